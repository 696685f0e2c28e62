/** An indicator with its figures, its parts, and what it is compared with. */
import type { Catatan, Indikator, Komponen, NilaiPembanding, Penilaian, Triwulan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import type { Rumus } from '../formulas/index.ts';

export type FigurIndikator = Readonly<
  Record<'target_tahun' | 'target_triwulan' | 'realisasi' | 'capaian_tahun' | 'capaian_triwulan' | 'celah', Figure>
>;

/** A part of an indicator with its weight and its value in the quarter. */
export interface KomponenDinilai {
  readonly komponen: Komponen;
  readonly nilai: Figure;
}

/** One column of a comparison: what was aimed at, what was reached, and how far that is. */
export interface Kolom {
  readonly target: Figure;
  readonly realisasi: Figure;
  readonly capaian: Figure;
  /** Whose figures they are, where they are those of an indicator that this one replaces. */
  readonly dari?: Indikator;
}

/** An indicator that is replaced by one whose figures can not be set against its own, with its earlier years. */
export interface Sebelumnya {
  readonly indikator: Indikator;
  readonly tahun: readonly KolomTahun[];
}

/** The running figures of a quarter of the assessed year; `capaian` is against the target of that quarter. */
export interface KolomTriwulan extends Kolom {
  readonly triwulan: Triwulan;
  /** Against the target of the year. */
  readonly capaianTahun: Figure;
}

/** The final figures of an earlier year. */
export interface KolomTahun extends Kolom {
  readonly tahun: number;
}

/** How far the realisation is from another of its own: a quarter or a year before. */
export interface Perubahan {
  readonly dari: Figure;
  /** The realisation less that one. */
  readonly selisih: Figure;
}

/**
 * What an indicator is compared with beyond the year's own target. Only what the data holds is there: years have a
 * realisation, and a difference is only made where both sides have a value that can be set against the other.
 */
export interface Pembanding {
  /** Earlier years, the oldest first. */
  readonly tahun: readonly KolomTahun[];
  readonly sebelumnya?: Sebelumnya;
  /** The quarters of this year up to the assessed one, whether or not they have a value. */
  readonly triwulan: readonly KolomTriwulan[];
  /** How far the realisation is from the year's target, where `celah` cannot say it: in steps, or from the nearest bound. */
  readonly selisihTarget?: Figure;
  /** Since the latest earlier quarter of this year that has a value. */
  readonly perubahanTriwulan?: Perubahan & { readonly triwulan: Triwulan };
  /** Since the same quarter of the year before. */
  readonly perubahanTriwulanTahunLalu?: Perubahan & { readonly milik: Indikator };
  /** Since the latest of the earlier years; `capaian` is the difference of both capaian, in points. */
  readonly perubahanTahun?: Perubahan & { readonly tahun: KolomTahun; readonly capaian?: Figure };
  /** The last target of the medium-term plan, and how much of it is reached by the indicator's formula. */
  readonly renstra?: {
    readonly tahun: number;
    readonly target: Figure;
    readonly kemajuan: Figure;
    readonly selisih?: Figure;
  };
  readonly standar?: { readonly nilai: Figure; readonly sumber: string; readonly selisih?: Figure };
  /** What others set or reached: of each place and kind the latest that the report's year can know. */
  readonly lain: readonly PembandingLain[];
  /** The figures that are made for the comparison, by their keys. */
  readonly figur: Readonly<Record<string, Figure>>;
}

export interface PembandingLain extends Omit<NilaiPembanding, 'nilai'> {
  readonly nilai: Figure;
  /** The realisation less that value. */
  readonly selisih?: Figure;
}

export interface IndikatorDinilai {
  readonly indikator: Indikator;
  /** The formula of capaian against the year's target. */
  readonly rumus: Rumus;
  readonly figur: FigurIndikator;
  /** What it is made of, where the quarter gives the values of parts. */
  readonly komponen: readonly KomponenDinilai[];
  /** What they make in the quarter alone, where the realisasi is that of several quarters. */
  readonly nilaiTriwulan?: Figure;
  /** Labels of the rating scale; absent where there is no capaian. */
  readonly kategori: { readonly capaian_tahun?: string; readonly capaian_triwulan?: string };
  readonly catatan: Catatan;
  /** Of a value that is no number. */
  readonly penilaian?: Penilaian;
  readonly pembanding: Pembanding;
}
