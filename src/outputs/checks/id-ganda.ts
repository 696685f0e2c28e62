/** Ids that the page has twice: a link or a heading of a table would lead to the wrong one. */
import { content } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Check } from './check.ts';

export const idGanda: Check = ({ markup }) => {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const id of idsIn(markup)) {
    if (seen.has(id)) doubled.add(id);
    seen.add(id);
  }
  return [...doubled].map((id) => ({
    ...content(
      'cetak/id-ganda',
      `id ${quoted(id)} ada dua kali dalam halaman laporan`,
      `the page of the report has the id ${quoted(id)} twice`,
      'bila templatnya diganti, perbaiki templat itu; bila tidak, laporkan sebagai kesalahan lkj',
      'mend the template if it was replaced; otherwise please report this as a bug of lkj',
    ),
    teks: `id="${id}"`,
  }));
};

export function idsIn(markup: string): readonly string[] {
  return [...markup.matchAll(/<[^<>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id);
}
