/** What differs by the kind of agency, in one table: its words, the deadline of its report, the parties of its agreement, its review. */
import type * as schema from '../../base/schema.ts';

export type JenisInstansi = NonNullable<schema.Instansi['jenis']>;

/** The words of one kind; a project may give its own. */
export interface Istilah {
  /** The objectives, in heads of tables: `Sasaran Strategis`. */
  readonly sasaran: string;
  /** The level of the budget below a kegiatan. */
  readonly sub_kegiatan: string;
  /** The medium-term plan in short, and in full; undefined where it has one name only. */
  readonly renstra: string;
  readonly renstra_lengkap?: string | undefined;
  /** An agency of this kind, within a sentence. */
  readonly instansi: string;
  /** Whose vision the plan carries out. */
  readonly kepala: string;
  /** To whom the agency answers, where that is not who signs above it. */
  readonly atasan?: string;
  /** Months after the year in which its report is due. */
  readonly tenggat: number;
}

/** What follows from the kind alone. */
interface Ketentuan extends Istilah {
  /** The kind itself, in heads. */
  readonly judul: string;
  /** True where it belongs to a region; else to a ministry. */
  readonly daerah: boolean;
  /** False where the head alone signs the agreement. */
  readonly berpihak: boolean;
  /** True where the statement of review is a part of the annual report. */
  readonly direviu: boolean;
  /** The kinds of its spending, by their codes. */
  readonly belanja: Readonly<Record<string, string>>;
  /** What its codes look like, by the level of its budget. */
  readonly kode: Readonly<Record<'program' | 'kegiatan' | 'sub_kegiatan', BentukKode>>;
}

/** `pola` for what a code of the level must look like, `contoh` to say so. */
interface BentukKode {
  readonly pola: RegExp;
  readonly contoh: string;
}

const sipd = /^(?:X|[1-9])\.(?:XX|\d{2})(?:\.|$)/;
const kodeDaerah = {
  program: { pola: sipd, contoh: '2.17.03' },
  kegiatan: { pola: sipd, contoh: '2.17.03.2.01' },
  sub_kegiatan: { pola: sipd, contoh: '2.17.03.2.01.0001' },
};
const kodePusat = {
  program: { pola: /^\d{3}\.\d{2}\.[A-Z]{2}$/, contoh: '054.01.GG' },
  kegiatan: { pola: /^\d{4}$/, contoh: '2905' },
  sub_kegiatan: { pola: /^\d{4}\.[A-Z]{3}\.[0-9A-Z]{3}$/, contoh: '2905.BMA.004' },
};

/** Source: PP 12/2019 article 55 (the four groups), Permendagri 90/2019 as changed (kinds of operasi, modal and transfer). */
const belanjaDaerah = {
  '5.1': 'Belanja Operasi',
  '5.1.01': 'Belanja Pegawai',
  '5.1.02': 'Belanja Barang dan Jasa',
  '5.1.03': 'Belanja Bunga',
  '5.1.04': 'Belanja Subsidi',
  '5.1.05': 'Belanja Hibah',
  '5.1.06': 'Belanja Bantuan Sosial',
  '5.2': 'Belanja Modal',
  '5.2.01': 'Belanja Modal Tanah',
  '5.2.02': 'Belanja Modal Peralatan dan Mesin',
  '5.2.03': 'Belanja Modal Gedung dan Bangunan',
  '5.2.04': 'Belanja Modal Jalan, Jaringan, dan Irigasi',
  '5.2.05': 'Belanja Modal Aset Tetap Lainnya',
  '5.2.06': 'Belanja Modal Aset Lainnya',
  '5.3': 'Belanja Tidak Terduga',
  '5.4': 'Belanja Transfer',
  '5.4.01': 'Belanja Bagi Hasil',
  '5.4.02': 'Belanja Bantuan Keuangan',
};
/** Source: PMK 102/PMK.02/2018 on the classification of the budget, and the standard chart of accounts of the central government. */
const belanjaPusat = {
  '51': 'Belanja Pegawai',
  '52': 'Belanja Barang',
  '53': 'Belanja Modal',
  '54': 'Belanja Pembayaran Kewajiban Utang',
  '55': 'Belanja Subsidi',
  '56': 'Belanja Hibah',
  '57': 'Belanja Bantuan Sosial',
  '58': 'Belanja Lain-lain',
};

const rencanaStrategis = { renstra: 'Renstra', renstra_lengkap: 'Rencana Strategis' };
const pusat = {
  ...rencanaStrategis,
  sub_kegiatan: 'Rincian Output',
  kepala: 'pimpinan kementerian atau lembaga',
  tenggat: 2,
  daerah: false,
  berpihak: true,
  direviu: false,
  belanja: belanjaPusat,
  kode: kodePusat,
};

/**
 * Source: PermenPANRB 53/2014, annex I (forms of the agreement: one party for a government as a whole, two below it), annex II
 * (deadlines: two months, three for a pemda) and annex III (review of ministries, agencies and pemda as a whole). The two months of a
 * ministry are the latest for its units too; it may ask for less.
 */
export const ketentuan: Readonly<Record<JenisInstansi, Ketentuan>> = {
  perangkat_daerah: {
    judul: 'Perangkat Daerah',
    ...rencanaStrategis,
    sasaran: 'Sasaran Strategis',
    sub_kegiatan: 'Sub Kegiatan',
    instansi: 'perangkat daerah',
    kepala: 'kepala daerah',
    tenggat: 2,
    daerah: true,
    berpihak: true,
    direviu: false,
    belanja: belanjaDaerah,
    kode: kodeDaerah,
  },
  pemda: {
    judul: 'Pemerintah Daerah',
    renstra: 'RPJMD',
    renstra_lengkap: 'Rencana Pembangunan Jangka Menengah Daerah',
    sasaran: 'Sasaran Strategis',
    sub_kegiatan: 'Sub Kegiatan',
    instansi: 'daerah',
    kepala: 'kepala daerah',
    tenggat: 3,
    daerah: true,
    berpihak: false,
    direviu: true,
    belanja: belanjaDaerah,
    kode: kodeDaerah,
  },
  unit_kerja: { judul: 'Unit Kerja', ...pusat, sasaran: 'Sasaran Program', instansi: 'unit kerja' },
  satker: { judul: 'Satuan Kerja', ...pusat, sasaran: 'Sasaran Kegiatan', instansi: 'satuan kerja' },
};

/** The words of its kind, and in their place those that it gives itself. */
export function istilahInstansi({ jenis = 'perangkat_daerah', istilah = {} }: schema.Instansi): Istilah {
  const bawaan = ketentuan[jenis];
  // Another short name is not that of the full one.
  const lengkap = istilah.renstra_lengkap ?? (istilah.renstra === undefined ? bawaan.renstra_lengkap : undefined);
  return { ...bawaan, ...istilah, renstra_lengkap: lengkap };
}

/** Within a sentence: `Rincian Output` → `rincian output`, `RO` stays. */
export function kecilkan(kata: string): string {
  return kata.replaceAll(/(?<!\p{L})(\p{Lu})(?=\p{Ll})/gu, (huruf) => huruf.toLowerCase());
}
