/** Words of the machine that no report says: what is missing must be said in words of its own. */
import { content } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Check } from './check.ts';
import { naskah } from './typed-at.ts';

/** In attributes too: the path of a chart with a NaN in it draws nothing. Who has typed such a word meant it. */
export const kataMentah: Check = ({ markup, project }) => {
  const typed = new Set(naskah(project).flatMap(({ teks }) => [...teks.matchAll(raw)].map(([word]) => word)));
  const found = [...markup.matchAll(raw)].filter(([word]) => !typed.has(word));
  const [first] = found;
  if (!first) return [];
  const around = markup.slice(Math.max(0, first.index - 60), first.index + 60).replace(/<[^>]*(?:>|$)|^[^<]*>/g, ' ');
  return [
    content(
      'cetak/kata-mentah',
      `laporan memuat ${quoted(first[0])} di tempat sebuah nilai: ${quoted(around)}`,
      `the report says ${quoted(first[0])} where a value should stand: ${quoted(around)}`,
      'ini kesalahan lkj; mohon laporkan beserta datanya',
      'this is a bug of lkj; please report it with the data',
    ),
  ];
};

const raw = /(?<![\p{L}\p{N}_-])(?:undefined|null)(?![\p{L}\p{N}_-])|(?<![\p{Ll}\p{N}])NaN(?!\p{L})|\[object \w+\]/gu;
