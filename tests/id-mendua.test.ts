/** One id names one thing in the whole project: two are an error with both places, a rename in all files mends it, and older reports stay readable. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { canHave } from '../src/data/link/kutipan.ts';
import { pemilikSemua } from '../src/figures/assess/index.ts';
import { readProject } from '../src/io/files.ts';
import { lkj as run } from './run-cli.ts';

let folder = '';
const lkj = (...argv: string[]) => run(folder, argv, {});
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = read(file);
  expect(text).toMatch(from);
  write(file, text.replace(from, to));
};
/** Every file of the data folder, as text. */
const all = (data = 'data'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, data), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, read(join(data, name))]),
  );
const shared = () => lkj('validate').out.match(/^\S+ galat link\/id-mendua .*/gm) ?? [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-mendua-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The program and the sasaran `kepuasan` serve each other, as such things do. */
const clash = () => edit('data/2024/anggaran.yaml', '- id: layanan', '- id: kepuasan # kebetulan sama');
const sasaran = 'data/renstra.yaml:14:13';
const program = 'data/2024/anggaran.yaml:13:9';

describe('found', () => {
  test('it is told with the places of both, in both languages, by every command that reads the project', () => {
    clash();
    const { code, out } = lkj('validate');
    expect(code).toBe(1);
    expect(out).toContain(`${program} galat link/id-mendua «kepuasan» menunjuk lebih dari satu hal: sasaran, program`);
    expect(out).toContain(`  ${sasaran} sasaran «Meningkatnya kepuasan masyarakat»`);
    expect(out).toContain('«program-kepuasan»');
    expect(out).toContain('lkj validate --fix');
    const english = lkj('validate', '--lang', 'en').out;
    expect(english).toContain(`${program} error link/id-mendua «kepuasan» names more than one thing: sasaran, program`);
    expect(lkj('build', '--format', 'json')).toMatchObject({ code: 1, out: '' });
    for (const asked of ['kepuasan', 'waktu']) expect(lkj('explain', asked)).toMatchObject({ code: 1, out: '' });
    expect(lkj('explain', 'link/id-mendua').out).toContain('sekali dalam seluruh proyek');
  });

  test.each([
    ['a tujuan and its sasaran', 'renstra.yaml', 'id: pelayanan', 'id: kepuasan', 'tujuan, sasaran'],
    ['a sasaran and an indikator', 'renstra.yaml', 'id: ketepatan', 'id: waktu', 'sasaran, indikator'],
    ['an indikator and a program', '2024/anggaran.yaml', 'id: layanan', 'id: ikm', 'indikator, program'],
    ['a program and its kegiatan', '2024/anggaran.yaml', 'id: perkantoran', 'id: penunjang', 'program, kegiatan'],
    ['a program and a sub kegiatan', '2024/anggaran.yaml', 'id: penunjang', 'id: loket-tetap', 'program, sub-kegiatan'],
    ['the total and a program', '2024/anggaran.yaml', 'id: penunjang', 'id: total', 'total seluruh program, program'],
    ['the total and a sasaran', 'renstra.yaml', 'id: ketepatan', 'id: total', 'total seluruh program, sasaran'],
    [
      'a sasaran and the tables of the tujuan',
      'renstra.yaml',
      'id: ketepatan',
      'id: indikator-tujuan',
      'tabel indikator tujuan, sasaran',
    ],
  ])('so are %s; the fix leaves nothing of the kind', (_name, file, from, to, both) => {
    edit(join('data', file), from, to);
    const [before, after] = [from, to].map((text) => text.replace('id: ', ''));
    if (file === 'renstra.yaml')
      edit('data/2024/anggaran.yaml', 'ketepatan]', `${before === 'ketepatan' ? after : 'ketepatan'}]`);
    for (const quarter of ['tw1', 'tw2'].filter(() => before === 'perkantoran'))
      edit(`data/2024/${quarter}.yaml`, 'perkantoran:', `${after}:`);
    expect(shared()).toEqual([expect.stringContaining(`«${after}» menunjuk lebih dari satu hal: ${both}`)]);
    expect(lkj('validate', '--fix', '--yes').code).toBe(0);
    expect(lkj('build', '--format', 'json').code).toBe(0);
  });

  test('an id that another kind had in a former year is told; the same thing in several years is one', () => {
    for (const file of ['anggaran', 'perjanjian-kinerja', 'tw2'])
      write(`data/2023/${file}.yaml`, read(`data/2024/${file}.yaml`).replaceAll('2024-', '2023-'));
    expect(lkj('validate').code).toBe(0);
    // What was a kegiatan is a sub kegiatan now.
    edit('data/2023/anggaran.yaml', '- id: perkantoran', '- id: loket-tetap-lama');
    edit('data/2023/tw2.yaml', 'perkantoran:', 'loket-tetap-lama:');
    edit('data/2024/anggaran.yaml', 'id: loket-tetap\n', 'id: loket-tetap-lama\n');
    for (const quarter of ['tw1', 'tw2']) edit(`data/2024/${quarter}.yaml`, 'loket-tetap:', 'loket-tetap-lama:');
    expect(shared()).toEqual([
      'data/2024/anggaran.yaml:23:17 galat link/id-mendua «loket-tetap-lama» menunjuk lebih dari satu hal: kegiatan, sub-kegiatan',
    ]);
    expect(lkj('validate').out).toContain('  data/2023/anggaran.yaml:7:13 kegiatan ');
    const before = all();
    expect(lkj('validate', '--fix', '--yes').code).toBe(0);
    const changed = Object.keys(before).filter((file) => before[file] !== all()[file]);
    expect(changed.sort()).toEqual(['2024/anggaran.yaml', '2024/tw1.yaml', '2024/tw2.yaml']);
    expect(read('data/2024/tw1.yaml')).toContain('  sub-kegiatan-loket-tetap-lama: {');
  });
});

describe('mended', () => {
  test('the thing is renamed wherever it is surely meant, and in no other place', () => {
    clash();
    edit('data/2024/anggaran.yaml', '- id: loket\n', "- id: 'kepuasan'\n");
    write('data/2023/anggaran.yaml', read('data/2024/anggaran.yaml'));
    write(
      'data/2023/tw4.yaml',
      'tanggal: 2024-01-05\nindikator: { ikm: { realisasi: 80 }, aduan: { pembilang: 1, penyebut: 2 }, waktu: { realisasi: 14 }, berkas: { realisasi: 900 } }\nanggaran: { "kepuasan" : { realisasi: 500.000.000 }, perkantoran: { realisasi: 1 } } # satu baris\n',
    );
    write('data/2023/perjanjian-kinerja.yaml', read('data/2024/perjanjian-kinerja.yaml').replaceAll('2024-', '2023-'));
    edit(
      'data/2024/perjanjian-kinerja.yaml',
      /$/,
      'rencana_aksi:\n  waktu:\n    - aksi: Membuka loket\n      anggaran: kepuasan # kegiatan\n',
    );
    edit('data/2024/tw2.yaml', /$/, 'sasaran:\n  kepuasan: { analisis: Membaik. }\n');
    write(
      'data/narasi/penutup.md',
      'Capaian {{kepuasan.capaian}}, serapan {{ kepuasan.serapan }}, pagu {{kepuasan.pagu}}, lihat {{tabel-triwulan-kepuasan}}.\n',
    );
    const before = all();
    const shown = lkj('validate', '--fix', '--dry-run');
    expect([shown.code, all()]).toEqual([1, before]);
    expect(shown.out).toContain('-      anggaran: kepuasan # kegiatan\n+      anggaran: kegiatan-kepuasan # kegiatan');
    expect(shown.talk).toContain(
      'data/narasi/penutup.md:1:42 galat link/id-mendua «kepuasan.serapan» menunjuk lebih dari satu hal: sasaran, program, kegiatan',
    );
    expect(shown.talk).toContain('{{program-kepuasan.serapan}}');
    expect(lkj('validate', '--lang', 'en').out).toMatch(
      /names more than one thing: program, kegiatan\n.*: \{\{program-kepuasan\.pagu\}\} for program, \{\{kegiatan-kepuasan\.pagu\}\} for kegiatan/,
    );
    // A quotation that only the renamed could mean, but not which, names nothing now.
    const mended = lkj('validate', '--fix', '--yes');
    expect(mended.out).not.toContain('galat link/id-mendua');
    expect(mended.out).toMatch(/penutup\.md:1:\d+ galat link\/angka-tak-dikenal .*«kepuasan\.pagu»/);
    const lines = (file: string) => {
      const old = (before[file] ?? '').split('\n');
      return read(join('data', file))
        .split('\n')
        .flatMap((line, at) => (line === old[at] ? [] : [line.trim()]));
    };
    const budget = ['- id: program-kepuasan # kebetulan sama', "- id: 'kegiatan-kepuasan'"];
    expect(
      Object.fromEntries(
        Object.keys(before)
          .map((file) => [file, lines(file)])
          .filter(([, changed]) => changed?.length),
      ),
    ).toEqual({
      '2023/anggaran.yaml': budget,
      '2023/tw4.yaml': [
        'anggaran: { "kegiatan-kepuasan" : { realisasi: 500.000.000 }, perkantoran: { realisasi: 1 } } # satu baris',
      ],
      '2024/anggaran.yaml': budget,
      '2024/perjanjian-kinerja.yaml': ['anggaran: kegiatan-kepuasan # kegiatan'],
    });
    expect(lkj('validate', '--fix', '--yes').out).not.toContain('@@');
  });

  test('what a quotation surely means is renamed in prose and in templates of the project', () => {
    clash();
    write('data/narasi/penutup.md', 'Pagu {{kepuasan.pagu}}, {{ kepuasan.sisa }}; capaian {{kepuasan.capaian}}.\n');
    write('data/templates/parts/kop.hbs', '<p data-figur="kepuasan.pagu">x</p>\n');
    expect(lkj('validate', '--fix', '--yes').code).toBe(0);
    expect(read('data/narasi/penutup.md')).toBe(
      'Pagu {{program-kepuasan.pagu}}, {{ program-kepuasan.sisa }}; capaian {{kepuasan.capaian}}.\n',
    );
    expect(read('data/templates/parts/kop.hbs')).toBe('<p data-figur="program-kepuasan.pagu">x</p>\n');
  });

  test('with a sasaran go its tables, its analyses and the programs that serve it', () => {
    edit('data/renstra.yaml', 'id: pelayanan', 'id: kepuasan');
    edit('data/2024/tw2.yaml', /$/, 'sasaran:\n  "kepuasan":\n    analisis: Membaik.\n');
    write(
      'data/narasi/penutup.md',
      'Lihat {{tabel-triwulan-kepuasan}}, [ini](#gambar-deret-kepuasan) dan {{tabel-program-sasaran}}; {{kepuasan.serapan}}.\n',
    );
    expect(lkj('validate', '--fix', '--yes').code).toBe(0);
    expect(read('data/2024/tw2.yaml')).toContain('  "sasaran-kepuasan":\n    analisis');
    expect(read('data/2024/anggaran.yaml')).toContain('sasaran: [sasaran-kepuasan, ketepatan]');
    expect(read('data/narasi/penutup.md')).toBe(
      'Lihat {{tabel-triwulan-sasaran-kepuasan}}, [ini](#gambar-deret-sasaran-kepuasan) dan {{tabel-program-sasaran}}; {{sasaran-kepuasan.serapan}}.\n',
    );
    expect(lkj('build', '--format', 'html').code).toBe(0);
  });

  test('the new id is one that nothing has, and no longer than ids may be', () => {
    clash();
    edit('data/2024/anggaran.yaml', '- id: penunjang', '- id: program-kepuasan');
    write('data/narasi/penutup.md', '');
    expect(lkj('validate', '--fix', '--yes').code).toBe(0);
    expect(read('data/2024/anggaran.yaml')).toContain('- id: program-kepuasan-2 #');
    const long = `k${'-panjang'.repeat(9)}-sekali`;
    expect(long).toHaveLength(80);
    edit('data/renstra.yaml', 'id: ketepatan', `id: ${long}`);
    edit('data/2024/anggaran.yaml', 'ketepatan]', `${long}]`);
    edit('data/2024/anggaran.yaml', 'id: program-kepuasan\n', `id: ${long}\n`);
    expect(lkj('validate', '--fix', '--yes').code).toBe(0);
    expect(read('data/2024/anggaran.yaml')).toMatch(/id: program-k(-panjang)+-panjan\n/);
  });

  test('where a place cannot be rewritten, or its kind is not sure, nothing is renamed at all', () => {
    clash();
    edit('data/2024/anggaran.yaml', 'id: kepuasan # kebetulan sama', 'id: "k\\u0065puasan"');
    const escaped = all();
    expect(shared()).toHaveLength(1);
    expect(lkj('validate', '--fix', '--yes').code).toBe(1);
    expect(all()).toEqual(escaped);
    // A kegiatan and its sub kegiatan share it: which of them the realisasi is of, nobody can tell.
    edit('data/2024/anggaran.yaml', 'id: "k\\u0065puasan"', 'id: layanan');
    edit('data/2024/anggaran.yaml', '- id: loket\n', '- id: kepuasan\n');
    edit('data/2024/anggaran.yaml', '- id: loket-tetap\n', '- id: kepuasan\n');
    for (const quarter of ['tw1', 'tw2']) edit(`data/2024/${quarter}.yaml`, 'loket-tetap:', 'kepuasan:');
    const twice = all();
    expect(lkj('validate', '--fix', '--yes').out).toContain('link/id-ganda');
    expect(all()).toEqual(twice);
  });
});

test('which kinds have a figure of a key is known as the report makes them', async () => {
  const compiled = compile(await readProject('tests/dasar'), {});
  if (!compiled.ok) throw new Error('the project is sound');
  const owners = pemilikSemua(compiled.value);
  const keys = [...new Set(owners.flatMap(({ figur }) => Object.keys(figur)))];
  // The total has a capaian where a setting says how.
  for (const { jenis, figur } of owners.filter((owner) => owner.jenis !== 'indikator'))
    expect([jenis, ...keys.filter((key) => canHave(jenis, key))].sort()).toEqual(
      [jenis, ...Object.keys(figur), ...(jenis === 'total' ? ['capaian'] : [])].sort(),
    );
  const own = new Set(owners.filter(({ jenis }) => jenis === 'indikator').flatMap(({ figur }) => Object.keys(figur)));
  // `ikm.capaian` is quoted too: it is one of its own figures.
  expect(keys.filter((key) => canHave('indikator', key)).sort()).toEqual([...own, 'capaian'].sort());
});

describe('of an older time', () => {
  const value = () => edit('baru/2024/tw2.yaml', 'realisasi: 201.300.000', 'realisasi: 211.300.000');

  test('folders and revisions are compared, by kind and id where two things share one', () => {
    clash();
    cpSync(join(folder, 'data'), join(folder, 'baru'), { recursive: true });
    value();
    const compared = lkj('diff', 'data', 'baru');
    expect(compared.code, compared.talk).toBe(0);
    expect(compared.out).toMatch(/^ {2}program:kepuasan\.realisasi +201\.300\.000 +211\.300\.000/m);
    expect(compared.out).toMatch(/^ {2}sasaran:kepuasan\.serapan /m);
    expect(compared.out).toMatch(/^ {2}loket\.realisasi /m);
    expect(lkj('diff', 'data', 'baru', '-f', 'markdown').out).toContain('program:kepuasan.serapan');
    const facts = JSON.parse(lkj('diff', 'data', 'baru', '-f', 'json').out);
    expect(facts.perubahan).toContainEqual(
      expect.objectContaining({ jenis: 'program', id: 'kepuasan', kunci: 'serapan' }),
    );
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@contoh.test', ...argv], { cwd: folder });
    git('init', '-q');
    git('add', 'data');
    git('commit', '-qm', 'x');
    expect(lkj('validate', '--fix', '--yes').code).toBe(0);
    const renamed = lkj('diff', 'HEAD', 'data');
    expect(renamed.code, renamed.talk).toBe(0);
    expect(renamed.out).toContain('program program-kepuasan: muncul');
    expect(renamed.out).toContain('program kepuasan: hilang');
  });
});
