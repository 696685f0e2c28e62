/** What a plan makes: tujuan, sasaran and indicators, with every default filled in. */
import type { Decimal } from '../../../base/decimal.ts';
import type { Located, Part, Tertulis } from '../../../base/located.ts';
import type { LintasSektor, Pembanding, Renstra } from '../../../base/schema.ts';
import type { Nilai, NilaiAngka } from '../values.ts';

export type JenisPemilik = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'sub_kegiatan';

/** An indicator, wherever it stands, with every default filled in. */
export interface Indikator {
  readonly id: string;
  readonly nama: string;
  /** What drawings call it. */
  readonly namaPendek?: string;
  readonly satuan: string;
  /** True where the unit is the percentage. */
  readonly persen: boolean;
  /** Words and dates are judged by hand. */
  readonly jenisNilai: 'angka' | 'teks' | 'tanggal';
  readonly arah: 'naik' | 'turun' | 'rentang';
  /** True where nobody has written it. */
  readonly arahBawaan?: true;
  readonly akumulasi: 'jumlah' | 'terakhir' | 'rata_rata';
  readonly pencatatan: 'sampai_dengan' | 'per_triwulan';
  readonly iku: boolean;
  /** What it measures, how, from which data and by whom, as far as the plan says. */
  readonly definisi?: string;
  readonly formulasi?: string;
  readonly sumberData?: string;
  readonly penanggungJawab?: readonly string[];
  /** The agencies of a pemda that carry it out. */
  readonly pengampu?: readonly string[];
  /** Names of the two counts of a ratio, where it keeps them. */
  readonly pembilang?: string;
  readonly penyebut?: string;
  readonly pengali: Decimal;
  /** What it is made of, where its quarters give the values of parts. */
  readonly komponen?: readonly Komponen[];
  /** From low to high. */
  readonly skala?: readonly string[];
  readonly rumusTurun: 'selisih' | 'rasio';
  readonly targetNol: 'tanpa_capaian' | 'tercapai_bila_nol';
  readonly batasCapaian?: number;
  /** In the mean of its sasaran, where that has weights. */
  readonly bobot?: Tertulis<NilaiAngka>;
  readonly untuk: { readonly jenis: JenisPemilik; readonly id: string; readonly nama: string };
  readonly targetRenstra: ReadonlyMap<number, TargetTertulis>;
  readonly realisasiTahun: ReadonlyMap<number, Tertulis<Nilai>>;
  readonly standar?: { readonly nilai: Tertulis<Nilai>; readonly sumber: string };
  /** What others set or reached, in the order in which it was written. */
  readonly pembanding: readonly NilaiPembanding[];
  /** The id of the indicator of an earlier plan that it replaces. */
  readonly menggantikan?: string;
  /** The last year in which it is measured, where its plan goes on. */
  readonly dihentikan?: number;
  readonly asal: Part;
}

/** A part of an indicator; all parts of one have weights, or none has. */
export interface Komponen {
  readonly id: string;
  readonly nama: string;
  readonly bobot?: Tertulis<NilaiAngka>;
  readonly asal: Part;
}

/** What an indicator is compared with outside of the agency. */
export interface NilaiPembanding extends Omit<Pembanding, 'nilai'> {
  /** Its place in the list, from 1: its figures are named by it. */
  readonly nomor: number;
  readonly nilai: Tertulis<Nilai>;
}

export interface Sasaran {
  readonly id: string;
  readonly nama: string;
  /** In the mean of its tujuan, where that has weights. */
  readonly bobot?: Tertulis<NilaiAngka>;
  readonly indikator: readonly Indikator[];
  readonly strategi: readonly string[];
  readonly kebijakan: readonly string[];
  /** Others who have a part in reaching it. */
  readonly lintasSektor: readonly LintasSektor[];
  readonly asal: Part;
}

export interface Tujuan {
  readonly id: string;
  readonly nama: string;
  /** What it serves in the region's plan, where the plan says so. */
  readonly sasaranRpjmd?: string;
  /** Ids of the misi that it supports, where the plan says so. */
  readonly misi: readonly string[];
  readonly indikator: readonly Indikator[];
  readonly sasaran: readonly Sasaran[];
  readonly asal: Part;
}

/** One strategic plan. */
export interface Rencana {
  readonly renstra: Omit<Renstra, 'tujuan'>;
  readonly tujuan: readonly Tujuan[];
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  /** The day on which it comes into force; absent where there is no other and it does not say. */
  readonly sejak?: string;
  readonly berkas: string;
  readonly asal: Located<Renstra>;
}

/** What each indicator of a later plan carries on or replaces. */
export type Pendahulu = ReadonlyMap<Indikator, Indikator>;

/** A target, with the two counts where it is given by them. */
export interface TargetTertulis extends Tertulis<Nilai> {
  readonly rasio?: Readonly<Record<'pembilang' | 'penyebut', Tertulis<Decimal>>>;
}
