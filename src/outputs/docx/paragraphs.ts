/** Paragraphs and headings of the page as those of Word, each with its style. */
import { HeadingLevel, type IParagraphOptions } from 'docx';
import { classesOf, type Element, hasClass, isElement, type Node, textOf } from '../office/tree.ts';
import { type Block, paragraf } from './block.ts';
import { type Konteks, refuse } from './context.ts';
import { labelLook } from './numbering.ts';
import { marked, textOfParagraph } from './text.ts';

export function plain(nodes: readonly Node[], konteks: Konteks, isi: IParagraphOptions = {}): Block {
  const { gaya, masuk, halaman } = konteks;
  const indent = masuk > 0 ? { indent: { left: masuk } } : {};
  return paragraf(halaman, { style: gaya, ...indent, ...isi, children: textOfParagraph(nodes, konteks) });
}

const levels = {
  h1: HeadingLevel.HEADING_1,
  h2: HeadingLevel.HEADING_2,
  h3: HeadingLevel.HEADING_3,
  h4: HeadingLevel.HEADING_4,
  h5: HeadingLevel.HEADING_5,
  h6: HeadingLevel.HEADING_6,
} as const;

export function heading(element: Element, konteks: Konteks): readonly Block[] {
  const { tag, attributes, children } = element;
  if (!Object.hasOwn(levels, tag)) return refuse(element);
  const { halaman, penomoran, look } = konteks;
  const id = attributes.get('id');
  // The page's contents do not list the titles of forms.
  if (hasClass(element, 'judul-formulir') && tag !== 'h1') {
    const words = marked(textOfParagraph(children, konteks), id, konteks);
    return [paragraf(halaman, { style: 'JudulFormulir', children: words })];
  }
  const label = children.filter(isElement).find((part) => hasClass(part, 'label') || hasClass(part, 'huruf'));
  const isCounted = label !== undefined && penomoran.counts(textOf(label));
  const isAbove = look.modern && tag === 'h1' && label !== undefined && !isCounted;
  const rest = isCounted || isAbove ? children.filter((part) => part !== label) : children;
  const words = [
    ...(isAbove ? textOfParagraph([label], { ...konteks, rupa: labelLook(look) }) : []),
    ...textOfParagraph(rest, konteks),
  ];
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

export function paragraph(element: Element, konteks: Konteks): Block {
  const names = classesOf(element);
  const style = names.flatMap((name) => styles[name] ?? [])[0];
  const aligned = names.flatMap((name) => alignments[name] ?? [])[0];
  return plain(element.children, konteks, { ...(style === undefined ? {} : { style }), ...aligned });
}

/** The heading as it stands; Word makes the list below it anew, from headings and captions. */
export function contents(element: Element, konteks: Konteks): readonly Block[] {
  const title = element.children.filter(isElement).filter(({ tag }) => tag === 'h1');
  const kind = { 'daftar-isi': 'isi', 'daftar-tabel': 'Tabel', 'daftar-gambar': 'Gambar' } as const;
  const id = title[0]?.attributes.get('id') ?? '';
  if (!Object.hasOwn(kind, id)) throw new Error(`Word has no list for «${textOf(element).slice(0, 40)}»`);
  // The keys of `kind` have just been asked.
  const daftar = kind[id as keyof typeof kind];
  return [...title.flatMap((one) => heading(one, konteks)), { jenis: 'daftar', daftar, halaman: konteks.halaman }];
}
