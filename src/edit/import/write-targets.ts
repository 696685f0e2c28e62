/** Targets from a sheet into the agreement of a year and into the plan: each at the place of its indicator. */

import { readAngka } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import type { Source } from '../../base/source.ts';
import { kindOf } from '../../data/parse/index.ts';
import { child } from './butir.ts';
import { type Changed, changed, created } from './change.ts';
import type { findNamed } from './named-indicators.ts';
import { open } from './opened.ts';
import { schemaLine } from './schema-line.ts';
import { isFlow, keyInBlock, type Naskah, type Sunting, scalar, setKey } from './yaml.ts';

type Found = ReturnType<typeof findNamed>['found'];

interface Made {
  readonly files: readonly Changed[];
  readonly replaced: number;
}

export function writeTargets(sources: readonly Source[], tahun: number, found: Found): Made {
  const agreed = found.filter(({ isian }) => isian.target !== undefined || isian.targetTriwulan);
  const planned = found.filter(({ isian }) => isian.targetTahunan);
  const all = [...(agreed.length > 0 ? [writeAgreement(sources, tahun, agreed)] : []), ...writePlans(sources, planned)];
  return { files: all.flatMap(({ files }) => files), replaced: all.reduce((sum, one) => sum + one.replaced, 0) };
}

function writeAgreement(sources: readonly Source[], tahun: number, found: Found): Made {
  const path = `${tahun}/perjanjian-kinerja.yaml`;
  const { source, naskah } = open(sources, path);
  const section = child(naskah?.root, 'target');
  const block = ({ id, isian }: Found[number]) => [
    `${id}:`,
    ...keysOf(isian).map(([key, value]) => `  ${key}: ${value}`),
  ];
  if (!source || !naskah || !section || section.entries().length === 0) {
    if (source) return { files: [], replaced: 0 };
    const lines = [...schemaLine(sources, path), 'target:', ...found.flatMap(block).map((line) => `  ${line}`)];
    return { files: [created(path, `${lines.join('\n')}\n`)], replaced: 0 };
  }
  const counter = { replaced: 0 };
  const edits = found.flatMap((one): readonly Sunting[] => {
    const standing = child(section, one.id);
    if (standing) {
      const { target, targetTriwulan = new Map<number, string>() } = one.isian;
      const tw = child(standing, 'tw');
      return [
        ...(target === undefined ? [] : put(naskah, standing, 'tahun', target, counter)),
        ...(tw || targetTriwulan.size === 0
          ? [...targetTriwulan].flatMap(([ke, value]) => (tw ? put(naskah, tw, String(ke), value, counter) : []))
          : (setKey(naskah, standing, 'tw', flow(targetTriwulan), ['tahun']) ?? [])),
      ];
    }
    return isFlow(naskah, section) ? [] : [keyInBlock(naskah, section, block(one))];
  });
  return { files: edits.length === 0 ? [] : [changed(source, naskah, edits)], replaced: counter.replaced };
}

function keysOf({ target, targetTriwulan }: Found[number]['isian']): readonly (readonly [string, string])[] {
  return [
    ...(target === undefined ? [] : [['tahun', valueText(target)] as const]),
    ...(targetTriwulan ? [['tw', flow(targetTriwulan)] as const] : []),
  ];
}

/** Each plan that holds one of the indicators. */
function writePlans(sources: readonly Source[], found: Found): readonly Made[] {
  if (found.length === 0) return [];
  return sources
    .filter(({ path }) => kindOf(path)?.kind === 'renstra')
    .map(({ path }) => {
      const { source, naskah } = open(sources, path);
      if (!source || !naskah) return { files: [], replaced: 0 };
      const counter = { replaced: 0 };
      const edits = found.flatMap(({ id, isian }) => {
        const part = indicatorIn(naskah.root, id);
        const years = isian.targetTahunan ?? new Map<number, string>();
        const standing = child(part, 'target');
        if (!part) return [];
        if (!standing || standing.entries().length === 0)
          return setKey(naskah, part, 'target', flow(years), keysBefore) ?? [];
        return [...years].flatMap(([year, value]) => put(naskah, standing, String(year), value, counter, years));
      });
      return { files: edits.length === 0 ? [] : [changed(source, naskah, edits)], replaced: counter.replaced };
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

/** Nothing where what stands there says the same. */
function put(
  naskah: Naskah,
  owner: Part,
  key: string,
  value: string,
  counter: { replaced: number },
  years: ReadonlyMap<number, string> = new Map(),
): readonly Sunting[] {
  const standing = child(owner, key)?.text ?? '';
  const [one, other] = [readAngka(standing), readAngka(value)];
  if (standing === value || (one.ok && other.ok && one.nilai.eq(other.nilai))) return [];
  if (standing !== '') counter.replaced += 1;
  const before = [...owner.entries().map(([name]) => name), ...[...years.keys()].map(String)].filter(
    (name) => name < key,
  );
  return setKey(naskah, owner, key, valueText(value), before) ?? [];
}

function flow(values: ReadonlyMap<number, string>): string {
  return `{ ${[...values].map(([key, value]) => `${key}: ${/,/.test(value) ? JSON.stringify(value) : valueText(value)}`).join(', ')} }`;
}

/** A target as YAML needs it. */
export function valueText(value: string): string {
  return readAngka(value).ok || /^[≥≤]/.test(value) ? value : scalar(value);
}
