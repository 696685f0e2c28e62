/** Whether the pages are of the paper of the report, upright or lying: on a larger one all of it is smaller than it says. */
import type { Text } from '../../../base/diagnostic.ts';
import { kertas } from '../../../base/kertas.ts';
import type { PdfDocument } from '../../../pdf/index.ts';

const POINTS = 72 / 2.54;
/** In points: Chromium rounds to its pixels. */
const NEAR = 1;

export function paperDifferences(document: PdfDocument, ukuran: keyof typeof kertas): readonly Text[] {
  const { lebar, tinggi } = kertas[ukuran];
  const isOf = (width: number, height: number, wide: number, high: number) =>
    Math.abs(width - wide * POINTS) < NEAR && Math.abs(height - high * POINTS) < NEAR;
  return document.getPages().flatMap((page, index) => {
    const { width, height } = page.getMediaBox();
    if (isOf(width, height, lebar, tinggi) || isOf(width, height, tinggi, lebar)) return [];
    return [{ id: `halaman PDF ke-${index + 1} bukan ${ukuran}`, en: `page ${index + 1} of the PDF is not ${ukuran}` }];
  });
}
