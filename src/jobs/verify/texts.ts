/** Whether the pages show every figure that the attached data gives and that its page would print. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { factsText } from '../../outputs/json.ts';
import { composePage } from '../../outputs/page.ts';
import { drawnTexts } from '../../pdf/index.ts';
import { fillText } from '../../pdf/slots.ts';
import { type Check, differs, same, unchecked } from './check.ts';
import { leavesOf } from './leaves.ts';

/** By presence, not by place: the digest and the bytes are for that. */
export const texts: Check = async ({ document, manifest, recompiled }, earlier) => {
  const made = recompiled();
  // The reading of drawn text is not made for damaged pages.
  if (earlier.get('pages') === 'differs') {
    return unchecked({ id: 'isi halaman sudah berbeda', en: 'the pages differ already' });
  }
  if (!made?.ok) {
    return unchecked({
      id: 'angka pada halaman tidak dicocokkan dengan data: tidak ada data yang dapat dihitung',
      en: 'the figures on the pages were not compared with the data: there is none that can be computed',
    });
  }
  const { paper } = await composePage(made.value, manifest?.opsi.hanya);
  const printed = numbersIn(fillText(paper(), []).replace(/<style>[\s\S]*?<\/style>|<[^>]*>|&#?\w+;/g, ' '));
  const drawn = numbersIn((await drawnTexts(document)).join('\n'));
  const figures = [...(leavesOf(factsText(made.value)) ?? [])].filter(
    ([path, text]) => path.endsWith(' teks') && /^\d/.test(text) && printed.has(text),
  );
  const missing = figures.filter(([, text]) => !drawn.has(text));
  if (missing.length > 0) {
    return differs(
      { id: 'ada angka yang tidak lagi tercetak pada halaman', en: 'there are figures that the pages no longer show' },
      missing.map(([path, text]): Text => {
        const line = `${path.replace(/ teks$/, '')}: ${quoted(text)}`;
        return { id: line, en: line };
      }),
    );
  }
  return same(
    `${figures.length} angka yang dihitung ulang ada pada halaman`,
    `${figures.length} figures computed again are on the pages`,
  );
};

/** Numbers whole, as they are printed: `92,27` is not found in `192,27`. */
function numbersIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number));
}
