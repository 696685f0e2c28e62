/** Everything in a project that has an id, with its name: read as far as the files can be read, also while they are written. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Source } from '../../base/source.ts';
import { kindOf } from '../parse/index.ts';
import { readYaml, textAt } from './document.ts';

const namedKinds = [
  'misi',
  'tujuan',
  'sasaran',
  'indikator',
  'program',
  'kegiatan',
  'sub_kegiatan',
  'belanja',
] as const;

export type NamedKind = (typeof namedKinds)[number];

export interface Named {
  readonly jenis: NamedKind;
  readonly id: string;
  readonly nama: string;
  /** Of an indikator. */
  readonly satuan?: string;
}

/** Each id once for its kind, in the order of the plan and then of the budgets, the latest year first. */
export function namedIn(sources: readonly Source[]): readonly Named[] {
  const files = sources
    .map((source) => ({ source, found: kindOf(source.path) }))
    .filter(({ found }) => found?.kind === 'renstra' || found?.kind === 'anggaran')
    .sort((a, b) => (b.found?.year ?? Number.POSITIVE_INFINITY) - (a.found?.year ?? Number.POSITIVE_INFINITY));
  const byId = new Map<string, Named>();
  const add = (satu: Named) => {
    const key = `${satu.jenis} ${satu.id}`;
    if (satu.id !== '' && !byId.has(key)) byId.set(key, satu);
  };
  for (const { source } of files) walk(readYaml(source)?.contents, add);
  return [...byId.values()];
}

function walk(node: unknown, add: (satu: Named) => void): void {
  if (isSeq(node)) for (const item of node.items) walk(item, add);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const jenis = namedKinds.find((satu) => isScalar(key) && key.value === satu);
    for (const item of jenis && isSeq(value) ? value.items : []) {
      if (!jenis || !isMap(item)) continue;
      const satuan = textAt(item, 'satuan');
      const nama = textAt(item, 'nama') ?? textAt(item, 'uraian') ?? textAt(item, 'kode') ?? '';
      add({ jenis, id: textAt(item, 'id') ?? '', nama, ...(satuan === undefined ? {} : { satuan }) });
    }
    walk(value, add);
  }
}
