/** What a command is: its words, its options, and what it does. */
import type { Option } from 'commander';
import type { Language, Text } from '../base/diagnostic.ts';
import type { World } from '../io/world.ts';

/** 0 sound · 1 the data has errors · 3 the machine lacks something · 4 a product could not be made · 5 part of many failed; 2, 3 and 4 also come as UserError. */
export type ExitCode = 0 | 1 | 3 | 4 | 5;

/** The values of an option or argument that may be repeated, each with what another option has added to it. */
export type Paired = readonly { readonly value: string; readonly added?: string }[];

/** Options as typed by the user, by their long names in camelCase; the argument by its name. */
export type Options = Readonly<Record<string, string | boolean | Paired | undefined>>;

/** One option, or several that belong together, in the language of the reader. */
export type OptionsIn = (language: Language) => readonly Option[];

export interface Command {
  readonly name: string;
  readonly summary: Text;
  /** The word that may stand behind the command's name; several where it `repeats`, which come as a list of values. */
  readonly argument?: {
    readonly name: string;
    readonly text: Text;
    readonly repeats?: true;
    /** The words that it may be, for completion. */
    readonly choices?: readonly string[];
  };
  readonly options: readonly OptionsIn[];
  readonly examples: readonly (readonly [command: string, meaning: Text])[];
  /** What help says at its end. */
  readonly more?: (language: Language) => string;
  /** Loads what it needs when it is run, so that help and other commands do not. */
  readonly run: (options: Options, world: World) => Promise<ExitCode>;
}

export function optionsOf({ options }: Pick<Command, 'options'>, language: Language): readonly Option[] {
  return options.flatMap((option) => option(language));
}
