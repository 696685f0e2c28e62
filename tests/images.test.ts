/** Images by their content: what is whole is taken, what a browser would draw with holes is not. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isiGambar, withoutExif } from '../src/data/images/index.ts';
import { segmentsOf } from '../src/data/images/jpeg.ts';
import { berkasGambar, imagesIn } from '../src/data/link/index.ts';
import { stateOf } from '../src/outputs/checks/gambar.ts';
import {
  bytesOf,
  chunk,
  exif,
  head,
  IEND,
  idat,
  number,
  photo,
  png,
  rows,
  turnedPhoto,
  withSegment,
} from './images.ts';

/** `utuh` where the image is whole with its pixels, `bolong` where only what surrounds them is. */
function judged(bytes: Uint8Array): string {
  const { jenis } = isiGambar(bytes);
  if (jenis !== 'png' && jenis !== 'jpeg') return jenis;
  return { whole: 'utuh', torn: 'bolong', unpainted: 'tanpa warna' }[stateOf(bytes)];
}

describe('a PNG', () => {
  const rgb = head(8, 2);
  const data = idat(rows(90));
  const [first, second] = [data.subarray(8, 20), data.subarray(20, -4)];
  const palette = head(8, 3);
  const colours = chunk('PLTE', new Uint8Array(24));
  const damaged = rows(90);
  damaged[19 * 91] = 5;
  // Of 30 × 20 pixels in seven passes, all of colour 0 but the last.
  const interlaced = new Uint8Array(15 + 15 + 18 + 40 + 80 + 160 + 310).fill(9, -1);

  test.each<[string, string, readonly Uint8Array[]]>([
    ['whole', 'utuh', [rgb, data, IEND]],
    ['rows of each filter', 'utuh', [rgb, idat(rows(90, 4)), IEND]],
    ['a filter that there is not', 'bolong', [rgb, idat(rows(90, 9)), IEND]],
    ['such a filter in the last row', 'bolong', [rgb, idat(damaged), IEND]],
    [
      'pixels in parts, one of them empty',
      'utuh',
      [rgb, chunk('IDAT'), chunk('IDAT', first), chunk('IDAT', second), IEND],
    ],
    ['pixels behind the end', 'tak-terbuka', [rgb, chunk('IDAT'), IEND, data]],
    ['another picture behind the end', 'tak-terbuka', [rgb, data, IEND, png(rgb, data, IEND)]],
    ['zeros behind the end', 'utuh', [rgb, data, IEND, new Uint8Array(4000)]],
    ['no pixels before the end', 'bolong', [rgb, chunk('IDAT'), IEND]],
    ['pixels that are parted', 'rusak', [rgb, chunk('IDAT', first), chunk('tEXt'), chunk('IDAT', second), IEND]],
    ['no pixels', 'rusak', [rgb, IEND]],
    ['too few rows', 'bolong', [rgb, idat(rows(89)), IEND]],
    [
      'a few bytes too many, and more behind the end',
      'utuh',
      [rgb, idat(bytesOf(rows(90), rows(1))), IEND, Buffer.from('x')],
    ],
    ['a bomb', 'bolong', [rgb, idat(new Uint8Array(5_000_000)), IEND]],
    ['two heads', 'rusak', [rgb, rgb, data, IEND]],
    ['a chunk that must be known and is not', 'rusak', [rgb, chunk('ABCD'), data, IEND]],
    ['a chunk that need not be known', 'utuh', [rgb, chunk('abCD'), data, IEND]],
    ['16 bits', 'utuh', [head(16, 6), idat(rows(240)), IEND]],
    ['one bit', 'utuh', [head(1, 0), idat(rows(4)), IEND]],
    ['three bits', 'rusak', [head(3, 0), idat(rows(30)), IEND]],
    ['RGB of four bits', 'rusak', [head(4, 2), idat(rows(90)), IEND]],
    ['a type of colour that there is not', 'rusak', [head(8, 5), idat(rows(90)), IEND]],
    ['a way of interlacing that there is not', 'rusak', [head(8, 2, 2), data, IEND]],
    ['a palette', 'utuh', [palette, colours, idat(rows(30)), IEND]],
    ['colours of a palette that is not there', 'rusak', [palette, idat(rows(30)), IEND]],
    [
      'a palette that is no multiple of three',
      'rusak',
      [palette, chunk('PLTE', new Uint8Array(4)), idat(rows(30)), IEND],
    ],
    ['a palette of more colours than bits', 'rusak', [head(2, 3), colours, idat(rows(8)), IEND]],
    ['a palette behind the pixels', 'rusak', [palette, idat(rows(30)), colours, IEND]],
    [
      'a colour behind the last of its palette',
      'tanpa warna',
      [palette, chunk('PLTE', new Uint8Array(21)), idat(rows(30)), IEND],
    ],
    ['such a colour after a filter alone', 'tanpa warna', [palette, colours, idat(rows(30, 1)), IEND]],
    [
      'such a colour in half a byte',
      'tanpa warna',
      [head(4, 3), chunk('PLTE', new Uint8Array(21)), idat(rows(15)), IEND],
    ],
    [
      'bits behind the end of a row, which are no colour',
      'utuh',
      [head(4, 3), chunk('PLTE', new Uint8Array(24)), idat(rows(15)), IEND],
    ],
    [
      'such a colour in the last pass',
      'tanpa warna',
      [head(8, 3, 1), chunk('PLTE', new Uint8Array(21)), idat(interlaced), IEND],
    ],
    ['transparency', 'utuh', [rgb, chunk('tRNS', new Uint8Array(6)), data, IEND]],
    ['transparency of the wrong length', 'rusak', [rgb, chunk('tRNS', new Uint8Array(3)), data, IEND]],
    [
      'transparency of more colours than there are',
      'rusak',
      [palette, colours, chunk('tRNS', new Uint8Array(9)), idat(rows(30)), IEND],
    ],
    [
      'two transparent colours, of which programs take one or the other',
      'rusak',
      [rgb, chunk('tRNS', new Uint8Array(6)), chunk('tRNS', new Uint8Array(6)), data, IEND],
    ],
    ['two ways of being held', 'rusak', [rgb, chunk('eXIf', exif(6, 'II')), chunk('eXIf', exif(3, 'II')), data, IEND]],
    ['two notes', 'utuh', [rgb, chunk('tEXt'), chunk('tEXt'), data, IEND]],
    ['one that moves', 'tak-terbuka', [rgb, chunk('acTL', bytesOf(number(1), number(0))), data, IEND]],
  ])('%s: %s', (_, expected, chunks) => expect(judged(png(...chunks))).toBe(expected));

  test('the orientation before its pixels counts', () => {
    const turned = chunk('eXIf', exif(6, 'II'));
    const size = (...chunks: readonly Uint8Array[]) => isiGambar(png(...chunks));
    expect(size(rgb, turned, data, IEND)).toEqual({ jenis: 'png', lebar: 20, tinggi: 30, arah: 6 });
    expect(size(rgb, data, turned, IEND)).toEqual({ jenis: 'png', lebar: 30, tinggi: 20, arah: 1 });
    expect(withoutExif(png(rgb, turned, data, IEND))).toEqual(png(rgb, data, IEND));
  });
});

describe('a JPEG', () => {
  // Made by ImageMagick 6.9.11 of a drawing: progressive at half the colours, of four colours, and grey and progressive.
  const made = ['progresif.jpg', 'cmyk.jpg', 'abu-progresif.jpg'].map(
    (name) => [name, new Uint8Array(readFileSync(`tests/gambar/${name}`))] as const,
  );

  test.each([['of a canvas', photo()], ...made] as const)(
    '%s is whole, and cut short behind its head it is not',
    (_, bytes) => {
      expect(judged(bytes)).toBe('utuh');
      const coded = segmentsOf(bytes)?.find(({ marker }) => marker === 0xda)?.end ?? 0;
      const step = Math.ceil((bytes.length - coded) / 60);
      for (let length = coded; length < bytes.length - 40; length += step) {
        expect(judged(bytes.subarray(0, length)), `${length}`).toBe('rusak');
        expect(judged(bytesOf(bytes.subarray(0, length), Buffer.from([0xff, 0xd9]))), `${length} and an end`).not.toBe(
          'utuh',
        );
      }
    },
  );

  test('a rest of zeros is found, as a disk leaves it', () => {
    const bytes = photo();
    const { end = 0 } = segmentsOf(bytes)?.find(({ marker }) => marker === 0xda) ?? {};
    expect(judged(bytes.fill(0, end + 200, -2))).toBe('bolong');
  });

  test.each([
    ['coded arithmetically', 1, 0xc9],
    ['without loss', 1, 0xc3],
    ['of 12 bits', 4, 12],
  ])('%s is told', (_, at, value) => {
    const bytes = photo();
    const { start = 0 } = segmentsOf(bytes)?.find(({ marker }) => marker === 0xc0) ?? {};
    bytes[start - 4 + at] = value;
    expect(judged(bytes)).toBe('tak-terbuka');
  });

  test('whose colours two segments tell otherwise', () => {
    const adobe = (transform: number) =>
      withSegment(photo(), 0xee, Buffer.from([...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, transform]));
    expect(Buffer.from(photo()).subarray(6, 10).toString()).toBe('JFIF');
    expect(judged(adobe(0))).toBe('tak-terbuka');
    expect(judged(adobe(1))).toBe('utuh');
  });

  test('of no height, and higher than its data', () => {
    const bytes = photo();
    const { start = 0 } = segmentsOf(bytes)?.find(({ marker }) => marker === 0xc0) ?? {};
    bytes[start + 2] = 200;
    expect(judged(bytes)).toBe('bolong');
    bytes[start + 2] = 0;
    expect(judged(bytes)).toBe('tak-terbuka');
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8] as const)('held as %i, in both orders of bytes', (arah) => {
    const seen = arah > 4 ? { lebar: 40, tinggi: 60 } : { lebar: 60, tinggi: 40 };
    for (const order of ['II', 'MM'] as const) {
      expect(isiGambar(turnedPhoto(arah, order))).toEqual({ jenis: 'jpeg', ...seen, arah });
      expect(withoutExif(turnedPhoto(arah, order))).toEqual(photo());
    }
  });

  test('notes of a camera that say nothing, or lie', () => {
    for (const orientation of [0, 9, 65_535])
      expect(isiGambar(turnedPhoto(orientation, 'II'))).toMatchObject({ arah: 1 });
    for (const notes of [
      'Exif\0\0',
      'Exif\0\0II*\0\xff\xff\xff\xff',
      'Exif\0\0XX*\0\x08\0\0\0',
      'http://ns.adobe.com/xap/1.0/\0',
    ]) {
      expect(judged(withSegment(photo(), 0xe1, Buffer.from(notes, 'latin1')))).toBe('utuh');
    }
    expect(isiGambar(withSegment(turnedPhoto(3, 'II'), 0xe1, turnedPhoto(6, 'MM').subarray(6, 38)))).toMatchObject({
      arah: 6,
    });
  });
});

describe('names of images', () => {
  const [nfc, nfd] = ['kafé.jpg', 'rapat é.PNG'].flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]);
  test.each([
    ['![a](a/b.PNG)', 'a/b.PNG'],
    ['![a](<foto satu.jpg>)', 'foto satu.jpg'],
    ['![a](foto%20satu.jpg "Judul")', 'foto%20satu.jpg'],
    ["![a](foto(1).jpg 'Judul')", 'foto(1).jpg'],
    ['![a](foto\\(1.jpg)', 'foto(1.jpg'],
    ['![a [b] c](x.png)', 'x.png'],
    ['![a](x&amp;y.png)', 'x&y.png'],
    ['![a](#1?50%25.png)', '#1?50%25.png'],
  ])('%s', (markdown, path) => expect(imagesIn(markdown)).toEqual([{ path, offset: 0 }]));

  test('spaces that nothing holds together are told', () =>
    expect(imagesIn('![a](foto satu (1).jpg) dan ![b](c.png)')).toEqual([
      { path: 'foto satu (1).jpg', offset: 0, isBare: true },
      { path: 'c.png', offset: 28 },
    ]));

  test.each([
    ['foto%20satu.jpg', ['foto satu.jpg'], 'foto satu.jpg'],
    ['a%20b.png', ['a b.png', 'a%20b.png'], 'a%20b.png'],
    ['50%25.png', ['50%.png'], '50%.png'],
    ['100%.png', ['100%.png'], '100%.png'],
    [nfc ?? '', [nfd ?? ''], nfd],
    [nfd ?? '', [nfc ?? ''], nfc],
    ['rapat%20e%CC%81.PNG', ['rapat é.PNG'.normalize('NFC')], 'rapat é.PNG'.normalize('NFC')],
    ['..%2Frahasia.png', ['rahasia.png'], undefined],
    ['FOTO.JPG', ['foto.jpg'], undefined],
  ])('%s in %j', (written, paths, expected) => expect(berkasGambar(written, paths)).toBe(expected));
});
