/** Takes one agency into the recap: its figures where its report is sound, else why it has none. */

import type { Source } from '../../base/source.ts';
import type { Compiled } from '../../compile.ts';
import { kindOf } from '../../data/parse/index.ts';
import type { Acuan } from '../../report/recap/acuan.ts';
import { sebutPeriode } from '../../report/recap/acuan.ts';
import { namaTerbaca } from '../../report/recap/nama.ts';
import type { Masuk, PerangkatDaerah } from '../../report/recap/perangkat.ts';
import { terekap } from '../../report/recap/terekap.ts';

export function masuk(
  folder: string,
  { sources, compiled }: { readonly sources: readonly Source[]; readonly compiled: Compiled },
  acuan: Acuan,
): Masuk {
  const terbaca = namaTerbaca(sources);
  if (compiled.ok) return { satu: terekap(folder, compiled.value), ...(terbaca ? { terbaca } : {}) };
  const umum = { folder, nama: terbaca?.nama ?? folder };
  const galat = compiled.diagnostics.filter(({ severity }) => severity === 'galat').length;
  const satu: PerangkatDaerah = hasReport(sources, acuan)
    ? { ...umum, keadaan: 'bergalat', keterangan: `datanya masih mengandung ${galat} galat` }
    : { ...umum, keadaan: 'tidak_ada', keterangan: `laporan ${sebutPeriode(acuan)} belum ada` };
  return { satu, ...(terbaca ? { terbaca } : {}) };
}

function hasReport(sources: readonly Source[], { periode: { tahun, triwulan } }: Acuan): boolean {
  return sources.some(({ path }) => {
    const { year, quarter } = kindOf(path) ?? {};
    return year === tahun && quarter === triwulan;
  });
}
