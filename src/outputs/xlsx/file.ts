/** A composed page → the bytes of a workbook: a sheet of contents, a sheet for each table, and what the file says of itself. */
import type { SheetData } from 'write-excel-file/node';
import type { ReportView } from '../../report/present/index.ts';
import { type Parts, readArchive, writeArchive } from '../office/archive.ts';
import { coreProperties, type Sifat } from '../office/core.ts';
import { parseBody } from '../office/tree.ts';
import { address } from './addressed.ts';
import { heightOf } from './measure.ts';
import { namaLaporan } from './names.ts';
import { joined, type Lembar, sheetOf, text } from './sheet.ts';
import { looks } from './style.ts';
import { type TabelLembar, tablesOf } from './tables.ts';
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
  const parts = readArchive(await workbookOf(sheets, pengaturan, instansi));
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

interface Kepala {
  readonly judul: string;
  readonly instansi: string;
  /** The region or the ministry, with what it is. */
  readonly milik: readonly [jenis: string, nama: string];
  readonly periode: string;
}

/** The first holds the longest name that a sheet may have. */
const lebar = [33, 77] as const;

const petunjuk = [
  'Angka disimpan selengkap hasil hitungannya dan ditampilkan dengan desimal yang dicetak dalam laporan.',
  'Jumlah, persentase, dan selisih berupa rumus apabila semua masukannya ada di lembar yang sama.',
  'Nilai yang tidak ada ditulis dengan kata, tidak pernah nol.',
];

/** The first sheet: what the report is, and the way to every table. */
function contentsSheet({ judul, instansi, milik, periode }: Kepala, tables: readonly TabelLembar[]): Lembar {
  const facts = [['Instansi', instansi], milik, ['Periode', periode]] as const;
  const empty = [null, null];
  const above: SheetData = [
    joined(judul, looks.title, lebar),
    empty,
    ...facts.map(([nama, isi]) => [
      { ...text(nama), ...looks.strong },
      { ...text(isi), ...looks.plain, height: heightOf(isi, lebar[1]) },
    ]),
    empty,
    [
      { ...text('Lembar'), ...looks.head },
      { ...text('Isi'), ...looks.head },
    ],
  ];
  const list = tables.map((tabel) => [
    { ...text(tabel.nama), ...looks.body, ...looks.link },
    { ...text(tabel.judul), ...looks.body, height: heightOf(tabel.judul, lebar[1]) },
  ]);
  return {
    nama: namaLaporan,
    lebar,
    data: [...above, ...list, empty, ...petunjuk.map((satu) => joined(satu, looks.note, lebar))],
    tetap: above.length,
    dicetakDari: 1,
    hasil: new Map(),
    tautan: new Map(tables.map(({ nama }, index) => [address(above.length + index, 0), nama])),
  };
}
