/** What was achieved beside what was spent. */
import type { Figure } from '../figure.ts';
import { dariDua } from './dua.ts';
import { praktikDaerah } from './formula.ts';
import { kurangi } from './selisih.ts';

/**
 * `capaian − serapan`, in points: above zero, more was achieved than was spent.
 * Source: practice of regional agencies (Banjarnegara: the difference of the two percentages).
 * @example capaian 92,27, serapan 44,12 → 48,15
 */
export function efisiensi(id: string, capaian: Figure, serapan: Figure): Figure {
  const tentang = { id, bentuk: 'poin', rumus: 'capaian − serapan', sumber: praktikDaerah } as const;
  return dariDua(tentang, ['capaian', capaian], ['serapan', serapan], kurangi);
}
