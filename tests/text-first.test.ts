/** Where a picture or table has no room on a page, text that follows it goes before it; no other order of a report is taken for its own. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { gitBlob, sha256 } from '../src/io/hash.ts';
import { verify } from '../src/jobs/verify/index.ts';
import { forge, replace } from './forge-pdf.ts';
import { openReader, pageTexts } from './read-pdf.ts';
import { lkj } from './run-cli.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'lkj-teks-dahulu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NARASI = 'narasi/latar-belakang.md';
const filler = (nomor: number) =>
  `Uraian ke-${'abcdefghijklmnop'[nomor]} menjelaskan pelayanan dinas kepada masyarakat di seluruh kecamatan, termasuk yang jauh dari pusat kota, supaya setiap orang dilayani dengan cara yang sama.`;
const before = Array.from({ length: 6 }, (_, nomor) => filler(nomor)).join('\n\n');
const picture = '![Rapat koordinasi](gambar/rapat.png)\n\nGambar: Rapat koordinasi dinas';
const long = 'Rapat koordinasi bidang dengan petugas lapangan dari semua kecamatan membahas pelayanan dan kendalanya. ';
const table = `Tabel: Jadwal rapat dinas\n\n| Rapat | Hari |\n| --- | --- |\n| ${long.repeat(18)} | Senin |`;
const first =
  'Rapat dihadiri seluruh bidang serta para petugas lapangan dari kecamatan, dan menghasilkan kesepakatan kerja.';
const pointing = 'Rapat pada gambar di\natas dihadiri seluruh bidang serta para petugas lapangan dari semua kecamatan.';
const second =
  'Kesepakatan kerja dituangkan dalam notula rapat yang dibagikan kepada semua peserta pada hari yang sama.';

/** The report of a narrative, and its text on paper. */
async function built(name: string, narrative: string) {
  const home = join(folder, name);
  cpSync('tests/dasar', join(home, 'data'), { recursive: true });
  for (const sub of ['narasi', 'gambar']) mkdirSync(join(home, 'data', sub), { recursive: true });
  const canvas = createCanvas(600, 640);
  writeFileSync(join(home, 'data/gambar/rapat.png'), canvas.toBuffer('image/png'));
  writeFileSync(join(home, 'data', NARASI), `${narrative}\n`);
  const { code, talk } = lkj(home, ['build', '-f', 'pdf,html'], {
    XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
  });
  expect(code, talk).toBe(0);
  const pdf = new Uint8Array(readFileSync(join(home, 'out/lkj-2024-tw2.pdf')));
  const pages = await pageTexts(await openReader(pdf.slice()));
  const text = pages.slice(pages.findIndex((page) => page.includes('Uraian ke-a'))).join(' ');
  const at = (words: string) => text.replace(/\s+/g, ' ').indexOf(words.slice(0, 40));
  return { pdf, at, html: readFileSync(join(home, 'out/lkj-2024-tw2.html'), 'utf8') };
}

async function textsOf(pdf: Uint8Array) {
  const { findings } = await verify(pdf, { environment: {}, progress: () => undefined });
  return findings.find(({ name }) => name === 'texts');
}

/** The same pages, with this narrative attached as what they were made of. */
async function claimedFor(pdf: Uint8Array, narrative: string) {
  const bytes = new TextEncoder().encode(`${narrative}\n`);
  return textsOf(
    await forge(
      pdf,
      (document) => replace(document, `data/${NARASI}`, bytes),
      (manifest) => ({
        ...manifest,
        data: manifest.data.map((one) =>
          one.path === NARASI ? { ...one, ukuran: bytes.length, sha256: sha256(bytes), git: gitBlob(bytes) } : one,
        ),
      }),
    ),
  );
}

describe.each([
  ['a picture', picture, 'Rapat koordinasi dinas'],
  ['a table', table, 'Jadwal rapat dinas'],
])('%s that has no room', (kind, whole, caption) => {
  test('what follows it stands before it on paper, in its own order, and on the screen behind it', async () => {
    const { pdf, at, html } = await built(`${kind}-dahulu`, [before, whole, first, second].join('\n\n'));
    expect(at(filler(5))).toBeGreaterThan(0);
    expect(at(first)).toBeGreaterThan(at(filler(5)));
    expect(at(second)).toBeGreaterThan(at(first));
    expect(at(caption)).toBeGreaterThan(at(second));
    expect(html.indexOf(first)).toBeGreaterThan(html.lastIndexOf(caption));
    expect(await textsOf(pdf)).toMatchObject({ result: 'same', details: [] });
  });
});

test('what points at the picture, heads what follows, or stands behind a heading stays where it is', async () => {
  const source = 'Sumber: dokumentasi bidang pelayanan dalam rapat koordinasi pada awal tahun berjalan.';
  const heading = `### Hasil\n\n${first}`;
  const list = `Rapat koordinasi dinas menghasilkan kesepakatan kerja sebagai tindak lanjutnya, yaitu:\n\n- ${second}`;
  for (const [name, next] of Object.entries({ pointing, source, heading, list })) {
    const { pdf, at } = await built(name, [before, picture, next].join('\n\n'));
    const [words = ''] = next.replace(/^### Hasil\n\n/, '').split('\n');
    expect(at(words), name).toBeGreaterThan(at('Rapat koordinasi dinas'));
    expect(await textsOf(pdf), name).toMatchObject({ result: 'same' });
  }
});

test('of another order than these only one that lkj prints itself is the same', async () => {
  const join = (...parts: readonly string[]) => [before, ...parts].join('\n\n');
  const { pdf: free } = await built('bebas', join(first, picture, pointing));
  expect(await claimedFor(free, join(picture, first, pointing))).toMatchObject({ result: 'same' });
  expect(await claimedFor(free, join(picture, pointing, first))).toMatchObject({ result: 'differs' });
  expect(await claimedFor(free, join(picture, `### Hasil\n\n${first}`, pointing))).toMatchObject({ result: 'differs' });
  const bound = await claimedFor(free, join(first, pointing, picture));
  expect(bound).toMatchObject({ result: 'differs' });
  expect(bound?.details.map(({ id }) => id).join()).toContain('GAMBAR 1.1 RAPAT KOORDINASI DINAS');
});

test('a figure without room stands before the table above it, with nothing else between, and that is the same report', async () => {
  const home = join(folder, 'gambar-dahulu');
  mkdirSync(home);
  cpSync('tests/kecamatan/data', join(home, 'data'), { recursive: true });
  const { code, talk } = lkj(home, ['build', '--year', '2025', '--annual', '-f', 'pdf,html'], {
    XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
  });
  expect(code, talk).toBe(0);
  const pdf = new Uint8Array(readFileSync(join(home, 'out/lkj-2025-tahunan.pdf')));
  const html = readFileSync(join(home, 'out/lkj-2025-tahunan.html'), 'utf8');
  const inside = html.slice(html.indexOf('id="bab-3"'));
  const captions = [...inside.matchAll(/<(?:fig)?caption[^>]*>(.*?)<\/(?:fig)?caption>/gs)]
    .map(([, caption = '']) => caption.replace(/<[^>]+>/g, ''))
    .filter((caption) => /^(?:Tabel|Gambar) 3/.test(caption));
  expect(captions.length).toBeGreaterThan(20);
  const pages = (await pageTexts(await openReader(pdf.slice()))).map((page) => page.replace(/\s+/g, ' '));
  const text = pages.slice(pages.findIndex((page) => page.includes('Akuntabilitas kinerja adalah'))).join(' ');
  const at = (caption: string) => text.indexOf(caption.slice(0, 30));
  expect(captions.filter((caption) => at(caption) < 0)).toEqual([]);
  const swapped = captions.flatMap((caption, index) => {
    const next = captions[index + 1] ?? caption;
    return at(next) < at(caption) ? [[caption, next].map((one) => one.split(' ')[0]).join(' ')] : [];
  });
  expect(swapped.length).toBeGreaterThan(0);
  expect(new Set(swapped)).toEqual(new Set(['Tabel Gambar']));
  expect(await textsOf(pdf)).toMatchObject({ result: 'same', details: [] });
});

test('a report whose rows are set tighter, a single one between rows of groups too, is its own', async () => {
  const home = join(folder, 'rapat');
  mkdirSync(home);
  cpSync('tests/kecamatan/data', join(home, 'data'), { recursive: true });
  appendFileSync(join(home, 'data/laporan.yaml'), '\nkerapatan: lapang\n');
  const { code, talk } = lkj(home, ['build', '--year', '2025', '--annual', '-f', 'pdf'], {
    XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
  });
  expect(code, talk).toBe(0);
  const pdf = new Uint8Array(readFileSync(join(home, 'out/lkj-2025-tahunan.pdf')));
  expect(await textsOf(pdf)).toMatchObject({ result: 'same', details: [] });
});
