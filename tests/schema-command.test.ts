/** The schemas as the program gives them, and those of a project: what they take and what they refuse. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lkj as run } from './run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-schema-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lkj = (...argv: string[]) => run(folder, ['schema', ...argv]);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const schema = (name: string) => JSON.parse(read(`.lkj/schemas/${name}.schema.json`));

test('one is printed as it is, the list tells what each is for, a slip gets the nearest', () => {
  expect(lkj('renstra').out).toBe(readFileSync('schemas/renstra.schema.json', 'utf8'));
  expect(lkj().out).toMatch(/^anggaran +<tahun>\/anggaran\.yaml: program/m);
  expect(lkj('renstr')).toMatchObject({ code: 2, talk: expect.stringContaining('«renstra»') });
});

test('all are written, or one with what it refers to; over nothing that is not ours', () => {
  expect(lkj('-o', 'a').code).toBe(0);
  expect(readdirSync(join(folder, 'a'))).toEqual(readdirSync('schemas').filter((name) => name.endsWith('.json')));
  expect(lkj('-o', 'a').code, 'ours may be written again').toBe(0);
  lkj('triwulan', '-o', 'b');
  expect(readdirSync(join(folder, 'b'))).toEqual(['triwulan.schema.json', 'umum.schema.json']);
  writeFileSync(join(folder, 'b/umum.schema.json'), '{ "$id": "lain" }');
  writeFileSync(join(folder, 'b/anggaran.schema.json'), '');
  expect(lkj('-o', 'b')).toMatchObject({ code: 2, out: '', talk: expect.stringContaining('bukan skema lkj') });
  expect(readdirSync(join(folder, 'b'))).toHaveLength(3);
});

describe('of a project', () => {
  /** A check by the written schemas, with the keywords of ours and of editors. */
  function check(name: string): (value: unknown) => boolean {
    const ajv = new Ajv({ strict: false, formats: { date: true } });
    for (const file of readdirSync(join(folder, '.lkj/schemas')))
      ajv.addSchema(JSON.parse(read(`.lkj/schemas/${file}`)));
    return (value) => ajv.validate(`${name}.schema.json`, value) === true;
  }

  test('take the data of the project, and no id that it does not have', () => {
    expect(lkj('--project')).toMatchObject({
      code: 0,
      out: expect.stringContaining('.lkj/schemas/triwulan.schema.json'),
    });
    const files = {
      triwulan: '2024/tw2',
      'perjanjian-kinerja': '2024/perjanjian-kinerja',
      anggaran: '2024/anggaran',
      renstra: 'renstra',
    };
    for (const [name, file] of Object.entries(files)) {
      const text = read(`data/${file}.yaml`);
      expect(check(name)(parse(text)), name).toBe(true);
      const wrong = text
        .replace('  waktu:', '  wktu:')
        .replace('[kepuasan, ketepatan]', '[kepuasn]')
        .replace('misi: [misi-1]', 'misi: [misi-2]');
      expect(check(name)(parse(wrong)), name).toBe(false);
    }
  });

  test('show the name beside each id', () => {
    lkj('--project');
    const { indikator, anggaran, sasaran } = schema('triwulan').properties;
    expect(Object.keys(sasaran.properties)).toEqual(['kepuasan', 'ketepatan']);
    expect(indikator.properties.waktu.description).toBe('Rata-rata waktu tunggu layanan (menit)');
    expect(Object.keys(anggaran.properties)).toEqual(['perkantoran', 'loket', 'loket-tetap', 'loket-keliling']);
    const { items } = schema('anggaran').definitions.program.properties.sasaran;
    expect(items).toMatchObject({
      enum: ['kepuasan', 'ketepatan'],
      enumDescriptions: ['Meningkatnya kepuasan masyarakat', 'Meningkatnya ketepatan waktu layanan'],
    });
  });

  test('offer the positions of the structure to those that answer for the budget', () => {
    const positions = () =>
      ['program', 'kegiatan', 'sub_kegiatan'].map(
        (one) => schema('anggaran').definitions[one].properties.pengampu.enum,
      );
    expect(lkj('--project').code).toBe(0);
    expect(positions()).toEqual([undefined, undefined, undefined]);
    const struktur =
      '[{ id: kadis, jabatan: Kepala Dinas, bawahan: [bidang] }, { id: bidang, jabatan: Bidang Layanan }]';
    const profil = `profil:\n  tugas: melayani\n  fungsi: [layanan]\n  struktur: ${struktur}\n`;
    writeFileSync(join(folder, 'data/instansi.yaml'), `${read('data/instansi.yaml')}\n${profil}`);
    expect(lkj('--project').code).toBe(0);
    expect(positions()).toEqual(Array.from({ length: 3 }, () => ['kadis', 'bidang']));
    expect(schema('anggaran').definitions.program.properties.pengampu).toMatchObject({
      description: expect.stringContaining('profil.struktur'),
      enumDescriptions: ['Kepala Dinas', 'Bidang Layanan'],
    });
  });

  test.each([
    ['{ awal: 2024, akhir: 2026 }', ['2024', '2025', '2026']],
    ['{ awal: 2026, akhir: 2024 }', undefined],
    ['{ awal: 2024, akhir: 20260 }', undefined],
    ['{ awal: dua, akhir: 2026 }', undefined],
    ['{ akhir: 2026 }', undefined],
    ['', undefined],
  ])('offer the years of the plan, where its period %s is one', (periode, years) => {
    const plan = read('data/renstra.yaml').replace(/^periode:.*(?:\n +.*)*/m, `periode: ${periode}`);
    writeFileSync(join(folder, 'data/renstra.yaml'), plan);
    expect(lkj('--project').code).toBe(0);
    const { properties } = schema('umum').definitions.nilai_per_tahun;
    expect(properties && Object.keys(properties)).toEqual(years);
  });

  test('are made of what can be read, so also while a file is being written', () => {
    writeFileSync(join(folder, 'data/2024/anggaran.yaml'), 'program: [\n');
    expect(lkj('--project').code).toBe(0);
    expect(Object.keys(schema('triwulan').properties.indikator.properties)).toContain('ikm');
    expect(schema('triwulan').properties.anggaran.patternProperties).toBeDefined();
  });

  test('are renewed by what writes ids, where the project has them; else the data alone is written', () => {
    const ids = () => Object.keys(schema('triwulan').properties.anggaran.properties);
    const answers = ['--agency', 'D', '--region', 'Kabupaten C', '--period', '2025-2029', '--year', '2026'];
    rmSync(join(folder, 'data'), { recursive: true });
    expect(run(folder, ['init', ...answers, '--no-input']).code).toBe(0);
    expect(ids()).toEqual(['kegiatan-1']);
    writeFileSync(
      join(folder, 'lembar.csv'),
      'Kode;Kegiatan;Pagu\n2.17.02;Program Loket;7.000\n2.17.02.2.01;Loket Keliling;7.000\n',
    );
    const take = () => run(folder, ['import', 'lembar.csv', '--add', '--yes']);
    expect(take()).toMatchObject({ talk: expect.not.stringContaining('Skema') });
    expect(ids()).toContain('loket-keliling');

    writeFileSync(join(folder, '.lkj/schemas/umum.schema.json'), '{ "$id": "lain" }');
    writeFileSync(join(folder, 'lembar.csv'), read('lembar.csv').replaceAll(';7.000', ';8.000'));
    expect(take().talk).toMatch(/Skema penyunting tidak diperbarui: .*umum\.schema\.json/);
    expect(read('data/2026/anggaran.yaml')).toContain('pagu: 8000');

    rmSync(join(folder, '.lkj'), { recursive: true });
    expect(run(folder, ['init', '--from-previous', '--year', '2027'])).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).not.toContain('.lkj');
  });
});
