/** A new project, the next quarter and the next year, through the program: what is written validates, and nothing is overwritten. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headTitle, regionHead } from '../src/edit/init/index.ts';
import { answers, program, lkj as run } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lkj = (argv: readonly string[], environment: Record<string, string> = {}) => run(folder, argv, environment);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const edit = (file: string, change: (text: string) => string) => writeFileSync(join(folder, file), change(read(file)));

interface Found extends Readonly<Record<'severity' | 'file' | 'code' | 'message', string>> {
  readonly start: { readonly line: number; readonly column: number };
}

interface Matcher {
  readonly severity: string;
  readonly pattern: Readonly<Record<string, string | number>> & { readonly regexp: string };
}

const fresh = (...more: string[]) => lkj(['init', ...answers, '--no-input', ...more]);

describe('the sample', () => {
  test('is a sound project with the same figures as the one that is published, and `lkj` says how to go on', () => {
    const made = lkj(['init', 'coba saya', '--sample']);
    expect(made).toMatchObject({
      code: 0,
      talk: expect.stringContaining('cd "coba saya", lkj build, atau lkj preview'),
    });
    const place = join(folder, 'coba saya');
    const paths = made.out.trim().split('\n');
    expect(paths.map((path) => path.replace(/^.*coba saya\//, ''))).toEqual(
      expect.arrayContaining(['data/instansi.yaml', 'data/2019/tw2.yaml', '.gitattributes', '.vscode/tasks.json']),
    );
    for (const file of ['renstra', '2019/tw2', '2019/anggaran']) {
      const text = read(`coba saya/data/${file}.yaml`);
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(existsSync(join(place, 'data', file, '..', schema)), schema).toBe(true);
      expect(text.replace(/^.*\n/, '')).toBe(readFileSync(`data/${file}.yaml`, 'utf8').replace(/^.*\n/, ''));
    }
    const alone = run(place, []);
    expect([...alone.out.matchAll(/^ {2}→ (.*)$/gm)].map(([, command]) => command)).toEqual([
      'lkj build --quarter 2',
      'lkj preview',
    ]);
    expect(run(place, ['validate'])).toMatchObject({ code: 0 });
    expect(run(place, ['build', '--format', 'html,json,docx,xlsx'])).toMatchObject({ code: 0 });
    cpSync('data', join(folder, 'data'), { recursive: true });
    expect(lkj(['build', '--format', 'html,json,docx,xlsx'])).toMatchObject({ code: 0 });
    for (const format of ['html', 'json', 'docx', 'xlsx'])
      expect(
        readFileSync(join(place, `out/lkj-2019-tw2.${format}`)).equals(
          readFileSync(join(folder, `out/lkj-2019-tw2.${format}`)),
        ),
        format,
      ).toBe(true);
  });

  test('is nobody else, and overwrites nothing', () => {
    for (const [flag = '', ...value] of [
      ['--agency', 'Dinas'],
      ['--year', '2026'],
      ['--ci', 'none'],
      ['--from-previous'],
    ])
      expect(lkj(['init', '--sample', flag, ...value]), flag).toMatchObject({ code: 2, out: '' });
    mkdirSync(join(folder, 'data/2019'), { recursive: true });
    writeFileSync(join(folder, 'data/2019/tw2.yaml'), 'milik orang');
    expect(lkj(['init', '--sample'])).toMatchObject({ code: 2, talk: expect.stringContaining('data/2019/tw2.yaml') });
    expect(readdirSync(join(folder, 'data'))).toEqual(['2019']);
  });
});

describe('a new project', () => {
  test('validates at once, and what is still to be written is told place by place', () => {
    expect(fresh()).toMatchObject({ code: 0, out: expect.stringContaining('data/2026/tw1.yaml\n') });
    const checked = lkj(['validate', '--full']);
    expect(checked).toMatchObject({ code: 0, talk: expect.stringContaining('Data triwulan 1 tahun 2026 sah') });
    const texts = [...checked.out.matchAll(/^data\/\S+ (\S+) (\S+)/gm)].map(
      ([, severity, code]) => `${severity} ${code}`,
    );
    expect(new Set(texts)).toEqual(
      new Set(['peringatan lint/teks-sementara', 'info lint/penandatangan-tidak-lengkap']),
    );
    const fillers = ['instansi', 'renstra', '2026/anggaran', '2026/tw1'].flatMap((name) => [
      ...read(`data/${name}.yaml`).matchAll(/^[^#\n]*"\[isi /gm),
    ]);
    expect(texts.filter((text) => text.includes('teks-sementara'))).toHaveLength(fillers.length);
  });

  test('becomes a report', () => {
    fresh();
    expect(lkj(['build'])).toMatchObject({ code: 0, out: expect.stringContaining('out/lkj-2026-tw1.pdf') });
    expect(readFileSync(join(folder, 'out/lkj-2026-tw1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('has a schema that is there behind the first line of every data file, and no network in the editor', () => {
    fresh();
    const files = readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(files).toHaveLength(6);
    for (const file of files) {
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(`data/${file}`))?.[1] ?? '';
      expect(JSON.parse(read(join('data', file, '..', schema))).$id, file).toBe(schema.replace(/.*\//, ''));
    }
    const settings = JSON.parse(read('.vscode/settings.json'));
    for (const schema of Object.keys(settings['yaml.schemas']))
      expect(existsSync(join(folder, schema)), schema).toBe(true);
    expect(settings['yaml.schemaStore.enable']).toBe(false);
    expect(JSON.parse(read('.vscode/extensions.json')).recommendations).toEqual(['redhat.vscode-yaml']);
    expect(read('.gitignore')).toMatch(/^out\/$/m);
  });

  test('its task in VS Code makes of each finding a line to click, with its weight, place, code and sentence', () => {
    fresh();
    const { tasks } = JSON.parse(read('.vscode/tasks.json'));
    expect(tasks.map(({ command }: { command: string }) => command)).toEqual([
      'lkj validate --format compact --no-color',
      'lkj build',
      'lkj preview --open',
    ]);
    for (const lang of ['id', 'en', 'id']) {
      const { out } = lkj([...tasks[0].command.split(' ').slice(1), '--lang', lang]);
      const told = out.split('\n').flatMap((line) =>
        tasks[0].problemMatcher.flatMap(({ severity, pattern }: Matcher) => {
          const found = new RegExp(pattern.regexp).exec(line);
          if (!found) return [];
          const [file, at, column, code, message] = ['file', 'line', 'column', 'code', 'message'].map(
            (part) => found[pattern[part] as number],
          );
          return [[severity, file, Number(at), Number(column), code, message]];
        }),
      );
      const severities: Record<string, string> = { galat: 'error', peringatan: 'warning', info: 'info' };
      const known = JSON.parse(lkj(['validate', '--format', 'json', '--lang', lang]).out).findings.map(
        ({ severity, file, start, code, message }: Found) => [
          severities[severity],
          file,
          start.line,
          start.column,
          code,
          message,
        ],
      );
      expect(known.length).toBeGreaterThan(0);
      expect(told).toEqual(known);
      // Errors hide the warnings: they come last.
      if (lang === 'en') edit('data/2026/anggaran.yaml', (text) => text.replace(/pagu: .*/, 'pagu: "12 ribu"'));
    }
  });

  test('a checkout of git on Windows, which would end lines as Windows does, keeps each file as it was written', () => {
    fresh();
    const git = (where: string, ...argv: readonly string[]) =>
      execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...argv], {
        cwd: join(folder, where),
        stdio: 'pipe',
      });
    git('.', 'init', '-q');
    git('.', 'add', '.');
    git('.', 'commit', '-qm', 'a');
    git('.', 'clone', '-q', '.', 'windows');
    const files = readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(files).toHaveLength(6);
    for (const file of files) expect(read(`windows/data/${file}`), file).toBe(read(`data/${file}`));
    expect(read('.editorconfig')).toMatch(/^end_of_line = lf$/m);
  });

  test.each([
    [
      'github',
      '.github/workflows/lkj.yml',
      (ci: { jobs: { laporan: { steps: { run?: string }[] } } }) => ci.jobs.laporan.steps.map(({ run: line }) => line),
    ],
    ['gitlab', '.gitlab-ci.yml', (ci: { laporan: { script: string[] } }) => ci.laporan.script],
  ] as const)('with the recipe of %s', (name, file, steps) => {
    fresh('--ci', name);
    const lines = (steps as (ci: unknown) => (string | undefined)[])(parse(read(file)));
    expect(lines.join('\n')).toMatch(
      /npm pack .*LKJ_PAKET[\s\S]*LKJ_SHA256.*sha256sum --check[\s\S]*npm install [\s\S]*lkj validate[\s\S]*lkj build/,
    );
    expect(read(file), 'no second browser').toContain('PUPPETEER_SKIP_DOWNLOAD: "true"');
  });

  test('without a recipe by default, in a folder that is not there yet', () => {
    expect(fresh('kantor/kinerja')).toMatchObject({
      code: 0,
      out: expect.stringContaining('kantor/kinerja/data/instansi.yaml'),
    });
    expect(readdirSync(join(folder, 'kantor/kinerja')).sort()).toEqual([
      '.editorconfig',
      '.gitattributes',
      '.gitignore',
      '.lkj',
      '.vscode',
      'data',
    ]);
  });

  test.each([
    'Dinas "A": # bukan komentar',
    '- Dinas',
    '[isi]: {x}',
    "Dinas 'B' & *C",
    '«tahun»',
    'true',
    '2024',
    '!!js x',
    '%persen',
    'a: b: c',
  ])('takes any name as it is: %s', (name) => {
    expect(lkj(['init', ...answers, '--no-input', '--agency', name]).code).toBe(0);
    const { nama, kepala } = parse(read('data/instansi.yaml'));
    expect([nama, kepala.jabatan]).toEqual([name, headTitle(name, 'Kabupaten Contoh')]);
    expect(lkj(['validate']).code).toBe(0);
  });

  test('never overwrites: it lists what is in the way, and writes nothing', () => {
    mkdirSync(join(folder, 'data/2026'), { recursive: true });
    mkdirSync(join(folder, '.lkj/schemas'), { recursive: true });
    writeFileSync(join(folder, 'data/2026/tw1.yaml'), 'milik orang');
    writeFileSync(join(folder, '.lkj/schemas/umum.schema.json'), 'milik orang');
    expect(fresh()).toMatchObject({
      code: 2,
      out: '',
      talk: expect.stringMatching(
        /«data\/2026\/tw1\.yaml», «\.lkj\/schemas\/umum\.schema\.json»; tidak ada yang ditulis/,
      ),
    });
    expect(readdirSync(folder).sort()).toEqual(['.lkj', 'data']);
    expect(readdirSync(join(folder, 'data'))).toEqual(['2026']);
    expect(read('data/2026/tw1.yaml')).toBe('milik orang');
  });

  test('leaves nothing where a part of it cannot be written', () => {
    // A file where a folder should be is in the way of the schemas, after the data was written.
    writeFileSync(join(folder, '.lkj'), '');
    expect(fresh()).toMatchObject({ code: 4, out: '' });
    expect(readdirSync(folder)).toEqual(['.lkj']);
  });

  test('asks for nothing where nobody can answer, and says what is missing', () =>
    expect(lkj(['init', '--agency', 'Dinas Contoh'])).toMatchObject({
      code: 2,
      out: '',
      talk: expect.stringContaining('belum disebut: --region, --region-head, --period'),
    }));

  test.each([
    [['--period', '2029-2025'], '--period diberi «2029-2025»'],
    [['--year', '2031'], 'tahun di dalam 2025-2029'],
    [['--quarter', '5'], '--quarter diberi «5»'],
    [['--ci', 'jenkins'], '--ci diberi «jenkins»'],
    [['--agency', 'Dinas\nContoh'], '--agency diberi'],
    [['--data', 'lain'], '--data hanya berlaku bersama --from-previous'],
  ])('refuses %j', (argv, said) => {
    expect(lkj(['init', ...answers, '--no-input', ...argv])).toMatchObject({
      code: 2,
      talk: expect.stringContaining(said),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('for another kind of agency', () => {
  const common = ['--period', '2025-2029', '--year', '2026', '--no-input'];
  const pusat = [
    '--agency',
    'Satuan Kerja Contoh',
    '--ministry',
    'Kementerian Contoh',
    '--superior',
    'Direktur Contoh',
  ];

  test.each([
    [
      'pemda',
      ['--region', 'Kabupaten Contoh'],
      { nama: 'Pemerintah Kabupaten Contoh', kepala: { jabatan: 'Bupati Contoh' } },
    ],
    ['unit_kerja', pusat, { induk: 'Kementerian Contoh', atasan: { jabatan: 'Direktur Contoh' } }],
    ['satker', pusat, { nama: 'Satuan Kerja Contoh', kepala: { jabatan: 'Kepala Satuan Kerja Contoh' } }],
  ] as const)('%s writes a project that is sound and is built', (kind, argv, has) => {
    expect(lkj(['init', '--kind', kind, ...argv, ...common])).toMatchObject({ code: 0 });
    expect(parse(read('data/instansi.yaml'))).toMatchObject({ jenis: kind, ...has });
    expect(read('data/instansi.yaml') + read('data/renstra.yaml')).not.toMatch(kind === 'pemda' ? /induk/ : /daerah/i);
    expect(lkj(['validate'])).toMatchObject({ code: 0 });
    expect(lkj(['build', '-f', 'html'])).toMatchObject({ code: 0 });
  });

  test.each([
    [['--kind', 'satker', '--region', 'Kabupaten Contoh'], '--region'],
    [['--kind', 'pemda', '--ministry', 'Kementerian Contoh'], '--ministry'],
    [['--superior', 'Direktur Contoh'], '--superior'],
    [['--kind', 'dinas'], '--kind diberi «dinas»'],
    [['--kind', 'satker', '--sample'], '--kind'],
  ])('refuses %j', (argv, said) => {
    expect(lkj(['init', ...argv, ...common.slice(4)])).toMatchObject({ code: 2, talk: expect.stringContaining(said) });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('at a terminal', () => {
  /** Types into `lkj init` under a pseudo-terminal, each answer once its question has come. */
  async function typed(lines: readonly string[]): Promise<{ code: number | null; shown: string }> {
    const command = `exec ${process.execPath} ${program} init`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
    let shown = '';
    let answered = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      const questions = [...shown.matchAll(/[\])]: /g)].length;
      while (answered < Math.min(questions, lines.length)) child.stdin.write(lines[answered++] ?? '');
    });
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, shown };
  }

  test('one question a line, with a default or an example; a wrong answer is asked again', async () => {
    const lines = ['Inspektorat\r', 'Kota Contoh\r', '\r', '\r', '2025-2029\r', '2026\r', '7\r', '2\r', '\r'];
    const { code, shown } = await typed(lines);
    expect(code).toBe(0);
    expect(shown).toContain('Nama daerah, lengkap (misalnya Kabupaten Contoh):');
    expect(shown).toContain('Jabatan kepala daerah [Wali Kota Contoh]:');
    expect(shown).toContain('seharusnya 1, 2, 3, atau 4');
    expect(parse(read('data/instansi.yaml')).kepala).toEqual({ jabatan: 'Inspektur Kota Contoh' });
    expect(existsSync(join(folder, 'data/2026/tw2.yaml'))).toBe(true);
  });

  test.each([
    ['Ctrl-C', '\u0003', 130],
    ['the end of input', '\u0004', 2],
  ])('%s writes nothing', async (_name, key, expected) => {
    expect((await typed(['Dinas Contoh\r', key])).code).toBe(expected);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  ['Kabupaten Contoh', 'Bupati Contoh'],
  ['kota contoh', 'Wali Kota contoh'],
  ['Provinsi Contoh Barat', 'Gubernur Contoh Barat'],
  ['Kota Administrasi Contoh', 'Wali Kota Contoh'],
  ['Contoh', undefined],
])('the head of %s is %s', (daerah, kepala) => expect(regionHead(daerah)).toBe(kepala));

describe('the next quarter', () => {
  beforeEach(() => cpSync('tests/dasar', join(folder, 'data'), { recursive: true }));

  test('has the same ids in the same order, every value to be filled in, and what it was as a comment', () => {
    expect(lkj(['init', '--from-previous'])).toMatchObject({ code: 0, out: 'data/2024/tw3.yaml\n' });
    const [before, after] = [parse(read('data/2024/tw2.yaml')), parse(read('data/2024/tw3.yaml'))];
    for (const part of ['indikator', 'anggaran']) expect(Object.keys(after[part])).toEqual(Object.keys(before[part]));
    expect(after.tanggal).toBeUndefined();
    expect(after.indikator.aduan).toEqual({ pembilang: null, penyebut: null });
    expect(after.anggaran['loket-keliling']).toEqual({ realisasi: null, fisik: null });
    const text = read('data/2024/tw3.yaml');
    expect(text).toContain('# yaml-language-server: $schema=../../../schemas/triwulan.schema.json\n');
    expect(text).toContain('  waktu:\n    realisasi: # TW II: 13,5\n    # faktor_pendorong: Dua loket baru dibuka\n');
  });

  test('finds exactly what is to be filled in, and is sound when it is', () => {
    lkj(['init', '--from-previous']);
    const { code, out, talk } = lkj(['validate']);
    const [, count, lines = ''] =
      /^(\d+) nilai belum diisi di data\/2024\/tw3\.yaml: baris ([\d, ]+)$/m.exec(out) ?? [];
    const found = lines.split(', ').map(Number);
    expect([out.trim().split('\n').length, Number(count)]).toEqual([2, found.length]);
    expect(talk).toContain('isi nilai yang masih kosong');
    const whole = lkj(['validate', '--full']).out;
    expect(whole.match(/^data\/2024\/tw3\.yaml:\d+:\d+ galat schema\/jenis nilai ini kosong/gm)?.length).toBe(
      found.length,
    );
    const empty = read('data/2024/tw3.yaml')
      .split('\n')
      .flatMap((line, at) => (/^ +\w+: # TW/.test(line) ? [at + 1] : []));
    expect([code, found]).toEqual([1, empty]);
    edit('data/2024/tw3.yaml', (text) =>
      text.replaceAll(/# TW II: |; hanya TW III/g, '').replace('belum_diukur', '81,20'),
    );
    expect(lkj(['validate'])).toMatchObject({
      code: 0,
      talk: expect.stringContaining('Data triwulan 3 tahun 2024 sah'),
    });
  });

  test('says beside each value which it wants, where that is of the quarter alone', () => {
    edit(
      'data/2024/anggaran.yaml',
      (text) =>
        `pencatatan: per_triwulan\n${text.replace('pagu: 150.000.000', 'pagu: 150.000.000\n            pencatatan: sampai_dengan')}`,
    );
    edit('data/2024/tw2.yaml', (text) => text.replace('176.540.000', '176.540.000 # angka sementara'));
    lkj(['init', '--from-previous']);
    const text = read('data/2024/tw3.yaml');
    expect(text).toContain('realisasi: # TW II: 1.104.000; hanya TW III\n');
    expect(text).toContain('realisasi: # TW II: 176.540.000; hanya TW III; angka sementara\n    fisik: # TW II: 50\n');
    expect(text).toContain('realisasi: # TW II: 0\n');
    edit('data/2024/tw3.yaml', (made) =>
      made.replaceAll(/: # TW II: ([^;\n]+)(;|\n)/g, ': $1 # TW II: $1$2').replace('belum_diukur #', '81 #'),
    );
    lkj(['init', '--from-previous']);
    expect(read('data/2024/tw4.yaml')).toContain('realisasi: # TW III: 176.540.000; hanya TW IV; angka sementara\n');
  });

  test('keeps comments, and takes nothing over that a new opening says anew', () => {
    edit('data/2024/tw2.yaml', (text) =>
      text
        .replace('indikator:\n', '# Realisasi sampai dengan Triwulan II (Januari–Juni) 2024.\nindikator:\n  # survei\n')
        .replace('13,5', '13,5 # TW I: 16; angka sementara')
        .replace('anggaran:', '\nanggaran: # per kegiatan')
        .replace(
          '  loket-tetap:\n    realisasi: 201.300.000\n    fisik: 45',
          '  # sejak Mei\n  loket-tetap: { realisasi: 201.300.000, fisik: 45 }',
        ),
    );
    lkj(['init', '--from-previous']);
    const text = read('data/2024/tw3.yaml');
    for (const kept of [
      'Triwulan III (Januari–September) 2024',
      '# survei',
      '# TW II: 13,5; angka sementara',
      '# per kegiatan',
      '# sejak Mei',
      'realisasi: # TW II: 201.300.000',
    ]) {
      expect(text).toContain(kept);
    }
    expect(text).not.toContain('TW I:');
  });

  test('says nothing that the quarter before says of its sasaran or its signing, though it can be taken up again', () => {
    const words = 'sasaran: { kepuasan: { analisis: Sisanya dijadwalkan bulan Juli. } }\ntempat: Contoh\n';
    edit('data/2024/tw2.yaml', (text) => `${text}${words}`);
    lkj(['init', '--from-previous']);
    const text = read('data/2024/tw3.yaml');
    expect(Object.keys(parse(text))).toEqual(['indikator', 'anggaran']);
    expect(text).toContain(
      '\n# sasaran: { kepuasan: { analisis: Sisanya dijadwalkan bulan Juli. } }\n# tempat: Contoh\n',
    );
  });

  test('is parted among the files of the bidang as the one before it was, and so is the first of the next year', () => {
    cpSync('tests/cases/triwulan-per-bidang/data/2024/tw2', join(folder, 'data/2024/tw2'), { recursive: true });
    rmSync(join(folder, 'data/2024/tw2.yaml'));
    expect(lkj(['init', '--from-previous'])).toMatchObject({
      code: 0,
      out: 'data/2024/tw3/pelayanan.yaml\ndata/2024/tw3/sekretariat.yaml\n',
    });
    expect(read('data/2024/tw3/sekretariat.yaml')).toContain('realisasi: # TW II: 176.540.000');
    expect(parse(read('data/2024/tw3/pelayanan.yaml')).indikator.aduan).toEqual({ pembilang: null, penyebut: null });
    expect(lkj(['init', '--from-previous'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('«2024/tw3/pelayanan.yaml» belum selesai diisi'),
    });
    rmSync(join(folder, 'data/2024/tw3'), { recursive: true });
    lkj(['init', '--from-previous', '--year', '2025']);
    expect(lkj(['init', '--from-previous'])).toMatchObject({
      code: 0,
      out: 'data/2025/tw1/pelayanan.yaml\ndata/2025/tw1/sekretariat.yaml\n',
    });
    const text = read('data/2025/tw1/pelayanan.yaml');
    expect(text).toMatch(/^# yaml-language-server: \$schema=(\.\.\/){4}schemas\/triwulan\.schema\.json\n/);
    const { indikator, anggaran } = parse(text);
    expect([Object.keys(indikator), Object.keys(anggaran)]).toEqual([['ikm', 'aduan'], ['loket-keliling']]);
  });

  test('keeps the line ends of Windows', () => {
    edit('data/2024/tw2.yaml', (text) => text.replaceAll('\n', '\r\n'));
    lkj(['init', '--from-previous']);
    expect(read('data/2024/tw3.yaml').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is not opened from one that is not filled in, not read, or over one that is there', () => {
    lkj(['init', '--from-previous']);
    expect(lkj(['init', '--from-previous'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('«2024/tw3.yaml» belum selesai diisi'),
    });
    expect(lkj(['init', '--from-previous', '--quarter', '3'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('«2024/tw3.yaml»; tidak ada yang ditulis'),
    });
    edit('data/2024/tw3.yaml', () => 'indikator: [\n');
    expect(lkj(['init', '--from-previous'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('belum dapat dibaca sebagai YAML'),
    });
    expect(readdirSync(join(folder, 'data/2024')).sort()).toEqual([
      'anggaran.yaml',
      'perjanjian-kinerja.yaml',
      'tw1.yaml',
      'tw2.yaml',
      'tw3.yaml',
    ]);
  });

  test('goes with no answers of a new project', () =>
    expect(lkj(['init', '--from-previous', '--agency', 'Dinas Contoh'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('--agency dan --from-previous'),
    }));

  test('of the sample keeps every comment of the person', () => {
    cpSync('data', join(folder, 'contoh'), { recursive: true });
    expect(lkj(['init', '--from-previous', '-d', 'contoh'])).toMatchObject({ code: 0, out: 'contoh/2019/tw3.yaml\n' });
    const comments = [...read('contoh/2019/tw2.yaml').matchAll(/^ +# .*$/gm)].map(([line]) => line);
    expect(comments.length).toBeGreaterThan(5);
    for (const comment of comments) expect(read('contoh/2019/tw3.yaml')).toContain(comment);
  });
});

describe('the next year', () => {
  beforeEach(() => cpSync('tests/dasar', join(folder, 'data'), { recursive: true }));

  test('has the targets of the Renstra, and the rest to be filled in', () => {
    edit('data/renstra.yaml', (text) => text.replace('2024: 82,50', '2024: 82,50\n              2025: 84'));
    edit(
      'data/2024/perjanjian-kinerja.yaml',
      (text) =>
        `${text}perubahan:\n  - tanggal: 2024-08-01\n    alasan: Perubahan\n    target:\n      waktu:\n        tahun: 11\n`,
    );
    expect(lkj(['init', '--from-previous', '--year', '2025'])).toMatchObject({
      code: 0,
      out: 'data/2025/perjanjian-kinerja.yaml\ndata/2025/anggaran.yaml\n',
    });
    const text = read('data/2025/perjanjian-kinerja.yaml');
    expect(parse(text)).toEqual({
      target: { ikm: { tahun: 84 }, aduan: { tahun: null }, waktu: { tahun: null }, berkas: { tahun: null } },
    });
    for (const told of [
      '84 # menurut Renstra; 2024: 82,50',
      'tahun: # 2024: ≥ 95',
      'tahun: # 2024: 11',
      '# tw: { 1: 80, 2: 81, 3: 82, 4: "82,50" }',
    ]) {
      expect(text).toContain(told);
    }
    // It is a form to be filled in, not a list of mistakes.
    expect(lkj(['validate']).out).toMatch(/^3 nilai belum diisi di data\/2025\/perjanjian-kinerja\.yaml: baris /m);
  });

  test('has the budget with its ids, codes and names, and no money', () => {
    edit(
      'data/2024/anggaran.yaml',
      (text) =>
        `perubahan:\n  tanggal: 2024-08-01\n${text.replace('pagu: 450.000.000', 'pagu: 450.000.000\n            pagu_perubahan: 470.000.000')}`,
    );
    lkj(['init', '--from-previous', '--year', '2025']);
    const [before, after] = [parse(read('data/2024/anggaran.yaml')), parse(read('data/2025/anggaran.yaml'))];
    const names = (budget: unknown) => JSON.stringify(budget).match(/"(?:id|kode|nama)":"[^"]*"/g);
    expect(names(after.program)).toEqual(names(before.program));
    expect(JSON.stringify(after)).not.toMatch(/"pagu":[^n]|perubahan|rencana/);
    expect(read('data/2025/anggaran.yaml')).toContain('pagu: # 2024: 470.000.000');
    expect(read('data/2025/anggaran.yaml')).toContain('[kepuasan, ketepatan]');
  });

  test('has of a pagu that was revised the last one, and each jenis belanja', () => {
    edit(
      'data/2024/anggaran.yaml',
      (text) =>
        `revisi:\n  - { ke: 1, tanggal: 2024-03-01 }\n  - { ke: 2, tanggal: 2024-08-01 }\nperubahan: { tanggal: 2024-06-01 }\n${text.replace('pagu: 450.000.000', 'pagu: 450.000.000\n            pagu_perubahan: 470.000.000\n            pagu_revisi: { 1: 460.000.000, 2: 480.000.000 }')}belanja:\n  - { id: operasi, kode: "5.1", pagu: 1.030.000.000 }\n`,
    );
    lkj(['init', '--from-previous', '--year', '2025']);
    const after = read('data/2025/anggaran.yaml');
    expect(after).toContain('pagu: # 2024: 480.000.000');
    expect(after).not.toMatch(/^ *pagu_(?:perubahan|revisi)/m);
    expect(parse(after).belanja).toEqual([{ id: 'operasi', kode: '5.1', pagu: null }]);
    expect(lkj(['init', '--from-previous'])).toMatchObject({ code: 0 });
    expect(Object.keys(parse(read('data/2025/tw1.yaml')).anggaran).at(-1)).toBe('operasi');
  });

  test('is opened once, then its first quarter with every indikator and kegiatan', () => {
    lkj(['init', '--from-previous', '--year', '2025']);
    expect(lkj(['init', '--from-previous'])).toMatchObject({ code: 0, out: 'data/2025/tw1.yaml\n' });
    const { indikator, anggaran } = parse(read('data/2025/tw1.yaml'));
    expect(indikator).toEqual({
      ikm: { realisasi: null },
      aduan: { pembilang: null, penyebut: null },
      waktu: { realisasi: null },
      berkas: { realisasi: null },
    });
    expect(Object.keys(anggaran)).toEqual(['perkantoran', 'loket-tetap', 'loket-keliling']);
    expect(read('data/2025/tw1.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/triwulan\.schema\.json\n/,
    );
  });

  test('needs one before it, and comes before its quarters', () => {
    expect(lkj(['init', '--from-previous', '--year', '2020'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('belum ada tahun sebelumnya'),
    });
    expect(lkj(['init', '--from-previous', '--year', '2026', '--quarter', '2'])).toMatchObject({
      code: 2,
      talk: expect.stringContaining('tahun 2026 belum dibuka'),
    });
    for (const quarter of [3, 4])
      cpSync(join(folder, 'data/2024/tw2.yaml'), join(folder, `data/2024/tw${quarter}.yaml`));
    expect(lkj(['init', '--from-previous'])).toMatchObject({ code: 2, talk: expect.stringContaining('--year 2025') });
  });
});

test('a year as it is lived: every quarter opened, filled in, sound, and the next year after it', () => {
  fresh();
  const fill = (file: string, change: (text: string) => string = (text) => text) =>
    edit(file, (text) => change(text).replaceAll(/^( +(?:realisasi|tahun|pagu):)(?= *(?:#|$))/gm, '$1 90'));
  edit('data/2026/anggaran.yaml', (text) => text.replace('pagu: 0', 'pagu: 100'));
  for (const quarter of [2, 3, 4]) {
    expect(lkj(['init', '--from-previous'])).toMatchObject({ code: 0, out: `data/2026/tw${quarter}.yaml\n` });
    expect(lkj(['validate']).code).toBe(1);
    fill(`data/2026/tw${quarter}.yaml`);
    const told = `Data triwulan ${quarter} tahun 2026 sah`;
    expect(lkj(['validate', '--quarter', String(quarter)])).toMatchObject({
      code: 0,
      talk: expect.stringContaining(told),
    });
  }
  expect(read('data/2026/tw4.yaml')).toContain('realisasi: 90 # TW III: 90\n');
  expect(lkj(['build', '--annual', '--format', 'json']).out).toBe('out/lkj-2026-tahunan.json\n');
  lkj(['init', '--from-previous', '--year', '2027']);
  fill('data/2027/perjanjian-kinerja.yaml');
  fill('data/2027/anggaran.yaml');
  expect(lkj(['init', '--from-previous']).out).toBe('data/2027/tw1.yaml\n');
  fill('data/2027/tw1.yaml');
  expect(lkj(['validate'])).toMatchObject({ code: 0, talk: expect.stringContaining('triwulan 1 tahun 2027 sah') });
});
