/** Pictures: photographs and emblems as they are, drawings as SVG, each with the words that stand for it. */
import { type IImageOptions, ImageRun } from 'docx';
import { imageSize } from 'image-size';
import { classesOf, type Element } from '../office/tree.ts';
import { type Konteks, refuse } from './context.ts';
import { pixels, twips } from './measure.ts';

export function picture(element: Element, konteks: Konteks): ImageRun {
  return element.tag === 'svg' ? drawing(element, konteks) : image(element, konteks);
}

/** A single clear dot: Word wants a raster picture beside a drawing, and shows it before its version of 2016 only. */
const clearDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** As wide as the line, as on the page. */
function drawing(element: Element, konteks: Konteks): ImageRun {
  const description = element.attributes.get('aria-label') ?? konteks.uraian;
  if (description === undefined) throw new Error('a drawing has no words that stand for it');
  const [width, height] = drawnSize(element);
  const room = pixels(konteks.lebar);
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${element.raw}`),
    fallback: { type: 'png', data: bytesOf(clearDot) },
    transformation: { width: room, height: Math.round((room * height) / width) },
    altText: wordsFor(description),
  });
}

/** The box that is drawn in; width and height are said alone where the drawing does not stretch. */
function drawnSize({ attributes }: Element): readonly [width: number, height: number] {
  const [, , ...box] = (attributes.get('viewBox') ?? '').trim().split(/[\s,]+/);
  const [width = 0, height = 0] = (box.length === 2 ? box : [attributes.get('width'), attributes.get('height')]).map(
    (length) => Number.parseFloat(length ?? ''),
  );
  if (!(width > 0 && height > 0)) throw new Error('a drawing does not say how large it is');
  return [width, height];
}

/** The largest that the style sheets allow, in centimetres. */
const largest: Readonly<Record<string, readonly [width: number, height: number]>> = {
  lambang: [4.5, 5],
  'lambang-kop': [2.2, 2],
};
const tallest = 18;

function image(element: Element, konteks: Konteks): ImageRun {
  const [, kind, base64 = ''] =
    /^data:image\/(png|jpeg|gif);base64,(.*)$/s.exec(element.attributes.get('src') ?? '') ?? refuse(element);
  const data = bytesOf(base64);
  const size = imageSize(data);
  const [widest, highest] = classesOf(element).flatMap((name) => largest[name] ?? []);
  const room = {
    width: pixels(Math.min(konteks.lebar, twips(widest ?? 100))),
    height: pixels(twips(highest ?? tallest)),
  };
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  const options: IImageOptions = {
    type: kind === 'jpeg' ? 'jpg' : kind === 'gif' ? 'gif' : 'png',
    data,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: wordsFor(element.attributes.get('alt') ?? ''),
  };
  return new ImageRun(options);
}

function wordsFor(description: string) {
  return { name: 'Gambar', description, title: '' };
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
