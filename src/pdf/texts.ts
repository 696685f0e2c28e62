/** Reads the text that is drawn on the pages of a PDF. */
import type { PdfDocument } from './document.ts';

/** Per page, a run of the drawing a line. Chromium draws each line of text in one run, or in few. */
export function drawnTexts(document: PdfDocument): readonly string[] {
  return document.getPages().map((page) =>
    page
      .extractContents()
      // The library puts a line break between the parts of a run.
      .flatMap((asset) => (asset.kind === 'text' ? asset.getText().replaceAll('\n', '') : []))
      .join('\n'),
  );
}
