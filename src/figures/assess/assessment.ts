/** What the assess stage makes: everything that the report is about, each with its figures. */

import type {
  BarisPendapatan,
  Catatan,
  CatatanAnggaran,
  CatatanSasaran,
  DataTahun,
  DataTriwulan,
  Indikator,
  JenisBelanja,
  Kegiatan,
  Komponen,
  KunciAnggaran,
  KunciPendapatan,
  KunciSasaran,
  NilaiPembanding,
  Penilaian,
  Program,
  Project,
  RevisiAnggaran,
  Sasaran,
  SubKegiatan,
  Triwulan,
  Tujuan,
} from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import type { Rumus } from '../formulas/index.ts';

/** The year and quarter that a report speaks of; an annual report speaks of the whole year, up to its fourth quarter. */
export interface Periode {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly tahunan?: true;
  /** Told as the report of a semester: of its second quarter, or its fourth. */
  readonly semester?: true;
}

/** What the report's averages are made of: capaian against the targets of the year, or of the quarter. */
export type Dasar = 'tahun' | 'triwulan';

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

/** `serapan` is that of the programs that serve the sasaran; `efisiensi` is capaian less serapan, in points. */
export interface SasaranDinilai {
  readonly sasaran: Sasaran;
  readonly indikator: readonly IndikatorDinilai[];
  readonly program: readonly ProgramDinilai[];
  readonly figur: Readonly<Record<KunciSasaran, Figure>>;
  readonly kategori?: string;
  readonly catatan: CatatanSasaran;
}

export interface TujuanDinilai {
  readonly tujuan: Tujuan;
  readonly indikator: readonly IndikatorDinilai[];
  readonly sasaran: readonly SasaranDinilai[];
  readonly figur: Readonly<Record<'capaian', Figure>>;
  readonly kategori?: string;
}

/** `rencana` is the running cash plan; `capaian_rencana` the realisation against it; `fisik` physical progress. */
export type FigurAnggaran = Readonly<Record<KunciAnggaran, Figure>>;

/** What the quarter says in words of one line of the budget. */
export interface CatatanBaris {
  readonly keterangan?: string;
  readonly catatan: CatatanAnggaran;
}

export interface SubKegiatanDinilai extends CatatanBaris {
  readonly subKegiatan: SubKegiatan;
  readonly figur: FigurAnggaran;
  readonly indikator: readonly IndikatorDinilai[];
}

export interface KegiatanDinilai extends CatatanBaris {
  readonly kegiatan: Kegiatan;
  readonly program: Program;
  readonly subKegiatan: readonly SubKegiatanDinilai[];
  readonly figur: FigurAnggaran;
  readonly indikator: readonly IndikatorDinilai[];
}

export interface ProgramDinilai {
  readonly program: Program;
  readonly kegiatan: readonly KegiatanDinilai[];
  readonly figur: FigurAnggaran;
  readonly indikator: readonly IndikatorDinilai[];
}

/** The money of a kelurahan, puskesmas or UPT, across programs. */
export interface UnitDinilai {
  /** `unit_kelurahan-contoh`; no id of the data has an underscore. */
  readonly id: string;
  readonly nama: string;
  readonly figur: FigurAnggaran;
}

/** The programs of one bidang urusan. */
export interface BidangUrusanDinilai extends UnitDinilai {
  readonly kode: string;
  readonly program: readonly ProgramDinilai[];
}

/** The money of a pemda: by agency, by bidang urusan, and the whole. */
export interface PerangkatDinilai {
  /** `perangkat_<folder>` and `urusan_perangkat_<kode>`; no id of the data has an underscore. */
  readonly perangkat: readonly UnitDinilai[];
  readonly urusan: readonly UnitDinilai[];
  readonly total: FigurAnggaran;
  /** Agencies that are in no sum. */
  readonly belum: readonly string[];
}

/** The mean of the sasaran that support one misi: `misi_<id>`. */
export interface MisiDinilai {
  readonly id: string;
  readonly nama: string;
  readonly sasaran: readonly SasaranDinilai[];
  readonly figur: Readonly<Record<'capaian', Figure>>;
  readonly kategori?: string;
}

/** The rincian output of one classification (KRO); `kode` is empty for those without one. */
export interface KroDinilai extends UnitDinilai {
  readonly kode: string;
  readonly ro: readonly SubKegiatanDinilai[];
}

/** The pagu of the whole budget after a revision, or at the beginning, and how far it is from the one before: `revisi_<kunci>`. */
export interface RiwayatPagu {
  readonly id: string;
  readonly nama: string;
  readonly revisi?: RevisiAnggaran;
  readonly figur: { readonly pagu: Figure; readonly selisih?: Figure };
}

/** The money by jenis belanja, and the whole. */
export interface BelanjaDinilai {
  readonly baris: readonly (UnitDinilai & CatatanBaris & { readonly belanja: JenisBelanja })[];
  readonly total: FigurAnggaran;
}

export type FigurPendapatan = Readonly<Record<KunciPendapatan, Figure>>;

export interface BarisPendapatanDinilai {
  /** `pendapatan_<id>`: no id of the data has an underscore. */
  readonly id: string;
  readonly baris: BarisPendapatan;
  readonly figur: FigurPendapatan;
}

/** The income of the year up to the quarter; `jenis` are the sums of those that name one. */
export interface PendapatanDinilai {
  readonly baris: readonly BarisPendapatanDinilai[];
  readonly jenis: readonly {
    readonly id: string;
    readonly nama: string;
    readonly baris: readonly BarisPendapatanDinilai[];
    readonly figur: FigurPendapatan;
  }[];
  readonly total: FigurPendapatan;
}

/** One quarter of one agency, assessed. */
export interface Assessment {
  readonly project: Project;
  readonly periode: Periode;
  readonly data: DataTahun;
  readonly dataTriwulan: DataTriwulan;
  readonly dasar: Dasar;
  readonly tujuan: readonly TujuanDinilai[];
  readonly sasaran: readonly SasaranDinilai[];
  /** All indicators: of tujuan, sasaran, program, kegiatan and sub-kegiatan, in this order. */
  readonly indikator: readonly IndikatorDinilai[];
  readonly program: readonly ProgramDinilai[];
  readonly kegiatan: readonly KegiatanDinilai[];
  readonly total: FigurAnggaran;
  /** Of the whole agency, where a setting says how it is made. */
  readonly capaianTotal?: { readonly figure: Figure; readonly kategori?: string };
  readonly unit: readonly UnitDinilai[];
  readonly bidangUrusan: readonly BidangUrusanDinilai[];
  /** Of a unit of a ministry. */
  readonly kro: readonly KroDinilai[];
  /** Where more than one revision counts. */
  readonly riwayatPagu: readonly RiwayatPagu[];
  /** Where the budget is also given by jenis belanja. */
  readonly belanja?: BelanjaDinilai;
  /** Of a pemda, where the quarter has it. */
  readonly anggaranPerangkat?: PerangkatDinilai;
  /** Of a pemda: its misi that tujuan name. */
  readonly misi: readonly MisiDinilai[];
  readonly pendapatan?: PendapatanDinilai;
}
