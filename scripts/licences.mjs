/** The licences of all that the bundle holds: of the packages that the bundler takes, and of those that lie in these. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds to `inputs` the path of each file that a bundle is made of. */
export function notingInputs(inputs) {
  return {
    name: 'noting-inputs',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true;
      onEnd(({ metafile }) => {
        for (const path of Object.keys(metafile?.inputs ?? {})) inputs.add(path);
      });
    },
  };
}

/** One text: the name, the version and the whole licence of each package. Throws where one has no text. */
export function licencesOf(inputs) {
  const parts = [...packagesOf(inputs)].sort().map((folder) => `${titleOf(folder)}\n\n${licenceOf(folder)}`);
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** A file of a package, and the note that a bundler left in it of another package that it holds. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const WITHIN = /^\/\/ (node_modules\/(?:@[^/]+\/)?[^/]+)\//gm;

/** Their folders; that of a package within another need not be there. */
function packagesOf(inputs) {
  const folders = new Set();
  for (const path of inputs) {
    const [own] = PACKAGE.exec(path) ?? [];
    if (own === undefined) continue;
    folders.add(own);
    for (const [, within] of readFileSync(path, 'utf8').matchAll(WITHIN)) folders.add(within);
  }
  return folders;
}

function titleOf(folder) {
  if (!existsSync(folder)) return nameOf(folder);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})`;
}

function licenceOf(folder) {
  const own = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    : [];
  // Packages that ship no text, or lie only in others, have here the one that their authors publish.
  const files = own.length > 0 ? own.map((name) => join(folder, name)) : [`scripts/licences/${nameOf(folder)}.txt`];
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}

function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
