/** An image without the notes of its camera: for programs that would turn once more what is turned already. */
import { isExif, segmentsOf } from './jpeg.ts';
import { chunksOf, isPng } from './png.ts';

/** Of a whole PNG or JPEG. */
export function withoutExif(bytes: Uint8Array): Uint8Array {
  const notes = isPng(bytes) ? inPng(bytes) : inJpeg(bytes);
  const ends = [...notes.map(([start]) => start), bytes.length];
  const starts = [0, ...notes.map(([, end]) => end)];
  return new Uint8Array(Buffer.concat(starts.map((start, index) => bytes.subarray(start, ends[index]))));
}

type Range = readonly [start: number, end: number];

function inPng(bytes: Uint8Array): readonly Range[] {
  return [...chunksOf(bytes)].flatMap(({ type, data }): readonly Range[] => {
    const start = data.byteOffset - bytes.byteOffset;
    return type === 'eXIf' ? [[start - 8, start + data.length + 4]] : [];
  });
}

/** With the marker and the length before it. */
function inJpeg(bytes: Uint8Array): readonly Range[] {
  const exif = (segmentsOf(bytes) ?? []).filter((segment) => isExif(bytes, segment));
  return exif.map(({ start, end }): Range => [start - 4, end]);
}
