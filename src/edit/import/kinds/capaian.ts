/** Tables of indicators with what they have reached, as reports print them: target, realisasi, capaian. */
import { about } from './about.ts';
import { indikator, sasaran, satuan } from './indikator.ts';
import type { Kind } from './kind.ts';

export const capaian: Kind = {
  ...about.capaian,
  depth: 3,
  columns: {
    indikator,
    satuan,
    sasaran,
    target: [/^target(?: kinerja| tahunan| tahun)?(?: 20\d\d)?$/],
    target_tw: [/^target (?:kinerja )?(?:s d )?(?:tw|tri ?wulan|tri ?bulan|semester)\b/],
    realisasi: [/^realisasi\b(?!.*(?:%|\b(?:persen|capaian)\b))/],
  },
  // With lines of the budget or several years beside them they are another table.
  without: /\b(?:program|kegiatan|anggaran|pagu|keuangan|belanja|rp|rupiah)\b|^20\d\d$/,
  needs: [['indikator'], ['target', 'target_tw'], ['realisasi']],
};
