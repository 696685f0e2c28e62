/** A file of the project as it is and as it would be, and how that looks. */
import { printable } from '../../base/printable.ts';
import type { Source } from '../../base/source.ts';
import { edited, inOrder, type Naskah, type Sunting } from './yaml.ts';

export interface Changed {
  readonly path: string;
  /** Absent for a file that is not there yet. */
  readonly before?: Uint8Array;
  readonly after: Uint8Array;
  readonly hunks: readonly Hunk[];
}

interface Hunk {
  readonly line: number;
  readonly old: readonly string[];
  readonly made: readonly string[];
}

export function changed(source: Source, naskah: Naskah, edits: readonly Sunting[]): Changed {
  const hasMark = source.bytes[0] === 0xef && source.bytes[1] === 0xbb && source.bytes[2] === 0xbf;
  const after = new TextEncoder().encode((hasMark ? '\ufeff' : '') + edited(naskah.text, edits));
  return { path: naskah.path, before: source.bytes, after, hunks: hunksOf(naskah, edits) };
}

export function created(path: string, text: string): Changed {
  const made = text.replace(/\n$/, '').split('\n');
  return { path, after: new TextEncoder().encode(text), hunks: [{ line: 1, old: [], made }] };
}

/** Edits that touch one line are one hunk. */
function hunksOf({ text, lines }: Naskah, edits: readonly Sunting[]): readonly Hunk[] {
  const groups: { from: number; to: number; edits: Sunting[] }[] = [];
  for (const edit of inOrder(edits)) {
    const { line, column, endLine, endColumn } = lines.span(edit.start, edit.end);
    const isLines = column === 1 && edit.start === edit.end && edit.replacement.endsWith('\n');
    const isWhole = edit.end > edit.start && endColumn === 1;
    const to = isLines ? line - 1 : isWhole ? endLine - 1 : endLine;
    const last = groups.at(-1);
    if (last && last.to >= line && !isLines) last.edits.push(edit);
    else if (last && isLines && last.from === line && last.to === line - 1) last.edits.push(edit);
    else groups.push({ from: line, to, edits: [edit] });
  }
  return groups.map(({ from, to, edits: own }) => {
    const [start, end] = [lines.offset(from, 1), lines.offset(to + 1, 1)];
    const before = text.slice(start, end);
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return { line: from, old: linesOf(before), made: linesOf(edited(before, moved)) };
  });
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/** As a unified diff; `place` turns a file of the project into the path that the reader knows. */
export function previewOf(files: readonly Changed[], place: (file: string) => string, isColoured: boolean): string {
  const paint = (ink: keyof typeof inks, text: string) => (isColoured ? `\u001b[${inks[ink]}m${text}\u001b[0m` : text);
  const shown = (line: string) => printable(line.replaceAll('\t', '    '), Number.POSITIVE_INFINITY);
  return files
    .flatMap(({ path, before, hunks }) => [
      paint('bold', `--- ${before ? printable(place(path)) : '/dev/null'}`),
      paint('bold', `+++ ${printable(place(path))}`),
      ...hunks.flatMap(({ line, old, made }) => [
        paint('place', `@@ -${line}${counted(old)} +${line}${counted(made)} @@`),
        ...old.map((one) => paint('old', `-${shown(one)}`)),
        ...made.map((one) => paint('new', `+${shown(one)}`)),
      ]),
    ])
    .join('\n');
}

function counted(lines: readonly string[]): string {
  return lines.length === 1 ? '' : `,${lines.length}`;
}

/** Select Graphic Rendition parameters, ECMA-48. */
const inks = { bold: '1', place: '36', old: '31', new: '32' } as const;
