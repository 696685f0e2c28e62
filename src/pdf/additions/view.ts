/** A PDF's objects as they stand after one of its additions, to be compared with those that the file was made with. */
import { createHash } from 'node:crypto';
import type { PDFDict as Dictionary, PDFObject, PDFRef as Reference } from '@cantoo/pdf-lib';
import { byText } from '../../base/order.ts';
import type { Library } from '../document.ts';
import type { ObjectsOf } from '../revisions.ts';

export interface View {
  /** The object itself, also where it is only referred to; undefined where there is none. */
  look(object: PDFObject | undefined): PDFObject | undefined;
  dictionary(object: PDFObject | undefined): Dictionary | undefined;
  /** What a dictionary has under a key, looked up. */
  at(dictionary: Dictionary | undefined, key: string): PDFObject | undefined;
  /** The members of a list; none where it is no list. */
  members(object: PDFObject | undefined): readonly PDFObject[];
  /** A number's value, or that of a name or text; undefined for other objects. */
  word(object: PDFObject | undefined): string | undefined;
}

export function viewOf(
  objects: ObjectsOf,
  { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString }: Library,
): View {
  const look = (object: PDFObject | undefined) => (object instanceof PDFRef ? objects.get(object) : object);
  return {
    look,
    dictionary(object) {
      const found = look(object);
      return found instanceof PDFDict ? found : undefined;
    },
    at: (dictionary, key) => look(dictionary?.get(PDFName.of(key))),
    members(object) {
      const found = look(object);
      return found instanceof PDFArray ? found.asArray() : [];
    },
    word(object) {
      const found = look(object);
      if (found instanceof PDFString || found instanceof PDFHexString) return found.decodeText();
      return found instanceof PDFName || found instanceof PDFNumber ? String(found) : undefined;
    },
  };
}

/** Gives an object's text. */
export type Spell = (object: PDFObject | undefined) => string;

/** The same text for two objects that say the same, however they are written; other objects are named, not opened. */
export function spelling(library: Library): Spell {
  const { PDFArray, PDFDict, PDFHexString, PDFRawStream, PDFString } = library;
  const known = new Map<PDFObject, string>();
  const spell = (object: PDFObject | undefined): string => {
    const found = object && known.get(object);
    if (found !== undefined) return found;
    const made = write(object);
    if (object instanceof PDFDict || object instanceof PDFRawStream) known.set(object, made);
    return made;
  };
  const write = (object: PDFObject | undefined): string => {
    if (object instanceof PDFDict)
      return `<<${entriesOf(object)
        .map(([key, value]) => `${key} ${spell(value)}`)
        .join(' ')}>>`;
    if (object instanceof PDFArray) return `[${object.asArray().map(spell).join(' ')}]`;
    if (object instanceof PDFString || object instanceof PDFHexString)
      return `(${Buffer.from(object.asBytes()).toString('hex')})`;
    if (object instanceof PDFRawStream) {
      const content = createHash('sha256').update(object.contents).digest('hex');
      return `${spell(object.dict)}${content}`;
    }
    return String(object);
  };
  return spell;
}

/** In an order that does not depend on the writer. */
export function entriesOf(dictionary: Dictionary): readonly (readonly [string, PDFObject])[] {
  const entries = dictionary.entries().map(([key, value]) => [key.asString().slice(1), value] as const);
  return entries.sort(([a], [b]) => byText(a, b));
}

/** The keys under which two dictionaries say different things, but for those of `except`. */
export function differing(
  one: Dictionary,
  other: Dictionary,
  except: ReadonlySet<string>,
  spell: Spell,
): readonly string[] {
  const [had, has] = [one, other].map((dictionary) => new Map(entriesOf(dictionary)));
  const keys = new Set([...(had?.keys() ?? []), ...(has?.keys() ?? [])]);
  return [...keys].filter((key) => !except.has(key) && spell(had?.get(key)) !== spell(has?.get(key)));
}

/** What an object refers to, at any depth of its own. */
export function referencesIn(
  object: PDFObject | undefined,
  { PDFArray, PDFDict, PDFRef, PDFStream }: Library,
): readonly Reference[] {
  const found: Reference[] = [];
  const walk = (one: PDFObject | undefined): void => {
    if (one instanceof PDFRef) found.push(one);
    else if (one instanceof PDFStream) walk(one.dict);
    else if (one instanceof PDFArray) one.asArray().forEach(walk);
    else if (one instanceof PDFDict) one.values().forEach(walk);
  };
  walk(object);
  return found;
}
