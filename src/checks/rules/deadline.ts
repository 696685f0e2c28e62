/** When a report was due, and where its date stands. */

import type { Part } from '../../base/located.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { berkas } from './berkas.ts';

/** The date of the report, where one was typed. */
export function dateOfReport(assessment: Assessment): Part | undefined {
  return partOfReport(assessment, 'tanggal');
}

/** What was typed of the report itself. */
export function partOfReport({ project, periode }: Assessment, key: 'tanggal' | 'status'): Part | undefined {
  return berkas(project, 'triwulan')
    .filter(({ year, quarter }) => year === periode.tahun && quarter === periode.triwulan)
    .flatMap(({ root }) => root.at(key) ?? [])[0];
}

/** The last day of the month that lies `months` after the quarter's last one, ISO. */
export function deadline({ tahun, triwulan }: Assessment['periode'], months: number): string {
  const month = triwulan * 3 + months;
  const year = tahun + Math.floor((month - 1) / 12);
  return new Date(Date.UTC(year, ((month - 1) % 12) + 1, 0)).toISOString().slice(0, 10);
}
