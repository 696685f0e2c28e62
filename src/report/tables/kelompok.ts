/** Rows that share their first cells, and how a long run of them is cut so that it can go over to another page. */
import type { Baris, Sel } from './sel.ts';

/** Rows that belong together, and the cells that stand once before all of them; none where each row is its own. */
export interface Kelompok {
  readonly kepala: readonly Sel[];
  readonly baris: readonly Baris[];
}

/** What stays on one page: its joined cells are in its first row. */
export interface Potongan<S = Sel> {
  readonly baris: readonly Baris<S>[];
}

/** Rows under joined cells. */
export function gabung(kepala: readonly Sel[], baris: readonly Baris[]): Kelompok {
  return { kepala, baris };
}

/** Rows that may be parted from one another. */
export function lepas(baris: readonly Baris[]): readonly Kelompok[] {
  return baris.map((row) => ({ kepala: [], baris: [row] }));
}

/** The whole group as one piece. */
export function satukan({ kepala, baris }: Kelompok, bagian = 0): Potongan {
  const lanjutan = bagian > 0;
  const teks = (satu: Sel) => (lanjutan && satu.kepala ? namaLanjutan(satu.teks) : satu.teks);
  const joined = kepala.map((satu) => ({ ...satu, teks: teks(satu), baris: baris.length, lanjutan }));
  const [pertama, ...sisanya] = baris;
  return { baris: pertama ? [{ ...pertama, sel: [...joined, ...pertama.sel] }, ...sisanya] : [] };
}

const namaTerpanjang = 64;

/** A long name is said once in full: repeated, it would make the piece higher than its rows. */
function namaLanjutan(nama: string): string {
  if (nama.length <= namaTerpanjang) return `${nama} (lanjutan)`;
  const awal = nama.slice(0, namaTerpanjang).replace(/[\s,;.:]*\s\S*$/, '');
  return `${awal} … (lanjutan)`;
}

/** Pieces no higher than `batas`, as far as rows allow; each says the names of its group again. `tinggi` is that of each row. */
export function potong(kelompok: Kelompok, tinggi: readonly number[], batas: number): readonly Potongan[] {
  return potongBaris(kelompok.baris, tinggi, batas).map((baris, bagian) => satukan({ ...kelompok, baris }, bagian));
}

/** Stretches of about one height, never cut through a joined cell, none of a single row. */
function potongBaris(isi: readonly Baris[], tinggi: readonly number[], batas: number): readonly (readonly Baris[])[] {
  const seluruh = tinggi.reduce((sum, satu) => sum + satu, 0);
  const cukup = seluruh / Math.ceil(seluruh / batas);
  const hasil: { readonly baris: Baris[]; tinggi: number }[] = [];
  let terikat = 0;
  for (const [index, row] of isi.entries()) {
    const setinggi = tinggi[index] ?? 0;
    const terakhir = hasil.at(-1);
    const menyambung = terikat > 0 || index === isi.length - 1 || terakhir?.baris.length === 1;
    if (terakhir && (menyambung || terakhir.tinggi + setinggi / 2 <= cukup)) {
      terakhir.baris.push(row);
      terakhir.tinggi += setinggi;
    } else hasil.push({ baris: [row], tinggi: setinggi });
    terikat = Math.max(terikat, ...row.sel.map(({ baris }) => baris)) - 1;
  }
  return hasil.map(({ baris }) => baris);
}

/**
 * A row alone at the head or the foot of a page says little: the first two pieces stay together, and the last two. `muat` is
 * false of rows that are together so high that a page would be left empty for them.
 */
export function takSendiri(
  potongan: readonly Potongan[],
  muat: (baris: readonly Baris[]) => boolean,
): readonly Potongan[] {
  const awal = sambung(potongan, 0, muat);
  return sambung(awal, awal.length - 1, muat);
}

/** Joins the piece at `index`, which is the first or the last, with its neighbour where it has one row only. */
function sambung(
  potongan: readonly Potongan[],
  index: number,
  muat: (baris: readonly Baris[]) => boolean,
): readonly Potongan[] {
  if (potongan.length < 2 || potongan[index]?.baris.length !== 1) return potongan;
  const dari = index === 0 ? 0 : index - 1;
  const dua = potongan.slice(dari, dari + 2).flatMap(({ baris }) => baris);
  if (!muat(dua)) return potongan;
  return [...potongan.slice(0, dari), { baris: dua }, ...potongan.slice(dari + 2)];
}
