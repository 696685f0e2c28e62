/** Charts as numbered figures: as wide as the text, parted where a page has no room for more. */

import { type Decimal, plainText } from '../../../base/decimal.ts';
import { kertas } from '../../../base/kertas.ts';
import { markup } from '../../../base/markup.ts';
import type { Pengaturan } from '../../../data/link/index.ts';
import type { IndikatorDinilai } from '../../../figures/assess/index.ts';
import { type Canvas, type Drawing, wholeSize } from '../../charts/index.ts';
import type { Gambar } from './gambar.ts';
import type { Penomoran } from './penomoran.ts';

/** CSS counts 96 pixels to an inch, and 72 points. */
const pixelPerCm = 96 / 2.54;
const pixelPerPoin = 96 / 72;
/** Against those of the text, but no smaller than 9 pt. */
const hurufGambar = { bagian: 0.82, terkecil: 12 } as const;
/** What a figure may take of the height of a page, besides its caption and its notes; of its parts, two fill a page. */
const bagianHalaman = { tunggal: 0.45, bagian: 0.45 } as const;

/** What the page of this report leaves for a chart. */
export function bidangGambar(pengaturan: Pengaturan): Canvas {
  const { kertas: ukuran, margin, huruf, ukuranHuruf } = pengaturan;
  const { lebar } = kertas[ukuran];
  const tinggiIsi = tinggiHalaman(pengaturan);
  return {
    width: Math.floor((lebar - cm(margin.kiri) - cm(margin.kanan)) * pixelPerCm),
    height: Math.floor(tinggiIsi * bagianHalaman.tunggal),
    partHeight: Math.floor(tinggiIsi * bagianHalaman.bagian),
    font: huruf,
    size: wholeSize(Math.max(hurufGambar.terkecil, ukuranHuruf * hurufGambar.bagian * pixelPerPoin)),
  };
}

/** The same for a part of a chart that needs several: two fill a page, so that the first takes what its page still has. */
export function bagianGambar(pengaturan: Pengaturan): Canvas {
  const bidang = bidangGambar(pengaturan);
  return { ...bidang, height: bidang.partHeight };
}

function tinggiHalaman({ kertas: ukuran, margin }: Pengaturan): number {
  return (kertas[ukuran].tinggi - cm(margin.atas) - cm(margin.bawah)) * pixelPerCm;
}

/** Lengths of a page are judged, not printed: a float will do. */
function cm(panjang: Decimal): number {
  return Number(plainText(panjang));
}

/** What the figures of one chart have in common, and what each says of its own part. */
export interface IsiGrafik<Butir> {
  readonly id: string;
  readonly judul: string;
  readonly uraian: (butir: readonly Butir[]) => string;
  /** Stands under the last of them. */
  readonly catatan: readonly string[];
}

/** Each drawing with a number of its own; captions say which part of how many it is. */
export function bernomor<Butir>(
  { id, judul, uraian, catatan }: IsiGrafik<Butir>,
  drawings: readonly Drawing<Butir>[],
  nomor: Penomoran,
): readonly Gambar[] {
  return drawings.map(({ svg, width: lebar, height: tinggi, items: butir }, index) =>
    nomor.gambar({
      id: index === 0 ? id : `${id}-${index + 1}`,
      judul: drawings.length === 1 ? judul : `${judul} (bagian ${index + 1} dari ${drawings.length})`,
      uraian: uraian(butir),
      svg: markup(svg),
      lebar,
      tinggi,
      catatan: index === drawings.length - 1 ? catatan.join(' ') : '',
    }),
  );
}

/** `Gambar 3.1`, `Gambar 3.1 dan Gambar 3.2`, `Gambar 3.1 sampai dengan Gambar 3.4`; empty for none. */
export function nameFigures(gambar: readonly Pick<Gambar, 'label'>[]): string {
  const [first, last] = [gambar[0], gambar.at(-1)];
  if (!first || !last) return '';
  if (gambar.length === 1) return first.label;
  return gambar.length === 2 ? `${first.label} dan ${last.label}` : `${first.label} sampai dengan ${last.label}`;
}

/** `Nama1; Nama2` after words, or nothing where there are no names. */
export function catatanNama(awal: string, nama: readonly string[]): readonly string[] {
  return nama.length === 0 ? [] : [`${awal}: ${nama.join('; ')}.`.replace(/…\.$/, '…')];
}

/** Steps of a scale, words and dates have no length. */
export function isBerpanjang({ indikator: { skala, jenisNilai } }: IndikatorDinilai): boolean {
  return skala === undefined && jenisNilai === 'angka';
}

/** Names what has no length, by its kind. */
export function catatanTanpaPanjang(daftar: readonly IndikatorDinilai[]): readonly string[] {
  const nama = (isThis: (satu: IndikatorDinilai) => boolean) =>
    daftar.filter(isThis).map(({ indikator }) => indikator.nama);
  return [
    ...catatanNama(
      'Tidak digambarkan karena berupa predikat',
      nama(({ indikator }) => indikator.skala !== undefined),
    ),
    ...catatanNama(
      'Tidak digambarkan karena berupa teks atau tanggal',
      nama(({ indikator }) => indikator.jenisNilai !== 'angka'),
    ),
  ];
}
