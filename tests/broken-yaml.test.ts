/**
 * Hundreds of broken files: each is either sound or found at its line, never thrown at the reader, never slow, never
 * passed on raw to a terminal or a log, and never read as another value than the one that was typed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { decimal } from '../src/base/decimal.ts';
import type { Source } from '../src/base/source.ts';
import { type ReportFormat, reporters } from '../src/cli/reporters/index.ts';
import { pointerOf } from '../src/cli/reporting.ts';
import { type Compiled, compile } from '../src/compile.ts';
import { readProject } from '../src/io/files.ts';
import { facts } from '../src/outputs/json.ts';
import { brokenFiles } from './broken-files.ts';

const sample = await readProject('data');
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const quarter = '2019/tw2.yaml';

function textOf(path: string): string {
  return decoder.decode(sample.find((source) => source.path === path)?.bytes);
}

function withFile(path: string, bytes: Uint8Array): readonly Source[] {
  return sample.map((source) => (source.path === path ? { path, bytes } : source));
}

/** Milliseconds of work on slow machines. Twenty thousand findings of one file take a second or five; were the work quadratic, it would be minutes. */
const longestOf20000 = 30_000;
const longestOfOne = 5000;

/** All that is asked of any outcome; gives it for what is asked besides. */
async function survives(sources: readonly Source[], longest = longestOfOne): Promise<Compiled> {
  const before = process.cpuUsage();
  const compiled = compile(sources, {});
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  expect(took, 'milliseconds of work').toBeLessThan(longest);
  if (!compiled.ok) expect(compiled.diagnostics.some(({ severity }) => severity === 'galat')).toBe(true);
  for (const { span, code, message, hint } of compiled.diagnostics) {
    expect(code).toMatch(/^(?:yaml|schema|link|lint)\/[a-z0-9-]+$/);
    expect(
      [span.line, span.column, span.endLine >= span.line].every((place) => place === true || Number(place) >= 1),
    ).toBe(true);
    expect(span.file).not.toBe('');
    for (const text of [message.id, message.en, hint.id, hint.en]) expect(text).not.toMatch(/undefined|\[object/);
  }
  await printsClean(compiled, sources);
  if (compiled.ok) readsAsTyped(compiled, sources);
  return compiled;
}

const raw = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u;

async function printsClean({ diagnostics, ...rest }: Compiled, sources: readonly Source[]): Promise<void> {
  const shown = diagnostics.slice(0, 50);
  for (const format of Object.keys(reporters) as readonly ReportFormat[]) {
    const text = (await reporters[format]())(shown, {
      language: format === 'json' ? 'en' : 'id',
      place: (file) => file,
      linesOf: (file) => decoder.decode(sources.find(({ path }) => path === file)?.bytes).split('\n'),
      pointerOf: pointerOf({ sources, ...('judged' in rest && rest.judged ? { judged: rest.judged } : {}) }),
      isColoured: false,
      version: '0.0.0',
    });
    expect(text, format).not.toMatch(raw);
  }
}

/** Every input of every figure equals the text at the place that it names, read by rules of the test's own. */
function readsAsTyped(compiled: Compiled & { ok: true }, sources: readonly Source[]): void {
  const lines = new Map(
    sources.map(({ path, bytes }) => [
      path,
      decoder
        .decode(bytes)
        .replace(/^\ufeff/, '')
        .split('\n'),
    ]),
  );
  const inputs = [
    ...JSON.stringify(facts(compiled.value)).matchAll(/"nilai":"([^"]+)","asal":"([^":]+):(\d+):(\d+)"/g),
  ];
  expect(inputs.length).toBeGreaterThan(20);
  for (const [, nilai = '', file = '', line, column] of inputs) {
    const typed = lines.get(file)?.[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
    const [, number = ''] = /^(?:!!str |! )?["']?(?:[≥≤<>]=? ?)?(-?[\d.,]*\d)/.exec(typed) ?? [];
    expect(decimal(plain(number)).eq(decimal(nilai)), `${typed} at ${file}:${line}:${column} is ${nilai}`).toBe(true);
  }
}

/** A comma is decimal; of dots, several or one before three digits and more are thousands, unless a comma follows none. */
function plain(typed: string): string {
  if (typed.includes(',')) return typed.replaceAll('.', '').replace(',', '.');
  const dots = typed.split('.').length - 1;
  return dots > 1 ? typed.replaceAll('.', '') : typed;
}

describe('by hand', () => {
  test.each(brokenFiles(textOf(quarter)).map((broken) => [broken.name, broken] as const))('%s', async (_, broken) => {
    const compiled = await survives(
      withFile(quarter, broken.bytes),
      broken.name.startsWith('20,000') ? longestOf20000 : longestOfOne,
    );
    if (!broken.mayBeSound) {
      expect(compiled.ok).toBe(false);
      expect(compiled.diagnostics.some(({ span }) => span.file === quarter)).toBe(true);
    }
  });
});

/** One slip in a text, chosen by two numbers. */
const slips: Readonly<Record<string, (lines: readonly string[], line: number, at: number) => readonly string[]>> = {
  'a line deleted': (lines, line) => lines.toSpliced(line, 1),
  'a line twice': (lines, line) => lines.toSpliced(line, 0, lines[line] ?? ''),
  'a line indented': (lines, line, at) => lines.with(line, ' '.repeat(1 + (at % 3)) + lines[line]),
  'a line outdented': (lines, line) => lines.with(line, (lines[line] ?? '').replace(/^ {1,2}/, '')),
  'a tab before a line': (lines, line) => lines.with(line, `\t${lines[line]}`),
  'two characters swapped': (lines, line, at) => {
    const text = lines[line] ?? '';
    const place = text.length < 2 ? 0 : at % (text.length - 1);
    return lines.with(
      line,
      text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2),
    );
  },
  'a character deleted': (lines, line, at) => {
    const text = lines[line] ?? '';
    const place = at % Math.max(1, text.length);
    return lines.with(line, text.slice(0, place) + text.slice(place + 1));
  },
  'a character inserted': (lines, line, at) => {
    const text = lines[line] ?? '';
    const place = at % (text.length + 1);
    const character = `"'{}[]:,#&*!|>%@\`-?.0 \u001b\u202e\u00a0`[at % 24] ?? '';
    return lines.with(line, text.slice(0, place) + character + text.slice(place));
  },
  'two lines swapped': (lines, line) =>
    line + 1 < lines.length ? lines.with(line, lines[line + 1] ?? '').with(line + 1, lines[line] ?? '') : lines,
  'cut off': (lines, line, at) => [...lines.slice(0, line), (lines[line] ?? '').slice(0, at % 40)],
};

const yaml = sample.map(({ path }) => path).filter((path) => path.endsWith('.yaml'));

describe.each(Object.entries(slips))('%s', (_, slip) => {
  test('anywhere in the sample', async () => {
    const place = fc.tuple(fc.constantFrom(...yaml), fc.nat(10_000), fc.nat(10_000));
    await fc.assert(
      fc.asyncProperty(place, async ([path, line, at]) => {
        const lines = textOf(path).split('\n');
        const broken = slip(lines, line % lines.length, at).join('\n');
        await survives(withFile(path, encoder.encode(broken)));
      }),
      { numRuns: 40, seed: 20190702, endOnFailure: true },
    );
  });
});

test('a file of any text gives findings, and never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...yaml), fc.string({ unit: 'binary', maxLength: 200 }), async (path, text) => {
      await survives(withFile(path, encoder.encode(text)));
    }),
    { numRuns: 100, seed: 20190702 },
  );
});

test('a file of any bytes gives findings, and never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...yaml), fc.uint8Array({ maxLength: 200 }), async (path, bytes) => {
      await survives(withFile(path, bytes));
    }),
    { numRuns: 100, seed: 20190702 },
  );
});

describe('as the program is run', () => {
  const program = resolve('dist/main.js');
  const folder = mkdtempSync(join(tmpdir(), 'lkj-broken-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const chosen = [
    'UTF-16 LE with a mark',
    'random bytes',
    'U+1b in a key',
    'a cycle',
    'an alias bomb',
    '5,000 levels of brackets',
    '20,000 keys',
    'more than 5 MB',
    'a conflict',
    'an open double quote',
    'the number 1e309',
    'carriage returns alone',
  ];

  test.each(
    brokenFiles(textOf(quarter))
      .filter(({ name }) => chosen.includes(name))
      .map((broken) => [broken.name, broken] as const),
  )('%s', (_, { bytes }) => {
    cpSync('data', join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data', quarter), bytes);
    const { PATH, HOME } = process.env;
    for (const format of ['compact', 'pretty']) {
      const run = spawnSync(process.execPath, [program, 'validate', '-f', format], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH, HOME },
        timeout: 60_000,
        maxBuffer: 50_000_000,
      });
      expect(run.status, run.stderr).toBe(1);
      expect(run.stdout).toMatch(/data\/2019\/tw2\.yaml:\d+:\d+/);
      expect(run.stdout + run.stderr).not.toMatch(raw);
      expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    }
  });
  test('none of the chosen is missing', () => {
    const names = brokenFiles(textOf(quarter)).map(({ name }) => name);
    expect(chosen.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(readFileSync(program, 'utf8').length).toBeGreaterThan(0);
  });
});
