/**
 * Packs lkj with a Node of its own, for whom nothing is to be installed: a zip for Windows, a tar.gz for Linux and macOS, and
 * SHA256SUMS; without a kind that of every system, and the package that npm installs. The same bytes for the same checkout and
 * bundle. `node scripts/package.mjs [kind…]`.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zipSync } from 'fflate';
import { contentsOf } from './package/contents.mjs';
import { kinds } from './package/node.mjs';
import { tarOf } from './package/tar.mjs';

const out = process.env.LKJ_ARSIP ?? 'out/arsip';
const wanted = process.argv.slice(2);
const unknown = wanted.find((kind) => !kinds.includes(kind));
if (unknown !== undefined) throw new Error(`there is no kind ${unknown}: ${kinds.join(', ')}`);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync(out, { recursive: true });
const made = [];
for (const kind of wanted.length > 0 ? wanted : kinds) {
  const root = `lkj-${version}-${kind}`;
  const files = (await contentsOf(kind, join(out, 'node'))).map((file) => ({ ...file, path: `${root}/${file.path}` }));
  const [ending, bytes] =
    kind === 'win-x64' ? ['zip', zipped(files)] : ['tar.gz', gzipSync(tarOf(files), { mtime: 0 })];
  writeFileSync(join(out, `${root}.${ending}`), bytes);
  made.push(`${root}.${ending}`);
}
if (wanted.length === 0) {
  const argv = ['pack', '--ignore-scripts', '--silent', '--pack-destination', out];
  execFileSync('npm', argv, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  made.push(`lkj-${version}.tgz`);
}
const sumOf = (name) =>
  createHash('sha256')
    .update(readFileSync(join(out, name)))
    .digest('hex');
writeFileSync(join(out, 'SHA256SUMS'), made.map((name) => `${sumOf(name)}  ${name}\n`).join(''));
for (const name of made) process.stdout.write(`${join(out, name)}\n`);

/** Of 1980 by the clock on the wall, which is what a zip holds. Program code of Windows, and what is packed already, gain little from more. */
function zipped(files) {
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, [bytes, { mtime, level: 6 }]])));
}
