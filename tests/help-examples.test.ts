/** Every example that --help shows, run as it is typed: by a shell, in a folder where a person would type it. */
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenesIn } from './help-scenes.ts';
import { lkj } from './run-cli.ts';
import { makeWorkplace } from './workplace.ts';

const help = (argv: readonly string[]) => lkj('.', [...argv, '--help']).out;

/** The commands that are run: those of the help, but for `help`. */
const commands = [...(/^Perintah:\n((?: .*\n)+)/m.exec(help([]))?.[1] ?? '').matchAll(/^ {2}(\w+) /gm)]
  .map(([, name]) => name ?? '')
  .filter((name) => name !== 'help');

/** Two blanks end an example: its meaning stands behind them, or below. */
function examplesOf(argv: readonly string[], title = 'Contoh'): readonly string[] {
  const [, block = ''] = new RegExp(`^${title}:\\n([\\s\\S]*)`, 'm').exec(help(argv)) ?? [];
  return [...block.matchAll(/^ {2}(lkj\b(?!:).*?)(?: {2,}.*)?$/gm)].map(([, example]) => example ?? '');
}

const examples = commands.map((command) => [command, examplesOf([command])] as const);

const place = makeWorkplace();
const { at, project, tool, git, shell } = place;

beforeAll(() => {
  tool('xdg-open', 'echo "$1" > dibuka.txt');
  project('kerja/data', 2019);
  project('kerja/kantor-lain', 2019);
  project('kerja/kabupaten/dinas-contoh', 2019);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', 'data');
  git('commit', '--quiet', '--message', 'Data');
});
afterAll(place.leave);

const scenes = scenesIn(place);

test('every command has examples, the same in both languages; the program shows the first of each', () => {
  expect(commands.length).toBeGreaterThan(10);
  for (const [command, found] of examples) {
    expect(found.length, command).toBeGreaterThan(0);
    expect(examplesOf([command, '--lang', 'en'], 'Examples'), command).toEqual(found);
  }
  expect(examplesOf([])).toEqual(examples.map(([, [first]]) => first));
  expect(Object.keys(scenes).sort()).toEqual(examples.flatMap(([, found]) => found).sort());
});

describe.each(examples)('%s', (_command, lines) => {
  test.each(lines)('%s', async (example) => {
    const { before, code = 0, says = /(?:)/, writes = [], after, run } = scenes[example] ?? {};
    await before?.();
    for (const path of writes) rmSync(at(path), { force: true });
    if (run) await run(example);
    else {
      const ran = shell(example);
      expect(ran.code, ran.all).toBe(code);
      expect(ran.all).toMatch(says);
    }
    for (const path of writes) expect(readFileSync(at(path)).length, path).toBeGreaterThan(0);
    after?.();
  });
});
