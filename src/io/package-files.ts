/** Files that come with lkj, by what they are for: templates, styles, schemas, the preview's page, new projects. */
import { once } from '../base/once.ts';
import type { Source } from '../base/source.ts';
import { packageList } from './package/list.ts';
import { readFromPackage } from './package/read.ts';

export { placeInPackage, programHash } from './package/read.ts';

/**
 * Every template and style; paths start with `templates/`. Read once in a run, so that what a report is made with is what it is
 * said to be made with.
 */
export const readTemplateFiles = once(async () => readAll(TEMPLATE));

/** The names of the same, without reading them. */
export function templateNames(): readonly string[] {
  return pathsOf(TEMPLATE);
}

/** A project's own stand in the place of ours of the same name; its further ones come behind all of ours. */
export function overlayTemplates(ours: readonly Source[], own: readonly Source[]): readonly Source[] {
  const merged = new Map(ours.map((file) => [file.path, file]));
  for (const file of own) merged.set(file.path, file);
  return [...merged.values()];
}

/** What `lkj preview` shows a report in lies beside them, and is none. */
const TEMPLATE = /^templates\/(?!pratinjau\/).*\.(?:hbs|css)$/;

/** A file of the page that `lkj preview` serves. */
export function readPreviewFile(name: string): Uint8Array {
  return readFromPackage(`templates/pratinjau/${name}`);
}

/** The schemas behind the checks; paths start with `schemas/`. Read once in a run, as templates are. */
export const readSchemaFiles = once(async () => readAll(/^schemas\/.*\.schema\.json$/));

/** Every font file that lkj brings, with the tables of their subsets. */
export function readFontPackages(): readonly Source[] {
  return readAll(/^@/);
}

/** The files that a new project is made from, by their paths below `templates/proyek/`. */
export async function readProjectTemplates(): Promise<ReadonlyMap<string, string>> {
  return readTexts('templates/proyek/');
}

/** The data of the sample agency; paths start with `data/`. */
export function readSampleData(): readonly Source[] {
  return readAll(/^data\//);
}

/** The scripts for shells, by their names below `templates/completion/`. */
export async function readShellScripts(): Promise<ReadonlyMap<string, string>> {
  return readTexts('templates/completion/');
}

async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  return textsBelow(folder, readAll(new RegExp(`^${folder}`)));
}

/** The texts of `readTemplateFiles` as the renderer asks for them. */
export function textsOf(templates: readonly Source[]): ReadonlyMap<string, string> {
  return textsBelow('templates/', templates);
}

function textsBelow(folder: string, files: readonly Source[]): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(files.map(({ path, bytes }) => [path.slice(folder.length), decoder.decode(bytes)]));
}

function pathsOf(wanted: RegExp): readonly string[] {
  return packageList().filter((path) => wanted.test(path));
}

/** One after the other: many small files at once take as long, and more handles than a machine may give. */
function readAll(wanted: RegExp): readonly Source[] {
  return pathsOf(wanted).map((path) => ({ path, bytes: readFromPackage(path) }));
}

interface PackageJson {
  readonly version: string;
  readonly engines: { readonly node: string };
  /** Of which archive with a Node of its own this is (`win-x64`); absent where npm has installed it. */
  readonly arsip?: string;
}

/** What package.json says of the version, and of the Node that it runs with. */
export function packageJson(): PackageJson {
  // It is ours, and has these keys.
  return JSON.parse(new TextDecoder().decode(readFromPackage('package.json')));
}

export async function packageVersion(): Promise<string> {
  return packageJson().version;
}
