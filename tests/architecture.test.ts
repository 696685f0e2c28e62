/** Habits of the house that a machine can hold: no circles, no import upwards, the world only in io/. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

/** From the ground up, along the way of a number: a part imports those before it. */
const parts: readonly string[] = [
  'base',
  'io',
  'data',
  'figures',
  'checks',
  'report',
  'pdf',
  'browser',
  'outputs',
  'edit',
  'compile',
  'jobs',
  'cli',
  'main',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, target]) => (target ? [target] : []));
}

function local(file: string, target: string): string {
  return normalize(join(dirname(file), target))
    .split(sep)
    .join('/');
}

function partOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

const graph = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((target) => target.endsWith('.ts'))
      .map((target) => local(file, target)),
  ]),
);

test('the house has these parts, and no others', () => {
  expect([...new Set(files.map(partOf))].sort()).toEqual([...parts].sort());
});

test('nothing imports upwards', () => {
  const floorOf = (file: string) => parts.indexOf(partOf(file));
  const upward = [...graph].flatMap(([file, targets]) =>
    targets.filter((target) => floorOf(target) > floorOf(file)).map((target) => `${file} → ${target}`),
  );
  expect(upward).toEqual([]);
});

test('there are no circles', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('only io/, browser/ and the ways in touch the world; pdf/ and pictures are unpacked and hashed', () => {
  const outside = files.filter(
    (file) => !['io', 'browser'].includes(partOf(file)) && !['main.ts', 'cli/building/quick.ts'].includes(file),
  );
  const world = (file: string) =>
    /^(?:pdf|data\/images)\//.test(file) ? /^(?:node:(?!zlib|crypto|timers)|puppeteer)/ : /^(?:node:|puppeteer)/;
  const imports = outside.flatMap((file) =>
    importsOf(file)
      .filter((target) => world(file).test(target))
      .map((target) => `${file} → ${target}`),
  );
  const names = outside.filter((file) =>
    /\bprocess\.|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect([imports, names]).toEqual([[], []]);
});

test('one file alone knows where the files of the package lie', () => {
  const knowing = files.filter((file) => /\bimport\.meta\./.test(readFileSync(join('src', file), 'utf8')));
  // What carries the browser is a package of others; main.ts asks whether it is run.
  expect(knowing.filter((file) => !['browser/package.ts', 'main.ts'].includes(file))).toEqual(['io/package/read.ts']);
  const asking = files.filter((file) => importsOf(file).some((target) => target.endsWith('package/list.ts')));
  expect(asking).toEqual(['io/package-files.ts']);
});

test('formulas stand in figures/formulas/ alone, and nothing tests one kind of realisasi by its name', () => {
  const formula = /\b(?:percentOf|mean)\(|(?<!`)\bhitungan`|\b(?:jumlahan|dalamKurung)\(|rumus: [`'"][^`'"]*[÷×−]/;
  const found = (pattern: RegExp, but: RegExp) =>
    files.filter((file) => !but.test(file) && pattern.test(readFileSync(join('src', file), 'utf8')));
  // What a place on an axis or a share of a checklist is, is no figure of the report.
  const others = /^(?:base\/decimal|report\/sections\/parts\/skala-kinerja|checks\/readiness\/text)\.ts/;
  const home = /^figures\/(?:formulas\/|figure\.ts)/;
  expect(found(formula, new RegExp(`${home.source}|${others.source}`))).toEqual([]);
  expect(found(/terukur\??\.jenis/, /^data\/link\/terukur\.ts/)).toEqual([]);
});

/** A catalogue, and what is generated: parted they would not be read more easily. The others are to become shorter. */
const mayBeLong = new Set(['base/schema.ts', 'base/codes/link-nilai.ts']);

test('a file has at most 200 lines', () => {
  const long = files.filter((file) => readFileSync(join('src', file), 'utf8').split('\n').length - 1 > 200);
  expect(long.filter((file) => !mayBeLong.has(file))).toEqual([]);
});
