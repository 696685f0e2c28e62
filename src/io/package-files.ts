/** Files that come with lkj: templates and styles, found beside the program wherever it is installed. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Every file below `templates/`, by its path from there. */
export async function readTemplates(): Promise<ReadonlyMap<string, string>> {
  const folder = join(await packageRoot(), 'templates');
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.(?:hbs|css)$/.test(name)).map((name) => join(folder, name));
  const texts = files
    .sort()
    .map(async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file, 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(await packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The program runs bundled from dist/ and, under test, from src/io/: the package is the nearest folder with templates/. */
async function packageRoot(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const names = await readdir(folder);
    if (names.includes('templates') && names.includes('package.json')) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the templates of lkj are not beside the program');
    folder = parent;
  }
}
