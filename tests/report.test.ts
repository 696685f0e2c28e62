/** The sample agency's report, printed and read back: what the original states is there, what it gets wrong is not. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile, inputsOf } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { facts } from '../src/outputs/json.ts';
import { composePage } from '../src/outputs/page.ts';
import { pdf as output } from '../src/outputs/pdf.ts';
import { readFonts } from '../src/pdf/index.ts';
import { bookmarks, openReader, pageTexts } from './read-pdf.ts';

/** Printed beside each kegiatan in the original, Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang, TW II 2019. */
const persen =
  '44,12 31,13 25,13 100,00 0,00 0,00 0,00 10,76 0,00 65,80 0,00 0,00 53,01 0,00 0,00 3,83 0,00 0,00 0,00'.split(' ');

let bytes: Uint8Array;
let pdf: PDFDocumentProxy;
let pages: readonly string[];
let all: string;
let sample: ReturnType<typeof facts>;

beforeAll(async () => {
  const sources = await readProject('data');
  const compiled = compile(sources, { triwulan: 2 });
  if (!compiled.ok) throw new Error('the sample has errors');
  sample = facts(compiled.value);
  const make = async () =>
    (await output.make({
      page: () => composePage(compiled.value),
      assessment: compiled.value,
      sources: inputsOf(sources),
      attachesSources: true,
      version: '0.0.0',
      environment: process.env,
      progress: () => undefined,
    })) as Uint8Array;
  bytes = await make();
  pdf = await openReader(bytes);
  pages = await pageTexts(pdf);
  all = pages.join(' ');
}, 120_000);

describe('figures', () => {
  test('all 19 kegiatan with pagu, realisasi and percentage', () => {
    expect(sample.kegiatan.map(({ serapan }) => serapan.teks)).toEqual(persen);
    for (const { nama, pagu, realisasi, serapan } of sample.kegiatan) {
      const row = [nama, pagu.teks, realisasi.teks, serapan.teks]
        .map((text) => literal(text))
        .join(' ')
        .replaceAll('/', '/ ?');
      expect(all).toMatch(new RegExp(row));
    }
  });
  test.each(['3.004.450.500', '588.109.039', '19,57', '7 (tujuh) program', '19 (sembilan belas) kegiatan', '2 (dua)'])(
    '%s',
    (text) => expect(all).toContain(text),
  );
  test.each(['80,94 74,68 92,27', '86,70 0 0,00', '12,73 5,45 42,81'])('target, realisasi and capaian: %s', (text) =>
    expect(all).toContain(text),
  );
});

test('the chapters stand in order', () => {
  const wanted = [
    'KATA PENGANTAR',
    'IKHTISAR EKSEKUTIF',
    'DAFTAR ISI',
    'DAFTAR TABEL',
    'DAFTAR GAMBAR',
    'BAB I',
    'Latar Belakang',
    'Maksud dan Tujuan',
    'Permasalahan Utama',
    'BAB II',
    'Perencanaan Strategis',
    'Tujuan dan Sasaran',
    'Strategi dan Kebijakan',
    'Rencana Kerja Tahunan',
    'Perjanjian Kinerja',
    'BAB III',
    'Capaian Kinerja',
    'Realisasi Anggaran',
    'BAB IV',
    'LAMPIRAN I',
    'LAMPIRAN II',
    'LAMPIRAN III',
  ];
  const outline = (async () => (await bookmarks(pdf)).map(({ title }) => title.toLowerCase()))();
  return outline.then((titles) => {
    const places = wanted.map((title) => titles.findIndex((found) => found.includes(title.toLowerCase())));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

test('every page number in the contents is that of the page its bookmark leads to', async () => {
  const marks = await bookmarks(pdf);
  const contents = pages.filter((text) => /DAFTAR (?:ISI|TABEL|GAMBAR)/i.test(text)).join(' ');
  const listed = marks.filter(
    ({ title, label }) =>
      label !== '' && (/^[A-E]\./.test(title) || /^(?:BAB|Lampiran [IVX]+ |Kata|Ikhtisar)/i.test(title)),
  );
  expect(listed.length).toBeGreaterThan(15);
  for (const { title, label } of listed) {
    const words = literal(title).replaceAll(' ', '\\s*');
    expect(contents, title).toMatch(new RegExp(`${words}[ .]*${label}(?!\\d)`, 'i'));
  }
});

test('every page number in the lists of tables and figures is that of the page with its caption', async () => {
  const labels = (await pdf.getPageLabels()) ?? [];
  const isList = (text: string) => /DAFTAR (?:TABEL|GAMBAR)/.test(text);
  const lists = pages.filter(isList).join(' ');
  const entries = [
    ...lists.matchAll(
      /((?:Tabel|Gambar) \d\.\d) (.+?) (\d+)(?= ?(?:Tabel|Gambar) \d| DAFTAR| Laporan Kinerja| [ivx]+\b|$)/g,
    ),
  ];
  expect(entries.length).toBeGreaterThan(9);
  for (const [, caption, title, label] of entries) {
    const at = pages.findIndex((text) => !isList(text) && text.includes(`${caption} ${title?.trim()}`));
    expect(labels[at], caption).toBe(label);
  }
});

test('nothing invisible stands within the words', () => expect(all).not.toMatch(/[\u00ad\u200b]/));

test('pages carry their labels and what they are part of', async () => {
  const labels = (await pdf.getPageLabels()) ?? [];
  expect(labels.slice(0, 3)).toEqual(['', 'i', 'ii']);
  expect(labels).toContain('1');
  for (const [index, text] of pages.entries()) {
    const [label = '', agency] = [labels[index], 'Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang'];
    const part = '(?: (?:Bab|Lampiran) [IV]+ · [^·]+?)?';
    const edges = new RegExp(`^Laporan Kinerja Triwulan II Tahun 2019${part} ${label} ?${agency} `);
    if (label !== '') expect(text, `page ${index + 1}`).toMatch(edges);
  }
  expect(pages.filter((text) => text.includes('Bab III · Akuntabilitas Kinerja')).length).toBeGreaterThan(3);
});

test('tags, fonts and data together stay small', () => expect(bytes.length).toBeLessThan(600_000));

test('only embedded fonts of our own', async () => {
  const fonts = await readFonts(bytes);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts)
    expect(font).toMatchObject({ name: expect.stringMatching(/Arimo|NotoSansMath/), isEmbedded: true });
});

test('no page is empty but for its number', () => {
  for (const [index, text] of pages.entries()) expect(text.length, `page ${index + 1}`).toBeGreaterThan(40);
});

describe('the mistakes of the original are not there', () => {
  test.each([
    'Dinas Pendidikan',
    'Nomor 29 Tahun 2004',
    'Tekhnis',
    'Reviuatas',
    'Pemberdayaan Aparatur Negara',
    'STRATEGIC ISSUED',
    'pengeloaah',
    'Kurangunya',
    'didalam',
    'dibidang',
    'dibawah',
    'kedalam',
    'dimasa',
    'diantaranya',
    'Obyektifitas',
    'LKjP',
    'Tribulan',
    'DAM PENINGKATAN',
    'undefined',
    'NaN',
    '[object',
  ])('%s', (mistake) => expect(all).not.toContain(mistake));
  test('every table and figure has a numbered caption', () => {
    for (const caption of ['Tabel 1.1', 'Tabel 2.1', 'Tabel 3.1', 'Gambar 3.1', 'Gambar 3.2'])
      expect(all).toContain(caption);
  });
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
