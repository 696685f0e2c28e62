/** Which checks of numbers a project has turned off, or accepts findings of with a reason: whoever reads its report should know. */
import type { Text } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { decode, kindOf, parse } from '../../data/parse/index.ts';
import { rules } from '../rules/index.ts';
import { readIgnores } from './ignores.ts';

export interface TurnedOff {
  readonly code: string;
  /** True where `aturan` turns it off, or makes no more than a note of it. */
  readonly isRule: boolean;
  readonly notes: number;
}

/** In the order of their codes. */
export function turnedOff(sources: readonly Source[]): readonly TurnedOff[] {
  const found = new Map<string, TurnedOff>();
  const add = (code: string, one: Partial<TurnedOff>) => {
    if (!OF_NUMBERS.test(code)) return;
    const { isRule, notes } = found.get(code) ?? { isRule: false, notes: 0 };
    found.set(code, { code, isRule: isRule || one.isRule === true, notes: notes + (one.notes ?? 0) });
  };
  for (const source of sources) {
    if (/\.(?:md|hbs)$/.test(source.path)) {
      const decoded = decode(source);
      if (!decoded.ok) continue;
      for (const [, code = ''] of decoded.value.text.matchAll(NOTE)) add(code, { notes: 1 });
    } else if (kindOf(source.path) !== undefined) {
      const decoded = decode(source);
      if (!decoded.ok) continue;
      for (const { code, reason } of readIgnores(decoded.value)) if (reason !== '') add(code, { notes: 1 });
      if (source.path !== 'laporan.yaml') continue;
      const parsed = parse(source);
      if (!parsed.ok) continue;
      for (const [code, level] of new Map(parsed.value.root.entries()).get('aturan')?.entries() ?? [])
        if ((level.value === 'mati' || level.value === 'info' || isLowered(code, level.value)) && !isKept(code))
          add(code, { isRule: true });
    }
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function isKept(code: string): boolean {
  return rules.some((rule) => rule.code === code && rule.isKept);
}

/** Some of what it finds is an error, unless a project says otherwise. */
function isLowered(code: string, level: unknown): boolean {
  return /^lint\/angka-(?:prosa-beda|tak-dikenal|pada-label|diubah-kata)$/.test(code) && level === 'peringatan';
}

const OF_NUMBERS =
  /^(?:lint\/(?:angka|nomor|judul-bernomor|rujukan-diketik|arah-prosa|kategori-|nama-pendek-beda|nama-kembar|periode-prosa|persen|titik-desimal|desimal|tercetak-penuh)[\w-]*|cetak\/templat-angka)$/;
const NOTE = /(?:<!--|\{\{!--)[ \t]*lkj-abaikan[ \t]+([^\s:]+)[ \t]*:[ \t]*(?!--)\S/g;

/** In one line; undefined where all of them hold. */
export function toldTurnedOff(sources: readonly Source[]): Text | undefined {
  const all = turnedOff(sources);
  if (all.length === 0) return undefined;
  const list = (off: string, times: (count: number) => string) =>
    all
      .map(
        ({ code, isRule, notes }) =>
          `${code} (${[...(isRule ? [off] : []), ...(notes > 0 ? [times(notes)] : [])].join(', ')})`,
      )
      .join(', ');
  return {
    id: `Pemeriksaan angka yang dikecualikan proyek ini, ${all.length}: ${list('aturan diturunkan atau dimatikan', (count) => `diabaikan ${count} kali dengan alasan`)}`,
    en: `Checks of numbers that this project excepts, ${all.length}: ${list('rule lowered or off', (count) => `ignored ${count === 1 ? 'once' : `${count} times`} with a reason`)}`,
  };
}
