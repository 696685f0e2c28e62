/**
 * The paths of all files that come with lkj and are read by it. From source they are looked for; when lkj is bundled, the list that
 * this file makes is put in its place (`scripts/package-list.mjs`).
 */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { once } from '../../base/once.ts';
import { fontPaths } from '../fonts/faces.ts';
import { placeInPackage } from './read.ts';

/** Sorted; those of the packages of fonts begin with `@`. */
export const packageList = once((): readonly string[] =>
  ['package.json', ...below('schemas'), ...below('templates'), ...below('data'), ...fontPaths()].sort(),
);

function below(folder: string): readonly string[] {
  const root = placeInPackage(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, relative(root, join(entry.parentPath ?? entry.path, entry.name))))
    .map((path) => path.split(sep).join('/'));
}
