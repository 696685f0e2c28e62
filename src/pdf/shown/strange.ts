/** What a page holds that no printer of lkj has ever written: nobody can say then what a reader sees. */
import type { Text } from '../../base/diagnostic.ts';

/** Thrown while a page is read; `text` is one sentence without the page. */
export class Strange extends Error {
  readonly text: Text;

  constructor(id: string, en: string) {
    super(en);
    this.name = 'Strange';
    this.text = { id, en };
  }
}
