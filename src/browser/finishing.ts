/** Turns what the browser has printed into the finished PDF. Loaded only while the browser prints. */
import {
  assertNoBlankPage,
  assertOnlyBundledFonts,
  type Digest,
  type Enclosure,
  finishPdf,
  loadLibrary,
  openPrinted,
  type Packer,
  type Properties,
  startPacking,
} from '../pdf/index.ts';

export { loadLibrary, startPacking };

export interface Finished {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export async function finish(
  printed: Uint8Array,
  properties: Properties,
  { packer, enclose }: { readonly packer: Packer; readonly enclose?: ((digest: Digest) => Enclosure) | undefined },
): Promise<Finished> {
  const opened = await openPrinted(printed);
  const { document } = opened;
  await assertOnlyBundledFonts(document);
  await assertNoBlankPage(document);
  return { pdf: await finishPdf(opened, properties, enclose, packer), pages: document.getPageCount() };
}
