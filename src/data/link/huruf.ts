/** Characters that the fonts of the report do not have, found where they were typed: printed they would be boxes. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Lines, Part } from '../../base/located.ts';
import { pointerStep } from '../../base/pointer.ts';
import { missingGlyphs } from '../../io/fonts/index.ts';
import { messages } from './messages/index.ts';

/** A text of the project: a whole one, or a YAML file, of which only the values are printed. */
interface Naskah {
  readonly teks: string;
  readonly lines: Lines;
  readonly root?: Part;
}

/** The first ten places, and how many more there are. Most texts have no character but ASCII, which every font has. */
export function checkHuruf(naskah: readonly Naskah[], huruf: 'Arimo' | 'Tinos', findings: Diagnostic[]): void {
  const suspicious = naskah.filter(({ teks, root }) => (root ? beyondAscii.test(teks) : notAscii.test(teks)));
  const found = suspicious.flatMap((satu) => (satu.root ? inValues(satu, huruf) : inText(satu, huruf)));
  for (const { span, character } of found.slice(0, mostPlaces)) {
    findings.push(galat(span, messages.karakterTanpaHuruf(character, huruf)));
  }
  const next = found[mostPlaces];
  if (next) findings.push(galat(next.span, messages.karakterTanpaHurufLagi(found.length - mostPlaces, huruf)));
}

const mostPlaces = 10;

const notAscii = /[^\0-\x7f]/;
/** In YAML also what an escape in quotes writes: `"\u2603"`. */
const beyondAscii = /[^\0-\x7f]|\\[uUx]/;

interface Tempat {
  readonly character: string;
  readonly span: Diagnostic['span'];
}

function inText({ teks, lines }: Naskah, huruf: 'Arimo' | 'Tinos'): readonly Tempat[] {
  return places(teks, missing(teks, huruf)).map(([start, character]) => ({
    character,
    span: lines.span(start, start + character.length),
  }));
}

/** Comments are not printed, so only values are looked at: each in the text that it was typed as. */
function inValues({ teks, lines, root }: Naskah, huruf: 'Arimo' | 'Tinos'): readonly Tempat[] {
  if (!root) return [];
  return [...textsBelow(root.value)].flatMap(([pointer, value]) => {
    const characters = missing(value, huruf);
    if (characters.size === 0) return [];
    const { span } = root.follow(pointer);
    const start = lines.offset(span.line, span.column);
    const typed = teks.slice(start, lines.offset(span.endLine, span.endColumn));
    const seen = places(typed, characters).map(([at, character]) => ({
      character,
      span: lines.span(start + at, start + at + character.length),
    }));
    const escaped = [...characters].filter((character) => !typed.includes(character));
    return [...seen, ...escaped.map((character) => ({ character, span }))];
  });
}

/** All texts of a YAML file, by where they stand. */
export function* textsBelow(value: unknown, pointer = ''): Iterable<readonly [pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [step, below] of Object.entries(value)) {
      yield* textsBelow(below, `${pointer}${pointerStep(step)}`);
    }
  }
}

function missing(text: string, huruf: 'Arimo' | 'Tinos'): ReadonlySet<string> {
  const beyond = text.match(/[^\0-\x7f]/gu);
  return new Set(beyond ? missingGlyphs(huruf, beyond.join('')) : []);
}

function places(text: string, characters: ReadonlySet<string>): readonly (readonly [at: number, character: string])[] {
  if (characters.size === 0) return [];
  return [...text.matchAll(/[^\0-\x7f]/gu)].flatMap(({ 0: character, index }) =>
    characters.has(character) ? [[index, character] as const] : [],
  );
}
