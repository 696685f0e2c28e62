/** Tables that other programs write, read in a thread of its own: xls and ods by SheetJS, web pages by parse5. */
import type { Grid } from '../grid.ts';
import { readBook } from './book.ts';
import { readPage } from './page.ts';
import type { Kind, Refusal } from './refusal.ts';

export interface Answer {
  readonly grids: readonly Grid[];
}

export function readForeign({ kind, bytes }: { readonly kind: Kind; readonly bytes: Uint8Array }): Answer | Refusal {
  try {
    const grids = kind === 'page' ? readPage(bytes) : readBook(bytes);
    return typeof grids === 'string' ? grids : { grids };
  } catch (error) {
    // A library that meets what it does not know throws whatever it likes.
    return /password|encrypt/i.test(String(error)) ? 'encrypted' : 'unread';
  }
}
