/** Where a narrative types the number of a table or figure, as its caption or to refer to it. */

import type { Span } from '../../base/diagnostic.ts';
import { oncePer } from '../../base/once.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { polos } from './polos.ts';
import { tercetakNarasi } from './prosa.ts';

export interface NomorDiketik {
  readonly ditulis: string;
  readonly span: Span;
  /** True for a line that stands as the caption of a table or picture does. */
  readonly isJudul: boolean;
}

const nomor = String.raw`(?:tabel|gambar|grafik|bagan|diagram|tbl\.?|gbr\.?)[ ]*(?:no\.? ?|nomor )?(?:\d{1,3}|[IVX]{1,5})(?:[.\-–]\d{1,3}){0,3}(?:[a-z](?![\p{L}\d]))?(?![\p{L}\p{N}%])`;
/** Behind quotations, marks of lists and headings, bars of tables, and the words with which a caption begins here. */
const awalBaris = String.raw`^[\t >#|+*\d.)-]*(?:(?:tabel|gambar|grafik)\s*:\s*)?`;

export const nomorDiketik = oncePer(({ project }: Assessment): readonly NomorDiketik[] =>
  tercetakNarasi(project).flatMap(({ baris, span: asal }) => {
    const { teks, span } = polos({ teks: baris, span: asal });
    return [
      ...teks.matchAll(
        new RegExp(`(?<judul>${awalBaris})?(?<!\\p{L})(?<nomor>${nomor})(?=(?<sisa>[^\\n]{0,300}))`, 'gimu'),
      ),
    ].flatMap(({ index, groups = {} }) => {
      const { judul, nomor: ditulis = '', sisa = '' } = groups;
      if (milikLain.test(sisa.slice(0, 60))) return [];
      const awal = index + (judul?.length ?? 0);
      const rest = sisa.replace(/[\s|]+$/, '');
      const isJudul =
        (index === 0 || (teks[index - 1] === '\n' && !isWrapped(teks.slice(Math.max(0, index - 80), index), judul))) &&
        (/^(?:\s*[.:–—-](?!\d)|\s+\p{Lu}|$)/u.test(rest) || !/[.!?;,]$/.test(rest));
      return [{ ditulis, span: span(awal, awal + ditulis.length), isJudul }];
    });
  }),
);

/** A sentence that was broken at the end of the line goes on in the next. */
function isWrapped(before: string, marks = ''): boolean {
  return marks.trim() === '' && /[^\n.:!?|\\ ]\n$/.test(before);
}

/** A table of another paper has its own number. */
const milikLain =
  /^\)?,? (?:(?:pada|dalam|di|dari|menurut) )?(?:lampiran|peraturan|permen\p{L}*|perpres|undang|renstra|rpjmd|rkpd|buku|dokumen|publikasi|bps|badan)(?!\p{L})/iu;
