/** Ways to change a printed digit of a finished report, resealed as a forger would: each is found by a check without a browser. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { compile } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { verify } from '../src/jobs/verify/index.ts';
import { claimedBeside } from '../src/jobs/verify/printed/claimed-beside.ts';
import { composePage } from '../src/outputs/page.ts';
import { pdf as output } from '../src/outputs/pdf.ts';
import { readTemplates } from '../src/outputs/templates.ts';
import { forge } from './forge-pdf.ts';
import { judgeForged } from './judge-forged.ts';
import {
  addResource,
  changeFontFile,
  codesOf,
  drawingOf,
  findText,
  fontsOf,
  redraw,
  swapGlyphs,
} from './redraw-pdf.ts';
import { lkj } from './run-cli.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

let folder = '';
let pdf: Uint8Array;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-tercetak-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const { code, talk } = lkj(folder, ['build', '-f', 'pdf'], {
    XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
  });
  expect(code, talk).toBe(0);
  pdf = new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2.pdf')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ownSheet = 'templates/styles/9-kita.css';

/** Another version, so that no browser is asked. */
const other = { lkj: '9.9.9' };

/** What each check says of the forged report, but `bytes`. */
function judge(change: (document: PDFDocument) => void, claims: object = other) {
  return judgeForged(pdf, change, claims);
}

test('what nobody has changed is the same, whoever has written the file anew', async () => {
  for (const claims of [{}, other]) {
    const { differ, result } = await judge(() => undefined, claims);
    expect([differ, result]).toEqual([[], 'same']);
  }
});

test('small narrow tables with rules between their columns, as a project may dress them, and prose with words parted by hand, an empty row, a bare address and strokes are the same', async () => {
  const own = join(folder, 'gaya');
  cpSync('tests/dasar', join(own, 'data'), { recursive: true });
  mkdirSync(join(own, 'data/templates/styles'), { recursive: true });
  mkdirSync(join(own, 'data/narasi'));
  const odd = 'Kata ~~coret~~ dan [situs](https://contoh.id).\n\n| a | b |\n| --- | --- |\n| x | y |\n| | |';
  const word = 'mempertanggung\u00adjawab\u00adkan dan/\u200batau ';
  writeFileSync(join(own, 'data/narasi/kata-pengantar.md'), `${word.repeat(40)}\n\n${odd}\n`);
  const cells = 'padding: 2pt; border-left: .5pt solid #000; border-right: .5pt solid #000';
  writeFileSync(join(own, 'data', ownSheet), `:root { --huruf-tabel: 7.5pt; --rapat: 1 } td, th { ${cells} }`);
  const { code, talk } = lkj(own, ['build', '-f', 'pdf'], { XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache') });
  expect(code, talk).toBe(0);
  const dressed = new Uint8Array(readFileSync(join(own, 'out/lkj-2024-tw2.pdf')));
  // Lines of its own lie, and are long: upright and short ones there stand in tables alone.
  const stroke = (document: PDFDocument) =>
    redraw(document, 0, (drawing) =>
      drawing.replace(/^\.23999999.*cm\n/, `q\n$&`).concat('\nQ\n/Artifact BMC\n0 0 0 rg\n170 560 7 60 re f\nEMC\n'),
    );
  expect((await judgeForged(dressed, stroke, {})).told).toMatch(/^halaman PDF ke-1: bentuk yang dapat terbaca/m);
  // Chromium lays its headings out twice, and names them twice; that is mended, and nobody's doing but a forger's.
  const named = await judgeForged(dressed, () => undefined, {});
  expect(named).toMatchObject({ differ: [], result: 'same' });
  const double = (document: PDFDocument) => {
    const first = document.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'), PDFDict);
    first.set(PDFName.of('Title'), PDFHexString.fromText('KATA PENGANTARKATA PENGANTAR'));
  };
  expect((await judgeForged(dressed, double, {})).told).toMatch(/^markah: seharusnya «KATA PENGANTAR», tertulis/);
  expect((await judgeForged(dressed, double, other)).differ).toEqual([]);
  const renamed = await forge(
    dressed,
    () => undefined,
    (manifest) => ({ ...manifest, ...other }),
  );
  const { findings } = await verify(renamed, { environment: {}, progress: () => undefined });
  expect(findings.find(({ name }) => name === 'texts')).toMatchObject({ result: 'same', details: [] });
});

/** The figure of the report on which all is tried: 13,5 minutes. */
const FIGURE = '13,5';
const only = (document: PDFDocument, text = FIGURE) => {
  const [found] = findText(document, text);
  if (!found) throw new Error(`${text} is not drawn`);
  return found;
};
/** The drawing with something else in the place of the figure's letters, or before or behind its text. */
const replaced = (document: PDFDocument, by: (found: ReturnType<typeof only>, drawing: string) => string) => {
  const found = only(document);
  redraw(document, found.page, (drawing) => by(found, drawing));
};
const splice = (drawing: string, at: number, length: number, by: string) =>
  drawing.slice(0, at) + by + drawing.slice(at + length);
/** Behind all that is drawn, in the points of the page. */
const over = (document: PDFDocument, drawn: string) =>
  replaced(document, (_, drawing) =>
    drawing.replace(/^\.23999999.*cm\n/, `q\n$&`).concat(`\nQ\n/Artifact BMC\n${drawn}\nEMC\n`),
  );
/** Left and base of the figure on its page, in points. */
const placeOf = (document: PDFDocument): readonly [number, number] => {
  const { page, at } = only(document);
  const before = drawingOf(document, page).slice(0, at);
  const [, left = 0, down = 0] = [...before.matchAll(/3\.125 0 0 3\.125 (\S+) (\S+) cm/g)].at(-1)?.map(Number) ?? [];
  const [, x = 0, y = 0] = [...before.matchAll(/1 0 0 -1 (\S+) (\S+) Tm/g)].at(-1)?.map(Number) ?? [];
  const { height } = document.getPage(page).getSize();
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round((x * 3.125 + left) * 0.24), round(height - (y * 3.125 + down) * 0.24)];
};
const digit = (document: PDFDocument, text: string) => {
  const { page, font } = only(document);
  return codesOf(document, page, font, text);
};
const rectangle = (document: PDFDocument) => {
  const [left, base] = placeOf(document);
  return `${left - 1} ${base - 2} 24 12`;
};

const picture = ({ context }: PDFDocument) =>
  context.register(
    context.flateStream(Buffer.of(255, 255, 255), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 1,
      Height: 1,
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 8,
    }),
  );
/** The texts on the line of the figure from there on, each in the place of the next. */
const aColumnFurther = (document: PDFDocument) =>
  replaced(document, ({ place }, drawing) => {
    const [x, y] = place.split(' ').slice(4).map(Number);
    const line = [...drawing.matchAll(/1 0 0 -1 (\S+) (\S+) Tm/g)].filter(([, , up]) => Number(up) === y);
    const places = [...new Set(line.map(([, left]) => Number(left)))].filter((left) => left >= (x ?? 0));
    places.sort((one, other) => one - other);
    return drawing.replace(/1 0 0 -1 (\S+) (\S+) Tm/g, (all, left, up) => {
      const index = places.indexOf(Number(left));
      return index < 0 || Number(up) !== y ? all : `1 0 0 -1 ${places[index + 1] ?? Number(left) + 40} ${up} Tm`;
    });
  });

const ways: readonly (readonly [name: string, told: RegExp, change: (document: PDFDocument) => void])[] = [
  [
    'a digit in the drawing',
    /^waktu\.realisasi: data memberi «13,5», tercetak «13,6» \(halaman PDF ke-\d+\)$/m,
    (document) =>
      replaced(document, ({ at, show }, drawing) =>
        splice(drawing, at, show.length, `<${digit(document, '13,6')}> Tj`),
      ),
  ],
  [
    'the outlines of two digits, in the font',
    /bentuk atau lebar huruf «[35]» bukan milik Arimo/,
    (document) => {
      const { page, font } = only(document);
      const [one = 0, another = 0] = ['3', '5'].map((text) => Number.parseInt(codesOf(document, page, font, text), 16));
      const dictionary = fontsOf(document, page).get(font);
      if (dictionary) changeFontFile(document, dictionary, (file) => swapGlyphs(file, one, another));
    },
  ],
  [
    'a font that says 5 of its 6, so that a search still finds the number',
    /bentuk atau lebar huruf «5» bukan milik Arimo/,
    (document) => {
      const { page, font, at, show } = only(document);
      const [five, six] = [codesOf(document, page, font, '5'), codesOf(document, page, font, '6')];
      const copy = fontsOf(document, page).get(font)?.clone();
      const map = document.context.register(document.context.flateStream(`1 beginbfchar\n<${six}> <0035>\nendbfchar`));
      copy?.set(PDFName.of('ToUnicode'), map);
      if (copy) addResource(document, page, 'Font', 'F99', document.context.register(copy));
      const size = /(\S+) Tf\n[^\n]*\n$/.exec(drawingOf(document, page).slice(0, at))?.[1];
      const before = show.slice(0, show.indexOf(five));
      redraw(document, page, (drawing) => {
        const tail = `${before}> Tj\n/F99 ${size} Tf\n<${six}> Tj\n${font} ${size} Tf`;
        return splice(drawing, at, show.length, tail);
      });
    },
  ],
  [
    'a picture over it',
    /tertutup sesuatu yang dilukis sesudahnya/,
    (document) => {
      addResource(document, only(document).page, 'XObject', 'X99', picture(document));
      const [left, base] = placeOf(document);
      over(document, `q 24 0 0 12 ${left - 1} ${base - 2} cm /X99 Do Q`);
    },
  ],
  [
    'a white area over it, and another text',
    /tertutup sesuatu yang dilukis sesudahnya/,
    (document) => {
      const [left, base] = placeOf(document);
      const { font } = only(document);
      over(
        document,
        `1 1 1 rg ${rectangle(document)} re f 0 0 0 rg q 1 0 0 -1 0 ${2 * base} cm BT ${font} 9 Tf 1 0 0 -1 ${left} ${base} Tm <${digit(document, '13,6')}> Tj ET Q`,
      );
    },
  ],
  [
    'an annotation with an appearance',
    /anotasi «\/(?:FreeText|Stamp)»/,
    (document) => {
      const { context } = document;
      const appearance = context.register(
        context.flateStream('1 1 1 rg 0 0 24 12 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 24, 12] }),
      );
      const [left, base] = placeOf(document);
      const annotation = context.obj({
        Type: 'Annot',
        Subtype: 'Stamp',
        F: 4,
        Rect: [left - 1, base - 2, left + 23, base + 10],
        AP: { N: appearance },
      });
      document.getPage(only(document).page).node.set(PDFName.of('Annots'), context.obj([context.register(annotation)]));
    },
  ],
  [
    'a form over it',
    /«\/X99» yang tidak dipakai lkj/,
    (document) => {
      const { context } = document;
      const form = context.flateStream(`1 1 1 rg ${rectangle(document)} re f`, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 900, 900],
      });
      addResource(document, only(document).page, 'XObject', 'X99', context.register(form));
      over(document, '/X99 Do');
    },
  ],
  [
    'two cells, each with the text of the other',
    /^\S+\.\S+: data memberi «[\d,]+», tercetak «[\d,]+» .*\n\S+\.\S+: data memberi «[\d,]+», tercetak/,
    (document) => exchange(document, 'show'),
  ],
  [
    'a digit that goes from one cell to the next, so that the text as a whole stays',
    /data memberi «[^»]*», tercetak «[^»]*»/,
    (document) => shift(document),
  ],
  [
    'two cells, each in the place of the other',
    /tidak berdiri di tempatnya/,
    (document) => exchange(document, 'place'),
  ],
  [
    'a picture in its place, and the figure in small letters',
    /terlalu kecil untuk dibaca(?:.|\n)*gambar di luar isi laporan/,
    (document) => {
      const [left, base] = placeOf(document);
      addResource(document, only(document).page, 'XObject', 'X99', picture(document));
      over(document, `q 24 0 0 12 ${left - 30} ${base - 2} cm /X99 Do Q`);
      before(document, `${only(document).font} 5 Tf\n`);
    },
  ],
  [
    'its comma cut away by a clip of a hair',
    /huruf «,» di luar batas halaman/,
    (document) =>
      replaced(document, ({ at, show, font, place }, drawing) => {
        const [size = 0, x = 0, y = 0] = [
          /(\S+) Tf\n[^\n]*\n$/.exec(drawing.slice(0, at))?.[1],
          ...place.split(' ').slice(4),
        ].map(Number);
        const text = (letters: string, from: number) =>
          `BT\n${font} ${size} Tf\n1 0 0 -1 ${x + from * size} ${y} Tm\n<${digit(document, letters)}> Tj\nET\n`;
        const clip = `q\n${x + 1.25 * size} ${y - 20} .01 40 re\nW n\n`;
        const start = drawing.lastIndexOf('BT\n', at);
        const [head, tail] = [drawing.slice(0, start), drawing.slice(at + show.length).replace(/^\s*ET\n/, '')];
        return `${head}${text('13', 0)}${clip}${text(',', 1.112)}Q\n${text('5', 1.39)}${tail}`;
      }),
  ],
  [
    'its digits drawn together over the comma',
    /tidak berdiri sesudah/,
    (document) =>
      replaced(document, ({ at, show }, drawing) =>
        splice(
          drawing,
          at,
          show.length,
          `<${digit(document, '13')}> Tj\n11.6 0 Td <${digit(document, ',')}> Tj\n1.8 0 Td <${digit(document, '5')}> Tj`,
        ),
      ),
  ],
  [
    'a digit of another size than those beside it',
    /tidak berdiri sesudah/,
    (document) =>
      replaced(document, ({ at, show, font }, drawing) => {
        const size = Number(/(\S+) Tf\n[^\n]*\n$/.exec(drawing.slice(0, at))?.[1]);
        const text = (letters: string, of: number) => `${font} ${of} Tf\n<${digit(document, letters)}> Tj\n`;
        return splice(drawing, at, show.length, text('1', size) + text('3', size * 0.9) + text(',5', size));
      }),
  ],
  [
    'a digit above the line of those beside it',
    /tidak berdiri sesudah/,
    (document) =>
      replaced(document, ({ at, show, place }, drawing) => {
        const size = Number(/(\S+) Tf\n[^\n]*\n$/.exec(drawing.slice(0, at))?.[1]);
        const [x = 0, y = 0] = place.split(' ').slice(4).map(Number);
        const text = (letters: string, from: number, up: number) =>
          `1 0 0 -1 ${(x + from * size).toFixed(3)} ${(y - up * size).toFixed(3)} Tm\n<${digit(document, letters)}> Tj\n`;
        return splice(drawing, at, show.length, text('1', 0, 0) + text('3', 0.5561, 0.3) + text(',5', 1.1122, 0));
      }),
  ],
  [
    'a digit left of a rule by white areas over the rest of it',
    /bentuk yang dapat terbaca/,
    (document) => {
      const [left, base] = placeOf(document);
      const masks = `1 1 1 rg ${left - 14} ${base + 6} 13 12 re f ${left - 14} ${base - 8} 13 8 re f`;
      over(document, `0 0 0 rg ${left - 3} ${base - 8} 1 24 re f\n${masks}`);
    },
  ],
  [
    'a digit left of a rule by white rules over the rest of it',
    /bentuk yang dapat terbaca/,
    (document) => {
      const [left, base] = placeOf(document);
      const masks = [6, 9, 12, 15, -3, -6].map((up) => `${left - 14} ${base + up} 13 3 re f`).join(' ');
      over(document, `0 0 0 rg ${left - 3} ${base - 6} 1 24 re f\n1 1 1 rg ${masks}`);
    },
  ],
  [
    'a digit left of an area by white rules on both sides',
    /bentuk yang dapat terbaca/,
    (document) => {
      const [left, base] = placeOf(document);
      const masks = `${left - 16} ${base - 6} 3 24 re f ${left - 12} ${base - 6} 3 24 re f`;
      over(document, `0 0 0 rg ${left - 16} ${base - 6} 7 24 re f\n1 1 1 rg ${masks}`);
    },
  ],
  [
    'a digit left of a rule by a clip',
    /bentuk yang dapat terbaca/,
    (document) => {
      const [left, base] = placeOf(document);
      over(document, `q ${left - 9} ${base} 9 6 re W n 0 0 0 rg ${left - 3} ${base - 6} 1 24 re f Q`);
    },
  ],
  ['figures in the columns behind their own', /tidak berdiri di tempatnya/, aColumnFurther],
  ['invisible letters', /perintah gambar «Tr»/, (document) => before(document, '3 Tr\n')],
  ['letters of no width', /perintah gambar «Tz»/, (document) => before(document, '0 Tz\n')],
  ['white letters', /terlalu dekat dengan dasarnya/, (document) => before(document, '1 1 1 rg\n')],
  ['letters nearly white', /terlalu dekat dengan dasarnya/, (document) => before(document, '.97 .97 .95 rg\n')],
  [
    'letters too small to be seen',
    /terlalu kecil untuk dibaca/,
    (document) => before(document, `${only(document).font} .01 Tf\n`),
  ],
  [
    'letters off the page',
    /di luar batas halaman/,
    (document) =>
      replaced(document, ({ at, place }, drawing) => {
        const start = drawing.lastIndexOf(place, at);
        return splice(drawing, start, place.length, place.replace(/-1 \S+/, '-1 9000'));
      }),
  ],
  [
    'a clip around it',
    /di luar batas halaman|perintah gambar/,
    (document) =>
      replaced(document, ({ at }, drawing) => {
        const start = drawing.lastIndexOf('BT\n', at);
        const end = drawing.indexOf('ET\n', at) + 3;
        return `${drawing.slice(0, start)}q\n0 0 1 1 re\nW n\n${drawing.slice(start, end)}Q\n${drawing.slice(end)}`;
      }),
  ],
  [
    'a layer that is not shown',
    /tanda yang tidak dikenal|keterangan «(?:OCProperties|Properties)»|perintah gambar «BDC»/,
    (document) => {
      const layer = document.context.register(document.context.obj({ Type: 'OCG', Name: 'x' }));
      document.catalog.set(PDFName.of('OCProperties'), document.context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
      addResource(document, only(document).page, 'Properties', 'P9', layer);
      replaced(document, ({ at, show }, drawing) => splice(drawing, at, show.length, `/OC /P9 BDC\n${show}\nEMC`));
    },
  ],
  [
    'letters that one sees through',
    /tembus pandang/,
    (document) => {
      addResource(document, only(document).page, 'ExtGState', 'G99', document.context.obj({ ca: 0, BM: 'Normal' }));
      before(document, '/G99 gs\n');
    },
  ],
  [
    'a page with the drawing of another',
    /tanpa tag|tanda yang|tidak berdiri|di luar isi/,
    (document) => {
      const [from, to] = [only(document).page, 6].map((page) => document.getPage(page).node);
      for (const key of ['Contents', 'Resources', 'MediaBox'].map((name) => PDFName.of(name))) {
        const other = from?.get(key);
        if (other) to?.set(key, other);
      }
    },
  ],
  [
    'a digit drawn with lines before it',
    /bentuk yang dapat terbaca|bentuk kecil/,
    (document) => {
      const [left, base] = placeOf(document);
      over(
        document,
        `0 0 0 rg ${left - 4} ${base} m ${left - 3} ${base} l ${left - 3} ${base + 6} l ${left - 4} ${base + 6} l h f`,
      );
    },
  ],
  [
    'a digit drawn as a narrow area before it',
    /bentuk yang dapat terbaca|bentuk kecil/,
    (document) => {
      const [left, base] = placeOf(document);
      over(document, `0 0 0 rg ${left - 3} ${base} 1 6 re f`);
    },
  ],
  [
    'a minus drawn before it',
    /bentuk yang dapat terbaca|bentuk kecil/,
    (document) => {
      const [left, base] = placeOf(document);
      over(document, `0 0 0 rg ${left - 4} ${base + 2.5} 3 .7 re f`);
    },
  ],
  [
    'two areas in one path, which take each other away',
    /beberapa bidang dalam satu jalur/,
    (document) => over(document, `0 0 0 rg 100 60 40 12 re 100 60 m 100 72 l 140 72 l 140 60 l h f`),
  ],
  [
    'an area and the same turned round',
    /bidang tanpa luas/,
    (document) => over(document, '0 0 0 rg 100 60 40 12 re 140 60 -40 12 re f'),
  ],
  [
    'an area with another in it',
    /beberapa bidang dalam satu jalur/,
    (document) => over(document, '0 0 0 rg 100 60 40 12 re 110 62 20 8 re f'),
  ],
  [
    'a figure of points with another in it',
    /beberapa bidang dalam satu jalur/,
    (document) => over(document, '0 0 0 rg 100 60 m 101 60 l 101 61 l h 100 60 m 100 61 l 101 61 l h f'),
  ],
  [
    'an area of no height, which some programs show',
    /bidang tanpa luas/,
    (document) => over(document, '0 0 0 rg 100 60 40 0 re f'),
  ],
  ['a cropped page', /keterangan «CropBox»/, (document) => set(document, 'CropBox', [0, 0, 400, 300])],
  ['a page that is turned', /keterangan «Rotate»/, (document) => set(document, 'Rotate', 180)],
  ['a page in another unit', /keterangan «UserUnit»/, (document) => set(document, 'UserUnit', 2)],
  ['a smaller page', /di luar batas halaman/, (document) => set(document, 'MediaBox', [0, 0, 595, 200])],
  [
    'a digit hidden as a hyphen would be, and another in its place',
    /tulisan yang disembunyikan/,
    (document) =>
      replaced(document, ({ at, show }, drawing) =>
        splice(
          drawing,
          at,
          show.length,
          `/Span <</ActualText <FEFF>>> BDC\n<${digit(document, '13,6')}> Tj\nEMC\n${show}`,
        ),
      ),
  ],
  [
    'two digits that change places while the text stays',
    /tidak berdiri sesudah/,
    (document) =>
      replaced(document, ({ at, show }, drawing) => {
        const [one, three, comma, five] = [...FIGURE].map((letter) =>
          codesOf(document, only(document).page, only(document).font, letter),
        );
        return splice(
          drawing,
          at,
          show.length,
          `8 0 Td <${one}> Tj\n-8 0 Td <${three}> Tj\n16 0 Td <${comma}${five}> Tj`,
        );
      }),
  ],
  ...(
    [
      [
        'a stroke through the figure',
        (left: number, base: number) => `${left - 2} ${(base + 2.4).toFixed(2)} 26 .7 re f`,
      ],
      [
        'a stroke as wide as the table through its row',
        (_: number, base: number) => `60 ${(base + 2.4).toFixed(2)} 480 .7 re f`,
      ],
      [
        'a stroke along the top of its digits',
        (left: number, base: number) => `${left} ${(base + 5.2).toFixed(2)} 18 .6 re f`,
      ],
      [
        'a stroke that makes 7 of 1',
        (left: number, base: number) => `${left - 1} ${(base + 5.6).toFixed(2)} 4 .8 re f`,
      ],
      [
        'an upright stroke through a digit',
        (left: number, base: number) => `${left + 2} ${(base - 1).toFixed(2)} .6 9 re f`,
      ],
      [
        'a stroke under its digits, which is no rule of the table',
        (left: number, base: number) => `${left} ${(base - 1.4).toFixed(2)} 18 .6 re f`,
      ],
    ] as const
  ).map(([name, drawn]): (typeof ways)[number] => [
    name,
    /halaman PDF ke-\d+: (?:huruf|bentuk)/,
    (document) => over(document, `.067 .067 .067 rg ${drawn(...placeOf(document))}`),
  ]),
];

function set(document: PDFDocument, key: string, value: number | number[]): void {
  document
    .getPage(only(document).page)
    .node.set(PDFName.of(key), typeof value === 'number' ? PDFNumber.of(value) : document.context.obj(value));
}

/** Something in the text of the figure, before its letters. */
function before(document: PDFDocument, words: string): void {
  replaced(document, ({ at }, drawing) => splice(drawing, at, 0, words));
}

/** Two numbers of one page that are as long, by their letters or by their places. */
function exchange(document: PDFDocument, what: 'show' | 'place'): void {
  for (const page of document.getPageIndices())
    for (const font of fontsOf(document, page).keys()) {
      const [digit, comma] = [
        `(?:${[...'0123456789'].map((letter) => codesOf(document, page, font, letter)).join('|')})`,
        codesOf(document, page, font, ','),
      ];
      const number = new RegExp(
        String.raw`BT\n${font} \S+ Tf\n(1 0 0 -1 \S+ \S+ Tm)\n(<(?:${digit}){2,3}${comma}(?:${digit}){2}> Tj)`,
        'g',
      );
      const found = [...drawingOf(document, page).matchAll(number)].map(([, place = '', show = '']) => ({
        place,
        show,
      }));
      const one = found[0];
      const another = found.find(
        ({ place, show }) => one && show.length === one.show.length && show !== one.show && place !== one.place,
      );
      if (!one || !another) continue;
      redraw(document, page, (drawing) =>
        drawing.replace(one[what], '#').replace(another[what], one[what]).replace('#', another[what]),
      );
      return;
    }
  throw new Error('there are no two numbers');
}

/** The last digit of a number becomes the first of the number in the next piece of the same page. */
function shift(document: PDFDocument): void {
  for (const page of document.getPageIndices())
    for (const font of fontsOf(document, page).keys()) {
      const digit = `(?:${[...'0123456789'].map((letter) => codesOf(document, page, font, letter)).join('|')})`;
      const [cell, comma] = [
        String.raw`(EMC\n[^\n]*BDC\nBT\n${font} \S+ Tf\n1 0 0 -1 \S+ \S+ Tm\n<)`,
        codesOf(document, page, font, ','),
      ];
      const number = `(?:${digit})+${comma}${digit}`;
      const pair = new RegExp(String.raw`(<${number})(${digit})> Tj\nET\n${cell}(${number})`);
      if (!pair.test(drawingOf(document, page))) continue;
      // What gained a digit ends where it ended.
      const moved = (cell: string) =>
        cell.replace(
          /(\S+) Tf\n1 0 0 -1 (\S+)/,
          (_, size, x) => `${size} Tf\n1 0 0 -1 ${(Number(x) - 0.556 * Number(size)).toFixed(3)}`,
        );
      redraw(document, page, (drawing) =>
        drawing.replace(pair, (_, first, digits, next, last) => `${first}> Tj\nET\n${moved(next)}${digits}${last}`),
      );
      return;
    }
  throw new Error('there are no two numbers side by side');
}

describe('found in', () => {
  test.each(ways)('%s', async (_, words, change) => {
    const { differ, told } = await judge(change);
    expect(told).toMatch(words);
    expect(differ).toEqual(['texts']);
  });
});

test('found in a longer bar of a chart, where the version is ours', async () => {
  const lengthen = (document: PDFDocument) => {
    // The track of a row, and its bar on it.
    const bar = /( 17\.3\d+ re\b[^/]{1,200}? [\d.]+ )\d{2,3}(?:\.\d+)?( 17\.3\d+ re)/;
    const page = document.getPages().findIndex((_, index) => bar.test(drawingOf(document, index)));
    redraw(document, page, (drawing) => drawing.replace(bar, '$1200.5$2'));
  };
  const { differ, told } = await judge(lengthen, {});
  expect(told).toMatch(/^halaman PDF ke-\d+: bagan ke-\d+: garis atau bidang ke-\d+ bukan yang diberikan data$/);
  expect(differ).toEqual(['texts']);
  // Another version may draw its charts otherwise.
  expect(await judge(lengthen)).toMatchObject({ differ: [], result: 'unchecked' });
});

test('a figure that is gone is not called the same, whatever version is claimed', async () => {
  const drop = (document: PDFDocument) =>
    replaced(document, ({ at, show }, drawing) => splice(drawing, at, show.length, ''));
  expect(await judge(drop, {})).toMatchObject({
    differ: ['texts'],
    told: expect.stringContaining('waktu.realisasi: data memberi «13,5»'),
  });
  expect(await judge(drop)).toMatchObject({
    differ: ['texts'],
    told: expect.stringContaining('realisasi: fakta.json memberi «13,5» atau'),
  });
});

describe('of a report without its data, the tables are compared with the attached facts', () => {
  let bare: Uint8Array;
  const everywhere = (document: PDFDocument, from: string, to: string) => {
    for (const { page, font, show } of findText(document, from))
      if (drawingOf(document, page).includes(show))
        redraw(document, page, (drawing) => drawing.replaceAll(show, `<${codesOf(document, page, font, to)}> Tj`));
  };

  beforeAll(() => {
    const built = lkj(folder, ['build', '-f', 'pdf', '--no-attach', '-o', 'tanpa'], {
      XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
    });
    expect(built.code, built.talk).toBe(0);
    bare = new Uint8Array(readFileSync(join(folder, 'tanpa/lkj-2024-tw2.pdf')));
  });

  test('and what holds is told, with what was not compared', async () => {
    expect(await judgeForged(bare, () => undefined, {})).toEqual({ differ: [], result: 'unchecked', told: '' });
    writeFileSync(join(folder, 'tanpa.pdf'), bare);
    const { code, talk } = lkj(folder, ['verify', 'tanpa.pdf']);
    expect([code, talk]).toEqual([
      0,
      expect.stringMatching(/tercetak \(data tidak dilampirkan; 133 sel tabel sesuai dengan fakta\.json, kalimat lain/),
    ]);
  });

  test.each<readonly [string, string, string, RegExp]>([
    ['a figure', '13,5', '18,5', /«RATA-RATAWAKTUTUNGGULAYANAN», realisasi: .* tercetak «18,5»/],
    ['a whole number', '2.084.100', '2.384.100', /realisasi: fakta\.json memberi «2\.084\.100»/],
    ['a word in its place', '13,5', 'baik', /tercetak «baik»/],
  ])('%s', async (_, from, to, words) => {
    for (const claims of [{}, other]) {
      const { differ, told } = await judgeForged(bare, (document) => everywhere(document, from, to), claims);
      expect(told).toMatch(words);
      expect(differ).toEqual(['texts']);
    }
  });

  test.each<readonly [string, string, string, RegExp]>([
    ['in a table', '87,50', '97,50', /capaian: fakta\.json memberi .* tercetak «97,50»/],
    ['behind a bar', '103,57%', '108,57%', /«capaian»: fakta\.json memberi .*, tercetak «108,57%»/],
    ['behind a bar, of another thing', '103,57%', '101,19%', /«capaian»: .*, tercetak «101,19%»/],
  ])('a figure %s', async (_, from, to, words) => {
    for (const claims of [{}, other]) {
      const { differ, told } = await judgeForged(bare, (document) => everywhere(document, from, to), claims);
      expect(told).toMatch(words);
      expect(differ).toEqual(['texts']);
    }
  });

  const within = (document: PDFDocument, from: string, to: string) => {
    for (const page of document.getPageIndices())
      for (const font of fontsOf(document, page).keys()) {
        const [old, codes] = [from, to].map((text) => codesOf(document, page, font, text));
        const drawing = drawingOf(document, page);
        if (old && codes && drawing.includes(old)) redraw(document, page, () => drawing.replaceAll(old, codes));
      }
  };
  test.each<readonly [string, string, string, RegExp]>([
    ['in a sentence', 'atau 37,78%', 'atau 44,14%', /«total»: kalimatnya menyebut «44,14»/],
    ['in a first figure', '37,78%', '44,14%', /«total»: kalimatnya menyebut «44,14»/],
    ['without its sign', '−1,90', '1,90', /selisih: fakta\.json memberi «−1,90», tercetak «1,90»/],
  ])('another known figure %s', async (_, from, to, words) => {
    const change = from.startsWith('atau') ? within : everywhere;
    const { differ, told } = await judgeForged(bare, (document) => change(document, from, to), other);
    expect(told).toMatch(words);
    expect(differ).toEqual(['texts']);
  });

  test('a draft without its marks', async () => {
    const own = join(folder, 'draf');
    cpSync('tests/dasar', join(own, 'data'), { recursive: true });
    writeFileSync(
      join(own, 'data/2024/tw2.yaml'),
      `status: konsep\n${readFileSync('tests/dasar/2024/tw2.yaml', 'utf8')}`,
    );
    const built = lkj(own, ['build', '-f', 'pdf', '--no-attach'], {
      XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
    });
    expect(built.code, built.talk).toBe(0);
    const draft = new Uint8Array(readFileSync(join(own, 'out/lkj-2024-tw2.pdf')));
    expect(await judgeForged(draft, () => undefined, {})).toMatchObject({ differ: [], result: 'unchecked' });
    const unmarked = await judgeForged(
      draft,
      (document) => {
        for (const page of document.getPageIndices().slice(1))
          redraw(document, page, (drawing) => drawing.replace(/^BT\n\/F\d+ \d{3}\S* Tf\n[\s\S]*?^ET$/m, ''));
      },
      other,
    );
    expect(unmarked.differ).toEqual(['texts']);
    expect(unmarked.told).toContain('draf tanpa tulisan «DRAF»');
    const uncovered = await judgeForged(
      draft,
      (document) => {
        const { page, show } = findText(document, 'DRAF').find((one) => one.page === 0) ?? { page: 0, show: 'none' };
        redraw(document, page, (drawing) => drawing.replace(show, ''));
      },
      other,
    );
    expect(uncovered.differ).toEqual(['texts']);
    expect(uncovered.told).toContain('halaman PDF ke-1: draf tanpa tulisan «DRAF»');
  });

  test('a figure in the table of differences, the box of an indicator, or the list of what was achieved', async () => {
    const inList = (document: PDFDocument) => {
      const codes = (text: string) => codesOf(document, 2, '/F7', text);
      redraw(document, 2, (drawing) => drawing.replace(codes('capaian 103,57%'), codes('capaian 108,57%')));
    };
    const inBox = (document: PDFDocument) => {
      const { page, font, show } = findText(document, '87,50')[1] ?? { page: 0, font: '', show: '' };
      redraw(document, page, (drawing) => drawing.replace(show, `<${codesOf(document, page, font, '97,50')}> Tj`));
    };
    const inGaps = (document: PDFDocument) => {
      const { page, font, show } = findText(document, '13,5')[1] ?? { page: 0, font: '', show: '' };
      redraw(document, page, (drawing) => drawing.replace(show, `<${codesOf(document, page, font, '18,5')}> Tj`));
    };
    for (const [change, words] of [
      [inGaps, /realisasi: fakta\.json memberi .*, tercetak «18,5»/],
      [inList, /fakta\.json memberi .*, tercetak «108,57%»/],
      [inBox, /capaian: fakta\.json memberi .*, tercetak «97,50»/],
    ] as const) {
      const { differ, told } = await judgeForged(bare, change, other);
      expect(told).toMatch(words);
      expect(differ).toEqual(['texts']);
    }
  });

  test('a name that ends with a digit is no part of the figure behind its bar', () => {
    const facts = JSON.stringify({
      kegiatan: [{ nama: 'Loket 1', realisasi: { teks: '7' }, serapan: { teks: '69,91' } }],
    });
    const letters = ['Serapan', 'Loket 1', '69,91%'].flatMap((text, number) =>
      [...text].map((one) => ({ text: one, mark: { kind: 'piece', number } as const })),
    );
    // Of a letter no more is asked here than what it says and to what it belongs.
    const charts = [{ page: 0, shapes: [], letters }] as unknown as Parameters<typeof claimedBeside>[0]['charts'];
    expect(claimedBeside({ outline: [], charts }, facts)).toEqual([]);
    expect(claimedBeside({ outline: [], charts }, facts.replace('69,91', '68,91'))).toHaveLength(1);
  });

  test.each([1060, 40])('a figure beside the text, at %i from the top', async (top) => {
    const change = (document: PDFDocument) => {
      const [{ page = 0, font = '' } = {}] = findText(document, '87,50');
      const codes = codesOf(document, page, font, '87,50');
      const words = `BT ${font} 10.75 Tf 1 0 0 -1 113 ${top} Tm <${codes}> Tj ET`;
      redraw(document, page, (drawing) => `${drawing}\nq 3.125 0 0 3.125 0 0 cm 0 0 0 rg /Artifact BMC ${words} EMC Q`);
    };
    for (const claims of [{}, other]) {
      const { differ, told } = await judgeForged(bare, change, claims);
      expect(told).toMatch(/tulisan di luar isi laporan: «87,50»/);
      expect(differ).toEqual(['texts']);
    }
  });

  test.each(['Nilai 98', '98', '98%'])('at the head of a page: %s', async (words) => {
    const change = (document: PDFDocument) => {
      const [{ page = 0, font = '' } = {}] = findText(document, '87,50');
      const codes = codesOf(document, page, font, words);
      const text = `BT ${font} 10.75 Tf 1 0 0 -1 300 40 Tm <${codes}> Tj ET`;
      redraw(document, page, (drawing) => `${drawing}\nq 3.125 0 0 3.125 0 0 cm 0 0 0 rg /Artifact BMC ${text} EMC Q`);
    };
    const { differ, told } = await judgeForged(bare, change, other);
    expect(told).toContain(`tulisan di luar isi laporan: «${words.replace(' ', '')}`.slice(0, 30));
    expect(differ).toEqual(['texts']);
  });

  test.each<readonly [string, RegExp, (found: readonly string[]) => string, RegExp]>([
    [
      'a lying bar',
      /( 17\.3\d+ re\b[^/]{1,200}? [\d.]+ )\d{2,3}(?:\.\d+)?( 17\.3\d+ re)/,
      ([before, behind]) => `${before}200.5${behind}`,
      /«101,19%»/,
    ],
    [
      'a column',
      /([\d.]+ )([\d.]+)( 30 )([\d.]+)( re\nf)/,
      ([left, top, width, height, end]) => `${left}${Number(top) - 10}${width}${Number(height) + 10}${end}`,
      /«80,10»/,
    ],
  ])('%s that is longer than its figure', async (_, bar, lengthen, words) => {
    const change = (document: PDFDocument) => {
      const page = document.getPages().findIndex((_, index) => bar.test(drawingOf(document, index)));
      redraw(document, page, (drawing) => drawing.replace(bar, (_, ...found: string[]) => lengthen(found)));
    };
    const { differ, told } = await judgeForged(bare, change, other);
    expect(told).toMatch(words);
    expect(told).toContain('tidak sepanjang angkanya');
    expect(differ).toEqual(['texts']);
  });

  test('its letters are read as they are drawn', async () => {
    const { differ, told } = await judgeForged(bare, (document) => ways[1]?.[2](document), {});
    expect(told).toMatch(/bentuk atau lebar huruf «[35]» bukan milik Arimo/);
    expect(differ).toEqual(['texts']);
  });
});

/** Something small in a place where nothing is, which alone is told of its page. */
const speck = (document: PDFDocument) => over(document, '0 0 0 rg 40 20 5 5 re f');

test('a strange shape is no difference less where own looks are claimed that are not attached', async () => {
  const { differ, told } = await judge(
    (document) => {
      ways[0]?.[2](document);
      speck(document);
    },
    { ...other, templat_proyek: [ownSheet] },
  );
  expect(differ).toContain('texts');
  expect(told).toMatch(/bentuk yang dapat terbaca/);
});

describe('what is said beside the pages is what they say, whatever version is claimed', () => {
  const name = (key: string) => PDFName.of(key);
  const text = (words: string) => PDFHexString.fromText(words);
  const objects = ({ context }: PDFDocument) => context.enumerateIndirectObjects().map(([, object]) => object);
  const described = (document: PDFDocument) =>
    objects(document).flatMap((one) => (one instanceof PDFDict && one.has(name('Alt')) ? [one] : []));
  const outlines = ({ catalog }: PDFDocument) => catalog.lookup(name('Outlines'), PDFDict);
  const links = (document: PDFDocument) =>
    document
      .getPages()
      .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
      .map((reference) => document.context.lookup(reference, PDFDict));
  test.each<readonly [string, RegExp, (document: PDFDocument) => void]>([
    [
      'a bookmark',
      /^markah: seharusnya «KATA PENGANTAR», tertulis «RAT 98,27%»$/m,
      (document) => outlines(document).lookup(name('First'), PDFDict).set(name('Title'), text('RAT 98,27%')),
    ],
    [
      'a bookmark that is gone',
      /^markah: seharusnya/m,
      (document) => {
        const second = outlines(document).lookup(name('First'), PDFDict).get(name('Next'));
        if (second) outlines(document).set(name('First'), second);
      },
    ],
    [
      'a bookmark that leads to another page',
      /^halaman markah «KATA PENGANTAR»: seharusnya «\d+», tertulis «1»$/m,
      (document) =>
        outlines(document)
          .lookup(name('First'), PDFDict)
          .lookup(name('Dest'), PDFArray)
          .set(0, document.getPage(0).ref),
    ],
    [
      'a link to another place of the report',
      /^tujuan tautan: seharusnya «#kata-pengantar», tertulis «#penutup»$/m,
      (document) => links(document)[0]?.set(name('Dest'), name('penutup')),
    ],
    [
      'a link to an address',
      /^tujuan tautan: seharusnya «#kata-pengantar», tertulis «https:\/\/a\.id\/98,27»$/m,
      (document) => {
        links(document)[0]?.delete(name('Dest'));
        links(document)[0]?.set(name('A'), document.context.obj({ S: 'URI', URI: PDFString.of('https://a.id/98,27') }));
      },
    ],
    [
      'a link more, of which no tag tells',
      /^tujuan tautan: seharusnya «», tertulis «#penutup»$/m,
      (document) => {
        const more = links(document)[0]?.clone();
        more?.set(name('Dest'), name('penutup'));
        more?.delete(name('Contents'));
        if (more) document.getPage(6).node.Annots()?.push(document.context.register(more));
      },
    ],
    [
      'the title of the window',
      /^properti Title: .* tertulis «RAT 98,27%»$/m,
      (document) => document.setTitle('RAT 98,27%'),
    ],
    ['the author', /^properti Author: /m, (document) => document.setAuthor('RAT 98,27%')],
    ['keywords', /^properti: seharusnya «Keywords»/m, (document) => document.setKeywords(['98,27'])],
    ['the producer', /^properti: seharusnya «Producer»/m, (document) => document.setProducer('RAT 98,27%')],
    [
      'the metadata alone',
      /^metadata XMP: /m,
      ({ catalog, context }) =>
        catalog.set(
          name('Metadata'),
          context.register(context.stream('<x>98,27</x>', { Type: 'Metadata', Subtype: 'XML' })),
        ),
    ],
    [
      'the labels of pages',
      /^label halaman: /m,
      ({ catalog, context }) =>
        catalog.set(name('PageLabels'), context.obj({ Nums: [0, { P: text('RAT 98,27% – '), S: 'D' }] })),
    ],
    [
      'the description of a chart',
      /^uraian gambar: .*«Capaian RAT 98,27%»$/m,
      (document) => described(document)[0]?.set(name('Alt'), text('Capaian RAT 98,27%')),
    ],
    [
      'another text of a picture',
      /^uraian gambar: /m,
      (document) => described(document)[0]?.set(name('ActualText'), text('98,27')),
    ],
    [
      'the words of a link',
      /^keterangan tautan: .* tertulis «RAT 98,27%»$/m,
      (document) => links(document)[0]?.set(name('Contents'), text('RAT 98,27%')),
    ],
  ])('%s', async (_, words, change) => {
    for (const claims of [{}, other]) {
      const { differ, told } = await judge(change, claims);
      expect(told).toMatch(words);
      expect(differ).toEqual(['texts']);
    }
  });
});

describe('a number made of areas and rules outside tables', () => {
  /** The left, upright and lying strokes of a digit as large as a line of the cover. */
  const onCover = (document: PDFDocument, drawn: string) =>
    redraw(document, 0, (drawing) =>
      drawing.replace(/^\.23999999.*cm\n/, `q\n$&`).concat(`\nQ\n/Artifact BMC\n0 0 0 rg\n${drawn}\nEMC\n`),
    );
  const rectangles = (...boxes: readonly string[]) => boxes.map((box) => `${box} re\nf`).join('\n');
  test.each([
    ['strokes of seven', rectangles('170 560 44 7', '170 597 44 7', '170 634 44 7', '207 560 7 81', '170 597 7 44')],
    ['thin strokes', rectangles('170 560 44 2', '170 560 2 60', '212 560 2 60')],
    ['rules below each other', rectangles(...[0, 6, 12, 18, 24].map((up) => `300 ${400 + up} 60 2`))],
    [
      'two columns of rules',
      rectangles(...[0, 8, 16].flatMap((up) => [`300 ${400 + up} 44 2`, `350 ${400 + up} 44 2`])),
    ],
    ['a short rule, as a minus', rectangles('300 400 20 2')],
    ['two fields', rectangles('200 300 120 200', '340 300 120 200')],
  ])('%s', async (_, drawn) => {
    const { differ, told } = await judge((document) => onCover(document, drawn));
    expect(told).toMatch(/^halaman PDF ke-1: bentuk yang dapat terbaca/m);
    expect(differ).toEqual(['texts']);
  });
});

describe('what runs, opens or is listed beside the report', () => {
  const script = { S: 'JavaScript', JS: PDFString.of('this.addWatermarkFromText({cText:"98,27"})') };
  const dictionary = ({ catalog }: PDFDocument, key: string) => catalog.lookup(PDFName.of(key), PDFDict);
  const bookmark = (document: PDFDocument) => dictionary(document, 'Outlines').lookup(PDFName.of('First'), PDFDict);
  const link = (document: PDFDocument) => {
    const links = document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
    return document.context.lookup(links[0], PDFDict);
  };
  const set = (into: (document: PDFDocument) => PDFDict, key: string, value: object) => (document: PDFDocument) =>
    into(document).set(PDFName.of(key), document.context.obj(value as never));
  test.each<readonly [string, RegExp, (document: PDFDocument) => void]>([
    [
      'a script among the names',
      /keterangan «JavaScript»/,
      set((document) => dictionary(document, 'Names'), 'JavaScript', { Names: [PDFString.of('a'), script] }),
    ],
    [
      'pages among the names',
      /keterangan «Pages»/,
      set((document) => dictionary(document, 'Names'), 'Pages', { Names: [] }),
    ],
    ['a script of a bookmark', /keterangan «A»/, set(bookmark, 'A', script)],
    ['a coloured bookmark', /keterangan «C»/, set(bookmark, 'C', [1, 1, 1])],
    ['a script of a link', /tautan yang menjalankan «\/JavaScript»/, set(link, 'A', script)],
    [
      'a script in an address',
      /tautan yang menjalankan «javascript:1»/,
      set(link, 'A', { S: 'URI', URI: PDFString.of('javascript:1') }),
    ],
    ['a script behind a place', /keterangan «Next»/, set(link, 'A', { S: 'GoTo', D: 'isi', Next: script })],
    ['a program', /tautan yang menjalankan «\/Launch»/, set(link, 'A', { S: 'Launch', F: PDFString.of('a.exe') })],
    ['a script of a page', /keterangan «AA»/, set((document) => document.getPage(0).node, 'AA', { O: script })],
    [
      'fewer pages than there are',
      /jumlah halaman yang disebut lain/,
      (document) => {
        dictionary(document, 'Pages').set(PDFName.of('Count'), PDFNumber.of(3));
      },
    ],
    [
      'a page that is larger, so that all of it is smaller',
      /^halaman PDF ke-1 bukan A4$/,
      set((document) => document.getPage(0).node, 'MediaBox', [0, 0, 720, 1000]),
    ],
    [
      'a window without bars',
      /keterangan «HideToolbar»/,
      set((document) => dictionary(document, 'ViewerPreferences'), 'HideToolbar', [1]),
    ],
  ])('%s', async (_, words, change) => {
    const { differ, told } = await judge(change);
    expect(told).toMatch(words);
    expect(differ).toContain('texts');
  });
});

describe('a number that another version is said to have composed otherwise', () => {
  const codes = (document: PDFDocument, text: string) => `<${digit(document, text)}> Tj`;
  test.each<readonly [string, RegExp, (document: PDFDocument) => string]>([
    [
      'split by a space that is taken back',
      /tidak berdiri sesudah/,
      (pdf) => `${codes(pdf, '1 ')}\n6 0 Td ${codes(pdf, '8,5')}`,
    ],
    ['split by a space', /waktu\.realisasi: data memberi «13,5», tercetak «1 8,5»/, (pdf) => codes(pdf, '1 8,5')],
    ['in one digit more', /waktu\.realisasi: data memberi «13,5», tercetak «13,56»/, (pdf) => codes(pdf, '13,56')],
    ['without its comma', /waktu\.realisasi: data memberi «13,5», tercetak «135»/, (pdf) => codes(pdf, '135')],
    ['with a minus', /waktu\.realisasi: data memberi «13,5», tercetak «-13,5»/, (pdf) => codes(pdf, '-13,5')],
  ])('%s', async (_, words, drawn) => {
    const { differ, told } = await judge((document) =>
      replaced(document, ({ at, show }, drawing) => splice(drawing, at, show.length, drawn(document))),
    );
    expect(told).toMatch(words);
    expect(differ).toEqual(['texts']);
  });
});

describe('a figure that is gone, whatever stands in its place and between whatever words', () => {
  const worded = (words: string) => (document: PDFDocument) =>
    replaced(document, ({ at, show }, drawing) =>
      splice(drawing, at, show.length, `-30 0 Td <${digit(document, words)}> Tj`),
    );
  test.each(['seratus', '135 menit', 'hasil 14'])('%s', async (words) => {
    const { differ, told } = await judge(worded(words));
    expect(told).toContain('waktu.realisasi: data memberi «13,5»');
    expect(differ).toEqual(['texts']);
  });
  test.each(['0.0.9', '0.1.0-x', ''])('a word alone, of a version that there never was: %j', async (lkj) => {
    const change = (document: PDFDocument) => {
      const { page, font, at, show } = only(document, 'menit');
      redraw(document, page, (drawing) =>
        splice(drawing, at, show.length, `<${codesOf(document, page, font, 'meni')}> Tj`),
      );
    };
    expect(await judge(change, { lkj })).toMatchObject({ differ: ['texts'] });
  });
});

describe('a number with another word before it, in what is said to be of another version', () => {
  test.each([
    ['that stands nowhere in the data', '18,6'],
    ['that is of another thing', '93,10'],
  ])('%s', async (_, number) => {
    const { differ, told } = await judge((document) =>
      replaced(document, ({ at, show }, drawing) =>
        splice(drawing, at, show.length, `-20 0 Td <${digit(document, `a ${number}`)}> Tj`),
      ),
    );
    expect(told).toMatch(new RegExp(`^waktu\\.realisasi: data memberi «13,5», tercetak «A ${number}»`, 'm'));
    expect(differ).toEqual(['texts']);
  });
});

/** The report as another lkj would print it, from templates that read otherwise. */
async function printed(rewrite: (text: string) => string, attached: readonly Source[] = []): Promise<Uint8Array> {
  const sources = await readProject(join(folder, 'data'));
  const made = compile(sources, {});
  if (!made.ok) throw new Error('the data has errors');
  const rewritten = async (own: Parameters<typeof readTemplates>[0]) => {
    const { files, texts } = await readTemplates(own);
    const ours = new Map([...texts].map(([path, text]) => [path, rewrite(text)] as const));
    return { files, texts: ours, ours };
  };
  return (await output.make({
    assessment: made.value,
    sources: [...sources, ...attached],
    attachesSources: true,
    version: '9.9.9',
    page: () => composePage(made.value, undefined, rewritten),
    environment: process.env,
    progress: () => undefined,
  })) as Uint8Array;
}

describe('a report with looks that an earlier lkj allowed', () => {
  let older: Uint8Array;
  const look = async (change: (document: PDFDocument) => void) => {
    const { findings } = await verify(await forge(older, change), { environment: {}, progress: () => undefined });
    const texts = findings.find(({ name }) => name === 'texts');
    return [texts?.result, texts?.details.map(({ id }) => id).join('\n')];
  };

  beforeAll(async () => {
    const bytes = new TextEncoder().encode('p { position: fixed }');
    older = await printed((text) => text, [{ path: ownSheet, bytes }]);
  });

  test('may be drawn otherwise, which is told', async () => {
    expect(await look(speck)).toEqual(['unchecked', expect.stringMatching(/^halaman PDF ke-\d+: bentuk yang dapat/)]);
  });

  test('has the numbers of its data all the same', async () => {
    const changed = (document: PDFDocument) => {
      ways[0]?.[2](document);
      speck(document);
    };
    expect(await look(changed)).toEqual(['differs', expect.stringContaining('tercetak «13,6»')]);
  });
});

describe('a report of another lkj, which composes its pages otherwise', () => {
  let older: Uint8Array;

  beforeAll(async () => {
    older = await printed((text) => text.replace('<p>', '<p>Kalimat lama, Nomor 7 Tahun 1999. '));
  });

  test('is not called false, nor the same: what cannot be compared is told', async () => {
    const { findings } = await verify(older, { environment: {}, progress: () => undefined });
    expect(findings.filter(({ result }) => result === 'differs')).toEqual([]);
    const texts = findings.find(({ name }) => name === 'texts');
    expect(texts).toMatchObject({ result: 'unchecked' });
    expect(texts?.details.map(({ id }) => id).join('\n')).toContain('KALIMAT LAMA , NOMOR 7 TAHUN 1999');
  });

  test('a number in it that no data gives is found all the same', async () => {
    const foreign = await printed((text) => text.replace('<p>', '<p>Rata-rata menurut kami 119,27 persen. '));
    const { findings } = await verify(foreign, { environment: {}, progress: () => undefined });
    const texts = findings.find(({ name }) => name === 'texts');
    expect(texts?.details.map(({ id }) => id).join('\n')).toMatch(/tercetak «119,27», yang tidak diberikan data/);
    expect(texts?.result).toBe('differs');
  });

  test('a changed digit of it is found all the same', async () => {
    const changed = await forge(older, ways[0]?.[2] ?? (() => undefined));
    const { findings } = await verify(changed, { environment: {}, progress: () => undefined });
    const texts = findings.find(({ name }) => name === 'texts');
    expect(texts?.details.map(({ id }) => id)).toEqual([expect.stringMatching(ways[0]?.[1] ?? /^$/)]);
    expect(texts?.result).toBe('differs');
  });
});
