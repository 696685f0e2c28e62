/** The agencies of a region → its recap: a row for each, whether or not it has a report, and the figures of the region. */
import { byText } from '../../base/order.ts';
import { type JenisInstansi, ketentuan } from '../../data/link/index.ts';
import { type DaerahFinding, keptInDaerah, otherDaerah, sharedDaerah, sharedInduk } from './daerah.ts';
import { type Entering, isRecapped, type PerangkatDaerah } from './perangkat.ts';
import type { RecapPeriod } from './period.ts';
import { type Total, total } from './total.ts';

export {
  type Entering as Masuk,
  type FigurCapaian,
  type FigurRekap,
  type FigurUang,
  isRecapped as isTerekap,
  type PerangkatDaerah,
  type Recapped as Terekap,
} from './perangkat.ts';
export { namePeriod, namePeriodInFull, nameQuarter, type RecapPeriod as Acuan } from './period.ts';
export { byUrusan, type Urusan } from './urusan.ts';

export interface Rekap extends RecapPeriod {
  /** Empty where no agency's `instansi.yaml` can be read. */
  readonly daerah: string;
  /** The ministry of all, where there is no region. */
  readonly induk: string;
  /** By name; of one name, by folder. */
  readonly perangkat: readonly PerangkatDaerah[];
  /** By kind, none of them empty. */
  readonly kelompok: readonly Kelompok[];
  /** Of the perangkat daerah; where there are none, of the first kind. Other kinds are in no sum with them. */
  readonly total: Total;
}

/** The agencies of one kind, and what they are together. */
export interface Kelompok {
  readonly jenis: JenisInstansi;
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
  const kelompok = (Object.keys(ketentuan) as JenisInstansi[]).flatMap((jenis) => {
    const milik = perangkat.filter((satu) => satu.jenis === jenis);
    return milik.length === 0
      ? []
      : [{ jenis, perangkat: milik, total: total(milik.filter(isRecapped), milik.length) }];
  });
  const [utama] = kelompok;
  return {
    rekap: { ...acuan, daerah, induk: sharedInduk(semua), perangkat, kelompok, total: utama?.total ?? total([], 0) },
    temuan: otherDaerah(semua, daerah),
  };
}

function byName(a: PerangkatDaerah, b: PerangkatDaerah): number {
  return byText(a.nama, b.nama) || byText(a.folder, b.folder);
}
