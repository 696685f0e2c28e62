/** What every kind of sheet is read into: lines with their values, and what stood in the way. */
import type { Decimal } from '../../base/decimal.ts';
import type { Text } from '../../base/diagnostic.ts';
import type { Baris } from './things/baris.ts';

export type Tingkat = 'program' | 'kegiatan' | 'sub_kegiatan';

/** From the top down. */
export const rank: Readonly<Record<Tingkat, number>> = { program: 0, kegiatan: 1, sub_kegiatan: 2 };

/** A key of the data that holds a number: rupiah, but for `fisik`, which is percent. */
export type Kolom = string;

/** A program or kegiatan that the sheet names above a line. */
export interface Induk {
  readonly tingkat: Tingkat;
  readonly kode?: string;
  readonly nama: string;
}

/** One line of the budget, as the sheet has it: of several rows, where it is their sum. */
export interface Isian extends Partial<Induk> {
  readonly nama: string;
  /** The id of ours, in our own table. */
  readonly id?: string;
  /** From the program down, as far as the sheet says. */
  readonly induk: readonly Induk[];
  readonly nilai: ReadonlyMap<Kolom, Decimal>;
  /** Rows of the sheet. */
  readonly baris: readonly number[];
  /** Money that other lines have too, as that of a jenis belanja: it is in no sum. */
  readonly rincian?: true;
  /** A row of it cannot be read, so that its sums would be too small. */
  readonly rusak?: true;
}

/** An indicator of our own table: its cells as text, by the keys of the data. */
export interface IsianIndikator {
  readonly id: string;
  readonly nama: string;
  readonly teks: ReadonlyMap<string, string>;
  readonly baris: number;
}

/** An indicator that a sheet knows by its name: what it has reached by the quarter and in it, and its targets. */
export interface IndikatorBernama {
  readonly nama: string;
  readonly baris: number;
  readonly berjalan?: Decimal;
  /** Of the quarter alone. */
  readonly sendiri?: Decimal;
  /** What it has reached where that is a word, not a number. */
  readonly kata?: string;
  /** What is said of it in words, by their keys. */
  readonly catatan?: ReadonlyMap<string, string>;
  /** As they are to be written, of the year that is asked for. */
  readonly target?: string;
  /** Of the quarters of that year. */
  readonly targetTriwulan?: ReadonlyMap<number, string>;
  /** By years. */
  readonly targetTahunan?: ReadonlyMap<number, string>;
  /** What a new one is made with. */
  readonly baru?: IndikatorBaru;
}

export interface IndikatorBaru {
  readonly satuan: string;
  readonly arah?: 'naik' | 'turun' | 'rentang';
  readonly iku?: 'true' | 'false';
  /** The sasaran that it stands below. */
  readonly sasaran?: string;
  /** The row of the line of the budget that it stands below. */
  readonly baris?: number;
  /** Of the year that is asked for, where the sheet does not agree upon it. */
  readonly target?: string;
}

/** The money of a whole program, which the data has as that of its parts. */
export interface AnggaranProgram {
  readonly nama: string;
  readonly nilai: Decimal;
  readonly baris: number;
}

/** Something that a person has to look at; nothing is written for it. */
export interface Masalah {
  readonly baris: readonly number[];
  readonly text: Text;
}

/** One of these rows, or of none. */
export function problemIn(baris: readonly number[], id: string, en: string): Masalah {
  return { baris, text: { id, en } };
}

/** A sum that the sheet prints, and what its rows come to. */
export interface Jumlah {
  readonly baris: number;
  readonly nama: string;
  readonly kolom: string;
  readonly tertulis: Decimal;
  readonly dihitung: Decimal;
}

/** `mulai` and `akhir` count the lines of the sheet, the last one excluded. */
export interface Kelompok {
  readonly baris: number;
  readonly nama: string;
  readonly nilai: ReadonlyMap<Kolom, Decimal>;
  readonly mulai: number;
  readonly akhir: number;
}

/** A whole sheet, read. */
export interface Bacaan {
  readonly isian: readonly Isian[];
  readonly indikator: readonly IsianIndikator[];
  /** What the sheet says of plans, indicators and lines beside their values; absent where its kind has none. */
  readonly baris?: readonly Baris[];
  /** Indicators that the sheet names without their ids. */
  readonly bernama?: readonly IndikatorBernama[];
  /** Money that is only checked. */
  readonly program?: readonly AnggaranProgram[];
  readonly masalah: readonly Masalah[];
  /** What was done on the way that the user should know of. */
  readonly catatan: readonly Text[];
  /** The sums that do not come out. */
  readonly selisih: readonly Jumlah[];
  /** Sums above the lines, of an urusan or a unit: over those from one place among them up to another. */
  readonly kelompok?: readonly Kelompok[];
  /** The heads come again among the lines: what follows may be another table of the same lines. */
  readonly hasHeadsAgain?: true;
  /** A sum over all lines, which can be checked once their levels are known. */
  readonly total?: { readonly baris: number; readonly nama: string; readonly nilai: ReadonlyMap<Kolom, Decimal> };
}
