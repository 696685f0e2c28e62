/** What a page draws with: fonts, states and pictures, and that nothing else stands on it. */
import type { PDFDict as Dictionary, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import { quoted } from '../../base/quote.ts';
import { type Library, loadLibrary, type PdfDocument } from '../document.ts';
import type { Box } from '../tags/index.ts';
import { fontReader } from '../typefaces.ts';
import { type OwnFaces, readFont, type ShownFont } from './font.ts';
import { assertKeys } from './keys.ts';
import { readPicture, type ShownPicture } from './picture.ts';
import { Strange } from './strange.ts';

/** By the names that the page has for them, with their slash. */
export interface ShownResources {
  readonly fonts: ReadonlyMap<string, ShownFont>;
  /** How thick lines are in each state. */
  readonly states: ReadonlyMap<string, number>;
  readonly pictures: ReadonlyMap<string, ShownPicture>;
}

const PAGE = ['Type', 'Resources', 'MediaBox', 'Contents', 'StructParents', 'Tabs', 'Parent', 'Annots'];
const PAGES = ['Type', 'Kids', 'Count', 'Parent'];
const RESOURCES = ['ProcSet', 'ExtGState', 'Font', 'XObject'];
const STATE = ['Type', 'ca', 'CA', 'LC', 'LJ', 'LW', 'ML', 'SA', 'BM'];
const LINK = ['Type', 'Subtype', 'F', 'Border', 'Rect', 'Dest', 'A', 'StructParent', 'Contents'];

/** A reader of pages that reads each font once; it throws Strange. */
export async function resourceReader(
  document: PdfDocument,
  facesOf: OwnFaces,
): Promise<(page: PDFPage) => ShownResources> {
  const library = await loadLibrary();
  const { PDFDict, PDFName, PDFNumber, PDFStream } = library;
  const typefacesOf = await fontReader(document);
  const known = new Map<PDFObject, ShownFont>();
  const drawn = new Map<PDFObject, ShownPicture>();
  const entries = (resources: Dictionary, key: string) =>
    (resources.lookupMaybe(PDFName.of(key), PDFDict)?.entries() ?? []).map(
      ([name, value]) => [name.asString(), value, document.context.lookup(value)] as const,
    );
  return ({ node }) => {
    assertKeys(node, PAGE);
    for (let above = node.Parent(); above; above = above.Parent()) assertKeys(above, PAGES);
    assertLinks(node, library);
    const resources = node.Resources() ?? PDFDict.withContext(document.context);
    assertKeys(resources, RESOURCES);
    const typefaces = typefacesOf(resources);
    const fonts = entries(resources, 'Font').map(([name, value, font]) => {
      const typeface = typefaces.get(name);
      if (!(font instanceof PDFDict) || !typeface) throw new Strange(`huruf ${quoted(name)}`, `a font ${quoted(name)}`);
      const read = known.get(value) ?? readFont(font, typeface, facesOf, library);
      known.set(value, read);
      return [name, read] as const;
    });
    const states = entries(resources, 'ExtGState').flatMap(([name, , state]) => {
      if (!(state instanceof PDFDict)) return [];
      assertKeys(state, STATE);
      const number = (key: string) => state.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? 1;
      const isPlain = number('ca') === 1 && number('CA') === 1 && state.get(PDFName.of('BM')) === PDFName.of('Normal');
      if (!isPlain) throw new Strange('gambar tembus pandang', 'a drawing that can be seen through');
      return [[name, number('LW')] as const];
    });
    const pictures = entries(resources, 'XObject').flatMap(([name, , picture]) => {
      if (!(picture instanceof PDFStream) || picture.dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) return [];
      const read = drawn.get(picture) ?? readPicture(picture, library);
      drawn.set(picture, read);
      return [[name, read] as const];
    });
    return { fonts: new Map(fonts), states: new Map(states), pictures: new Map(pictures) };
  };
}

/** Links alone, of which nothing shows. */
function assertLinks(node: PDFPage['node'], { PDFArray, PDFDict, PDFName }: Library): void {
  for (const reference of node.Annots()?.asArray() ?? []) {
    const annotation = node.context.lookup(reference);
    const kind = annotation instanceof PDFDict ? String(annotation.get(PDFName.of('Subtype'))) : '';
    if (!(annotation instanceof PDFDict) || kind !== '/Link')
      throw new Strange(`anotasi ${quoted(kind)}`, `an annotation ${quoted(kind)}`);
    assertKeys(annotation, LINK);
    const border = annotation.lookupMaybe(PDFName.of('Border'), PDFArray)?.asArray().map(String).join();
    if (border !== '0,0,0') throw new Strange('tautan yang berbingkai', 'a link with a border');
  }
}

/** The paper: all of a page is seen. Throws Strange for one that does not begin in its corner. */
export function boxOf({ node }: PDFPage, { PDFArray, PDFNumber }: Library): Box {
  const sides = node.MediaBox();
  const numbers =
    sides instanceof PDFArray
      ? sides.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN))
      : [];
  const [left, bottom, right, top, ...rest] = numbers;
  if (left !== 0 || bottom !== 0 || !(Number(right) > 0) || !(Number(top) > 0) || rest.length > 0)
    throw new Strange('ukuran halaman', 'the size of the page');
  return [0, 0, Number(right), Number(top)];
}
