/** `lkj merge` takes exactly the products that the plan of its parts names; every other set is refused, with all that is wrong in one run. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../src/io/hash.ts';
import type { BatchManifest, Hasil, Laporan } from '../src/jobs/workspace/manifest.ts';
import { lkj } from './run-cli.ts';

/** A manifest that a test changes. */
type Loose<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? Loose<E>[] : T[K] extends object ? Loose<T[K]> : T[K];
};

let made = '';
let folder = '';

beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'lkj-bagian-'));
  for (const at of [1, 2, 3]) {
    const agency = join(made, `kabupaten/dinas-${at}`);
    cpSync('tests/dasar', agency, { recursive: true });
    const file = join(agency, 'instansi.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^nama: .*/m, `nama: Dinas Contoh Nomor ${at}`));
  }
  const all = ['build', '--all', 'kabupaten', '-q', '2', '-f', 'html,json'];
  for (const at of [1, 2]) expect(lkj(made, [...all, '--shard', `${at}/2`, '-o', `b${at}`]).code).toBe(0);
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lkj-gabung-')));
  for (const part of ['b1', 'b2']) cpSync(join(made, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);
const merge = (...argv: readonly string[]) => lkj(folder, ['merge', 'b1', 'b2', ...argv]);

function edit(part: 1 | 2, change: (manifest: Loose<BatchManifest>) => void): void {
  const file = path(`b${part}/manifest-${part}-of-2.json`);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

const reportOf = (manifest: Loose<BatchManifest>, at = 0): Loose<Laporan> => {
  const report = manifest.laporan[at];
  if (!report) throw new Error('there is no such report');
  return report;
};
const productOf = (manifest: Loose<BatchManifest>, at = 0): Loose<Hasil> => {
  const product = reportOf(manifest).hasil[at];
  if (!product) throw new Error('there is no such product');
  return product;
};

test('a sound set is taken, with its products and no other file', () => {
  writeFileSync(path('b1/catatan.txt'), 'milik saya');
  expect(merge()).toMatchObject({ code: 0, talk: expect.stringContaining('3 selesai, 0 gagal') });
  expect(existsSync(path('out/catatan.txt'))).toBe(false);
});

/** What a forged or mixed-up manifest says, and the words that name it. */
const forged: readonly (readonly [string, (manifest: Loose<BatchManifest>) => void, RegExp])[] = [
  [
    'a report without products',
    (m) => {
      reportOf(m).hasil = [];
    },
    /b1\/\S+: laporan dinas-1 selesai tanpa dinas-1\/lkj-2024-tw2\.html\n.*tanpa dinas-1\/lkj-2024-tw2\.json/,
  ],
  [
    'a report without one product',
    (m) => {
      reportOf(m).hasil.pop();
    },
    /laporan dinas-1 selesai tanpa dinas-1\/lkj-2024-tw2\.json/,
  ],
  [
    "another agency's product",
    (m) => {
      productOf(m).path = 'dinas-2/lkj-2024-tw2.html';
    },
    /dinas-2\/lkj-2024-tw2\.html bukan hasil laporan dinas-1/,
  ],
  [
    'a product of another period',
    (m) => {
      productOf(m).path = 'dinas-1/lkj-2024-tw1.html';
    },
    /dinas-1\/lkj-2024-tw1\.html bukan hasil laporan dinas-1/,
  ],
  [
    'a product that nobody asked for',
    (m) => {
      reportOf(m).hasil.push({ ...productOf(m), path: 'dinas-1/lkj-2024-tw2.pdf' });
    },
    /lkj-2024-tw2\.pdf bukan hasil laporan dinas-1/,
  ],
  [
    'a product of a report that failed',
    (m) => {
      reportOf(m).status = 'gagal';
    },
    /bukan hasil laporan dinas-1, yang gagal/,
  ],
  [
    'a product twice',
    (m) => {
      reportOf(m).hasil.push(productOf(m));
    },
    /dinas-1\/lkj-2024-tw2\.html disebut dua kali/,
  ],
  [
    'a wrong size',
    (m) => {
      productOf(m).ukuran += 1;
    },
    /b1\/dinas-1\/lkj-2024-tw2\.html bukan yang tercatat dalam manifest: \d+ bita, bukan \d+ bita/,
  ],
  [
    'a wrong hash',
    (m) => {
      productOf(m).sha256 = sha256('');
    },
    /b1\/dinas-1\/lkj-2024-tw2\.html bukan yang tercatat/,
  ],
  [
    'an agency that is not in the list',
    (m) => {
      reportOf(m).instansi = 'dinas-9';
      for (const hasil of reportOf(m).hasil) hasil.path = hasil.path.replace('1', '9');
    },
    /dinas-9 tidak ada dalam daftar instansinya/,
  ],
  [
    'one report twice',
    (m) => {
      m.laporan.push(reportOf(m));
    },
    /laporan dinas-1 ada di lebih dari satu bagian|disebut dua kali/,
  ],
  [
    'an agency twice',
    (m) => {
      m.instansi.push('dinas-1');
    },
    /instansi dinas-1 disebut dua kali/,
  ],
  [
    'a report of another quarter',
    (m) => {
      reportOf(m).laporan = 'lkj-2024-tw1';
    },
    /laporan lkj-2024-tw1 \(dinas-1\) bukan laporan yang diminta/,
  ],
  [
    'a report of the year',
    (m) => {
      reportOf(m).laporan = 'lkj-2024-tahunan';
    },
    /laporan lkj-2024-tahunan \(dinas-1\) bukan/,
  ],
  [
    'a report without a name',
    (m) => {
      reportOf(m).laporan = null;
    },
    /laporan – \(dinas-1\) bukan laporan yang diminta/,
  ],
  [
    'another format',
    (m) => {
      m.permintaan.format.pop();
    },
    /format html, bukan html,json|bukan dari penyusunan yang sama.*format html,json, bukan html/,
  ],
  [
    'a format twice',
    (m) => {
      m.permintaan.format.push('html');
    },
    /format html disebut dua kali/,
  ],
  [
    'another quarter',
    (m) => {
      m.permintaan.triwulan = 1;
    },
    /bukan dari penyusunan yang sama.*triwulan 2, bukan 1/,
  ],
  [
    'another year',
    (m) => {
      m.permintaan.tahun = 2023;
    },
    /tahun –, bukan 2023/,
  ],
  [
    'a form',
    (m) => {
      m.permintaan.hanya = 'pengukuran';
    },
    /formulir –, bukan pengukuran/,
  ],
  [
    'another lkj',
    (m) => {
      m.lkj = '9.9.9';
    },
    /dibuat oleh lkj 9\.9\.9, sedangkan ini lkj/,
  ],
  [
    "another agency's file",
    (m) => {
      cpSync(path('b2/dinas-2/lkj-2024-tw2.html'), path('b1/dinas-1/lkj-2024-tw2.html'));
      const bytes = readFileSync(path('b1/dinas-1/lkj-2024-tw2.html'));
      Object.assign(productOf(m), { ukuran: bytes.length, sha256: sha256(bytes) });
    },
    /dinas-2\/lkj-2024-tw2\.html sama persis dengan dinas-1\/lkj-2024-tw2\.html/,
  ],
];

test.each(forged)('a manifest with %s is refused', (_, change, words) => {
  edit(1, change);
  const run = merge();
  expect(run).toMatchObject({ code: 1, out: '' });
  expect(run.talk).toMatch(words);
  expect(existsSync(path('out/manifest.json'))).toBe(false);
});

test('all that is wrong is told in one run', () => {
  edit(1, (m) => {
    productOf(m).ukuran = 1;
    m.lkj = '9.9.9';
  });
  edit(2, (m) => {
    reportOf(m).hasil = [];
  });
  rmSync(path('b1/dinas-1/lkj-2024-tw2.json'));
  const { talk } = merge();
  for (const words of ['lkj 9.9.9', 'selesai tanpa dinas-2/lkj-2024-tw2.html', 'bukan 1 bita', 'tw2.json tidak ada'])
    expect(talk).toContain(words);
});

test.each([
  ['formats that are none', (m: Loose<BatchManifest>) => Object.assign(m.permintaan, { format: ['exe'] })],
  ['a quarter that is none', (m: Loose<BatchManifest>) => Object.assign(m.permintaan, { triwulan: 5 })],
  ['a part beyond the last', (m: Loose<BatchManifest>) => Object.assign(m, { bagian: { ke: 3, dari: 2 } })],
  ['an agency that is a path', (m: Loose<BatchManifest>) => Object.assign(reportOf(m), { instansi: '../dinas-1' })],
  ['a report of no name', (m: Loose<BatchManifest>) => Object.assign(reportOf(m), { laporan: 3 })],
])('a manifest with %s is none, and both are named', (_, change) => {
  edit(1, change);
  writeFileSync(path('b2/manifest-2-of-2.json'), '[]');
  expect(merge()).toMatchObject({
    code: 2,
    talk: expect.stringMatching(/«b1\/manifest-1-of-2\.json», «b2\/manifest-2-of-2\.json» bukan manifest/),
  });
});

test('a product that no manifest names, under the name of one, is refused', () => {
  writeFileSync(path('b1/dinas-1/lkj-2024-tw2.pdf'), 'selundupan');
  mkdirSync(path('b2/dinas-9'));
  writeFileSync(path('b2/dinas-9/lkj-2024-tw2.html'), 'selundupan');
  writeFileSync(path('b2/dinas-2/lkj-2023-tw4.html'), 'laporan lain');
  const { code, talk } = merge();
  expect(code).toBe(1);
  expect(talk.match(/\S+ tidak ada dalam manifest mana pun/g)).toEqual([
    'b1/dinas-1/lkj-2024-tw2.pdf tidak ada dalam manifest mana pun',
    'b2/dinas-9/lkj-2024-tw2.html tidak ada dalam manifest mana pun',
  ]);
});

test('no link is followed, neither where products lie nor where they go', () => {
  renameSync(path('b1/dinas-1'), path('lain'));
  symlinkSync('../lain', path('b1/dinas-1'));
  expect(merge()).toMatchObject({ code: 1, talk: expect.stringContaining('b1/dinas-1/lkj-2024-tw2.html tidak ada') });
  rmSync(path('b1/dinas-1'));
  renameSync(path('lain'), path('b1/dinas-1'));
  mkdirSync(path('luar'));
  mkdirSync(path('out'));
  symlinkSync('../luar', path('out/dinas-1'));
  expect(merge()).toMatchObject({ code: 1, talk: expect.stringContaining('out/dinas-1 adalah tautan, bukan folder') });
  expect(existsSync(path('luar/lkj-2024-tw2.html'))).toBe(false);
});
