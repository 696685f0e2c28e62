/** Pictures: photographs and emblems as they are, drawings as SVG with a picture of dots for programs that show none, each with the words that stand for it. */
import { type IImageOptions, ImageRun } from 'docx';
import { type Arah, isiGambar, withoutExif } from '../../data/images/index.ts';
import { classesOf, type Element } from '../office/tree.ts';
import { type Konteks, refuse } from './context.ts';
import { pixels, twips } from './measure.ts';

export function picture(element: Element, konteks: Konteks): ImageRun {
  return element.tag === 'svg' ? drawing(element, konteks) : image(element, konteks);
}

/** Of the picture of dots beside a drawing: how many there are to a dot of the screen. */
const density = 2;

/** As wide as the line, as on the page. */
function drawing(element: Element, konteks: Konteks): ImageRun {
  const description = element.attributes.get('aria-label') ?? konteks.uraian;
  if (description === undefined) throw new Error('a drawing has no words that stand for it');
  const [width, height] = drawnSize(element);
  const room = pixels(konteks.lebar);
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${element.raw}`;
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: konteks.raster(svg, room * density) },
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
    /^data:image\/(png|jpeg);base64,(.*)$/s.exec(element.attributes.get('src') ?? '') ?? refuse(element);
  const data = bytesOf(base64);
  const size = isiGambar(data);
  if (size.jenis !== 'png' && size.jenis !== 'jpeg') refuse(element);
  const [widest, highest] = classesOf(element).flatMap((name) => largest[name] ?? []);
  const room = {
    width: pixels(Math.min(konteks.lebar, twips(widest ?? 100))),
    height: pixels(twips(highest ?? tallest)),
  };
  const scale = Math.min(1, room.width / size.lebar, room.height / size.tinggi);
  const [width, height] = [Math.round(size.lebar * scale), Math.round(size.tinggi * scale)];
  const options: IImageOptions = {
    type: kind === 'jpeg' ? 'jpg' : 'png',
    data: size.arah === 1 ? data : withoutExif(data),
    // Turned as on the page, about its middle: what is told is how wide and high it is before that.
    transformation: {
      ...(size.arah > 4 ? { width: height, height: width } : { width, height }),
      ...turned[size.arah],
    },
    altText: wordsFor(element.attributes.get('alt') ?? ''),
  };
  return new ImageRun(options);
}

/** First mirrored, then turned to the right. Source: Exif 2.32, 4.6.4 (Orientation); ECMA-376, 20.1.7.6 (xfrm). */
const turned: Readonly<
  Record<Arah, { readonly rotation?: number; readonly flip?: { readonly [way in 'horizontal' | 'vertical']?: true } }>
> = {
  1: {},
  2: { flip: { horizontal: true } },
  3: { rotation: 180 },
  4: { flip: { vertical: true } },
  5: { rotation: 270, flip: { horizontal: true } },
  6: { rotation: 90 },
  7: { rotation: 90, flip: { horizontal: true } },
  8: { rotation: 270 },
};

function wordsFor(description: string) {
  return { name: 'Gambar', description, title: '' };
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
