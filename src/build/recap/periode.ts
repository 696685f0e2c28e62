/** Which period a recap is of: the one asked for, or the latest that every agency has. */

import { kindOf, type Triwulan } from '../../data/parse/index.ts';
import type { Periode } from '../../figures/assess/index.ts';
import type { Diminta } from '../../figures/period.ts';

/** `semua` is false where no period is common to all agencies that have any: then it is the latest of any. */
export interface Terpilih {
  readonly periode: Periode;
  readonly cara: 'diminta' | 'semua' | 'terakhir';
}

/** `berkas` are the quarter files of each agency (`2019/tw2.yaml`). Undefined where there is nothing to choose from. */
export function pilihPeriode(berkas: readonly (readonly string[])[], diminta: Diminta): Terpilih | undefined {
  const { tahun, triwulan, tahunan } = diminta;
  if (tahun !== undefined && tahunan) return { periode: { tahun, triwulan: 4, tahunan }, cara: 'diminta' };
  if (tahun !== undefined && triwulan !== undefined) return { periode: { tahun, triwulan }, cara: 'diminta' };
  const wanted = tahunan ? 4 : triwulan;
  const each = berkas
    .map((paths) => paths.flatMap((path) => periodeBerkas(path) ?? []))
    .filter((list) => list.length > 0)
    .map((list) =>
      list.filter((one) => one.tahun === (tahun ?? one.tahun) && one.triwulan === (wanted ?? one.triwulan)),
    );
  const any = each.flat().sort((a, b) => urut(a) - urut(b));
  const common = any.filter((one) => each.every((list) => list.some((other) => urut(other) === urut(one))));
  const latest = common.at(-1) ?? any.at(-1);
  if (!latest) return undefined;
  return {
    periode: tahunan ? { ...latest, tahunan } : latest,
    cara: common.length > 0 ? 'semua' : 'terakhir',
  };
}

function periodeBerkas(path: string): Periode | undefined {
  const { year, quarter } = kindOf(path) ?? {};
  return year === undefined || quarter === undefined ? undefined : { tahun: year, triwulan: quarter };
}

function urut({ tahun, triwulan }: { readonly tahun: number; readonly triwulan: Triwulan }): number {
  return tahun * 4 + triwulan;
}
