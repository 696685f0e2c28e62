/** What `status` makes of a report: a draft says so on every page and where something is missing, a final one is refused until it is whole. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile, part } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { readArchive } from '../src/outputs/office/archive.ts';
import { openPdf } from '../src/pdf/index.ts';
import { withoutMark } from '../src/pdf/shown/behind.ts';
import { assessed, pageOf } from './assessed.ts';
import { usualMargins } from './every-page.ts';
import { judgeForged } from './judge-forged.ts';
import { textOfXml } from './office.ts';
import { broken } from './pdf-klausul.ts';
import { openForChecks } from './pdf-standar.ts';
import { openReader, pageTexts, runs } from './read-pdf.ts';
import { drawingOf, redraw } from './redraw-pdf.ts';
import { lkj } from './run-cli.ts';

let folder = '';
const drawing = async (pdf: Uint8Array) => drawingOf(await openPdf(pdf), 3);

/** tests/dasar with its second quarter as the quarter of `file`, which says what it is. */
function write(name: string, status: string, file: string, own: Readonly<Record<string, string>> = {}): string {
  const data = join(folder, name, 'data');
  cpSync('tests/dasar', data, { recursive: true });
  const text = readFileSync('tests/dasar/2024/tw2.yaml', 'utf8').replace('2024-07-08', '2025-01-08');
  writeFileSync(join(data, '2024', file), `${status}\n${text}`);
  for (const [path, content] of Object.entries(own)) writeFileSync(join(data, path), content);
  return data;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-status-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('final', () => {
  const refusals = async (data: string, tahunan = false) =>
    compile(await readProject(data), tahunan ? { tahunan } : { triwulan: 2 }).diagnostics.filter(
      ({ code }) => code === 'lint/final-belum-lengkap',
    );

  test('of tw4.yaml counts for the report of the year, that of another quarter does not', async () => {
    const data = write('tahunan', 'status: final', 'tw4.yaml');
    expect((await refusals(data, true)).map(({ span }) => `${span.file}:${span.line}`)).toContain('2024/tw4.yaml:1');
    expect(await refusals(data)).toEqual([]);
    expect(await refusals(write('lain', 'status: final', 'tw2.yaml'), true)).toEqual([]);
  });

  test('no rule and no comment lets it pass', async () => {
    const ignored = '# lkj-abaikan lint/final-belum-lengkap: nanti saja\nstatus: final';
    const data = write('abai', ignored, 'tw2.yaml', {
      'laporan.yaml': 'aturan: { lint/final-belum-lengkap: mati }\n',
    });
    expect(await refusals(data)).toHaveLength(6);
  });

  test('is whole where each part that is asked for stands there, in data or in own text', () => {
    write('utuh', 'status: final', 'tw2.yaml');
    const build = () => lkj(join(folder, 'utuh'), ['build', '--format', 'html']);
    expect(build().code).toBe(1);
    mkdirSync(join(folder, 'utuh/data/narasi'));
    for (const [id, text] of [
      ['gambaran-umum', 'Tugas dan fungsi Dinas diatur dalam Peraturan Bupati.'],
      ['analisis-capaian', 'Sebabnya diuraikan di sini.'],
      ['penutup', 'Langkah berikutnya adalah menambah loket.'],
    ])
      writeFileSync(join(folder, `utuh/data/narasi/${id}.md`), `${text}\n`);
    const again = build();
    expect(again.code, again.talk).toBe(0);
    expect(readFileSync(join(folder, 'utuh/out/lkj-2024-tw2.html'), 'utf8')).not.toContain('DRAF');
  });

  test('of files that are only some of a project nobody asks whether it is whole', async () => {
    const made = compile(await readProject(write('sebagian', 'status: final', 'tw2.yaml')), {}, part);
    expect(made.ok).toBe(true);
  });
});

describe.each([
  ['resmi', 'A4'],
  ['modern', 'F4'],
])('konsep, in the theme %s on %s', (tema, kertas) => {
  let pdf: Uint8Array;

  beforeAll(() => {
    write(tema, 'status: konsep', 'tw2.yaml', { 'laporan.yaml': `tema: ${tema}\nkertas: ${kertas}\n` });
    const run = lkj(join(folder, tema), ['build', '--format', 'pdf,html,docx']);
    expect(run.code, run.talk).toBe(0);
    pdf = new Uint8Array(readFileSync(join(folder, tema, 'out/lkj-2024-tw2.pdf')));
  }, 240_000);

  test('each page says that it is a draft, and what is missing is marked where it would stand', async () => {
    const pages = await pageTexts(await openReader(pdf));
    expect(pages.filter((text) => !text.includes('DRAF'))).toEqual([]);
    const all = pages.join('\n').replace(/\s+/g, ' ');
    expect(all).toMatch(
      /Gambaran Umum Organisasi .{0,20}Belum ada: Bab I: gambaran umum organisasi; diisi pada profil/,
    );
    expect(all).toMatch(/Belum ada: Bab III A angka 2, dibandingkan dengan tahun lalu/);
  });

  test('the mark stands in the middle of the text of its page, also where the page lies on its side', async () => {
    const marks = (await runs(await openReader(pdf))).filter(({ size }) => size > 60);
    expect(new Set(marks.map(({ page }) => page.width > page.height)).size).toBe(2);
    for (const { left, right, page } of marks) {
      const middle = (usualMargins.kiri + page.width - usualMargins.kanan) / 2;
      expect(Math.abs((left + right) / 2 - middle), `page ${page.index + 1}`).toBeLessThan(0.03 * page.width);
    }
  });

  test('the mark is decoration, and the report keeps PDF/A and PDF/UA', async () => {
    expect(broken(await openForChecks(pdf))).toEqual({});
  });

  test('verify accepts it, and tells where the mark was taken away, or moved off the page', async () => {
    const sound = lkj(join(folder, tema), ['verify', 'out/lkj-2024-tw2.pdf', '--strict']);
    expect(sound.code, sound.out).toBe(0);
    const begin = (await drawing(pdf)).indexOf('.9098');
    const block = (await drawing(pdf)).slice(begin).replace(/ET\n[\s\S]*$/, 'ET\n');
    expect(block).toContain('BT');
    for (const edit of [
      (text: string) => text.replace(block, ''),
      (text: string) => text.replace(block, block.replace(/(\S+) Tm/, '9$1 Tm')),
    ])
      expect((await judgeForged(pdf, (document) => redraw(document, 3, edit), {})).differ).toEqual(['texts']);
  }, 240_000);

  test('the page on the screen and the document of Word say so too', () => {
    const html = readFileSync(join(folder, tema, 'out/lkj-2024-tw2.html'), 'utf8');
    expect(html).toContain('<p class="sampul-periode">DRAF</p>');
    const parts = readArchive(new Uint8Array(readFileSync(join(folder, tema, 'out/lkj-2024-tw2.docx'))));
    const heads = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(heads.length).toBeGreaterThan(1);
    for (const [, xml] of heads) expect(textOfXml(String(xml))).toContain('DRAF');
  });
});

test('without a status the page is as it was', async () => {
  const html = pageOf(assessed(await readProject('tests/dasar')));
  expect(html).not.toMatch(/DRAF|Belum ada:/);
});

test('a mark that is painted over a letter, is dark, white or small, or says another word, is none', () => {
  const page = [0, 0, 600, 800] as const;
  const letter = (text: string, order: number, light: number) => ({
    ...{ text, order, left: 100, right: 200, base: 300, size: 130, ink: [100, 300, 200, 400] as const, clip: page },
    colour: [light, light, light] as const,
    mark: { kind: 'decoration' as const, number: 0 },
  });
  const word = (text: string, light: number) => [...text].map((one, index) => letter(one, 10 + index, light));
  const drawn = (text: string, order: number, light = 0.91) => ({
    letters: [letter('7', order, 0), ...word(text, light)],
    shapes: [],
  });
  const small = word('DRAF', 0.91).map((one) => ({ ...one, size: 8 }));
  expect(withoutMark(drawn('DRAF', 20), 'DRAF', page).letters.map(({ text }) => text)).toEqual(['7']);
  expect(() => withoutMark(drawn('DRAF', 1), 'DRAF', page)).toThrow();
  expect(() => withoutMark(drawn('DRAF', 20, 0.4), 'DRAF', page)).toThrow();
  expect(() => withoutMark(drawn('DRAF', 20, 1), 'DRAF', page)).toThrow();
  expect(() => withoutMark({ letters: small, shapes: [] }, 'DRAF', page)).toThrow();
  expect(() => withoutMark(drawn('DRAFT', 20), 'DRAF', page)).toThrow();
  // Nobody knows whether it is a draft where its data is not attached.
  expect(withoutMark(drawn('DRAF', 20), undefined, page).letters.map(({ text }) => text)).toEqual(['7']);
  expect(withoutMark(drawn('', 20), undefined, page).letters.map(({ text }) => text)).toEqual(['7']);
  expect(() => withoutMark(drawn('DRAFT', 20), undefined, page)).toThrow();
});
