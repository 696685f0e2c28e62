/** What no page of a printed report may have, whatever the project: asked of every project that tests print. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { bodies, fill, lonelyHeads, signedIn, smallLetters, strayedSignatures, thinPages } from './page-flaws.ts';
import { bookmarks, type Margins, placeOf, type Run, runs } from './read-pdf.ts';

const points = 72 / 2.54;
/** Where `laporan.yaml` sets none. */
export const usualMargins = { kiri: 3 * points, kanan: 2 * points, atas: 2 * points, bawah: 2.5 * points };

/** Each flaw in a line with its page; `html` is what was printed. */
export async function flawsOfPages(pdf: PDFDocumentProxy, html: string, margins: Margins = usualMargins) {
  const drawn = await runs(pdf);
  const starts = await startsOfParts(pdf);
  return [
    ...thinPages(drawn, margins, starts).map((flaw) => `nearly empty: ${flaw}`),
    ...strayedSignatures(drawn, signedIn(html), margins).map((flaw) => `signature: ${flaw}`),
    ...lonelyHeads(drawn, signedIn(html), margins).map((flaw) => `head alone: ${flaw}`),
    ...smallLetters(drawn, html, margins).map((flaw) => `too small: ${flaw}`),
    ...[...bodies(drawn, margins)].flatMap(([index, body]) =>
      linesIn(body) < 2 ? [`a line alone: page ${index + 1}`] : [],
    ),
    ...emptyCharts(html).map((caption) => `empty chart: ${caption}`),
  ];
}

/** The mean part of a page that is empty at its foot, over the pages on which no part ends. */
export async function emptyFeet(pdf: PDFDocumentProxy, margins: Margins = usualMargins): Promise<number> {
  const starts = await startsOfParts(pdf);
  const inner = [...bodies(await runs(pdf), margins)].filter(
    ([index]) => index > 0 && index + 1 < pdf.numPages && !starts.has(index + 1),
  );
  return inner.reduce((sum, [, body]) => sum + 1 - fill(body, margins), 0) / inner.length;
}

/** Of the parts behind the cover, the share that ends on a page under a quarter full. */
export async function thinEnds(pdf: PDFDocumentProxy, margins: Margins = usualMargins): Promise<number> {
  const pages = bodies(await runs(pdf), margins);
  const starts = [...(await startsOfParts(pdf))].filter((page) => page > 0).sort((one, other) => one - other);
  const ends = [...starts.slice(1), pdf.numPages].map((next) => pages.get(next - 1) ?? []);
  return ends.filter((body) => fill(body, margins) < 0.25).length / ends.length;
}

/** The pages on which a chapter, an annex, or a form of one begins. */
async function startsOfParts(pdf: PDFDocumentProxy): Promise<ReadonlySet<number>> {
  const parts = await Promise.all(((await pdf.getOutline()) ?? []).map(({ dest }) => placeOf(pdf, dest)));
  const forms = (await bookmarks(pdf)).filter(({ title }) => /^(?:lampiran )?perjanjian kinerja /i.test(title));
  return new Set([...parts, ...forms].map(({ page }) => page));
}

function linesIn(body: readonly Run[]): number {
  return new Set(body.map(({ baseline }) => Math.round(baseline))).size;
}

/** Charts with no bar, column or box: each of these has an outline, and so has the sample of the legend, which is the only one of its height. */
function emptyCharts(html: string): readonly string[] {
  return [...html.matchAll(/<svg[\s\S]*?<\/svg>[\s\S]*?<figcaption[^>]*>([\s\S]*?)<\/figcaption>/g)].flatMap(
    ([chart, caption = '']) => (/<rect(?![^>]* height="11")[^>]* stroke="#/.test(chart) ? [] : [caption]),
  );
}
