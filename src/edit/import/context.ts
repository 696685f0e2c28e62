/** What a reader of a sheet knows of the run: the period, the agency, and the codes of the project. */
import { bentukDasar } from '../../checks/rules/similarity.ts';
import type { Tingkat } from './isian.ts';

export interface Context {
  readonly tahun: number;
  /** The last day that counts, as `20260630`; absent where the sheet is read for its pagu alone. */
  readonly sampai?: number;
  /** The name of the agency, which a sheet of several agencies is searched for. */
  readonly instansi?: string;
  readonly kode: Readonly<Record<Tingkat, readonly string[]>>;
  /** The indicators whose values are words or dates, by their ids. */
  readonly jenisNilai: ReadonlyMap<string, JenisNilai>;
}

export type JenisNilai = 'teks' | 'tanggal';

/** A name without signs, capitals, `dan`, and the word for its level: equal for two spellings of one name. */
export function bentukNama(nama: string): string {
  return bentukDasar(nama.replace(/^\s*sub[\s-]*kegiatan\b\s*:?/iu, ' ')).join(' ');
}
