/** The door to finished PDFs: what they hold, and how they are completed. */
export { type Destinations, readDestinations } from './destinations.ts';
export { openPdf, type PdfDocument } from './document.ts';
export { finishPdf, type Properties } from './finish.ts';
export { assertOnlyBundledFonts, readFonts, type UsedFont } from './fonts.ts';
export { guessFrom } from './guess.ts';
export { lowerRoman, type Numbering, pageLabels, readLabels } from './labels.ts';
