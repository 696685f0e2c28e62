/** Tables of indicators with their target beside what was reached, as quarterly and yearly reports print them. */
import { about } from './about.ts';
import { catatan, indikator, sasaran, satuan, tanda } from './indikator.ts';
import type { Kind } from './kind.ts';

export const capaian: Kind = {
  ...about.capaian,
  depth: 3,
  isReached: true,
  columns: { indikator, satuan, sasaran, ...tanda, ...catatan, target: [], target_triwulan: [], capaian: [] },
  needs: [['indikator'], ['realisasi_kinerja']],
};
