/** What was agreed for a year, and what its quarters say. */
import type { Decimal } from '../../../base/decimal.ts';
import type { Part, Tertulis } from '../../../base/located.ts';
import type { Triwulan as TriwulanFile } from '../../../base/schema.ts';
import type { Triwulan } from '../../parse/index.ts';
import type { NilaiAngka, NilaiPredikat, NilaiTeks } from '../values.ts';
import type { Komponen, TargetTertulis } from './plan.ts';

/** Targets of one indicator in one year; those of the quarters are running. */
export interface Target {
  readonly tahun?: TargetTertulis;
  readonly tw: ReadonlyMap<Triwulan, TargetTertulis>;
}

export type SebabPerubahan = 'pergantian_pejabat' | 'strategi_anggaran' | 'prioritas';

export interface Perubahan {
  readonly nomor?: string;
  readonly tanggal: string;
  /** By the kinds that the regulation knows, where it is told. */
  readonly sebab?: SebabPerubahan;
  /** In words: the agency's own, else those for its `sebab`. */
  readonly alasan: string;
  readonly dasar?: string;
  readonly target: ReadonlyMap<string, Target>;
}

/** A step towards a target: what is done, in which quarters (none where that is not set), by whom, with which money. */
export interface Aksi {
  readonly aksi: string;
  readonly triwulan: readonly Triwulan[];
  readonly penanggungJawab?: readonly string[];
  /** The id of the kegiatan or sub-kegiatan that pays for it. */
  readonly anggaran?: string;
}

export interface PerjanjianKinerja {
  readonly nomor?: string;
  readonly tanggal?: string;
  readonly target: ReadonlyMap<string, Target>;
  /** In the order of their dates. */
  readonly perubahan: readonly Perubahan[];
  /** By the id of the indicator that the steps are for. */
  readonly rencanaAksi: ReadonlyMap<string, readonly Aksi[]>;
  readonly berkas: string;
}

export type TanpaNilai = 'belum_diukur' | 'tidak_tersedia' | 'tidak_berlaku';

/** What a quarter says of one part of an indicator: its value, or a word for why there is none; neither where it says nothing. */
export interface KomponenTerukur {
  readonly komponen: Komponen;
  readonly nilai?: Tertulis<NilaiAngka>;
  readonly tanpa?: { readonly sebab: TanpaNilai; readonly alasan: string; readonly asal: Part };
}

/** What a quarter says of an indicator: a value, two counts, values of its parts, a word for why there is none, or nothing but notes. */
export type Terukur =
  | { readonly jenis: 'nilai'; readonly nilai: Tertulis<NilaiAngka | NilaiPredikat | NilaiTeks> }
  | { readonly jenis: 'rasio'; readonly pembilang: Tertulis<Decimal>; readonly penyebut: Tertulis<Decimal> }
  | {
      readonly jenis: 'komponen';
      /** In the order of the plan, all of them. */
      readonly bagian: readonly KomponenTerukur[];
      /** What was typed beside them, which must be what they make. */
      readonly realisasi?: Tertulis<NilaiAngka>;
    }
  | { readonly jenis: 'tanpa_nilai'; readonly sebab: TanpaNilai; readonly alasan: string; readonly asal: Part }
  | { readonly jenis: 'kosong' };

export type Catatan = Pick<
  NonNullable<TriwulanFile['indikator']>[string],
  'alasan' | 'keterangan' | 'faktor_pendorong' | 'kendala' | 'tindak_lanjut' | 'tindak_lanjut_lalu' | 'bukti'
>;

/** How a value that is no number was judged, and why. */
export interface Penilaian {
  readonly hasil: 'tercapai' | 'sebagian' | 'tidak';
  readonly alasan: string;
  readonly asal: Part;
}

export interface Realisasi {
  readonly terukur: Terukur;
  readonly penilaian?: Penilaian;
  readonly catatan: Catatan;
}

export interface RealisasiAnggaran {
  readonly realisasi: Tertulis<Decimal>;
  /** Physical progress in percent. */
  readonly fisik?: Tertulis<Decimal>;
  readonly catatan: CatatanAnggaran;
}

/** What a quarter says in words of one line of the budget. */
export type CatatanAnggaran = Pick<
  NonNullable<TriwulanFile['anggaran']>[string],
  'keterangan' | 'kendala' | 'tindak_lanjut'
>;

/** What a quarter says in words of a whole sasaran. */
export type CatatanSasaran = NonNullable<TriwulanFile['sasaran']>[string];

/** What a quarter says, in its `tw<n>.yaml` or in the files of its bidang. */
export interface DataTriwulan {
  /** Whether its report is a draft, or claims to be whole; absent where it says neither. */
  readonly status?: NonNullable<TriwulanFile['status']>;
  readonly tanggal?: string;
  readonly tempat?: string;
  readonly indikator: ReadonlyMap<string, Realisasi>;
  readonly anggaran: ReadonlyMap<string, RealisasiAnggaran>;
  readonly sasaran: ReadonlyMap<string, CatatanSasaran>;
  /** The first of its files: `tw<n>.yaml` where there is one. */
  readonly berkas: string;
  readonly semuaBerkas: readonly string[];
}
