/** What reporters may know of a project: its texts, its pointers, and its paths from where the command was started. */
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
    linesOf: remembered((file) => linesOf(sources.find(({ path }) => path === file))),
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
function linesOf(source: Source | undefined): readonly string[] | undefined {
  if (!source || !/\.(?:ya?ml|md|hbs|css)$/.test(source.path)) return undefined;
  return new TextDecoder().decode(source.bytes).split('\n');
}

function remembered<T>(make: (file: string) => T): (file: string) => T {
  const made = new Map<string, T>();
  return (file) => {
    const known = made.get(file) ?? make(file);
    made.set(file, known);
    return known;
  };
}
