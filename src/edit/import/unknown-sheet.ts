/** What is told where no sheet of a file has the heads of a kind. */
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import { normalHead } from './columns/part-of-year.ts';
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
  const expected = (asked ? [asked] : likely(fullest ?? [])).map((kind) => `${kind}: ${kinds[kind].told}`).join('; ');
  return new UserError(
    2,
    `jenis lembarnya tidak dikenal; kepala kolom yang terlihat: ${seen || 'tidak ada'}`,
    `the kind of the sheet is not known; heads that were seen: ${seen || 'none'}`,
    `yang paling dekat: ${expected}. Semuanya: lkj import --help; tabel kosong kami: lkj import --template`,
    `the nearest are: ${expected}. All of them: lkj import --help; an empty table of ours: lkj import --template`,
  );
}

const shown = 3;

/** Those of which most heads are there; the order in which kinds are looked for where they are as near. */
function likely(heads: readonly string[]): readonly Jenis[] {
  const normal = heads.map(normalHead);
  const hits = (kind: Jenis) =>
    Object.values(kinds[kind].columns).filter((ranks) => ranks.some((rank) => normal.some((head) => rank.test(head))))
      .length;
  return [...jenisLembar].sort((one, other) => hits(other) - hits(one)).slice(0, shown);
}
