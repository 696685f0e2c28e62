/** The bytes of a file to the one table in it that can be imported. */

import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { readSeparated } from './csv.ts';
import { recognise, type Table, unknownSheet } from './heads.ts';
import type { Jenis } from './kinds.ts';
import { refused } from './refused.ts';
import type { Sheet } from './sheet.ts';
import { readWorkbook } from './xlsx/workbook.ts';

interface Asked {
  readonly sheet?: string;
  readonly kind?: Jenis;
}

/** Throws UserError 2 where the file cannot be read, no sheet is known, or several are and none was named. */
export function openTable({ bytes, path }: Source, asked: Asked): Table {
  const isZip = startsWith(bytes, [0x50, 0x4b]);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw isLocked(bytes) ? refused.encrypted : refused.xls;
  if (!isZip) {
    const sheets = readSeparated(bytes, path).map((read) => read());
    for (const sheet of sheets) {
      const table = recognise(sheet, asked.kind);
      if (table) return table;
    }
    throw unknownSheet(sheets.slice(0, 1), asked.kind);
  }
  return chooseSheet(readWorkbook(bytes), asked);
}

function chooseSheet(all: ReturnType<typeof readWorkbook>, asked: Asked): Table {
  const named = asked.sheet === undefined ? all : all.filter(({ name }) => name.trim() === asked.sheet?.trim());
  if (named.length === 0)
    throw noSheet(
      asked.sheet ?? '',
      all.map(({ name }) => name),
    );
  const sheets: Sheet[] = [];
  const tables: Table[] = [];
  for (const { read } of named) {
    const sheet = read();
    sheets.push(sheet);
    const table = recognise(sheet, asked.kind);
    if (table) tables.push(table);
  }
  const [table, other] = tables;
  if (!table) throw unknownSheet(sheets, asked.kind);
  if (other) throw severalSheets(tables.map(({ sheet }) => sheet.name));
  return table;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** A locked workbook is kept in the old container, in a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}

function noSheet(asked: string, names: readonly string[]): UserError {
  const list = names.map((name) => quoted(name)).join(', ');
  return new UserError(
    2,
    { id: `tidak ada lembar ${quoted(asked)}`, en: `there is no sheet ${quoted(asked)}` },
    { id: `lembar yang ada: ${list || 'tidak ada'}`, en: `the sheets are: ${list || 'none'}` },
  );
}

function severalSheets(names: readonly string[]): UserError {
  const list = names.map((name) => quoted(name)).join(', ');
  return new UserError(
    2,
    { id: `beberapa lembar dapat diimpor: ${list}`, en: `several sheets can be imported: ${list}` },
    { id: `sebut salah satu: --sheet "${names[0]}"`, en: `name one: --sheet "${names[0]}"` },
  );
}
