/** Tables of what is promised: each sasaran or other owner with its indicators under it, and the columns that each table adds. */
import type { Istilah, JenisPemilik } from '../../../data/link/index.ts';
import type { Assessment, Dijanjikan, IndikatorDinilai, SasaranDinilai } from '../../../figures/assess/index.ts';
import { type CaraCetak, satuanSelisih } from '../../../figures/format.ts';
import {
  type Cell,
  emptyCell,
  figureCell,
  joinMissing,
  missingCell,
  plainHead,
  type Row,
  rowHead,
  rowOf,
  wordCell,
} from '../../tables/cell.ts';
import { type Group, group } from '../../tables/groups.ts';

export interface KolomIndikator {
  readonly judul: string;
  readonly sel: (satu: IndikatorDinilai) => Cell;
  /** What its numbers are in, where that is a unit of the indicator; of the column of units that it is one. */
  readonly satuan?: 'nilai' | 'selisih' | 'kolom';
  /** The figure of a sasaran that stands in its row, under the same head. */
  readonly jumlah?: (satu: SasaranDinilai) => Cell;
}

/** Columns that many tables have. */
export const kolomUmum = {
  satuan: {
    judul: 'Satuan',
    sel: ({ indikator }: IndikatorDinilai) => wordCell(indikator.satuan),
    satuan: 'kolom',
  },
  figur:
    (cara: CaraCetak) =>
    (judul: string, kunci: keyof IndikatorDinilai['figur']): KolomIndikator => ({
      judul,
      sel: ({ figur }) => figureCell(figur[kunci], cara),
      ...(kunci.startsWith('capaian') ? {} : { satuan: 'nilai' }),
    }),
  /** With that of the sasaran, where it rests on this target. */
  capaian: (
    { dasar, project: { pengaturan } }: Assessment,
    judul: string,
    atas: Assessment['dasar'],
  ): KolomIndikator => ({
    judul,
    sel: ({ figur }) => figureCell(figur[`capaian_${atas}`], pengaturan),
    jumlah: ({ figur }) => (atas === dasar ? figureCell(figur.capaian, pengaturan) : emptyCell),
  }),
  /** By the target that capaian rests on. */
  kategori: ({ dasar }: Assessment): KolomIndikator => ({
    judul: 'Kategori',
    sel: ({ kategori }) => selKategori(kategori[`capaian_${dasar}`]),
    jumlah: ({ kategori }) => selKategori(kategori),
  }),
} as const satisfies Readonly<Record<string, unknown>>;

function selKategori(label: string | undefined): Cell {
  return label === undefined ? missingCell('tanpa kategori') : wordCell(label);
}

/** Where all indicators are in one unit, it stands in the heads of the columns, and has no column. */
export function ringkasSatuan(
  kolom: readonly KolomIndikator[],
  daftar: readonly IndikatorDinilai[],
): readonly KolomIndikator[] {
  const [satu, ...lain] = new Set(daftar.map(({ indikator }) => indikator.satuan));
  const contoh = daftar[0]?.indikator;
  if (satu === undefined || !contoh || lain.length > 0) return kolom;
  return kolom.flatMap((column) => {
    if (column.satuan === 'kolom') return [];
    if (column.satuan === undefined) return column;
    const nama = column.satuan === 'selisih' ? satuanSelisih(contoh) : satu;
    return { ...column, judul: `${column.judul} (${nama})` };
  });
}

/** What such a table has besides its caption. */
export interface BadanSasaran {
  readonly kepala: readonly Row[];
  readonly badan: readonly Group[];
}

/** `sasaran` where their own figures stand in their rows. */
export function badanSasaran(
  daftar: readonly Dijanjikan[],
  semuaKolom: readonly KolomIndikator[],
  istilah: Istilah,
  sasaran: readonly SasaranDinilai[] = [],
): BadanSasaran {
  const kolom = ringkasSatuan(
    semuaKolom,
    daftar.flatMap(({ indikator }) => indikator),
  );
  return {
    kepala: plainHead(
      `${judulPemilik(daftar, istilah)} / ${namaIndikator(daftar)}`,
      ...kolom.map(({ judul }) => judul),
    ),
    badan: daftar.map((satu, index) => {
      const dinilai = sasaran.find((each) => satu.jenis === 'sasaran' && each.sasaran.id === satu.id);
      const jumlah = kolom.slice(kolom.findIndex((column) => column.jumlah));
      return group(
        `${index + 1}. ${sebutPemilik(satu, daftar, istilah)}`,
        kolom.length + 1,
        barisIndikator(satu, kolom),
        dinilai && satu.indikator.length > 0 ? jumlah.map((column) => column.jumlah?.(dinilai) ?? emptyCell) : [],
      );
    }),
  };
}

function barisIndikator({ indikator }: Dijanjikan, kolom: readonly KolomIndikator[]): readonly Row[] {
  if (indikator.length === 0)
    return [rowOf([{ ...missingCell('belum memiliki indikator'), columns: kolom.length + 1 }])];
  return indikator.map((satu) =>
    rowOf([rowHead(satu.indikator.nama, { tingkat: 1 }), ...joinMissing(kolom.map((column) => column.sel(satu)))]),
  );
}

const semuaJenis = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'sub_kegiatan',
] as const satisfies readonly JenisPemilik[];

/** What an owner of indicators is called in heads, in the words of the agency's kind. */
export function judulJenis(jenis: JenisPemilik, { sasaran, sub_kegiatan }: Istilah): string {
  return { tujuan: 'Tujuan', sasaran, program: 'Program', kegiatan: 'Kegiatan', sub_kegiatan }[jenis];
}

/** `Sasaran Strategis`, or with the other kinds of owners that are there: `Tujuan / Sasaran Strategis`. */
export function judulPemilik(daftar: readonly Pick<Dijanjikan, 'jenis'>[], istilah: Istilah): string {
  const ada = new Set(daftar.map(({ jenis }) => jenis));
  return semuaJenis.flatMap((jenis) => (ada.has(jenis) ? judulJenis(jenis, istilah) : [])).join(' / ');
}

/** The owner's name, with what it is where others stand beside the sasaran. */
export function sebutPemilik({ jenis, nama }: Dijanjikan, daftar: readonly Dijanjikan[], istilah: Istilah): string {
  if (daftar.every((satu) => satu.jenis === 'sasaran')) return nama;
  if (jenis === 'tujuan' || jenis === 'sasaran') return `${jenis === 'tujuan' ? 'Tujuan' : 'Sasaran'}: ${nama}`;
  return bersebutan(judulJenis(jenis, istilah), nama);
}

/** `Program Pelayanan`, and the word not twice where the name begins with it. */
export function bersebutan(kata: string, nama: string): string {
  return new RegExp(`^${kata}\\b`, 'i').test(nama) ? nama : `${kata} ${nama}`;
}

/** All of them main indicators (IKU), or a mix, or none: the head of the column says what holds for all. */
function namaIndikator(daftar: readonly Dijanjikan[]): string {
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
