/** Simple means of numbers and of figures. */
import { decimalOf, mean } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { dalamKurung, type Figure, hitungan, type Kosong, nilaiAngka, terhitung } from '../figure.ts';
import { dibatasi } from './batas.ts';
import type { Hasil } from './dua.ts';

/** `(a + b) ÷ 2`, of at least one number. @example 80 and 85 → 82,5 */
export function rerataAngka(parts: readonly NilaiAngka[]): Hasil {
  return {
    nilai: terhitung(mean(parts.map(({ angka }) => angka))),
    hitungan: hitungan`${dalamKurung(parts)} ÷ ${terhitung(decimalOf(parts.length))}`,
  };
}

export interface CaraRerata {
  /** Why there is none where there are no parts. */
  readonly tanpa: Kosong;
  /** Of how many the parts are those that have a value. */
  readonly dari?: number;
  /** Made of the values before their cap, and capped itself. */
  readonly sebelumBatas?: { readonly batas: number | undefined };
}

/**
 * The mean of the parts that have a value, without weights; the others are left out and counted.
 * Source: practice of the published reports (Demak 2020, Tanah Datar 2015, Lima Puluh Kota 2020), no weights.
 * @example 100 and 141,92 → 120,96 uncapped (Demak 2020); with 100 as the cap → 100
 */
export function rerata(
  tentang: Pick<Figure, 'id' | 'rumus' | 'sumber'>,
  parts: readonly Figure[],
  { tanpa, dari = parts.length, sebelumBatas }: CaraRerata,
): Figure {
  const masukan = parts.map((part) => ({ nama: part.id, dari: part }));
  const umum = { ...tentang, bentuk: 'persen', masukan } as const;
  const values = parts.flatMap((part) => (sebelumBatas ? mentah(part) : nilaiAngka(part)) ?? []);
  const [first] = parts.flatMap((part) => (part.nilai === null ? [part.kosong] : []));
  if (values.length === 0) return { nilai: null, kosong: first ?? tanpa, ...umum };
  const { nilai, hitungan } = rerataAngka(values);
  return {
    ...dibatasi(nilai.angka, sebelumBatas?.batas),
    hitungan,
    ...(values.length < dari ? { cakupan: { dihitung: values.length, dari } } : {}),
    ...umum,
  };
}

function mentah(part: Figure): NilaiAngka | undefined {
  return part.nilai !== null && part.mentah ? terhitung(part.mentah) : nilaiAngka(part);
}
