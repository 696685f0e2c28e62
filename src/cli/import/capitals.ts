/** Asks how new names that a sheet has in capitals are to be written. */
import { printable } from '../../base/printable.ts';
import { titled } from '../../edit/import/index.ts';
import { answerTo, canAsk } from '../../io/ask.ts';
import type { World } from '../../io/world.ts';
import type { Options } from '../command.ts';
import { words } from './text.ts';

/** The names as they are to be: by the flag, or by a person at a terminal; without an answer they stay and are told. */
export async function writings(
  left: readonly string[],
  { capitals, dryRun, yes }: Options,
  { language }: World,
): Promise<readonly string[]> {
  if (capitals !== undefined) return capitals === 'title' ? left.map(titled) : left;
  if (left.length === 0 || dryRun || yes || !canAsk()) return [];
  const typed = (await answerTo(words.inCapitals(left)[language]))?.trim().toLowerCase();
  if (typed === 'y' || typed === 't') return typed === 'y' ? left.map(titled) : left;
  const said: string[] = [];
  for (const nama of typed === 's' ? left : []) {
    const question = printable(`  ${nama}\n  → ${titled(nama)}`, 600);
    const own = (await answerTo(`${question}\n${words.write[language]}`))?.trim();
    // What is typed has the same letters; another name is none of this one's.
    if (own === '' || own?.toLowerCase() === 't') said.push(own === '' ? titled(nama) : nama);
    else if (own?.toLowerCase() === nama.toLowerCase()) said.push(own);
  }
  return said;
}
