/** Hashes what a PDF shows, however its objects are numbered and packed. */
import { createHash } from 'node:crypto';
import type { PDFDict as Dictionary, PDFObject, PDFRef as Reference } from '@cantoo/pdf-lib';
import { byText } from '../base/order.ts';
import { sha256 } from '../io/hash.ts';
import { type Library, loadLibrary, type PdfDocument } from './document.ts';
import { contentOf, isPlainFlate, spend } from './stream.ts';
import { canonical, placesOf, readTree, type Standing } from './tags/index.ts';
import { WrittenObject } from './written.ts';

/** SHA-256 in hexadecimal. */
export interface Digest {
  /** Everything that can be reached from the catalog and the properties, but for attachments and seals. */
  readonly document: string;
  /** What is drawn on each page, in order; undefined where it is packed in a way that viewers undo, and we do not, or damaged. */
  readonly pages: readonly (string | undefined)[];
}

/** `given` are its tags, where they have been read already. */
export async function digestOf(document: PdfDocument, given?: Standing): Promise<Digest> {
  const library = await loadLibrary();
  const pages = document.getPages().map(({ node }) => {
    const contents = node.Contents();
    const streams =
      contents instanceof library.PDFArray
        ? contents.asArray().map((part) => document.context.lookup(part))
        : [contents];
    const hash = createHash('sha256');
    for (const stream of streams) {
      if (stream === undefined) continue;
      const drawn = stream instanceof library.PDFStream ? contentOf(stream) : undefined;
      if (!drawn) return undefined;
      // One stream may be drawn on many pages.
      spend(document.context, drawn.length);
      hash.update(drawn);
    }
    return hash.digest('hex');
  });
  return { document: digestGraph(document, given ?? (await standingIn(document)), library), pages };
}

async function standingIn(document: PdfDocument): Promise<Standing | undefined> {
  const tree = await readTree(document);
  return tree && { tree, made: new Map() };
}

/** What is written after the digest is taken, and so is no part of it: by the path from its root. */
const LATER = new Set(['/AF', '/Names/EmbeddedFiles', '/PieceInfo/lkjSeal', '/LkjManifest']);

/** Objects are numbered in the order in which they are met, so that their own numbers do not matter. */
function digestGraph({ context, catalog }: PdfDocument, standing: Standing | undefined, library: Library): string {
  const { PDFArray, PDFDict, PDFHexString, PDFRef, PDFStream, PDFString } = library;
  const hash = createHash('sha256');
  const met = new Map<Reference, number>();
  const waiting: PDFObject[] = [];
  const tags = standing ? placesOf(standing) : new Map<number, number>();
  const refer = (reference: Reference): string => {
    const tag = tags.get(reference.objectNumber);
    if (tag !== undefined) return `#${tag} `;
    const known = met.get(reference);
    if (known !== undefined) return `@${known} `;
    met.set(reference, met.size);
    waiting.push(context.lookup(reference) ?? library.PDFNull);
    return `@${met.size - 1} `;
  };
  const textOf = (object: PDFObject): string => {
    if (object instanceof PDFRef) return refer(object);
    if (object instanceof PDFDict) return dictionary(object, []);
    if (object instanceof PDFArray) return `[${object.asArray().map(textOf).join('')}]`;
    if (object instanceof PDFString || object instanceof PDFHexString)
      return `(${Buffer.from(object.asBytes()).toString('hex')})`;
    if (object instanceof PDFStream) return streamText(object);
    if (object instanceof WrittenObject) return object.text.replace(TOKEN, (token) => wordOf(token));
    return `${object.toString()} `;
  };
  /** As `textOf` says what the index of tags holds, when it has not been read again. */
  const wordOf = (token: string): string => {
    if (token.endsWith(' R')) return refer(PDFRef.of(Number.parseInt(token, 10)));
    return /[[\]<>]/.test(token) ? token : token === ' ' ? '' : `${token} `;
  };
  const bytesOf = (text: string) =>
    (text.startsWith('<') ? PDFHexString.of(text.slice(1, -1)) : PDFString.of(text.slice(1, -1))).asBytes();
  const streamText = (stream: InstanceType<Library['PDFStream']>): string => {
    const isOpen = isPlainFlate(stream);
    const content = (isOpen ? contentOf(stream) : undefined) ?? stream.getContents();
    return `${dictionary(stream.dict, isOpen ? ['/Length', '/Filter'] : ['/Length'])}stream ${sha256(content)} `;
  };
  const dictionary = (object: Dictionary, without: readonly string[]): string =>
    `<<${sorted(object)
      .filter(([key]) => !without.includes(key))
      .map(([key, value]) => `${key} ${textOf(value)}`)
      .join('')}>>`;
  /** Two floors deep, for that is where LATER is. */
  const root = (object: Dictionary, path: string): string =>
    sorted(object)
      .filter(([key]) => !LATER.has(path + key))
      .map(([key, value]) => {
        const below = `${path}${key}`;
        const top = below === '/StructTreeRoot' ? context.lookup(value) : undefined;
        if (standing && top instanceof PDFDict)
          return `${key} ${dictionary(top, TREE)}${canonical(standing.tree, { refer: (number) => refer(PDFRef.of(number)), bytesOf })}`;
        const opened = [...LATER].some((later) => later.startsWith(`${below}/`)) ? context.lookup(value) : undefined;
        if (!(opened instanceof PDFDict)) return `${key} ${textOf(value)}`;
        const inside = root(opened, below);
        return inside === '' ? '' : `${key} <<${inside}>>`;
      })
      .join('');
  const properties = context.lookup(context.trailerInfo.Info);
  hash.update(`<<${root(catalog, '')}>>`);
  hash.update(properties instanceof PDFDict ? `<<${root(properties, '')}>>` : 'null');
  // The list grows while it is walked; what it says is hashed a good deal at a time.
  let said = '';
  for (const object of waiting) {
    said += textOf(object);
    if (said.length < CHUNK) continue;
    hash.update(said);
    said = '';
  }
  return hash.update(said).digest('hex');
}

/** The tree is said by its tags. */
const TREE = ['/K'];

/** What a WrittenObject of the index consists of. */
const TOKEN = /<<|>>|[[\]]|\/\w+|\d+ 0 R|\d+|null| /g;

const CHUNK = 65_536;

function sorted(object: Dictionary): readonly (readonly [string, PDFObject])[] {
  const entries = object.entries().map(([name, value]) => [name.asString(), value] as const);
  return entries.sort(([a], [b]) => byText(a, b));
}
