/** Bookmarks: what Chromium writes of headings that it lays out twice, as it does under some style sheets. */
import { plain } from './compared.ts';
import { loadLibrary, type PdfDocument } from './document.ts';

/** The texts of all headings of a page, in order. */
export function headingsIn(html: string): readonly string[] {
  return [...html.matchAll(/<h([1-6])(?:\s[^>]*)?>([\s\S]*?)<\/h\1>/g)].map(([, , inner = '']) =>
    inner
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(\w+|#x[\da-f]+);/gi, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** What templates and Markdown escape. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3d': '=',
};

/** Those that say their heading twice say it once; all others stay as they are. */
export async function mendBookmarks({ catalog }: PdfDocument, headings: readonly string[]): Promise<void> {
  const { PDFDict, PDFHexString, PDFName, PDFString } = await loadLibrary();
  const name = (key: string) => PDFName.of(key);
  let at = 0;
  const waiting = [catalog.lookupMaybe(name('Outlines'), PDFDict)?.lookup(name('First'))];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (!(item instanceof PDFDict)) continue;
    const title = item.lookup(name('Title'));
    const meant = headings[at++] ?? '';
    if (title instanceof PDFString || title instanceof PDFHexString) {
      const said = title.decodeText();
      if (plain(said) !== plain(meant) && undoubled(said, meant) === meant)
        // Capitals are those of a style.
        item.set(name('Title'), PDFHexString.fromText(said === said.toUpperCase() ? meant.toUpperCase() : meant));
    }
    waiting.push(item.lookup(name('Next')), item.lookup(name('First')));
  }
}

/** Of a heading that it lays out twice Chromium writes each part twice: never a part of a number, nor one number behind another. */
export function undoubled(said: string, meant: string): string {
  const [all, one] = [plain(said), plain(meant)];
  if (all.length <= one.length || all.length > 2 * one.length) return said;
  const isWhole = (text: string, at: number) => !NUMBER.test(text.slice(Math.max(0, at - 1), at + 1));
  /** How far in `all` one can be where so much of `one` is said. */
  const reached = Array.from({ length: one.length + 1 }, () => new Set<number>());
  reached[0]?.add(0);
  for (let at = 0; at < one.length; at++)
    for (const to of reached[at] ?? []) {
      if (all[to] === one[at]) reached[at + 1]?.add(to + 1);
      for (let end = at + 1; isWhole(one, at) && end <= one.length && all[to + end - at - 1] === one[end - 1]; end++) {
        const next = to + 2 * (end - at);
        const isTwice = all.slice(to, next) === one.slice(at, end).repeat(2);
        if (isTwice && isWhole(one, end) && isWhole(all, to + end - at)) reached[end]?.add(next);
      }
    }
  return reached[one.length]?.has(all.length) ? meant : said;
}

/** Two letters of one number. */
const NUMBER = /^[\d.,%]{2}$/;
