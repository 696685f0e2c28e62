/** The code that Node compiled for a bundle is kept for the next runs; with other settings than theirs Node would throw it away, and nobody would notice. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lkj, type Run } from './run-cli.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'lkj-kode-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const run = (...argv: readonly string[]): Run => lkj('.', argv, { XDG_CACHE_HOME: cache });
const validate = (): Run => run('validate', '--data', 'tests/dasar');
const build = (): Run => run('build', '--data', 'tests/dasar', '--out', join(cache, 'out'), '--format', 'html,json');

const folder = (): string => {
  const [program = '', ...others] = readdirSync(join(cache, 'lkj', 'code'));
  expect(others).toEqual([]);
  return join(cache, 'lkj', 'code', program);
};
const inodes = (): readonly number[] =>
  readdirSync(folder())
    .sort()
    .map((name) => statSync(join(folder(), name)).ino);

/** Whether Node, with these flags, would not take the code that was kept. */
function isRejected(bundle: string, use: string, command: string | undefined): string {
  const script = `import { readFileSync } from 'node:fs';
    import { Script } from 'node:vm';
    import { setFlags } from './scripts/v8-flags.mjs';
    const command = ${JSON.stringify(command ?? null)};
    if (command) setFlags(command);
    const [filename, kept] = process.argv.slice(1);
    const cachedData = readFileSync(kept).subarray(8);
    console.log(new Script(readFileSync(filename, 'latin1'), { filename, cachedData }).cachedDataRejected);`;
  const files = [`dist/${bundle}.cjs`, join(folder(), use)];
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script, ...files], {
    encoding: 'utf8',
  }).trim();
}

/** Node before 20.15 and 22.2 has no checksum at hand, and keeps nothing. */
const keeps = 'crc32' in zlib;

describe.runIf(keeps)('the kept code', () => {
  test('is kept by the first run, for this Node, and taken by the next', () => {
    validate();
    build();
    // Before there is a record, nobody asks what has changed.
    expect(readdirSync(folder()).sort()).toEqual(['build', 'validate']);
    build();
    expect(folder()).toMatch(new RegExp(`-${process.version}-${process.arch}$`));
    expect(readdirSync(folder()).sort()).toEqual(['build', 'quick', 'validate']);
    const kept = inodes();
    validate();
    build();
    expect(inodes()).toEqual(kept);
  });

  test('is kept for each set of flags of V8', () => {
    validate();
    build();
    build();
    expect(isRejected('validate', 'validate', 'validate')).toBe('false');
    expect(isRejected('quick', 'quick', 'build')).toBe('false');
    expect(isRejected('lkj', 'build', 'build')).toBe('false');
    if (process.version.startsWith('v20.')) expect(isRejected('lkj', 'build', undefined)).toBe('true');
  });

  test('is kept anew where it is broken, or where others could have written it', () => {
    const whole = validate();
    const kept = join(folder(), 'validate');
    const { size } = statSync(kept);
    truncateSync(kept, 1000);
    expect(validate()).toEqual(whole);
    expect(statSync(kept).size).toBeGreaterThan(size / 2);
    chmodSync(kept, 0o666);
    expect(validate()).toEqual(whole);
    if (process.platform !== 'win32') expect(statSync(kept).mode & 0o777).toBe(0o600);
  });

  test('is not run where a byte of it has turned, in its head or in its body', () => {
    const whole = validate();
    const kept = join(folder(), 'validate');
    const bytes = readFileSync(kept);
    for (const at of [3, 8 + 24, 8 + 40, 193_446, 687_656, 1_000_724, bytes.length - 1]) {
      const turned = Uint8Array.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ 1;
      writeFileSync(kept, turned);
      expect(validate(), String(at)).toEqual(whole);
      expect(readFileSync(kept).equals(turned), String(at)).toBe(false);
    }
  });

  test('the program runs without it where nothing can be kept', () => {
    for (const XDG_CACHE_HOME of ['/dev/null', '/proc/tidak-ada']) {
      const { code, talk } = lkj('.', ['validate', '--data', 'tests/dasar'], { XDG_CACHE_HOME });
      expect({ code, isTold: talk.includes(XDG_CACHE_HOME) }).toEqual({ code: 0, isTold: false });
    }
  });
});

test('Node accepts the flags without a warning', () => {
  const script = `import { setFlags } from './scripts/v8-flags.mjs'; setFlags('build')`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('');
});
