/** Tables of what is promised: the joined cell of each sasaran or other owner once, and the columns that each table adds. */
import type { JenisPemilik } from '../../../data/link/index.ts';
import type { Assessment, Dijanjikan, IndikatorDinilai } from '../../../figures/assess/index.ts';
import type { CaraCetak } from '../../../figures/format.ts';
import { gabung, type Kelompok } from '../../tables/kelompok.ts';
import {
  type Baris,
  baris,
  judulBaris,
  judulKolom,
  type Sel,
  sel,
  selFigur,
  selKata,
  selKosong,
  selNomor,
} from '../../tables/sel.ts';

export interface KolomIndikator {
  readonly judul: string;
  readonly sel: (satu: IndikatorDinilai) => Sel;
}

/** Columns that many tables have. */
export const kolomUmum = {
  satuan: { judul: 'Satuan', sel: ({ indikator }: IndikatorDinilai) => selKata(indikator.satuan) },
  figur: (cara: CaraCetak) => (judul: string, kunci: keyof IndikatorDinilai['figur']) => ({
    judul,
    sel: ({ figur }: IndikatorDinilai) => selFigur(figur[kunci], cara),
  }),
  /** By the target that capaian rests on. */
  kategori: ({ dasar }: Assessment) => ({
    judul: 'Kategori',
    sel: ({ kategori }: IndikatorDinilai) => {
      const label = kategori[`capaian_${dasar}`];
      return label === undefined ? selKosong('tanpa kategori') : selKata(label);
    },
  }),
};

/** What such a table has besides its caption. */
export interface BadanSasaran {
  readonly kepala: readonly Baris[];
  readonly badan: readonly Kelompok[];
}

export function badanSasaran(daftar: readonly Dijanjikan[], kolom: readonly KolomIndikator[]): BadanSasaran {
  const judul = ['No.', judulPemilik(daftar), namaIndikator(daftar), ...kolom.map((satu) => satu.judul)];
  return {
    kepala: [baris(judul.map((satu) => judulKolom(satu)))],
    badan: daftar.map((satu, index) => kelompok(satu, sebutPemilik(satu, daftar), index + 1, kolom)),
  };
}

function kelompok({ indikator }: Dijanjikan, nama: string, nomor: number, kolom: readonly KolomIndikator[]) {
  const kosong = baris([{ ...selKosong('belum memiliki indikator'), kolom: kolom.length + 1 }]);
  const rows = indikator.map((satu) => baris([sel(satu.indikator.nama), ...kolom.map((column) => column.sel(satu))]));
  const kepala = [selNomor(nomor), judulBaris(nama, { scope: 'rowgroup' })];
  return gabung(kepala, rows.length === 0 ? [kosong] : rows);
}

const judulJenis = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran Strategis',
  program: 'Program',
  kegiatan: 'Kegiatan',
  sub_kegiatan: 'Sub Kegiatan',
} as const satisfies Readonly<Record<JenisPemilik, string>>;

/** `Sasaran Strategis`, or with the other kinds of owners that are there: `Tujuan / Sasaran Strategis`. */
export function judulPemilik(daftar: readonly Dijanjikan[]): string {
  const ada = new Set<string>(daftar.map(({ jenis }) => jenis));
  return Object.entries(judulJenis)
    .flatMap(([jenis, judul]) => (ada.has(jenis) ? judul : []))
    .join(' / ');
}

/** The owner's name, with what it is where others stand beside the sasaran. */
export function sebutPemilik({ jenis, nama }: Dijanjikan, daftar: readonly Dijanjikan[]): string {
  if (daftar.every((satu) => satu.jenis === 'sasaran')) return nama;
  if (jenis === 'tujuan' || jenis === 'sasaran') return `${jenis === 'tujuan' ? 'Tujuan' : 'Sasaran'}: ${nama}`;
  return bersebutan(judulJenis[jenis], nama);
}

/** `Program Pelayanan`, and the word not twice where the name begins with it. */
export function bersebutan(kata: string, nama: string): string {
  return new RegExp(`^${kata}\\b`, 'i').test(nama) ? nama : `${kata} ${nama}`;
}

/** All of them main indicators (IKU), or a mix, or none: the head of the column says what holds for all. */
export function namaIndikator(daftar: readonly Dijanjikan[]): string {
  const semua = daftar.flatMap(({ indikator }) => indikator);
  return semua.length > 0 && semua.every(({ indikator }) => indikator.iku)
    ? 'Indikator Kinerja Utama'
    : 'Indikator Kinerja';
}

/** Names the main indicators where not all of them are; nothing else needs saying. */
export function catatanIku(daftar: readonly Dijanjikan[]): readonly string[] {
  const semua = daftar.flatMap(({ indikator }) => indikator.map((satu) => satu.indikator));
  const iku = semua.filter((satu) => satu.iku);
  if (iku.length === 0 || iku.length === semua.length) return [];
  return [`Indikator Kinerja Utama (IKU): ${iku.map(({ nama }) => nama).join('; ')}.`];
}
