/** The bundle brings the code that Node compiled for it; with other settings than those of a run Node would throw it away, and nobody would notice. */
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const isRejected = (layer: string, { withFlags }: { readonly withFlags: boolean }): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { readFileSync } from 'node:fs';
      import { Script } from 'node:vm';
      import { setFlags } from './scripts/v8-flags.mjs';
      if (${withFlags}) setFlags();
      const filename = 'dist/${layer}.cjs';
      const cachedData = readFileSync(filename + '.' + process.version + '-' + process.arch + '.code');
      console.log(new Script(readFileSync(filename, 'latin1'), { filename, cachedData }).cachedDataRejected);`,
    ],
    { encoding: 'utf8' },
  ).trim();

describe('the kept code', () => {
  test.each(['quick', 'lkj', 'print', 'rest'])('of %s is for the flags of a build', (layer) => {
    expect(isRejected(layer, { withFlags: true })).toBe('false');
  });

  test('of validate is for no flags', () => {
    expect(isRejected('validate', { withFlags: false })).toBe('false');
  });

  test.skipIf(!process.version.startsWith('v20.'))('of one is none of the other', () => {
    expect(isRejected('validate', { withFlags: true })).toBe('true');
  });
});

test('Node takes the flags without a word', () => {
  const run = `import { setFlags } from './scripts/v8-flags.mjs'; setFlags()`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', run], { encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
});
