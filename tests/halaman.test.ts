/**
 * Telling pages of the sample as pictures, against those in tests/halaman: what no test of words sees, a shifted rule or a
 * letter too large. With `--update` they are drawn anew, to be looked at in the diff.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { printPdf } from '../src/browser/index.ts';
import { compile } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { composePage } from '../src/outputs/page.ts';
import { emptyFeet, flawsOfPages, thinEnds } from './every-page.ts';
import { signedIn } from './page-flaws.ts';
import { openReader, pageTexts, placeOf, runs } from './read-pdf.ts';

/** The pictures are those of the bundled browser; another one draws letters a little otherwise. */
const bundled = /^HeadlessChrome\/147\./;
const dpi = 64;
/** Parts of all points that may differ. */
const tolerance = 0.002;

const laporan = [
  {
    tema: 'resmi',
    halaman: {
      sampul: 'sampul',
      'daftar-isi': 'daftar-isi',
      capaian: 'tabel-capaian',
      anggaran: 'tabel-anggaran',
      'perjanjian-kinerja': 'lampiran-perjanjian-kinerja',
    },
  },
  { tema: 'modern', halaman: { sampul: 'sampul', capaian: 'tabel-capaian' } },
] as const;

describe.each(laporan)('theme $tema', ({ tema, halaman }) => {
  let printed: Awaited<ReturnType<typeof print>>;

  beforeAll(async () => {
    printed = await print(tema);
  });

  for (const [nama, id] of Object.entries(halaman)) {
    test(nama, async ({ skip }) => {
      skip(!bundled.test(printed.browser), `the pictures are of the bundled browser, and this is ${printed.browser}`);
      const { page } = id === 'sampul' ? { page: 0 } : await placeOf(printed.pdf, id);
      const drawn = await picture(printed.pdf, page);
      const golden = join('tests/halaman', `${tema}-${nama}.png`);
      const { snapshotState } = expect.getState();
      const mode = snapshotState.snapshotUpdateState;
      if (mode === 'all' || (mode === 'new' && !existsSync(golden))) {
        mkdirSync('tests/halaman', { recursive: true });
        // A picture that is the same to the eye stays as it is.
        if (!existsSync(golden) || compare(read(golden), drawn).part > 0) writeFileSync(golden, small(drawn));
      }
      const { part, difference } = compare(read(golden), drawn);
      if (part <= tolerance) return;
      const folder = mkdtempSync(join(tmpdir(), 'lkj-halaman-'));
      const path = join(folder, `${tema}-${nama}.png`);
      writeFileSync(path, PNG.sync.write(difference));
      writeFileSync(join(folder, 'sekarang.png'), PNG.sync.write(drawn));
      expect.fail(`${golden}: ${(part * 100).toFixed(2)} % of the points differ, in red in ${path}`);
    });
  }

  test('no page has a flaw, and six blocks of signatures were looked for', async () => {
    expect(signedIn(printed.html).blocks).toHaveLength(6);
    expect(await flawsOfPages(printed.pdf, printed.html)).toEqual([]);
  });

  test('pages are full, and no part ends on a page that a tighter setting saves', async () => {
    expect(await emptyFeet(printed.pdf)).toBeLessThan(0.06);
    expect(await thinEnds(printed.pdf)).toBeLessThan(0.1);
    const ids = [
      'sekilas-kinerja',
      'daftar-isi',
      'bab-2',
      'bab-3',
      'lampiran-rencana-aksi',
      'lampiran-pengukuran-kinerja',
    ];
    const [results, contents, two, three, plan, measured] = await Promise.all(
      ids.map(async (id) => (await placeOf(printed.pdf, id)).page),
    );
    expect((await placeOf(printed.pdf, 'daftar-gambar')).page).toBe(contents);
    expect((await placeOf(printed.pdf, 'ikhtisar-eksekutif')).page).toBe(results);
    // By its own spacing it would take four, the last a quarter full.
    expect((three ?? 0) - (two ?? 0)).toBe(3);
    // In the theme modern two rows and the signature would go over.
    expect((measured ?? 0) - (plan ?? 0)).toBe(1);
  });

  test('a table has its total on the page of its last row, for text that follows it goes before it', async () => {
    const text = (await pageTexts(printed.pdf)).find((page) => page.includes('Jumlah Seluruhnya')) ?? '';
    expect(text).toContain('48.720.000');
    expect(text).not.toContain('Serapan tertinggi');
  });

  test('figures in the boxes of indicators are seen from afar', async () => {
    const sizes = (await runs(printed.pdf)).filter(({ text }) => text.trim() === '92,27').map(({ size }) => size);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(11);
  });

  test('no golden is large', () => {
    for (const nama of Object.keys(halaman))
      expect(readFileSync(join('tests/halaman', `${tema}-${nama}.png`)).length, nama).toBeLessThan(70_000);
  });
});

interface Print {
  readonly pdf: PDFDocumentProxy;
  readonly browser: string;
  readonly html: string;
}

async function print(tema: string): Promise<Print> {
  const made = compile(withTheme(await readProject('data'), tema), { triwulan: 2 });
  if (!made.ok) throw new Error('the sample has errors');
  const { paper, view } = await composePage(made.value);
  const html = paper();
  const { anchors, front, body, judul: title } = view;
  const job = { html, anchors, front, body, title, author: '', subject: '', date: '2019-07-01T00:00:00Z' };
  const { pdf, browser } = await printPdf({ ...job, timeoutSeconds: 60 }, {}, () => undefined);
  return { pdf: await openReader(pdf), browser, html };
}

function withTheme(sources: readonly Source[], tema: string): readonly Source[] {
  const line = new TextEncoder().encode(`\ntema: ${tema}\n`);
  return sources.map((source) =>
    source.path === 'laporan.yaml' ? { ...source, bytes: Buffer.concat([source.bytes, line]) } : source,
  );
}

async function picture(pdf: PDFDocumentProxy, index: number): Promise<PNG> {
  const page = await pdf.getPage(index + 1);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = createCanvas(width, height);
  // It draws as the browser's canvas does, and the types know only that one.
  const canvasContext = canvas.getContext('2d') as unknown as Parameters<typeof page.render>[0]['canvasContext'];
  await page.render({ canvasContext, viewport }).promise;
  const image = new PNG({ width, height });
  image.data.set(canvas.data());
  // Thirty steps of each colour: a fraction of the size, and the same to the eye.
  for (const [at, value] of image.data.entries()) image.data[at] = Math.round(Math.round(value / 8.5) * 8.5);
  return image;
}

function small(image: PNG): Buffer {
  const isGrey = image.data.every((value, at) => at % 4 === 3 || value === image.data[at - (at % 4)]);
  // Few colours are packed best as they are, without filters and their strategy.
  return PNG.sync.write(image, { colorType: isGrey ? 0 : 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

function read(path: string): PNG {
  if (!existsSync(path)) throw new Error(`${path} is not there: --update draws it`);
  return PNG.sync.read(readFileSync(path));
}

function compare(golden: PNG, drawn: PNG): { readonly part: number; readonly difference: PNG } {
  const { width, height } = drawn;
  if (golden.width !== width || golden.height !== height) return { part: 1, difference: drawn };
  const difference = new PNG({ width, height });
  const points = pixelmatch(golden.data, drawn.data, difference.data, width, height, { threshold: 0.2 });
  return { part: points / (width * height), difference };
}
