/** The last look at a sheet before anything is written: its columns, its period and its sums, as lines that a person checks. */
import { saidWhere, type Text } from '../../../base/diagnostic.ts';
import { rupiah } from '../../../figures/format.ts';
import { columnName, type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { kinds } from '../kinds.ts';
import type { JumlahKolom } from '../totals.ts';
import { isNumberLike, shownHead } from './heads.ts';

interface Looked {
  readonly table: Table;
  readonly periode: readonly string[];
  readonly jumlah: readonly JumlahKolom[];
}

export function lastLook({ table, periode, jumlah }: Looked): readonly Text[] {
  const named = periode.join(', ');
  return [
    takenColumns(table),
    ...saidWhere(named !== '', `Periode menurut lembar: ${named}.`, `Period by the sheet: ${named}.`),
    ...(jumlah.length === 0 ? [] : [sumsLine(table, jumlah)]),
  ];
}

function sumsLine(table: Table, jumlah: readonly JumlahKolom[]): Text {
  const parts = jumlah.map(({ kolom, dihitung, tertulis }) => {
    const [name, sum] = [`${kolom} (${lettersFor(table, kolom)})`, rupiah(dihitung)];
    if (!tertulis) return { id: `${name} ${sum}`, en: `${name} ${sum}` };
    return tertulis.eq(dihitung)
      ? { id: `${name} ${sum}, sama dengan di lembar`, en: `${name} ${sum}, as in the sheet` }
      : { id: `${name} ${sum}, di lembar ${rupiah(tertulis)}`, en: `${name} ${sum}, in the sheet ${rupiah(tertulis)}` };
  });
  return {
    id: `Jumlah: ${parts.map(({ id }) => id).join('; ')}.`,
    en: `Sums: ${parts.map(({ en }) => en).join('; ')}.`,
  };
}

/** `D+E` where several columns make a value. */
function lettersFor({ columns, sums, letters, candidates }: Table, kolom: string): string {
  const parts = columns.has(kolom) ? undefined : candidates.get('rencana');
  if (kolom.startsWith('rencana') && parts) return `${columnName(parts[0] ?? 0)}–${columnName(parts.at(-1) ?? 0)}`;
  const at = sums.get(kolom)?.columns ?? [columns.get(kolom) ?? -1];
  return letters.get(kolom) ?? at.map((column) => (column < 0 ? '?' : columnName(column))).join('+');
}

/** Which columns are read, and which that hold something are not. */
export function takenColumns(table: Table): Text {
  const { kind, columns, sums, heads, rows } = table;
  const taken = [...columns]
    .filter(([column]) => column !== 'tingkat')
    .sort(([, a], [, b]) => a - b)
    .map(([column]) => `${lettersFor(table, column)} ${column}`)
    .concat(kinds[kind].parts ? [`${lettersFor(table, 'rencana')} rencana`] : [])
    .join(', ');
  const used = new Set([
    ...columns.values(),
    ...[...sums.values()].flatMap((sum) => [...sum.columns, sum.printed?.column]),
  ]);
  const nama = columns.get('nama') ?? columns.get('indikator') ?? 0;
  const lines = rows.filter((row) => textAt(row, nama) !== '');
  // The other kinds have always the same columns.
  const { isTree, columns: known } = kinds[kind];
  // Of an indicator words are taken too, so that what is left of them is told.
  const isLeft = (row: Row, at: number) => (isTree ? hasNumber(row, at) : textAt(row, at) !== '');
  const all = (isTree || 'indikator' in known ? heads.paths : []).flatMap((path, at) =>
    !used.has(at) && isValue(path, at > nama) && lines.some((row) => isLeft(row, at)) ? [shownHead(at, path)] : [],
  );
  const shown = all.slice(0, most).join(', ');
  const left = all.length - most;
  if (all.length === 0) return { id: `Kolom: ${taken}.`, en: `Columns: ${taken}.` };
  return {
    id: `Kolom: ${taken}; dilewati: ${shown}${left > 0 ? `, … dan ${left} lagi` : ''}.`,
    en: `Columns: ${taken}; passed over: ${shown}${left > 0 ? `, … and ${left} more` : ''}.`,
  };
}

const most = 12;

/** Numbers of lines and parts of codes stand before the names. */
function isValue(path: readonly string[], isAfterNames: boolean): boolean {
  const head = path.join(' ');
  return !/^(?:no|nomor|kode|kd)\b/i.test(head) && (isAfterNames || head !== '');
}

function hasNumber(row: Row, at: number): boolean {
  const cell = row.cells[at];
  return cell !== undefined && (cell.kind === 'number' || isNumberLike(cell.text.slice(0, 40)));
}
