/** Physical progress of several lines of the budget together. */
import { sum, zero } from '../../base/decimal.ts';
import { dalamKurung, type Figure, hitungan, kosong, nilaiAngka, terhitung } from '../figure.ts';
import { total } from './angka.ts';

/**
 * `Σ (fisik × pagu) ÷ Σ pagu` over the parts that report it; the others are left out and counted.
 * Source: RFK reports ('tertimbang'), weights by budget share.
 * @example 50 % of 300 and 100 % of 100 → (50 × 300 + 100 × 100) ÷ (300 + 100) = 62,5
 */
export function fisikTertimbang(id: string, parts: readonly Readonly<Record<'fisik' | 'pagu', Figure>>[]): Figure {
  const weighed = parts.flatMap(({ fisik, pagu }) => {
    const [progress, weight] = [nilaiAngka(fisik), nilaiAngka(pagu)];
    return progress && weight ? [{ progress, weight, figures: [fisik, pagu] }] : [];
  });
  const umum = {
    id,
    bentuk: 'persen',
    rumus: 'Σ (fisik × pagu) ÷ Σ pagu',
    sumber: 'laporan realisasi fisik dan keuangan (RFK): tertimbang menurut pagu',
    masukan: weighed.flatMap(({ figures }) => figures.map((dari) => ({ nama: dari.id, dari }))),
  } as const;
  const weights = weighed.map(({ weight }) => weight);
  const pagu = total(weights);
  if (pagu.eq(zero))
    return { nilai: null, kosong: kosong('belum_dilaporkan', 'Realisasi fisik belum dilaporkan'), ...umum };
  const terms = weighed.map(({ progress, weight }) => hitungan`${progress} × ${weight}`);
  const done = sum(weighed.map(({ progress, weight }) => progress.angka.times(weight.angka)));
  return {
    nilai: terhitung(done.div(pagu)),
    hitungan: hitungan`${dalamKurung(terms)} ÷ ${dalamKurung(weights)}`,
    ...(weighed.length < parts.length ? { cakupan: { dihitung: weighed.length, dari: parts.length } } : {}),
    ...umum,
  };
}
