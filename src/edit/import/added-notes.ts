/** What is said of lines that were added to the budget. */
import { saidWhere, type Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { isSame, serves } from './baru.ts';
import type { Butir } from './butir.ts';
import type { Induk, Isian } from './isian.ts';

/** What a person is to know of lines that were added. */
export function addedNotes(
  added: readonly Isian[],
  butir: readonly Butir[],
  contoh: readonly Butir[],
  sasaran: string | undefined,
): readonly Text[] {
  const isNew = (jalan: Induk) => !butir.some((one) => isSame(one, jalan));
  const isLinked = sasaran !== undefined && added.some(({ induk: [top] }) => top && serves(top) && isNew(top));
  const ids = contoh.map(({ id }) => id).join(', ');
  return [
    ...saidWhere(
      contoh.length > 0,
      `contoh dari lkj init (${ids}) diganti dengan isi lembar`,
      `the example of lkj init (${ids}) gives way to what the sheet has`,
    ),
    ...saidWhere(
      isLinked,
      `program baru selain penunjang ditulis mendukung ${quoted(sasaran ?? '')}, satu-satunya sasaran Renstra`,
      `new programs that are not support are written to serve ${quoted(sasaran ?? '')}, the only sasaran of the Renstra`,
    ),
  ];
}
