/** What an import asks a person at a terminal: which column or sheet is meant, which doubtful lines are the same, how names are written. */
import { printable } from '../../base/printable.ts';
import {
  Ambiguous,
  type Flags,
  keyOf,
  type Permintaan,
  planImport,
  type Rencana,
  readFlags,
  SeveralSheets,
  titled,
} from '../../edit/import/index.ts';
import { agrees, answerTo, canAsk } from '../../io/ask.ts';
import type { World } from '../../io/world.ts';
import type { Options } from '../command.ts';
import { doubtLine, words } from './text.ts';

/** A column that could be several, or a sheet, is asked for at a terminal, as often as there is one; without one the flag is told. */
export async function unambiguous<T>(
  given: Flags,
  { yes }: Options,
  { language, say }: World,
  open: (flags: Flags, sheet?: string) => T,
): Promise<T> {
  const flags = new Map(given);
  let sheet: string | undefined;
  for (;;) {
    try {
      return open(flags, sheet);
    } catch (error) {
      if (yes || !canAsk()) throw error;
      if (error instanceof SeveralSheets) {
        const list = error.names.map((name, at) => printable(`  ${at + 1}  ${name}`, 200)).join('\n');
        const typed = (await answerTo(`${list}\n${words.whichSheet[language]}`))?.trim();
        sheet = error.names.find((name, at) => String(at + 1) === typed || name.trim() === typed);
        if (sheet === undefined) throw error;
        continue;
      }
      if (!(error instanceof Ambiguous)) throw error;
      const { column, answers } = error;
      say(printable(error.text[language], 1500));
      const list = answers.map(({ letters, text }) => printable(`  ${letters}  ${text[language]}`, 200)).join('\n');
      const typed = (await answerTo(`${list}\n${words.which(column)[language]}`))?.trim().toUpperCase();
      const chosen = answers.find(({ letters }) => letters === typed);
      if (!chosen) throw error;
      flags.set(column, readFlags(`${column}=${chosen.letters}`).get(column) ?? []);
    }
  }
}

type Given = Omit<Permintaan, 'accepted' | 'adds'>;

/** Each doubtful pair is asked at a terminal; without one none is taken. So are new lines, unless `--add` has said yes. */
export async function decided(
  { given, first }: { readonly given: Given; readonly first: Rencana },
  options: Options,
  world: World,
): Promise<Rencana> {
  const { dryRun, yes, add } = options;
  const { language } = world;
  const named = async (made: Rencana, asked: Permintaan) => {
    const names = await writings(made.kapital, options, world);
    return names.length === 0 ? made : planImport(asked, names);
  };
  const accepted = new Set<string>();
  let adds = add === true;
  if (dryRun || yes || !canAsk()) return named(first, { ...given, accepted, adds });
  for (const cocok of first.fitting) {
    const { isian, butir, ragu } = cocok;
    if (butir && ragu && (await agrees(`${printable(doubtLine(cocok)[language], 400)}\n${words.same[language]}`)))
      accepted.add(keyOf(isian, butir));
  }
  const second = accepted.size > 0 ? planImport({ ...given, accepted, adds }) : first;
  if (!adds && second.baru.length > 0) adds = await agrees(words.addThem(second.baru)[language]);
  const asked = { ...given, accepted, adds };
  return named(adds === (add === true) ? second : planImport(asked), asked);
}

/** The names as they are to be: by the flag, or by a person at a terminal; without an answer they stay and are told. */
async function writings(
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
