/** Reads the values of which a PDF is written, one behind the other, each byte once. */
import type { PDFDict as Dictionary, PDFName as Name, PDFContext as Objects, PDFObject } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';
import { named } from './names.ts';
import { LITERAL } from './syntax.ts';
import { tooMuch } from './unreadable.ts';

/** Thrown where something else stands than what is read for. */
export class Otherwise extends Error {}

/** Follows a text from its beginning; what it reads becomes objects of the library. */
export interface Values {
  /** What the sticky pattern finds here, and goes behind it; null where it finds nothing. */
  match(pattern: RegExp): RegExpExecArray | null;
  /** As `match`, but throws Otherwise. */
  expect(pattern: RegExp): RegExpExecArray;
  /** The value that stands here. Throws Otherwise. */
  read(): PDFObject;
  name(name: string): Name;
  at(): number;
  moveTo(place: number): void;
  /** Passes over so many bytes; gives where they begin. */
  skip(length: number): number;
}

/** How many more values may be read: each takes far more room than it does in the file. */
interface Allowance {
  values: number;
}

/** Values in values: deeper is none that is meant to be read. */
const DEEPEST = 100;

const REFERENCE = /\d+ \d{1,5} R(?![A-Za-z])/y;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/[^\s/<>[\]()%{}]+/y;
const TEXT = new RegExp(LITERAL, 'y');
const HEXADECIMAL = /<([\dA-Fa-f\s]*)>/y;
const WORD = /(?:true|false|null)(?![A-Za-z])/y;

/** All that is no more than this stands for nothing. Source: ISO 32000-1, 7.2.2. */
const SPACE = 32;

export function readValues(
  text: string,
  context: Objects,
  library: Library,
  allowance: Allowance = { values: Number.POSITIVE_INFINITY },
): Values {
  const { PDFArray, PDFBool, PDFDict, PDFHexString, PDFNull, PDFNumber, PDFRef, PDFString } = library;
  const { PDFCatalog, PDFPageLeaf, PDFPageTree } = library;
  const name = named(library);
  const [type, catalog, pages, page] = ['Type', 'Catalog', 'Pages', 'Page'].map(name);
  let at = 0;
  let depth = 0;
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
      const key = readName();
      // Programs differ in which of two they take.
      if (entries.has(key)) throw new Otherwise();
      entries.set(key, read());
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
  /** A text with others in it, in parentheses that are not escaped. */
  const readNested = (): string => {
    const start = at;
    let open = 0;
    do {
      const code = text[at];
      if (code === undefined) throw new Otherwise();
      if (code === '\\') at++;
      else if (code === '(') open++;
      else if (code === ')') open--;
      at++;
    } while (open > 0);
    return text.slice(start, at);
  };
  const within = <T>(readGroup: () => T): T => {
    if (++depth > DEEPEST) throw new Otherwise();
    const group = readGroup();
    depth--;
    return group;
  };
  const read = (): PDFObject => {
    skipSpace();
    if (--allowance.values < 0) throw tooMuch({ id: 'lebih dari 8 juta nilai', en: 'more than 8 million values' });
    switch (text[at]) {
      case '/':
        return readName();
      case '[':
        return within(readList);
      case '(':
        return PDFString.of((take(TEXT) || readNested()).slice(1, -1));
      case '<':
        return text[at + 1] === '<' ? within(readDictionary) : PDFHexString.of(expect(HEXADECIMAL)[1] ?? '');
      case 't':
      case 'f':
      case 'n': {
        const [word] = expect(WORD);
        return word === 'null' ? PDFNull : word === 'true' ? PDFBool.True : PDFBool.False;
      }
    }
    const reference = take(REFERENCE);
    if (reference !== '') {
      const generation = reference.endsWith(' 0 R') ? 0 : Number(reference.split(' ')[1]);
      return PDFRef.of(Number.parseInt(reference, 10), generation);
    }
    const number = take(NUMBER);
    if (number === '') throw new Otherwise();
    return PDFNumber.of(Number(number));
  };
  const moveTo = (place: number) => {
    at = place;
  };
  const skip = (length: number): number => {
    const start = at;
    at += length;
    return start;
  };
  return { match, expect, read, name, at: () => at, moveTo, skip };
}
