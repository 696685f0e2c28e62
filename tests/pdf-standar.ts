/**
 * What PDF/A-3 (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) ask for, clause by clause, on the finished bytes alone: nothing of
 * src/pdf is used but the opening. Each clause gives what breaks it.
 */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { openPdf } from '../src/pdf/index.ts';
import { contentOf } from '../src/pdf/stream.ts';
import { type Piece, piecesOf } from './pdf-isi.ts';

export interface Tag {
  readonly role: string;
  readonly dictionary: PDFDict;
  readonly reference: string;
  readonly kids: readonly (Tag | { readonly page: string; readonly number: number } | PDFDict)[];
}

export interface Opened {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  readonly objects: readonly PDFObject[];
  readonly streams: readonly PDFStream[];
  readonly dictionaries: readonly PDFDict[];
  readonly top: Tag | undefined;
  readonly tags: readonly Tag[];
  /** The drawing of each page in pieces. */
  readonly pages: readonly {
    readonly reference: string;
    readonly node: PDFDict;
    readonly drawing: string;
    readonly pieces: readonly Piece[];
  }[];
  readonly xmp: string;
}

export const at = (dictionary: PDFDict | undefined, ...path: readonly string[]): PDFObject | undefined => {
  let found: PDFObject | undefined = dictionary;
  for (const key of path) found = found instanceof PDFDict ? found.lookup(PDFName.of(key)) : undefined;
  return found;
};

export const text = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : String(object);

const dictionaryOf = (object: PDFObject): PDFDict | undefined =>
  object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : undefined;

/** An object with all that is written in its place, not elsewhere. */
function within(object: PDFObject): readonly PDFObject[] {
  const inner =
    object instanceof PDFArray
      ? object.asArray()
      : (dictionaryOf(object)
          ?.entries()
          .map(([, value]) => value) ?? []);
  return [object, ...inner.flatMap(within)];
}

export async function openForChecks(bytes: Uint8Array): Promise<Opened> {
  const document = await openPdf(bytes);
  const objects = document.context.enumerateIndirectObjects().flatMap(([, object]) => within(object));
  const streams = objects.filter((object) => object instanceof PDFStream);
  const dictionaries = objects.flatMap((object) => dictionaryOf(object) ?? []);
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const first = root?.get(PDFName.of('K'));
  const top = first instanceof PDFRef ? readTag(document, first) : undefined;
  const metadata = at(document.catalog, 'Metadata');
  const pages = document.getPages().map(({ ref, node }) => {
    const contents = node.Contents();
    const drawing = contents instanceof PDFStream ? contentOf(contents) : undefined;
    const text = Buffer.from(drawing ?? []).toString('latin1');
    return { reference: String(ref), node, drawing: text, pieces: piecesOf(text) };
  });
  const xmp = metadata instanceof PDFStream ? Buffer.from(metadata.getContents()).toString('utf8') : '';
  return { bytes, document, objects, streams, dictionaries, top, tags: top ? allTags(top) : [], pages, xmp };
}

function readTag(document: PDFDocument, reference: PDFRef): Tag {
  const dictionary = document.context.lookup(reference, PDFDict);
  const kids = at(dictionary, 'K');
  const listed = kids instanceof PDFArray ? kids.asArray() : [dictionary.get(PDFName.of('K'))];
  const page = String(dictionary.get(PDFName.of('Pg')));
  return {
    role: text(at(dictionary, 'S')).slice(1),
    dictionary,
    reference: String(reference),
    kids: listed.flatMap((kid): Tag['kids'] => {
      const found = document.context.lookup(kid);
      if (found instanceof PDFNumber) return [{ page, number: found.asNumber() }];
      if (!(found instanceof PDFDict)) return [];
      if (at(found, 'MCID'))
        return [{ page: String(found.get(PDFName.of('Pg'))), number: Number(String(at(found, 'MCID'))) }];
      return kid instanceof PDFRef ? [readTag(document, kid)] : [found];
    }),
  };
}

export const isTag = (kid: Tag['kids'][number]): kid is Tag => 'role' in kid;

export const isPiece = (kid: Tag['kids'][number]): kid is { page: string; number: number } => 'number' in kid;

function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.kids.filter(isTag).flatMap(allTags)];
}

/** An attribute of a tag, as PDF writes it. */
export function attribute({ dictionary }: Tag, key: string): string | undefined {
  const given = at(dictionary, 'A');
  const lists = given instanceof PDFArray ? given.asArray() : given ? [given] : [];
  const found = lists.flatMap((list) => (list instanceof PDFDict ? (at(list, key) ?? []) : []))[0];
  return found && String(found);
}
