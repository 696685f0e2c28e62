/** Every reporter against its goldens in tests/reporters, and against the rules of the channel it writes for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../src/base/diagnostic.ts';
import type { Source } from '../src/base/source.ts';
import { summary } from '../src/cli/findings.ts';
import { grouped, type ReportFormat, type Reporting, reporters } from '../src/cli/reporters/index.ts';
import { reportingOf } from '../src/cli/reporting.ts';
import { compile } from '../src/compile.ts';
import { overlay } from './overlay.ts';
import { sources } from './project.ts';
import { channel, quietWorld as world } from './quiet-world.ts';

async function project(name: string, more: readonly Source[] = []) {
  const read = [...(await overlay(join('tests/cases', name))), ...more];
  const compiled = compile(read, {});
  const checked = { sources: read, data: 'data', world, ...(compiled.judged ? { judged: compiled.judged } : {}) };
  const reporting = { ...(await reportingOf(checked, channel)), version: '0.0.0' };
  return { findings: compiled.diagnostics, reporting };
}

/** Texts with tabs, emoji, escapes and markup, a finding at the end of a file, and a file whose name is a command. */
const hostile = () => project('teks-asing', sources({ '2024/::error file=a%.yaml': 'x: 1' }));
const formats = Object.keys(reporters) as readonly ReportFormat[];

async function report(format: ReportFormat, findings: readonly Diagnostic[], reporting: Reporting): Promise<string> {
  return (await reporters[format]())(findings, reporting);
}

describe.each(formats)('%s', (format) => {
  test.each([
    ['teks-asing', hostile],
    ['id-ganda', () => project('id-ganda')],
    ['tanpa-temuan', () => project('sah')],
  ] as const)('%s', async (name, made) => {
    const { findings, reporting } = await made();
    const shown = name === 'tanpa-temuan' ? [] : findings;
    await expect(`${await report(format, shown, reporting)}\n`).toMatchFileSnapshot(`reporters/${name}.${format}.txt`);
  });

  test('lets no control through, and begins no line of its own with what was typed', async () => {
    const { findings, reporting } = await hostile();
    const text = await report(format, findings, reporting);
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u);
    if (format !== 'github') expect(text).not.toMatch(/^\s*::/m);
  });
});

describe('pretty', () => {
  const lines = async (text: string, span: Partial<Diagnostic['span']>) => {
    const { reporting } = await project('sah');
    const whole = { file: 'a.yaml', line: 1, column: 1, endLine: span.line ?? 1, endColumn: 2, ...span };
    const shown = await report('pretty', [found('galat', whole)], { ...reporting, linesOf: () => text.split('\n') });
    return shown.split('\n').slice(2, -1);
  };

  test.each([
    ['under a tab', 'a:\tbc', { column: 4, endColumn: 6 }, ['  1 │ a:    bc', '    │       ^^']],
    ['under wide letters', 'a: 中文b', { column: 6, endColumn: 7 }, ['  1 │ a: 中文b', '    │        ^']],
    ['under emoji', 'a: "😀"', { column: 4, endColumn: 8 }, ['  1 │ a: "😀"', '    │    ^^^^']],
    ['under marks', 'e\u0301: x', { column: 5, endColumn: 6 }, ['  1 │ e\u0301: x', '    │    ^']],
    ['under what is shown escaped', '\u001b: x', { column: 4, endColumn: 5 }, ['  1 │ \\u001b: x', '    │         ^']],
    [
      'to the end of the first line',
      'a:\n b: 1 \n c: 2',
      { line: 2, column: 2, endLine: 3, endColumn: 6 },
      ['  1 │ a:', '  2 │  b: 1 ', '    │  ^^^^', '  3 │  c: 2'],
    ],
    ['at the end of the file', 'a: [\n', { line: 2, column: 1 }, ['  1 │ a: [', '  2 │', '    │ ^']],
    ['without the line after the last newline', 'a: 1\r\n', {}, ['  1 │ a: 1', '    │ ^']],
    ['of an empty file', '', {}, ['  1 │', '    │ ^']],
    ['beyond the file', 'a: 1', { line: 9 }, []],
  ] as const)('carets stand %s', async (_, text, span, expected) => expect(await lines(text, span)).toEqual(expected));

  test('a long line is shown around the place', async () => {
    const [line = '', carets = ''] = await lines(`${'x'.repeat(500)}Y${'z'.repeat(500)}`, {
      column: 501,
      endColumn: 502,
    });
    expect(line.length).toBeLessThan(120);
    expect(line[carets.indexOf('^')]).toBe('Y');
  });

  test('has colours only when asked', async () => {
    const { findings, reporting } = await project('id-ganda');
    const coloured = await report('pretty', findings, { ...reporting, isColoured: true });
    expect(coloured).toContain('\u001b[1;31mgalat\u001b[0m');
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(await report('pretty', findings, reporting));
  });
});

describe('grouped, for people', () => {
  const at = (file: string, line: number) => ({ file, line, column: 3, endLine: line, endColumn: 5 });
  const told = async (findings: readonly Diagnostic[]) => {
    const { reporting } = await project('sah');
    return grouped(await reporters.compact(), '\n')(findings, reporting).split('\n');
  };
  const warning = (line: number) => found('peringatan', at('2024/tw2.yaml', line));
  const empty = (file: string, line: number): Diagnostic => ({ ...found('galat', at(file, line)), isUnfilled: true });

  test('errors come first, and three of a kind under one head with their places', async () => {
    const lines = await told([warning(1), warning(2), found('galat', at('renstra.yaml', 9)), warning(3)]);
    expect(lines[0]).toMatch(/^data\/renstra\.yaml:9:3 galat /);
    expect(lines[2]).toMatch(/^peringatan 3 × /);
    expect(lines.slice(3, 6).map((line) => /tw2\.yaml:(\d):3/.exec(line)?.[1])).toEqual(['1', '2', '3']);
    expect(lines.filter((line) => line.includes('→'))).toHaveLength(2);
    expect(await told([warning(1), warning(2)])).toEqual(
      (await report('compact', [warning(1), warning(2)], (await project('sah')).reporting)).split('\n'),
    );
  });

  test('an opened form is one line for each file, after the mistakes', async () => {
    const form = [4, 6, 6, 9].map((line) => empty('2024/tw3.yaml', line));
    const budget = [2, 3, 5].map((line) => empty('2024/anggaran.yaml', line));
    const lines = await told([...budget, ...form, found('galat', at('renstra.yaml', 9))]);
    expect(lines[0]).toMatch(/^data\/renstra\.yaml:9:3 galat /);
    expect(lines[2]).toBe('3 nilai belum diisi di data/2024/anggaran.yaml: baris 2, 3, 5');
    expect(lines[3]).not.toContain('belum_diukur');
    expect(lines[4]).toBe('4 nilai belum diisi di data/2024/tw3.yaml: baris 4, 6, 9');
    expect(lines[5]).toContain('belum_diukur');
    expect(summary([...form, warning(1)], 'id')).toBe('4 nilai belum diisi, 1 peringatan di 2 berkas');
  });

  test('lets no control through, and loses no finding', async () => {
    const { findings, reporting } = await hostile();
    const many = findings.flatMap((finding) => [finding, finding, finding]);
    const text = grouped(await reporters.compact(), '\n')(many, reporting);
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u);
    expect(text).not.toMatch(/^\s*::/m);
    for (const { span } of findings) expect(text).toContain(`:${span.line}:${span.column} `);
  });
});

describe('github', () => {
  test('parses back to what was said', async () => {
    const { findings, reporting } = await hostile();
    const [first, ...rest] = (await report('github', findings, reporting)).split('\n').map(readCommand);
    expect(rest.at(-1)?.command).toBe('notice');
    expect(first?.command).toBe('error');
    const warning = rest.find(({ command }) => command === 'warning');
    expect(warning?.properties.file).toBe('data/2024/::error file=a%.yaml');
    const said = [first, ...rest].map((one) => one?.message).join('\n');
    expect(said).toContain('«50% ::error file=a,line=1::<script>alert(1)</script>\\u001b[31m');
  });

  test('shows the gravest ten of a kind, and counts the rest', async () => {
    const { reporting } = await project('sah');
    const many = (severity: Severity, count: number) => Array.from({ length: count }, () => found(severity));
    const findings = [...many('info', 5), ...many('peringatan', 15), ...many('galat', 30)];
    const commands = (await report('github', findings, reporting)).split('\n').map(readCommand);
    expect(commands.map(({ command }) => command)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'notice',
    ]);
    expect(commands.at(-1)?.message).toBe('30 galat, 15 peringatan, 5 info; 30 tidak ditampilkan sebagai anotasi');
  });
});

describe('sarif', () => {
  const check = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    JSON.parse(readFileSync('tests/sarif-2.1.0.schema.json', 'utf8')),
  );

  test.each([
    ['teks-asing', hostile],
    ['id-ganda', () => project('id-ganda')],
  ] as const)('%s is valid', async (_, made) => {
    const { findings, reporting } = await made();
    for (const shown of [findings, []]) {
      check(JSON.parse(await report('sarif', shown, reporting)));
      expect(check.errors ?? []).toEqual([]);
    }
  });

  test('every result has its rule, a relative URI and a fingerprint of its own', async () => {
    const { findings, reporting } = await hostile();
    const [run] = JSON.parse(await report('sarif', findings, reporting)).runs;
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^data\/[\w%./-]+$/);
      expect(findings.map(({ span }) => `data/${span.file}`)).toContain(decodeURIComponent(uri));
    }
    const prints = printsOf(run);
    expect(new Set(prints).size).toBe(findings.length);
  });

  test('fingerprints do not move with lines, and keeps to what code scanning reads', async () => {
    const { reporting } = await project('sah');
    const at = (line: number) => found('galat', { file: 'a.yaml', line, column: 1, endLine: line, endColumn: 2 });
    const same = { ...reporting, pointerOf: () => '/a' };
    const prints = async (line: number) => printsOf(JSON.parse(await report('sarif', [at(line)], same)).runs[0]);
    expect(await prints(3)).toEqual(await prints(300));
    const many = [...Array.from({ length: 30_000 }, () => found('info')), found('galat')];
    const [run] = JSON.parse(await report('sarif', many, reporting)).runs;
    expect(run.results.length).toBe(25_000);
    expect(run.results.at(-1).level).toBe('error');
  });

  function printsOf(run: { results: { partialFingerprints: Record<string, string> }[] }): readonly string[] {
    return run.results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());
  }
});

describe('gitlab', () => {
  test('fingerprints are unique and survive a changed line', async () => {
    const { findings, reporting } = await hostile();
    const prints = async (shown: readonly Diagnostic[]) =>
      JSON.parse(await report('gitlab', shown, reporting)).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    const first = await prints(findings);
    expect(new Set(first).size).toBe(findings.length);
    expect(await prints(findings)).toEqual(first);
  });
});

describe('junit', () => {
  test('is well-formed, and counts its cases', async () => {
    const { findings, reporting } = await hostile();
    const xml = await report('junit', findings, reporting);
    const open: string[] = [];
    // Within text and attributes every < and & is an entity, so a tag is what stands between angle brackets.
    for (const [, slash, name = '', end] of xml
      .replace(/<\?xml[^>]*\?>/, '')
      .matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!end) open.push(name);
    }
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
    expect(xml.match(/<testcase /g)?.length).toBe(findings.length);
    expect(xml).toContain(`tests="${findings.length}"`);
  });
});

function found(
  severity: Severity,
  span = { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 },
): Diagnostic {
  const text = { id: 'pesan', en: 'message' };
  return { code: 'lint/contoh', severity, span, message: text, hint: text };
}

/** As the runner of GitHub Actions reads a command. */
function readCommand(line: string) {
  const [, command = '', list = '', text = ''] = /^::([a-z]+) ((?:[a-zA-Z]+=[^,:]*,?)+)::(.*)$/.exec(line) ?? [];
  const decoded = (value: string) =>
    value
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = list.split(',').map((pair) => [pair.split('=')[0] ?? '', decoded(pair.slice(pair.indexOf('=') + 1))]);
  return { command, properties: Object.fromEntries(pairs) as Record<string, string>, message: decoded(text) };
}

describe('markdown', () => {
  const shown = async (message: string) => {
    const { reporting } = await project('sah');
    const finding = { ...found('galat'), message: { id: message, en: message } };
    return report('markdown', [finding], reporting);
  };

  test.each([
    ['a link', '[klik](https://contoh.test)'],
    ['an address', 'https://contoh.test dan www.contoh.test'],
    ['a mention', '@seseorang'],
    ['a tag', '<img src=x>'],
    ['an entity', '&lt;img&gt;'],
    ['a new cell', 'a | b'],
    ['a reference', 'lihat #12'],
  ])('shows %s as text', async (_, message) => {
    const text = await shown(message);
    const html = new MarkdownIt({ html: true, linkify: true }).render(text);
    expect(html).not.toMatch(/<(?:a|img)\b/);
    expect(text).not.toMatch(/@\w|:\/\/|\bwww\./);
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell);
    expect(cells).toHaveLength(6 + 4);
    const seen = (cells[8] ?? '').replaceAll('\u200b', '');
    expect(seen).toContain(new MarkdownIt().utils.escapeHtml(message));
  });

  test('names the gravest first, and counts what it leaves out', async () => {
    const { reporting } = await project('sah');
    const many = [...Array.from({ length: 60 }, () => found('info')), found('galat')];
    const text = await report('markdown', many, reporting);
    expect(text).toContain('| galat | 1 |');
    expect(text.split('\n').findIndex((line) => line.startsWith('| galat | data'))).toBeGreaterThan(0);
    expect(text).toContain('Dan 11 temuan lain');
  });
});
