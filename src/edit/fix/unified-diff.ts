/** What fixes would change, in the form of a unified diff. */
import { printable } from '../../base/printable.ts';
import type { Mended } from './plan.ts';

/** `place` turns a file of the project into the path that the reader knows. */
export function preview(files: readonly Mended[], place: (file: string) => string, isColoured: boolean): string {
  const paint = isColoured ? coloured : plain;
  return files
    .flatMap(({ path, changes }) => [
      paint('bold', `--- ${printable(place(path))}`),
      paint('bold', `+++ ${printable(place(path))}`),
      ...changes.flatMap(({ line, before, after, codes }) => [
        paint('place', `@@ -${line} +${line} @@ ${codes.join(', ')}`),
        paint('old', `-${shown(before)}`),
        paint('new', `+${shown(after)}`),
      ]),
    ])
    .join('\n');
}

function shown(line: string): string {
  return printable(line.replace(/\r$/, '').replaceAll('\t', '    '), Number.POSITIVE_INFINITY);
}

/** Select Graphic Rendition parameters, ECMA-48. */
const inks = { bold: '1', place: '36', old: '31', new: '32' } as const;

function plain(_ink: keyof typeof inks, text: string): string {
  return text;
}

function coloured(ink: keyof typeof inks, text: string): string {
  return `\u001b[${inks[ink]}m${text}\u001b[0m`;
}
