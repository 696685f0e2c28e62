/** What a recap knows of one agency: its figures, or why there are none. */
import type { JenisInstansi } from '../../data/link/index.ts';
import type { Dasar } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import type { CaraCetak } from '../../figures/format.ts';
import type { ReadNames } from './names.ts';

/** Of the indicators of its sasaran: how many meet the target behind their capaian, how many do not, how many have none. */
export type FigurIndikator = Readonly<Record<'tercapai' | 'belum_tercapai' | 'tidak_terukur', Figure>>;

export type FigurUang = Readonly<Record<'pagu' | 'realisasi' | 'serapan', Figure>>;

/** The capaian of sasaran, and the indicators behind it. */
export type FigurCapaian = FigurIndikator & Readonly<Record<'capaian', Figure>>;

/** Criteria of the readiness list: met, of how many that the data can tell. */
export type FigurKesiapan = Readonly<Record<'terpenuhi' | 'diperiksa', Figure>>;

/** What both an agency and the region have. */
export type FigurRekap = FigurCapaian & FigurUang & FigurKesiapan;

/** The money of an agency in one bidang urusan; without a code of its own where its programs have none. */
export interface RecappedUrusan {
  readonly kode?: string;
  readonly nama?: string;
  readonly figur: FigurUang;
}

export interface RecappedSasaran {
  readonly id: string;
  readonly nama: string;
  readonly figur: FigurCapaian & Readonly<Record<'serapan', Figure>>;
  readonly kategori?: string;
}

interface Common {
  /** The name of its folder in the workspace: unique there, which its own name may not be. */
  readonly folder: string;
  /** With its region; the name of the folder where the data cannot tell. */
  readonly nama: string;
  readonly jenis: JenisInstansi;
}

/** An agency whose report is sound. */
export interface Recapped extends Common {
  readonly keadaan: 'sah';
  readonly dasar: Dasar;
  /** How its capaian came about: agencies of different ways are not averaged together. */
  readonly caraHitung: string;
  /** How its own report prints numbers. */
  readonly cara: CaraCetak;
  readonly sasaran: readonly RecappedSasaran[];
  readonly urusan: readonly RecappedUrusan[];
  readonly figur: FigurRekap;
  readonly kategori?: string;
}

/** An agency that counts in nothing, and why. */
export interface WithoutReport extends Common {
  readonly keadaan: 'tidak_ada' | 'bergalat' | 'daerah_beda';
  /** For the reader, without the final stop. */
  readonly keterangan: string;
}

export type PerangkatDaerah = Recapped | WithoutReport;

export function isRecapped(satu: PerangkatDaerah): satu is Recapped {
  return satu.keadaan === 'sah';
}

/** One agency as it enters the recap. */
export interface Entering {
  readonly satu: PerangkatDaerah;
  /** Absent where `instansi.yaml` cannot be read. */
  readonly terbaca?: ReadNames;
}
