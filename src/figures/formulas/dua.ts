/** Figures made of two others, such as a quotient or a difference. */
import type { NilaiAngka } from '../../data/link/index.ts';
import { type Figure, type Hitungan, type Kosong, nilaiAngka } from '../figure.ts';

/** What a formula makes of numbers, and the formula with the numbers in place. */
export interface Hasil {
  readonly nilai: NilaiAngka;
  readonly hitungan: Hitungan;
}

type Dari = readonly [nama: string, figure: Figure];

/** Without a value where one of the two has none, for the reason of the first that has none. */
export function dariDua(
  tentang: Pick<Figure, 'id' | 'bentuk' | 'rumus' | 'sumber'>,
  satu: Dari,
  lain: Dari,
  hitung: (satu: NilaiAngka, lain: NilaiAngka) => Hasil | Kosong,
): Figure {
  const both = [satu, lain];
  const umum = { ...tentang, masukan: both.map(([nama, dari]) => ({ nama, dari })) };
  const [tanpa] = both.flatMap(([, figure]) => (figure.nilai === null ? [figure.kosong] : []));
  if (tanpa) return { nilai: null, kosong: tanpa, ...umum };
  const [a, b] = both.map(([, figure]) => nilaiAngka(figure));
  if (!a || !b) throw new Error(`the inputs of ${tentang.id} are numbers`);
  const hasil = hitung(a, b);
  if ('sebab' in hasil) return { nilai: null, kosong: hasil, ...umum };
  return { nilai: hasil.nilai, hitungan: hasil.hitungan, ...umum };
}
