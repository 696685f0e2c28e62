/** Reports of released versions (tests/released): today's lkj checks them by all that does not need their own version. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageVersion } from '../src/io/package-files.ts';
import { verify } from '../src/jobs/verify/index.ts';
import { released } from '../src/jobs/verify/released.ts';

const kept = readdirSync('tests/released', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.pdf'),
);

test('one of each version is kept', () => {
  expect([...new Set(kept.map((path) => path.split('/')[0]))].sort()).toEqual([...released].sort());
});

test.each(kept)('%s', async (path) => {
  const pdf = new Uint8Array(readFileSync(join('tests/released', path)));
  const { findings } = await verify(pdf, { environment: process.env, progress: () => undefined });
  const held = findings.filter(({ name }) => name !== 'bytes');
  const [texts, ...others] = [...held].reverse();
  expect(others.reverse().map(({ name, result, details }) => [name, result, details])).toEqual(
    ['file', 'manifest', 'attachments', 'pages', 'facts'].map((name) => [name, 'same', []]),
  );
  // Pages are composed otherwise today: their words are not compared, and nothing in them contradicts the data.
  expect([texts?.name, texts?.result]).toEqual(['texts', 'unchecked']);
  const isOurs = path.startsWith(`${await packageVersion()}/`);
  if (!isOurs) expect(findings.find(({ name }) => name === 'bytes')?.result).not.toBe('differs');
});
