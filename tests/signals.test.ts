/** A signal ends every command at once, however busy it is, and nothing is left; /proc tells how busy it is. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  busyRenderer,
  expectEndedBy,
  expectNothingLeft,
  guardianOf,
  makeLong,
  makeParent,
  makePlace,
  type Place,
  type Running,
  type Signal,
  secondsOf,
  until,
} from './run.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const signals: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let parent = '';
let place: Place;
beforeAll(() => {
  parent = makeParent();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));
beforeEach(() => {
  place = makePlace(parent);
});

/** So much that every command computes for many seconds. */
function makeLarge({ folder }: Place): void {
  const make = "import { makeProject } from './scripts/bench/project.mjs'; makeProject(process.argv[1], 3000, 24000)";
  rmSync(join(folder, 'data'), { recursive: true });
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', make, join(folder, 'data')]);
  expect(run.status).toBe(0);
}

/** Our own table, with a line for each kegiatan of that. */
function makeSheet({ folder }: Place): void {
  const rows = Array.from({ length: 24_000 }, (_, at) => `kegiatan;k${at};;Kegiatan ${at};${1000 + at}000000\r\n`);
  writeFileSync(join(folder, 'lembar.csv'), `jenis;id;kode;nama;pagu\r\n${rows.join('')}`);
}

/** Ends within two seconds, by this signal alone, with all as it was. */
async function expectAtOnce(run: Running, signal: Signal, of: Place): Promise<void> {
  const before = tree(of);
  const sent = performance.now();
  run.child.kill(signal);
  const late = setTimeout(() => run.child.kill('SIGKILL'), 20_000);
  const ended = await run.ended;
  clearTimeout(late);
  expectEndedBy(signal, ended);
  expect(performance.now() - sent).toBeLessThan(2_000);
  await expectNothingLeft(of);
  expect(tree(of)).toEqual(before);
  expect(ended.talk).not.toMatch(/^lkj: /m);
}

/** The files of the project and its products, but for the temporary ones. */
function tree({ folder }: Place): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const kept = names.filter((name) => /^(?:data|out)\//.test(name) && /\.(?:yaml|md|pdf|html|json)$/.test(name));
  return Object.fromEntries(kept.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

describe.skipIf(!existsSync('/proc/self/stat'))('a command that computes', () => {
  const busy: Readonly<Record<string, readonly string[]>> = {
    validate: ['validate', '-q', '2'],
    explain: ['explain', '-q', '2'],
    diff: ['diff', 'tw2', 'data', '-q', '2'],
    import: ['import', 'lembar.csv', '-q', '2', '--yes'],
    recap: ['recap', '.', '-q', '2', '-f', 'json'],
    'build without a browser': ['build', '-q', '2', '-f', 'html,json'],
    'build with a browser': ['build', '-q', '2'],
    'build --all': ['build', '--all', '.', '-q', '2'],
    'build --watch': ['build', '-q', '2', '-f', 'html', '--watch'],
    preview: ['preview', '-q', '2'],
  };

  test.each(Object.entries(busy))('%s', async (name, argv) => {
    makeLarge(place);
    makeSheet(place);
    for (const signal of name === 'validate' ? signals : signals.slice(0, 2)) {
      const run = place.lkj(argv);
      // Loading the program takes a part of the first.
      await until('it to be busy', () => secondsOf(run) > 2.2);
      await expectAtOnce(run, signal, place);
    }
  });

  test('is ended by SIGINT also where its browser has been started, with its profile', async () => {
    makeLarge(place);
    const run = place.lkj(['build', '-q', '2', '-f', 'pdf']);
    const temporary = () => readdirSync(join(place.folder, 'out')).filter((name) => name.endsWith('.tmp'));
    await until('profile and product', () => readdirSync(place.temporary).length > 0 && temporary().length > 0);
    await until('it to be busy', () => secondsOf(run) > 4);
    expect([readdirSync(place.temporary).length, temporary().length]).toEqual([1, 1]);
    await expectAtOnce(run, 'SIGINT', place);
  });
});

describe('a command that waits', () => {
  test('for its browser, without a guardian: cleans up by itself', async () => {
    makeLong(place, 1200);
    const run = place.lkj(['build', '-f', 'pdf']);
    await until('a print', () => busyRenderer(place));
    process.kill(guardianOf(run), 'SIGKILL');
    // It hears of that once it waits for the print.
    await new Promise((resume) => setTimeout(resume, 500));
    run.child.kill('SIGTERM');
    expect(await run.ended).toMatchObject({ code: 143, signal: null });
    await expectNothingLeft(place);
  });

  test.each(signals)('for a save, by %s', async (signal) => {
    for (const argv of [['preview'], ['build', '-f', 'json', '--watch']]) {
      const run = place.lkj(argv);
      await until('it to wait', () => /Ctrl-C mengakhiri/.test(run.talk()));
      run.child.kill(signal);
      const ended = await run.ended;
      expectEndedBy(signal, ended);
      await expectNothingLeft(place);
    }
  });

  test('as the first process of a container', async (context) => {
    if (spawnSync('unshare', ['-pf', '--kill-child', 'true']).status !== 0)
      return context.skip('takes root and unshare');
    const run = place.shell('exec unshare -pf --kill-child "$0" "$1" preview');
    await until('it to wait', () => /Ctrl-C mengakhiri/.test(run.talk()));
    const [inner] = readFileSync(`/proc/${run.child.pid}/task/${run.child.pid}/children`, 'utf8').split(' ');
    process.kill(Number(inner), 'SIGTERM');
    expect((await run.ended).code).toBe(143);
  });
});
