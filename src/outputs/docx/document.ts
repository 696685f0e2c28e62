/** The document of Word: its sections by the kind of page, its styles, its lists, and the numbers of its pages. */
import {
  Document,
  type ISectionOptions,
  NumberFormat,
  type PageNumberEstimator,
  PageOrientation,
  Paragraph,
  SectionType,
  StyleLevel,
  type Table,
  TableOfContents,
} from 'docx';
import type { ReportView } from '../../report/present/index.ts';
import type { Running } from '../../report/render/index.ts';
import { meanings } from '../office/cells.ts';
import type { Element } from '../office/tree.ts';
import { type Block, beginning, type Halaman, withoutGaps } from './block.ts';
import { blocksOf } from './blocks.ts';
import { bookmarks } from './context.ts';
import { edgesOf } from './edges.ts';
import type { Look } from './look.ts';
import { marginOf, paperOf, roomOf } from './measure.ts';
import { Numbering } from './numbering.ts';
import type { Raster } from './raster.ts';
import { captionStyles, stylesOf } from './styles.ts';

type Asal = Pick<ReportView, 'pengaturan' | 'sel'> & {
  readonly look: Look;
  readonly running: Running;
  readonly raster: Raster;
};

export function documentOf(body: Element, asal: Asal, pageNumbers: PageNumberEstimator): Document {
  const { pengaturan, sel, look, running, raster } = asal;
  const penomoran = new Numbering();
  const halaman: Halaman = { jenis: 'isi', melebar: false, bagian: '' };
  const blocks = blocksOf([body], {
    pengaturan,
    look,
    meaning: meanings(body, { sel }),
    bagian: running.parts,
    halaman,
    lebar: roomOf(pengaturan, halaman).width,
    masuk: 0,
    kedalaman: 0,
    gaya: 'BodyText',
    rupa: {},
    sebaris: false,
    kecil: false,
    padat: false,
    utuh: false,
    kotak: false,
    besar: false,
    bertanda: false,
    menyusul: false,
    uraian: undefined,
    idGambar: undefined,
    tanda: bookmarks(),
    penomoran,
    raster,
  });
  const sections = sectionsOf(blocks, asal);
  return new Document({
    pageNumbers,
    styles: stylesOf(pengaturan, look),
    numbering: penomoran.options(look),
    sections,
  });
}

function sectionsOf(blocks: readonly Block[], asal: Asal): readonly ISectionOptions[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0] && isSame(run[0].halaman, block.halaman)) run.push(block);
    else runs.push([block]);
  }
  const seen = new Set<Halaman['jenis']>();
  return runs.flatMap((run) => {
    const halaman = run[0]?.halaman;
    if (!halaman) return [];
    const begins = !seen.has(halaman.jenis);
    seen.add(halaman.jenis);
    return [sectionOf(withoutGaps(beginning(run)), halaman, begins, asal)];
  });
}

function isSame(a: Halaman, b: Halaman): boolean {
  return a.jenis === b.jenis && a.melebar === b.melebar && a.bagian === b.bagian;
}

/** Roman numbers in front and arabic ones behind each begin at one; the cover has none. */
function sectionOf(
  blocks: readonly Block[],
  halaman: Halaman,
  begins: boolean,
  { pengaturan, look, running }: Asal,
): ISectionOptions {
  const { jenis, melebar } = halaman;
  const isCover = jenis === 'sampul';
  const margin = { ...marginOf(pengaturan), ...(isCover && look.modern ? { top: 0 } : {}) };
  const { width, height } = paperOf(pengaturan, { melebar: false });
  const formatType = jenis === 'depan' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns the paper itself.
        size: { width, height, orientation: melebar ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...margin, header: isCover ? 0 : 567, footer: 567, gutter: 0 },
        pageNumbers: { formatType, ...(begins ? { start: 1 } : {}) },
      },
    },
    ...(isCover ? {} : edgesOf(running, roomOf(pengaturan, halaman).width, halaman.bagian)),
    children: blocks.map(child),
  };
}

function child(block: Block): Paragraph | Table | TableOfContents {
  if (block.jenis === 'paragraf') return new Paragraph(block.isi);
  if (block.jenis === 'tabel') return block.isi;
  if (block.daftar === 'isi') return new TableOfContents('Daftar Isi', { hyperlink: true, headingStyleRange: '1-2' });
  return new TableOfContents(`Daftar ${block.daftar}`, {
    hyperlink: true,
    stylesWithLevels: [new StyleLevel(captionStyles[block.daftar], 1)],
  });
}
