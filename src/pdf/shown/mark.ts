/** To which piece of a page's tags, or to what decoration, each thing belongs that is drawn. */
import { Strange } from './strange.ts';

/** A piece by its number on the page; decoration by its own, in the order in which it is drawn. */
export interface Mark {
  readonly kind: 'piece' | 'decoration';
  readonly number: number;
}

export interface Marking {
  /** The mark of what is drawn now. Throws Strange where it has none. */
  current(): Mark;
  /** What a letter says: nothing where it is a hyphen that breaks a word. */
  read(letter: string): string;
  decorate(role: string): void;
  open(properties: string): void;
  close(): void;
  areClosed(): boolean;
}

const PIECE = /^<<\s*\/MCID (\d{1,7})\s*>>$/;
/** How Chromium and we mark a hyphen that is no letter of the word. */
const UNREAD = /^<<\s*\/ActualText\s*<feff(?:00ad)?>\s*>>$/i;
const HYPHEN = /^[-\u2010\u00ad]$/;

export function marking(): Marking {
  const inner: boolean[] = [];
  const met = new Set<number>();
  let mark: Mark | undefined;
  let decorations = 0;
  return {
    current() {
      if (!mark) throw new Strange('gambar yang tidak bertanda', 'a drawing without a mark');
      return mark;
    },
    read(letter) {
      if (inner.length === 0) return letter;
      if (!HYPHEN.test(letter))
        throw new Strange('tulisan yang disembunyikan dari pembaca', 'text that is hidden from readers');
      return '';
    },
    decorate(role) {
      if (role !== '/Artifact' || mark) throw new Strange('tanda dalam tanda', 'a mark in a mark');
      mark = { kind: 'decoration', number: decorations++ };
    },
    open(properties) {
      const number = PIECE.exec(properties)?.[1];
      if (mark && number === undefined && UNREAD.test(properties)) {
        inner.push(true);
        return;
      }
      if (mark || number === undefined || met.has(Number(number)))
        throw new Strange('tanda yang tidak dikenal', 'a mark that is not known');
      met.add(Number(number));
      mark = { kind: 'piece', number: Number(number) };
    },
    close() {
      if (inner.pop()) return;
      if (!mark) throw new Strange('«EMC» tanpa awal', '«EMC» without a beginning');
      mark = undefined;
    },
    areClosed: () => mark === undefined && inner.length === 0,
  };
}
