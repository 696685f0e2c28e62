/** What a document is composed of: the whole report, or one form of its annex alone. */
import { type Formulir, formulir } from '../../data/link/index.ts';
import { type Bab, type Bahan, bab, bagianDepan, lampiran, type Section, withOwnSections } from '../sections/index.ts';

export interface Susunan {
  /** Whether a cover and the lists of contents, tables and figures go before it. */
  readonly sampulDanDaftar: boolean;
  readonly depan: readonly Section[];
  readonly bab: readonly Bab[];
  readonly lampiran: readonly Section[];
}

/** What a report may be composed of, as far as its data has something to show. */
export type Bagian = Pick<Susunan, 'depan' | 'bab' | 'lampiran'>;

export const allSections: Bagian = { depan: bagianDepan, bab, lampiran };

/** A form that was asked for is made also where it has nothing to show: then it says so. A chapter without sections is none. */
export function susunan(bahan: Bahan, hanya: Formulir | undefined, semua: Bagian): Susunan {
  if (hanya !== undefined) {
    const dipilih = semua.lampiran.filter(({ id }) => id === formulir[hanya]);
    return { sampulDanDaftar: false, depan: [], bab: [], lampiran: dipilih };
  }
  const ada = (sections: readonly Section[]) =>
    sections.filter((section) => isTold(section, bahan) || bahan.kurang.has(section.id));
  return {
    sampulDanDaftar: true,
    depan: ada(semua.depan),
    bab: semua.bab
      .map((satu, index) => withOwnSections(satu, index + 1, bahan))
      .map((satu) => ({ ...satu, bagian: ada(satu.bagian) }))
      .filter(({ bagian }) => bagian.length > 0),
    lampiran: ada(semua.lampiran),
  };
}

/** Whether it has something to show, as a form that was asked for has; where it has not, a draft marks what is missing there. */
export function isTold(section: Section, bahan: Bahan): boolean {
  return bahan.sendiri || (section.ada?.(bahan) ?? true);
}
