/** PDF/A-3a and PDF/UA-1, clause by clause: what Chromium prints breaks some of them, what we finish breaks none. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPage } from '../src/browser/page.ts';
import { withBrowser } from '../src/browser/with-browser.ts';
import { inputsOf } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { fontFaceCss } from '../src/io/fonts/index.ts';
import { packageVersion } from '../src/io/package-files.ts';
import { composePage } from '../src/outputs/page.ts';
import { pdf as output } from '../src/outputs/pdf.ts';
import { srgbProfile } from '../src/pdf/icc.ts';
import { finishPdf, openPrinted, type Properties } from '../src/pdf/index.ts';
import { xmp } from '../src/pdf/xmp.ts';
import { assessed } from './assessed.ts';
import { broken, clauses, readOut } from './pdf-klausul.ts';
import { readProfile } from './pdf-profil.ts';
import { at, attribute, isTag, type Opened, openForChecks, type Tag, text } from './pdf-standar.ts';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const css = `${fontFaceCss('Arimo', 'abc')}
  @page { size: 210mm 297mm; margin: 20mm; @bottom-center { content: "hal. " counter(page); font-family: Arimo } }
  body { font-family: Arimo; font-size: 12pt } section { break-before: page } h1 { border-bottom: 1px solid; background: #eee }
  table { border-collapse: collapse } td, th { border: 1px solid; height: 40px }`;

const rows = Array.from(
  { length: 40 },
  (_, index) => `<tr><th scope="row">baris ${index}</th><td>${index === 1 ? 'isi' : ''}</td><td>${index}</td></tr>`,
);

/** All that the finishing has to mend, on a few pages. */
const body = `<p>Sampul</p>
  <section id="depan"><h1>Daftar</h1><ol><li><a href="#isi"><b>Bab I</b> Pendahuluan</a></li></ol></section>
  <section id="isi"><h1>Pendahuluan</h1><h3>terlompat</h3>
  <p style="width: 90px">Dinas Koperasi dan Usaha Undang-Undang</p><p style="width: 95px">kelembagaan&shy;nya</p>
  <p>m<sup>2</sup> <em lang="en">gap</em> <strong>tebal</strong></p><div>teks di kotak</div><hr>
  <ul><li>satu<ul><li>dua</li></ul></li></ul><ol type="a"><li>tiga</li></ol>
  <figure><div role="img" aria-label="Dua batang"><svg width="300" height="60"><text x="0" y="20">A</text>
  <rect x="40" y="5" width="200" height="20" fill="#369"/><text x="245" y="20">81</text></svg></div><figcaption>Gambar 1</figcaption></figure>
  <img src="${pixel}" alt="Lambang" width="20" height="20">
  <p><a href="https://contoh.go.id/">${'tautan yang panjang '.repeat(8)}</a></p>
  <table><caption>Tabel 1</caption><thead><tr><th></th><th>kosong</th><th>nilai</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>
  <div hidden><a href="#depan"></a></div>`;

const properties: Properties = {
  anchors: [],
  slots: [],
  front: 'depan',
  body: 'isi',
  title: 'Laporan <Kinerja> & “lain”',
  author: 'Dinas Contoh',
  subject: 'Triwulan II',
  date: '2024-07-08T00:00:00Z',
};

const enclose = () => ({
  attachments: [
    {
      name: 'a.json',
      bytes: new Uint8Array([123, 125]),
      mimeType: 'application/json',
      relationship: 'Data' as const,
      description: 'Angka',
    },
  ],
  manifestHash: '0'.repeat(64),
});

function print(inside: string): Promise<Uint8Array> {
  const html = `<!doctype html><html lang="id"><head><title>x</title><style>${css}</style></head><body>${inside}</body></html>`;
  return withBrowser(
    {},
    () => undefined,
    async ({ browser }) => (await loadPage(await browser.newPage(), html)).print(),
  );
}

const finish = async (raw: Uint8Array) => openForChecks(await finishPdf(await openPrinted(raw), properties, enclose));

let raw: Uint8Array;
let before: Opened;
let after: Opened;
let bytes: Uint8Array;

beforeAll(async () => {
  raw = await print(body);
  before = await openForChecks(raw);
  bytes = await finishPdf(await openPrinted(raw), properties, enclose);
  after = await openForChecks(bytes);
});

describe('a page with all that has to be mended', () => {
  test.each(Object.keys(clauses))('%s', (name) => {
    expect(broken(after)[name] ?? []).toEqual([]);
  });

  test('the clauses find what Chromium leaves undone', () => {
    expect(Object.keys(broken(before))).toMatchInlineSnapshot(`
      [
        "A 6.1.3 pengenal berkas",
        "A 6.2.3 ruang warna keluaran",
        "A 6.6.2 metadata XMP",
        "A 6.6.3 metadata sama dengan properti",
        "A 6.6.4 pengenal PDF/A-3a",
        "A 6.7.2 bertag, berbahasa",
        "A 6.7.3.4 peran baku",
        "A 6.8 berkas tertanam",
        "UA 5 pengenal PDF/UA, dengan uraian skemanya",
        "UA 7.1 semua isi bertag atau hiasan",
        "UA 7.1 hiasan bukan isi",
        "UA 7.1 judul ditampilkan",
        "UA 7.3 gambar beruraian, dengan tempatnya",
        "UA 7.4.2 tingkat judul tak terlompati",
        "UA 7.5 baris sama lebar",
        "UA 7.5 kepala tabel dan tubuhnya",
        "UA 7.5 kepala yang terulang dibaca sekali",
        "UA 7.6 butir daftar",
        "UA 7.18.5 tautan beruraian",
      ]
    `);
  });
});

function words(pdf: Opened, tag: Tag): string {
  return `${tag.role}(${tag.kids.map((kid) => (isTag(kid) ? words(pdf, kid) : 'number' in kid ? '·' : '→')).join(' ')})`;
}

describe('the tags', () => {
  test('are the meaning of the page', () => {
    expect(
      after.top && words(after, after.top).replace(/(?: TR\(TH\(·\) TD\(\) TD\(·\)\)){38}/, ' …'),
    ).toMatchInlineSnapshot(
      `"Document(P(·) Sect(H1(·) L(LI(Lbl(·) LBody(Link(· · → →))))) Sect(H1(·) H2(·) P(·) P(·) P(· · · Em(·) · Strong(·)) P(·) L(LI(Lbl(·) LBody(· L(LI(Lbl(·) LBody(·)))))) L(LI(Lbl(·) LBody(·))) Div(Figure(· · ·) Caption(·)) Figure(·) P(Link(· → →)) Table(Caption(·) THead(TR(TD() TH(·) TH(·))) TBody(TR(TH(·) TD() TD(·)) TR(TH(·) TD(·) TD(·)) …))))"`,
    );
  });

  test('give words at the ends of lines apart, but leave a broken word whole', () => {
    const said = after.tags.filter(({ role }) => role === 'P').map((tag) => readOut(after, tag).trim());
    expect(said).toContain('Dinas Koperasi dan Usaha Undang-Undang');
    expect(said).toContain('kelembagaan\u00adnya');
    expect(said).toContain('m2 gap tebal');
    expect(before.tags.map((tag) => readOut(before, tag).trim())).not.toContain(
      'Dinas Koperasi dan Usaha Undang-Undang',
    );
  });

  test('keep the empty cell in its column', () => {
    const cells = after.tags
      .filter(({ role }) => role === 'TR')
      .slice(0, 2)
      .flatMap(({ kids }) => kids.filter(isTag));
    expect(cells.map(({ role, kids }) => [role, kids.length])).toEqual([
      ['TD', 0],
      ['TH', 1],
      ['TH', 1],
      ['TH', 1],
      ['TD', 0],
      ['TD', 1],
    ]);
  });

  test('say where a picture is, with its lines', () => {
    const figure = after.tags.find(({ dictionary }) => text(at(dictionary, 'Alt')) === 'Dua batang');
    const [left = 0, , right = 0] = (attribute(figure as Tag, 'BBox') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
    expect(right - left).toBeGreaterThan(190);
    expect(right - left).toBeLessThan(260);
    expect(figure?.kids).toHaveLength(3);
  });

  test('give each link its words', () => {
    const said = after.dictionaries.flatMap((one) =>
      text(at(one, 'Subtype')) === '/Link' ? [text(at(one, 'Contents'))] : [],
    );
    expect(new Set(said)).toEqual(new Set(['Bab I Pendahuluan', 'tautan yang panjang '.repeat(8).trim()]));
  });
});

describe('a standard is claimed only where it holds', () => {
  const claims = async (inside: string) => {
    const { xmp: written } = await finish(
      await print(`<div id="depan">x</div><h1 id="isi">x</h1><a href="#depan">x</a> <a href="#isi">x</a>${inside}`),
    );
    return [/<pdfaid:conformance>(.)/.exec(written)?.[1], written.includes('pdfuaid:part')];
  };

  test.each([
    ['a page with all in order', '<p>teks</p>', ['A', true]],
    ['an image without an alternative text', `<img src="${pixel}">`, ['U', false]],
    ['what is half transparent, whose tags Chromium loses', '<p style="opacity: .5">teks</p>', ['U', false]],
  ])('%s', async (_, inside, expected) => expect(await claims(inside)).toEqual(expected));
});

test('the profile is sRGB', () => {
  const { toXyz } = readProfile(srgbProfile());
  // White is D50; the middle grey of sRGB has 21.4 per cent of its light; red is IEC 61966-2-1's, adapted.
  for (const [given, expected] of [
    [
      [1, 1, 1],
      [0.9642, 1, 0.8249],
    ],
    [
      [0.5, 0.5, 0.5],
      [0.2064, 0.214, 0.1766],
    ],
    [
      [1, 0, 0],
      [0.4361, 0.2225, 0.0139],
    ],
    [
      [0.02, 0.02, 0.02],
      [0.00149, 0.00155, 0.00128],
    ],
  ] as const) {
    const [red, green, blue] = given;
    for (const [axis, value] of toXyz(red, green, blue).entries()) expect(value).toBeCloseTo(expected[axis] ?? 0, 3);
  }
});

test('the metadata is XML whatever the title is', () => {
  const written = xmp({
    title: 'a < b & "c" > ]]>',
    author: '',
    subject: '',
    creator: '',
    producer: '',
    date: '2024-01-01T00:00:00.000Z',
    accessible: false,
  });
  expect(written).toContain('a &lt; b &amp; "c" &gt; ]]&gt;');
  expect(written).toContain('<xmp:CreateDate>2024-01-01T00:00:00Z<');
  expect(written).not.toContain('pdfaid:part>');
});

describe('a report as it is built', () => {
  test.each(['tests/dasar', 'data'])('breaks no clause: %s', async (folder) => {
    const sources = inputsOf(await readProject(folder));
    const compiled = assessed(sources);
    const made = (await output.make({
      assessment: compiled,
      sources,
      attachesSources: true,
      version: await packageVersion(),
      page: () => composePage(compiled),
      environment: process.env,
      progress: () => undefined,
    })) as Uint8Array;
    const opened = await openForChecks(made);
    expect(broken(opened)).toEqual({});
    // Where letters are set in other sizes than our sheets give, Chromium places each by itself.
    const shows = opened.pages.flatMap(({ drawing }) =>
      [...drawing.matchAll(/<([\dA-F]+)> Tj/gi)].map(([, glyphs = '']) => glyphs),
    );
    const letters = shows.join('').length / 4;
    expect(letters / shows.length, 'letters drawn at a time').toBeGreaterThan(8);
  });
});
