/** The outcome of sealing a report. */
import type { Diagnostic, Text } from '../../base/diagnostic.ts';
import type { NamaLaporan } from '../../data/link/index.ts';

/** Which report. */
export interface Laporan {
  readonly tahun: number;
  readonly nama: NamaLaporan;
}

export type Sealed =
  /** `path` is that of the file that was written, from the data folder. */
  | { readonly kind: 'written'; readonly laporan: Laporan; readonly tanggal: string; readonly path: string }
  | { readonly kind: 'already'; readonly laporan: Laporan; readonly tanggal: string }
  | { readonly kind: 'refused'; readonly text: Text; readonly hint: Text; readonly details: readonly Text[] }
  /** The data has errors. */
  | { readonly kind: 'unsound'; readonly diagnostics: readonly Diagnostic[] };

export function refused(text: Text, hint: Text, details: readonly Text[] = []): Sealed {
  return { kind: 'refused', text, hint, details };
}
