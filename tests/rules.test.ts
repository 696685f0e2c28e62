/**
 * Every rule has two projects in tests/rules/<code>: `salah`, in which it finds something, with what it says as a
 * golden, and `benar`, in which it finds nothing. Both are overlays of tests/dasar.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../src/base/diagnostic.ts';
import { rules } from '../src/checks/rules/index.ts';
import { reporters } from '../src/cli/reporters/index.ts';
import { compile } from '../src/compile.ts';
import { overlay } from './overlay.ts';

async function findings(folder: string, code: string) {
  const { diagnostics } = compile(await overlay(folder), {});
  expect(
    diagnostics.filter((finding) => !finding.code.startsWith('lint/')),
    'the project itself is sound',
  ).toEqual([]);
  return diagnostics.filter((finding) => finding.code === code);
}

test('codes are used once, and are kebab-case', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^lint\/[a-z]+(?:-[a-z0-9]+)*$/);
});

test('the project that all cases start from is clean', async () => {
  expect(compile(await overlay('tests/rules/none'), {}).diagnostics).toEqual([]);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const folder = join('tests/rules', code.slice('lint/'.length));

  test('finds its mistake', async () => {
    expect(existsSync(join(folder, 'salah')), `${folder}/salah is missing`).toBe(true);
    const found = await findings(join(folder, 'salah'), code);
    expect(found.length).toBeGreaterThan(0);
    const compact = await reporters.compact();
    const report = (language: Language) => compact(found, { language, place: (file) => file });
    await expect(`${report('id')}\n\n${report('en')}\n`).toMatchFileSnapshot(join('..', folder, 'temuan.txt'));
  });

  test('leaves its mended twin alone', async () => {
    expect(existsSync(join(folder, 'benar')), `${folder}/benar is missing`).toBe(true);
    expect(await findings(join(folder, 'benar'), code)).toEqual([]);
  });

  test('explains itself in both languages', () => {
    const { title, reason, source, example } = rule.explain();
    for (const { id, en } of [title, reason])
      expect([id.length > 10, en.length > 10, id !== en]).toEqual([true, true, true]);
    expect(source.length).toBeGreaterThan(10);
    expect(example.wrong).not.toBe(example.right);
  });
});
