/** The tables of a Word file as their rows of texts, each with the paragraphs that stand before it. */
import { refused } from '../../refused.ts';
import { limits } from '../grid.ts';
import { readXml } from '../xlsx/xml.ts';

/** `isBelow` is a cell that goes on from the one above it. */
export interface WordCell {
  readonly text: string;
  readonly isBelow: boolean;
}

export interface WordTable {
  /** Counts from 1, as a reader of the file counts them. */
  readonly nomor: number;
  readonly before: readonly string[];
  readonly rows: readonly (readonly WordCell[])[];
  /** Another table stands in one of its cells. */
  readonly isNested: boolean;
  /** Something in it is a change that nobody has accepted yet. */
  readonly isTracked: boolean;
}

export interface WordText {
  readonly paragraphs: readonly string[];
  readonly tables: readonly WordTable[];
}

const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
/** Text that is shown twice in the file, or not on its line. */
const aside = new Set(['Fallback', 'txbxContent', 'footnote', 'endnote']);
const mostColumns = 63;

interface Open {
  readonly before: readonly string[];
  readonly rows: WordCell[][];
  isNested: boolean;
  isTracked: boolean;
}

/** Throws UserError 2 for XML that no word processor writes. */
export function readDocument(xml: string): WordText {
  const paragraphs: string[] = [];
  const tables: WordTable[] = [];
  let since: string[] = [];
  let depth = 0;
  let hidden = 0;
  let table: Open | undefined;
  let row: WordCell[] | undefined;
  let cell: { text: string; span: number; isBelow: boolean } | undefined;
  let line = '';
  let within = '';
  readXml(xml, {
    open(name, attribute) {
      within = name;
      if (aside.has(name)) hidden += 1;
      if (hidden > 0) return;
      if (name === 'tbl') {
        depth += 1;
        if (depth === 1) table = { before: since.slice(-3), rows: [], isNested: false, isTracked: false };
        else if (table) table.isNested = true;
      } else if (table && changes.has(name)) table.isTracked = true;
      if (depth > 1) return;
      if (name === 'tr') row = [];
      else if (name === 'tc') cell = { text: '', span: 1, isBelow: false };
      else if (name === 'gridSpan' && cell) cell.span = spanOf(attribute('w:val'));
      else if (name === 'gridBefore' && row) row.push(...Array(spanOf(attribute('w:val'))).fill(empty));
      else if (name === 'vMerge' && cell) cell.isBelow = attribute('w:val') !== 'restart';
      else if (name === 'tab' || name === 'br' || name === 'cr') add(' ');
      else if (name === 'noBreakHyphen') add('-');
    },
    close(name) {
      within = '';
      if (aside.has(name)) hidden -= 1;
      if (hidden > 0) return;
      if (name === 'p') endOfParagraph();
      else if (name === 'tc' && depth === 1 && cell && row) {
        const { text, span, isBelow } = cell;
        const one = { text: text.replaceAll(/\s+/g, ' ').trim(), isBelow };
        // What one cell says that spans several belongs to the first; as a head it is that of all.
        row.push(one, ...Array.from({ length: span - 1 }, () => ({ text: one.text, isBelow: true })));
        if (row.length > mostColumns || one.text.length > limits.letters) throw refused.tooLarge;
        cell = undefined;
      } else if (name === 'tr' && depth === 1 && row && table) {
        table.rows.push(row);
        if (table.rows.length > limits.rows) throw refused.tooLarge;
        row = undefined;
      } else if (name === 'tbl') {
        depth -= 1;
        if (depth === 0 && table) {
          tables.push({ nomor: tables.length + 1, ...table });
          table = undefined;
          since = [];
        }
      }
    },
    text(text) {
      if (within === 't' && hidden === 0) add(text);
    },
  });
  return { paragraphs, tables };

  function add(text: string): void {
    if (cell && depth === 1) cell.text += text;
    else if (depth === 0) line += text;
  }

  function endOfParagraph(): void {
    if (cell && depth === 1) cell.text += ' ';
    else if (depth === 0 && line.trim() !== '') {
      since.push(line.trim());
      paragraphs.push(line.trim());
    }
    if (depth === 0) line = '';
  }
}

const empty: WordCell = { text: '', isBelow: false };

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, mostColumns) : 1;
}
