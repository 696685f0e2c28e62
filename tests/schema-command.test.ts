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
});
