/** Which kind of sheet lies before us, told by the heads of its columns. */
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import { columnName, type Grid, headAt, type Row } from './grid/grid.ts';
import { type Jenis, jenisLembar, kinds, type Ranks } from './kinds.ts';
import { kolomImpor } from './kolom.ts';
import { pickValueColumns, refuseShared } from './pick-columns.ts';
import { type Heads, wholeHeads } from './whole-heads.ts';

export interface Table {
  readonly kind: Jenis;
  readonly sheet: Grid;
  readonly columns: ReadonlyMap<string, number>;
  /** The rows below the heads. */
  readonly rows: readonly Row[];
  readonly heads: Heads;
  /** The row of the sheet in which the heads end. */
  readonly headRow: number;
}

/** Heads stand below a title and some lines about the report, not farther down. */
const deepest = 30;

/** Undefined where no row has the heads of a kind; `asked` leaves one kind alone to look for. */
export function recognise(sheet: Grid, asked?: Jenis): Table | undefined {
  for (const kind of asked ? [asked] : jenisLembar) {
    const all = Array.from({ length: Math.min(deepest, sheet.rows.length) }, (_, top) => found(sheet, kind, top));
    const first = all.findIndex((heads) => heads.length > 0);
    if (first < 0) continue;
    // Rows of titles above heads of several rows can be taken for a part of them, and hide the last of them.
    const [best] = all
      .slice(first, first + kinds[kind].depth)
      .flat()
      .sort((a, b) => b.columns.size - a.columns.size || twice(a.columns) - twice(b.columns) || a.depth - b.depth);
    const table = best && tableOf(sheet, kind, best);
    if (table) return table;
  }
  return undefined;
}

interface Found {
  readonly top: number;
  readonly depth: number;
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** The heads that begin in a row, in as many rows as they may take; none where what the kind needs is not among them. */
function found(sheet: Grid, kind: Jenis, top: number): readonly Found[] {
  const { depth: most, columns: wanted } = kinds[kind];
  return Array.from({ length: most }, (_, below) => below + 1)
    .map((depth) => ({ top, depth, columns: columnsOf(heads(sheet, top, depth), wanted) }))
    .filter(({ columns }) => isEnough(kind, columns));
}

function twice(columns: ReadonlyMap<string, readonly number[]>): number {
  return [...columns.values()].filter((at) => at.length > 1).length;
}

/** Undefined where whole heads show that no column holds what the kind needs. */
function tableOf(sheet: Grid, kind: Jenis, { top, depth, columns: all }: Found): Table | undefined {
  const isProgress = kind === 'rfk';
  const doubled = [...all].find(([column, at]) => at.length > 1 && !(isProgress && isNilai(column)));
  if (doubled) throw ambiguous(doubled[0], doubled[1]);
  const columns = new Map([...all].map(([column, [at = 0]]) => [column, at]));
  const [nama, kode] = isProgress ? [columns.get('nama'), columns.get('kode')] : [];
  const heads = wholeHeads(sheet, { from: top, below: top + depth, nama, kode });
  if (isProgress) {
    for (const column of ['pagu', 'realisasi', 'fisik']) columns.delete(column);
    for (const [column, at] of pickValueColumns(sheet, heads)) columns.set(column, at);
    if (!isEnough(kind, columns)) return undefined;
  }
  // Notes beside the last column of our own table are nobody's values.
  const isKnown = (column: string) => (isProgress ? isNilai(column) : kind !== 'lkj' || column === 'alasan');
  for (const [column, at] of columns) if (!isKnown(column)) refuseShared(column, at, heads);
  const rows = sheet.rows.slice(heads.end);
  return { kind, sheet, columns, rows, heads, headRow: sheet.rows[heads.end - 1]?.number ?? heads.end };
}

function isNilai(column: string): boolean {
  return column === 'pagu' || column === 'realisasi' || column === 'fisik';
}

function isEnough(kind: Jenis, columns: ReadonlyMap<string, unknown>): boolean {
  return kinds[kind].needs.every((any) => any.some((column) => columns.has(column)));
}

/** The heads of the columns as one line: what stands above several columns stands before each. */
function heads(sheet: Grid, top: number, depth: number): readonly string[] {
  const rows = sheet.rows.slice(top, top + depth);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row, at) => headAt(row, column) || (at < depth - 1 ? above(sheet, rows, at, column) : ''));
    return normal(texts.join(' '));
  });
}

/** In a merged cell what its first column says; where a file knows no merged cells, what stands to the left. */
function above(sheet: Grid, rows: readonly Row[], at: number, column: number): string {
  const row = rows[at];
  if (!row) return '';
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row.number && row.number <= bottom && left <= column && column <= right,
  );
  if (merge) return merge.top === row.number ? headAt(row, merge.left) : '';
  if (sheet.merges.length > 0 || headAt(rows[at + 1], column) === '') return '';
  for (let left = column; left >= 0; left -= 1) if (headAt(row, left) !== '') return headAt(row, left);
  return '';
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** For each column the places where its best pattern fits. */
function columnsOf(
  texts: readonly string[],
  wanted: Readonly<Record<string, Ranks>>,
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    Object.entries(wanted).flatMap(([column, ranks]) => {
      for (const rank of ranks) {
        const at = texts.flatMap((head, index) => (rank.test(head) ? [index] : []));
        if (at.length > 0) return [[column, at] as const];
      }
      return [];
    }),
  );
}

function ambiguous(column: string, at: readonly number[]): UserError {
  const letters = at.map(columnName).join(', ');
  return new UserError(
    2,
    {
      id: `kolom ${letters} sama-sama dapat berarti «${column}»`,
      en: `the columns ${letters} could each be «${column}»`,
    },
    { id: 'hapus kolom yang tidak dipakai, lalu jalankan lagi', en: 'delete those that are not meant, then run again' },
  );
}

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

/** True for a sheet that holds what a quarter has spent or reached, not pagu alone. */
export function needsQuarter({ kind, columns }: Table): boolean {
  return (
    kind === 'sipd-dokumen' ||
    (kind !== 'sipd-rekap' &&
      [...kolomImpor('realisasi'), ...kolomImpor('indikator')].some((column) => columns.has(column)))
  );
}
