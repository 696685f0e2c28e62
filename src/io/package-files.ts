/** Files that come with lkj: templates, styles and schemas, found beside the program wherever it is installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../base/once.ts';
import type { Source } from '../base/source.ts';

/**
 * Every template and style; paths start with `templates/`. Read once in a run, so that what a report is made with is what it is
 * said to be made with.
 */
export async function readTemplateFiles(): Promise<readonly Source[]> {
  return templateFiles();
}

const templateFiles = once(() => readBelow('templates', TEMPLATE));

/** The names of the same, without reading them. */
export function templateNames(): readonly string[] {
  return namesBelow(join(packageRoot(), 'templates'), TEMPLATE).map((name) => `templates/${name}`);
}

/** A project's own stand in the place of ours of the same name; its further ones come behind all of ours. */
export function overlayTemplates(ours: readonly Source[], own: readonly Source[]): readonly Source[] {
  const merged = new Map(ours.map((file) => [file.path, file]));
  for (const file of own) merged.set(file.path, file);
  return [...merged.values()];
}

/** What `lkj preview` shows a report in lies beside them, and is none. */
const TEMPLATE = /^(?!pratinjau\/).*\.(?:hbs|css)$/;

/** A file of the page that `lkj preview` serves. */
export function readPreviewFile(name: string): Uint8Array {
  return readFileSync(join(packageRoot(), 'templates', 'pratinjau', name));
}

/** The schemas behind the checks; paths start with `schemas/`. Read once in a run, as templates are. */
export async function readSchemaFiles(): Promise<readonly Source[]> {
  return schemaFiles();
}

const schemaFiles = once(() => readBelow('schemas', /\.schema\.json$/));

/** The files that a new project is made from, by their paths below `templates/proyek/`. */
export async function readProjectTemplates(): Promise<ReadonlyMap<string, string>> {
  return readTexts('templates/proyek');
}

/** The scripts for shells, by their names below `templates/completion/`. */
export async function readShellScripts(): Promise<ReadonlyMap<string, string>> {
  return readTexts('templates/completion');
}

async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder();
  const files = readBelow(folder, /./);
  return new Map(files.map(({ path, bytes }) => [path.slice(folder.length + 1), decoder.decode(bytes)]));
}

/** The texts of `readTemplateFiles` as the renderer asks for them. */
export function textsOf(templates: readonly Source[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(templates.map(({ path, bytes }) => [path.slice('templates/'.length), decoder.decode(bytes)]));
}

function namesBelow(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

function readBelow(name: string, wanted: RegExp): readonly Source[] {
  const root = packageRoot();
  // One after the other: many small files at once take as long, and more handles than a machine may give.
  return namesBelow(join(root, name), wanted).map((file) => ({
    path: `${name}/${file}`,
    bytes: new Uint8Array(readFileSync(join(root, name, file))),
  }));
}

export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** A file of the package, by its path in it. */
export function packageFile(path: string): string {
  return join(packageRoot(), path);
}

/** The hash of the program that runs, which lies beside its bundle; undefined where it runs from source. */
export function programHash(): string | undefined {
  try {
    return readFileSync(new URL('lkj.sha256', import.meta.url), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** The program runs bundled from dist/ or from source in src/io/: the package is the nearest folder with templates/. */
const packageRoot = once(() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (existsSync(join(folder, 'templates')) && existsSync(join(folder, 'package.json'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the templates of lkj are not beside the program');
    folder = parent;
  }
});
