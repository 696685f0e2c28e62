/** A text file of separated values as a sheet (RFC 4180, with `;` and tab as well as the comma). */
import type { Text } from '../../../base/diagnostic.ts';
import { refused } from '../refused.ts';
import type { Format, NamedGrid } from './format.ts';
import { type Cell, type Grid, limits, type Row } from './grid.ts';
import { ofWindows } from './windows.ts';
import { encodingOf } from './xlsx/zip.ts';

export const csv: Format = {
  isOf: () => true,
  read: ({ bytes, path }) => ({ all: readSeparated(bytes, path), areReadings: true }),
};

/** One reading for each separator that the text could have, the likeliest first. */
function readSeparated(bytes: Uint8Array, name: string): readonly NamedGrid[] {
  const { text, seen } = decoded(bytes);
  const told = /^sep=([;,\t])\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separators = told?.[1] === undefined ? byCount(body) : [told[1]];
  const before = told ? 1 : 0;
  return separators.map((separator) => ({
    name,
    read: () => ({ name, merges: [], rows: readRows(body, separator, before), ...(seen ? { seen } : {}) }),
  }));
}

/** UTF-16 with its mark or without, UTF-8, else as Excel on Windows saves CSV, which is told. Throws UserError 2 for what is no text. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly seen?: Grid['seen'] } {
  const isWide = bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0;
  const encoding = isWide ? 'utf-16le' : encodingOf(bytes);
  const whole = decodedAs(encoding, bytes);
  // Letters of UTF-8 among bytes that are none: the file was put together from two.
  if (whole === undefined && (encoding !== 'utf-8' || /[^\0-\u007f\ufffd]/.test(new TextDecoder().decode(bytes))))
    throw refused.notText;
  const text = whole ?? ofWindows(bytes);
  if (text.includes('\0') || (whole === undefined && noText.test(text))) throw refused.notText;
  return whole === undefined ? { text, seen: { catatan: [asWindows], masalah: [] } } : { text };
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Signs that no program writes into a text, and bytes that Windows-1252 has no letter for. */
const noText = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f]/;

const asWindows: Text = {
  id: 'berkas ini bukan UTF-8, dan dibaca sebagai Windows-1252 (CSV dari Excel); periksa huruf seperti é dan –',
  en: 'the file is not UTF-8, and is read as Windows-1252 (CSV of Excel); look at letters such as é and –',
};

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
