/** The report as a document of Word, to be edited further: its headings, captions, tables and lists are Word's own. */
import { Packer, type PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Family } from '../io/fonts/index.ts';
import { fillText } from '../pdf/slots.ts';
import { runningOf } from '../report/render/index.ts';
import { dateOf } from './date.ts';
import { documentOf } from './docx/document.ts';
import { lookOf } from './docx/look.ts';
import { settled } from './docx/package.ts';
import type { Raster } from './docx/raster.ts';
import { readArchive, writeArchive } from './office/archive.ts';
import { scaleOf } from './office/scale.ts';
import { parseBody } from './office/tree.ts';
import type { Output } from './output.ts';

export const docx: Output = {
  async make(bahan) {
    const { view, paper } = await bahan.page();
    const counted = new Set<string>();
    const pageNumbers: PageNumberEstimator = Object.assign(
      (...given: Parameters<PageNumberEstimator>) => {
        const pages = estimatePageNumbers(...given);
        for (const bookmark of pages.bookmarks.keys()) counted.add(bookmark);
        return pages;
      },
      estimatePageNumbers.listNumbers ? { listNumbers: estimatePageNumbers.listNumbers } : {},
    );
    const html = fillText(paper(), []);
    const look = lookOf(scaleOf(html), view.pengaturan);
    const asal = { ...view, look, running: runningOf(view), raster: await rasterFor(html, view.pengaturan.huruf) };
    const document = documentOf(parseBody(html), asal, pageNumbers);
    const parts = readArchive(new Uint8Array(await Packer.toArrayBuffer(document)));
    const sifat = { judul: view.judul, pembuat: view.instansi, tanggal: dateOf(bahan) };
    return writeArchive(settled(parts, { sifat, look, isCounted: (name) => counted.has(name) }));
  },
};

/** Loaded only where there is something to draw. */
async function rasterFor(html: string, family: Family): Promise<Raster> {
  if (!html.includes('<svg')) return () => new Uint8Array();
  const { startRaster } = await import('./docx/raster.ts');
  return startRaster(family, html.replaceAll(/<[^>]*>/g, ' '));
}
