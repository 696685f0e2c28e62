/** A composed page → the bytes of a workbook: a sheet of contents, a sheet for each table, and what the file says of itself. */
import type { ReportView } from '../../report/present/index.ts';
import { type Parts, readArchive, writeArchive } from '../office/archive.ts';
import { coreProperties, type Sifat } from '../office/core.ts';
import { parseBody } from '../office/tree.ts';
import { contentsSheet, type Kepala } from './contents.ts';
import { sheetOf } from './sheet.ts';
import { tablesOf } from './tables.ts';
import { workbookOf } from './workbook.ts';

interface Buku {
  readonly html: string;
  readonly view: ReportView;
  readonly kepala: Omit<Kepala, 'judul' | 'instansi'>;
  /** ISO date-time in UTC. */
  readonly tanggal: string;
}

export async function workbookFile({ html, view, kepala, tanggal }: Buku): Promise<Uint8Array> {
  const { judul, instansi, pengaturan } = view;
  const tables = tablesOf(parseBody(html), view);
  const sheets = [contentsSheet({ judul, instansi, ...kepala }, tables), ...tables.map(sheetOf)];
  const parts = readArchive(await workbookOf(sheets, pengaturan));
  return writeArchive(withProperties(parts, { judul, pembuat: instansi, tanggal }));
}

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
