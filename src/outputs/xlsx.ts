/** The tables of the report as a workbook: one sheet for each, numbers that are numbers, formulas that can be followed. */
import { sebutan } from '../sections/index.ts';
import { dateOf } from './date.ts';
import { type Parts, readArchive, writeArchive } from './office/archive.ts';
import { coreProperties, type Sifat } from './office/core.ts';
import { parseBody } from './office/tree.ts';
import type { Output } from './output.ts';
import { contentsSheet } from './xlsx/contents.ts';
import { figuresOf } from './xlsx/figures.ts';
import { sheetOf } from './xlsx/sheet.ts';
import { tablesOf } from './xlsx/tables.ts';
import { workbookOf } from './xlsx/workbook.ts';

export const xlsx: Output = {
  async make(bahan) {
    const { view, html } = await bahan.page();
    const { assessment } = bahan;
    const tables = tablesOf(parseBody(html(new Map())));
    const figure = figuresOf(assessment);
    const kepala = {
      judul: view.judul,
      instansi: view.instansi,
      daerah: assessment.project.instansi.daerah.nama,
      periode: sebutan(assessment).periode,
    };
    const sheets = [contentsSheet(kepala, tables), ...tables.map((tabel) => sheetOf(tabel, figure, view.pengaturan))];
    const parts = readArchive(await workbookOf(sheets, view.pengaturan));
    return writeArchive(withProperties(parts, { judul: view.judul, pembuat: view.instansi, tanggal: dateOf(bahan) }));
  },
};

/** The library writes none. */
function withProperties(parts: Parts, sifat: Sifat): Parts {
  const place = 'docProps/core.xml';
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const kind = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const added = (path: string, markup: string, end: string): [string, string] => {
    const part = parts.get(path);
    if (typeof part !== 'string' || !part.includes(end)) throw new Error(`the workbook has no ${path}`);
    return [path, part.replace(end, `${markup}${end}`)];
  };
  return new Map([
    ...parts,
    added('[Content_Types].xml', `<Override PartName="/${place}" ContentType="${type}"/>`, '</Types>'),
    added('_rels/.rels', `<Relationship Id="rIdSifat" Type="${kind}" Target="${place}"/>`, '</Relationships>'),
    [place, coreProperties(sifat)],
  ]);
}
