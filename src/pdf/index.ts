/** The door to finished PDFs: what they hold, and how they are completed. */
export { type Additions, readAdditions } from './additions/index.ts';
export type { Attachment } from './attach.ts';
export { type Attached, readAttached } from './attached.ts';
export { assertNoBlankPage } from './blank.ts';
export { undoubled } from './bookmarks.ts';
export { plain } from './compared.ts';
export { type Destinations, readDestinations } from './destinations.ts';
export { type Digest, digestOf } from './digest.ts';
export { loadLibrary, openPdf, type PdfDocument } from './document.ts';
export { type Enclosure, finishPdf, type Properties } from './finish.ts';
export { assertOnlyBundledFonts, readFonts } from './fonts.ts';
export { openGiven } from './given.ts';
export { labelsOf, lowerRoman, pageLabels } from './labels.ts';
export { type Packer, startPacking } from './packer.ts';
export { openPrinted, openWhole, type PrintedPdf } from './printed.ts';
export { namesOurs, readManifestHash, readSeal, type Seal, type SealState } from './seal.ts';
export {
  type Chart,
  type Edges,
  type Letter,
  type Part,
  type PlacedPicture,
  placesIn,
  readShown,
  type Said,
  type Shape,
  type Shown,
} from './shown/index.ts';
export { readSignedAt } from './signed-at.ts';
export type { Element as TagElement } from './tags/index.ts';
export { drawnTexts } from './texts.ts';
export { damagedPdf, UnreadablePdf } from './unreadable.ts';
