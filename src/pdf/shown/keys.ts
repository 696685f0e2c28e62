/** Which keys the things have that Chromium and lkj write. */
import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import { quoted } from '../../base/quote.ts';
import { Strange } from './strange.ts';

/** Throws Strange where there are others. */
export function assertKeys(dictionary: Dictionary, allowed: readonly string[]): void {
  for (const key of dictionary.keys()) {
    const name = key.asString().slice(1);
    if (!allowed.includes(name)) throw new Strange(`keterangan ${quoted(name)}`, `an entry ${quoted(name)}`);
  }
}
