/** The example that `lkj init` writes into a new budget: the first lines that a sheet brings take its place. */
import { type Butir, child, flat, isPlaceholder } from './butir.ts';
import { type Changed, changed } from './change.ts';
import type { OpenFile } from './opened.ts';
import { lastLine, type Naskah, type Sunting } from './yaml.ts';

/** Programs of which nothing has been written by a person: every name a placeholder, no pagu, and no quarter tells more of them. */
export function contohOf(butir: readonly Butir[], quarters: readonly OpenFile[]): readonly Butir[] {
  return butir.filter(
    (one) =>
      one.tingkat === 'program' &&
      flat(one).every((below) => isPlaceholder(below.nama) && isNothing(below.part, 'pagu')) &&
      quarters.every(({ naskah }) =>
        isianOf(naskah, one).every((part) => isNothing(part, 'realisasi') && isUntold(part)),
      ),
  );
}

/** The ids of the example and of all that stands below it. */
export function idContoh(contoh: readonly Butir[]): ReadonlySet<string> {
  return new Set(contoh.flatMap(flat).map(({ id }) => id));
}

/** Takes the example out of the budget. */
export function removeProgram(naskah: Naskah, contoh: readonly Butir[]): readonly Sunting[] {
  return contoh.map(({ part }) => removeLines(naskah, part.span.line, lastLine(naskah, part)));
}

/** Takes what a quarter tells of the example out of it; the section stays, empty where nothing else is in it. */
export function removeEntries(naskah: Naskah, contoh: readonly Butir[], isFilled: boolean): readonly Sunting[] {
  const section = child(naskah.root, 'anggaran');
  const gone = contoh.flatMap((one) => isianOf(naskah, one));
  if (!section || gone.length === 0) return [];
  const isEmpty = gone.length === section.entries().length && !isFilled;
  const colon = naskah.lines.offset(section.keySpan.endLine, section.keySpan.endColumn) + 1;
  return [
    ...(isEmpty ? [{ start: colon, end: colon, replacement: ' {}' }] : []),
    ...gone.map((part) => removeLines(naskah, part.keySpan.line, lastLine(naskah, part))),
  ];
}

/** Quarters that are not filled in lose it too; those that tell nothing of it stay as they are. */
export function removeFromQuarter(quarters: readonly OpenFile[], contoh: readonly Butir[]): readonly Changed[] {
  return quarters.flatMap(({ source, naskah }) => {
    const edits = removeEntries(naskah, contoh, false);
    return edits.length > 0 ? [changed(source, naskah, edits)] : [];
  });
}

function isianOf({ root }: Naskah, contoh: Butir) {
  return flat(contoh).flatMap(({ id }) => child(child(root, 'anggaran'), id) ?? []);
}

function isNothing(...[part, key]: Parameters<typeof child>): boolean {
  return ['', '0'].includes(child(part, key)?.text ?? '');
}

/** Whatever else a person has added is theirs, and stays. */
function isUntold(part: Butir['part']): boolean {
  return part
    .entries()
    .every(([key, { text }]) => key === 'realisasi' || (key === 'keterangan' && isPlaceholder(text)));
}

export function removeLines({ lines }: Naskah, from: number, to: number): Sunting {
  return { start: lines.offset(from, 1), end: lines.offset(to + 1, 1), replacement: '' };
}
