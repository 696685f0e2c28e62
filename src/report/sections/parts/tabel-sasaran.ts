/** Tables of sasaran and their indicators: the joined sasaran cells once, and the columns that each table adds. */
import type { Assessment, IndikatorDinilai, SasaranDinilai } from '../../../figures/assess/index.ts';
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

/** What a table of sasaran has besides its caption. */
export interface BadanSasaran {
  readonly kepala: readonly Baris[];
  readonly badan: readonly Kelompok[];
}

export function badanSasaran(daftar: readonly SasaranDinilai[], kolom: readonly KolomIndikator[]): BadanSasaran {
  const judul = ['No.', 'Sasaran Strategis', namaIndikator(daftar), ...kolom.map((satu) => satu.judul)];
  return {
    kepala: [baris(judul.map((satu) => judulKolom(satu)))],
    badan: daftar.map((satu, index) => kelompok(satu, index + 1, kolom)),
  };
}

function kelompok({ sasaran, indikator }: SasaranDinilai, nomor: number, kolom: readonly KolomIndikator[]) {
  const kosong = baris([{ ...selKosong('belum memiliki indikator'), kolom: kolom.length + 1 }]);
  const rows = indikator.map((satu) => baris([sel(satu.indikator.nama), ...kolom.map((column) => column.sel(satu))]));
  const kepala = [selNomor(nomor), judulBaris(sasaran.nama, { scope: 'rowgroup' })];
  return gabung(kepala, rows.length === 0 ? [kosong] : rows);
}

/** All of them main indicators (IKU), or a mix, or none: the head of the column says what holds for all. */
export function namaIndikator(daftar: readonly SasaranDinilai[]): string {
  const semua = daftar.flatMap(({ indikator }) => indikator);
  return semua.length > 0 && semua.every(({ indikator }) => indikator.iku)
    ? 'Indikator Kinerja Utama'
    : 'Indikator Kinerja';
}

/** Names the main indicators where not all of them are; nothing else needs saying. */
export function catatanIku(daftar: readonly SasaranDinilai[]): readonly string[] {
  const semua = daftar.flatMap(({ indikator }) => indikator.map((satu) => satu.indikator));
  const iku = semua.filter((satu) => satu.iku);
  if (iku.length === 0 || iku.length === semua.length) return [];
  return [`Indikator Kinerja Utama (IKU): ${iku.map(({ nama }) => nama).join('; ')}.`];
}
