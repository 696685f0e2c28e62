/** Counts of things. */
import { decimalOf } from '../../base/decimal.ts';
import type { Figure } from '../figure.ts';

/** Printed whole, whatever decimals the report has. @example 3, `indikator yang capaiannya 100% atau lebih` → 3 */
export function banyak(id: string, apa: string, count: number): Figure {
  const nilai = { jenis: 'angka', angka: decimalOf(count), desimal: 0 } as const;
  return { id, bentuk: 'satuan', rumus: `banyaknya ${apa}`, masukan: [], nilai };
}
