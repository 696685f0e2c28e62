/** The names of the things of a project, kind by kind, and where each was first written. */

import type { Span } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import type { Assessment } from '../../figures/assess/index.ts';

export interface Nama {
  readonly id: string;
  readonly nama: string;
  readonly span: () => Span;
}

interface Bernama {
  readonly id: string;
  readonly nama: string;
  readonly asal: Pick<Part, 'follow'>;
}

/** Every spelling once, in the order of the files: the first is the one that the others differ from. */
export function bernama({ project }: Assessment): ReadonlyMap<string, readonly Nama[]> {
  const found = new Map<string, Map<string, Nama>>();
  const add = (jenis: string, { id, nama, asal }: Bernama) => {
    const sejenis = found.get(jenis) ?? new Map<string, Nama>();
    if (!sejenis.has(nama)) sejenis.set(nama, { id, nama, span: () => asal.follow('/nama').span });
    found.set(jenis, sejenis);
  };
  const addSemua = (jenis: string, semua: readonly Bernama[]) => {
    for (const satu of semua) add(jenis, satu);
  };
  for (const satu of project.tujuan) {
    add('tujuan', satu);
    addSemua('sasaran', satu.sasaran);
    addSemua('indikator', [...satu.indikator, ...satu.sasaran.flatMap(({ indikator }) => indikator)]);
  }
  for (const { anggaran, indikator } of project.tahun.values()) {
    addSemua('indikator', indikator);
    for (const satu of anggaran?.program ?? []) {
      add('program', satu);
      addSemua('kegiatan', satu.kegiatan);
      addSemua(
        'sub kegiatan',
        satu.kegiatan.flatMap(({ subKegiatan }) => subKegiatan),
      );
    }
  }
  return new Map([...found].map(([jenis, sejenis]) => [jenis, [...sejenis.values()]]));
}
