/** The cells of a table and its rows: texts that are made, with what the template needs to place them. */
import type { Figure } from '../../figures/figure.ts';
import { type CaraCetak, figur } from '../../figures/format.ts';
import { jejakSingkat } from '../../figures/trace/index.ts';

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
  /** How that figure came about, in lines of text, for the template to ask for, which on paper it never does; else empty. */
  readonly jejak: (() => string) | '';
  /** The id by which the cell refers to it. */
  readonly idJejak: string;
}

export interface Baris {
  readonly kelas: '' | 'subtotal' | 'total';
  readonly sel: readonly Sel[];
}

const biasa = {
  kepala: false,
  scope: 'col',
  kelas: 'teks',
  baris: 1,
  kolom: 1,
  figur: '',
  jejak: '',
  idJejak: '',
} as const;

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
  return { ...biasa, teks: figur(figure, cara), kelas, figur: figure.id, jejak: () => jejakSingkat(figure, cara) };
}

/** The same text without its figure: for a value that the report's own figure of that name no longer has. */
export function tanpaJejak(satu: Sel): Sel {
  return { ...satu, figur: '', jejak: '' };
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
