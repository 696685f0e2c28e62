/** The budget and the income of a year. */
import type { Decimal } from '../../../base/decimal.ts';
import type { Part, Tertulis } from '../../../base/located.ts';
import type { Triwulan } from '../../parse/index.ts';
import type { Jabatan } from '../profil.ts';
import type { Indikator, Sasaran } from './plan.ts';

/** Money planned for a kegiatan or sub-kegiatan; `rencana` is the running cash plan. */
export interface Pagu {
  readonly pagu?: Tertulis<Decimal>;
  /** By the key of the revision that changes it. */
  readonly revisi: ReadonlyMap<RevisiAnggaran['kunci'], Tertulis<Decimal>>;
  readonly rencana: ReadonlyMap<Triwulan, Tertulis<Decimal>>;
}

export interface SubKegiatan extends Pagu {
  /** Whether its quarters give what was spent since January, or what was spent in each alone. */
  readonly pencatatan: Indikator['pencatatan'];
  /** By how many percent of its pagu a BLUD may spend more; undefined where it may not. */
  readonly ambangBatas: Tertulis<Decimal> | undefined;
  readonly id: string;
  readonly kode?: string;
  readonly nama: string;
  /** The kelurahan, puskesmas or UPT that carries it out. */
  readonly unit?: string;
  readonly sumberDana?: string;
  readonly penanggungJawab?: readonly string[];
  /** What it yields, and the position of the structure that answers for it. */
  readonly output?: string;
  readonly pengampu?: Jabatan;
  readonly indikator: readonly Indikator[];
  readonly asal: Part;
}

export interface Kegiatan extends Omit<SubKegiatan, 'unit'> {
  readonly subKegiatan: readonly SubKegiatan[];
}

export interface Program {
  readonly id: string;
  readonly kode?: string;
  readonly nama: string;
  /** What drawings call it. */
  readonly namaPendek?: string;
  /** What it brings about, and the position of the structure that answers for it. */
  readonly outcome?: string;
  readonly pengampu?: Jabatan;
  /** The sasaran it serves, of the plan that the report goes by. */
  readonly sasaran: readonly Sasaran[];
  /** The ids of all that it serves in its year, by whichever plan. */
  readonly melayani: readonly string[];
  readonly indikator: readonly Indikator[];
  readonly kegiatan: readonly Kegiatan[];
  readonly asal: Part;
}

/** A revision of the budget; the `perubahan` of a file is one with that key, the others have their number. */
export interface RevisiAnggaran {
  readonly kunci: string;
  /** Within a sentence. */
  readonly nama: string;
  readonly tanggal: string;
  readonly nomor?: string;
  readonly dasar?: string;
}

export interface Anggaran {
  readonly program: readonly Program[];
  /** In the order of their dates. */
  readonly revisi: readonly RevisiAnggaran[];
  /** Names of the bidang urusan by their codes, as far as the budget gives them. */
  readonly bidangUrusan: ReadonlyMap<string, string>;
  /** Names of the KRO of a ministry's budget by their codes. */
  readonly kro: ReadonlyMap<string, string>;
  /** The same money by jenis belanja, where the budget gives it. */
  readonly belanja: readonly JenisBelanja[];
  readonly berkas: string;
}

/** A kind of spending; its quarters are reported like those of a line. */
export interface JenisBelanja extends SubKegiatan {
  readonly kode: string;
}

export interface Uang {
  readonly pagu: Tertulis<Decimal>;
  readonly realisasi: Tertulis<Decimal>;
}

/** An agency with its money, also by the bidang urusan of its programs; `kode` is absent where those have none. */
export interface PerangkatBeranggaran extends Uang {
  readonly folder: string;
  readonly nama: string;
  readonly urusan: readonly (Uang & { readonly kode?: string; readonly nama?: string })[];
}

/** What `lkj recap --write` has taken from the agencies; `belum` are those whose money is not whole, and in no sum. */
export interface AnggaranTriwulan {
  readonly perangkat: readonly PerangkatBeranggaran[];
  readonly belum: readonly string[];
}

/** One income; `realisasi` is as each quarter gives it. */
export interface BarisPendapatan {
  readonly id: string;
  readonly kode?: string;
  readonly nama: string;
  readonly jenis?: string;
  readonly keterangan?: string;
  readonly target?: Tertulis<Decimal>;
  readonly targetPerubahan?: Tertulis<Decimal>;
  readonly realisasi: ReadonlyMap<Triwulan, Tertulis<Decimal>>;
  readonly asal: Part;
}

export interface Pendapatan {
  readonly pencatatan: Indikator['pencatatan'];
  readonly baris: readonly BarisPendapatan[];
  /** The date from which `targetPerubahan` counts. */
  readonly perubahan?: { readonly tanggal: string; readonly dasar?: string };
  readonly berkas: string;
}
