/** A PDF carries what its report was made of, and nothing else: whoever has it can make the same report, and learns no more. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { type Compiled, compile, inputsOf } from '../src/compile.ts';
import { formulir, isFormulir } from '../src/data/link/index.ts';
import type { Diminta } from '../src/figures/period.ts';
import { readProject } from '../src/io/files.ts';
import { usedFor } from '../src/jobs/used.ts';
import { factsText } from '../src/outputs/json.ts';
import { composePage } from '../src/outputs/page.ts';
import { lkj } from './run-cli.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Nobody may read it in a report that has no use for the file that it stands in. */
const secret = 'RAHASIA-belum-diumumkan';

let folder = '';
const at = (path: string) => join(folder, 'data', path);

/** The year 2024 of the small project again, as another one, with these quarters. */
function addYear(year: number, quarters: readonly number[]): void {
  mkdirSync(at(String(year)), { recursive: true });
  const copy = (from: string, to: string) => {
    const text = readFileSync(join('tests/dasar/2024', from), 'utf8').replaceAll('2024', String(year));
    writeFileSync(at(`${year}/${to}`), `# ${year}/${to} ${secret}\n${text.replace(/^tanggal:.*\n/m, '')}`);
  };
  copy('perjanjian-kinerja.yaml', 'perjanjian-kinerja.yaml');
  copy('anggaran.yaml', 'anggaran.yaml');
  for (const quarter of quarters) copy('tw2.yaml', `tw${quarter}.yaml`);
}

/** 1 × 1, grey. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-lampir-'));
  cpSync('tests/dasar', at(''), { recursive: true });
  addYear(2021, [1]);
  addYear(2022, [1, 2, 3, 4]);
  addYear(2023, [1, 2, 3]);
  addYear(2025, [1]);
  for (const quarter of [3, 4]) cpSync(at('2024/tw2.yaml'), at(`2024/tw${quarter}.yaml`));
  for (const quarter of [3, 4]) {
    const text = readFileSync(at(`2024/tw${quarter}.yaml`), 'utf8').replace(/^tanggal:.*\n/m, '');
    writeFileSync(at(`2024/tw${quarter}.yaml`), `# ${secret}\n${text}`);
  }
  mkdirSync(at('narasi'));
  writeFileSync(at('narasi/latar-belakang.md'), 'Loket.\n\n![Loket][satu]\n\n[satu]: gambar/loket.png\n');
  writeFileSync(at('narasi/lampiran-kesiapan.md'), `${secret}\n\n![Rapat](gambar/rapat.png)\n`);
  mkdirSync(at('gambar'));
  for (const name of ['loket.png', 'rapat.png', 'lama.png']) writeFileSync(at(`gambar/${name}`), pixel);
  mkdirSync(at('templates/sections'), { recursive: true });
  for (const name of ['rekap', 'penutup'])
    writeFileSync(
      at(`templates/sections/${name}.hbs`),
      `${readFileSync(`templates/sections/${name}.hbs`, 'utf8')}{{!-- ${name} --}}\n`,
    );
  writeFileSync(at('catatan.md'), secret);
  writeFileSync(at('.rahasia.yaml'), secret);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const assessed = (compiled: Compiled) => {
  if (!compiled.ok)
    throw new Error(compiled.diagnostics.map(({ span, message }) => `${span.file} ${message.id}`).join('\n'));
  return compiled.value;
};
const paths = (sources: readonly Source[]) => sources.map(({ path }) => path);

const always = ['instansi.yaml', 'renstra.yaml'];
const year = (tahun: number, ...quarters: readonly number[]) => [
  `${tahun}/anggaran.yaml`,
  `${tahun}/perjanjian-kinerja.yaml`,
  ...quarters.map((quarter) => `${tahun}/tw${quarter}.yaml`),
];
const own = ['gambar/loket.png', 'narasi/latar-belakang.md', 'templates/sections/penutup.hbs'];

const over = year(2022, 1, 2, 3, 4);
/** Whose realisasi the plan itself tells of one indicator. */
const told = year(2023);
const expected: readonly (readonly [Diminta & { readonly hanya?: string }, readonly string[]])[] = [
  // The year before up to the same quarter; 2022 is over, 2021 is not, and nothing is compared with it.
  [{ tahun: 2024, triwulan: 2 }, [...over, ...year(2023, 1, 2), ...year(2024, 1, 2), ...own]],
  [{ tahun: 2024, triwulan: 1 }, [...over, ...year(2023, 1), ...year(2024, 1), ...own]],
  [{ tahun: 2024, triwulan: 4 }, [...over, ...told, ...year(2024, 1, 2, 3, 4), ...own]],
  [{ tahun: 2024, tahunan: true }, [...over, ...told, ...year(2024, 1, 2, 3, 4), ...own]],
  [{ tahun: 2022, triwulan: 3 }, [...year(2022, 1, 2, 3), ...own]],
  [{ tahun: 2021, triwulan: 1 }, [...year(2021, 1), ...own]],
  [{ tahun: 2025, triwulan: 1 }, [...over, ...told, ...year(2024, 1, 2, 3, 4), ...year(2025, 1), ...own]],
  [{ tahun: 2022, triwulan: 2, hanya: 'pengukuran' }, year(2022, 1, 2)],
  [
    { tahun: 2022, triwulan: 1, hanya: 'kesiapan' },
    [...year(2021, 1), ...year(2022, 1), 'gambar/rapat.png', 'narasi/lampiran-kesiapan.md'],
  ],
];

describe('the files of a report', () => {
  test.each(expected)('%j', async ({ hanya: asked, ...diminta }, wanted) => {
    const hanya = isFormulir(asked) ? asked : undefined;
    const sources = await readProject(at(''));
    const whole = assessed(compile(sources, diminta));
    const used = usedFor(whole, sources, hanya);
    expect(paths(used.sources)).toEqual([...always, ...wanted].sort());
    expect(paths([...used.sources, ...used.unused]).sort()).toEqual(paths(inputsOf(sources)));
    // Nothing that the report shows comes from what was left out.
    expect(factsText(used.assessment)).toBe(factsText(whole));
    const [page, before] = await Promise.all([composePage(used.assessment, hanya), composePage(whole, hanya)]);
    expect(page.paper()).toBe(before.paper());
    expect(page.screen()).toBe(before.screen());
    // They are enough by themselves, and no further one can be spared of them.
    expect(paths(usedFor(assessed(compile(used.sources, diminta)), used.sources, hanya).sources)).toEqual(
      paths(used.sources),
    );
  });

  test('of an earlier year only its agreement, where the plan itself says what was realised', async () => {
    const sources = await readProject(at(''));
    const text = new TextDecoder().decode(sources.find(({ path }) => path === 'renstra.yaml')?.bytes);
    const changedText = text.replace(/(- id: berkas\n(\s+))/, '$1realisasi: { 2021: 3900000 }\n$2');
    expect(changedText).not.toBe(text);
    const changed = sources.map((source) =>
      source.path === 'renstra.yaml' ? { ...source, bytes: new TextEncoder().encode(changedText) } : source,
    );
    const whole = assessed(compile(changed, { tahun: 2023, triwulan: 1 }));
    const used = usedFor(whole, changed);
    expect(paths(used.sources)).toEqual(
      [...always, ...year(2021), ...year(2022, 1, 2, 3, 4), ...year(2023, 1), ...own].sort(),
    );
    expect(factsText(used.assessment)).toBe(factsText(whole));
    expect(factsText(used.assessment)).toContain('capaian_2021');
  });

  test('each form of the annex, and the whole with its readiness list, are the same without the rest', async () => {
    const sources = [
      ...(await readProject(at(''))),
      {
        path: 'laporan.yaml',
        bytes: new TextEncoder().encode(
          'lampiran_kesiapan: true\nnarasi: { analisis-capaian: ganti, penutup: ganti }\n',
        ),
      },
      { path: 'narasi/analisis-capaian.md', bytes: new TextEncoder().encode('Analisis kami sendiri.\n') },
      { path: 'narasi/penutup.md', bytes: new TextEncoder().encode('Penutup kami sendiri.\n') },
    ];
    const whole = assessed(compile(sources, { tahun: 2024, triwulan: 3 }));
    for (const hanya of [undefined, ...Object.keys(formulir).filter(isFormulir)]) {
      const used = usedFor(whole, sources, hanya);
      expect(used.unused.length, hanya).toBeGreaterThan(5);
      expect((await composePage(used.assessment, hanya)).paper(), hanya).toBe(
        (await composePage(whole, hanya)).paper(),
      );
    }
  });
});

describe('a report of the second quarter', () => {
  const build = (...more: readonly string[]) => lkj(folder, ['build', '-y', '2024', '-q', '2', ...more]);
  const pdf = () => readFileSync(join(folder, 'out/lkj-2024-tw2.pdf'));

  test('tells what it carries, proves itself by that alone, and holds nothing of the third', () => {
    const made = build('-f', 'pdf');
    expect(made).toMatchObject({ code: 0 });
    expect(made.talk).toMatch(
      /^Terlampir dalam PDF, 19 berkas data: 2022\/anggaran\.yaml, .*templates\/sections\/penutup\.hbs$/m,
    );
    expect(made.talk).toMatch(
      /^Tidak dipakai laporan ini, maka tidak dilampirkan: .*2024\/tw3\.yaml, 2024\/tw4\.yaml, .*gambar\/lama\.png/m,
    );
    const verified = lkj(folder, ['verify', 'out/lkj-2024-tw2.pdf', '-x', 'isi']);
    expect(verified.code, verified.out).toBe(0);
    expect(verified.out).toContain('sama sampai byte terakhir');
    const names = readdirSync(join(folder, 'isi/data'), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.\w+$/.test(name)).sort();
    const [, wanted = []] = expected[0] ?? [];
    expect(files).toEqual([...always, ...wanted].sort());
    const manifest = JSON.parse(readFileSync(join(folder, 'isi/manifes.json'), 'utf8'));
    expect(paths(manifest.data)).toEqual(files);
    // Hashes and sizes may be any digits.
    const words = JSON.stringify(manifest).replaceAll(/[0-9a-f]{40,}|"ukuran":\d+/g, '');
    expect(words).not.toMatch(/2024\/tw3|2025|catatan|rahasia|rapat/);
    for (const name of files.filter((file) => file.startsWith('2024') || !/^\d/.test(file)))
      expect(readFileSync(join(folder, 'isi/data', name), 'latin1'), name).not.toContain(secret);
    // By the extracted data alone the latest quarter is that of the report.
    expect(lkj(folder, ['build', '-d', 'isi/data', '-o', 'lagi', '-f', 'pdf'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'lagi/lkj-2024-tw2.pdf')).equals(pdf())).toBe(true);
  });

  test('is the same file whatever the third says, and carries nothing with --no-attach', () => {
    const before = pdf();
    const third = readFileSync(at('2024/tw3.yaml'), 'utf8');
    writeFileSync(at('2024/tw3.yaml'), third.replace('13,5', '14,5'));
    expect(build('-f', 'pdf', '--force').code).toBe(0);
    expect(pdf().equals(before)).toBe(true);
    writeFileSync(at('2024/tw3.yaml'), third);
    const bare = build('-f', 'pdf', '--no-attach');
    expect(bare).toMatchObject({ code: 0, talk: expect.not.stringContaining('Terlampir') });
    expect(pdf().includes('Data laporan')).toBe(false);
  });

  test('is refused for an error in the third, as before', () => {
    const third = readFileSync(at('2024/tw3.yaml'), 'utf8');
    writeFileSync(at('2024/tw3.yaml'), third.replace('13,5', 'banyak'));
    expect(build('-f', 'json')).toMatchObject({ code: 1, talk: expect.stringContaining('2024/tw3.yaml') });
    writeFileSync(at('2024/tw3.yaml'), third);
  });
});
