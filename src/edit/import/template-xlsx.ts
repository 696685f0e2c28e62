/** The table as a workbook: codes are text, cells that a row has no use for are grey, and a second sheet says what each column holds. */
import writeXlsxFile from 'write-excel-file/node';
import { plainText } from '../../base/decimal.ts';
import { readArchive, writeArchive } from '../../outputs/office/archive.ts';
import type { Isi, Templat } from './template.ts';
import { guide, isUsed } from './template-guide.ts';

/** Widths in characters; all others are of numbers. */
const widths: Readonly<Record<string, number>> = { jenis: 13, id: 26, induk: 22, kode: 20, nama: 60, satuan: 10 };
const usual = 16;
/** A spreadsheet counts with this many digits; longer numbers are text. */
const digits = 15;

export async function templateXlsx({ heads, rows }: Templat): Promise<Uint8Array> {
  const bold = { type: String, fontWeight: 'bold' as const, backgroundColor: '#e8edf3' };
  const table = [
    heads.map((value) => ({ value, ...bold })),
    ...rows.map((row) => row.map((isi, at) => cellOf(isi, isUsed(String(row[0]), heads[at] ?? '')))),
  ];
  const columns = heads.map((head) => ({ width: widths[head] ?? usual }));
  const words = [['kolom', 'untuk jenis', 'isi'].map((value) => ({ value, ...bold })), ...guide(heads).map(asWords)];
  const made = await writeXlsxFile([
    { sheet: 'lkj', data: table, columns, stickyRowsCount: 1 },
    { sheet: 'petunjuk', data: words, columns: [{ width: 24 }, { width: 40 }, { width: 120 }], stickyRowsCount: 1 },
  ]).toBuffer();
  return writeArchive(readArchive(new Uint8Array(made)));
}

function asWords(row: readonly string[]) {
  return row.map((value) => ({ value, type: String, format: '@', wrap: true }));
}

function cellOf(isi: Isi, isWanted: boolean) {
  if (isi === '') return isWanted ? null : { value: '', type: String, backgroundColor: '#eeeeee' };
  if (typeof isi === 'string') return { value: isi, type: String, format: '@' };
  const text = plainText(isi.angka);
  if (text.replaceAll(/\D/g, '').length > digits) return { value: isi.tertulis, type: String, format: '@' };
  const decimals = text.split('.')[1]?.length ?? 0;
  return { value: Number(text), type: Number, format: `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}` };
}
