/** Refuses amounts in thousands or millions of rupiah: they are rounded, and no exact figure can be made of them. */
import { quoted } from '../../../base/quote.ts';
import { UserError } from '../../../base/user-error.ts';
import { columnName, headAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';

const words = '(?:ribu(?:an)?|jut(?:a|aan)|mil[iy]ar(?:an)?|jt|rb)';
const inTitle = new RegExp(
  `\\b(?:dalam|dlm|satuan|angka)\\s*:?\\s*\\(?(?:rp\\.?\\s*)?${words}\\b|\\(\\s*(?:rp\\.?\\s*)?${words}(?:\\s*(?:rp|rupiah))?\\.?\\s*\\)`,
  'i',
);
const inHead = new RegExp(
  `\\b${words}\\b|\\(\\s*(?:rp)?\\.?\\s*(?:x\\s*)?(?:1[.,]?)?000(?:[.,]000)?,?-?\\s*\\)|\\b(?:rp\\.?\\s*)?x\\s*1[.,]?000`,
  'i',
);

/** Throws UserError 2. */
export function refuseScaled({ kind, sheet, heads, columns, sums }: Table): void {
  for (const row of sheet.rows.slice(0, heads.top)) {
    const at = row.cells.findIndex((_, column) => inTitle.test(headAt(row, column)));
    if (at >= 0) throw scaled(`${columnName(at)}${row.number}`, headAt(row, at));
  }
  // Heads of our own table are given.
  if (kind === 'lkj') return;
  for (const kolom of ['pagu', 'pagu_perubahan', 'realisasi', 'nilai']) {
    const at = sums.get(kolom)?.columns[0] ?? columns.get(kolom);
    const head = (heads.paths[at ?? -1] ?? []).join(' ');
    if (at !== undefined && inHead.test(head)) throw scaled(columnName(at), head);
  }
}

function scaled(place: string, text: string): UserError {
  return new UserError(
    2,
    {
      id: `${place} (${quoted(text.slice(0, 80))}): angkanya dibulatkan ke ribuan atau jutaan rupiah, dan tidak dapat diambil persis`,
      en: `${place} (${quoted(text.slice(0, 80))}): the amounts are rounded to thousands or millions of rupiah, and cannot be taken exactly`,
    },
    { id: 'pakai lembar dalam rupiah penuh', en: 'take a sheet in whole rupiah' },
  );
}
