/** Texts so long that their numbers cannot be compared with the data in good time: a paragraph, a row of a table, a whole file, all together. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Lines, Part } from '../../base/located.ts';
import { textsBelow } from './huruf.ts';
import { messages } from './messages/index.ts';

/** In letters: a paragraph of three pages, a narrative of seventy. */
const [LONGEST, LARGEST] = [10_000, 200_000];
/** Of all narratives and long texts of a project: a report of two hundred pages. */
const ALL = 600_000;
/** Columns of a table. */
const WIDEST = 100;

/** `root` is that of a YAML file, whose texts are read one by one; without it the text is Markdown. */
export function checkPanjang(
  texts: readonly { readonly teks: string; readonly lines: Lines; readonly root?: Part }[],
  findings: Diagnostic[],
): void {
  if (texts.reduce((sum, { teks }) => sum + teks.length, 0) > ALL) findings.push(...tooMuch(texts));
  for (const { teks, lines, root } of texts) {
    if (teks.length <= LONGEST && root) continue;
    if (root) findings.push(...longValues(root));
    else if (teks.length > LARGEST)
      findings.push(galat(lines.span(0, 0), messages.terlaluPanjang('naskah', teks.length, LARGEST)));
    else findings.push(...longParagraphs(teks, lines));
  }
}

/** What one report can be made of: the narratives and files without a year, those of a year, those of one of its quarters. */
function* tooMuch(texts: Parameters<typeof checkPanjang>[0]): Iterable<Diagnostic> {
  const counted = texts.map(({ teks, lines, root }) => {
    const span = lines.span(0, 0);
    const [, year = '', quarter = ''] = /^(?:(\d{4})\/(?:tw(\d))?)?/.exec(span.file) ?? [];
    return { span, year, quarter, letters: root ? written(root.value) : teks.length };
  });
  for (const one of counted.filter(
    ({ year, quarter }, at) => counted.findIndex((first) => first.year === year && first.quarter === quarter) === at,
  )) {
    const own = counted.filter(
      ({ year, quarter }) => year === '' || (year === one.year && (quarter === '' || quarter === one.quarter)),
    );
    const letters = own.reduce((sum, each) => sum + each.letters, 0);
    const largest = own.reduce((most, each) => (each.letters > most.letters ? each : most), one);
    if (letters <= ALL) continue;
    yield galat(largest.span, messages.terlaluPanjang('semua', letters, ALL));
    return;
  }
}

/** The letters of a value's texts, in which numbers are looked for: all but names, ids and other single words. */
function written(value: unknown, key = ''): number {
  if (typeof value === 'string')
    return /^(?:nama|nama_pendek|satuan)$/.test(key) || !value.includes(' ') ? 0 : value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [step, below]) => sum + written(below, step), 0);
}

function* longParagraphs(teks: string, lines: Lines): Iterable<Diagnostic> {
  let [begin, length] = [0, 0];
  for (const { 0: line, index } of teks.matchAll(/[^\n]*(?:\n|$)/g)) {
    const isRow = line.includes('|');
    // Empty lines, items of lists and headings begin anew.
    if (isRow || /^[\s>]*(?:$|[-*+#]|\d+[.)])/.test(line)) length = 0;
    if (length === 0) begin = index;
    if (!isRow) length += line.length;
    const bars = isRow ? line.split('|').length - 1 : 0;
    if (bars > WIDEST + 1) yield galat(lines.span(index, index), messages.terlaluPanjang('kolom', bars, WIDEST));
    else if (Math.max(length, isRow ? line.length : 0) > LONGEST) {
      const at = isRow ? index : begin;
      yield galat(lines.span(at, at), messages.terlaluPanjang('alinea', Math.max(length, line.length), LONGEST));
      length = 0;
    }
  }
}

function longValues(root: Part): readonly Diagnostic[] {
  return [...textsBelow(root.value)].flatMap(([place, { length }]) =>
    length > LONGEST ? [galat(root.follow(place).span, messages.terlaluPanjang('alinea', length, LONGEST))] : [],
  );
}
