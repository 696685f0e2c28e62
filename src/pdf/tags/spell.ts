/** Reads the text of the pieces of a page, and puts the spaces in that Chromium leaves out where a line is full. */
import type { PageFonts } from '../typefaces.ts';
import type { Unicode } from '../unicode.ts';
import type { Copy } from './copy.ts';
import type { Element } from './element.ts';
import type { Mark } from './marks.ts';
import type { Point, Tracker } from './tracker.ts';

/** Told each run of glyphs in order. */
export interface Speller {
  begin(): void;
  /** The text of the run so far. */
  run(): string;
  /** `show` is the whole statement, as `<0024> Tj`. True for a hyphen that only breaks a word. */
  write(show: string, tracker: Tracker, mark: Mark | undefined): boolean;
  /** The word is broken here. */
  breakWord(): void;
  /** The run ends; a space can be put into this part of the copy. */
  end(part: number, tracker: Tracker): void;
  /** The words of each link, and of each label in a list. */
  readonly texts: ReadonlyMap<Element, string>;
  /** Each glyph stands for a text. */
  isLegible(): boolean;
}

/** The end of a run: what could follow it is only known when the next one begins. */
interface Ending {
  readonly part: number;
  readonly mark: Mark | undefined;
  readonly pen: () => Point;
  readonly letter: string;
  readonly space: string | undefined;
}

/**
 * Words at the two sides of a line's end would run together for whoever listens. Source: ISO 32000-1, 14.8.2.5.
 * `Dinas|Koperasi` → `Dinas |Koperasi`, but not `Undang-|Undang`, nor `m|²`, which stands on a line of its own only in height.
 */
export function spell(fonts: PageFonts, copy: Copy): Speller {
  const texts = new Map<Element, string>();
  let isLegible = true;
  let isFirst = true;
  let isBroken = false;
  let run = '';
  let ending: Ending | undefined;
  let last: Omit<Ending, 'part' | 'pen'> | undefined;
  const add = ({ link, label }: Mark, text: string) => {
    const speaker = link ?? label;
    if (speaker) texts.set(speaker, (texts.get(speaker) ?? '') + text);
  };
  const separate = (pen: () => Point, mark: Mark) => {
    if (!ending?.space || ending.mark?.block !== mark.block || NOTHING_AFTER.test(ending.letter)) return;
    const [[x, y], [endX, endY]] = [pen(), ending.pen()];
    if (Math.abs(y - endY) <= HALF_POINT || x > endX) return;
    copy.change(ending.part, `${ending.space} Tj `);
    add(ending.mark, ' ');
  };
  return {
    texts,
    isLegible: () => isLegible,
    begin() {
      isFirst = true;
      run = '';
    },
    run: () => run,
    write(show, tracker, mark) {
      const unicode = fonts.get(tracker.font())?.unicode;
      const text = unicode && readOnce(show, unicode);
      run += text ?? '';
      if (text === undefined) isLegible = false;
      if (!mark) return false;
      if (isFirst && isBroken && (text === '-' || text === '\u2010')) {
        last = { mark, letter: text, space: undefined };
        isFirst = isBroken = false;
        return true;
      }
      isBroken &&= !isFirst;
      if (isFirst) separate(tracker.pen(), mark);
      // Parts of a link stand apart, as the number and the title of a chapter do.
      if (isFirst && ending && ending.mark !== mark) add(mark, ' ');
      isFirst = false;
      add(mark, text ?? '');
      last = { mark, letter: text?.at(-1) ?? '', space: unicode && spaceOf(unicode) };
      return false;
    },
    breakWord() {
      isBroken = true;
    },
    end(part, tracker) {
      ending = last && { ...last, part, pen: tracker.pen() };
      last = undefined;
    },
  };
}

/** A space, or a hyphen that the line may have been given. */
const NOTHING_AFTER = /^[\s\u00ad\u2010-]?$/;

const HALF_POINT = 0.5;

const read = new WeakMap<Unicode, Map<string, string | undefined>>();

/** Chromium draws letter by letter: few statements, many times. */
function readOnce(show: string, unicode: Unicode): string | undefined {
  const known = read.get(unicode) ?? new Map<string, string | undefined>();
  read.set(unicode, known);
  if (known.has(show)) return known.get(show);
  const text = readGlyphs(show, unicode);
  known.set(show, text);
  return text;
}

/** Undefined where a glyph stands for no text, or for that of none (`.notdef`). */
function readGlyphs(show: string, unicode: Unicode): string | undefined {
  let text = '';
  for (const [, glyphs] of show.matchAll(/<([0-9A-Fa-f]+)>/g)) {
    for (let at = 0; at < (glyphs?.length ?? 0); at += 4) {
      const glyph = Number.parseInt(glyphs?.slice(at, at + 4) ?? '', 16);
      const letter = unicode.get(glyph);
      if (glyph === 0 || letter === undefined || letter === '\0' || letter === '\ufffe' || letter === '\ufeff')
        return undefined;
      text += letter;
    }
  }
  return show.includes('(') ? undefined : text;
}

const spaces = new WeakMap<Unicode, string>();

/** The glyph of the space, as it is drawn; undefined in a font that has none. */
function spaceOf(unicode: Unicode): string | undefined {
  const known = spaces.get(unicode);
  if (known !== undefined) return known || undefined;
  const found = [...unicode].find(([, letter]) => letter === ' ')?.[0];
  const written = found === undefined ? '' : `<${found.toString(16).padStart(4, '0')}>`;
  spaces.set(unicode, written);
  return written || undefined;
}
