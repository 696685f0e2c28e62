/** The agencies of a region → its recap: a row for each, whether or not it has a report, and the figures of the region. */
import { byText } from '../../base/order.ts';
import { type DaerahFinding, keptInDaerah, otherDaerah, sharedDaerah } from './daerah.ts';
import { type Entering, isRecapped, type PerangkatDaerah } from './perangkat.ts';
import type { RecapPeriod } from './period.ts';
import { type Total, total } from './total.ts';

export {
  type Entering as Masuk,
  type FigurCapaian,
  type FigurRekap,
  isRecapped as isTerekap,
  type PerangkatDaerah,
  type Recapped as Terekap,
} from './perangkat.ts';
export { namePeriod, namePeriodInFull, nameQuarter, type RecapPeriod as Acuan } from './period.ts';

export interface Rekap extends RecapPeriod {
  /** Empty where no agency's `instansi.yaml` can be read. */
  readonly daerah: string;
  /** By name; of one name, by folder. */
  readonly perangkat: readonly PerangkatDaerah[];
  readonly total: Total;
}

/** `temuan` are the agencies that name another region. */
export function rekap(
  semua: readonly Entering[],
  acuan: RecapPeriod,
): { readonly rekap: Rekap; readonly temuan: readonly DaerahFinding[] } {
  const daerah = sharedDaerah(semua);
  const perangkat = semua.map((satu) => keptInDaerah(satu, daerah)).sort(byName);
  return {
    rekap: { ...acuan, daerah, perangkat, total: total(perangkat.filter(isRecapped), perangkat.length) },
    temuan: otherDaerah(semua, daerah),
  };
}

function byName(a: PerangkatDaerah, b: PerangkatDaerah): number {
  return byText(a.nama, b.nama) || byText(a.folder, b.folder);
}
