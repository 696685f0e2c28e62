/** Finds blank pages: those on which nothing of the report stands. */
import { UserError } from '../base/user-error.ts';
import type { PdfDocument } from './document.ts';
import { loadLibrary } from './document.ts';
import { contentOf } from './stream.ts';
import { drawnTexts } from './texts.ts';

/**
 * Throws UserError 4 with the number of the first such page and what stands before it. In a tagged PDF all that belongs to
 * the report is marked (MCID); the number at the foot of a page and the colour behind it are not.
 */
export async function assertNoBlankPage(document: PdfDocument): Promise<void> {
  const { PDFArray, PDFStream } = await loadLibrary();
  const blank = document.getPages().findIndex(({ node }) => {
    const contents = node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
    const streams = parts.map((part) => (part instanceof PDFStream ? part : document.context.lookup(part)));
    return !streams.some(
      (stream) => stream instanceof PDFStream && Buffer.from(contentOf(stream) ?? []).includes('/MCID'),
    );
  });
  if (blank < 0) return;
  const page = blank + 1;
  const before = await lastTexts(document, blank - 1);
  throw new UserError(
    4,
    {
      id: `Halaman PDF ke-${page} kosong${before === '' ? '' : `, sesudah halaman yang berakhir dengan «${before}»`}.`,
      en: `Page ${page} of the PDF is blank${before === '' ? '' : `, behind the page that ends in «${before}»`}.`,
    },
    {
      id: 'Periksa pemenggalan halaman (break-before, break-after, height) dalam lembar gaya proyek, atau naskah di tempat itu.',
      en: "Check the page breaks (break-before, break-after, height) in the project's style sheets, or the prose there.",
    },
  );
}

/** The last line of a page that is not its number. */
async function lastTexts(document: PdfDocument, page: number): Promise<string> {
  const lines = ((await drawnTexts(document))[page] ?? '').split('\n').map((line) => line.trim());
  return (
    lines
      .filter((line) => /\p{L}{3}/u.test(line))
      .at(-1)
      ?.slice(0, 80) ?? ''
  );
}
