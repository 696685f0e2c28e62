/** The schemas are sound and fully described, what is generated from them is fresh, and the sample agency fits them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DOCUMENTS, generateDictionary, generateTypes, readSchema, type Schema } from '../scripts/generate.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = ['umum', ...Object.keys(DOCUMENTS)];
const dataFiles = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort();

/** Every node of a schema file with its JSON pointer, the root first. */
function nodes(node: Schema, pointer: string): readonly (readonly [string, Schema])[] {
  const branches = (['properties', 'patternProperties', 'definitions'] as const).flatMap((branch) =>
    Object.entries(node[branch] ?? {}).map(([key, child]) => [`${branch}/${escapePointer(key)}`, child] as const),
  );
  const items = node.items === undefined ? [] : [['items', node.items] as const];
  return [[pointer, node], ...[...branches, ...items].flatMap(([step, child]) => nodes(child, `${pointer}/${step}`))];
}

function escapePointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

const ajv = strictAjv();

function strictAjv(): Ajv {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allowMatchingProperties: true, allErrors: true });
  addFormats.default(ajv);
  for (const keyword of ['angka', 'cacah', 'rupiah']) ajv.addKeyword({ keyword, schemaType: 'boolean' });
  ajv.addVocabulary(['errorMessage', 'defaultSnippets']);
  // What a value is to others than ajv (`schema-node.ts`).
  ajv.addKeyword({ keyword: 'impor', metaSchema: { enum: [true, 'sekali'] } });
  ajv.addKeyword({ keyword: 'pembukaan', metaSchema: { enum: ['isi', 'komentar'] } });
  ajv.addKeyword({ keyword: 'prosa', metaSchema: { enum: ['uraian', 'nama', 'judul'] } });
  for (const name of names) ajv.addSchema(readSchema(name));
  return ajv;
}

function kindOf(file: string): string {
  const name = basename(file, '.yaml');
  return /^tw[1-4]$/.test(name) ? 'triwulan' : name;
}

test('the types are fresh', async () => {
  await expect(await generateTypes()).toMatchFileSnapshot('../src/base/schema.ts');
});

test('the data dictionary is fresh', async () => {
  await expect(generateDictionary()).toMatchFileSnapshot('../schemas/README.md');
});

describe.each(names)('%s.schema.json', (name) => {
  const all = nodes(readSchema(name), `${name}.schema.json#`);

  test('is named after its file and compiles in strict mode', () => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    expect(readSchema(name).$id).toBe(`${name}.schema.json`);
    expect(validate).toBeTypeOf('function');
  });

  test.each(all)('%s is bounded', (_pointer, node) => {
    const types = [node.type].flat();
    if (types.includes('object')) expect(node).toMatchObject({ additionalProperties: false });
    if (types.includes('string') && node.enum === undefined) {
      expect(node).toMatchObject({ minLength: expect.any(Number), maxLength: expect.any(Number) });
    }
    expect(node).not.toHaveProperty('uniqueItems');
  });

  const described = all.filter(([pointer]) => /\/(properties|definitions)\/[^/]+$/.test(pointer));
  test.each(described)('%s is described', (_pointer, node) => {
    expect(node.description).toMatch(/^.{5,}\.$/);
    expect(node.$ref ?? node.type).toBeDefined();
  });

  const scalars = all.filter(([, { type }]) => type !== undefined && !/object|array/.test([type].flat()[0] ?? ''));
  test.each(scalars)('%s tells an editor what to write', (_pointer, { errorMessage, enum: choices = [] }) => {
    expect(errorMessage).toMatch(/^(Tulis|Pilih) .+\.$/);
    for (const choice of choices) expect(errorMessage).toContain(choice);
  });

  const lists = all.filter(([, { type }]) => type === 'array');
  test.each(lists)('%s tells an editor how a list is written', (_pointer, { errorMessage }) => {
    expect(errorMessage).toMatch(/^Tulis daftar: .+\.$/);
  });

  const objects = all.filter(([, { type }]) => type === 'object');
  test.each(objects)('%s tells an editor its keys', (_pointer, { errorMessage, required = [], ...node }) => {
    const keys = Object.keys(node.properties ?? {});
    const told = [
      ['wajib', keys.filter((key) => required.includes(key))],
      ['boleh', keys.filter((key) => !required.includes(key))],
    ] as const;
    const parts = told.flatMap(([word, names]) => (names.length === 0 ? [] : [`yang ${word}: ${names.join(', ')}`]));
    if (keys.length > 0) expect(errorMessage).toBe(`Kunci ${parts.join('; ')}.`);
    else expect(errorMessage).toMatch(/^Kunci di sini adalah .+\.$/);
  });

  const properties = all.filter(([pointer]) => /\/properties\/[^/]+$/.test(pointer));
  test.each(properties)('%s has examples that fit', (pointer, node) => {
    const validate = ajv.compile({ $ref: pointer });
    expect(node.examples?.length).toBeGreaterThan(0);
    for (const example of [...(node.examples ?? []), ...(node.default === undefined ? [] : [node.default])]) {
      expect(validate(example), `${JSON.stringify(example)}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });
});

describe('patterns', () => {
  const patterns = new Set(
    names
      .flatMap((name) => nodes(readSchema(name), ''))
      .flatMap(([, node]) => [node.pattern ?? [], Object.keys(node.patternProperties ?? {})].flat()),
  );
  const hostile = ['a', 'a-', '-a', '1', '1.', '.11', 'X.', ' ', '.png', '.'].map((part) => part.repeat(50_000));

  test.each([...patterns])('%s reads 50,000 characters at once', (pattern) => {
    const regex = new RegExp(pattern, 'u');
    for (const text of hostile.flatMap((part) => [part.slice(0, 50_000), `${part.slice(0, 49_999)}!`])) {
      expect(fastestOf(3, () => regex.test(text))).toBeLessThan(50);
    }
  });

  test.each([
    ['id', 'rat', true],
    ['id', 'tw-2-a', true],
    ['id', 'a--b', false],
    ['id', 'a-', false],
    ['id', '2a', false],
    ['id', 'Rat', false],
    ['kode', 'X.XX.01', true],
    ['kode', '2.17', true],
    ['kode', '2.17.03.2.01', true],
    ['kode', '2.17.03.2.01.01', true],
    ['kode', '2.17.03.2.01.0001', true],
    ['kode', '2.17.03.3.01', false],
    ['kode', '2.17.3', false],
    ['kode', '2.17.03.2.01.001', false],
  ])('%s %s: %s', (definition, text, isRight) => {
    expect(ajv.compile({ $ref: `umum.schema.json#/definitions/${definition}` })(text)).toBe(isRight);
  });
});

/** Milliseconds of the fastest of some runs: the machine may be busy, the pattern may not. */
function fastestOf(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.each(dataFiles)('data/%s', (file) => {
  const path = join(root, 'data', file);
  const text = readFileSync(path, 'utf8');

  test('names its schema in line 1', () => {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
    expect(resolve(dirname(path), schema)).toBe(join(root, 'schemas', `${kindOf(file)}.schema.json`));
    expect(existsSync(resolve(dirname(path), schema))).toBe(true);
  });

  test('fits its schema', () => {
    const validate = ajv.getSchema(`${kindOf(file)}.schema.json`);
    validate?.(parse(text));
    expect(validate?.errors).toBeNull();
  });
});

test('the sample agency has every kind of document', () => {
  // Nobody has signed the sample, its source counts no staff and no income, it is no pemda, and nothing is known of what came after it.
  const absent = ['pengesahan', 'sumber-daya', 'evaluasi', 'pendapatan', 'anggaran-perangkat'];
  const written = Object.keys(DOCUMENTS).filter((kind) => !absent.includes(kind));
  expect(new Set(dataFiles.map(kindOf))).toEqual(new Set(written));
});

test('the sample agency has the figures of the report it comes from', () => {
  const read = (file: string) => parse(readFileSync(join(root, 'data/2019', file), 'utf8'));
  const kegiatan = read('anggaran.yaml').program.flatMap((program: { kegiatan: object[] }) => program.kegiatan);
  const realisasi = read('tw2.yaml').anggaran;
  const sum = (amounts: readonly unknown[]) =>
    amounts.reduce((total: number, amount) => total + Number(String(amount).replaceAll('.', '')), 0);
  expect(kegiatan.map((one: { id: string }) => one.id)).toEqual(Object.keys(realisasi));
  expect(kegiatan).toHaveLength(19);
  expect(sum(kegiatan.map((one: { pagu: unknown }) => one.pagu))).toBe(3_004_450_500);
  expect(sum(Object.keys(realisasi).map((id) => realisasi[id].realisasi))).toBe(588_109_039);
});

test('the editor maps every kind of document, in the sample and anywhere else', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  for (const [kind, path] of Object.entries(DOCUMENTS)) {
    const quarters = ['tw1.yaml', 'tw2.yaml', 'tw3.yaml', 'tw4.yaml', 'tw?/*.yaml'];
    const plans = kind === 'renstra' ? ['renstra/*.yaml'] : [];
    const files = kind === 'triwulan' ? quarters : [basename(path), ...plans];
    const globs = [...files.map((file) => `data/**/${file}`), ...files.map((file) => `**/${file}`)];
    expect(settings['yaml.schemas'][`./schemas/${kind}.schema.json`]).toEqual(globs);
  }
});
