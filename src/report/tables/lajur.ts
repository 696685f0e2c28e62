/** The columns of a table: the least and the best width of each, and which page and size of letters they need. */

import { lebarGeser } from './koma.ts';
import { type Letak, letakkan, tepiSel } from './letak.ts';
import type { Bidang, Ruang } from './ruang.ts';
import type { Baris, Sel } from './sel.ts';
import { lebarKata, lebarTeks } from './ukur.ts';

/** Widths in em of the table's letters: `keras` breaks no word and no number, `lega` is what a text would like. */
interface Lajur {
  readonly keras: number;
  readonly lega: number;
}

/** How a table is set. */
export interface Bentuk {
  readonly melebar: boolean;
  /** Of smaller letters. */
  readonly kecil: boolean;
  /** So wide that even numbers must be broken. */
  readonly sesak: boolean;
  /** In em of its letters. */
  readonly bidang: Bidang;
  /** In em, of each column. */
  readonly lebar: readonly number[];
}

const kataTerlebar = 12;
/** How far the style sheet sets the names of parts in. */
const menjorok = 1;
const teksTersempit = 6.5;
const teksTerlebar = 45;
const sambungTerlebar = 22.5;
const kataKataTerlebar = 8;

/** `boleh` are the pages it may stand on, the best first. */
export function bentuk(rows: readonly Baris[], kepala: readonly Baris[], ruang: Ruang, boleh: Pilihan): Bentuk {
  const lajur = ukurLajur(letakkan(rows), letakkan(kepala));
  const keras = lajur.reduce((sum, satu) => sum + satu.keras, 0);
  const lega = lajur.reduce((sum, satu) => sum + satu.lega, 0);
  const calon = pilihan[boleh].map((satu) => ({ ...satu, bidang: bidang(satu, ruang) }));
  const muat = calon.find((satu) => keras + (lega - keras) * satu.kelegaan <= satu.bidang.lebar);
  const terpilih = muat ?? calon.at(-1);
  if (!terpilih) throw new Error('a table may stand on some page');
  const { melebar, kecil } = terpilih;
  return {
    melebar,
    kecil,
    bidang: terpilih.bidang,
    sesak: muat === undefined,
    lebar: bagikan(lajur, terpilih.bidang.lebar),
  };
}

/**
 * In the text a page on its side costs two turns, so smaller letters come first; a form has its page to itself.
 * On its side a page is low: there a table keeps its letters only where its texts get that part of what they would like.
 */
const pilihan = {
  teks: [
    { melebar: false, kecil: false, kelegaan: 0 },
    { melebar: false, kecil: true, kelegaan: 0 },
    { melebar: true, kecil: false, kelegaan: 0.6 },
    { melebar: true, kecil: true, kelegaan: 0 },
  ],
  formulir: [
    { melebar: false, kecil: false, kelegaan: 0 },
    { melebar: true, kecil: false, kelegaan: 0.6 },
    { melebar: true, kecil: true, kelegaan: 0 },
  ],
} as const;

export type Pilihan = keyof typeof pilihan;

function bidang({ melebar, kecil }: Pick<Bentuk, 'melebar' | 'kecil'>, ruang: Ruang): Bidang {
  const { lebar, tinggi } = melebar ? ruang.rebah : ruang.tegak;
  const kali = kecil ? ruang.kecil : 1;
  return { lebar: lebar * kali, tinggi: tinggi * kali };
}

/** Cells over several columns say nothing of any one of them. */
function ukurLajur(isi: readonly (readonly Letak[])[], kepala: readonly (readonly Letak[])[]): readonly Lajur[] {
  const banyak = terbesar([...isi, ...kepala].flat().map(({ sel, lajur }) => lajur + sel.kolom));
  const tunggal = (rows: readonly (readonly Letak[])[], di: number) =>
    rows.flat().flatMap(({ sel, lajur }) => (lajur === di && sel.kolom === 1 ? [sel] : []));
  return Array.from({ length: banyak }, (_, di) => {
    const ukuran = [...tunggal(kepala, di).map(ukurJudul), ...tunggal(isi, di).map(ukurSel)];
    return {
      keras: tepiSel + terbesar(ukuran.map(({ keras }) => keras)),
      lega: tepiSel + terbesar(ukuran.map(({ lega }) => lega)),
    };
  });
}

/** A table may have more cells than a function may have arguments. */
function terbesar(ukuran: readonly number[]): number {
  return ukuran.reduce((most, satu) => Math.max(most, satu), 0);
}

function ukurJudul({ teks }: Sel): Lajur {
  const kata = lebarKata(teks, true);
  return { keras: kata, lega: kata };
}

/** A text beside several rows has their lines to fill. */
function ukurSel(sel: Sel): Lajur {
  const { teks, jenis, baris } = sel;
  const lebar = lebarTeks(teks);
  if (jenis === 'angka') {
    const angka = lebar + lebarGeser(sel);
    return { keras: angka, lega: angka };
  }
  const kata = Math.min(kataTerlebar, lebarKata(teks)) + sel.tingkat * menjorok;
  if (jenis !== 'teks') return { keras: kata, lega: Math.max(kata, Math.min(kataKataTerlebar, lebar)) };
  const lega = Math.max(
    kata,
    baris > 1 ? Math.min(sambungTerlebar, lebar / Math.min(baris, 4)) : Math.min(teksTerlebar, lebar),
  );
  const keras = Math.max(kata, Math.min(teksTersempit, lebar));
  return { keras, lega: Math.max(keras, lega) };
}

/**
 * What is left goes to the columns by what they lack, until they have it; what is left then goes to all alike. Where there
 * is not even enough, all give way alike.
 */
function bagikan(lajur: readonly Lajur[], lebar: number): readonly number[] {
  const keras = lajur.reduce((sum, satu) => sum + satu.keras, 0);
  const kurang = lajur.reduce((sum, satu) => sum + satu.lega - satu.keras, 0);
  if (keras >= lebar) return lajur.map((satu) => (satu.keras * lebar) / keras);
  const dipenuhi = kurang > 0 ? Math.min(1, (lebar - keras) / kurang) : 0;
  const cukup = lajur.map((satu) => satu.keras + (satu.lega - satu.keras) * dipenuhi);
  const terbagi = cukup.reduce((sum, satu) => sum + satu, 0);
  return cukup.map((satu) => (satu * lebar) / terbagi);
}
