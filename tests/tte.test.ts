/** `tte: true`: an empty box above each name for the picture of an electronic signature, on paper, on the screen and in Word. */
import { beforeAll, describe, expect, test } from 'vitest';
import { printPdf } from '../src/browser/index.ts';
import { compile } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { composePage } from '../src/outputs/page.ts';
import { productOf } from './office.ts';
import { signedIn, strayedSignatures } from './page-flaws.ts';
import { broken } from './pdf-klausul.ts';
import { openForChecks } from './pdf-standar.ts';
import { openReader, type Run, runs } from './read-pdf.ts';

const points = 72 / 2.54;
const margins = { kiri: 3 * points, kanan: 2 * points, atas: 2 * points, bawah: 2.5 * points };
/** Foreword, closing, two forms; the agreement and its annex by two parties. */
const names = 2 + 2 + 2 * 2;

async function sample(setelan: string) {
  const sources = (await readProject('data')).map((source) =>
    source.path === 'laporan.yaml'
      ? { ...source, bytes: Buffer.concat([source.bytes, Buffer.from(`\n${setelan}\n`)]) }
      : source,
  );
  const made = compile(sources, { triwulan: 2 });
  if (!made.ok) throw new Error('the sample has errors');
  return made.value;
}

const boxes = (html: string) => html.match(/<div class="ruang tte"><\/div>/g) ?? [];

test('without it there is no box, and the page is the same as where it is false', async () => {
  const [bare, refused] = await Promise.all(['', 'tte: false'].map(async (teks) => composePage(await sample(teks))));
  expect(boxes(bare?.screen() ?? '')).toEqual([]);
  expect(bare?.screen()).toBe(refused?.screen());
});

describe.each(['resmi', 'modern'])('in the theme %s', (tema) => {
  let html: string;
  let bytes: Uint8Array;
  let drawn: readonly Run[];
  let pdf: Awaited<ReturnType<typeof openReader>>;

  beforeAll(async () => {
    const { paper, screen, view } = await composePage(await sample(`tema: ${tema}\ntte: true`));
    html = screen();
    const { anchors, front, body, judul: title } = view;
    const job = { html: paper(), anchors, front, body, title, author: '', subject: '', date: '2019-07-01T00:00:00Z' };
    bytes = (await printPdf({ ...job, timeoutSeconds: 60 }, {}, () => undefined)).pdf;
    pdf = await openReader(bytes);
    drawn = await runs(pdf);
  }, 60_000);

  test('each name has one, and nothing is printed in it', () => expect(boxes(html)).toHaveLength(names));

  test('on paper it is 7 cm wide and 2.3 cm high', async () => {
    let found = 0;
    for (let index = 1; index <= pdf.numPages; index++) found += await boxesOn(await pdf.getPage(index));
    expect(found).toBe(names);
  });

  test('who signs stands whole on a page with what is signed', () =>
    expect(strayedSignatures(drawn, signedIn(html), margins)).toEqual([]));

  test('the PDF keeps what it claims', async () => {
    const opened = await openForChecks(bytes);
    expect(opened.xmp).toMatch(/pdfuaid:part>1</);
    // Printed alone, it carries no data.
    expect(Object.keys(broken(opened))).toEqual(['A 6.8 berkas tertanam']);
  });
});

test('the box for an electronic signature is an empty paragraph with a border in Word', async () => {
  const bordered = async (setelan: string) => {
    const { parts } = await productOf('docx', await sample(setelan));
    const xml = parts.get('word/document.xml') ?? '';
    return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pBdr>.*?<\/w:p>/g)].map(([each]) => each);
  };
  const without = await bordered('');
  const added = (await bordered('tte: true')).filter((each) => !without.includes(each));
  expect(added).toHaveLength(names);
  for (const each of added) {
    expect(each).not.toMatch(/<w:t[ >]/);
    // 2.3 cm in twentieths of a point.
    expect(each).toMatch(/<w:spacing w:line="1304" w:lineRule="exact"\/>/);
    for (const side of ['top', 'bottom', 'left', 'right']) expect(each).toContain(`<w:${side} w:val="single"`);
  }
});

/** Outlines of the size of a box, as the page draws them: by its middle, and in whole pixels. */
async function boxesOn(page: Awaited<ReturnType<Awaited<ReturnType<typeof openReader>>['getPage']>>): Promise<number> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const sizes = fnArray.flatMap((operator, at) => {
    if (operator !== OPS.constructPath) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = argsArray[at]?.[2] ?? [];
    return [[right - left, top - bottom]];
  });
  // Chromium draws in CSS pixels, 96 to an inch.
  const pixels = (cm: number) => (cm * 96) / 2.54;
  return sizes.filter(([width = 0, height = 0]) => near(width, pixels(7)) && near(height, pixels(2.3))).length;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 2.5;
}
