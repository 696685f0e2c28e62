/** `node src/main.ts` does what the bundle does, without one: for whoever works on the program. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { programHash } from '../src/io/package-files.ts';
import { lkj } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'lkj-sumber-'));
cpSync('data', join(folder, 'data'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const stripsTypes = major > 22 || (major === 22 && minor >= 18);
const why = stripsTypes
  ? ''
  : ` (left out: Node ${process.versions.node} does not strip types; 22.18, 24 and later do)`;

const fromSource = (argv: readonly string[]) =>
  spawnSync(process.execPath, [resolve('src/main.ts'), ...argv], { cwd: folder, encoding: 'utf8' });

test('no build by the source passes for one by the bundle: the source has no hash', () => {
  expect(readFileSync('dist/lkj.sha256', 'utf8')).toMatch(/^[\da-f]{64}\n$/);
  expect(programHash()).toBeUndefined();
});

test.skipIf(!stripsTypes)(`the source makes the same bytes as the bundle, and makes them each time${why}`, () => {
  const formats = ['pdf', 'html', 'json', 'docx', 'xlsx'];
  const argv = (out: string) => ['build', '--quarter', '2', '--out', out, '--format', formats.join()];
  expect(lkj(folder, argv('bundle')).code).toBe(0);
  const made = fromSource(argv('source'));
  expect(made.status, made.stderr).toBe(0);
  for (const format of formats) {
    const [source, bundle] = ['source', 'bundle'].map((out) =>
      readFileSync(join(folder, out, `lkj-2019-tw2.${format}`), 'base64'),
    );
    expect(source === bundle, format).toBe(true);
  }
  expect(fromSource(argv('source')).stderr).not.toContain('tidak berubah');
});

test.skipIf(!stripsTypes)(`an exit code of the source is that of the program${why}`, () => {
  const { status, stderr } = fromSource(['build', '--quarter', '5']);
  expect([status, stderr.includes('--quarter')], stderr).toEqual([2, true]);
});
