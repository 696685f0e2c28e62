/** What a picture of a page is made of: the file of a JPEG as it is, or its pixels, and how opaque each is. */
import type { PDFDict as Dictionary, PDFStream } from '@cantoo/pdf-lib';
import type { Library } from '../document.ts';
import { contentOf } from '../stream.ts';
import { assertKeys } from './keys.ts';
import { type Profile, readProfile } from './profile.ts';
import { Strange } from './strange.ts';

export interface ShownPicture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array | undefined;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array | undefined;
  /** Of each pixel; undefined where all are opaque. */
  readonly opacity: Uint8Array | undefined;
  /** By which its colours are to be read; undefined where it is grey. */
  readonly profile: Profile | undefined;
}

const PICTURE = 'Type,Subtype,Width,Height,ColorSpace,BitsPerComponent,Filter,Length,SMask,ColorTransform'.split(',');
const MASK = PICTURE.filter((key) => key !== 'SMask' && key !== 'ColorTransform');
const PROFILE = ['N', 'Filter', 'Length'];

/** Throws Strange where it is written in another way than Chromium writes it. */
export function readPicture(picture: PDFStream, library: Library): ShownPicture {
  const { PDFName, PDFStream: Stream } = library;
  const { dict } = picture;
  assertKeys(dict, PICTURE);
  const [width, height] = sizeOf(dict, library);
  const isJpeg = word(dict, 'Filter', library) === '/DCTDecode';
  const mask = dict.lookup(PDFName.of('SMask'));
  if (mask !== undefined && !(mask instanceof Stream)) throw otherwise();
  if (mask) assertKeys(mask.dict, MASK);
  const isPlainMask = !mask || (word(mask.dict, 'ColorSpace', library) === '/DeviceGray' && isAsLarge(mask, picture));
  const pixels = isJpeg ? undefined : samplesOf(picture, 3 * width * height);
  const opacity = mask && samplesOf(mask, width * height);
  const profile = profileOf(dict, isJpeg, library);
  if (!isPlainMask || [dict, mask?.dict].some((one) => one && word(one, 'BitsPerComponent', library) !== '8'))
    throw otherwise();
  return { width, height, jpeg: isJpeg ? picture.getContents() : undefined, pixels, opacity, profile };

  function isAsLarge(one: PDFStream, other: PDFStream): boolean {
    return String(sizeOf(one.dict, library)) === String(sizeOf(other.dict, library));
  }
}

function otherwise(): Strange {
  return new Strange('gambar yang ditulis lain', 'a picture that is written otherwise');
}

function word(dictionary: Dictionary, key: string, { PDFName }: Library): string {
  return String(dictionary.lookup(PDFName.of(key)) ?? '');
}

function sizeOf(dictionary: Dictionary, { PDFName, PDFNumber }: Library): readonly [number, number] {
  const side = (key: string) => dictionary.lookup(PDFName.of(key), PDFNumber).asNumber();
  return [side('Width'), side('Height')];
}

function samplesOf(stream: PDFStream, length: number): Uint8Array {
  const samples = contentOf(stream);
  if (samples?.length !== length) throw otherwise();
  return samples;
}

/** Grey is that of the device, and of a JPEG alone; colours of the device are read as sRGB. */
function profileOf(dictionary: Dictionary, isJpeg: boolean, library: Library): Profile | undefined {
  const { PDFArray, PDFName, PDFStream: Stream } = library;
  const space = dictionary.lookup(PDFName.of('ColorSpace'));
  if (isJpeg && space === PDFName.of('DeviceGray')) return undefined;
  if (!isJpeg && space === PDFName.of('DeviceRGB')) return { isSrgb: true };
  const stream = space instanceof PDFArray && space.size() === 2 ? space.lookup(1) : undefined;
  if (!(space instanceof PDFArray) || space.get(0) !== PDFName.of('ICCBased') || !(stream instanceof Stream))
    throw otherwise();
  assertKeys(stream.dict, PROFILE);
  const bytes = contentOf(stream);
  const profile = word(stream.dict, 'N', library) === '3' && bytes ? readProfile(bytes) : undefined;
  if (!profile) throw otherwise();
  return profile;
}
