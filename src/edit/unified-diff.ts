/** Shows what would change in files of the project, in the form of a unified diff. */
import { printable } from '../base/printable.ts';

/** Lines that give way to others, from line `line` on. */
export interface Hunk {
  readonly line: number;
  readonly old: readonly string[];
  readonly made: readonly string[];
  /** Why they change, behind their place. */
  readonly why?: string;
}

export interface ChangedFile {
  readonly path: string;
  /** Absent for a file that is not there yet. */
  readonly before?: Uint8Array;
  readonly hunks: readonly Hunk[];
}

/** `place` turns a file of the project into the path that the reader knows. */
export function unifiedDiff(
  files: readonly ChangedFile[],
  place: (file: string) => string,
  isColoured: boolean,
): string {
  const paint = (ink: keyof typeof inks, text: string) => (isColoured ? `\u001b[${inks[ink]}m${text}\u001b[0m` : text);
  return files
    .flatMap(({ path, before, hunks }) => [
      paint('bold', `--- ${before ? printable(place(path)) : '/dev/null'}`),
      paint('bold', `+++ ${printable(place(path))}`),
      ...hunks.flatMap(({ line, old, made, why }) => [
        paint('place', `@@ -${line}${counted(old)} +${line}${counted(made)} @@${why === undefined ? '' : ` ${why}`}`),
        ...old.map((one) => paint('old', `-${shown(one)}`)),
        ...made.map((one) => paint('new', `+${shown(one)}`)),
      ]),
    ])
    .join('\n');
}

function counted(lines: readonly string[]): string {
  return lines.length === 1 ? '' : `,${lines.length}`;
}

function shown(line: string): string {
  return printable(line.replace(/\r$/, '').replaceAll('\t', '    '), Number.POSITIVE_INFINITY);
}

/** Select Graphic Rendition parameters, ECMA-48. */
const inks = { bold: '1', place: '36', old: '31', new: '32' } as const;
