/** Everything in a project that has an id, with its name: read as far as the files can be read, also while they are written. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Source } from '../../base/source.ts';
import { kindOf } from '../parse/index.ts';
import { readYaml, tertulisDi } from './dokumen.ts';

const jenisBernama = ['misi', 'tujuan', 'sasaran', 'indikator', 'program', 'kegiatan', 'sub_kegiatan'] as const;

export type JenisBernama = (typeof jenisBernama)[number];

export interface Bernama {
  readonly jenis: JenisBernama;
  readonly id: string;
  readonly nama: string;
  /** Of an indikator. */
  readonly satuan?: string;
}

/** Each id once for its kind, in the order of the plan and then of the budgets, the latest year first. */
export function bernamaDalam(sources: readonly Source[]): readonly Bernama[] {
  const files = sources
    .map((source) => ({ source, found: kindOf(source.path) }))
    .filter(({ found }) => found?.kind === 'renstra' || found?.kind === 'anggaran')
    .sort((a, b) => (b.found?.year ?? Number.POSITIVE_INFINITY) - (a.found?.year ?? Number.POSITIVE_INFINITY));
  const byId = new Map<string, Bernama>();
  const add = (satu: Bernama) => {
    const key = `${satu.jenis} ${satu.id}`;
    if (satu.id !== '' && !byId.has(key)) byId.set(key, satu);
  };
  for (const { source } of files) walk(readYaml(source)?.contents, add);
  return [...byId.values()];
}

function walk(node: unknown, add: (satu: Bernama) => void): void {
  if (isSeq(node)) for (const item of node.items) walk(item, add);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const jenis = jenisBernama.find((satu) => isScalar(key) && key.value === satu);
    for (const item of jenis && isSeq(value) ? value.items : []) {
      if (!jenis || !isMap(item)) continue;
      const satuan = tertulisDi(item, 'satuan');
      const nama = tertulisDi(item, 'nama') ?? tertulisDi(item, 'uraian') ?? '';
      add({ jenis, id: tertulisDi(item, 'id') ?? '', nama, ...(satuan === undefined ? {} : { satuan }) });
    }
    walk(value, add);
  }
}
