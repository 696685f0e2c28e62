/** Tables of sasaran and indicators with the target of one year, as the annex of a Perjanjian Kinerja has them. */

import { about } from './about.ts';
import { indikator, sasaran, satuan, tanda } from './indikator.ts';
import type { Kind } from './kind.ts';

export const perjanjian: Kind = {
  ...about.perjanjian,
  depth: 2,
  columns: {
    indikator,
    satuan,
    sasaran,
    ...tanda,
    target: [/^target(?: kinerja| tahunan| tahun)?(?: 20\d\d)?$/],
    target_1: [/^(?:target )?(?:tw|tri ?wulan) (?:i|1)$/],
    target_2: [/^(?:target )?(?:tw|tri ?wulan) (?:ii|2)$/],
    target_3: [/^(?:target )?(?:tw|tri ?wulan) (?:iii|3)$/],
    target_4: [/^(?:target )?(?:tw|tri ?wulan) (?:iv|4)$/],
  },
  // A target beside what was reached may be that of a quarter.
  without: /\b(?:realisasi|capaian)\b/,
  needs: [['indikator'], ['target']],
};
