/** A build whose inputs are unchanged leaves its products alone, and every kind of change makes them anew. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserIdentity } from '../src/browser/identity.ts';
import { sha256 } from '../src/io/hash.ts';
import { ownProgram } from './own-program.ts';
import { program, runMain } from './run-cli.ts';

// Each runs the program many times, as users would.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lkj-incremental-')));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (main: string, argv: readonly string[], environment?: Record<string, string>) =>
  runMain(main, folder, argv, environment);

const lkj = (argv: readonly string[], environment?: Record<string, string>) => run(program, argv, environment);
const json = ['build', '-q', '2', '-f', 'json'];
const html = ['build', '-q', '2', '-f', 'html,json'];
const path = (file: string) => join(folder, file);
const product = () => path('out/lkj-2024-tw2.json');

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(path(file), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path(file), change(text));
}

/** Whether the run left all products alone. */
function isUnchanged(argv: readonly string[], environment?: Record<string, string>): boolean {
  const { code, talk } = lkj(argv, environment);
  expect(code).toBe(0);
  return talk.includes('Tidak berubah');
}

describe('nothing has changed', () => {
  test('products stay the same files, their paths are printed, and earlier findings are counted', () => {
    cpSync('data', path('contoh'), { recursive: true });
    const argv = ['build', '-d', 'contoh', '-f', 'html,json'];
    const first = lkj(argv);
    const warnings = /^\d+ peringatan/m.exec(first.talk)?.[0];
    expect(warnings).toBeDefined();
    const standing = () => statSync(path('out/lkj-2019-tw2.json'));
    const before = standing();
    const second = lkj(argv);
    expect(second).toMatchObject({ code: 0, out: first.out });
    expect(second.talk).toMatch(/^Triwulan 2 tahun 2019\.\nTidak berubah: /);
    expect(second.talk).toContain(`Saat itu ada ${warnings}`);
    expect(second.talk).toContain('lkj validate --data contoh --year 2019 --quarter 2');
    expect(standing()).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('what whoever reads the report should know is told again', () => {
    mkdirSync(path('data/narasi'), { recursive: true });
    writeFileSync(path('data/narasi/penutup.md'), 'Dinas meraih 98,27%.\n');
    const notes = (argv: readonly string[]) =>
      lkj(argv)
        .talk.split('\n')
        .filter((line) => /diketik dalam teks/.test(line));
    const first = notes(json);
    expect(first).toEqual([expect.stringMatching(/tidak dikutip, 1; .*«98,27%» \(narasi\/penutup\.md:1\)$/)]);
    expect(notes(json)).toEqual(first);
  });

  test('the time of a file is no change', () => {
    lkj(html);
    utimesSync(path('data/2024/tw2.yaml'), new Date(), new Date(Date.now() + 60_000));
    expect(isUnchanged(html)).toBe(true);
  });

  test('without a browser, and without what compiles', () => {
    const browser = path('peramban');
    // A program that is never started here: that it is known is enough.
    writeFileSync(browser, Buffer.alloc(200_000, 7));
    chmodSync(browser, 0o755);
    lkj(['build', '-q', '2', '-f', 'html']);
    const text = readFileSync('dist/quick.cjs', 'latin1');
    for (const heavy of ['puppeteer-core', 'Handlebars', 'markdown-it', 'PDFDocument', 'big.js', 'ajv']) {
      expect(text.includes(heavy), heavy).toBe(false);
    }
    expect(isUnchanged(['build', '-q', '2', '-f', 'html'], { LKJ_BROWSER: browser })).toBe(true);
  });

  test('in the language asked for', () => {
    lkj(json);
    expect(lkj([...json, '--lang', 'en']).talk).toContain('Unchanged: ');
    expect(lkj([...json, '--lang=fr'])).toMatchObject({ code: 2 });
  });

  test('help and slips are told as ever', () => {
    lkj(json);
    expect(lkj(['build', '--help']).out).toContain('--dry-run');
    expect(lkj(['build', '--quater', '2'])).toMatchObject({ code: 2, talk: expect.stringContaining('«--quarter»') });
    expect(lkj(['build', '--json'])).toMatchObject({ code: 2, talk: expect.stringContaining('--dry-run') });
    expect(lkj(['build', '--jobs', '2'])).toMatchObject({ code: 2, talk: expect.stringContaining('--all') });
  });
});

test('what two runs make at once stays remembered of both', async () => {
  const { PATH, HOME } = process.env;
  const argv = [program, 'build', '-q', '2', '-f', 'pdf'];
  const slow = spawn(process.execPath, argv, { cwd: folder, env: { PATH, HOME }, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => slow.once('exit', done));
  // By then it has looked at what there is.
  await new Promise((done) => slow.stderr.once('data', done));
  expect(lkj(json).code).toBe(0);
  expect(await ended).toBe(0);
  expect(isUnchanged(['build', '-q', '2', '-f', 'pdf,json'])).toBe(true);
});

describe('a record that was not written by this user here', () => {
  const record = () => path('out/.lkj/lkj-2024-tw2.json');
  const kept = (edited: (value: ReturnType<typeof JSON.parse>) => void) => {
    const value = JSON.parse(readFileSync(record(), 'utf8'));
    edited(value);
    writeFileSync(record(), JSON.stringify(value));
  };

  test('proves no product that was changed together with it', () => {
    lkj(html);
    const page = path('out/lkj-2024-tw2.html');
    const good = readFileSync(page, 'utf8');
    const forged = good.replaceAll('13,5', '99,9');
    expect(forged).not.toBe(good);
    writeFileSync(page, forged);
    const told = { sha256: sha256(forged), ukuran: Buffer.byteLength(forged) };
    kept(({ hasil }) => Object.assign(hasil['lkj-2024-tw2.html'], told));
    expect(isUnchanged(html)).toBe(false);
    expect(readFileSync(page, 'utf8')).toBe(good);
  });

  test('tells no other number of findings', () => {
    lkj(html);
    kept((value) => Object.assign(value.temuan, { peringatan: 7 }));
    expect(isUnchanged(html)).toBe(false);
  });

  test('is that of another user, or of a key that is gone, open to others or broken: all is made once more', () => {
    const cache = { XDG_CACHE_HOME: path('cache') };
    lkj(html);
    expect(isUnchanged(html, cache)).toBe(false);
    expect(isUnchanged(html, cache)).toBe(true);
    const key = path('cache/lkj/key');
    if (process.platform !== 'win32') {
      chmodSync(key, 0o644);
      expect(isUnchanged(html, cache)).toBe(false);
      expect(statSync(key).mode & 0o777).toBe(0o600);
      expect(isUnchanged(html, cache)).toBe(true);
    }
    for (const bytes of ['', 'x'.repeat(32), 'x'.repeat(99)]) {
      writeFileSync(key, bytes);
      expect(isUnchanged(html, cache)).toBe(false);
      expect(isUnchanged(html, cache)).toBe(true);
    }
    expect(readdirSync(path('cache/lkj')).filter((name) => name.startsWith('key'))).toEqual(['key']);
  });

  test('where none can be kept, nothing passes for unchanged', () => {
    expect(isUnchanged(html, { XDG_CACHE_HOME: '/dev/null/x' })).toBe(false);
    expect(isUnchanged(html, { XDG_CACHE_HOME: '/dev/null/x' })).toBe(false);
  });

  test('is neither read nor written through a link', () => {
    lkj(html);
    renameSync(path('out/.lkj'), path('luar'));
    symlinkSync(path('luar'), path('out/.lkj'));
    const before = statSync(path('luar/lkj-2024-tw2.json')).mtimeMs;
    expect(isUnchanged(html)).toBe(false);
    expect(readdirSync(path('luar'))).toEqual(['lkj-2024-tw2.json']);
    expect(statSync(path('luar/lkj-2024-tw2.json')).mtimeMs).toBe(before);
    rmSync(path('out/.lkj'));
    mkdirSync(path('out/.lkj'));
    symlinkSync(path('luar/lkj-2024-tw2.json'), record());
    expect(isUnchanged(html)).toBe(false);
    expect(statSync(path('luar/lkj-2024-tw2.json')).mtimeMs).toBe(before);
    expect(isUnchanged(html)).toBe(true);
  });

  test('nor is anything of an agency whose folder of products is a link', () => {
    for (const name of ['a', 'b']) cpSync(path('data'), path(`kabupaten/${name}`), { recursive: true });
    for (const name of ['luar', 'out']) mkdirSync(path(name));
    symlinkSync(path('luar'), path('out/a'));
    const run = lkj(['build', '--all', 'kabupaten', '-q', '2', '-f', 'json']);
    expect(run).toMatchObject({ code: 5, talk: expect.stringMatching(/kabupaten\/a: «out\/a» adalah tautan/) });
    expect(readdirSync(path('luar'))).toEqual([]);
    expect(existsSync(path('out/b/lkj-2024-tw2.json'))).toBe(true);
  });
});

describe('what makes a product anew', () => {
  beforeEach(() => {
    lkj(html);
    expect(isUnchanged(html)).toBe(true);
  });

  test('a data file that is edited, added or removed', () => {
    edit('data/2024/tw2.yaml', (text) => text.replace('13,5', '13,6'));
    expect(isUnchanged(html)).toBe(false);
    expect(isUnchanged(html)).toBe(true);
    mkdirSync(path('data/narasi'));
    writeFileSync(path('data/narasi/penutup.md'), 'Demikian laporan ini.\n');
    expect(isUnchanged(html)).toBe(false);
    expect(isUnchanged(html)).toBe(true);
    rmSync(path('data/narasi/penutup.md'));
    expect(isUnchanged(html)).toBe(false);
  });

  test('settings, and a template of its own', () => {
    writeFileSync(path('data/laporan.yaml'), 'kaki_halaman: Dokumen contoh\n');
    expect(isUnchanged(html)).toBe(false);
    mkdirSync(path('data/templates/styles'), { recursive: true });
    writeFileSync(path('data/templates/styles/9-kita.css'), 'h1 { margin: 1pt }\n');
    expect(isUnchanged(html)).toBe(false);
    expect(readFileSync(path('out/lkj-2024-tw2.html'), 'utf8')).toContain('h1 { margin: 1pt }');
    expect(isUnchanged(html)).toBe(true);
  });

  test('the date that a run fixes, and --force', () => {
    expect(isUnchanged(html, { SOURCE_DATE_EPOCH: '1720396800' })).toBe(false);
    expect(isUnchanged(html, { SOURCE_DATE_EPOCH: '1720396800' })).toBe(true);
    expect(isUnchanged([...html, '--force'], { SOURCE_DATE_EPOCH: '1720396800' })).toBe(false);
  });

  test('a product that was changed by hand, or is gone: only that one', () => {
    const good = readFileSync(product(), 'utf8');
    writeFileSync(product(), good.replace('"versi": 1', '"versi": 2'));
    const other = statSync(path('out/lkj-2024-tw2.html')).ino;
    const { talk } = lkj(html);
    expect(talk).toContain('menyusun out/lkj-2024-tw2.json');
    expect(talk).not.toContain('menyusun out/lkj-2024-tw2.html');
    expect(readFileSync(product(), 'utf8')).toBe(good);
    expect(statSync(path('out/lkj-2024-tw2.html')).ino).toBe(other);
    rmSync(product());
    expect(isUnchanged(html)).toBe(false);
    expect(readFileSync(product(), 'utf8')).toBe(good);
    rmSync(product());
    symlinkSync(path('data/instansi.yaml'), product());
    expect(isUnchanged(html)).toBe(false);
    expect(readFileSync(product(), 'utf8')).toBe(good);
  });

  test('a further format: the others are left', () => {
    const { code, out, talk } = lkj(['build', '-q', '2', '-f', 'html,json,xlsx']);
    expect([code, out.split('\n').length]).toEqual([0, 4]);
    expect([...talk.matchAll(/menyusun (\S+)/g)].map(([, name]) => name)).toEqual(['out/lkj-2024-tw2.xlsx']);
    expect(isUnchanged(html)).toBe(true);
  });

  test('another form, quarter or folder is another report', () => {
    expect(isUnchanged(['build', '-q', '1', '-f', 'html'])).toBe(false);
    expect(isUnchanged(['build', '-q', '2', '-f', 'html', '--only', 'pengukuran'])).toBe(false);
    expect(isUnchanged([...html, '-o', 'lain'])).toBe(false);
    expect(isUnchanged(html)).toBe(true);
  });

  const broken = [
    '',
    '{',
    'null',
    '[]',
    '{"versi":2}',
    '{"versi":1,"hasil":{"lkj-2024-tw2.json":{}},"temuan":{},"detik":1}',
  ];
  test.each(broken)('a record that is none: %j', (text) => {
    writeFileSync(path('out/.lkj/lkj-2024-tw2.json'), text);
    expect(isUnchanged(html)).toBe(false);
    expect(isUnchanged(html)).toBe(true);
  });

  test('a record that cannot be written stops no build', () => {
    rmSync(path('out/.lkj'), { recursive: true });
    writeFileSync(path('out/.lkj'), '');
    expect(isUnchanged(html)).toBe(false);
    expect(isUnchanged(html)).toBe(false);
  });

  test('data that became wrong is refused, and the products stay', () => {
    const before = readFileSync(product());
    edit('data/2024/tw2.yaml', (text) => text.replace('13,5', '13.500'));
    expect(lkj(html)).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(product())).toEqual(before);
    edit('data/2024/tw2.yaml', (text) => text.replace('13.500', '13,5'));
    expect(isUnchanged(html)).toBe(true);
  });
});

test('a template that changes while it is used is in the product of the next build at the latest', async () => {
  const own = path('program');
  ownProgram(own);
  const argv = [join(own, 'dist/main.js'), 'build', '-q', '2', '-f', 'pdf,html'];
  const sheet = join(own, 'templates/styles/0-skala.css');
  const text = readFileSync(sheet, 'utf8');
  for (const milliseconds of [150, 300, 450, 600]) {
    rmSync(path('out'), { recursive: true, force: true });
    const child = spawn(process.execPath, argv, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const making = new Promise<void>((resolve) =>
      child.stderr.on('data', (said) => String(said).includes('menyusun') && resolve()),
    );
    await Promise.race([making, ended]);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    writeFileSync(sheet, `${text}\n/* sesudah ${milliseconds} */\n`);
    expect(await ended).toBe(0);
    const [main = '', ...more] = argv;
    expect(run(main, more).code).toBe(0);
    const isIn = readFileSync(path('out/lkj-2024-tw2.html'), 'utf8').includes(`sesudah ${milliseconds} `);
    expect(isIn, `${milliseconds} ms`).toBe(true);
  }
});

test('another lkj, template, schema or font makes it anew', () => {
  const own = path('program');
  ownProgram(own);
  const build = () => {
    const { code, talk } = run(join(own, 'dist/main.js'), html);
    expect(code).toBe(0);
    return talk.includes('Tidak berubah');
  };
  build();
  expect(build()).toBe(true);
  const changes: readonly [string, string][] = [
    ['templates/styles/0-skala.css', '\n/* a */\n'],
    ['schemas/instansi.schema.json', '\n'],
    ['node_modules/@fontsource/arimo/unicode.json', '\n'],
    ['dist/lkj.sha256', '0'],
  ];
  for (const [file, added] of changes) {
    writeFileSync(join(own, file), readFileSync(join(own, file), 'utf8') + added);
    expect(build(), file).toBe(false);
    expect(build(), file).toBe(true);
  }
  rmSync(join(own, 'dist/lkj.sha256'));
  expect([build(), build()]).toEqual([false, false]);
});

describe('the browser is known without being started', () => {
  const browser = (name: string, content: string | Buffer) => {
    const place = path(name);
    writeFileSync(place, content);
    chmodSync(place, 0o755);
    return place;
  };
  const identity = (place: string) => browserIdentity({ LKJ_BROWSER: place, PATH: process.env.PATH });

  test('by its program, wherever it lies', async () => {
    const program = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(300_000, 1)]);
    const one = await identity(browser('a', program));
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(await identity(browser('b', program))).toBe(one);
    program[1000] = 2;
    expect(await identity(browser('c', program))).not.toBe(one);
    expect(await identity(path('tiada'))).toBeUndefined();
  });

  test('a script is known by the program beside it, or not at all', async () => {
    const script = browser('google-chrome', '#!/bin/sh\nexec "$(dirname "$0")/chrome" "$@"\n');
    expect(await identity(script)).toBeUndefined();
    browser('chrome', Buffer.alloc(10, 1));
    const one = await identity(script);
    browser('chrome', Buffer.alloc(10, 2));
    expect(one).toBeDefined();
    expect(await identity(script)).not.toBe(one);
  });

  test('a real print is left alone, until the browser or what is attached is another', () => {
    const pdf = ['build', '-q', '2', '-f', 'pdf'];
    lkj(pdf);
    const before = statSync(path('out/lkj-2024-tw2.pdf')).ino;
    expect(isUnchanged(pdf)).toBe(true);
    expect(statSync(path('out/lkj-2024-tw2.pdf')).ino).toBe(before);
    const asked = (argv: readonly string[], environment = {}) => lkj([...argv, '--dry-run'], environment).out;
    expect(asked(pdf)).toContain('tidak berubah');
    expect(asked([...pdf, '--no-attach'])).not.toContain('tidak berubah');
    expect(asked(pdf, { LKJ_BROWSER: browser('lain', Buffer.alloc(10, 3)) })).not.toContain('tidak berubah');
  });
});

describe('--deps', () => {
  test('names every input, and Make follows it', () => {
    cpSync(path('data'), path('data $a#b'), { recursive: true });
    const argv = [...json, '-d', 'data $a#b', '--deps', 'lkj.d'];
    expect(lkj(argv).code).toBe(0);
    const rule = readFileSync(path('lkj.d'), 'utf8');
    expect(rule).toMatch(/^out\/lkj-2024-tw2\.json: \\\n/);
    for (const part of [
      'data\\ $$a\\#b/2024/tw2.yaml',
      'templates/laporan.hbs',
      'schemas/instansi.schema.json',
      '.woff2',
    ]) {
      expect(rule).toContain(part);
    }
    // Nothing has changed: the rule is written all the same.
    rmSync(path('lkj.d'));
    expect(isUnchanged(argv)).toBe(true);
    expect(readFileSync(path('lkj.d'), 'utf8')).toBe(rule);
    if (spawnSync('make', ['--version']).status !== 0) return;
    writeFileSync(path('Makefile'), 'out/lkj-2024-tw2.json:\n\t@echo disusun\n\t@touch $@\ninclude lkj.d\n');
    const make = () => spawnSync('make', ['-s'], { cwd: folder, encoding: 'utf8' });
    const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
    utimesSync(product(), later(5), later(5));
    expect(make()).toMatchObject({ status: 0, stdout: expect.not.stringContaining('disusun') });
    utimesSync(path('data $a#b/2024/tw2.yaml'), later(10), later(10));
    expect(make()).toMatchObject({ status: 0, stdout: 'disusun\n' });
    utimesSync(product(), later(20), later(20));
    rmSync(path('data $a#b/2024/tw1.yaml'));
    expect(make()).toMatchObject({ status: 0, stdout: 'disusun\n' });
  });
});

describe('--dry-run', () => {
  test('lists inputs, hashes and products, and writes nothing', () => {
    const asked = () => JSON.parse(lkj([...html, '--dry-run', '--json']).out);
    const [before] = asked().laporan;
    expect(existsSync(path('out'))).toBe(false);
    expect(before).toMatchObject({ instansi: null, data: 'data', laporan: 'lkj-2024-tw2', tahun: 2024, triwulan: 2 });
    expect(before).toMatchObject({ status: 'berubah', detik: null });
    expect(before.masukan.map(({ path: name }: { path: string }) => name)).toContain('2024/tw2.yaml');
    lkj(html);
    const { bersama, laporan } = asked();
    expect(laporan[0]).toMatchObject({ status: 'tidak berubah', sidik: before.sidik, detik: expect.any(Number) });
    expect(laporan[0].hasil).toMatchObject([
      { path: 'out/lkj-2024-tw2.html', format: 'html', status: 'tidak berubah' },
      { path: 'out/lkj-2024-tw2.json', format: 'json', status: 'tidak berubah' },
    ]);
    const common = bersama.map(({ path: name }: { path: string }) => name);
    expect(common).toContain('templates/laporan.hbs');
    edit('data/2024/tw2.yaml', (text) => text.replace('13,5', '13,6'));
    expect(lkj([...html, '--dry-run']).out).toMatch(/out\/lkj-2024-tw2\.html .* berubah\n/);
    expect(asked().laporan[0].sidik).not.toBe(before.sidik);
  });
});
