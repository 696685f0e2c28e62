/** One real print, read back: text, outline, page labels, anchors, fonts, properties, and the same bytes every time. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../src/base/user-error.ts';
import { type Printed, type PrintJob, printPdf, withBrowser } from '../src/browser/index.ts';
import { loadPage } from '../src/browser/page.ts';
import { fontFaceCss } from '../src/io/fonts/index.ts';
import {
  type Digest,
  digestOf,
  finishPdf,
  loadLibrary,
  lowerRoman,
  openPdf,
  openPrinted,
  openWhole,
  type PdfDocument,
  type PrintedPdf,
  pageLabels,
  readDestinations,
  readFonts,
} from '../src/pdf/index.ts';
import { readPlain } from '../src/pdf/plain.ts';
import { renameTags } from '../src/pdf/printed.ts';
import { slotsFor } from '../src/pdf/slots.ts';
import { readTag } from '../src/pdf/tags/index.ts';

const css = `${fontFaceCss('Arimo', 'abc ≥')}
  @page { size: 215mm 330mm; margin: 20mm; font-family: Arimo }
  @page front { counter-increment: page romawi; @bottom-center { content: counter(romawi, lower-roman) } }
  @page body { counter-increment: page angka; @bottom-center { content: "Halaman " counter(angka) } }
  @page lebar { size: 330mm 215mm; counter-increment: page angka; @bottom-center { content: "Halaman " counter(angka) } }
  body { font-family: Arimo, "Noto Sans Math" }
  #front { page: front } #body { page: body } #lampiran { page: lebar } section { break-before: page }`;

const anchors = ['pengantar', 'isi', 'satu', 'dua', 'lampiran'];
const slots = slotsFor(anchors);

function report(pages: ReadonlyMap<string, string>): string {
  const entry = (id: string) =>
    `<p><a href="#${id}">${id} …… <span class="label">${pages.get(id) ?? ''}</span></a></p>`;
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>x</title><style>${css}</style></head><body>
    <div>LAPORAN KINERJA</div>
    <section id="front"><h1 id="pengantar">Kata Pengantar</h1></section>
    <section id="isi" style="page: front"><h1>Daftar Isi</h1>${['pengantar', 'satu', 'dua', 'lampiran'].map(entry).join('')}</section>
    <div id="body"><section id="satu"><h1>Bab Satu</h1><p>Capaian ≥ 95</p></section>
    <section id="dua"><h1>Bab Dua</h1><h2>Evaluasi</h2></section></div>
    <section id="lampiran"><h1>Lampiran</h1></section></body></html>`;
}

const job: PrintJob = {
  html: report(slots),
  anchors,
  front: 'front',
  body: 'body',
  title: 'Laporan Kinerja – Dinas “é”',
  author: 'Dinas Koperasi',
  subject: 'Triwulan II 2019',
  date: '2019-07-31T00:00:00Z',
  timeoutSeconds: 30,
};

const quiet = () => undefined;

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
  expect(printed).toMatchObject({ pages: 6, browser: expect.stringContaining('Chrome') });
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

describe('what the browser has printed', () => {
  let raw: Uint8Array;
  let library: Awaited<ReturnType<typeof loadLibrary>>;

  beforeAll(async () => {
    library = await loadLibrary();
    raw = await withBrowser({}, quiet, async ({ browser }) =>
      (await loadPage(await browser.newPage(), `${report(slots)}<p title="(\\">(a) \\ ”</p>`)).print(),
    );
  });

  const added = (text: string, entry: string) => text.replaceAll(/\/S \/H1\n[^>]*(?=>>)/g, `$&\n${entry}`);
  /** How many tags stand in the document itself. */
  const tagsIn = ({ document }: PrintedPdf) =>
    document.context.enumerateIndirectObjects().filter(([, object]) => String(object).includes('/StructElem')).length;

  test.each([
    ['as Skia writes it', (text: string) => text, 0],
    ['with tags that say more', (text: string) => text.replaceAll('/S /P\n', '/S /P\n/C /Isi\n'), 6],
    ['with texts in hexadecimal', (text: string) => text.replaceAll('/S /H1\n', '/S /H1\n/Alt <0041>\n'), 0],
    ['with escapes', (text: string) => text.replaceAll('/S /H1\n', '/S /H1\n/Alt (\\(a\\)\\101\\\\)\n/Lang (en)\n'), 0],
    ['with properties', (text: string) => added(text, '/A [<</O /Table\n/Scope /Row>> <</O /List\n/X -3>>]'), 0],
    ['with one twice', (text: string) => added(text, '/A [<</O /T\n/B /C\n/A /D>> <</O /T\n/B /E>>]'), 0],
    ['with fractions', (text: string) => added(text, '/A [<</O /Layout\n/BBox [.5 007 .0000001]>>]'), 5],
    ['with pages that cannot be read', (text: string) => text.replace(/\/Contents (\d+ 0 R)/g, '/Contents [$1]'), 0],
    ['with other names', (text: string) => added(text, '/A [<</O /Layout\n/X /A#42>>]'), 5],
  ])('is read by the plain reader as the library reads it: %s', async (_, change, others) => {
    const bytes = Buffer.from(change(Buffer.from(raw).toString('latin1')), 'latin1');
    const [plain, whole] = await Promise.all([openPrinted(bytes), openWhole(renameTags(bytes))]);
    expect(plain.tree).toBeDefined();
    expect(plain.tree).toEqual(whole.tree);
    expect(tagsIn(plain), 'tags that the library has to read').toBe(others);
    expect(tagsIn(whole)).toBeGreaterThan(20);
    const digests: Digest[] = [];
    const finish = (opened: PrintedPdf) =>
      finishPdf(opened, { ...job, front: 'pengantar', body: 'satu', anchors: [], slots: [] }, (digest) => {
        digests.push(digest);
        return { attachments: [], manifestHash: '' };
      });
    const [fast, slow] = [await finish(plain), await finish(whole)];
    expect(Buffer.compare(fast, slow)).toBe(0);
    expect(await digestOf(await openPdf(fast))).toEqual(digests[0]);
    expect(digests[1]).toEqual(digests[0]);
  });

  test('a tag that ends in what is not known is left to the library at once', () => {
    const kids = Array.from({ length: 10_000 }, (_, number) => `${number + 1000} 0 R`).join(' ');
    const tag = `<</Type /StructElem\n/S /Table\n/P 1 0 R\n/K [${kids}]`;
    expect(readTag(`${tag}>>\nendobj`, 0)?.tag.role).toBe('Table');
    // Were there several ways to read such a list, this would never end.
    expect(readTag(`${tag}\n/A [<</O /Table\n/Summary (x (y))>>]>>\nendobj`, 0)).toBeUndefined();
  });

  test.each([
    ['that two others hold', (first: string) => `/K [${first} 0 R ${first} 0 R`],
    ['that is not there', (first: string) => `/K [${first} 0 R 99999 0 R`],
  ])('a tag %s is no tree', async (_, kids) => {
    const text = Buffer.from(raw).toString('latin1');
    const [found = '', first = ''] = /\/K \[(\d+) 0 R \d+ 0 R/.exec(text) ?? [];
    expect(found).not.toBe('');
    const opened = await openPrinted(Buffer.from(text.replace(found, kids(first)), 'latin1'));
    expect(opened.tree).toBeUndefined();
    expect(tagsIn(opened)).toBeGreaterThan(20);
  });

  describe('its tags when it is finished', () => {
    const open = () => openPdf(printed.pdf);
    const tagOf = (document: PdfDocument, role: string): PDFDict => {
      const found = document.context
        .enumerateIndirectObjects()
        .find(([, object]) => String(object).includes(`/S /${role}\n`));
      if (!(found?.[1] instanceof PDFDict)) throw new Error(`no ${role}`);
      return found[1];
    };

    test('are the same in another order of their keys, and with texts in hexadecimal', async () => {
      const document = await open();
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFDict)) continue;
        const entries = object.entries().sort(([a], [b]) => (String(a) < String(b) ? 1 : -1));
        for (const [key] of entries) object.delete(key);
        for (const [key, value] of entries)
          object.set(
            key,
            value instanceof PDFString ? PDFHexString.of(Buffer.from(value.asBytes()).toString('hex')) : value,
          );
      }
      expect((await digestOf(document)).document).toBe((await digestOf(await open())).document);
    });

    test.each<[string, (document: PdfDocument) => void]>([
      [
        'a tag more',
        (document) => {
          const added = document.context.obj({ Type: 'StructElem', S: 'P', ActualText: PDFString.of('100%') });
          tagOf(document, 'Document').lookup(PDFName.of('K'), PDFArray).push(added);
        },
      ],
      ['a parent', (document) => tagOf(document, 'H1').set(PDFName.of('P'), document.context.obj(1))],
      ['a role', (document) => tagOf(document, 'H1').set(PDFName.of('S'), PDFName.of('H2'))],
      ['no role', (document) => tagOf(document, 'H1').set(PDFName.of('S'), document.context.obj(3))],
      ['an alternative text', (document) => tagOf(document, 'H1').set(PDFName.of('Alt'), PDFString.of('x'))],
      [
        'a property without an owner',
        (document) => tagOf(document, 'H1').set(PDFName.of('A'), document.context.obj({ Alt: 'x' })),
      ],
      [
        'the index',
        (document) => {
          const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
          root.lookup(PDFName.of('ParentTree'), PDFDict).set(PDFName.of('Nums'), document.context.obj([]));
        },
      ],
    ])('are others with %s', async (_, change) => {
      const document = await open();
      change(document);
      expect((await digestOf(document)).document).not.toBe((await digestOf(await open())).document);
    });
  });

  test('reads a text of a million letters', () => {
    const long = `(${'a\\)'.repeat(500_000)})`;
    const text = Buffer.from(raw)
      .toString('latin1')
      .replace(/<<\/Type/, () => `<</Long ${long}/Type`);
    expect(readPlain(Buffer.from(text, 'latin1'), library)).toBeDefined();
  });

  test('renames its tags alone, not a text that reads like one', () => {
    const text =
      '/ID (node00000067)/Title (node00000067)/Names [(node00000067) 5 0 R(node00000070) 6 0 R]/Headers [(node00000070)]';
    expect(Buffer.from(renameTags(Buffer.from(text))).toString()).toBe(
      '/ID (node00000001)/Title (node00000067)/Names [(node00000001) 5 0 R(node00000002) 6 0 R]/Headers [(node00000002)]',
    );
  });

  test('is left to the library where it is written otherwise', async () => {
    const text = Buffer.from(raw).toString('latin1');
    const other = (pattern: RegExp, put: string) => Buffer.from(text.replace(pattern, put), 'latin1');
    expect(readPlain(printed.pdf, library), 'packed objects').toBeUndefined();
    expect(readPlain(raw.subarray(0, raw.length >> 1), library), 'cut').toBeUndefined();
    for (const [pattern, put] of [
      [/endobj/, 'endobject'],
      [/\/Length \d+>> stream/, '/Length 7 0 R>> stream'],
      [/\/Length \d+>> stream/, '/Length 1>> stream'],
      [/trailer\s*<</, 'trailer <</Prev 0 '],
      [/trailer\s*<</, 'trailer <</Encrypt 1 0 R '],
      [/trailer\s*<</, 'trailer <</XRefStm 9 '],
      [/\/Length \d+>> stream/, '/Type /ObjStm$&'],
      [/<<\/Type/, `<</Deep ${'['.repeat(100_000)}/Type`],
      [/<<\/Type/, '<<{Type'],
      [/%%EOF\s*$/, '%%EOF\n1 0 obj null endobj'],
    ] as const) {
      expect(readPlain(other(pattern, put), library), put.slice(0, 40)).toBeUndefined();
    }
    expect((await openPrinted(printed.pdf)).document.getPageCount()).toBe(6);
  });
});

test('the same bytes from a second run', async () => {
  const again = await printPdf(job, {}, quiet);
  expect(Buffer.compare(again.pdf, printed.pdf)).toBe(0);
});

describe('a label takes the place of its mark', () => {
  const styled = (style: string) =>
    printPdf({ ...job, html: report(slots).replace('</style>', `.label { ${style} }</style>`) }, {}, quiet);
  const boxes = async ({ pdf: bytes }: Printed) => {
    const page = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(3);
    const { items } = await page.getTextContent();
    const shown = items.flatMap((item) =>
      'str' in item && /^(?:[ivxlcdm]+|\d+)$/i.test(item.str.trim()) ? [item] : [],
    );
    return shown.map(({ str, transform, width }) => ({ text: str, right: Math.round(transform[4] + width) }));
  };

  test('and ends where it did, whatever its width', async () => {
    const found = (await boxes(await styled('position: absolute; right: 0'))).slice(1);
    // The labels of the entries, behind that of the page itself; the right margin of 20 mm is at 552.76 points.
    expect(found).toEqual(['i', '1', '2', '3'].map((text) => ({ text, right: 553 })));
  });

  test('in the case of its style', async () => {
    const found = (await boxes(await styled('text-transform: uppercase'))).map(({ text }) => text);
    expect(found.slice(1)).toEqual(['I', '1', '2', '3']);
  });

  test.each([
    ['display: none', 'pengantar'],
    ['display: block; width: 1em; overflow-wrap: anywhere', 'pengantar'],
  ])('and none is printed half: %s', async (style, anchor) => {
    await expect(styled(style)).rejects.toMatchObject({
      exitCode: 4,
      text: { en: expect.stringContaining(`«${anchor}»`) },
    });
  });
});

test('a label stands wherever a template puts it, also twice', async () => {
  const [satu, dua] = ['satu', 'dua'].map((anchor) => `<span>${slots.get(anchor)}</span>`);
  const html = report(slots).replace('Bab Satu</h1>', `Bab Satu</h1><p>${satu}–${dua} ${dua}</p>`);
  const { pdf: bytes } = await printPdf({ ...job, html }, {}, quiet);
  const reader = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await reader.getPage(4)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text.replace(/\s+/g, ' ')).toContain('1 – 2 2');
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
    const html = report(new Map()).replace('Bab Satu', '<span style="font-family: sans-serif">Bab</span>');
    const failure: unknown = await printPdf({ ...job, html, anchors: [] }, {}, quiet).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({
      exitCode: 4,
      text: { id: expect.stringMatching(/huruf yang tidak dibawa lkj: \w+/) },
    });
  });
});

test('pages are numbered in Roman from the front matter on, and from 1 where the body begins', () => {
  const destinations = new Map([
    ['front', 1],
    ['body', 4],
  ]);
  expect(pageLabels(destinations, { front: 'front', body: 'body' }, 6)).toEqual(['', 'i', 'ii', 'iii', '1', '2']);
  expect(() => pageLabels(destinations, { front: 'muka', body: 'body' }, 6)).toThrow('"muka"');
  expect([4, 9, 14, 40, 90, 1999].map(lowerRoman)).toEqual(['iv', 'ix', 'xiv', 'xl', 'xc', 'mcmxcix']);
});
