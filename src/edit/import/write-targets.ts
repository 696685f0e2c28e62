/** Targets from a sheet into the agreement of a year and into the plan: each at the place of its indicator. */
import { readAngka } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { kindOf } from '../../data/parse/index.ts';
import { child } from './butir.ts';
import { type Changed, changed } from './change.ts';
import type { findNamed } from './named-indicators.ts';
import { open } from './opened.ts';
import type { Nilai } from './things/baris.ts';
import { type Hasil, type Isi, mergedFile, mergeMap, noEdits, type Peta } from './things/merge.ts';
import { held } from './things/told.ts';
import type { Written } from './write-budget.ts';
import { scalar } from './yaml.ts';

type Found = ReturnType<typeof findNamed>['found'];

/** `replaces`: over what stands there; else what the data says otherwise is told, and stays. */
export function writeTargets(sources: readonly Source[], tahun: number, found: Found, replaces: boolean): Written {
  const hasil = noEdits();
  const agreed = found.filter(({ isian }) => isian.target !== undefined || isian.targetTriwulan);
  const planned = found.filter(({ isian: { targetTahunan, baru } }) => targetTahunan ?? baru?.arah ?? baru?.iku);
  const files = [
    ...writeAgreement(sources, tahun, agreed, replaces, hasil),
    ...writePlans(sources, planned, replaces, hasil),
  ];
  return { files, masalah: held([hasil]), replaced: hasil.replaced };
}

function writeAgreement(
  sources: readonly Source[],
  tahun: number,
  found: Found,
  replaces: boolean,
  hasil: Hasil,
): readonly Changed[] {
  if (found.length === 0) return [];
  const path = `${tahun}/perjanjian-kinerja.yaml`;
  const standing = child(open(sources, path).naskah?.root, 'target');
  const wanted: Peta = new Map([
    ['target', { peta: new Map(found.map((one) => [one.id, { peta: targetsOf(one, child(standing, one.id)) }])) }],
  ]);
  const before = (keys: readonly string[]) => {
    if (keys.length === 1) return ['tanggal', 'tempat', 'indikator', 'nomor'];
    return keys.length === 3
      ? keys[2] === 'tw'
        ? ['tahun']
        : []
      : ['1', '2', '3'].filter((one) => one < (keys[3] ?? ''));
  };
  return mergedFile(sources, path, wanted, { before, replaces }, hasil);
}

function targetsOf({ isian: { target, targetTriwulan } }: Found[number], standing: Part | undefined): Peta {
  const tw = targetTriwulan && child(standing, 'tw') ? { peta: valuesOf(targetTriwulan) } : undefined;
  return new Map<string, Nilai | Isi>([
    ...(target === undefined ? [] : [['tahun', nilaiOf(target)] as const]),
    ...(targetTriwulan ? [['tw', tw ?? flow(targetTriwulan)] as const] : []),
  ]);
}

/** Each plan that holds one of the indicators. */
function writePlans(sources: readonly Source[], found: Found, replaces: boolean, hasil: Hasil): readonly Changed[] {
  const plans = found.length === 0 ? [] : sources.filter(({ path }) => kindOf(path)?.kind === 'renstra');
  return plans.flatMap(({ path }) => {
    const { source, naskah } = open(sources, path);
    if (!source || !naskah) return [];
    const own = noEdits();
    for (const { id, isian } of found) {
      const part = indicatorIn(naskah.root, id);
      const years = isian.targetTahunan ?? new Map<number, string>();
      const isThere = (child(part, 'target')?.entries() ?? []).length > 0;
      const wanted: Peta = new Map([['target', isThere ? { peta: valuesOf(years) } : flow(years)]]);
      const before = (keys: readonly string[]) =>
        keys.length === 1 ? keysBefore : [...years.keys()].map(String).filter((year) => year < (keys[1] ?? ''));
      if (part && years.size > 0) mergeMap(naskah, part, wanted, { before, replaces }, own);
      // What is typed once is never replaced.
      const once: Peta = new Map(
        (['arah', 'iku'] as const).flatMap((key) => {
          const value = isian.baru?.[key];
          const isSaid = value === 'turun' || value === 'rentang' || value === 'true' || child(part, key) !== undefined;
          return value !== undefined && isSaid ? [[key, { raw: value, yaml: value }] as const] : [];
        }),
      );
      const behind = (keys: readonly string[]) => keysBefore.slice(0, keysBefore.indexOf(keys[0] ?? ''));
      if (part) mergeMap(naskah, part, once, { before: behind, replaces: false }, own);
    }
    hasil.tertahan.push(...own.tertahan);
    hasil.replaced += own.replaced;
    return own.edits.length > 0 ? [changed(source, naskah, own.edits)] : [];
  });
}

const keysBefore = [
  'id',
  'nama',
  'nama_pendek',
  'satuan',
  'jenis_nilai',
  'arah',
  'akumulasi',
  'pencatatan',
  'iku',
  'definisi',
  'formulasi',
];

function indicatorIn(part: Part | undefined, id: string): Part | undefined {
  const own = (child(part, 'indikator')?.items() ?? []).find((one) => child(one, 'id')?.text === id);
  const below = [...(part?.entries() ?? []).map(([, one]) => one), ...(part?.items() ?? [])];
  return own ?? below.map((one) => indicatorIn(one, id)).find((one) => one !== undefined);
}

function valuesOf(values: ReadonlyMap<number, string>): ReadonlyMap<string, Nilai> {
  return new Map([...values].map(([key, value]) => [String(key), nilaiOf(value)]));
}

function nilaiOf(raw: string): Nilai {
  return { raw, yaml: valueText(raw) };
}

function flow(values: ReadonlyMap<number, string>): Nilai {
  const yaml = `{ ${[...values].map(([key, value]) => `${key}: ${/,/.test(value) ? JSON.stringify(value) : valueText(value)}`).join(', ')} }`;
  return { raw: yaml, yaml };
}

/** A target as YAML needs it. */
export function valueText(value: string): string {
  return readAngka(value).ok || /^[≥≤]/.test(value) ? value : scalar(value);
}
