/** One real print, read back: text, outline, page labels, anchors, fonts, properties, and the same bytes every time. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Printed, type PrintJob, printPdf } from '../src/io/browser/index.ts';
import { fontFaceCss } from '../src/io/fonts/index.ts';
import { guessFrom, lowerRoman, pageLabels, readDestinations, readFonts } from '../src/io/pdf/index.ts';
import { UserError } from '../src/user-error.ts';

const css = `${fontFaceCss('Arimo', 'abc ≥')}
  @page { size: 215mm 330mm; margin: 20mm; font-family: Arimo }
  @page front { counter-increment: page romawi; @bottom-center { content: counter(romawi, lower-roman) } }
  @page body { counter-increment: page angka; @bottom-center { content: "Halaman " counter(angka) } }
  @page lebar { size: 330mm 215mm; counter-increment: page angka; @bottom-center { content: "Halaman " counter(angka) } }
  body { font-family: Arimo, "Noto Sans Math" }
  #front { page: front } #body { page: body } #lampiran { page: lebar } section { break-before: page }`;

function report(pages: ReadonlyMap<string, string>): string {
  const entry = (id: string) => `<p><a href="#${id}">${id} …… ${pages.get(id) ?? ''}</a></p>`;
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>x</title><style>${css}</style></head><body>
    <div>LAPORAN KINERJA</div>
    <section id="front"><h1 id="pengantar">Kata Pengantar</h1></section>
    <section id="isi" style="page: front"><h1>Daftar Isi</h1>${['pengantar', 'satu', 'dua', 'lampiran'].map(entry).join('')}</section>
    <div id="body"><section id="satu"><h1>Bab Satu</h1><p>Capaian ≥ 95</p></section>
    <section id="dua"><h1>Bab Dua</h1><h2>Evaluasi</h2></section></div>
    <section id="lampiran"><h1>Lampiran</h1></section></body></html>`;
}

const job: PrintJob = {
  html: report,
  anchors: ['pengantar', 'isi', 'satu', 'dua', 'lampiran'],
  front: 'front',
  body: 'body',
  title: 'Laporan Kinerja – Dinas “é”',
  author: 'Dinas Koperasi',
  subject: 'Triwulan II 2019',
  date: '2019-07-31T00:00:00Z',
  timeoutSeconds: 30,
};

const quiet = () => undefined;
const labels = { pengantar: 'i', isi: 'ii', satu: '1', dua: '2', lampiran: '3' };

let printed: Printed;
let pdf: PDFDocumentProxy;

beforeAll(async () => {
  printed = await printPdf(job, {}, quiet);
  pdf = await getDocument({ data: printed.pdf.slice(), verbosity: 0 }).promise;
}, 60_000);

async function textOf(number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('the contents print the labels of the pages, and the feet of the pages the same', async () => {
  const texts = await Promise.all([1, 2, 3, 4, 5, 6].map(textOf));
  expect(texts).toEqual([
    'LAPORAN KINERJA',
    'i Kata Pengantar',
    'ii Daftar Isi pengantar …… i satu …… 1 dua …… 2 lampiran …… 3',
    'Halaman 1 Bab Satu Capaian ≥ 95',
    'Halaman 2 Bab Dua Evaluasi',
    'Halaman 3 Lampiran',
  ]);
  expect(printed).toMatchObject({ pages: 6, prints: 2, browser: expect.stringContaining('Chrome') });
});

test('a reader shows the labels, the outline, the tags and the properties', async () => {
  expect(await pdf.getPageLabels()).toEqual(['', 'i', 'ii', '1', '2', '3']);
  const outline = await pdf.getOutline();
  expect(outline.map(({ title }) => title)).toEqual([
    'Kata Pengantar',
    'Daftar Isi',
    'Bab Satu',
    'Bab Dua',
    'Lampiran',
  ]);
  expect(outline[3]?.items.map(({ title }) => title)).toEqual(['Evaluasi']);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: job.title,
    Author: job.author,
    Subject: job.subject,
    Creator: 'lkj',
    CreationDate: 'D:20190731000000Z',
    ModDate: 'D:20190731000000Z',
    Language: 'id-ID',
  });
});

test('every anchor is a named destination', async () => {
  const destinations = await readDestinations(printed.pdf);
  expect(Object.fromEntries([...destinations].sort())).toEqual({
    body: 3,
    dua: 4,
    front: 1,
    isi: 2,
    lampiran: 5,
    pengantar: 1,
    satu: 3,
  });
});

describe('the same bytes', () => {
  test('from a second run, and from one print when the guess is right', async () => {
    expect(guessFrom(printed.pdf)).toEqual(new Map(Object.entries(labels)));
    const guessed = await printPdf({ ...job, guess: new Map(Object.entries(labels)) }, {}, quiet);
    expect(guessed.prints).toBe(1);
    expect(Buffer.compare(guessed.pdf, printed.pdf)).toBe(0);
  });

  test('from two prints when the guess is wrong', async () => {
    const guessed = await printPdf({ ...job, guess: new Map(Object.entries({ ...labels, dua: '99' })) }, {}, quiet);
    expect(guessed.prints).toBe(2);
    expect(Buffer.compare(guessed.pdf, printed.pdf)).toBe(0);
  });
});

test('labels that never settle are an error, not a wrong contents', async () => {
  // `iii` breaks the line, and with it the page, so that what it leads to comes to stand on page `iv`; which breaks nothing.
  const entry = (pages: ReadonlyMap<string, string>) =>
    `<section id="entri" style="page: front"><p style="line-height: 200mm; width: 6em; letter-spacing: 1em">x ${pages.get('akhir')}</p></section>
     <section id="akhir" style="page: front">Akhir</section>`;
  const html = (pages: ReadonlyMap<string, string>) =>
    report(pages)
      .replace(/<section id="isi".*<\/section>/, '')
      .replace('<div id="body">', `${entry(pages)}<div id="body">`);
  const anchors = ['entri', 'akhir'];
  await expect(printPdf({ ...job, html, anchors }, {}, quiet)).rejects.toMatchObject({
    exitCode: 4,
    text: { en: expect.stringContaining('settle') },
  });
});

test('a label stands wherever a template puts it, also twice and in an attribute', async () => {
  const html = (pages: ReadonlyMap<string, string>) =>
    report(pages)
      .replace('<style>', '<style>[data-halaman]::before { content: "hlm. " attr(data-halaman) " " }')
      .replace(
        'Bab Satu</h1>',
        `Bab Satu</h1><p data-halaman="${pages.get('dua')}">${pages.get('satu')}–${pages.get('dua')}</p>`,
      );
  const { pdf: bytes } = await printPdf({ ...job, html }, {}, quiet);
  const reader = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await reader.getPage(4)).getTextContent();
  expect(
    items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' '),
  ).toContain('hlm. 2 1–2');
});

describe('fonts', () => {
  test('are ours, and inside the file', async () => {
    expect(await readFonts(printed.pdf)).toEqual([
      { name: 'Arimo-Bold', isEmbedded: true },
      { name: 'Arimo-Regular', isEmbedded: true },
      { name: 'NotoSansMath-Regular', isEmbedded: true },
    ]);
  });

  test('that are not ours are an error', async () => {
    const html = () => report(new Map()).replace('Bab Satu', '<span style="font-family: sans-serif">Bab</span>');
    const failure: unknown = await printPdf({ ...job, html, anchors: [] }, {}, quiet).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({
      exitCode: 4,
      text: { id: expect.stringMatching(/huruf yang tidak dibawa lkj: \w+/) },
    });
  });
});

test('labels count from the anchors', () => {
  const destinations = new Map([
    ['front', 1],
    ['body', 4],
  ]);
  expect(pageLabels(destinations, { front: 'front', body: 'body' }, 6)).toEqual(['', 'i', 'ii', 'iii', '1', '2']);
  expect(() => pageLabels(destinations, { front: 'muka', body: 'body' }, 6)).toThrow('"muka"');
  expect([4, 9, 14, 40, 90, 1999].map(lowerRoman)).toEqual(['iv', 'ix', 'xiv', 'xl', 'xc', 'mcmxcix']);
});

test('a guess is never trusted to be readable', () => {
  const note = (text: string) =>
    Buffer.from(`/PieceInfo << /lkj << /Private <${Buffer.from(text).toString('hex')}> >> >>`);
  expect(guessFrom(Buffer.from('not a PDF'))).toBeUndefined();
  expect(guessFrom(note('{'))).toBeUndefined();
  expect(guessFrom(note('[["a"]]'))).toBeUndefined();
  expect(guessFrom(note('[["a",1]]'))).toBeUndefined();
  expect(guessFrom(note('[["a","i"]]'))).toEqual(new Map([['a', 'i']]));
});
