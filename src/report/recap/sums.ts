/** Sums and means of a recap: of the parts that have a value, and of how many that is. */
import { type Figure, kosong } from '../../figures/figure.ts';
import { jumlah, rerata } from '../../figures/formulas/index.ts';

/** Of how many of `dari` the sum is made is told where it is not all. */
export function sumOfKnown(id: string, parts: readonly Figure[], dari: number = parts.length): Figure {
  const tanpa = kosong('tidak_lengkap', 'Tidak ada perangkat daerah yang mempunyai angkanya');
  return jumlah({ id, bentuk: parts[0]?.bentuk ?? 'satuan' }, parts.filter(isKnown), { dari, tanpa });
}

/** @example 100 and 80, of three → 90, made of 2 of 3 */
export function meanOfKnown(id: string, rumus: string, parts: readonly Figure[]): Figure {
  const tanpa = kosong('tidak_lengkap', 'Tidak ada sasaran yang mempunyai capaian');
  return rerata({ id, rumus }, parts.filter(isKnown), { dari: parts.length, tanpa });
}

function isKnown({ nilai }: Figure): boolean {
  return nilai !== null;
}
