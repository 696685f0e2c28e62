/** A table as its template places it: every text is made, every joined cell is counted. */
import type { Figure } from '../../figure.ts';
import { type CaraCetak, figur } from '../../format.ts';

/** Absent joins are 1; absent texts are empty, for the template is strict. */
export interface Sel {
  readonly teks: string;
  /** `kepala` cells are `<th>` and carry a scope. */
  readonly kepala: boolean;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** Style classes: how the cell is aligned, and whether it stands for a value that is missing. */
  readonly kelas: string;
  readonly baris: number;
  readonly kolom: number;
  /** The id of the figure that the cell prints; empty for any other text. */
  readonly figur: string;
}

export interface Baris {
  readonly kelas: '' | 'subtotal' | 'total';
  readonly sel: readonly Sel[];
}

/** Rows that belong together; kept on one page where they fit. */
export interface Kelompok {
  readonly baris: readonly Baris[];
}

export interface Tabel {
  readonly id: string;
  /** `Tabel 3.1`; empty in a form of the annex, which has no number. */
  readonly label: string;
  readonly judul: string;
  /** A style class for each column, from left to right. */
  readonly lajur: readonly string[];
  readonly kepala: readonly Baris[];
  readonly badan: readonly Kelompok[];
  readonly catatan: readonly string[];
  /** True where it is too wide for an upright page. */
  readonly melebar: boolean;
  /** True where it is short enough to be kept on one page. */
  readonly utuh: boolean;
}

/** What is said of a table; the rest follows. */
export type IsiTabel = Omit<Tabel, 'label' | 'melebar' | 'utuh'> & Partial<Pick<Tabel, 'label' | 'melebar'>>;

/** More rows than these may be parted between groups. */
const barisUtuh = 10;

export function tabel(isi: IsiTabel): Tabel {
  const banyak = isi.badan.reduce((sum, { baris: rows }) => sum + rows.length, 0);
  return { label: '', melebar: false, ...isi, utuh: banyak <= barisUtuh };
}

const biasa = { kepala: false, scope: 'col', kelas: 'teks', baris: 1, kolom: 1, figur: '' } as const;

export function sel(teks: string, lain: Partial<Sel> = {}): Sel {
  return { ...biasa, teks, ...lain };
}

/** The head of a column, or of several. */
export function judulKolom(teks: string, lain: Partial<Sel> = {}): Sel {
  return { ...biasa, teks, kepala: true, kelas: 'tengah', scope: (lain.kolom ?? 1) > 1 ? 'colgroup' : 'col', ...lain };
}

/** The head of a row. */
export function judulBaris(teks: string, lain: Partial<Sel> = {}): Sel {
  return { ...biasa, teks, kepala: true, scope: 'row', ...lain };
}

/** A number to the right; a missing one in words, set apart from zero by its style. */
export function selFigur(figure: Figure, cara: CaraCetak): Sel {
  const kelas = figure.nilai === null ? `kosong ${figure.kosong.sebab.replaceAll('_', '-')}` : 'angka';
  return { ...biasa, teks: figur(figure, cara), kelas, figur: figure.id };
}

/** A short word in the middle: a unit, a number of order, a category. */
export function selTengah(teks: string): Sel {
  return { ...biasa, teks, kelas: 'tengah' };
}

/** In words that something is not there. */
export function selKosong(teks: string): Sel {
  return { ...biasa, teks, kelas: 'kosong' };
}

export function baris(isi: readonly Sel[], kelas: Baris['kelas'] = ''): Baris {
  return { kelas, sel: isi };
}

/** One head row of plain column names. */
export function kepalaBiasa(...nama: readonly string[]): readonly Baris[] {
  return [baris(nama.map((satu) => judulKolom(satu)))];
}

/** Joined cells reach over this many rows at most, then they are said again: they must not outgrow a page. */
const terpanjang = 12;

/** Rows that share their first cells, which are joined. A long group is cut, and its heads are repeated. */
export function gabung(kepala: readonly Sel[], isi: readonly Baris[]): readonly Kelompok[] {
  return potong(isi).map((potongan, bagian) => {
    const lanjutan = (satu: Sel) => (bagian > 0 && satu.kepala ? `${satu.teks} (lanjutan)` : satu.teks);
    const joined = kepala.map((satu) => ({ ...satu, teks: lanjutan(satu), baris: potongan.length }));
    const [pertama, ...sisanya] = potongan;
    return { baris: pertama ? [{ ...pertama, sel: [...joined, ...pertama.sel] }, ...sisanya] : [] };
  });
}

/** Cuts rows into stretches of about one length, never through a cell that is joined over several of them. */
function potong(isi: readonly Baris[]): readonly (readonly Baris[])[] {
  const panjang = Math.ceil(isi.length / Math.ceil(isi.length / terpanjang));
  const potongan: Baris[][] = [];
  let terikat = 0;
  for (const row of isi) {
    const terakhir = potongan.at(-1);
    if (terakhir && (terikat > 0 || terakhir.length < panjang)) terakhir.push(row);
    else potongan.push([row]);
    terikat = Math.max(terikat, ...row.sel.map((satu) => satu.baris)) - 1;
  }
  return potongan;
}
