/** The heads of columns as wholes: what stands above several columns belongs to each of them, in however many rows. */
import { columnName, type Grid, headAt, isMonth, type Row, textAt } from '../grid/grid.ts';
import { namesOnlyPeriod } from './part-of-year.ts';

/** Rows of a sheet by their index; what each column says from the top down, without what it says twice. */
export interface Heads {
  readonly top: number;
  /** The first row of data. */
  readonly end: number;
  readonly paths: readonly (readonly string[])[];
  /** For each column the column in which the uppermost of its heads stands. */
  readonly owners: readonly (number | undefined)[];
}

/** Rows of heads that are looked for below, and above, those by which a sheet was recognised. */
const most = { below: 8, above: 4 } as const;

/** The rows by which a sheet was recognised, and its columns of names and codes; without names its heads take no other rows. */
interface Recognised {
  readonly from: number;
  readonly below: number;
  readonly nama?: number | undefined;
  readonly kode?: number | undefined;
}

export function wholeHeads(sheet: Grid, recognised: Recognised): Heads {
  const top = firstRow(sheet, recognised);
  const end = lastRow(sheet, recognised);
  const rows = sheet.rows.slice(top, end).filter((row) => !isCounting(row));
  const width = widthOf(sheet.rows, end, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const owners: (number | undefined)[][] = [];
  for (const [at, row] of rows.entries()) {
    const own: (number | undefined)[] = [];
    for (let column = 0; column < width; column += 1) own.push(ownerOf(column));
    owners.push(own);

    function ownerOf(column: number): number | undefined {
      if (headAt(row, column) !== '') return column;
      const merge = mergeAt(sheet, row.number, column);
      if (merge) return merge.top === row.number && headAt(row, merge.left) !== '' ? merge.left : undefined;
      const left = own[column - 1];
      if (left === undefined || owners[at - 1]?.[column] !== owners[at - 1]?.[column - 1]) return undefined;
      const ends = mergeAt(sheet, row.number, left);
      return (ends && ends.right < column) || !isDivided(column, at) ? undefined : left;
    }
  }
  const paths = Array.from({ length: width }, (_, column) =>
    rows
      .map((row, at) => headAt(row, owners[at]?.[column]))
      .filter((text, at, all) => text !== '' && text !== all[at - 1]),
  );
  const uppermost = paths.map((_, column) => owners.map((own) => own[column]).find((one) => one !== undefined));
  return { top, end, paths, owners: uppermost };

  /** The column has a head of its own farther down, or none at all above what it holds. */
  function isDivided(column: number, at: number): boolean {
    if (rows.slice(at + 1).some((row) => headAt(row, column) !== '')) return true;
    return rows.every((row) => headAt(row, column) === '') && holdsAny(sheet.rows, end, column);
  }
}

/** A head as a message shows it: `D «Realisasi › Bulan Lalu»`. */
export function shownHead(column: number, path: readonly string[]): string {
  const text = path.join(' › ').replaceAll(/\s+/g, ' ');
  return `${columnName(column)} «${text.length > 80 ? `${text.slice(0, 79)}…` : text}»`;
}

/** A row that only numbers the columns: `1`, `(2)`, `5=4/3`, or letters. */
export function isCounting({ cells }: Row): boolean {
  const written = cells.map((cell) => cell?.text.trim() ?? '').filter((text) => text !== '');
  return (
    written.length > 2 && written.every((text) => /^\(?(?:\d{1,2}[a-z]?|[a-z])\)?(?:\s*[=:].{0,40})?$/i.test(text))
  );
}

/** Remarks below a head of numbers; a column that is still empty may be one of numbers. The first of many words tell. */
export function holdsWords({ rows }: Grid, end: number, column: number): boolean {
  let words = 0;
  for (let at = end; at < rows.length && words < 1000; at += 1) {
    const cell = rows[at]?.cells[column];
    if (!cell || cell.text.trim() === '') continue;
    if (cell.kind !== 'text' || isNumberLike(cell.text.slice(0, 40)) || failed.test(cell.text)) return false;
    words += 1;
  }
  return words > 0;
}

/** What formulas leave behind that have failed. */
const failed = /^\s*(?:#[A-Z0-9/]+[!?]?|n\/?a)\s*$/i;

export function isNumberLike(text: string): boolean {
  return /\d/.test(text) && /^[^\p{L}]*$/u.test(text.replace(/^\(?rp/i, ''));
}

function widthOf(rows: readonly Row[], end: number, least: number): number {
  let width = least;
  for (let at = end; at < rows.length; at += 1)
    for (let column = (rows[at]?.cells.length ?? 0) - 1; column >= width; column -= 1)
      if (textAt(rows[at], column) !== '') width = column + 1;
  return width;
}

function holdsAny(rows: readonly Row[], end: number, column: number): boolean {
  for (let at = end; at < rows.length; at += 1) if (textAt(rows[at], column) !== '') return true;
  return false;
}

function mergeAt({ merges }: Grid, row: number, column: number) {
  return merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** Groups may stand above the row of the names; a title stands at the left, or alone. */
function firstRow(sheet: Grid, { from, below, nama }: Recognised): number {
  const { rows } = sheet;
  let top = from;
  if (nama === undefined) return top;
  while (top < below - 1 && isTitle(rows[top], nama)) top += 1;
  while (from - top < most.above && isGroupRow(sheet, top - 1, nama)) top -= 1;
  return top;
}

function isTitle(row: Row | undefined, nama: number): boolean {
  const at = filled(row);
  return at.length === 0 || (at.length === 1 && (at[0] ?? 0) <= nama);
}

function isGroupRow(sheet: Grid, index: number, nama: number): boolean {
  const row = sheet.rows[index];
  const at = filled(row);
  const texts = at.map((column) => headAt(row, column));
  return (
    at.length > 0 &&
    at.every((column) => column > nama) &&
    !texts.some((text) => isNumberLike(text) || aboutReport.test(text)) &&
    !isLabel()
  );

  /** One period above one column, with no group above it that it could divide. */
  function isLabel(): boolean {
    const isOne = texts.filter((text) => namesOnlyPeriod(text)).length <= 1 && namesOnlyPeriod(texts.join(' '));
    const above = sheet.rows[index - 1];
    const saysValue = isOne && filled(above).some((column) => words.test(textAt(above, column)));
    return isOne && isNarrow(at) && !(saysValue && isGroupRow(sheet, index - 1, nama));
  }

  function isNarrow(all: readonly number[]): boolean {
    return all.every((column) => {
      const merge = row && mergeAt(sheet, row.number, column);
      return !merge || merge.left === merge.right;
    });
  }
}

/** What is said of the report and not of a column: `Laporan …`, `Bulan : Juni`, also with the sign in a cell of its own. */
const aboutReport =
  /^(?:laporan|rekap\w*|daftar|tabel|form\w*|lampiran|tahun)\b|^(?:bulan|bln|tri ?wulan|tri ?bulan|tw|trw|semester|smt|kuartal|kwartal|periode|keadaan|posisi|kondisi|per|tanggal|tgl|tahun anggaran|thn|t\.?a\.?)\s*:|^:/i;

function filled(row: Row | undefined): readonly number[] {
  return (row?.cells ?? []).flatMap((_, column) => (textAt(row, column) === '' ? [] : [column]));
}

function lastRow({ rows }: Grid, { below, nama, kode }: Recognised): number {
  let end = below;
  for (let at = below; at < Math.min(rows.length, below + most.below); at += 1) {
    const row = rows[at];
    if (!row || filled(row).length === 0) continue;
    if (!isCounting(row) && !(nama !== undefined && isHeadRow(row, rows[end - 1], nama, kode))) break;
    end = at + 1;
  }
  return end;
}

/** Words of which heads are made; a line of the budget has them in no two cells beside its name. */
const words =
  /%|^(?:rp|no|ket|lalu|ini|jumlah|total|sisa|volume|vol|satuan|uang|murni|uraian|nama|sebelum|sesudah)$|\b(?:rupiah|bulan|tw|triwulan|semester|perubahan|keuangan|fisik|target|rencana|realisasi|persen)\b|^s\W{0,2}d\b/i;

function isHeadRow(row: Row, above: Row | undefined, nama: number, kode: number | undefined): boolean {
  const [name, code] = [textAt(row, nama), textAt(row, kode)];
  const others = filled(row).filter((column) => column !== nama && column !== kode);
  // A day that is the first of no month is that of a line.
  const texts = others.map((column) => (isMonth(row.cells[column]) ? headAt(row, column) : textAt(row, column)));
  const isFormula = row.cells[nama]?.formula !== undefined;
  if (others.length === 0 || isFormula || /^\d/.test(code)) return false;
  if (texts.some((text) => isNumberLike(text) && !(name === '' && /^20\d\d$/.test(text)))) return false;
  if (name === '') return true;
  return name === textAt(above, nama) || texts.filter((text) => text.length < 40 && words.test(text)).length > 1;
}
