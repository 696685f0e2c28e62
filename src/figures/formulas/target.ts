/** Targets that no formula can divide by. */
import type { NilaiAngka } from '../../data/link/index.ts';
import { type Kosong, kosong } from '../figure.ts';

/** Zero and negative targets have no capaian: no regulation gives one, and a division would turn good into bad. */
export function targetTakTerbagi({ angka }: NilaiAngka): Kosong | undefined {
  if (angka.eq('0')) return kosong('target_nol', 'Target nol sehingga capaian tidak dapat dihitung');
  if (angka.lt('0')) return kosong('target_negatif', 'Target negatif sehingga capaian tidak dapat dihitung');
  return undefined;
}
