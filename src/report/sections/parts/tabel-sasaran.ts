/** Tables of sasaran and their indicators: the joined sasaran cells once, and the columns that each table adds. */
import type { IndikatorDinilai, SasaranDinilai } from '../../../figures/assess/index.ts';
import { gabung, type Kelompok } from '../../tables/kelompok.ts';
import { type Baris, baris, judulBaris, judulKolom, type Sel, sel, selKosong } from '../../tables/sel.ts';

export interface KolomIndikator {
  readonly judul: string;
  readonly sel: (satu: IndikatorDinilai) => Sel;
}

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
  const kepala = [sel(String(nomor), { kelas: 'tengah' }), judulBaris(sasaran.nama, { scope: 'rowgroup' })];
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
