/** What whoever reads a report should know and its pages do not show, a line each: `build` and `verify` tell it. */
import type { Text } from '../base/diagnostic.ts';
import { printable } from '../base/printable.ts';
import type { Source } from '../base/source.ts';
import { isTemplat } from '../data/link/templat.ts';
import type { Assessment } from '../figures/assess/index.ts';
import { toldTurnedOff } from './lint/turned-off.ts';
import { toldTyped } from './lint/typed.ts';

/** Without an assessment, which data that no longer compiles does not give, nothing is said of typed numbers. */
export function notesFor(sources: readonly Source[], assessment: Assessment | undefined): readonly Text[] {
  return [toldOwnTemplates(sources), toldTurnedOff(sources), assessment && toldTyped(assessment)].filter(
    (note) => note !== undefined,
  );
}

/** The project's own templates and style sheets: what they may change is bounded. */
export function ownTemplates(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path }) => (isTemplat(path) ? [path] : []));
}

function toldOwnTemplates(sources: readonly Source[]): Text | undefined {
  const names = ownTemplates(sources)
    .map((path) => printable(path))
    .join(', ');
  if (names === '') return undefined;
  return { id: `Templat dan gaya proyek: ${names}`, en: `Templates and styles of the project: ${names}` };
}
