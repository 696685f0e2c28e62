/** Bars that lie, one a row, each with its name before it, its marks across it and its figures under it. */
import type { Decimal } from '../../base/decimal.ts';
import { lebarTeks } from '../tables/ukur.ts';
import { area } from './arsir.ts';
import { lines } from './baris-teks.ts';
import type { Canvas, Drawing } from './chart.ts';
import { bagiHalaman } from './halaman.ts';
import { ukuranUtuh } from './huruf.ts';
import { type Legenda, legenda } from './legenda.ts';
import { letak, panjang, type Skala, skala } from './skala.ts';
import { element, line, spasi, svg, text } from './svg.ts';
import { type BentukTanda, garisTegak, kurung, segitiga } from './tanda.ts';
import { type Corak, palet } from './warna.ts';

/** A mark on the scale; a range has its upper bound in `sampai`. */
export interface Tanda {
  readonly bentuk: BentukTanda;
  readonly nilai: Decimal;
  readonly sampai?: Decimal;
}

/** One bar: without a value there is none, and `keterangan` says why. */
export interface BarisBatang {
  readonly nama: string;
  readonly nilai: Decimal | null;
  /** The figures as the report prints them. */
  readonly keterangan: string;
  readonly corak: Corak;
  readonly tanda: readonly Tanda[];
}

export interface BahanBatang<Baris extends BarisBatang = BarisBatang> {
  readonly judulSumbu: string;
  readonly legenda: readonly Legenda[];
  readonly baris: readonly Baris[];
  /** No bar is drawn beyond it; those that go on end in an arrow. */
  readonly batas?: number;
}

/**
 * On as many drawings as it takes, which share one scale; none where there are no rows. The same material gives the same
 * text.
 */
export function batangBertanda<Baris extends BarisBatang>(
  bahan: BahanBatang<Baris>,
  canvas: Canvas,
): readonly Drawing<Baris>[] {
  const rancangan = rancang(bahan, canvas);
  const tetap = rancangan.kepala.tinggi + rancangan.kaki;
  return bagiHalaman(bahan.baris, (satu) => susun(satu, rancangan).tinggi, tetap, canvas).map((baris) => {
    const rows = baris.map((satu) => susun(satu, rancangan));
    const tinggi = Math.ceil(tetap + rows.reduce((sum, row) => sum + row.tinggi, 0));
    return { svg: svg(canvas, tinggi, gambar(rows, rancangan)), lebar: canvas.lebar, tinggi, butir: baris };
  });
}

const tinggiBatang = 12;
/** Above and below a bar, for marks that reach over it. */
const atasBatang = 9;
const bawahBatang = 5;
const antarbaris = 10;

interface Rancangan {
  readonly skala: Skala;
  readonly kiri: number;
  readonly kanan: number;
  readonly ukuran: number;
  readonly kecil: number;
  readonly kepala: { readonly svg: string; readonly tinggi: number };
  readonly kaki: number;
  readonly judulSumbu: string;
  readonly batas: number;
}

function rancang(
  { baris, judulSumbu, batas = Number.POSITIVE_INFINITY, ...isi }: BahanBatang,
  canvas: Canvas,
): Rancangan {
  const { lebar, ukuran } = canvas;
  const kecil = ukuranUtuh(ukuran * 0.92);
  const [kiri, kanan] = [lebar * 0.36, lebar - 16];
  const values = baris.flatMap(({ nilai, tanda }) => [
    ...(nilai ? [nilai] : []),
    ...tanda.flatMap(({ nilai: dari, sampai }) => [dari, ...(sampai ? [sampai] : [])]),
  ]);
  const dalamBatas = values.map(panjang).map((value) => Math.max(-batas, Math.min(batas, value)));
  return {
    skala: skalaMuat(dalamBatas, (kanan - kiri) / kecil),
    kiri,
    kanan,
    ukuran,
    kecil,
    kepala: legenda(isi.legenda, { lebar, ukuran: kecil }),
    kaki: kecil * spasi * 2 + 10,
    judulSumbu,
    batas,
  };
}

/** As many steps as leave the numbers of the axis room beside each other; `lebar` in sizes of their letters. */
function skalaMuat(values: readonly number[], lebar: number): Skala {
  const choices = [6, 5, 4, 3, 2].map((banyak) => skala(values, banyak));
  const fits = ({ tanda }: Skala) =>
    (Math.max(...tanda.map(({ teks }) => lebarTeks(teks))) + 0.8) * (tanda.length - 1) <= lebar;
  return choices.find(fits) ?? skala(values, 1);
}

/** A row with its lines made, and so its height known. */
interface Row {
  readonly satu: BarisBatang;
  readonly nama: readonly string[];
  readonly keterangan: readonly string[];
  readonly tinggi: number;
}

function susun(satu: BarisBatang, { kiri, kanan, ukuran, kecil }: Rancangan): Row {
  const nama = lines(satu.nama, kiri - 12, ukuran);
  const keterangan = lines(satu.keterangan, kanan - kiri, kecil);
  const kanannya = atasBatang + tinggiBatang + bawahBatang + keterangan.length * kecil * spasi;
  return { satu, nama, keterangan, tinggi: Math.max(nama.length * ukuran * spasi + 6, kanannya) + antarbaris };
}

function gambar(rows: readonly Row[], rancangan: Rancangan): readonly string[] {
  const { kepala, judulSumbu, kiri, kanan, kecil } = rancangan;
  const atas = kepala.tinggi;
  const bawah = atas + rows.reduce((sum, row) => sum + row.tinggi, 0);
  let y = atas;
  const drawn = rows.map((row) => {
    const made = gambarBaris(row, y, rancangan);
    y += row.tinggi;
    return made;
  });
  const judul = { x: (kiri + kanan) / 2, y: bawah + kecil * spasi * 2 + 4, ukuran: kecil, rata: 'middle' } as const;
  return [kepala.svg, sumbu(atas, bawah, rancangan), ...drawn, text([judulSumbu], judul)];
}

function sumbu(atas: number, bawah: number, rancangan: Rancangan): string {
  const { skala: milik, kiri, kanan, kecil } = rancangan;
  const gaya = { stroke: palet.tinta, 'stroke-width': 1 };
  const label = { y: bawah + kecil * spasi + 4, ukuran: kecil, rata: 'middle' } as const;
  const tanda = milik.tanda.map(({ nilai, teks }) => {
    const x = pada(nilai, rancangan);
    return line(x, bawah, x, bawah + 4, gaya) + text([teks], { x, ...label });
  });
  // Where bars go below zero, the texts under them would be crossed by it.
  const nol = milik.awal === 0 ? line(kiri, atas, kiri, bawah, gaya) : '';
  return nol + line(kiri, bawah, kanan, bawah, gaya) + tanda.join('');
}

function pada(nilai: number, { skala: milik, kiri, kanan }: Rancangan): number {
  return kiri + ((nilai - milik.awal) / (milik.ujung - milik.awal)) * (kanan - kiri);
}

/** The lines of the axis, only behind the bar: texts stand on plain paper. */
function kisi(atas: number, bawah: number, rancangan: Rancangan): string {
  return rancangan.skala.tanda
    .map(({ nilai }) => {
      const gaya = { stroke: nilai === 0 ? palet.tinta : palet.kisi, 'stroke-width': nilai === 0 ? 1 : 0.8 };
      return line(pada(nilai, rancangan), atas, pada(nilai, rancangan), bawah, gaya);
    })
    .join('');
}

function gambarBaris({ satu, nama, keterangan }: Row, y: number, rancangan: Rancangan): string {
  const { kiri, kanan, ukuran, kecil, skala: milik } = rancangan;
  const x = (nilai: Decimal) => kiri + letak(nilai, milik) * (kanan - kiri);
  const atas = y + atasBatang;
  const bawah = atas + tinggiBatang;
  return [
    kisi(atas - 6, bawah + 4, rancangan),
    text(nama, { x: 0, y: y + ukuran + 4, ukuran }),
    satu.nilai ? batang(satu.nilai, satu.corak, atas, rancangan) : '',
    ...satu.tanda.map((tanda) => gambarTanda(tanda, x, atas, bawah)),
    text(keterangan, { x: kiri + 3, y: bawah + bawahBatang + kecil * 0.95, ukuran: kecil }),
  ].join('');
}

function batang(nilai: Decimal, corak: Corak, y: number, { skala: milik, kiri, kanan, batas }: Rancangan): string {
  const at = (bagian: number) => kiri + bagian * (kanan - kiri);
  const nol = at(-milik.awal / (milik.ujung - milik.awal));
  const ujung = at(letak(nilai, milik));
  // A bar of zero is a thin line: there is a value, and it has no length.
  if (nilai.eq('0')) return area({ x: nol - 0.75, y, lebar: 1.5, tinggi: tinggiBatang }, { ...corak, arsir: 'polos' });
  const bar = area({ x: Math.min(nol, ujung), y, lebar: Math.abs(ujung - nol), tinggi: tinggiBatang }, corak);
  return Math.abs(panjang(nilai)) > batas ? bar + panah(ujung, y, nilai.gt('0') ? 1 : -1) : bar;
}

/** The bar goes on beyond the edge. */
function panah(x: number, y: number, arah: 1 | -1): string {
  const d = `M${Math.round(x + 3 * arah)} ${y - 1}l${9 * arah} ${tinggiBatang / 2 + 1}l${-9 * arah} ${tinggiBatang / 2 + 1}Z`;
  return element('path', { d, fill: palet.tinta });
}

function gambarTanda(
  { bentuk, nilai, sampai }: Tanda,
  x: (nilai: Decimal) => number,
  atas: number,
  bawah: number,
): string {
  switch (bentuk) {
    case 'garis':
      return garisTegak(x(nilai), atas - 4, bawah + 4);
    case 'segitiga':
      return segitiga(x(nilai), atas - 1);
    case 'rentang':
      return kurung(x(nilai), x(sampai ?? nilai), atas - 4, bawah + 4);
  }
}
