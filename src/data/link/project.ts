/** What the link stage makes: the agency as one whole, in which every id has become the thing it names. */
import type { Decimal } from '../../base/decimal.ts';
import type { Span } from '../../base/diagnostic.ts';
import type { Lines, Located, Part, Tertulis } from '../../base/located.ts';
import type { LintasSektor, Pembanding, Renstra, Triwulan as TriwulanFile } from '../../base/schema.ts';
import type { Source } from '../../base/source.ts';
import type { Triwulan } from '../parse/index.ts';
import type { Valid } from '../validate/index.ts';
import type { Evaluasi } from './evaluasi.ts';
import type { Instansi } from './pejabat.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Pengesahan } from './pengesahan.ts';
import type { Jabatan, Profil } from './profil.ts';
import type { SumberDaya } from './sumber-daya.ts';
import type { Nilai, NilaiAngka, NilaiPredikat, NilaiTeks } from './values.ts';

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
  readonly targetRenstra: ReadonlyMap<number, Tertulis<Nilai>>;
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

/** Targets of one indicator in one year; those of the quarters are running. */
export interface Target {
  readonly tahun?: Tertulis<Nilai>;
  readonly tw: ReadonlyMap<Triwulan, Tertulis<Nilai>>;
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

export type { Instansi, Tertulis, Triwulan };
