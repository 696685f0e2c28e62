/** What the page becomes on its way to Word: paragraphs still to be made, tables, lists of contents, each on its kind of page. */
import type { IParagraphOptions, Table } from 'docx';

/** Which numbers its pages have, whether they lie on their side, and which part of the report they say at their head. */
export interface Halaman {
  readonly jenis: 'sampul' | 'depan' | 'isi';
  readonly melebar: boolean;
  readonly bagian: string;
}

/** `daftar` is a list that Word itself makes from headings or captions. */
export type Block = { readonly halaman: Halaman } & (
  | { readonly jenis: 'paragraf'; readonly isi: IParagraphOptions }
  | { readonly jenis: 'tabel'; readonly isi: Table }
  | { readonly jenis: 'daftar'; readonly daftar: 'isi' | Urutan }
);

/** The words before the numbers of captions, which are the names of their sequences in Word. */
export type Urutan = 'Tabel' | 'Gambar';

/** The first paragraph begins a page; before a table, an empty one does. */
export function onNewPage(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (!first) return [];
  if (first.jenis === 'paragraf') return [{ ...first, isi: { ...first.isi, pageBreakBefore: true } }, ...others];
  return [paragraf(first.halaman, { pageBreakBefore: true, style: 'Jarak' }), ...blocks];
}

/** A section begins a page by itself, so its first block need not. */
export function beginning(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.jenis !== 'paragraf' || !first.isi.pageBreakBefore) return blocks;
  if (first.isi.style === 'Jarak') return others;
  const { pageBreakBefore: _, ...isi } = first.isi;
  return [{ ...first, isi }, ...others];
}

/** Behind a table the next paragraph keeps the distance; a paragraph of its own parts it only from another table. */
export function withoutGaps(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index): readonly Block[] => {
    if (isGap(block) && follows(blocks, index)) return [];
    const before = blocks[index - 1];
    if (block.jenis !== 'paragraf' || !before || !isGap(before) || !follows(blocks, index - 1)) return [block];
    const { heading, style, spacing, pageBreakBefore } = block.isi;
    if (heading || pageBreakBefore) return [block];
    return [{ ...block, isi: { ...block.isi, spacing: { before: style === 'Catatan' ? 80 : 260, ...spacing } } }];
  });
}

function isGap(block: Block): boolean {
  return block.jenis === 'paragraf' && block.isi.style === 'Jarak' && !block.isi.pageBreakBefore;
}

function follows(blocks: readonly Block[], gap: number): boolean {
  const next = blocks[gap + 1];
  return blocks[gap - 1]?.jenis === 'tabel' && next?.jenis === 'paragraf' && !isGap(next);
}

/** What ends here goes over together with what comes next: the last paragraph, or what stands behind a table that ends it. */
export function ending(blocks: readonly Block[]): readonly Block[] {
  const table = blocks.findLastIndex(({ jenis }) => jenis === 'tabel');
  const from = table < 0 ? blocks.length - 1 : Math.max(table, blocks.length - 1 - mostBehindTable);
  return [...blocks.slice(0, from), ...together(blocks.slice(from), true)];
}

/** An empty line, and a few notes. */
const mostBehindTable = 12;

export function paragraf(halaman: Halaman, isi: IParagraphOptions): Block {
  return { halaman, jenis: 'paragraf', isi };
}

/** Each paragraph on the page of the next one; the last one too where `alsoLast` says so. */
export function together(blocks: readonly Block[], alsoLast: boolean): readonly Block[] {
  return blocks.map((block, index) =>
    block.jenis === 'paragraf' && (alsoLast || index < blocks.length - 1)
      ? { ...block, isi: { ...block.isi, keepNext: true, keepLines: true } }
      : block,
  );
}
