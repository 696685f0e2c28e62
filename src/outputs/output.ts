/** What an output is: a product made from an assessed quarter. */
import type { Text } from '../base/diagnostic.ts';
import type { Source } from '../base/source.ts';
import type { BrowserSession } from '../browser/index.ts';
import type { Formulir } from '../data/link/index.ts';
import type { Assessment } from '../figures/assess/index.ts';
import type { Page } from './page.ts';

/** What a product is made of, and whom to tell what takes time. */
export interface Bahan {
  readonly assessment: Assessment;
  /** The data files behind the assessment, as they were read. */
  readonly sources: readonly Source[];
  /** Whether the PDF carries them. */
  readonly attachesSources: boolean;
  /** The form that is made alone; absent for the whole report. */
  readonly hanya?: Formulir;
  /** That of lkj. */
  readonly version: string;
  /** The report as a page; composed once, when the first output asks for it. */
  readonly page: () => Promise<Page>;
  /** Seconds since 1970, where the run fixes the date of its products (SOURCE_DATE_EPOCH). */
  readonly sourceDateEpoch?: number;
  /** Seconds that printing may take; by the size of the report when left out. */
  readonly timeoutSeconds?: number;
  /** Throws where the data is not sound; for an output that has to wait. Absent where it is known to be. */
  readonly assertSound?: () => Promise<void>;
  /** What else there is to do, for an output that has to wait. */
  readonly meanwhile?: () => Promise<unknown>;
  /** Where the browser is looked for. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Lends its browser for the print; absent where one is opened for this report alone. */
  readonly session?: BrowserSession;
  readonly progress: (message: Text) => void;
}

export interface Output {
  make(bahan: Bahan): Promise<string | Uint8Array>;
}
