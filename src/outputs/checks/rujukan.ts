/** Links that lead nowhere: to an id that the page does not have. */
import { content, type Text } from '../../base/diagnostic.ts';
import { percentDecoded } from '../../base/percent.ts';
import { quoted } from '../../base/quote.ts';
import { nearest } from '../../base/suggest.ts';
import type { Check } from './check.ts';
import { idsIn } from './id-ganda.ts';

/** Also the anchors of the contents, which are linked only when the page is printed. */
export const rujukan: Check = ({ markup, view }) => {
  const ids = new Set(idsIn(markup));
  const links = [...markup.matchAll(/<a\s[^>]*?href="#([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, target = '', text = '']) => ({ target: percentDecoded(target), text: text.replace(/<[^>]*>/g, ' ').trim() }),
  );
  const wanted = [...links, ...[...view.anchors, view.front, view.body].map((target) => ({ target, text: '' }))];
  const missing = new Map(wanted.filter(({ target }) => !ids.has(target)).map((link) => [link.target, link]));
  return [...missing.values()].map(({ target }) => ({
    ...content(
      'cetak/rujukan-putus',
      `tautan ke ${quoted(`#${target}`)} tidak menuju apa pun: tidak ada bagian laporan dengan id itu`,
      `the link to ${quoted(`#${target}`)} leads nowhere: no part of the report has that id`,
      hintFor(nearest(target, ids)),
    ),
    teks: `](#${target})`,
  }));
};

function hintFor(near: string | undefined): Text {
  return near === undefined
    ? {
        id: 'perbaiki tautannya dalam naskah, atau kembalikan id="{{id}}" dalam templat yang diganti',
        en: 'mend the link in the prose, or bring id="{{id}}" back into the template that was replaced',
      }
    : { id: `mungkin maksudnya «#${near}»?`, en: `did you mean «#${near}»?` };
}
