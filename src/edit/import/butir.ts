/** The lines of the project's budget, as they stand in anggaran.yaml, whether or not the whole project is sound. */
import type { Part } from '../../base/located.ts';
import type { Tingkat } from './isian.ts';

export interface Butir {
  readonly tingkat: Tingkat;
  readonly id: string;
  readonly kode?: string;
  readonly nama: string;
  readonly induk?: Butir;
  readonly anak: readonly Butir[];
  /** Its map in the file. */
  readonly part: Part;
}

/** All lines in the order of the file, each before what stands below it. */
export function butirOf(root: Part | undefined): readonly Butir[] {
  return (child(root, 'program')?.items() ?? []).flatMap((part) => read(part, 'program', undefined)).flatMap(flat);
}

/** The jenis belanja, as lines that stand below nothing: our own table and what SAKTI gives know them. */
export function belanjaOf(root: Part | undefined): readonly Butir[] {
  return (child(root, 'belanja')?.items() ?? []).flatMap((part): readonly Butir[] => {
    const [id, kode, nama = ''] = ['id', 'kode', 'nama'].map((key) => child(part, key)?.text);
    return id ? [{ tingkat: 'kegiatan', id, nama, anak: [], part, ...(kode ? { kode } : {}) }] : [];
  });
}

/** The value of a key; undefined where the part is no map, or has no such key. */
export function child(part: Part | undefined, key: string): Part | undefined {
  return part?.below(key);
}

/** Where money is typed: a sub-kegiatan, or a kegiatan without any. */
export function isDaun({ tingkat, anak }: Butir): boolean {
  return tingkat !== 'program' && anak.length === 0;
}

const below = {
  program: ['kegiatan', 'kegiatan'],
  kegiatan: ['sub_kegiatan', 'sub_kegiatan'],
  sub_kegiatan: undefined,
} as const;

function read(part: Part, tingkat: Tingkat, induk: Butir | undefined): readonly Butir[] {
  const [id, nama, kode] = ['id', 'nama', 'kode'].map((key) => child(part, key)?.text);
  if (!id) return [];
  const anak: Butir[] = [];
  const butir: Butir = {
    tingkat,
    id,
    nama: nama ?? '',
    part,
    anak,
    ...(kode ? { kode } : {}),
    ...(induk ? { induk } : {}),
  };
  const under = below[tingkat];
  if (under) for (const one of child(part, under[0])?.items() ?? []) anak.push(...read(one, under[1], butir));
  return [butir];
}

/** With all that stands below it. */
export function flat(butir: Butir): readonly Butir[] {
  return [butir, ...butir.anak.flatMap(flat)];
}

/** Words that `lkj init` has left for a person to replace. */
export function isPlaceholder(text: string): boolean {
  return /^\[isi [^\]]*\]$/.test(text);
}
