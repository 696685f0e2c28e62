/** A copy of the program in a folder of its own, so that a test can change what lkj itself brings. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Gives the file to run; the templates, schemas and fonts lie in `folder` as in the package. */
export function ownProgram(folder: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const part of ['dist', 'templates', 'schemas', 'data', 'package.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  cpSync('node_modules/@fontsource', join(folder, 'node_modules/@fontsource'), { recursive: true, dereference: true });
  symlinkSync(resolve('node_modules/@sparticuz'), join(folder, 'node_modules/@sparticuz'));
  return join(folder, 'dist/main.js');
}
