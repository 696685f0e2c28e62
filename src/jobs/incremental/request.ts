/** What a build of one report is asked for. */
import type { Formulir } from '../../data/link/index.ts';
import type { Diminta } from '../../figures/choice.ts';
import type { Format } from '../../outputs/names.ts';

export interface Request {
  readonly diminta: Diminta;
  /** The form that is made alone; absent for the whole report. */
  readonly hanya?: Formulir;
  readonly formats: readonly Format[];
  /** The folder of its data. */
  readonly data: string;
  /** The folder of its products. */
  readonly out: string;
  /** Whether the PDF carries the data files. */
  readonly attachesSources: boolean;
  /** Seconds since 1970, where the run fixes the date of its products. */
  readonly sourceDateEpoch?: number;
}
