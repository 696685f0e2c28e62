/** Workbooks as a test needs them, written part by part, with the columns of the sheets of SIPD-RI. */
import { strToU8, zipSync } from 'fflate';
import type { Source } from '../src/base/source.ts';

/** A cell: text, a number by its text in the file, a formula with or without a kept result, a number in percent, a day. */
export type Value =
  | string
  | number
  | { readonly n: string }
  | { readonly f: string; readonly v?: string }
  | { readonly persen: string }
  | { readonly hari: number };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function cell(value: Value): string {
  if (value === '') return '<c/>';
  if (typeof value === 'string') return `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if ('n' in value) return `<c><v>${value.n}</v></c>`;
  if ('hari' in value) return `<c s="2"><v>${value.hari}</v></c>`;
  if ('persen' in value) return `<c s="1"><v>${value.persen}</v></c>`;
  return `<c><f>${escaped(value.f)}</f>${value.v === undefined ? '' : `<v>${value.v}</v>`}</c>`;
}

export interface Sheet {
  readonly name?: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
}

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function parts(sheets: readonly Sheet[]): Record<string, string> {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const made: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types/>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}"><sheets>${sheets
      .map(({ name = 'Sheet' }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, merges = [] }, at) => {
    const lines = rows.map((row, index) => `<row r="${index + 1}">${row.map(cell).join('')}</row>`).join('');
    const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
    made[`xl/worksheets/sheet${at + 1}.xml`] =
      `${head}<worksheet ${main}><sheetData>${lines}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
  });
  return made;
}

export function packed(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export function xlsx(...sheets: readonly Sheet[]): Source {
  return { path: 'lembar.xlsx', bytes: packed(parts(sheets)) };
}

export const dokumen = [
  ...['Kode SKPD', 'Nama SKPD', 'Kode Sub SKPD', 'Nama Sub SKPD', 'Kode Fungsi', 'Nama Fungsi', 'Kode Sub Fungsi'],
  ...['Nama Sub Fungsi', 'Kode Urusan', 'Nama Urusan', 'Kode Bidang Urusan', 'Nama Bidang Urusan', 'Kode Program'],
  ...['Nama Program', 'Kode Kegiatan', 'Nama Kegiatan', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Kode Rekening'],
  ...['Nama Rekening', 'Nomor Dokumen', 'Jenis Dokumen', 'Jenis Transaksi', 'Nomor DPT', 'Tanggal Dokumen'],
  ...['Keterangan Dokumen', 'Nilai Realisasi', 'Nilai Setoran', 'NIP Pegawai', 'Nama Pegawai', 'Tanggal Simpan'],
  ...['Nomor SPD', 'Periode SPD', 'Nilai SPD', 'Tahapan SPD', 'Nama Sub Tahapan Jadwal', 'Tahapan APBD', 'Nomor SPP'],
  ...['Tanggal SPP', 'Nomor SPM', 'Tanggal SPM', 'Nomor SP2D', 'Tanggal SP2D', 'Tanggal Transfer', 'Nilai SP2D'],
];

export type Named = Readonly<Record<string, Value>>;

export function under(heads: readonly string[], row: Named): readonly Value[] {
  return heads.map((name) => row[name] ?? '');
}

export const rekap = [
  ...['NO', 'TAHUN', 'KODE URUSAN', 'NAMA URUSAN', 'KODE SKPD', 'NAMA SKPD', 'KODE SUB UNIT', 'NAMA SUB UNIT'],
  ...['KODE BIDANG URUSAN', 'NAMA BIDANG URUSAN', 'KODE PROGRAM', 'NAMA PROGRAM', 'KODE KEGIATAN', 'NAMA KEGIATAN'],
  ...[
    'KODE SUB KEGIATAN',
    'NAMA SUB KEGIATAN',
    'KODE SUMBER DANA',
    'NAMA SUMBER DANA',
    'KODE REKENING',
    'NAMA REKENING',
  ],
  ...['KODE PAKET/KELOMPOK', 'NAMA PAKET/KELOMPOK', 'PAGU'],
];
