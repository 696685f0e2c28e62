/** What a recap reads: the settings of the region, the period, and each agency, with its figures where its report is sound. */
import { andThen, type Diagnostic, isGalat, type Outcome, outcome } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { Compiled } from '../compile.ts';
import { type Pengaturan, pengaturan } from '../data/link/index.ts';
import { kindOf, parse, type Triwulan } from '../data/parse/index.ts';
import { validate } from '../data/validate/index.ts';
import type { Periode } from '../figures/assess/index.ts';
import type { Diminta } from '../figures/period.ts';
import { recapAgency } from '../report/recap/agency.ts';
import { readNames } from '../report/recap/names.ts';
import type { Entering, PerangkatDaerah } from '../report/recap/perangkat.ts';
import { namePeriod, type RecapPeriod } from '../report/recap/period.ts';

export function agencyEntry(
  folder: string,
  { sources, compiled }: { readonly sources: readonly Source[]; readonly compiled: Compiled },
  acuan: RecapPeriod,
): Entering {
  const terbaca = readNames(sources);
  if (compiled.ok) return { satu: recapAgency(folder, compiled.value), ...(terbaca ? { terbaca } : {}) };
  const umum = { folder, nama: terbaca?.nama ?? folder, jenis: terbaca?.jenis ?? ('perangkat_daerah' as const) };
  const galat = compiled.diagnostics.filter(isGalat).length;
  const satu: PerangkatDaerah = hasReport(sources, acuan)
    ? { ...umum, keadaan: 'bergalat', keterangan: `datanya masih mengandung ${galat} galat` }
    : { ...umum, keadaan: 'tidak_ada', keterangan: `laporan ${namePeriod(acuan)} belum ada` };
  return { satu, ...(terbaca ? { terbaca } : {}) };
}

function hasReport(sources: readonly Source[], { periode: { tahun, triwulan } }: RecapPeriod): boolean {
  return sources.some(({ path }) => {
    const { year, quarter } = kindOf(path) ?? {};
    return year === tahun && quarter === triwulan;
  });
}

/** `source` is absent where the workspace has no such file; its path is `laporan.yaml`. */
export function recapSettings(source: Source | undefined): Outcome<Pengaturan> {
  if (!source) return outcome(pengaturan(undefined, []));
  return andThen(andThen(parse(source), validate), (valid) => {
    if (valid.kind !== 'laporan') throw new Error(`${source.path} is no file of settings`);
    const findings: Diagnostic[] = [];
    const read = pengaturan(valid.root, findings);
    return outcome(read, findings);
  });
}

/** `semua` is false where no period is common to all agencies that have any: then it is the latest of any. */
export interface Chosen {
  readonly periode: Periode;
  readonly cara: 'diminta' | 'semua' | 'terakhir';
}

/** `berkas` are the quarter files of each agency (`2019/tw2.yaml`). Undefined where there is nothing to choose from. */
export function chooseRecapPeriod(berkas: readonly (readonly string[])[], diminta: Diminta): Chosen | undefined {
  const { tahun, triwulan, tahunan } = diminta;
  if (tahun !== undefined && tahunan) return { periode: { tahun, triwulan: 4, tahunan }, cara: 'diminta' };
  if (tahun !== undefined && triwulan !== undefined) return { periode: { tahun, triwulan }, cara: 'diminta' };
  const wanted = tahunan ? 4 : triwulan;
  const each = berkas
    .map((paths) => paths.flatMap((path) => periodsOfFiles(path) ?? []))
    .filter((list) => list.length > 0)
    .map((list) =>
      list.filter((one) => one.tahun === (tahun ?? one.tahun) && one.triwulan === (wanted ?? one.triwulan)),
    );
  const any = each.flat().sort((a, b) => sortOrder(a) - sortOrder(b));
  const common = any.filter((one) => each.every((list) => list.some((other) => sortOrder(other) === sortOrder(one))));
  const latest = common.at(-1) ?? any.at(-1);
  if (!latest) return undefined;
  return {
    periode: tahunan ? { ...latest, tahunan } : latest,
    cara: common.length > 0 ? 'semua' : 'terakhir',
  };
}

function periodsOfFiles(path: string): Periode | undefined {
  const { year, quarter } = kindOf(path) ?? {};
  return year === undefined || quarter === undefined ? undefined : { tahun: year, triwulan: quarter };
}

function sortOrder({ tahun, triwulan }: { readonly tahun: number; readonly triwulan: Triwulan }): number {
  return tahun * 4 + triwulan;
}
