/** What a command is: its words, its options, and what it does. */
import type { Option } from 'commander';
import type { Text } from '../diagnostic.ts';
import type { World } from '../io/world.ts';

/** 0 sound · 1 the data has errors · 4 a product could not be made; 2, 3 and 4 also come as UserError. */
export type ExitCode = 0 | 1 | 4;

/** Options as typed by the user, by their long names in camelCase. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  readonly name: string;
  readonly summary: Text;
  readonly options: (language: keyof Text) => readonly Option[];
  readonly examples: readonly (readonly [command: string, meaning: Text])[];
  /** Loads what it needs when it is run, so that help and other commands do not. */
  readonly run: (options: Options, world: World) => Promise<ExitCode>;
}
