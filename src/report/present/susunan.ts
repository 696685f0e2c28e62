/** What a document is composed of: the whole report, or one form of its annex alone. */
import { type Formulir, formulir } from '../../data/link/index.ts';
import { type Bab, type Bahan, bab, bagianDepan, lampiran, type Section } from '../sections/index.ts';

export interface Susunan {
  /** Whether a cover and the lists of contents, tables and figures go before it. */
  readonly sampulDanDaftar: boolean;
  readonly depan: readonly Section[];
  readonly bab: readonly Bab[];
  readonly lampiran: readonly Section[];
}

/** A form that was asked for is made also where it has nothing to show: then it says so. */
export function susunan(bahan: Bahan, hanya?: Formulir): Susunan {
  if (hanya !== undefined) {
    const dipilih = lampiran.filter(({ id }) => id === formulir[hanya]);
    return { sampulDanDaftar: false, depan: [], bab: [], lampiran: dipilih };
  }
  const ada = lampiran.filter((section) => section.ada?.(bahan) ?? true);
  return { sampulDanDaftar: true, depan: bagianDepan, bab, lampiran: ada };
}
