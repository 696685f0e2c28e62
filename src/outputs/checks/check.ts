/** What a check of the composed page is: it looks at the markup behind the styles, and tells what must not be printed. */
import type { ReportView } from '../../report/present/index.ts';
import type { Flaw } from './flaw.ts';
import type { Naskah } from './typed-at.ts';

export interface Halaman {
  /** The whole page. */
  readonly html: string;
  /** The body of the page, its texts still escaped, without the bytes that it embeds. */
  readonly markup: string;
  readonly view: ReportView;
  readonly project: Naskah;
}

export type Check = (halaman: Halaman) => readonly Flaw[];
