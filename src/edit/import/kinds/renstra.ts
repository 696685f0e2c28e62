/** Tables of a Renstra: indicators with a target for each year. */
import { indikator, satuan } from './indikator.ts';
import type { Kind } from './kind.ts';

const years = Array.from({ length: 40 }, (_, at) => 2010 + at);

export const renstra: Kind = {
  title: { id: 'tabel target Renstra', en: 'table of targets of a Renstra' },
  takes: {
    id: 'target tiap indikator menurut tahun, ke renstra.yaml; baseline dan kondisi akhir dilewati',
    en: 'the targets of each indicator by year, into renstra.yaml; the baseline and the end of the plan are passed over',
  },
  told: 'Sasaran, Indikator, Satuan, Baseline 2024, Target 2025 … 2030',
  depth: 3,
  columns: {
    indikator,
    satuan,
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
