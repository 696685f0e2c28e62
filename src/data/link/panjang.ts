/** Texts so long that their numbers cannot be compared with the data in good time: a paragraph, a row of a table, a whole file, all together. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Lines, Part } from '../../base/located.ts';
import { textsBelow } from './huruf.ts';
import { messages } from './messages/index.ts';

/** In letters: a paragraph of three pages, a narrative of seventy. */
const [LONGEST, LARGEST] = [10_000, 200_000];
/** Of all narratives and long texts of a project: a report of two hundred pages. */
const ALL = 600_000;
/** A text in YAML that is no longer counts for nothing in it. */
const SHORT = 500;
/** Columns of a table. */
const WIDEST = 100;

/** `root` is that of a YAML file, whose texts are read one by one; without it the text is Markdown. */
export function checkPanjang(
  texts: readonly { readonly teks: string; readonly lines: Lines; readonly root?: Part }[],
  findings: Diagnostic[],
): void {
  let sum = 0;
  for (const { teks, lines, root } of texts) {
    const before = sum;
    sum += root ? longLetters(teks, root) : teks.length;
    if (before <= ALL && sum > ALL) {
      const all = texts.reduce(
        (whole, one) => whole + (one.root ? longLetters(one.teks, one.root) : one.teks.length),
        0,
      );
      findings.push(galat(lines.span(0, 0), messages.terlaluPanjang('semua', all, ALL)));
    }
    if (teks.length <= LONGEST && root) continue;
    if (root) findings.push(...longValues(root));
    else if (teks.length > LARGEST)
      findings.push(galat(lines.span(0, 0), messages.terlaluPanjang('naskah', teks.length, LARGEST)));
    else findings.push(...longParagraphs(teks, lines));
  }
}

function longLetters(teks: string, root: Part): number {
  if (teks.length <= SHORT) return 0;
  return [...textsBelow(root.value)].reduce((sum, [, { length }]) => (length > SHORT ? sum + length : sum), 0);
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
