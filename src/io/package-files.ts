/** Files that come with lkj: templates, styles and schemas, found beside the program wherever it is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../source.ts';

/** Every template and style as it was read; paths start with `templates/`. */
export function readTemplateFiles(): Promise<readonly Source[]> {
  return readBelow('templates', /\.(?:hbs|css)$/);
}

/** The schemas behind the checks; paths start with `schemas/`. */
export function readSchemaFiles(): Promise<readonly Source[]> {
  return readBelow('schemas', /\.schema\.json$/);
}

/** The texts of `readTemplateFiles` as the renderer asks for them. */
export function textsOf(templates: readonly Source[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(templates.map(({ path, bytes }) => [path.slice('templates/'.length), decoder.decode(bytes)]));
}

async function readBelow(name: string, wanted: RegExp): Promise<readonly Source[]> {
  const root = packageRoot();
  const names = await readdir(join(root, name), { recursive: true });
  const files = names.filter((file) => wanted.test(file)).map((file) => join(root, name, file));
  const read = files.map(async (file) => ({
    path: relative(root, file).split(sep).join('/'),
    bytes: new Uint8Array(await readFile(file)),
  }));
  return (await Promise.all(read)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The program runs bundled from dist/ and, under test, from src/io/: the package is the nearest folder with templates/. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (existsSync(join(folder, 'templates')) && existsSync(join(folder, 'package.json'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the templates of lkj are not beside the program');
    folder = parent;
  }
}
