/** What reporters may know of a project: its texts, its pointers, and its paths from where the command was started. */
import { remembered } from '../base/once.ts';
import { pointers } from '../base/pointer.ts';
import type { Source } from '../base/source.ts';
import { parse } from '../data/parse/index.ts';
import type { Assessment } from '../figures/assess/index.ts';
import { packageVersion } from '../io/package-files.ts';
import { relativePlace } from '../io/place.ts';
import type { Channel, World } from '../io/world.ts';
import type { Reporting } from './reporters/index.ts';

/** A project that was checked. `judged` spares reading its files again, where it is there. */
export interface Checked {
  readonly sources: readonly Source[];
  readonly data: string;
  readonly world: World;
  readonly judged?: Assessment;
}

export async function reportingOf(checked: Checked, { isColoured }: Pick<Channel, 'isColoured'>): Promise<Reporting> {
  const { sources, data, world } = checked;
  return {
    language: world.language,
    place: relativePlace(world.folder, data),
    linesOf: linesOf(sources),
    pointerOf: pointerOf(checked),
    isColoured,
    version: await packageVersion(),
  };
}

/** Looks into a file only when a place in it is asked for. */
export function pointerOf({ sources, judged }: Pick<Checked, 'sources' | 'judged'>): Reporting['pointerOf'] {
  const ofFile = remembered((file) => {
    const read = judged?.project.documents.find(({ path }) => path === file);
    if (read) return pointers(read.root);
    const source = sources.find(({ path }) => path === file && /\.ya?ml$/.test(path));
    const parsed = source && parse(source);
    return parsed?.ok ? pointers(parsed.value.root) : () => '';
  });
  return (span) => ofFile(span.file)(span);
}

/** Decoded as the parse stage does, but never refused: what it refuses is what is to be shown. */
export function linesOf(sources: readonly Source[]): (file: string) => readonly string[] | undefined {
  return remembered((file) => {
    const source = sources.find(({ path }) => path === file && /\.(?:ya?ml|md|hbs|css)$/.test(path));
    return source && new TextDecoder().decode(source.bytes).split('\n');
  });
}
