/** What a reader of a sheet knows of the run: the period, the agency, and the codes of the project. */
import { remembered } from '../../base/once.ts';
import { bentukDasar } from '../../checks/rules/similarity.ts';
import type { Induk, Tingkat } from './isian.ts';

export interface Context {
  readonly tahun: number;
  /** The last day that counts, as `20260630`; absent where the sheet is read for its pagu alone. */
  readonly sampai?: number;
  /** The name of the agency, which a sheet of several agencies is searched for. */
  readonly instansi?: string;
  readonly kode: Readonly<Record<Tingkat, readonly string[]>>;
  /** The lines of the project by the shape of their names (`bentukNama`). */
  readonly lines: ReadonlyMap<string, readonly KnownLine[]>;
  /** The indicators whose values are words or dates, by their ids. */
  readonly jenisNilai: ReadonlyMap<string, JenisNilai>;
}

/** `induk`: what it stands below, from the program down; `isWhole`: a kegiatan that is not divided. */
export interface KnownLine {
  readonly tingkat: Tingkat;
  readonly induk: readonly Induk[];
  readonly isWhole: boolean;
}

export type JenisNilai = 'teks' | 'tanggal';

/** `1. Penyediaan …`: numbers of a list are no part of a name. */
export const listed = /^\s*(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+(?=\p{L})/iu;

/** A name without signs, capitals, `dan`, the word for its level, and a number before it: equal for two spellings of one name. */
export function bentukNama(nama: string): string {
  return bentukDasar(nama.replace(listed, '').replace(/^\s*sub[\s-]*kegiatan\b\s*:?/iu, ' ')).join(' ');
}

/** The same for one run, in which names come again in thousands of rows. */
export const formsOf = () => remembered(bentukNama);
