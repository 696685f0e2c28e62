/** The browser is started before the program is loaded: once, for a report that will be printed, and gone when it is not. */
import { appendFileSync, chmodSync, copyFileSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginBrowser, endBegun, takeBegun } from '../src/browser/begin.ts';
import { unpackBundled } from '../src/browser/bundled.ts';
import { openBrowser } from '../src/browser/launch.ts';
import { expectNothingLeft, makeParent, makePlace, type Place } from './run.ts';

vi.setConfig({ testTimeout: 300_000 });

let parent: string;
let place: Place;
/** The browser that comes with lkj, which writes down each start of it. */
let LKJ_BROWSER: string;

beforeAll(async () => {
  parent = makeParent();
  const { executables } = await unpackBundled(process.env, () => undefined);
  lend(executables[0] ?? '', join(parent, 'chromium'));
});
beforeEach(() => {
  place = makePlace(parent);
  LKJ_BROWSER = join(place.folder, 'peramban');
  // Beside it, or lkj would not know that it stays the same.
  linkSync(join(parent, 'chromium'), join(place.folder, 'chromium'));
  writeFileSync(log(), '');
  writeFileSync(LKJ_BROWSER, `#!/bin/sh\necho mulai >> ${log()}\nexec ${join(place.folder, 'chromium')} "$@"\n`);
  // Nobody runs it where these tests are run by root.
  chmodSync(LKJ_BROWSER, 0o755);
  chmodSync(log(), 0o666);
});
afterEach(() => expectNothingLeft(place));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const log = () => join(place.folder, 'mulai');
const starts = () => readFileSync(log(), 'utf8').split('\n').length - 1;

function lend(program: string, to: string): void {
  try {
    linkSync(program, to);
  } catch {
    copyFileSync(program, to);
  }
}

describe('a build', () => {
  const build = (...argv: readonly string[]) =>
    place.lkj(['build', '-q', '2', '-f', 'pdf', ...argv], { LKJ_BROWSER }).ended;

  test('that prints starts one browser; one with nothing to do starts none', async () => {
    expect(await build()).toMatchObject({ code: 0 });
    expect(starts()).toBe(1);
    expect((await build()).talk).toContain('Tidak berubah');
    expect(starts()).toBe(1);
  });

  test('of changed data starts a browser early, with or without a record of the last inputs', async () => {
    const record = join(place.folder, 'out/.lkj/lkj-2024-tw2.json');
    const forget = () => {
      const kept = JSON.parse(readFileSync(record, 'utf8'));
      for (const made of Object.values<{ data?: string }>(kept.hasil)) delete made.data;
      writeFileSync(record, JSON.stringify(kept));
    };
    const edit = () => appendFileSync(join(place.folder, 'data/instansi.yaml'), '# lain\n');
    expect(await build()).toMatchObject({ code: 0 });
    edit();
    expect((await build()).talk).not.toContain('Tidak berubah');
    expect(starts()).toBe(2);
    forget();
    expect((await build()).talk).toContain('Tidak berubah');
    edit();
    expect((await build()).talk).not.toContain('Tidak berubah');
    expect(starts()).toBe(3);
  });

  test('whose data is refused leaves no process and no profile of the browser that it started', async () => {
    writeFileSync(join(place.folder, 'data/instansi.yaml'), 'nama: 7\n');
    expect(await build()).toMatchObject({ code: 1 });
    // It may be ended before it has written down anything.
    expect(starts()).toBeLessThanOrEqual(1);
  });

  test.each([
    [0, ['-f', 'json']],
    [0, ['--help']],
    [2, ['--quarter', '9']],
    [2, ['--data', 'tiada']],
  ])('that prints nothing starts none: exit %i with %j', async (code, argv) => {
    expect(await build(...argv)).toMatchObject({ code });
    expect(starts()).toBe(0);
  });
});

describe('a browser that was started early', () => {
  beforeEach(() => void vi.stubEnv('TMPDIR', place.temporary));
  afterEach(() => void vi.unstubAllEnvs());

  const isRoot = process.getuid?.() === 0;
  const same = () => ({ executable: LKJ_BROWSER, asNobody: isRoot, isSandboxed: true, environment: {} });

  test('is the one that is used, and stays when other early ones are ended', async () => {
    await beginBrowser({ LKJ_BROWSER });
    const opened = await openBrowser({ environment: { LKJ_BROWSER } }, () => undefined);
    await endBegun();
    expect(await opened.browser.version()).toContain('Chrome');
    expect(starts()).toBe(1);
    await opened.browser.disconnect();
    await opened.process.end();
  });

  test('is given out once, and only for the program that it is', async () => {
    await beginBrowser({ LKJ_BROWSER });
    for (const other of [
      { executable: '/lain' },
      { environment: { LD_LIBRARY_PATH: '/lain' } },
      { isSandboxed: false },
    ])
      expect(takeBegun({ ...same(), ...other }), JSON.stringify(other)).toBeUndefined();
    const taken = takeBegun(same());
    expect(taken?.pid).toBeGreaterThan(0);
    expect(takeBegun(same())).toBeUndefined();
    await taken?.end();
  });

  test('is ended where no print uses it', async () => {
    await beginBrowser({ LKJ_BROWSER });
    await endBegun();
    expect(takeBegun(same())).toBeUndefined();
  });

  test('does not exist where the program is missing', async () => {
    await beginBrowser({ LKJ_BROWSER: '/tiada' });
    expect(takeBegun({ ...same(), executable: '/tiada' })).toBeUndefined();
  });
});
