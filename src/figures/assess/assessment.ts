/** What the assess stage makes: everything that the report is about, each with its figures. */
import type {
  CatatanSasaran,
  DataTahun,
  DataTriwulan,
  KunciSasaran,
  Project,
  Sasaran,
  Triwulan,
  Tujuan,
} from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import type {
  BelanjaDinilai,
  BidangUrusanDinilai,
  FigurAnggaran,
  KegiatanDinilai,
  KroDinilai,
  PendapatanDinilai,
  PerangkatDinilai,
  ProgramDinilai,
  RiwayatPagu,
  UnitDinilai,
} from './anggaran-dinilai.ts';
import type { IndikatorDinilai } from './indikator-dinilai.ts';

export type * from './anggaran-dinilai.ts';
export type * from './indikator-dinilai.ts';

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

/** The mean of the sasaran that support one misi: `misi_<id>`. */
export interface MisiDinilai {
  readonly id: string;
  readonly nama: string;
  readonly sasaran: readonly SasaranDinilai[];
  readonly figur: Readonly<Record<'capaian', Figure>>;
  readonly kategori?: string;
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
