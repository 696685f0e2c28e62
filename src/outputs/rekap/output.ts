/** What an output of a recap is: a product made from the figures of a region. */
import type { World } from '../../io/world.ts';
import type { ReportView } from '../../report/present/index.ts';
import type { Rekap } from '../../report/recap/index.ts';

export interface BahanRekap {
  readonly rekap: Rekap;
  /** The recap as a page; composed once, when the first output asks for it. */
  readonly page: () => Promise<{ readonly view: ReportView; readonly html: string }>;
  /** ISO date-time in UTC. */
  readonly tanggal: string;
  /** Seconds that printing may take; by the number of agencies when left out. */
  readonly timeoutSeconds?: number;
  readonly world: World;
}

export type OutputRekap = (bahan: BahanRekap) => Promise<string | Uint8Array>;
