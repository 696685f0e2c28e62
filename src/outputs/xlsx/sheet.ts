/** One table as a sheet: its title, the way back, heads that stay in sight, cells with numbers and formulas, notes. */
import type { CellObject, Row, SheetData } from 'write-excel-file/node';
import { address, machine, placed, type Terisi } from './addressed.ts';
import { columnWidths, heightOf, rowHeights } from './measure.ts';
import { namaLaporan } from './names.ts';
import { lookOf, looks } from './style.ts';
import type { TabelLembar } from './tables.ts';

export interface Lembar {
  readonly nama: string;
  readonly data: SheetData;
  /** In characters. */
  readonly lebar: readonly number[];
  /** How many rows stay in sight. */
  readonly tetap: number;
  /** The first row that is printed, from 1; from it on, those that stay in sight are printed on every page. */
  readonly dicetakDari: number;
  /** What the formulas give, by the addresses of their cells: a reader that does not compute shows these. */
  readonly hasil: ReadonlyMap<string, number>;
  /** The sheets that cells lead to, by their addresses. */
  readonly tautan: ReadonlyMap<string, string>;
}

const panjang = 'Angka yang lebih panjang dari 15 angka ditulis sebagai teks, karena lembar kerja akan membulatkannya.';

/** The way back, which is not printed, the title, and an empty row stand above the table. */
const above = 3;

export function sheetOf(tabel: TabelLembar): Lembar {
  const { nama, judul, grid, catatan } = tabel;
  const byRow = placed(grid, above);
  const filled = byRow.flat();
  const lebar = columnWidths(grid, filled);
  const notes = filled.some(({ isi }) => isi.jenis === 'teks' && isi.terlaluPanjang) ? [...catatan, panjang] : catatan;
  return {
    nama,
    lebar,
    data: [
      joined(`Kembali ke lembar ${namaLaporan}`, looks.link, lebar),
      joined(judul, looks.title, lebar),
      lebar.map(() => null),
      ...rowsOf(byRow, rowHeights(grid, filled, lebar), lebar),
      ...(notes.length > 0 ? [lebar.map(() => null)] : []),
      ...notes.map((note) => joined(note, looks.note, lebar)),
    ],
    tetap: above + grid.heads,
    dicetakDari: 2,
    hasil: new Map(
      filled.flatMap(({ alamat, isi, rumus }) =>
        isi.jenis === 'angka' && rumus !== undefined ? [[alamat, machine(isi)] as const] : [],
      ),
    ),
    tautan: new Map([[address(0, 0), namaLaporan]]),
  };
}

/** One cell over the whole width. */
export function joined(value: string, look: CellObject, lebar: readonly number[]): Row {
  // Widths and heights are those of letters of ten points.
  const larger = (look.fontSize ?? 10) / 10;
  const width = lebar.reduce((sum, one) => sum + one, 0) / larger;
  const cell = { ...text(value), ...look, height: Math.ceil(heightOf(value, width) * larger) };
  return [lebar.length > 1 ? { ...cell, columnSpan: lebar.length } : cell, ...lebar.slice(1).map(() => null)];
}

/** Whatever it begins with, text is text: only what is written as a formula counts. */
export function text(value: string): CellObject {
  return value === '' ? {} : { type: String, value };
}

function rowsOf(
  byRow: readonly (readonly Terisi[])[],
  heights: readonly number[],
  lebar: readonly number[],
): SheetData {
  return byRow.map((row, index) => {
    const cells: (CellObject | null)[] = lebar.map(() => null);
    for (const { cell, isi, rumus } of row) {
      cells[cell.column] = {
        ...content(isi, rumus),
        ...lookOf(cell),
        ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
        ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
        height: heights[index] ?? 0,
      };
    }
    return cells;
  });
}

function content(isi: Terisi['isi'], rumus: string | undefined): CellObject {
  if (isi.jenis === 'teks') return text(isi.teks);
  const { format } = isi;
  return rumus === undefined
    ? { type: Number, value: machine(isi), format }
    : { type: 'Formula', value: rumus, format };
}
