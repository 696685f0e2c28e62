/** Two codes, written beforehand, tell whether a document is sound and what is wrong with it: they are of one mind. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error: scripts have no types.
import { writeShapes } from '../scripts/shapes.mjs';
import { kindOf } from '../src/data/parse/index.ts';

type Checks = Readonly<Record<string, (value: unknown) => boolean>>;

const root = fileURLToPath(new URL('..', import.meta.url));

async function checksOf(depth: 'sound' | 'all-errors'): Promise<Checks> {
  const stdin = { contents: await writeShapes(depth), resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'cjs', platform: 'node' });
  const module: { exports: { checks?: Checks } } = { exports: {} };
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, createRequire(import.meta.url));
  return module.exports.checks ?? {};
}

/** Values that are wrong nearly anywhere, each in its own way, and some that are right here and there. */
const others = [null, true, -1, 0.5, '', 'x', 'X-1', '2300-01-01', 'x'.repeat(5000), [], ['x'], {}, { x: 1 }];

/** The document with one value replaced, left out, doubled or under another key: all that there are, one after the other. */
function* changed(value: unknown): Generator<unknown> {
  yield* others;
  if (Array.isArray(value)) {
    yield [...value, ...value];
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const other of changed(item)) yield value.with(index, other);
    }
  } else if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value);
    for (const [at, [key, child]] of entries.entries()) {
      yield Object.fromEntries(entries.filter((_, index) => index !== at));
      yield { ...value, [`${key} x`]: child };
      for (const other of changed(child)) yield { ...value, [key]: other };
    }
  }
}

const projects = ['data', 'tests/rsud/data', 'tests/satker/data', 'tests/pemda/pemda'];
const documents = projects.flatMap((project) =>
  readdirSync(join(root, project), { recursive: true, encoding: 'utf8' })
    .filter((path) => kindOf(path))
    .map((path) => ({ path, text: readFileSync(join(root, project, path), 'utf8') })),
);

test('what has errors is not sound, and what has none is', async () => {
  const [sound, all] = [await checksOf('sound'), await checksOf('all-errors')];
  const counts = { sound: 0, wrong: 0 };
  for (const { path, text } of documents) {
    const kind = kindOf(path)?.kind ?? '';
    for (const value of changed(parse(text))) {
      const isSound = sound[kind]?.(value);
      if (isSound !== all[kind]?.(value)) expect.fail(`${path}: ${JSON.stringify(value)}`);
      counts[isSound ? 'sound' : 'wrong']++;
    }
  }
  expect(counts.sound).toBeGreaterThan(5_000);
  expect(counts.wrong).toBeGreaterThan(20_000);
}, 120_000);
