/** Reads what a report shows, page by page and in the order of its tags, so strictly that nothing else can be seen on it. */
import type { PDFPage } from '@cantoo/pdf-lib';
import type { Text } from '../../base/diagnostic.ts';
import { loadLibrary, type PdfDocument } from '../document.ts';
import { latin1 } from '../latin1.ts';
import { contentOf, spend } from '../stream.ts';
import { contentsOf, type Element, isElement } from '../tags/element.ts';
import { readTree } from '../tags/index.ts';
import { withoutMark } from './behind.ts';
import { type Chart, chartIn, type ReadPage, withinDrawings } from './chart.ts';
import { outOfColumn } from './columns.ts';
import { assertDecoration, type Edges, type Head, headsOf, saysSomething } from './decoration.ts';
import { readDrawing } from './drawing.ts';
import { assertEntries } from './entries.ts';
import type { OwnFaces } from './font.ts';
import { disorder, notInPlace } from './order.ts';
import { outlineOf, type Part, wrongHeaders } from './outline.ts';
import { assertOutside, tablesOf } from './outside.ts';
import { type Letter, type Shape, seenOf } from './painted.ts';
import type { ShownPicture } from './picture.ts';
import { assertPictures } from './pictures.ts';
import { piecesOf } from './pieces.ts';
import { keyOf, rolesOf, withPictures } from './places.ts';
import { boxOf, resourceReader } from './resources.ts';
import { readLabels, readSaid, type Said } from './said.ts';
import { assertSeen } from './seen.ts';
import { assertPlain } from './shapes.ts';
import { Strange } from './strange.ts';

export type { Chart } from './chart.ts';
export type { Edges } from './decoration.ts';
export { type Part, placesIn } from './outline.ts';
export type { Letter, Shape } from './painted.ts';
export type { Said } from './said.ts';

/** Pages count from 0. */
export interface Shown {
  /** What is on the pages that no report has, or stands elsewhere than it should. */
  readonly strange: readonly Text[];
  /** Among that is what no looks explain: an action, or a list that lkj does not write. */
  readonly isForeign: boolean;
  /** All texts in the order of the tags but the numbers of lists. */
  readonly texts: readonly { readonly text: string; readonly page: number }[];
  /** The numbers and bullets of lists; empty for bullets that are drawn. */
  readonly labels: readonly string[];
  readonly charts: readonly Chart[];
  /** The pages that have the mark of a draft behind their text. */
  readonly marked: readonly number[];
  /** Pages count from 0 here too. */
  readonly outline: readonly Part[];
  /** In the order of the tags. */
  readonly pictures: readonly PlacedPicture[];
  /** None without tags. */
  readonly said?: Said;
}

export interface PlacedPicture extends ShownPicture {
  readonly page: number;
  /** How far its width goes right and up, and its height, in points. */
  readonly reach: readonly number[];
}

/** `edgesOf` says what stands at the head and the foot of a page, where that is known; a project that has dressed its report may have drawn rules of its own. `draftMark` stands behind every page but the first, where no more is known. */
export async function readShown(
  document: PdfDocument,
  facesOf: OwnFaces,
  edgesOf: (page: number) => Edges | undefined,
  isDressed: boolean,
  draftMark?: string,
): Promise<Shown> {
  const strange: Text[] = [];
  const [library, tree] = [await loadLibrary(), await readTree(document)];
  const about = (page: number | undefined, work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Strange)) throw error;
      const { id, en } = error.text;
      strange.push(
        page === undefined
          ? error.text
          : { id: `halaman PDF ke-${page + 1}: ${id}`, en: `page ${page + 1} of the PDF: ${en}` },
      );
    }
  };
  const foreign = await assertEntries(document, tree).catch((error: unknown) => error);
  about(undefined, () => {
    if (foreign) throw foreign;
  });
  const isForeign = foreign !== undefined;
  about(undefined, () => {
    if (!tree) throw new Strange('PDF tanpa tag yang dapat dibaca', 'a PDF without tags that can be read');
  });
  if (!tree) return { strange, isForeign, texts: [], labels: [], charts: [], marked: [], outline: [], pictures: [] };
  const resourcesOf = await resourceReader(document, facesOf);
  const places = rolesOf(tree);
  const [heads, tables, numbers] = [headsOf(tree), tablesOf(tree), await readLabels(document)];
  const pages = new Map<number, ReadPage>();
  const marked: number[] = [];
  const order = new Map(document.getPages().map(({ ref }, index) => [ref.objectNumber, index]));
  const pictures = new Map<string, PlacedPicture[]>();
  const read = (page: PDFPage, index: number): void => {
    const number = page.ref.objectNumber;
    const content = page.node.Contents();
    const bytes = content instanceof library.PDFStream ? contentOf(content) : undefined;
    if (!bytes) throw new Strange('gambar yang tidak utuh', 'a drawing that is not whole');
    spend(document.context, bytes.length);
    const [box, resources] = [boxOf(page, library), resourcesOf(page)];
    const edges = edgesOf(index);
    const painted = readDrawing(latin1(bytes), box, resources);
    const drawing = withoutMark(painted, edges?.mark ?? (index > 0 ? draftMark : undefined), box);
    if (drawing !== painted) marked.push(index);
    const is =
      (role: string) =>
      ({ mark }: Shape | Letter) =>
        mark.kind === 'piece' && places.get(keyOf(number, mark.number))?.has(role) === true;
    const { pieces, decorations, disorder: unordered } = piecesOf(drawing.letters);
    pages.set(number, { ...drawing, pieces: withPictures(pieces, drawing), decorations, page: box });
    const isDrawn = withinDrawings(drawing, is('Figure'), box);
    const seen = drawing.shapes.flatMap((shape) => {
      const visible = seenOf(shape);
      return visible ? [[visible, isDrawn(shape)] as const] : [];
    });
    const drawn = new Set(seen.flatMap(([visible, isPart]) => (isPart ? [visible] : [])));
    const shapes = seen.map(([visible]) => visible);
    const others = shapes.filter((shape) => !drawn.has(shape));
    const belonging = { isDrawn: (shape: Shape) => drawn.has(shape), isListed: is('Link') };
    about(index, () => assertSeen({ ...drawing, shapes }, box, belonging));
    about(index, () => assertPlain(others, is('Lbl')));
    const continued = heads.filter(({ continuesOn }) => continuesOn.has(number));
    const again = continued.length > 0 ? decorations : [];
    const around = { tables: tables.get(number) ?? [], pieces, heads: again, page: box, letters: drawing.letters };
    about(index, () => assertOutside(others, around, is('Lbl'), isDressed));
    about(index, () => assertPictures(drawing, shapes, is('Figure')));
    if (unordered) throw unordered;
    for (const [piece, { text }] of pieces)
      if (text.trim() !== '' && !places.has(keyOf(number, piece)))
        throw new Strange('tulisan tanpa tag', 'text without a tag');
    for (const { kind, name, mark, numbers: reach } of drawing.shapes) {
      const picture = resources.pictures.get(name);
      if (kind !== 'picture' || !picture) continue;
      const key = keyOf(number, mark.number);
      pictures.set(key, [...(pictures.get(key) ?? []), { ...picture, page: index, reach }]);
    }
    const lettersOf = (head: Head) =>
      head.contents.flatMap((one) => {
        const piece = pages.get(one.page)?.pieces.get(one.number);
        return piece && saysSomething(piece) ? piece.letters : [];
      });
    const edge = { edges, number: numbers[index] ?? '' };
    assertDecoration({ pieces: [...pieces.values()], decorations }, edge, continued.map(lettersOf));
  };
  for (const [index, page] of document.getPages().entries()) about(index, () => read(page, index));
  const pieceOf = (page: number, number: number) => pages.get(page)?.pieces.get(number);
  strange.push(...disorder(tree, pieceOf, order), ...outOfColumn(tree, pieceOf, order));
  for (const cell of wrongHeaders(tree)) {
    const [first] = contentsOf(cell);
    const text = first ? (pieceOf(first.page, first.number)?.text ?? '') : '';
    strange.push(notInPlace(order.get(first?.page ?? 0) ?? 0, text));
  }
  const texts: { text: string; page: number }[] = [];
  const labels: string[] = [];
  const charts: Chart[] = [];
  const inOrder: PlacedPicture[] = [];
  const met = new Set<string>();
  const walk = (element: Element, isLabel: boolean): void => {
    if (element.role === 'Figure') charts.push(...chartIn(element, pages, order));
    let label = '';
    for (const kid of element.kids) {
      if (isElement(kid)) walk(kid, isLabel || kid.role === 'Lbl');
      if (kid.kind !== 'content') continue;
      const key = keyOf(kid.page, kid.number);
      if (met.has(key)) about(order.get(kid.page), () => twice());
      met.add(key);
      inOrder.push(...(pictures.get(key) ?? []));
      const text = pieceOf(kid.page, kid.number)?.text ?? '';
      if (isLabel) label += text;
      else if (text !== '') texts.push({ text, page: order.get(kid.page) ?? 0 });
    }
    if (element.role === 'Lbl') labels.push(label);
  };
  walk(tree, false);
  const textOf = (page: number, number: number) => pieceOf(page, number)?.text ?? '';
  const said = await readSaid(document, tree, textOf);
  const outline = outlineOf(tree, textOf).map((part) => ({
    ...part,
    page: order.get(part.page) ?? 0,
  }));
  return { strange, isForeign, texts, labels, charts, marked, outline, pictures: inOrder, said };
}

function twice(): never {
  throw new Strange('tulisan dengan dua tag', 'text with two tags');
}
