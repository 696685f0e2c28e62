/** A command line as far as it is typed: which command, which options with what values, and the word at the cursor. */

/** An option as completion knows it; `Option` of commander is one. */
interface KnownOption {
  readonly long?: string | undefined;
  readonly short?: string | undefined;
  readonly required: boolean;
}

export interface TypedLine {
  readonly command: string | undefined;
  /** Words behind the command that are no option and no value of one. */
  readonly args: readonly string[];
  /** By long name, `--data`. */
  readonly values: ReadonlyMap<string, string>;
  /** The option whose value the word at the cursor is. */
  readonly option: string | undefined;
  /** The word as far as it is typed; of `--quarter=2` the 2. */
  readonly word: string;
  /** What stands before it in the same word: `--quarter=`. */
  readonly prefix: string;
}

/** `before` are the whole words, `word` the one at the cursor. A shell may have parted `--quarter=2` in three. */
export function readLine(
  before: readonly string[],
  word: string,
  optionsOf: (command: string | undefined) => readonly KnownOption[],
): TypedLine {
  let command: string | undefined;
  let pending: string | undefined;
  const args: string[] = [];
  const values = new Map<string, string>();
  const takesValue = (flag: string) => {
    const option = optionsOf(command).find(({ long, short }) => flag === long || flag === short);
    return option?.required ? (option.long ?? flag) : undefined;
  };
  for (const one of before) {
    if (one === '=' && pending !== undefined) continue;
    if (pending !== undefined) {
      values.set(pending, one);
      pending = undefined;
    } else if (one.startsWith('-')) {
      const [flag = '', ...value] = one.split('=');
      const long = takesValue(flag);
      if (long !== undefined && value.length > 0) values.set(long, value.join('='));
      else pending = long;
    } else if (command === undefined) command = one;
    else args.push(one);
  }
  if (pending !== undefined)
    return { command, args, values, option: pending, word: word === '=' ? '' : word, prefix: '' };
  const [, flag = '', typed = ''] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? [];
  const long = flag === '' ? undefined : takesValue(flag);
  if (long === undefined) return { command, args, values, option: undefined, word, prefix: '' };
  return { command, args, values, option: long, word: typed, prefix: `${flag}=` };
}
