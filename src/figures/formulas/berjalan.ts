/** A realisasi as its formulas hand it on. */
import type { Nilai } from '../../data/link/index.ts';
import type { Figure, Kosong } from '../figure.ts';

/** A realisasi, not yet named as a figure. */
export type Berjalan = Pick<Figure, 'rumus' | 'masukan' | 'hitungan' | 'cakupan'> &
  ({ readonly nilai: Nilai } | { readonly nilai: null; readonly kosong: Kosong });
