/** A command line as far as it is typed: which command, which options with what values, and the word at the cursor. */

/** An option as completion knows it; `Option` of commander is one. */
export interface OpsiDikenal {
  readonly long?: string | undefined;
  readonly short?: string | undefined;
  readonly required: boolean;
}

export interface Baris {
  readonly perintah: string | undefined;
  /** Words behind the command that are no option and no value of one. */
  readonly argumen: readonly string[];
  /** By long name, `--data`. */
  readonly nilai: ReadonlyMap<string, string>;
  /** The option whose value the word at the cursor is. */
  readonly opsi: string | undefined;
  /** The word as far as it is typed; of `--quarter=2` the 2. */
  readonly kata: string;
  /** What stands before it in the same word: `--quarter=`. */
  readonly awalan: string;
}

/** `before` are the whole words, `word` the one at the cursor. A shell may have parted `--quarter=2` in three. */
export function bacaBaris(
  before: readonly string[],
  word: string,
  optionsOf: (perintah: string | undefined) => readonly OpsiDikenal[],
): Baris {
  let perintah: string | undefined;
  let pending: string | undefined;
  const argumen: string[] = [];
  const nilai = new Map<string, string>();
  const takesValue = (flag: string) => {
    const option = optionsOf(perintah).find(({ long, short }) => flag === long || flag === short);
    return option?.required ? (option.long ?? flag) : undefined;
  };
  for (const one of before) {
    if (one === '=' && pending !== undefined) continue;
    if (pending !== undefined) {
      nilai.set(pending, one);
      pending = undefined;
    } else if (one.startsWith('-')) {
      const [flag = '', ...value] = one.split('=');
      const long = takesValue(flag);
      if (long !== undefined && value.length > 0) nilai.set(long, value.join('='));
      else pending = long;
    } else if (perintah === undefined) perintah = one;
    else argumen.push(one);
  }
  if (pending !== undefined)
    return { perintah, argumen, nilai, opsi: pending, kata: word === '=' ? '' : word, awalan: '' };
  const [, flag = '', typed = ''] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
  const long = flag === '' ? undefined : takesValue(flag);
  if (long === undefined) return { perintah, argumen, nilai, opsi: undefined, kata: word, awalan: '' };
  return { perintah, argumen, nilai, opsi: long, kata: typed, awalan: `${flag}=` };
}
