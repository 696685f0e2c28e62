/** The first line of a new file, by which editors find its schema: as the other files of the project have it. */
import type { Source } from '../../base/source.ts';
import { kindOf } from '../../data/parse/index.ts';
import { type Changed, created } from './change.ts';

/** None where no other file has one. */
export function schemaLine(sources: readonly Source[], path: string): readonly string[] {
  const kind = kindOf(path)?.kind;
  for (const source of sources) {
    const text = new TextDecoder().decode(source.bytes);
    const found = /^(#\s*yaml-language-server:\s*\$schema=)(\S*?)([a-z-]+)(\.schema\.json)/m.exec(text);
    if (!found || !kindOf(source.path) || !kind) continue;
    const [, words = '', folder = '', , ending = ''] = found;
    const deeper = depth(path) - depth(source.path);
    if (/^[a-z]+:/.test(folder) || deeper === 0) return [`${words}${folder}${kind}${ending}`];
    if (deeper > 0) return [`${words}${'../'.repeat(deeper)}${folder.replace(/^\.\//, '')}${kind}${ending}`];
  }
  return [];
}

/** A file that is not there yet, with that line before its own. */
export function createdFile(sources: readonly Source[], path: string, lines: readonly string[]): Changed {
  return created(path, `${[...schemaLine(sources, path), ...lines].join('\n')}\n`);
}

function depth(path: string): number {
  return path.split('/').length;
}
