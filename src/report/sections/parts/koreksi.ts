/** That a report corrects one that was signed, in the words of its cover and of its forms. */
import type { Assessment } from '../../../figures/assess/index.ts';
import { tanggal } from '../../../figures/format.ts';
import { koreksiLaporan } from '../../../figures/seal/index.ts';

/** Empty for a report that is no correction. */
export function kalimatKoreksi(assessment: Assessment): string {
  const koreksi = koreksiLaporan(assessment);
  return koreksi ? `Koreksi atas laporan yang ditandatangani pada ${tanggal(koreksi.atas)}` : '';
}
