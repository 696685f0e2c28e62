/** The objects that a PDF was made with, and those of each addition behind it. */
import type { PDFDict as Dictionary, PDFObject, PDFRef as Reference, PDFRawStream as Stream } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';
import type { Entry, Section } from './sections.ts';
import { damagedPdf, hiddenPdf } from './unreadable.ts';
import type { Values } from './values.ts';
import type { File } from './whole-objects.ts';

/** The objects of a file by what refers to them; undefined for those that were taken out. */
export type ObjectsOf = ReadonlyMap<Reference, PDFObject | undefined>;

/** The file as it was made, or one addition behind it. */
export interface Revision {
  /** What this one defines. */
  readonly objects: ObjectsOf;
  /** The numbers of those that only hold others packed, or are its table. */
  readonly machinery: ReadonlySet<number>;
  readonly trailer: Dictionary;
  readonly section: Section;
}

/** The objects of a stream of them, with their numbers. Source: ISO 32000-1, 7.5.7. */
export function readPacked(
  { dict }: Stream,
  reader: Values,
  { PDFName, PDFNumber }: Library,
): readonly (readonly [number, PDFObject])[] {
  const [count, first] = ['N', 'First'].map((key) => {
    const given = dict.get(PDFName.of(key));
    return given instanceof PDFNumber ? given.asNumber() : Number.NaN;
  });
  if (dict.get(PDFName.of('Type')) !== PDFName.of('ObjStm') || count === undefined || first === undefined)
    throw damagedPdf();
  const places: [number, number][] = [];
  while (places.length < count) {
    const [, number, offset] = reader.expect(/\s*(\d{1,10})\s+(\d{1,10})(?=\s)/y);
    places.push([Number(number), Number(offset) + first]);
  }
  return places.map(([number, offset]) => {
    if (offset < reader.at()) throw damagedPdf();
    reader.moveTo(offset);
    return [number, reader.read()] as const;
  });
}

type Unpack = (container: Stream) => ReturnType<typeof readPacked>;

/** What each table says, with what the ones before it say of the streams that hold objects. */
export function readRevisions(file: File, sections: readonly Section[], unpack: Unpack): readonly Revision[] {
  const { PDFName, PDFRawStream, PDFRef } = file.library;
  const places = new Map<number, Entry>();
  const opened = new Map<number, ReturnType<Unpack>>();
  const take = (number: number, { entries }: Section, machinery: Set<number>): PDFObject | undefined => {
    const entry = entries.get(number);
    if (!entry || entry.kind === 'free') return undefined;
    if (entry.kind === 'plain') {
      const placed = file.whole.get(entry.offset);
      if (placed?.number !== number || placed.generation !== entry.generation) throw damagedPdf();
      return placed.object;
    }
    const at = places.get(entry.container);
    const container = at?.kind === 'plain' ? file.whole.get(at.offset) : undefined;
    if (!container || !(container.object instanceof PDFRawStream)) throw damagedPdf();
    machinery.add(entry.container);
    const packed = opened.get(container.start) ?? unpack(container.object);
    if (!opened.has(container.start)) assertNamed(packed, entry.container, entries);
    opened.set(container.start, packed);
    const [known, object] = packed[entry.index] ?? [];
    if (known !== number) throw damagedPdf();
    return object;
  };
  const revisions = sections.map((section) => {
    const objects = new Map<Reference, PDFObject | undefined>();
    for (const [number, entry] of section.entries) {
      // What referred to it before may do so no longer.
      const before = places.get(number);
      if (before && before.kind !== 'free') objects.set(PDFRef.of(number, generationOf(before)), undefined);
      places.set(number, entry);
    }
    const machinery = new Set<number>();
    const own = file.whole.get(section.start);
    if (own) machinery.add(own.number);
    for (const [number, entry] of section.entries) {
      const object = take(number, section, machinery);
      if (object) objects.set(PDFRef.of(number, generationOf(entry)), object);
    }
    return { objects, machinery, trailer: section.trailer, section };
  });
  for (const { start, object } of file.whole.values()) {
    const holds = object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('ObjStm');
    if (holds && !opened.has(start)) throw hiddenPdf();
  }
  return revisions;
}

/** All that a stream of objects holds is what the table of its addition looks for in it, each once. */
function assertNamed(packed: ReturnType<Unpack>, container: number, entries: Section['entries']): void {
  for (const [index, [number]] of packed.entries()) {
    const entry = entries.get(number);
    if (entry?.kind !== 'packed' || entry.container !== container || entry.index !== index) throw hiddenPdf();
  }
}

function generationOf(entry: Entry): number {
  return entry.kind === 'plain' ? entry.generation : 0;
}
