/** Figures made of two others: shares and differences. */
import type { Nilai, NilaiAngka } from '../../data/link/index.ts';
import type { Figure, FigureBerisi, Kosong } from '../figure.ts';
import { type Hasil, persenDari, subtract } from './angka.ts';

/** An input as the formula names it. */
export type Dari = readonly [nama: string, figure: Figure];

/** Without a value where one of the two has none, for its reason; where neither has one, for that of `dahulu`. */
export function dariDua(
  tentang: Pick<Figure, 'id' | 'bentuk' | 'rumus' | 'sumber'>,
  satu: Dari,
  lain: Dari,
  hitung: (satu: Nilai, lain: Nilai) => (Pick<FigureBerisi, 'nilai' | 'mentah'> & Pick<Hasil, 'hitungan'>) | Kosong,
  dahulu: 0 | 1 = 0,
): Figure {
  const umum = { ...tentang, masukan: [satu, lain].map(([nama, dari]) => ({ nama, dari })) };
  const [pertama, kedua] = dahulu === 0 ? [satu[1], lain[1]] : [lain[1], satu[1]];
  if (pertama.nilai === null) return { nilai: null, kosong: pertama.kosong, ...umum };
  if (kedua.nilai === null) return { nilai: null, kosong: kedua.kosong, ...umum };
  const hasil = dahulu === 0 ? hitung(pertama.nilai, kedua.nilai) : hitung(kedua.nilai, pertama.nilai);
  if ('sebab' in hasil) return { nilai: null, kosong: hasil, ...umum };
  // A spread at the beginning makes each figure an object of a form of its own, which takes more room than what is in it.
  const { nilai, hitungan, mentah } = hasil;
  return mentah ? { nilai, hitungan, mentah, ...umum } : { nilai, hitungan, ...umum };
}

/** `part ÷ whole × 100`; `nol` is why there is none of a whole of nothing. @example realisasi 45, rencana 50 → 90 */
export function persenDua(id: string, part: Dari, whole: Dari, nol: Kosong): Figure {
  const tentang = { id, bentuk: 'persen', rumus: `${part[0]} ÷ ${whole[0]} × 100` } as const;
  return dariDua(tentang, part, whole, (a, b) => persenDari([bilangan(a)], [bilangan(b)]) ?? nol);
}

/** `one − other`. @example pagu 100, realisasi 30 → 70 */
export function selisihDua(tentang: Pick<Figure, 'id' | 'bentuk' | 'sumber'>, one: Dari, other: Dari): Figure {
  const rumus = `${one[0]} − ${other[0]}`;
  return dariDua({ ...tentang, rumus }, one, other, (a, b) => subtract(bilangan(a), bilangan(b)));
}

function bilangan(nilai: Nilai): NilaiAngka {
  if (nilai.jenis !== 'angka') throw new Error(`money and percentages are numbers, not ${nilai.jenis}`);
  return nilai;
}
