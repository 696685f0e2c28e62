/** Formats of other programs: their bytes are counted as they are unpacked, and read in a thread with limits of memory and time. */
import { strToU8, zipSync } from 'fflate';
import { runPart } from '../../../../io/thread.ts';
import { damaged, refused } from '../../refused.ts';
import { type Format, type Grids, startsWith } from '../format.ts';
import type { Grid } from '../grid.ts';
import { openArchive } from '../xlsx/zip.ts';
import type { Answer } from './read.ts';
import type { Kind, Refusal } from './refusal.ts';

/** A report of ten thousands of rows takes a tenth of both. */
const limits = { megabytes: 700, seconds: 30 } as const;

/** The old container of Excel. */
export const xls: Format = {
  isOf: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]),
  read: (file) => {
    if (isLocked(file.bytes)) throw refused.encrypted;
    return read('book', file.bytes);
  },
};

export const ods: Format = {
  // Not every program packs the type as the first part, or unpacked.
  isOf: (bytes) => {
    const text = startsWith(bytes, [0x50, 0x4b]) ? latin(bytes) : '';
    return text.includes('META-INF/manifest.xml') && text.includes('content.xml') && !text.includes(ofOffice);
  },
  read: ({ bytes }) => {
    const archive = openArchive(bytes);
    if (!(archive.read('mimetype') ?? '').includes('opendocument.spreadsheet')) throw noSheets;
    const parts = ['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml', 'meta.xml', 'settings.xml'];
    const texts = parts.flatMap((name) => {
      const text = archive.read(name);
      return text === undefined ? [] : [[name, strToU8(text)] as const];
    });
    if (repeatsTooMuch(archive.read('content.xml') ?? '')) throw refused.tooLarge;
    if (/encryption-data/.test(archive.read('META-INF/manifest.xml') ?? '')) throw refused.encrypted;
    return read('book', zipSync(Object.fromEntries(texts), { level: 0 }));
  },
};

/** A row of more cells, and more rows, than any program shows: a repetition is unpacked into as many, and a list of millions ends the whole program. */
function repeatsTooMuch(content: string): boolean {
  let cells = 0;
  for (const [, name, cellsMore, rows] of content.matchAll(REPEATED)) {
    cells = name === undefined ? cells + Number(cellsMore ?? 0) : 0;
    if (cells > shown.cells || Number(rows ?? 0) > shown.rows) return true;
  }
  return false;
}

const REPEATED =
  /<(?:[\w.-]+:)?(table|table-row)[\s/>]|number-columns-repeated\s*=\s*["'](\d+)|number-rows-repeated\s*=\s*["'](\d+)/g;
/** Of LibreOffice and Excel, and as many more that stand beside them by themselves. */
const shown = { cells: 2 * 16_384, rows: 1_048_576 } as const;

/** A part that every file of Microsoft Office has. */
const ofOffice = '[Content_Types].xml';
const noSheets = damaged({
  id: 'arsip ini bukan lembar kerja OpenDocument (.ods)',
  en: 'the archive is no spreadsheet of OpenDocument (.ods)',
});

/** XML of Excel 2003, and a web page; both are sent as .xls. */
export const page: Format = {
  isOf: (bytes) => isMarkup(start(bytes)),
  read: ({ bytes }) => read(isWorkbook(start(bytes)) ? 'book' : 'page', bytes),
};

const start = (bytes: Uint8Array) => latin(bytes.subarray(0, 20_000)).replaceAll('\0', '');

function isMarkup(text: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|title|style|body|table|div|center|\?xml)[\s>]/i.test(
    text,
  );
}

function isWorkbook(text: string): boolean {
  return (
    /^\S*\s*<\?xml/.test(text) && text.includes('urn:schemas-microsoft-com:office:spreadsheet') && !/<html/i.test(text)
  );
}

async function read(kind: Kind, bytes: Uint8Array): Promise<Grids> {
  const answer = (await runPart('foreign', { kind, bytes }, limits)) as Answer | Refusal | 'room' | 'time' | 'fault';
  if (typeof answer === 'string') throw said[answer];
  if (answer.grids.length === 0) throw refused.noTable;
  return { all: answer.grids.map((grid: Grid) => ({ name: grid.name, read: () => grid })) };
}

const said = {
  macros: refused.macros,
  external: refused.external,
  encrypted: refused.encrypted,
  tooLarge: refused.tooLarge,
  room: refused.tooLarge,
  time: refused.tooLong,
  unread: refused.broken,
  fault: refused.broken,
} as const;

/** A locked workbook is kept in the old container, in a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
