/** The program as a user runs it: what it prints where, and the code it ends with. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const program = resolve('dist/main.js');
let folder = '';

// What is tested is the bundle that users run.
beforeAll(() => void execFileSync(process.execPath, ['scripts/bundle.mjs']));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-cli-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lkj(argv: readonly string[], environment: Record<string, string> = {}) {
  const { PATH, HOME } = process.env;
  const run = spawnSync(process.execPath, [program, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, HOME, ...environment },
  });
  return { code: run.status, out: run.stdout, talk: run.stderr };
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, 'data', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('help', () => {
  test('without a command, on stdout', () =>
    expect(lkj([])).toMatchObject({ code: 0, out: expect.stringContaining('lkj build --quarter 2'), talk: '' }));
  test('of every command has examples, in both languages', () => {
    for (const command of ['build', 'validate']) {
      expect(lkj([command, '--help']).out).toMatch(/Pemakaian: lkj .*\n(?:.*\n)*Contoh:\n {2}lkj/);
      expect(lkj([command, '--help', '--lang', 'en']).out).toMatch(/Usage: lkj .*\n(?:.*\n)*Examples:\n {2}lkj/);
    }
  });
  test('tells the version', () => expect(lkj(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe('wrong use', () => {
  test.each([
    [['buld'], 'perintah «buld» tidak dikenal', '«build»'],
    [['build', '--quater', '2'], 'opsi «--quater» tidak dikenal', '«--quarter»'],
    [['build', '--quarter', '5'], '--quarter diberi «5»', 'lkj build --quarter 2'],
    [['build', '--year', '19'], '--year diberi «19»', 'lkj build --year 2019'],
    [['build', '--format', 'docx'], '--format diberi «docx»', 'lkj build --format pdf,json'],
    [['build', '--quarter'], 'membutuhkan nilai', 'lkj --help'],
    [['validate', '--data', 'tiada'], 'folder data «tiada» tidak ada', '--data FOLDER'],
    [['build', '--format', 'json'], 'SOURCE_DATE_EPOCH', '1562544000', { SOURCE_DATE_EPOCH: 'kemarin' }],
  ] as [string[], string, string, Record<string, string>?][])('%j', (argv, message, cure, environment) => {
    const run = lkj(argv, environment);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.talk).toContain(message);
    expect(run.talk).toContain(cure);
  });
});

describe('validate', () => {
  test('sound data', () =>
    expect(lkj(['validate'])).toMatchObject({ code: 0, out: '', talk: expect.stringContaining('sah') }));

  test('findings go to stdout, with the path from here', () => {
    edit('2024/tw2.yaml', (text) => text.replace('13,5', '13.500'));
    const run = lkj(['validate']);
    expect(run.code).toBe(1);
    expect(run.out).toBe(
      'data/2024/tw2.yaml:13:16 galat link/angka-ambigu «13.500» dapat dibaca 13500 atau 13,500\n' +
        '  → tulis 13500 bila ribuan, atau 13,500 bila desimal\n',
    );
    expect(lkj(['validate'], { LKJ_LANG: 'en' }).out).toContain('can be read as 13500 or as 13,500');
  });

  test('nothing from the data reaches the terminal raw', () => {
    edit('2024/tw2.yaml', (text) => text.replace('  waktu:', '  "wak\\u001b[31mtu":'));
    const { out, talk } = lkj(['validate']);
    expect(out + talk).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
    expect(out).toContain('\\u001b');
  });
});

describe('build', () => {
  const products = () => readdirSync(join(folder, 'out')).sort();

  test('prints the paths on stdout, and says which quarter it chose', () => {
    const run = lkj(['build', '--format', 'json,html']);
    expect(run).toMatchObject({ code: 0, out: 'out/lkj-2024-tw2.json\nout/lkj-2024-tw2.html\n' });
    expect(run.talk).toContain('Triwulan 2 tahun 2024');
    expect(products()).toEqual(['lkj-2024-tw2.html', 'lkj-2024-tw2.json']);
  });

  test('the JSON follows the contract', () => {
    lkj(['build', '--quarter', '1', '--format', 'json']);
    const facts = JSON.parse(readFileSync(join(folder, 'out/lkj-2024-tw1.json'), 'utf8'));
    expect(facts).toMatchObject({ versi: 1, tahun: 2024, triwulan: 1, instansi: { nama: 'Dinas Contoh' } });
    expect(facts.indikator[0]).toMatchObject({ id: 'ikm', untuk: { jenis: 'sasaran', id: 'kepuasan' } });
    expect(facts.indikator[0].capaian_triwulan).toEqual({
      nilai: '99.5',
      teks: '99,50',
      rumus: 'realisasi ÷ target × 100',
      masukan: [
        { nama: 'target', nilai: '80', asal: '2024/perjanjian-kinerja.yaml:6:14' },
        { nama: 'realisasi triwulan I', nilai: '79.6', asal: '2024/tw1.yaml:5:16' },
      ],
    });
  });

  test('every input of every figure stands where it says', () => {
    lkj(['build', '--format', 'json']);
    const facts = readFileSync(join(folder, 'out/lkj-2024-tw2.json'), 'utf8');
    const inputs = [...facts.matchAll(/"nilai": "([^"]+)",\s+"asal": "([^":]+):(\d+):(\d+)"/g)];
    expect(inputs.length).toBeGreaterThan(50);
    for (const [, nilai = '', file = '', line, column] of inputs) {
      const typed =
        readFileSync(join(folder, 'data', file), 'utf8')
          .split('\n')
          [Number(line) - 1]?.slice(Number(column) - 1) ?? '';
      const digits = typed
        .replace(/^["≥\s]+/, '')
        .replace(/(?<=\d)\.(?=\d{3})/g, '')
        .replace(',', '.')
        .match(/^[\d.]+/)?.[0];
      expect(Number(digits), `${file}:${line}:${column}`).toBe(Number(nilai));
    }
  });

  test('with errors makes nothing and leaves what was there', () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/lkj-2024-tw2.json'), 'lama');
    edit('2024/tw2.yaml', (text) => text.replace('13,5', '13,5x'));
    expect(lkj(['build', '--quarter', '2'])).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(join(folder, 'out/lkj-2024-tw2.json'), 'utf8')).toBe('lama');
    expect(products()).toEqual(['lkj-2024-tw2.json']);
  });

  test('without a browser says every place it looked, and makes nothing', () => {
    const run = lkj(['build', '--quarter', '2'], { LKJ_BROWSER: '/tidak/ada' });
    expect(run).toMatchObject({ code: 3, out: '', talk: expect.stringContaining('/tidak/ada') });
    expect(products()).toEqual([]);
  });

  test('refuses a folder where the product should be, and a file where its folder should be', () => {
    mkdirSync(join(folder, 'out/lkj-2024-tw2.json'), { recursive: true });
    expect(lkj(['build', '--format', 'json'])).toMatchObject({
      code: 4,
      talk: expect.stringContaining('tidak dapat ditulis'),
    });
    expect(lkj(['build', '--format', 'json', '--out', 'data/instansi.yaml'])).toMatchObject({ code: 4 });
    expect(products()).toEqual(['lkj-2024-tw2.json']);
  });

  test('replaces a link itself, never what it leads to', () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'asing'), 'asing');
    symlinkSync(join(folder, 'asing'), join(folder, 'out/lkj-2024-tw2.json'));
    expect(lkj(['build', '--format', 'json']).code).toBe(0);
    expect(readFileSync(join(folder, 'asing'), 'utf8')).toBe('asing');
  });

  test('does not read a file that a link leads to outside the data', () => {
    writeFileSync(join(folder, 'rahasia.yaml'), 'rahasia: 1');
    rmSync(join(folder, 'data/laporan.yaml'), { force: true });
    symlinkSync(join(folder, 'rahasia.yaml'), join(folder, 'data/laporan.yaml'));
    expect(lkj(['build', '--format', 'json'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('laporan.yaml'),
    });
  });

  test('the same data gives the same bytes, in any folder, time zone and language', () => {
    lkj(['build', '--format', 'json,html'], { TZ: 'Asia/Jakarta', LC_ALL: 'id_ID.UTF-8' });
    lkj(['build', '--format', 'json,html', '--data', resolve(folder, 'data'), '--out', 'lain'], {
      TZ: 'UTC',
      LC_ALL: 'C',
      LKJ_LANG: 'en',
    });
    for (const name of ['lkj-2024-tw2.json', 'lkj-2024-tw2.html']) {
      expect(readFileSync(join(folder, 'out', name)).equals(readFileSync(join(folder, 'lain', name)))).toBe(true);
    }
  });
});
