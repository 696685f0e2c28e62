/** The formulas of a recap: sums, the absorption of a budget, and means that say of how much they are made. */
import { type Decimal, decimalOf, mean, percentOf, sum } from '../../base/decimal.ts';
import type { NilaiAngka } from '../../data/link/index.ts';
import { angkaFigure, dalamKurung, type Figure, hitungan, jumlahan, kosong, terhitung } from '../../figures/figure.ts';

/** `realisasi ÷ pagu × 100`. @example 330.632.301 ÷ 749.455.000 × 100 → 44,12 */
export function serapan(id: string, pagu: Figure, realisasi: Figure): Figure {
  const masukan = [
    { nama: 'realisasi', dari: realisasi },
    { nama: 'pagu', dari: pagu },
  ];
  const umum = { id, bentuk: 'persen', rumus: 'realisasi ÷ pagu × 100', masukan } as const;
  if (realisasi.nilai === null) return { ...umum, nilai: null, kosong: realisasi.kosong };
  if (pagu.nilai === null) return { ...umum, nilai: null, kosong: pagu.kosong };
  const [part, whole] = [angkaFigure(realisasi), angkaFigure(pagu)];
  if (!part || !whole) throw new Error(`money of ${id} is a number`);
  if (whole.eq('0'))
    return { ...umum, nilai: null, kosong: kosong('pagu_nol', 'Pagu nol sehingga serapan tidak dapat dihitung') };
  return {
    ...umum,
    hitungan: hitungan`${realisasi.nilai} ÷ ${pagu.nilai} × 100`,
    nilai: terhitung(percentOf(part, whole)),
  };
}

/** The exact sum of the parts that have a value; of how many of `dari` that is made is told where it is not all. */
export function jumlah(id: string, parts: readonly Figure[], dari: number = parts.length): Figure {
  const berisi = parts.filter((part) => part.nilai !== null);
  const values = berisi.flatMap(({ nilai }) => (nilai?.jenis === 'angka' ? [nilai] : []));
  const umum = {
    id,
    bentuk: parts[0]?.bentuk ?? 'satuan',
    rumus: 'jumlah',
    masukan: berisi.map((part) => ({ nama: part.id, dari: part })),
  } as const;
  if (values.length === 0)
    return {
      ...umum,
      nilai: null,
      kosong: kosong('tidak_lengkap', 'Tidak ada perangkat daerah yang mempunyai angkanya'),
    };
  const total = sum(values.map(({ angka }) => angka));
  return {
    ...umum,
    ...(values.length < dari ? { cakupan: { dihitung: values.length, dari } } : {}),
    hitungan: jumlahan(values),
    nilai: umum.bentuk === 'satuan' ? cacah(total) : terhitung(total),
  };
}

/** A count: printed whole, whatever decimals the report has. */
export function cacah(angka: Decimal): NilaiAngka {
  return { jenis: 'angka', angka, desimal: 0 };
}

/** The simple mean of the parts that have a value, without weights. @example 100 and 80, of three → 90, made of 2 of 3 */
export function rerata(id: string, rumus: string, parts: readonly Figure[]): Figure {
  const berisi = parts.filter((part) => part.nilai !== null);
  const values = berisi.flatMap(({ nilai }) => (nilai?.jenis === 'angka' ? [nilai] : []));
  const masukan = berisi.map((part) => ({ nama: part.id, dari: part }));
  const umum = { id, bentuk: 'persen', rumus, masukan } as const;
  if (values.length === 0)
    return { ...umum, nilai: null, kosong: kosong('tidak_lengkap', 'Tidak ada sasaran yang mempunyai capaian') };
  return {
    ...umum,
    ...(values.length < parts.length ? { cakupan: { dihitung: values.length, dari: parts.length } } : {}),
    hitungan: hitungan`${dalamKurung(values)} ÷ ${terhitung(decimalOf(values.length))}`,
    nilai: terhitung(mean(values.map(({ angka }) => angka))),
  };
}
