/** The files beside the data that every new project has: for its editor and for git, and the schemas with its ids. */
import type { Source } from '../../base/source.ts';
import { projectSchemas } from '../editor-schemas.ts';

/** Where a project keeps its schemas, so that an editor needs no network: hidden, as staff never open it. */
export const schemaFolder = '.lkj/schemas';

/** Their paths in the project, by those below `templates/proyek/`. */
const copies = {
  'vscode/settings.json': '.vscode/settings.json',
  'vscode/extensions.json': '.vscode/extensions.json',
  'vscode/tasks.json': '.vscode/tasks.json',
  editorconfig: '.editorconfig',
  gitattributes: '.gitattributes',
  gitignore: '.gitignore',
} as const;

/** `files` are those of the data, below `data/`; `skema` are ours, below `schemas/`. */
export function withProjectFiles(
  files: readonly Source[],
  templates: ReadonlyMap<string, string>,
  skema: readonly Source[],
): readonly Source[] {
  const sources = files.map(({ path, bytes }) => ({ path: path.replace(/^data\//, ''), bytes }));
  return [
    ...files,
    ...Object.entries(copies).map(([template, path]) => copied(path, templates, template)),
    ...projectSchemas(skema, sources).map(({ path, bytes }) => ({
      path: path.replace(/^schemas/, schemaFolder),
      bytes,
    })),
  ];
}

/** A file that every project has alike. */
export function copied(path: string, templates: ReadonlyMap<string, string>, template: string): Source {
  return { path, bytes: new TextEncoder().encode(templateText(templates, template)) };
}

/** Throws where there is none: the templates are ours. */
export function templateText(templates: ReadonlyMap<string, string>, path: string): string {
  const found = templates.get(path);
  if (found === undefined) throw new Error(`there is no template ${path}`);
  return found;
}

/** The sample agency's data as a project of its own: its files look for their schemas where the project has them. */
export function sampleProject(
  sample: readonly Source[],
  templates: ReadonlyMap<string, string>,
  skema: readonly Source[],
): readonly Source[] {
  const files = sample.map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const pointed = text.replace(/^(# yaml-language-server: \$schema=(?:\.\.\/)+)schemas\//, `$1${schemaFolder}/`);
    return { path, bytes: path.endsWith('.yaml') ? new TextEncoder().encode(pointed) : bytes };
  });
  return withProjectFiles(files, templates, skema);
}
