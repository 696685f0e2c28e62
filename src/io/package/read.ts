/** Reads the files that come with lkj, wherever it is installed. Nothing else knows where they lie: another packaging changes this file alone. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once, remembered } from '../../base/once.ts';

/** The bytes of a file, by its path in the list of the package; each is read once in a run. */
export const readFromPackage = remembered(
  (path: string): Uint8Array => new Uint8Array(readFileSync(placeInPackage(path))),
);

/** Where a file lies on this machine. Those that begin with `@` lie in packages of fonts, which are found as Node finds packages. */
export function placeInPackage(path: string): string {
  if (!path.startsWith('@')) return join(packageRoot(), path);
  const [scope, name, ...rest] = path.split('/');
  return join(fontFolder(`${scope}/${name}`), ...rest);
}

const { resolve } = createRequire(import.meta.url);
const fontFolder = remembered((name: string) => dirname(resolve(`${name}/unicode.json`)));

/** The code that draws SVG as a picture of dots: beside the bundle, else in its package. */
export function readDrawer(): Uint8Array {
  const beside = fileURLToPath(new URL('resvg.wasm', import.meta.url));
  return new Uint8Array(readFileSync(existsSync(beside) ? beside : resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

/** The hash of the program that runs, which lies beside its bundle; undefined where it runs from source. */
export function programHash(): string | undefined {
  try {
    return readFileSync(new URL('lkj.sha256', import.meta.url), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** The program runs bundled from dist/ or from source in src/: the package is the nearest folder with templates/. */
const packageRoot = once(() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (existsSync(join(folder, 'templates')) && existsSync(join(folder, 'package.json'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the templates of lkj are not beside the program');
    folder = parent;
  }
});
