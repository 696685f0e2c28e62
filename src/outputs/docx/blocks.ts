/** Elements of the page as blocks of Word. An element that is not known here stops the build: no text is ever dropped. */
import { BorderStyle } from 'docx';
import { classesOf, type Element, hasClass, isElement, type Node } from '../office/tree.ts';
import { type Block, ending, onNewPage, paragraf } from './block.ts';
import { caption } from './caption.ts';
import { type Konteks, refuse } from './context.ts';
import { cover } from './cover.ts';
import { highlights } from './highlights.ts';
import { letterhead } from './letterhead.ts';
import { definitions, list } from './lists.ts';
import { roomOf } from './measure.ts';
import { contents, heading, paragraph, plain } from './paragraphs.ts';
import { signature, signatures } from './signatures.ts';
import { table } from './table.ts';
import { isBlank, isInline, textOfParagraph } from './text.ts';

/** Text that stands between blocks becomes a paragraph of its own. What is signed goes over to the page of its signatures. */
export function blocksOf(nodes: readonly Node[], konteks: Konteks): readonly Block[] {
  const blocks: Block[] = [];
  let last = 0;
  const add = (made: readonly Block[]) => {
    if (made.length > 0) last = blocks.length;
    blocks.push(...made);
  };
  for (let index = 0; index < nodes.length; ) {
    const end = nodes.findIndex((node, at) => at >= index && !isInline(node));
    const words = nodes.slice(index, end < 0 ? nodes.length : end);
    if (!isBlank(words)) add([plain(words, konteks)]);
    const node = nodes[index + words.length];
    if (node !== undefined && isElement(node)) {
      if (signs(node)) blocks.push(...ending(blocks.splice(last)));
      const next = nodes.slice(index + words.length + 1).find((one) => isElement(one) && !hasClass(one, 'catatan'));
      const bertanda = next === undefined ? konteks.bertanda : signs(next);
      add(elementBlocks(node, { ...konteks, bertanda, menyusul: goesOn(nodes, node) }));
    }
    index += words.length + 1;
  }
  return blocks;
}

/** Lists stand under each other, and the summary under its first figures, as on paper. */
function goesOn(nodes: readonly Node[], node: Element): boolean {
  const parts = nodes.filter(isElement);
  const before = parts[parts.indexOf(node) - 1];
  if (before?.tag === 'nav') return node.tag === 'nav';
  return before?.attributes.get('aria-labelledby') === 'sekilas-kinerja' && hasClass(node, 'depan');
}

function signs(node: Node): boolean {
  return isElement(node) && hasClass(node, 'penandatangan');
}

type Mapping = (element: Element, konteks: Konteks) => readonly Block[];

const within: Mapping = ({ children }, konteks) => blocksOf(children, konteks);

/** By the element. What is around others only is `within`. */
const mappings: Readonly<Record<string, Mapping>> = {
  body: within,
  main: within,
  article: within,
  aside: within,
  section: within,
  header: within,
  footer: within,
  figure: (element, konteks) =>
    blocksOf(element.children, { ...konteks, ...pictured(element), idGambar: element.attributes.get('id') }),
  div: (element, konteks) =>
    blocksOf(element.children, {
      ...konteks,
      ...(element.attributes.get('role') === 'img' ? pictured(element) : {}),
      ...(hasClass(element, 'identitas') ? { sebaris: true } : {}),
      ...(hasClass(element, 'tabel')
        ? {
            kecil: hasClass(element, 'kecil'),
            padat: hasClass(element, 'padat'),
            utuh: hasClass(element, 'utuh'),
            kotak: hasClass(element, 'kartu'),
            besar: hasClass(element, 'besar'),
          }
        : {}),
    }),
  nav: (element, konteks) => contents(element, konteks),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  p: (element, konteks) => [paragraph(element, konteks)],
  figcaption: (element, konteks) => [caption(element, 'KeteranganGambar', konteks, konteks.idGambar)],
  ol: (element, konteks) => list(element, konteks, blocksOf),
  ul: (element, konteks) => list(element, konteks, blocksOf),
  dl: (element, konteks) => definitions(element, konteks, blocksOf),
  blockquote: (element, konteks) =>
    blocksOf(element.children, {
      ...konteks,
      gaya: 'Quote',
      ...(hasClass(element, 'visi') ? { rupa: { bold: true } } : {}),
    }),
  pre: ({ children }, konteks) => [
    paragraf(konteks.halaman, { style: 'Praformat', children: textOfParagraph(children, konteks, true) }),
  ],
  hr: (_, konteks) => [
    plain([], konteks, { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: 'auto' } } }),
  ],
  table: (element, konteks) => table(element, konteks, blocksOf),
};

/** What classes say of more than the look. */
const classed: Readonly<Record<string, Mapping>> = {
  sampul: (element, konteks) => cover(element, konteks, blocksOf),
  sorotan: (element, konteks) => highlights(element, konteks, blocksOf),
  kop: (element, konteks) => letterhead(element, konteks, blocksOf),
  parapihak: (element, konteks) => signatures(element, konteks, blocksOf),
  'tanda-tangan': (element, konteks) => signature(element, konteks, blocksOf),
};

/** The elements that have a place in Word; those in tables and lists are reached from there. */
export const knownBlocks: readonly string[] = Object.keys(mappings);

function elementBlocks(element: Element, around: Konteks): readonly Block[] {
  const konteks = paged(element, around);
  const name = classesOf(element).find((one) => Object.hasOwn(classed, one));
  const map = (name === undefined ? undefined : classed[name]) ?? mappings[element.tag] ?? refuse;
  const blocks = map(element, konteks);
  if (around.menyusul) return blocks.map((block, index) => (index === 0 ? lower(block) : block));
  const begins = hasClass(element, 'lembar') || hasClass(element, 'anak-lampiran');
  return begins ? onNewPage(blocks) : blocks;
}

function lower(block: Block): Block {
  return block.jenis === 'paragraf' ? { ...block, isi: { ...block.isi, spacing: { before: 360 } } } : block;
}

/** The kind of page that the element asks for, and the room that it gives. */
function paged(element: Element, konteks: Konteks): Konteks {
  const { halaman, pengaturan } = konteks;
  const jenis = hasClass(element, 'sampul') ? 'sampul' : hasClass(element, 'depan') ? 'depan' : 'isi';
  const bagian = konteks.bagian.get(element.attributes.get('aria-labelledby') ?? '') ?? '';
  const here = hasClass(element, 'lembar') ? ({ ...halaman, jenis, bagian } as const) : halaman;
  // A page cannot turn within a list or a table.
  const melebar = here.melebar || (hasClass(element, 'melebar') && konteks.kedalaman === 0);
  if (melebar === halaman.melebar) return { ...konteks, halaman: here };
  return { ...konteks, halaman: { ...here, melebar }, lebar: roomOf(pengaturan, { melebar }).width };
}

function pictured({ attributes }: Element): Partial<Konteks> {
  const uraian = attributes.get('aria-label');
  return { gaya: 'Gambar', ...(uraian === undefined ? {} : { uraian }) };
}
