/** Pictures of a finished report that are replaced, turned, cut, stretched or coloured anew, resealed as a forger would. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentOf } from '../src/pdf/stream.ts';
import { bytesOf, chunk, exif, IEND, png, withSegment } from './images.ts';
import { judgeForged } from './judge-forged.ts';
import { drawingOf, redraw } from './redraw-pdf.ts';
import { lkj } from './run-cli.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const [WIDTH, HEIGHT] = [96, 64];
const folder = mkdtempSync(join(tmpdir(), 'lkj-gambar-'));
let pdf: Uint8Array;

/** Rows of samples that differ from place to place, of so many bits each, so many to a pixel. */
function pixels(depth: number, channels: number, most = 2 ** depth): Buffer {
  const length = Math.ceil((WIDTH * depth * channels) / 8);
  const rows = Buffer.alloc(HEIGHT * (length + 1));
  for (let y = 0; y < HEIGHT; y++)
    for (let at = 0; at < WIDTH * channels; at++) {
      const value = ((at >> 2) * 7 + (y >> 2) * (3 + (at % channels)) * 5) % most;
      const place = y * (length + 1) + 1 + ((at * depth) >> 3);
      if (depth === 16) rows.writeUInt16BE(value, y * (length + 1) + 1 + at * 2);
      else rows[place] = (rows[place] ?? 0) | (value << (8 - depth - ((at * depth) & 7)));
    }
  return rows;
}

function drawn(depth: number, colour: number, channels: number, ...between: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.from([0, 0, 0, WIDTH, 0, 0, 0, HEIGHT, depth, colour, 0, 0, 0]);
  const most = colour === 3 ? 12 : 2 ** depth;
  const data = chunk('IDAT', deflateSync(pixels(depth, channels, most)));
  return png(chunk('IHDR', head), ...between, data, IEND);
}

function photo(): Uint8Array {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  for (let at = 0; at < 300; at++) {
    context.fillStyle = `rgb(${(at * 7) % 255}, ${(at * 37) % 255}, ${(at * 91) % 255})`;
    context.fillRect((at * 17) % WIDTH, (at * 29) % HEIGHT, 9, 9);
  }
  return bytesOf(canvas.toBuffer('image/jpeg'));
}

const held = (orientation: number) =>
  withSegment(photo(), 0xe1, bytesOf(Buffer.from('Exif\0\0', 'latin1'), exif(orientation, 'II')));
const colours = chunk('PLTE', Buffer.from(Array.from({ length: 36 }, (_, at) => (at * 29) % 256)));

/** Every kind that a browser draws in its own way. */
const files: Readonly<Record<string, Uint8Array>> = {
  'foto.jpg': photo(),
  'warna.png': drawn(8, 2, 3),
  'satu-bit.png': drawn(1, 0, 1),
  'abu-16.png': drawn(16, 0, 1),
  'palet.png': drawn(4, 3, 1, colours, chunk('tRNS', Buffer.of(0, 90))),
  'bening.png': drawn(8, 6, 4),
  'bening-16.png': drawn(16, 6, 4),
  'abu-bening.png': drawn(8, 4, 2),
  'satu-bening.png': drawn(8, 2, 3, chunk('tRNS', Buffer.of(0, 7, 0, 7, 0, 7))),
  'gamma.png': drawn(8, 2, 3, chunk('gAMA', Buffer.of(0, 0, 0xff, 0xff))),
  'miring.png': drawn(8, 2, 3, chunk('eXIf', exif(6, 'II'))),
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((way) => [`foto-${way}.jpg`, held(way)])),
  // Made by ImageMagick 6.9.11: grey and progressive, of four colours.
  'abu.jpg': new Uint8Array(readFileSync('tests/gambar/abu-progresif.jpg')),
  'cmyk.jpg': new Uint8Array(readFileSync('tests/gambar/cmyk.jpg')),
};

beforeAll(() => {
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  for (const name of ['gambar', 'narasi']) mkdirSync(join(folder, 'data', name));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'data/gambar', name), bytes);
  const prose = Object.keys(files).map((name) => `![Gambar ${name}](gambar/${name})\n`);
  writeFileSync(join(folder, 'data/narasi/kata-pengantar.md'), prose.join('\n'));
  const instansi = readFileSync(join(folder, 'data/instansi.yaml'), 'utf8');
  writeFileSync(join(folder, 'data/instansi.yaml'), `${instansi}\nlambang: gambar/bening.png\n`);
  const { code, talk } = lkj(folder, ['build', '-f', 'pdf'], {
    XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
  });
  expect(code, talk).toBe(0);
  pdf = new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2.pdf')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judge(change: (document: PDFDocument) => void, claims: object = { lkj: '9.9.9' }) {
  const { differ, told } = await judgeForged(pdf, change, claims);
  return { differ, told };
}

test('each kind is what the data gives, but what four colours show', async () => {
  expect(await judge(() => undefined)).toEqual({
    differ: [],
    told: expect.stringMatching(/^halaman PDF ke-\d+: gambar ke-21 hanya dicocokkan ukuran dan letaknya: [^\n]+$/),
  });
});

interface Found {
  readonly page: number;
  readonly name: string;
  readonly stream: PDFRawStream;
  readonly put: (stream: PDFStream) => void;
}

/** The picture by its place in the report, from 1: the emblem is the first. */
function pictureOf(document: PDFDocument, number: number): Found {
  let left = number;
  for (const [page, { node }] of document.getPages().entries()) {
    const pictures = node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
    for (const [, name = ''] of drawingOf(document, page).matchAll(/\/(\w+) Do\b/g)) {
      if (--left > 0) continue;
      const stream = pictures?.lookup(PDFName.of(name), PDFStream);
      if (!(stream instanceof PDFRawStream)) break;
      const put = (other: PDFStream) => pictures?.set(PDFName.of(name), document.context.register(other));
      return { page, name, stream, put };
    }
  }
  throw new Error('there is no such picture');
}

const places: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(files).map((name, index) => [name, index + 2]),
);
const at = (document: PDFDocument, name: string) => pictureOf(document, places[name] ?? 0);

/** Other samples in the place of those of the picture, or of its mask. */
function repaint(
  document: PDFDocument,
  name: string,
  change: (samples: Buffer) => void,
  of: 'picture' | 'mask' = 'picture',
) {
  const { stream, put } = at(document, name);
  const whole = of === 'picture' ? stream : stream.dict.lookup(PDFName.of('SMask'), PDFStream);
  const samples = Buffer.from(contentOf(whole) ?? []);
  change(samples);
  const other = document.context.flateStream(samples);
  for (const [key, value] of whole.dict.entries()) if (key !== PDFName.of('Length')) other.dict.set(key, value);
  if (of === 'picture') return void put(other);
  const copy = PDFRawStream.of(stream.dict.clone(), stream.getContents());
  copy.dict.set(PDFName.of('SMask'), document.context.register(other));
  put(copy);
}

/** With another entry. */
function note(
  document: PDFDocument,
  name: string,
  key: string,
  value: Parameters<PDFDict['set']>[1] | undefined,
): void {
  const { stream, put } = at(document, name);
  const copy = PDFRawStream.of(stream.dict.clone(), stream.getContents());
  if (value) copy.dict.set(PDFName.of(key), value);
  else copy.dict.delete(PDFName.of(key));
  put(copy);
}

/** Another placing of the picture, from the numbers of its own. */
function move(document: PDFDocument, name: string, change: (numbers: readonly number[]) => readonly number[]): void {
  const { page, name: picture } = at(document, name);
  redraw(document, page, (drawing) => {
    const end = drawing.indexOf(`/${picture} Do`);
    const placing = [...drawing.slice(0, end).matchAll(/([-\d. ]+) cm\n/g)].at(-1);
    if (!placing) return drawing;
    const numbers = change((placing[1] ?? '').trim().split(' ').map(Number));
    return `${drawing.slice(0, placing.index)}${numbers.map((one) => one.toFixed(4)).join(' ')} cm\n${drawing.slice(placing.index + placing[0].length)}`;
  });
}

/** Something before or behind the drawing of the picture. */
function around(document: PDFDocument, name: string, before: string, after: string): void {
  const { page, name: picture } = at(document, name);
  redraw(document, page, (drawing) => drawing.replace(`/${picture} Do`, `${before}/${picture} Do${after}`));
}

/** A stroke of a letter. */
const stroke = (samples: Buffer, width: number, channels: number) => {
  for (let y = 20; y < 36; y++) samples.fill(0, (y * width + 40) * channels, (y * width + 46) * channels);
};
const isOther = /gambar ke-\d+ bukan gambar yang diberikan data$/m;

const ways: readonly (readonly [name: string, told: RegExp, change: (document: PDFDocument) => void])[] = [
  [
    'a pixel of a drawing',
    isOther,
    (document) => repaint(document, 'warna.png', (samples) => samples.fill(9, 3000, 3003)),
  ],
  [
    'a pixel of one bit',
    isOther,
    (document) => repaint(document, 'satu-bit.png', (samples) => samples.fill(100, 3000, 3003)),
  ],
  [
    'a pixel of a palette',
    isOther,
    (document) => repaint(document, 'palet.png', (samples) => samples.writeUInt8(samples.readUInt8(9000) ^ 64, 9000)),
  ],
  [
    'a part that was transparent',
    isOther,
    (document) => repaint(document, 'bening.png', (samples) => samples.fill(255, 3000, 3100), 'mask'),
  ],
  [
    'a part that was opaque',
    isOther,
    (document) => repaint(document, 'bening.png', (samples) => samples.fill(0, 3000, 3100), 'mask'),
  ],
  ['transparency that is gone', isOther, (document) => note(document, 'bening.png', 'SMask', undefined)],
  [
    'a photograph in the place of another file',
    isOther,
    (document) => at(document, 'foto.jpg').put(at(document, 'abu.jpg').stream),
  ],
  [
    'a byte of a photograph',
    isOther,
    (document) => {
      const { stream, put } = at(document, 'foto.jpg');
      const bytes = Buffer.from(stream.getContents());
      bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 4;
      put(PDFRawStream.of(stream.dict, bytes));
    },
  ],
  [
    'a stroke in a photograph that was turned',
    isOther,
    (document) => repaint(document, 'foto-6.jpg', (samples) => stroke(samples, WIDTH, 3)),
  ],
  [
    'a photograph that was turned, in other colours',
    isOther,
    (document) =>
      repaint(document, 'foto-3.jpg', (samples) => {
        for (let at = 0; at < samples.length; at += 3) samples.writeUInt8(255 - samples.readUInt8(at), at);
      }),
  ],
  [
    'a mirrored picture',
    /gambar ke-3 diputar atau dicerminkan/,
    (document) => move(document, 'warna.png', ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [-a, b, c, d, e + a, f]),
  ],
  [
    'a picture on its head',
    /gambar ke-3 diputar atau dicerminkan/,
    (document) =>
      move(document, 'warna.png', ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [-a, b, c, -d, e + a, f + d]),
  ],
  [
    'a photograph as its camera was not held',
    /diputar atau dicerminkan/,
    (document) =>
      move(document, 'foto-6.jpg', ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [a, -b, -c, d, e + c, f + b]),
  ],
  [
    'a stretched picture',
    /diubah ukuran atau bandingan sisinya/,
    (document) =>
      move(document, 'warna.png', ([a = 0, b, c, d, e, f]) => [a * 0.8, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0]),
  ],
  [
    'a picture as small as a dot',
    /diubah ukuran atau bandingan sisinya/,
    (document) =>
      move(document, 'warna.png', ([a = 0, b, c, d = 0, e, f]) => [a / 20, b ?? 0, c ?? 0, d / 20, e ?? 0, f ?? 0]),
  ],
  [
    'a slanted picture',
    /diputar atau dimiringkan/,
    (document) => move(document, 'warna.png', ([a, b, , d, e, f]) => [a ?? 0, b ?? 0, 9, d ?? 0, e ?? 0, f ?? 0]),
  ],
  [
    'a picture cut by a clip',
    /gambar yang terpotong/,
    (document) => around(document, 'warna.png', '0 0 1 .5 re\nW n\n', ''),
  ],
  [
    'a picture under an area',
    /bertumpuk dengan bentuk lain/,
    (document) => around(document, 'warna.png', '', '\n1 1 1 rg\n0 0 .5 .5 re f'),
  ],
  [
    'a picture over a part of an area',
    /bertumpuk dengan bentuk lain/,
    (document) => around(document, 'bening.png', '1 0 0 rg\n.2 .2 .5 .5 re f\n', ''),
  ],
  [
    'a picture twice',
    /bertumpuk|tercetak 23 gambar/,
    (document) => {
      const { name } = at(document, 'warna.png');
      around(document, 'warna.png', '', `\n/${name} Do`);
    },
  ],
  [
    'colours turned round',
    /keterangan «Decode»/,
    (document) => note(document, 'warna.png', 'Decode', document.context.obj([1, 0, 1, 0, 1, 0])),
  ],
  [
    'a colour that is left out',
    /keterangan «Mask»/,
    (document) => note(document, 'warna.png', 'Mask', document.context.obj([0, 9, 0, 9, 0, 9])),
  ],
  [
    'another colour space',
    /gambar yang ditulis lain/,
    (document) =>
      note(
        document,
        'warna.png',
        'ColorSpace',
        document.context.obj([PDFName.of('Indexed'), PDFName.of('DeviceRGB'), 0, 0]),
      ),
  ],
  [
    'grey as colours',
    /gambar yang ditulis lain/,
    (document) => note(document, 'warna.png', 'ColorSpace', PDFName.of('DeviceGray')),
  ],
  [
    'a mask turned round',
    /keterangan «Decode»/,
    (document) => {
      const mask = at(document, 'bening.png').stream.dict.lookup(PDFName.of('SMask'), PDFStream);
      mask.dict.set(PDFName.of('Decode'), document.context.obj([1, 0]));
    },
  ],
  [
    'the profile of another picture',
    isOther,
    (document) =>
      note(document, 'warna.png', 'ColorSpace', at(document, 'gamma.png').stream.dict.get(PDFName.of('ColorSpace'))),
  ],
  [
    'a profile with red for green',
    /gambar yang ditulis lain/,
    (document) =>
      tint(document, 'gamma.png', (profile) => {
        const [red, green] = [profile.indexOf('rXYZ'), profile.indexOf('gXYZ')];
        profile.write('gXYZ', red);
        profile.write('rXYZ', green);
      }),
  ],
  [
    'a profile by which all is white',
    /gambar yang ditulis lain/,
    (document) =>
      tint(document, 'gamma.png', (profile) => void profile.writeInt32BE(0, profile.indexOf('para', 132) + 12)),
  ],
];

/** Another profile for its colours. */
function tint(document: PDFDocument, name: string, change: (profile: Buffer) => void): void {
  const space = at(document, name).stream.dict.lookup(PDFName.of('ColorSpace'), PDFArray);
  const profile = Buffer.from(contentOf(space.lookup(1, PDFStream)) ?? []);
  change(profile);
  const stream = document.context.flateStream(profile, { N: 3 });
  note(document, name, 'ColorSpace', document.context.obj([PDFName.of('ICCBased'), document.context.register(stream)]));
}

describe('found in', () => {
  test.each(ways)('%s', async (_, words, change) => {
    const { differ, told } = await judge(change, {});
    expect(told).toMatch(words);
    expect(differ).toEqual(['texts']);
  });
});

test('what is in no file of the data is found whatever version is claimed, and other places are told', async () => {
  expect(await judge((document) => repaint(document, 'warna.png', (samples) => samples.fill(9, 3000, 3003)))).toEqual({
    differ: ['texts'],
    told: expect.stringMatching(isOther),
  });
  const change = (document: PDFDocument) => at(document, 'warna.png').put(at(document, 'bening.png').stream);
  expect(await judge(change)).toEqual({ differ: [], told: expect.stringMatching(isOther) });
  expect(await judge(change, {})).toMatchObject({ differ: ['texts'], told: expect.stringMatching(isOther) });
});
