/** The empty table as a workbook: codes are text, so that no program turns them into numbers. */
import writeXlsxFile from 'write-excel-file/node';
import { plainText } from '../../base/decimal.ts';
import { readArchive, writeArchive } from '../../outputs/office/archive.ts';
import { kepala } from './kolom.ts';
import type { Isi } from './template.ts';

/** Widths in characters, in the order of the heads. */
const widths = [14, 28, 22, 60, 18, 18, 18, 10, 12, 12, 40] as const;
/** A spreadsheet counts with this many digits; longer numbers are text. */
const digits = 15;

export async function templateXlsx(rows: readonly (readonly Isi[])[]): Promise<Uint8Array> {
  const heads = kepala.map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: '#e8edf3',
  }));
  const table = [heads, ...rows.map((row) => row.map(cellOf))];
  const columns = widths.map((width) => ({ width }));
  const made = await writeXlsxFile([{ sheet: 'lkj', data: table, columns, stickyRowsCount: 1 }]).toBuffer();
  return writeArchive(readArchive(new Uint8Array(made)));
}

function cellOf(isi: Isi) {
  if (isi === '') return null;
  if (typeof isi === 'string') return { value: isi, type: String, format: '@' };
  const text = plainText(isi.angka);
  if (text.replaceAll(/\D/g, '').length > digits) return { value: isi.tertulis, type: String, format: '@' };
  const decimals = text.split('.')[1]?.length ?? 0;
  return { value: Number(text), type: Number, format: `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}` };
}
