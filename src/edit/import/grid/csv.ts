/** A text file of separated values as a sheet (RFC 4180, with `;` and tab as well as the comma). */

import { refused } from '../refused.ts';
import type { Format, NamedGrid } from './format.ts';
import { type Cell, limits, type Row } from './grid.ts';
import { encodingOf } from './xlsx/zip.ts';

export const csv: Format = {
  isOf: () => true,
  read: ({ bytes, path }) => ({ all: readSeparated(bytes, path), areReadings: true }),
};

/** One reading for each separator that the text could have, the likeliest first. */
function readSeparated(bytes: Uint8Array, name: string): readonly NamedGrid[] {
  const text = decoded(bytes);
  const told = /^sep=([;,\t])\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separators = told?.[1] === undefined ? byCount(body) : [told[1]];
  const before = told ? 1 : 0;
  return separators.map((separator) => ({
    name,
    read: () => ({ name, merges: [], rows: readRows(body, separator, before) }),
  }));
}

function decoded(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw refused.notText;
    return text;
  } catch {
    throw refused.notText;
  }
}

/** What stands most often in the first lines comes first. */
function byCount(text: string): readonly string[] {
  const start = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '');
  const count = (separator: string) => start.split(separator).length;
  return [';', '\t', ','].sort((a, b) => count(b) - count(a));
}

function readRows(text: string, separator: string, before: number): readonly Row[] {
  const rows: Row[] = [];
  let number = 1 + before;
  let cells: (Cell | undefined)[] = [];
  let at = 0;
  const finish = () => {
    if (rows.length >= limits.rows) throw refused.tooLarge;
    rows.push({ number, cells });
    [number, cells] = [number + 1, []];
  };
  while (at < text.length) {
    const { value, end } =
      text[at] === '"' ? quotedValue(text, at, separator, number) : plainValue(text, at, separator);
    if (value.length > limits.letters) throw refused.tooLarge;
    if (cells.length < limits.columns) cells.push(value.trim() === '' ? undefined : { text: value, kind: 'text' });
    const next = text[end];
    at = end + 1;
    if (next === '\r' && text[at] === '\n') at += 1;
    if (next !== separator) finish();
    else if (at >= text.length) finish();
  }
  return rows;
}

function plainValue(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

/** Two quotes within quotes are one; what follows the closing one up to the separator is kept as it is. */
function quotedValue(text: string, start: number, separator: string, row: number): { value: string; end: number } {
  let value = '';
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw refused.openQuote(row);
    value += text.slice(at, end);
    if (text[end + 1] !== '"') {
      const rest = plainValue(text, end + 1, separator);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    at = end + 2;
  }
}
