/** What is told where no sheet of a file has the heads of a kind. */
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import { deepest, type Grid, headAt } from './grid/grid.ts';
import { type Jenis, jenisLembar, kinds } from './kinds.ts';

/** No sheet of the file has the heads of a kind: what was seen, and what each kind has. */
export function unknownSheet(sheets: readonly Grid[], asked?: Jenis): UserError {
  const fullest = sheets
    .flatMap(({ rows }) => rows.slice(0, deepest))
    .map((row) => row.cells.map((_, column) => headAt(row, column)).filter((text) => text !== ''))
    .sort((a, b) => b.length - a.length)[0];
  const seen = (fullest ?? [])
    .slice(0, 12)
    .map((text) => quoted(text))
    .join(', ');
  const expected = (asked ? [asked] : jenisLembar).map((kind) => `${kind}: ${kinds[kind].told}`).join('; ');
  return new UserError(
    2,
    {
      id: `jenis lembarnya tidak dikenal; kepala kolom yang terlihat: ${seen || 'tidak ada'}`,
      en: `the kind of the sheet is not known; heads that were seen: ${seen || 'none'}`,
    },
    {
      id: `yang dikenal: ${expected}. Tabel kosong kami: lkj import --template`,
      en: `known are: ${expected}. An empty table of ours: lkj import --template`,
    },
  );
}
