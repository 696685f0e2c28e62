/** The program as a user runs it: what it prints where, and the code it ends with. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isColourful } from '../src/io/world.ts';
import { lkj as run } from './run-cli.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-cli-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lkj = (argv: readonly string[], environment?: Record<string, string>) => run(folder, argv, environment);

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, 'data', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('help', () => {
  test('of a command shows first what officers use, and behind it what CI and other programs do', () => {
    const titles = [/^Opsi:$/m, /^Bagi pengelola, CI, dan program lain:$/m, /^Contoh:$/m];
    for (const command of ['build', 'validate', 'init', 'preview', 'explain', 'diff', 'verify']) {
      const places = titles.map((title) => lkj([command, '--help']).out.search(title));
      expect([command, places]).toEqual([command, places.toSorted((a, b) => a - b)]);
      expect(places[0], command).toBeGreaterThan(0);
    }
    const [officers = '', helpers = ''] = lkj(['validate', '--help']).out.split('Bagi pengelola');
    for (const option of ['--quarter', '--fix', '--readiness', '--full']) expect(officers).toContain(option);
    for (const option of ['--format', '--baseline', '--max-warnings']) {
      expect(officers).not.toContain(`, ${option} `);
      expect(helpers).toContain(option);
    }
  });

  test('without a command, on stdout', () =>
    expect(lkj([])).toMatchObject({ code: 0, out: expect.stringContaining('lkj build --quarter 2'), talk: '' }));
  test('tells the version', () => expect(lkj(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe('wrong use', () => {
  test.each([
    [['buld'], 'perintah «buld» tidak dikenal', '«build»'],
    [['build', '--quater', '2'], 'opsi «--quater» tidak dikenal', '«--quarter»'],
    // Of another command.
    [['diff', 'tw1', '--all'], 'opsi «--all» tidak dikenal', 'lkj --help'],
    [['build', '--quarter', '5'], '--quarter diberi «5»', 'lkj build --quarter 2'],
    [['build', '--year', '19'], '--year diberi «19»', 'lkj build --year 2019'],
    [['build', '--format', 'odt'], '--format diberi «odt»', 'lkj build --format pdf,json'],
    [['build', '--quarter'], 'membutuhkan nilai', 'lkj build --quarter 2'],
    [['validate', '--data', 'tiada'], 'folder data «tiada» tidak ada', '--data FOLDER'],
    [['validate', '-f', 'xml'], '--format diberi «xml»', 'lkj validate -f json -o temuan.json'],
    [['validate', '-o', 'a.json'], '--output «a.json» tidak mengikuti --format', 'lkj validate -f json -o temuan.json'],
    [['validate', '-f', 'json', '-o', 'a', '-f', 'sarif', '-o', 'a'], '--output diberi «a»', 'lkj validate -f json'],
    [['validate', '-f', 'json', '-f', 'sarif'], 'json, sarif akan tercampur', 'lkj validate -f json -o temuan.json'],
    [['validate', '-f', 'json', '-o', 'data/renstra.yaml'], 'tidak akan ditimpa', 'di luar folder data'],
    [['validate', '--write-baseline', 'data/renstra.yaml'], 'tidak akan ditimpa', 'di luar folder data'],
    [['validate', '--fail-on', 'berat'], '--fail-on diberi «berat»', 'lkj validate --fail-on peringatan'],
    [['validate', '--max-warnings', '-1'], '--max-warnings diberi «-1»', 'lkj validate --max-warnings 10'],
    [['validate', '--baseline', 'tiada.yaml'], 'berkas «tiada.yaml» tidak dapat dibaca', 'periksa nama'],
    [['validate', '--baseline', 'data/instansi.yaml'], 'bukan berkas baseline', '--write-baseline'],
    [['validate', '--baseline', 'a', '--write-baseline', 'a'], 'tidak dapat dipakai bersama', '--baseline'],
    [['explain', 'link/id-gand'], 'tidak ada kode «link/id-gand»', '«link/id-ganda»'],
    [['explain', 'id-ganda'], 'tidak mempunyai angka atau bagian dengan id «id-ganda»', '«link/id-ganda»'],
    [['explain', 'ikmm'], 'tidak mempunyai angka atau bagian dengan id «ikmm»', '«ikm»'],
    [['explain', 'ikm', 'waktu.capaian_tahu'], 'dengan id «waktu.capaian_tahu»', '«waktu.capaian_tahun»'],
    [['explain', 'tak-ada-sama-sekali'], 'dengan id «tak-ada-sama-sekali»', 'lihat semua id: lkj explain'],
    [['explain', 'ikm', 'link/id-ganda'], 'tidak dapat dijelaskan sekaligus', 'lkj explain link/id-ganda'],
    [['explain', 'ikm', '--format', 'xml'], '--format diberi «xml»', 'lkj explain rat -f json'],
    [['explain', 'ikm', '--quarter', '5'], '--quarter diberi «5»', 'lkj build --quarter 2'],
    [['build', '--format', 'json'], 'SOURCE_DATE_EPOCH', '1562544000', { SOURCE_DATE_EPOCH: 'kemarin' }],
    [['build', '--format', 'json'], '2200', '1562544000', { SOURCE_DATE_EPOCH: '7289654400' }],
  ] as [string[], string, string, Record<string, string>?][])('%j', (argv, message, cure, environment) => {
    const run = lkj(argv, environment);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.talk).toContain(message);
    expect(run.talk).toContain(cure);
  });
});

describe('validate', () => {
  test('is one file, without what only other commands need, in one byte a character', () => {
    const text = readFileSync('dist/validate.cjs', 'latin1');
    for (const heavy of ['puppeteer', 'Handlebars', 'markdown-it', 'PDFDocument']) {
      expect(text.includes(heavy), heavy).toBe(false);
    }
    expect(text).not.toMatch(/[^\0-\x7f]/);
  });

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

  test('errors come first, in kinds; warnings wait for them, and what was told once is not told again', () => {
    const spoil = (text: string) => text.replaceAll(/^( +(?:realisasi|fisik): )[\d.]+$/gm, '$1nihil');
    edit('2024/tw2.yaml', (text) => `${spoil(text)}    keterangann: x\n`);
    const { out, talk } = lkj(['validate']);
    expect(out.split('\n')[0]).toMatch(/galat /);
    expect(out).not.toMatch(/peringatan|info lint/);
    const whole = lkj(['validate', '--full']).out;
    expect(whole.match(/ galat schema\/angka /g)?.length).toBeGreaterThan(2);
    expect(out).toMatch(/^galat \d+ × schema\/angka: /m);
    for (const place of whole.match(/^data\S+:\d+:\d+/gm) ?? []) expect(out).toContain(place);
    expect(lkj(['validate', '--format', 'compact']).out).toBe(whole);
    expect(talk.trim().split('\n').at(-1)).toMatch(/perbaiki/);
    const explained = lkj(['explain', 'ikm']).talk;
    expect(explained.match(/^ *data\S+:\d+:\d+/gm)?.length ?? 0).toBeLessThan(whole.split(' galat ').length - 1);
    expect(explained).toContain('lkj validate --full');
  });

  test('sound data says what comes next, and a build counts the warnings that it found', () => {
    edit('2024/tw2.yaml', (text) => text.replace(/^ +keterangan: .*\n/gm, ''));
    const { out, talk } = lkj(['validate']);
    expect(talk.trim().split('\n').at(-1)).toBe('Berikutnya: lkj build --year 2024 --quarter 2');
    const code = / (lint\/\S+)/.exec(out)?.[1] ?? 'lint/';
    const built = lkj(['build', '--format', 'json']);
    expect(built.talk).toMatch(/peringatan.*; lihat: lkj validate\.$/m);
    expect(built.talk).not.toContain(code);
  });

  test('nothing from the data reaches the terminal raw', () => {
    edit('2024/tw2.yaml', (text) => text.replace('  waktu:', '  "wak\\u001b[31mtu":'));
    const { out, talk } = lkj(['validate']);
    expect(out + talk).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/);
    expect(out).toContain('\\u001b');
  });
});

test('a folder without any data is wrong use', () => {
  mkdirSync(join(folder, 'kosong'));
  for (const command of ['validate', 'build']) {
    expect(lkj([command, '--data', 'kosong'])).toMatchObject({
      code: 2,
      out: '',
      talk: expect.stringContaining('folder «kosong» tidak berisi satu pun berkas data'),
    });
  }
});

describe('reports of validate', () => {
  beforeEach(() => edit('2024/tw2.yaml', (text) => text.replace('13,5', '13.500')));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('each goes to the file behind it, whole, and the rest to stdout', () => {
    const run = lkj([
      'validate',
      '-f',
      'json',
      '-o',
      'a/temuan.json',
      '-f',
      'sarif',
      '-o',
      'temuan.sarif',
      '-f',
      'compact',
    ]);
    expect(run).toMatchObject({ code: 1, out: expect.stringMatching(/^data\/2024\/tw2\.yaml:13:16 galat /) });
    expect(run.talk).toContain('a/temuan.json\ntemuan.sarif\n');
    expect(JSON.parse(read('a/temuan.json')).findings[0]).toMatchObject({
      file: 'data/2024/tw2.yaml',
      pointer: '/indikator/waktu/realisasi',
    });
    expect(JSON.parse(read('temuan.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(folder).sort()).toEqual(['a', 'data', 'temuan.sarif']);
  });

  test('documents are valid where nothing was found', () => {
    edit('2024/tw2.yaml', (text) => text.replace('13.500', '13,5'));
    const run = lkj([
      'validate',
      '-f',
      'junit',
      '-o',
      'a.xml',
      '-f',
      'gitlab',
      '-o',
      'a.json',
      '-f',
      'pretty',
      '-o',
      'a.txt',
    ]);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect([read('a.xml'), read('a.json'), read('a.txt')]).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<testsuites name="lkj" tests="0" failures="0" errors="0" skipped="0">\n</testsuites>\n',
      '[]\n',
      '',
    ]);
  });

  test('a file that cannot be written leaves the others alone', () => {
    mkdirSync(join(folder, 'b.json'));
    writeFileSync(join(folder, 'a.json'), 'lama');
    expect(lkj(['validate', '-f', 'json', '-o', 'a.json', '-f', 'gitlab', '-o', 'b.json'])).toMatchObject({
      code: 4,
      talk: expect.stringContaining('«b.json» tidak dapat ditulis'),
    });
    expect(read('a.json')).toBe('lama');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'data']);
  });

  test('compact when piped, with annotations in GitHub Actions, unless a format is named', () => {
    expect(lkj(['validate']).out).not.toContain('::error');
    const run = lkj(['validate'], { GITHUB_ACTIONS: 'true' });
    expect(run.out).toMatch(/^data\/.*\n {2}→ .*\n::error file=data\/2024\/tw2\.yaml,line=13,.*\n::notice /);
    expect(lkj(['validate', '-f', 'compact'], { GITHUB_ACTIONS: 'true' }).out).not.toContain('::error');
  });

  test('has colours where they are forced, and nowhere else', () => {
    const coloured = (argv: readonly string[], environment: Record<string, string> = {}) =>
      lkj(['validate', '-f', 'pretty', ...argv], environment).out.includes('\u001b[');
    expect(coloured([])).toBe(false);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '0' })).toBe(false);
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(coloured(['-o', 'a.txt'], { FORCE_COLOR: '1' })).toBe(false);
    expect(read('a.txt')).not.toContain('\u001b[');
  });

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [false, { FORCE_COLOR: '3' }, true],
  ])('terminal %s with %j: colours %s', (isTerminal, environment, expected) =>
    expect(isColourful(isTerminal, environment)).toBe(expected),
  );
});

describe('what makes validate fail', () => {
  beforeEach(() => writeFileSync(join(folder, 'data/asing.yaml'), 'a: 1\n'));

  test.each([
    [[], 0, 'sah'],
    [['--fail-on', 'galat'], 0, 'sah'],
    [['--fail-on', 'peringatan'], 1, '--fail-on'],
    [['--fail-on', 'warning', '--lang', 'en'], 1, 'Failed'],
    [['--fail-on', 'info'], 1, '--fail-on'],
    [['--max-warnings', '0'], 1, '1 peringatan, paling banyak 0'],
    [['--max-warnings', '1'], 0, 'sah'],
  ] as [string[], number, string][])('one warning with %j', (argv, code, said) =>
    expect(lkj(['validate', ...argv])).toMatchObject({
      code,
      out: expect.stringContaining('link/berkas-tak-dikenal'),
      talk: expect.stringContaining(said),
    }),
  );

  test('--quiet shows errors alone, and says so', () => {
    expect(lkj(['validate', '--quiet'])).toMatchObject({
      code: 0,
      out: '',
      talk: expect.stringContaining('1 peringatan di 1 berkas; 1 tidak ditampilkan (--quiet).'),
    });
    edit('2024/tw2.yaml', (text) => text.replace('13,5', '13,5x'));
    const run = lkj(['validate', '--quiet']);
    expect([run.code, run.out.split('\n').length - 1]).toEqual([1, 2]);
  });
});

describe('a baseline', () => {
  const tooMuch = () => edit('2024/tw2.yaml', (text) => text.replace('176.540.000', '476.540.000'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const entry = '2024/tw2.yaml:\n  lint/realisasi-melebihi-pagu:\n    - /anggaran/perkantoran/realisasi\n';

  test('hides what it lists, wherever the line has gone, and nothing else', () => {
    tooMuch();
    expect(lkj(['validate', '--write-baseline', 'b.yaml'])).toMatchObject({ code: 0, out: '' });
    expect(read('b.yaml')).toContain(entry);
    edit('2024/tw2.yaml', (text) => `# catatan\n\n${text}`);
    const before = read('b.yaml');
    expect(lkj(['validate', '--baseline', 'b.yaml'])).toMatchObject({
      code: 0,
      out: '',
      talk: expect.stringContaining('temuan ada dalam baseline'),
    });
    edit('2024/tw2.yaml', (text) => text.replace('201.300.000', '901.300.000'));
    expect(lkj(['validate', '--baseline', 'b.yaml'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('Rp901.300.000'),
    });
    expect(read('b.yaml')).toBe(before);
    expect(lkj(['build', '--format', 'json']).code, 'a baseline is for checking, not for building').toBe(1);
  });

  test('shrinks by what is mended, and only by what a run has looked at', () => {
    tooMuch();
    lkj(['validate', '--write-baseline', 'b.json']);
    const start = JSON.parse(read('b.json'));
    lkj(['validate', '--baseline', 'b.json', '--quarter', '1']);
    expect(JSON.parse(read('b.json'))['2024/tw2.yaml']).toEqual(start['2024/tw2.yaml']);
    edit('2024/tw2.yaml', (text) => text.replace('13,5', '13,5x'));
    lkj(['validate', '--baseline', 'b.json']);
    expect(JSON.parse(read('b.json'))).toEqual(start);
    edit('2024/tw2.yaml', (text) => text.replace('13,5x', '13,5').replace('476.540.000', '176.540.000'));
    expect(lkj(['validate', '--baseline', 'b.json']).code).toBe(0);
    expect(JSON.parse(read('b.json'))).toEqual({});
  });

  test('holds only what rules have found', () => {
    edit('2024/tw2.yaml', (text) => text.replace('13,5', '13,5x'));
    expect(lkj(['validate', '--write-baseline', 'b.yaml'])).toMatchObject({
      code: 1,
      talk: expect.stringContaining('Baseline tidak ditulis'),
    });
    expect(readdirSync(folder)).toEqual(['data']);
    writeFileSync(join(folder, 'b.yaml'), '2024/tw2.yaml:\n  link/angka:\n    - /indikator/waktu/realisasi\n');
    expect(lkj(['validate', '--baseline', 'b.yaml'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('explain', () => {
  test('a rule: reason, source, examples, and how to change its severity', () => {
    const { code, out } = lkj(['explain', 'lint/realisasi-melebihi-pagu']);
    expect(code).toBe(0);
    for (const said of ['(galat)', 'Mengapa', 'Sumber', 'UU 1/2004', 'Salah', 'Benar', 'aturan:', '# lkj-abaikan']) {
      expect(out).toContain(said);
    }
  });
  test('any other code, in both languages', () => {
    expect(lkj(['explain', 'schema/angka-ambigu']).out).toContain('dapat dibaca dua cara');
    expect(lkj(['explain', 'schema/angka-ambigu', '--lang', 'en']).out).toContain('reads two ways');
  });
  test('--rules lists each with its severity', () =>
    expect(lkj(['explain', '--rules']).out).toMatch(/^lint\/realisasi-melebihi-pagu +galat +realisasi anggaran/m));
});

describe('explain a figure', () => {
  test('of one id: formula, numbers and places from here, on stdout', () => {
    const { code, out, talk } = lkj(['explain', 'waktu.capaian_triwulan']);
    expect([code, talk]).toEqual([0, 'Triwulan 2 tahun 2024.\n']);
    expect(out).toContain('(2 × 14 − 13,5) ÷ 14 × 100 = 103,5714… → 103,57');
    expect(out).toContain('target: 14  data/2024/perjanjian-kinerja.yaml:12:21');
    expect(out).toContain('rumus_turun: selisih  (bawaan)');
  });
  test('of several ids, in another quarter, says nothing else', () => {
    const { code, out, talk } = lkj(['explain', 'ikm', 'total', '-q', '1', '-y', '2024']);
    expect([code, talk]).toEqual([0, '']);
    expect(out).toMatch(/^indikator ikm: Indeks Kepuasan Masyarakat$/m);
    expect(out).toMatch(/^total: seluruh program$/m);
  });
  test('without an id lists all figures, and why there is none', () =>
    expect(lkj(['explain']).out).toMatch(/^ikm\.realisasi +belum diukur +Survei dilakukan pada triwulan III$/m));
  test('by the name that narratives quote it with', () =>
    expect(lkj(['explain', 'waktu.capaian']).out).toContain('waktu.capaian_triwulan  103,57%'));
  test('as JSON', () => {
    const told = JSON.parse(lkj(['explain', 'ikm.target_tahun', '--format', 'json']).out);
    expect(told.angka[0].masukan).toEqual([
      { nama: 'target', tertulis: '82,50', nilai: '82.5', asal: 'data/2024/perjanjian-kinerja.yaml:5:12' },
    ]);
    expect(JSON.parse(lkj(['explain', 'link/id-ganda', '-f', 'json']).out).kode[0].kode).toBe('link/id-ganda');
  });
  test('has colours only where they are forced or a terminal has them', () => {
    expect(lkj(['explain', 'ikm']).out).not.toContain('\u001b[');
    expect(lkj(['explain', 'ikm'], { FORCE_COLOR: '1' }).out).toContain('\u001b[');
  });
  test('of data with errors prints the findings', () => {
    edit('2024/tw2.yaml', (text) => text.replace('13,5', '13,5x'));
    expect(lkj(['explain', 'ikm'])).toMatchObject({
      code: 1,
      out: '',
      talk: expect.stringContaining('data/2024/tw2.yaml:13:16 galat'),
    });
  });
});

describe('build', () => {
  const products = () =>
    readdirSync(join(folder, 'out'))
      .filter((name) => !name.startsWith('.'))
      .sort();

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
