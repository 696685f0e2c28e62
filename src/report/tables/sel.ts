/** The cells of a table and its rows: their texts, what kind of thing each is, and the figures that they print. */
import { type Decimal, decimal } from '../../base/decimal.ts';
import type { Nilai } from '../../data/link/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { type CaraCetak, figur, nilai } from '../../figures/format.ts';

/** Absent joins are 1. */
export interface Sel {
  readonly teks: string;
  /**
   * `angka` is whatever stands among numbers, steps of a scale and ranges too; `nomor` the number of a row; `kata` a short
   * word, as a unit is; `kosong` says in words that a value is missing; `judul` is the head of a column.
   */
  readonly jenis: 'teks' | 'kata' | 'nomor' | 'angka' | 'kosong' | 'judul';
  /** `kepala` cells are `<th>` and carry a scope. */
  readonly kepala: boolean;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** 1 where it names a part of what stands above it. */
  readonly tingkat: 0 | 1;
  readonly baris: number;
  readonly kolom: number;
  /** By how many half digits its number ends before the longest of its column. */
  readonly geser: number;
  /** What stands under the head of a column, where that is of one of these kinds. */
  readonly atas?: 'angka' | 'teks';
  /** The number that it prints, exact; absent for bounds, ranges, and whatever is no number. */
  readonly angka?: Decimal;
  /** The figure that it prints, and how. */
  readonly figure?: Figure;
  readonly cara?: CaraCetak;
  /** True where the figure is of another quarter or version, and the report's own figure of that name has another value. */
  readonly lain: boolean;
  /** True where it says again what stands above it, for a page may begin here. */
  readonly lanjutan: boolean;
}

/** `S` is what its cells are. */
export interface Baris<S = Sel> {
  readonly kelas: '' | 'subtotal' | 'total';
  readonly sel: readonly S[];
}

const biasa = {
  jenis: 'teks',
  kepala: false,
  scope: 'col',
  tingkat: 0,
  baris: 1,
  kolom: 1,
  geser: 0,
  lain: false,
  lanjutan: false,
} as const;

export function sel(teks: string, lain: Partial<Sel> = {}): Sel {
  return { ...biasa, teks, ...lain };
}

/** The head of a column, or of several; a year is a number. */
export function judulKolom(teks: string, lain: Partial<Sel> = {}): Sel {
  const scope = (lain.kolom ?? 1) > 1 ? 'colgroup' : 'col';
  return { ...biasa, teks, jenis: 'judul', kepala: true, scope, ...bilangan(teks), ...lain };
}

/** The head of a row. */
export function judulBaris(teks: string, lain: Partial<Sel> = {}): Sel {
  return { ...biasa, teks, kepala: true, scope: 'row', ...lain };
}

/** A number to the right; a missing one in words, set apart from zero by its style. */
export function selFigur(figure: Figure, cara: CaraCetak, lain = false): Sel {
  const jenis = figure.nilai === null ? 'kosong' : 'angka';
  return { ...biasa, teks: figur(figure, cara), jenis, ...angka(figure.nilai), figure, cara, lain };
}

/** A value that is no figure of the report. */
export function selNilai(value: Nilai, cara: CaraCetak): Sel {
  return { ...biasa, teks: nilai(value, cara), jenis: 'angka', ...angka(value) };
}

function angka(value: Nilai | null): Pick<Sel, 'angka'> {
  return value?.jenis === 'angka' && value.tanda === undefined && value.bingkai === undefined
    ? { angka: value.angka }
    : {};
}

/** The id of the report's own figure that a cell prints; empty for any other text. */
export function namaFigur({ figure, lain }: Sel): string {
  return figure && !lain ? figure.id : '';
}

/** A short word in the middle: a unit, a category. */
export function selKata(teks: string): Sel {
  return { ...biasa, teks, jenis: 'kata' };
}

/** The number of a row: of a part (`2.1`) it is none that one counts with. */
export function selNomor(nomor: number | string): Sel {
  const teks = String(nomor);
  return { ...biasa, teks, jenis: 'nomor', ...bilangan(teks) };
}

function bilangan(teks: string): Pick<Sel, 'angka'> {
  return /^\d+$/.test(teks) ? { angka: decimal(teks) } : {};
}

/** In words that something is not there. */
export function selKosong(teks: string): Sel {
  return { ...biasa, teks, jenis: 'kosong' };
}

export function baris(isi: readonly Sel[], kelas: Baris['kelas'] = ''): Baris {
  return { kelas, sel: isi };
}

/** One head row of plain column names. */
export function kepalaBiasa(...nama: readonly string[]): readonly Baris[] {
  return [baris(nama.map((satu) => judulKolom(satu)))];
}
