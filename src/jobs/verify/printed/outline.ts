/** Whether the tags of a report say the same of its texts as its page does: which are headings, items and cells, and where a cell stands. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { type Element, isElement, type Node } from '../../../outputs/office/tree.ts';
import { type Part, placesIn, plain, type TagElement } from '../../../pdf/index.ts';

export type ExpectedPart = Omit<Part, 'page'>;

/** The parts of a page in their order, as Chromium tags them and as we mend its tags. */
export function outlineOfPage(body: Element): readonly ExpectedPart[] {
  const parts: ExpectedPart[] = [];
  const levels: number[] = [];
  const walk = (node: Node, cells: ReadonlyMap<Node, Pick<Part, 'place' | 'heads'>>): void => {
    if (!isElement(node)) return;
    const kind = KINDS[node.tag];
    const text = kind === 'list' || kind === 'table' ? '' : textBelow(node);
    if (kind === 'cell') {
      if (plain(text) !== '') parts.push({ kind, text, ...(cells.get(node) ?? { place: '', heads: '' }) });
    } else if (kind === 'heading') {
      const level = Number(node.tag.slice(1));
      while ((levels.at(-1) ?? 0) >= level) levels.pop();
      levels.push(level);
      parts.push({ kind, place: String(levels.length), heads: '', text });
    } else if (kind) parts.push({ kind, place: '', heads: '', text });
    const below = node.tag === 'table' ? cellsOf(node) : cells;
    for (const child of node.children) walk(child, below);
  };
  walk(body, new Map());
  return parts;
}

function textBelow(node: Node): string {
  return isElement(node) ? node.children.map(textBelow).join('') : node;
}

const KINDS: Readonly<Record<string, Part['kind']>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'heading' as const])),
  ul: 'list',
  ol: 'list',
  li: 'item',
  caption: 'caption',
  figcaption: 'caption',
  svg: 'figure',
  img: 'figure',
  table: 'table',
  th: 'cell',
  td: 'cell',
};

/** As the tags of the PDF have them: what names a group heads its row and those below it. */
const SCOPES: Readonly<Record<string, string>> = { col: 'Column', colgroup: 'Column', row: 'Row', rowgroup: 'Both' };

function cellsOf(table: Element): ReadonlyMap<Node, Pick<Part, 'place' | 'heads'>> {
  const rows = rowsIn(table);
  const head = rows.findIndex(
    (row) => !row.every((cell) => cell.tag === 'th' && !/^row/.test(cell.attributes.get('scope') ?? '')),
  );
  const tags = rows.map((row) => row.map((cell) => [cell, tagOf(cell)] as const));
  const places = placesIn(
    tags.map((row) =>
      tagOf(
        undefined,
        row.map(([, tag]) => tag),
      ),
    ),
  );
  return new Map(
    tags.flatMap((row, index) =>
      row.map(([cell, tag]) => {
        const isHead = index < (head < 0 ? rows.length - 1 : head);
        const said = SCOPES[cell.attributes.get('scope') ?? ''];
        const heads = cell.tag === 'th' ? (said ?? (isHead ? 'Column' : 'Row')) : '';
        return [cell, { place: places.get(tag) ?? '', heads }] as const;
      }),
    ),
  );
}

function rowsIn(element: Element): readonly (readonly Element[])[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'tr') return [child.children.filter(isElement)];
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsIn(child) : [];
  });
}

/** As its tag would be. */
function tagOf(cell: Element | undefined, kids: readonly TagElement[] = []): TagElement {
  const attributes = (['ColSpan', 'RowSpan'] as const).flatMap((key) => {
    const value = cell?.attributes.get(key.toLowerCase());
    return value === undefined ? [] : [{ owner: 'Table', key, value }];
  });
  return { kind: 'element', role: '', others: '', attributes, isForeign: false, isDescribed: false, kids };
}

/** The first difference in each run of parts; with `roughly` only the texts and places of cells are compared. Pages count from 0. */
export function outlineDifferences(
  parts: readonly Part[],
  expected: readonly ExpectedPart[],
  roughly: boolean,
): readonly Text[] {
  const isMeant = ({ kind }: ExpectedPart) => !roughly || kind === 'cell';
  const [printed, given] = [parts.filter(isMeant), expected.filter(isMeant)];
  const said = ({ kind, place, heads, text }: ExpectedPart) =>
    `${kind} ${place} ${roughly ? '' : heads} ${kind === 'figure' ? '' : plain(text)}`;
  const length = Math.max(printed.length, given.length);
  for (let at = 0; at < length; at++) {
    const [is, should] = [printed[at], given[at]];
    if (is && should && said(is) === said(should)) continue;
    const page = (is ?? printed.at(-1))?.page ?? 0;
    const [one, other] = [describe(should), describe(is)];
    return [
      {
        id: `halaman PDF ke-${page + 1}: data memberi ${one.id}, tag PDF menyebut ${other.id}`,
        en: `page ${page + 1} of the PDF: the data gives ${one.en}, the tags say ${other.en}`,
      },
    ];
  }
  return [];
}

const NAMES: Readonly<Record<Part['kind'], readonly [id: string, en: string]>> = {
  heading: ['judul', 'a heading'],
  list: ['daftar', 'a list'],
  item: ['butir', 'an item'],
  caption: ['keterangan', 'a caption'],
  figure: ['gambar', 'a figure'],
  table: ['tabel', 'a table'],
  cell: ['sel', 'a cell'],
};

function describe(part: ExpectedPart | undefined): Text {
  if (!part) return { id: 'tidak ada lagi', en: 'nothing more' };
  const [id, en] = NAMES[part.kind];
  const text =
    part.text === '' || part.kind === 'figure' ? '' : ` ${quoted(part.text.replace(/\s+/g, ' ').trim().slice(0, 40))}`;
  const [row = 0, column = 0] = part.place.split(' ').map(Number);
  const place =
    part.kind === 'cell'
      ? [` (baris ${row + 1}, kolom ${column + 1})`, ` (row ${row + 1}, column ${column + 1})`]
      : ['', ''];
  return { id: `${id}${text}${place[0]}`, en: `${en}${text}${place[1]}` };
}
