/** Reads which fonts a PDF uses: a letter in a font of the machine would make the product depend on the machine. */

import type { PDFDict as Dictionary } from '@cantoo/pdf-lib';
import { byText } from '../base/order.ts';
import { UserError } from '../base/user-error.ts';
import { loadLibrary, openPdf, type PdfDocument } from './document.ts';
import { named } from './names.ts';

/** A font as the PDF names it, without the prefix of its subset (`ABCDEF+`). */
interface UsedFont {
  readonly name: string;
  readonly isEmbedded: boolean;
}

/** Every font once, in order of name. */
export async function readFonts(pdf: Uint8Array | PdfDocument): Promise<readonly UsedFont[]> {
  const document = pdf instanceof Uint8Array ? await openPdf(pdf) : pdf;
  const library = await loadLibrary();
  const { PDFDict, PDFName } = library;
  const name = named(library);
  const [type, font] = [name('Type'), name('Font')];
  const nameIn = (dictionary: Dictionary | undefined, key: string) =>
    dictionary?.lookupMaybe(name(key), PDFName)?.decodeText();
  const found = new Map<string, boolean>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    // A Type0 font only points at its descendant, which is an object of its own and carries the name and the file.
    if (!(object instanceof PDFDict) || object.lookup(type) !== font || nameIn(object, 'Subtype') === 'Type0') continue;
    const descriptor = object.lookupMaybe(name('FontDescriptor'), PDFDict);
    const said = nameIn(object, 'BaseFont') ?? nameIn(descriptor, 'FontName') ?? String(nameIn(object, 'Subtype'));
    const isType3 = nameIn(object, 'Subtype') === 'Type3';
    const hasFile = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(name(key)) ?? false);
    const plain = said.replace(/^[A-Z]{6}\+/, '');
    found.set(plain, (found.get(plain) ?? true) && (hasFile || isType3));
  }
  return [...found].map(([name, isEmbedded]) => ({ name, isEmbedded })).sort((a, b) => byText(a.name, b.name));
}

const BUNDLED = /^(?:Arimo|Tinos|NotoSansMath|DejaVuSans)(?:-|$)/;

/** Throws UserError 4 that names the fonts which are not ours, or not embedded. */
export async function assertOnlyBundledFonts(pdf: Uint8Array | PdfDocument): Promise<void> {
  const foreign = (await readFonts(pdf)).filter(({ name, isEmbedded }) => !BUNDLED.test(name) || !isEmbedded);
  if (foreign.length === 0) return;
  const names = foreign.map(({ name }) => name).join(', ');
  throw new UserError(
    4,
    {
      id: `PDF memakai huruf yang tidak dibawa lkj: ${names}.`,
      en: `The PDF uses fonts that lkj does not bring: ${names}.`,
    },
    {
      id: 'Ada aksara yang tidak dimiliki Arimo, Tinos, Noto Sans Math, dan DejaVu Sans, atau templat memakai font-family lain.',
      en: 'Some character is not in Arimo, Tinos, Noto Sans Math or DejaVu Sans, or the template asks for another font-family.',
    },
  );
}
