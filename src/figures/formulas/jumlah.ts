/** Sums of numbers and of figures. */
import { sum } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { type Figure, jumlahan, type Kosong, kosong, nilaiAngka, terhitung } from '../figure.ts';
import type { Hasil } from './dua.ts';

/** Exact, with as many decimals as the most exact part was typed with. @example 1 and 2,5 → 3,5 */
export function jumlahAngka(parts: readonly NilaiAngka[]): Hasil {
  const total = terhitung(sum(parts.map(({ angka }) => angka)));
  return { nilai: { ...total, ...desimalTerbanyak(parts) }, hitungan: jumlahan(parts) };
}

/**
 * A sum over a part without a value does not exist: it would print what is missing as zero. Where the parts are those of
 * `dari` that have a value, that is told; `tanpa` is why there is none where there are no parts at all, which else is zero.
 * @example pagu 400 and 600 → 1.000; 400 and one that is not there yet → none
 */
export function jumlah(
  tentang: Pick<Figure, 'id' | 'bentuk'>,
  parts: readonly Figure[],
  { dari = parts.length, tanpa }: { readonly dari?: number; readonly tanpa?: Kosong } = {},
): Figure {
  const umum = { ...tentang, rumus: 'jumlah', masukan: parts.map((part) => ({ nama: part.id, dari: part })) };
  const values = parts.flatMap((part) => nilaiAngka(part) ?? []);
  const [first] = parts.flatMap((part) => (part.nilai === null ? [part.kosong] : []));
  const sebab = values.length > 0 ? first && belumLengkap(parts.length - values.length) : (first ?? tanpa);
  if (sebab) return { nilai: null, kosong: sebab, ...umum };
  const { nilai, hitungan } = jumlahAngka(values);
  return {
    nilai,
    ...(values.length > 1 ? { hitungan } : {}),
    ...(values.length < dari ? { cakupan: { dihitung: values.length, dari } } : {}),
    ...umum,
  };
}

function belumLengkap(missing: number): Kosong {
  return kosong('tidak_lengkap', `Jumlah tidak dapat dihitung karena ${missing} bagiannya belum ada`);
}

/** As many decimals as the most exact of them was typed with; the report's own where one is computed. */
export function desimalTerbanyak(parts: readonly NilaiAngka[]): Pick<NilaiAngka, 'desimal'> {
  const typed = parts.flatMap(({ desimal }) => desimal ?? []);
  return typed.length > 0 && typed.length === parts.length ? { desimal: Math.max(...typed) } : {};
}
