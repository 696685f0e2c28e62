/** Reads the tables that say where the objects of a PDF are: one for the file as it was made, and one for each addition behind it. */
import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';
import { unpredict } from './predictor.ts';
import { contentOf } from './stream.ts';
import { damagedPdf, lockedPdf, tooMuch } from './unreadable.ts';
import type { Values } from './values.ts';

/** Where an object stands: by its first byte, or as the so-manieth of a stream of objects. */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'plain'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly container: number; readonly index: number };

export interface Section {
  /** Its own bytes, from its first one to behind its last. */
  readonly start: number;
  readonly end: number;
  /** By the numbers of the objects. */
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: Dictionary;
}

/** Reads an object with its number, and goes behind it. */
type ReadObject = () => { readonly number: number; readonly object: unknown };

/** More additions than anybody signs. */
const MOST_SECTIONS = 100;
/** A report with ten thousand lines has a tenth of them. */
const MOST_OBJECTS = 5_000_000;

const TABLE = /xref\s+/y;
const RANGE = /\s*(\d{1,10}) (\d{1,10})(?=\s)(?! [nf])/y;
const ENTRY = /\s*(\d{10}) (\d{5}) ([nf])/y;
const TRAILER = /\s*trailer/y;

/** The oldest first, as one points to the one before it. Throws UnreadablePdf or Otherwise. */
export function readSections(
  start: number,
  reader: Values,
  readObject: ReadObject,
  library: Library,
): readonly Section[] {
  const { PDFName, PDFNumber } = library;
  const sections: Section[] = [];
  const met = new Set<number>();
  let left = MOST_OBJECTS;
  for (let next: number | undefined = start; next !== undefined; ) {
    if (met.has(next)) throw damagedPdf();
    met.add(next);
    if (met.size > MOST_SECTIONS) throw tooMuch({ id: `${MOST_SECTIONS} tambahan`, en: `${MOST_SECTIONS} additions` });
    reader.moveTo(next);
    const section: Section = reader.match(TABLE)
      ? { start: next, ...readTable(reader, library), end: reader.at() }
      : { start: next, ...readStream(readObject(), library), end: reader.at() };
    left -= section.entries.size;
    if (left < 0) throw tooMuch({ id: `${MOST_OBJECTS} objek`, en: `${MOST_OBJECTS} objects` });
    sections.unshift(section);
    const size = section.trailer.get(PDFName.of('Size'));
    // Some programs pass over what lies beyond it.
    const isWithin = (number: number) => size instanceof PDFNumber && number < size.asNumber();
    if (![...section.entries.keys()].every(isWithin)) throw damagedPdf();
    const before = section.trailer.get(PDFName.of('Prev'));
    if (before !== undefined && !(before instanceof PDFNumber)) throw damagedPdf();
    // Two tables of one addition, of which programs look into one or the other.
    if (section.trailer.has(PDFName.of('XRefStm'))) throw damagedPdf();
    if (section.trailer.has(PDFName.of('Encrypt'))) throw lockedPdf();
    next = before?.asNumber();
  }
  return sections;
}

/** Source: ISO 32000-1, 7.5.4. */
function readTable(reader: Values, { PDFDict }: Library): Pick<Section, 'entries' | 'trailer'> {
  const entries = new Map<number, Entry>();
  for (let range = reader.match(RANGE); range; range = reader.match(RANGE)) {
    const [first, count] = [Number(range[1]), Number(range[2])];
    for (let number = first; number < first + count; number++) {
      const [, offset, generation, kind] = reader.expect(ENTRY);
      if (kind === 'f') add(entries, number, { kind: 'free' });
      else add(entries, number, { kind: 'plain', offset: Number(offset), generation: Number(generation) });
    }
  }
  reader.expect(TRAILER);
  const trailer = reader.read();
  if (!(trailer instanceof PDFDict)) throw damagedPdf();
  return { entries, trailer };
}

/** Source: ISO 32000-1, 7.5.8. */
function readStream({ object }: ReturnType<ReadObject>, library: Library): Pick<Section, 'entries' | 'trailer'> {
  const { PDFArray, PDFName, PDFNumber, PDFRawStream } = library;
  if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== PDFName.of('XRef'))
    throw damagedPdf();
  const { dict } = object;
  const numbers = (key: string): readonly number[] | undefined => {
    const list = dict.get(PDFName.of(key));
    return list instanceof PDFArray
      ? list.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN))
      : undefined;
  };
  const widths = numbers('W') ?? [];
  const size = dict.get(PDFName.of('Size'));
  const ranges = numbers('Index') ?? [0, size instanceof PDFNumber ? size.asNumber() : 0];
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (widths.length !== 3 || !widths.every((one) => one >= 0 && one <= 6) || !(width > 0)) throw damagedPdf();
  const table = unpredict(object, library) ?? contentOf(object);
  if (!table) throw damagedPdf();
  const field = (at: number, length: number) => {
    let value = 0;
    for (let index = at; index < at + length; index++) value = value * 256 + (table[index] ?? 0);
    return value;
  };
  const [kindWidth = 0, placeWidth = 0, lastWidth = 0] = widths;
  const entries = new Map<number, Entry>();
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first = 0, count = 0] = ranges.slice(range, range + 2);
    if (!(count >= 0 && at + count * width <= table.length)) throw damagedPdf();
    for (let number = first; number < first + count; number++, at += width) {
      const kind = kindWidth === 0 ? 1 : field(at, kindWidth);
      const place = field(at + kindWidth, placeWidth);
      const last = field(at + kindWidth + placeWidth, lastWidth);
      if (kind === 0) add(entries, number, { kind: 'free' });
      else if (kind === 1) add(entries, number, { kind: 'plain', offset: place, generation: last });
      else if (kind === 2) add(entries, number, { kind: 'packed', container: place, index: last });
      else throw damagedPdf();
    }
  }
  return { entries, trailer: dict };
}

/** One object that a table names twice is two for programs that read it in another order. */
function add(entries: Map<number, Entry>, number: number, entry: Entry): void {
  if (entries.has(number)) throw damagedPdf();
  entries.set(number, entry);
}
