/** Targets that no formula can divide by. */
import type { Decimal } from '../decimal.ts';
import { type Kosong, kosong } from '../figure.ts';

/** Zero and negative targets have no capaian: no regulation gives one, and a division would turn good into bad. */
export function targetTakTerbagi(target: Decimal): Kosong | undefined {
  if (target.eq('0')) return kosong('target_nol', 'Target nol sehingga capaian tidak dapat dihitung');
  if (target.lt('0')) return kosong('target_negatif', 'Target negatif sehingga capaian tidak dapat dihitung');
  return undefined;
}
