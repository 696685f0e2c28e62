/** Elements of the page as blocks of Word. An element that is not known here stops the build: no text is ever dropped. */
import { BorderStyle, HeadingLevel, type IParagraphOptions } from 'docx';
import { classesOf, type Element, hasClass, isElement, type Node, textOf } from '../office/tree.ts';
import { type Block, ending, onNewPage, paragraf } from './block.ts';
import { caption } from './caption.ts';
import { type Konteks, refuse } from './context.ts';
import { cover } from './cover.ts';
import { highlights } from './highlights.ts';
import { letterhead } from './letterhead.ts';
import { definitions, list } from './lists.ts';
import { roomOf } from './measure.ts';
import { signature, signatures } from './signatures.ts';
import { table } from './table.ts';
import { isBlank, isInline, marked, textOfParagraph } from './text.ts';

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
      add(elementBlocks(node, { ...konteks, bertanda, menyusul: isThirdList(nodes, node) }));
    }
    index += words.length + 1;
  }
  return blocks;
}

/** A short list of figures stands under the list of tables, as on paper. */
function isThirdList(nodes: readonly Node[], node: Element): boolean {
  const lists = nodes.filter((one) => isElement(one) && one.tag === 'nav');
  return lists.indexOf(node) === 2;
}

function signs(node: Node): boolean {
  return isElement(node) && hasClass(node, 'penandatangan');
}

function plain(nodes: readonly Node[], konteks: Konteks, isi: IParagraphOptions = {}): Block {
  const { gaya, masuk, halaman } = konteks;
  const indent = masuk > 0 ? { indent: { left: masuk } } : {};
  return paragraf(halaman, { style: gaya, ...indent, ...isi, children: textOfParagraph(nodes, konteks) });
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
  blockquote: (element, konteks) => blocksOf(element.children, { ...konteks, gaya: 'Quote' }),
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
  return block.jenis === 'paragraf' ? { ...block, isi: { ...block.isi, spacing: { before: 960 } } } : block;
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

const levels = {
  h1: HeadingLevel.HEADING_1,
  h2: HeadingLevel.HEADING_2,
  h3: HeadingLevel.HEADING_3,
  h4: HeadingLevel.HEADING_4,
  h5: HeadingLevel.HEADING_5,
  h6: HeadingLevel.HEADING_6,
} as const;

function heading(element: Element, konteks: Konteks): readonly Block[] {
  const { tag, attributes, children } = element;
  if (!Object.hasOwn(levels, tag)) return refuse(element);
  const { halaman, penomoran } = konteks;
  const id = attributes.get('id');
  // The page's contents do not list the titles of forms.
  if (hasClass(element, 'judul-formulir') && tag !== 'h1') {
    const words = marked(textOfParagraph(children, konteks), id, konteks);
    return [paragraf(halaman, { style: 'JudulFormulir', children: words })];
  }
  const label = children.filter(isElement).find((part) => hasClass(part, 'label') || hasClass(part, 'huruf'));
  const isCounted = label !== undefined && penomoran.counts(textOf(label));
  const words = textOfParagraph(isCounted ? children.filter((part) => part !== label) : children, konteks);
  const isBound = tag === 'h1' || tag === 'h2';
  return [
    paragraf(halaman, {
      // The keys of `levels` are the tags of headings.
      heading: levels[tag as keyof typeof levels],
      ...(isBound && !isCounted ? { numbering: false } : {}),
      children: marked(words, id, konteks),
    }),
  ];
}

/** Paragraphs that have a style of their own in Word. */
const styles: Readonly<Record<string, string>> = {
  pengantar: 'Pengantar',
  catatan: 'Catatan',
  'judul-formulir': 'JudulFormulir',
  'kop-pemerintah': 'KopPemerintah',
  'kop-instansi': 'KopInstansi',
  'kop-alamat': 'KopAlamat',
  'sampul-pemerintah': 'SampulPemerintah',
  'sampul-nama': 'Title',
  'sampul-periode': 'Subtitle',
  'sampul-instansi': 'SampulInstansi',
  'sampul-alamat': 'SampulKecil',
  'sorotan-angka': 'SorotanAngka',
  'sorotan-nama': 'SorotanNama',
  'sorotan-keterangan': 'SorotanKeterangan',
  jabatan: 'Jabatan',
  bernama: 'NamaPejabat',
};

const alignments: Readonly<Record<string, IParagraphOptions>> = {
  'nomor-formulir': { alignment: 'center' },
  formulir: { alignment: 'left' },
};

function paragraph(element: Element, konteks: Konteks): Block {
  const names = classesOf(element);
  const style = names.flatMap((name) => styles[name] ?? [])[0];
  const aligned = names.flatMap((name) => alignments[name] ?? [])[0];
  return plain(element.children, konteks, { ...(style === undefined ? {} : { style }), ...aligned });
}

/** The heading as it stands; Word makes the list below it anew, from headings and captions. */
function contents(element: Element, konteks: Konteks): readonly Block[] {
  const title = element.children.filter(isElement).filter(({ tag }) => tag === 'h1');
  const kind = { 'daftar-isi': 'isi', 'daftar-tabel': 'Tabel', 'daftar-gambar': 'Gambar' } as const;
  const id = title[0]?.attributes.get('id') ?? '';
  if (!Object.hasOwn(kind, id)) throw new Error(`Word has no list for «${textOf(element).slice(0, 40)}»`);
  // The keys of `kind` have just been asked.
  const daftar = kind[id as keyof typeof kind];
  return [...title.flatMap((one) => heading(one, konteks)), { jenis: 'daftar', daftar, halaman: konteks.halaman }];
}
