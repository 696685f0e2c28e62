/** Finds names in running text, whatever their case, their punctuation and the spaces between their words. */

export interface Kata {
  /** In small letters. */
  readonly kata: string;
  readonly awal: number;
  readonly akhir: number;
}

/** The words and numbers of a text; what stands between them is left out. */
export function kata(teks: string): readonly Kata[] {
  return [...teks.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    kata: found[0].toLowerCase(),
    awal: found.index,
    akhir: found.index + found[0].length,
  }));
}

export interface Sebutan<T> {
  readonly disebut: T;
  readonly awal: number;
  readonly akhir: number;
}

interface Simpul<T> {
  readonly lanjut: Map<string, Simpul<T>>;
  nilai?: T;
}

/** What finds the names in the words of a text: the longest at each place, none within another. The first of two equal names counts. */
export function penemu<T>(
  nama: Iterable<readonly [words: readonly string[], value: T]>,
): (words: readonly Kata[]) => readonly Sebutan<T>[] {
  const root: Simpul<T> = { lanjut: new Map() };
  for (const [words, value] of nama) {
    let here = root;
    for (const word of words) {
      const next = here.lanjut.get(word) ?? { lanjut: new Map() };
      here.lanjut.set(word, next);
      here = next;
    }
    here.nilai ??= value;
  }
  return (words) => {
    const found: Sebutan<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const { length, value } = longest(root, words, at);
      const [first, last] = [words[at], words[at + length - 1]];
      if (value !== undefined && first && last) found.push({ disebut: value, awal: first.awal, akhir: last.akhir });
      at += Math.max(1, value === undefined ? 1 : length);
    }
    return found;
  };
}

function longest<T>(root: Simpul<T>, words: readonly Kata[], at: number): { length: number; value?: T } {
  let best: { length: number; value?: T } = { length: 0 };
  let here: Simpul<T> | undefined = root;
  for (let next = at; here; next += 1) {
    if (here.nilai !== undefined) best = { length: next - at, value: here.nilai };
    here = here.lanjut.get(words[next]?.kata ?? '');
  }
  return best;
}
