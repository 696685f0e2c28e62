/** The lines of the budget and the income of a year with their figures, and the sums of those that go together. */
import type {
  BarisPendapatan,
  CatatanAnggaran,
  JenisBelanja,
  Kegiatan,
  KunciAnggaran,
  KunciPendapatan,
  Program,
  RevisiAnggaran,
  SubKegiatan,
} from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import type { IndikatorDinilai } from './indikator-dinilai.ts';

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
