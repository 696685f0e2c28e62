/** The revisions that count in a quarter: those dated by its last day. */

import type { Anggaran, DataTahun, Perubahan, Target } from '../../data/link/index.ts';
import { akhirTriwulan } from '../format.ts';
import type { Periode } from './assessment.ts';

/** Revisions of the performance agreement, in the order of their dates. */
export function perubahanPerjanjian(
  { perjanjianKinerja }: Pick<DataTahun, 'perjanjianKinerja'>,
  { tahun, triwulan }: Periode,
): readonly Perubahan[] {
  const sampai = akhirTriwulan(tahun, triwulan);
  return (perjanjianKinerja?.perubahan ?? []).filter(({ tanggal }) => tanggal <= sampai);
}

/** The revision of the budget, if it is dated by then. */
export function perubahanAnggaran(
  { anggaran }: Pick<DataTahun, 'anggaran'>,
  { tahun, triwulan }: Periode,
): Anggaran['perubahan'] {
  const perubahan = anggaran?.perubahan;
  return perubahan && perubahan.tanggal <= akhirTriwulan(tahun, triwulan) ? perubahan : undefined;
}

/** The targets of an indicator in force: each the last that the agreement or a revision sets. Undefined where none names it. */
export function targetBerlaku(data: DataTahun, id: string, periode: Periode): Target | undefined {
  const signed = data.perjanjianKinerja?.target;
  const versions = [...(signed ? [signed] : []), ...perubahanPerjanjian(data, periode).map(({ target }) => target)];
  const targets = versions.flatMap((version) => version.get(id) ?? []);
  if (targets.length === 0) return undefined;
  const tahun = targets.flatMap((target) => target.tahun ?? []).at(-1);
  return { ...(tahun ? { tahun } : {}), tw: new Map(targets.flatMap(({ tw }) => [...tw])) };
}
