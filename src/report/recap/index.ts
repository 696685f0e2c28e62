/** The agencies of a region → its recap: a row for each, whether or not it has a report, and the figures of the region. */
import { byText } from '../../base/order.ts';
import type { Acuan } from './acuan.ts';
import { daerahBeda, daerahBersama, diDaerah, type TemuanDaerah } from './daerah.ts';
import { isTerekap, type Masuk, type PerangkatDaerah } from './perangkat.ts';
import { type Total, total } from './total.ts';

export { type Acuan, namePeriod, namePeriodInFull, nameQuarter } from './acuan.ts';
export {
  type FigurCapaian,
  type FigurRekap,
  isTerekap,
  type Masuk,
  type PerangkatDaerah,
  type Terekap,
} from './perangkat.ts';

export interface Rekap extends Acuan {
  /** Empty where no agency's `instansi.yaml` can be read. */
  readonly daerah: string;
  /** By name; of one name, by folder. */
  readonly perangkat: readonly PerangkatDaerah[];
  readonly total: Total;
}

/** `temuan` are the agencies that name another region. */
export function rekap(
  semua: readonly Masuk[],
  acuan: Acuan,
): { readonly rekap: Rekap; readonly temuan: readonly TemuanDaerah[] } {
  const daerah = daerahBersama(semua);
  const perangkat = semua.map((satu) => diDaerah(satu, daerah)).sort(byName);
  return {
    rekap: { ...acuan, daerah, perangkat, total: total(perangkat.filter(isTerekap), perangkat.length) },
    temuan: daerahBeda(semua, daerah),
  };
}

function byName(a: PerangkatDaerah, b: PerangkatDaerah): number {
  return byText(a.nama, b.nama) || byText(a.folder, b.folder);
}
