/** Tables of a Renstra: indicators with a target for each year. */

import { about } from './about.ts';
import { indikator, sasaran, satuan, tanda } from './indikator.ts';
import type { Kind } from './kind.ts';

const years = Array.from({ length: 40 }, (_, at) => 2010 + at);

export const renstra: Kind = {
  ...about.renstra,
  depth: 3,
  columns: {
    indikator,
    satuan,
    sasaran,
    ...tanda,
    ...Object.fromEntries(
      years.map((year) => [
        `target_${year}`,
        [new RegExp(`^(?:target )?(?:kinerja )?(?:(?:pada )?tahun )*(?:ke \\d )?${year}(?: k| target)?$`)],
      ]),
    ),
  },
  without: /\brealisasi\b/,
  least: 2,
  needs: [['indikator'], years.map((year) => `target_${year}`)],
};
