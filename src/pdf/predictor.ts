/** Undoes the prediction of rows, with which other programs pack their tables of objects. */
import type { PDFRawStream as Stream } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';
import { inflate } from './stream.ts';

/** Undefined where the stream has no prediction, or one that tables never have. Source: ISO 32000-1, 7.4.4.4; PNG, 9. */
export function unpredict(stream: Stream, { PDFDict, PDFName, PDFNumber }: Library): Uint8Array | undefined {
  const { dict } = stream;
  const given = dict.get(PDFName.of('DecodeParms'));
  if (!(given instanceof PDFDict) || dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) return undefined;
  const number = (key: string, fallback: number) => {
    const value = given.get(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : fallback;
  };
  const columns = number('Columns', 1);
  if (number('Colors', 1) !== 1 || number('BitsPerComponent', 8) !== 8 || !(columns > 0 && columns < 100))
    return undefined;
  const packed = inflate(stream);
  if (!packed || number('Predictor', 1) < 10) return packed;
  const rows = Math.floor(packed.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = packed[row * (columns + 1)];
    // Left, up, and their mean are used; the fifth way is for pictures.
    if (filter === undefined || filter > 3) return undefined;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0;
      const up = row > 0 ? (plain[at - columns] ?? 0) : 0;
      const foretold = [0, left, up, (left + up) >> 1][filter] ?? 0;
      plain[at] = (packed[row * (columns + 1) + 1 + column] ?? 0) + foretold;
    }
  }
  return plain;
}
