/** What the link stage makes: the agency as one whole, in which every id has become the thing it names. */
import type { Span } from '../../base/diagnostic.ts';
import type { Lines, Tertulis } from '../../base/located.ts';
import type { Renstra } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import type { Triwulan } from '../parse/index.ts';
import type { Valid } from '../validate/index.ts';
import type { Evaluasi } from './evaluasi.ts';
import type { Anggaran, AnggaranTriwulan, Pendapatan } from './model/money.ts';
import type { Indikator, Pendahulu, Rencana, Tujuan } from './model/plan.ts';
import type { DataTriwulan, PerjanjianKinerja } from './model/year.ts';
import type { Instansi } from './pejabat.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Pengesahan } from './pengesahan.ts';
import type { Profil } from './profil.ts';
import type { SumberDaya } from './sumber-daya.ts';

export type * from './model/money.ts';
export type * from './model/plan.ts';
export type * from './model/year.ts';
export type { Instansi, Tertulis, Triwulan };

export interface DataTahun {
  readonly tahun: number;
  readonly perjanjianKinerja?: PerjanjianKinerja;
  readonly anggaran?: Anggaran;
  readonly pendapatan?: Pendapatan;
  /** The money of a pemda's agencies, by the quarter up to which it counts. */
  readonly anggaranPerangkat?: ReadonlyMap<Triwulan, AnggaranTriwulan>;
  readonly triwulan: ReadonlyMap<Triwulan, DataTriwulan>;
  /** Indicators of the programs and kegiatan of this year. */
  readonly indikator: readonly Indikator[];
  /** What came after the reports of the year: review, publication, evaluation, use. */
  readonly evaluasi?: Evaluasi;
  /** The reports of the year that were signed, as they were. */
  readonly pengesahan?: Pengesahan;
  /** Staff and assets on a date. */
  readonly sumberDaya?: SumberDaya;
}

/** Markdown of the agency's own for one section, and whether it stands instead of ours. */
export interface Narasi {
  readonly teks: string;
  readonly cara: 'ganti' | 'tambah';
  readonly berkas: string;
  /** Turns an offset in `teks` into a place. */
  readonly lines: Lines;
}

/** A template or style sheet of the project's own, as it was read and as text with its places. */
export interface Templat extends Source {
  readonly teks: string;
  readonly lines: Lines;
}

export interface GambarDisebut extends Source {
  readonly span: Span;
}

export interface Project {
  readonly pengaturan: Pengaturan;
  readonly instansi: Instansi;
  /** What the agency is for, and how it is organised; absent where the data does not say. */
  readonly profil?: Profil;
  /** All plans, in the order in which they come into force. */
  readonly rencana: readonly Rencana[];
  readonly pendahulu: Pendahulu;
  /** The plan that the report goes by, with its tujuan. */
  readonly renstra: Omit<Renstra, 'tujuan'>;
  readonly berkasRenstra: string;
  readonly tujuan: readonly Tujuan[];
  readonly tahun: ReadonlyMap<number, DataTahun>;
  /** By the id of the section they belong to. */
  readonly narasi: ReadonlyMap<string, Narasi>;
  /** The files as they were read, for what is judged by its text. */
  readonly documents: readonly Valid[];
  /** PNG and JPEG files of the project as data URIs, by their path from the data folder and by each name that leads to one. */
  readonly gambar: ReadonlyMap<string, string>;
  /** The files that the data names, with each place. */
  readonly gambarDisebut: readonly GambarDisebut[];
  /** Templates and styles of the project's own, which stand in the place of ours or come behind them. */
  readonly templat: readonly Templat[];
}
