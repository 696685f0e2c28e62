/** What the assess stage makes: everything that the report is about, each with its figures. */
import type { Figure } from '../figure.ts';
import type { Rumus } from '../formulas/index.ts';
import type {
  Catatan,
  DataTahun,
  DataTriwulan,
  Indikator,
  Kegiatan,
  Program,
  Project,
  Sasaran,
  SubKegiatan,
  Triwulan,
  Tujuan,
} from '../link/index.ts';

/** The year and quarter that a report speaks of; an annual report speaks of the whole year, up to its fourth quarter. */
export interface Periode {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly tahunan?: true;
}

/** What the report's averages are made of: capaian against the targets of the year, or of the quarter. */
export type Dasar = 'tahun' | 'triwulan';

export type FigurIndikator = Readonly<
  Record<'target_tahun' | 'target_triwulan' | 'realisasi' | 'capaian_tahun' | 'capaian_triwulan' | 'celah', Figure>
>;

export interface IndikatorDinilai {
  readonly indikator: Indikator;
  /** The formula of capaian against the year's target. */
  readonly rumus: Rumus;
  readonly figur: FigurIndikator;
  /** Labels of the rating scale; absent where there is no capaian. */
  readonly kategori: { readonly capaian_tahun?: string; readonly capaian_triwulan?: string };
  readonly catatan: Catatan;
}

/** `serapan` is that of the programs that serve the sasaran; `efisiensi` is capaian less serapan, in points. */
export interface SasaranDinilai {
  readonly sasaran: Sasaran;
  readonly indikator: readonly IndikatorDinilai[];
  readonly program: readonly ProgramDinilai[];
  readonly figur: Readonly<Record<'capaian' | 'serapan' | 'efisiensi', Figure>>;
  readonly kategori?: string;
}

export interface TujuanDinilai {
  readonly tujuan: Tujuan;
  readonly indikator: readonly IndikatorDinilai[];
  readonly sasaran: readonly SasaranDinilai[];
  readonly figur: Readonly<Record<'capaian', Figure>>;
  readonly kategori?: string;
}

/** `rencana` is the running cash plan; `capaian_rencana` the realisation against it; `fisik` physical progress. */
export type FigurAnggaran = Readonly<
  Record<'pagu' | 'realisasi' | 'serapan' | 'sisa' | 'rencana' | 'capaian_rencana' | 'fisik', Figure>
>;

export interface SubKegiatanDinilai {
  readonly subKegiatan: SubKegiatan;
  readonly figur: FigurAnggaran;
  readonly indikator: readonly IndikatorDinilai[];
  readonly keterangan?: string;
}

export interface KegiatanDinilai {
  readonly kegiatan: Kegiatan;
  readonly program: Program;
  readonly subKegiatan: readonly SubKegiatanDinilai[];
  readonly figur: FigurAnggaran;
  readonly indikator: readonly IndikatorDinilai[];
  readonly keterangan?: string;
}

export interface ProgramDinilai {
  readonly program: Program;
  readonly kegiatan: readonly KegiatanDinilai[];
  readonly figur: FigurAnggaran;
  readonly indikator: readonly IndikatorDinilai[];
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
}
