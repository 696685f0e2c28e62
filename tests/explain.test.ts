/** Every code that exists is explained, and every explanation is of a code that exists; figures are in explain-figures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../src/base/codes/index.ts';
import { explanations } from '../src/checks/explanations.ts';

const stages = { 'src/data/parse': 'yaml', 'src/data/validate': 'schema', 'src/data/link': 'link' } as const;

function textsIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** Codes stand in the source whole, behind `content(`, or behind the name of a stage that is filled in. */
function codesInSource(): ReadonlySet<string> {
  const whole = textsIn('src', '.ts').flatMap((text) =>
    matches(text, /'((?:yaml|schema|link|lint|cetak|rekap)\/[a-z0-9-]+)'/g),
  );
  const short = Object.entries(stages).flatMap(([folder, stage]) =>
    textsIn(folder, '.ts').flatMap((text) =>
      matches(text, /\bcontent\(\s*(?:error,\s*)?'([a-z0-9-]+)'/g).map((code) => `${stage}/${code}`),
    ),
  );
  const shared = textsIn('src/data/validate', '.ts')
    .flatMap((text) => matches(text, /\$\{stage\}\/([a-z0-9-]+)/g))
    .flatMap((code) => [`schema/${code}`, `link/${code}`]);
  return new Set([...whole, ...short, ...shared]);
}

test('every code in the source is explained', () => {
  const known = explanations();
  expect([...codesInSource()].filter((code) => !known.has(code))).toEqual([]);
});

test('every code in the goldens is explained', () => {
  const known = explanations();
  const seen = textsIn('tests/cases', 'temuan.txt').flatMap((text) =>
    matches(text, /^\S+:\d+:\d+ [a-z]+ ([a-z]+\/[a-z0-9-]+) /gm),
  );
  expect(seen.length).toBeGreaterThan(40);
  expect([...new Set(seen)].filter((code) => !known.has(code))).toEqual([]);
});

test('no explanation is of a code that is gone', () => {
  const used = codesInSource();
  expect([...codes.keys()].filter((code) => !used.has(code))).toEqual([]);
});

test('explanations are in both languages, and a mended example differs', () => {
  for (const [code, { title, reason, example }] of explanations()) {
    for (const { id, en } of [title, reason]) {
      expect([id.length > 10, en.length > 10, id !== en], code).toEqual([true, true, true]);
    }
    if (example) expect(example.wrong, code).not.toBe(example.right);
  }
});
