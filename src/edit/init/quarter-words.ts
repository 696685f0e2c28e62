/** What a quarter is called in the files of a project. */
import type { Triwulan } from '../../data/parse/index.ts';

/** The months that a running value covers. */
export function months(triwulan: Triwulan): string {
  return { 1: 'Januari–Maret', 2: 'Januari–Juni', 3: 'Januari–September', 4: 'Januari–Desember' }[triwulan];
}

/** A day soon after the quarter, as an example of when its report is signed. */
export function reportDate(triwulan: Triwulan, tahun: number): string {
  return triwulan === 4 ? `${tahun + 1}-01-10` : `${tahun}-${{ 1: '04', 2: '07', 3: '10' }[triwulan]}-10`;
}
