/**
 * Reads a PDF as Skia writes it: one object after the other, none packed away, one table behind them. The library reads every
 * file there is, and takes twice as long; what is written in any other way is left to it.
 */
import type { PDFDict as Dictionary, PDFName as Name, PDFContext as Objects, PDFObject } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';
import { named } from './names.ts';
import { LITERAL } from './syntax.ts';
import { type PlainTag, type PlainTags, readTag } from './tags/index.ts';

/** What a file holds. */
export interface PlainFile {
  /** The same objects as the library reads, but for the tags. */
  readonly objects: Objects;
  /** The tags that are written as Skia writes them. */
  readonly tags: PlainTags;
}

/** Undefined where the file is not written so. */
export function readPlain(bytes: Uint8Array, library: Library): PlainFile | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  try {
    return readObjects(bytes, text, library);
  } catch (error) {
    // A value too deep for the stack is none that Skia writes.
    if (error instanceof Otherwise || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Thrown where the file is written in another way. */
class Otherwise extends Error {}

function readObjects(bytes: Uint8Array, text: string, library: Library): PlainFile {
  const { PDFContext, PDFDict, PDFHeader, PDFNumber, PDFRawStream, PDFRef } = library;
  const context = PDFContext.create();
  const reader = readerOf(text, context, library);
  const [, major, minor] = reader.expect(HEADER);
  context.header = PDFHeader.forVersion(Number(major), Number(minor));
  const tags = new Map<number, PlainTag>();
  for (let head = reader.match(OBJECT); head; head = reader.match(OBJECT)) {
    const number = Number(head[1]);
    const tag = reader.tag();
    if (tag) {
      tags.set(number, tag);
      context.largestObjectNumber = Math.max(context.largestObjectNumber, number);
      reader.expect(OBJECT_END);
      continue;
    }
    const object = reader.read();
    if (object instanceof PDFDict && reader.match(STREAM)) {
      if (PACKED.includes(String(object.get(reader.name('Type'))))) throw new Otherwise();
      const length = object.get(reader.name('Length'));
      if (!(length instanceof PDFNumber)) throw new Otherwise();
      const start = reader.skip(length.asNumber());
      reader.expect(STREAM_END);
      const content = bytes.subarray(start, start + length.asNumber());
      context.assign(PDFRef.of(number), PDFRawStream.of(object, content));
    } else context.assign(PDFRef.of(number), object);
    reader.expect(OBJECT_END);
  }
  reader.expect(TABLE);
  const trailer = reader.read();
  reader.expect(END);
  if (!(trailer instanceof PDFDict)) throw new Otherwise();
  const [root, info] = [trailer.get(reader.name('Root')), trailer.get(reader.name('Info'))];
  if (!root || !info || !trailer.keys().every((key) => PLAIN.includes(String(key)))) throw new Otherwise();
  context.trailerInfo = { Root: root, Info: info };
  return { objects: context, tags };
}

/** What a trailer may have: with anything else there are objects that do not simply stand in the file. */
const PLAIN = ['/Size', '/Root', '/Info', '/ID'];
/** The streams in which objects and their table are packed away. */
const PACKED = ['/ObjStm', '/XRef'];

const HEADER = /%PDF-(\d)\.(\d)\s+(?:%[^\n]*\n)?/y;
const OBJECT = /\s*(\d+) 0 obj\s/y;
const OBJECT_END = /\s*endobj/y;
const STREAM = /\s*stream\r?\n/y;
const STREAM_END = /\s*endstream/y;
/** The places in it are not needed: the objects are read in their order. */
const TABLE = /\s*xref\s[\d\snf]*trailer/y;
const END = /\s*startxref\s+\d+\s+%%EOF\s*$/y;

const REFERENCE = /\d+ 0 R(?![A-Za-z])/y;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/[^\s/<>[\]()%{}]+/y;
const TEXT = new RegExp(LITERAL, 'y');
const HEXADECIMAL = /<([\dA-Fa-f\s]*)>/y;
const WORD = /true|false|null/y;

/** All that is no more than this stands for nothing. Source: ISO 32000-1, 7.2.2. */
const SPACE = 32;

function readerOf(text: string, context: Objects, library: Library) {
  const { PDFArray, PDFBool, PDFDict, PDFHexString, PDFNull, PDFNumber, PDFRef, PDFString } = library;
  const { PDFCatalog, PDFPageLeaf, PDFPageTree } = library;
  const name = named(library);
  const [type, catalog, pages, page] = ['Type', 'Catalog', 'Pages', 'Page'].map(name);
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const expect = (pattern: RegExp): RegExpExecArray => {
    const found = match(pattern);
    if (!found) throw new Otherwise();
    return found;
  };
  /** The short way for what stands a thousand times: the text itself, or '' where something else stands. */
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return '';
    const start = at;
    at = pattern.lastIndex;
    return text.slice(start, at);
  };
  const skipSpace = () => {
    while (text.charCodeAt(at) <= SPACE) at++;
  };
  const readName = (): Name => {
    const found = take(NAME);
    if (found === '') throw new Otherwise();
    return name(found.slice(1));
  };
  const readDictionary = (): Dictionary => {
    const entries = new Map<Name, PDFObject>();
    for (at += 2; ; ) {
      skipSpace();
      if (text.startsWith('>>', at)) break;
      entries.set(readName(), read());
    }
    at += 2;
    const kind = type && entries.get(type);
    if (kind === catalog) return PDFCatalog.fromMapWithContext(entries, context);
    if (kind === pages) return PDFPageTree.fromMapWithContext(entries, context);
    if (kind === page) return PDFPageLeaf.fromMapWithContext(entries, context);
    return PDFDict.fromMapWithContext(entries, context);
  };
  const readList = (): PDFObject => {
    const list = PDFArray.withContext(context);
    for (at += 1; ; ) {
      skipSpace();
      if (text[at] === ']') break;
      list.push(read());
    }
    at += 1;
    return list;
  };
  const read = (): PDFObject => {
    skipSpace();
    switch (text[at]) {
      case '/':
        return readName();
      case '[':
        return readList();
      case '(':
        return PDFString.of(expect(TEXT)[0].slice(1, -1));
      case '<':
        return text[at + 1] === '<' ? readDictionary() : PDFHexString.of(expect(HEXADECIMAL)[1] ?? '');
      case 't':
      case 'f':
      case 'n': {
        const [word] = expect(WORD);
        return word === 'null' ? PDFNull : word === 'true' ? PDFBool.True : PDFBool.False;
      }
    }
    const reference = take(REFERENCE);
    if (reference !== '') return PDFRef.of(Number.parseInt(reference, 10));
    const number = take(NUMBER);
    if (number === '') throw new Otherwise();
    return PDFNumber.of(Number(number));
  };
  /** Passes over so many bytes; gives where they begin. */
  const skip = (length: number): number => {
    const start = at;
    at += length;
    return start;
  };
  const tag = (): PlainTag | undefined => {
    const found = readTag(text, at);
    if (found) at = found.end;
    return found?.tag;
  };
  return { match, expect, read, name, skip, tag };
}
