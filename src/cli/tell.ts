/** Prints the error that stops a command, and its cure. */
import { printable } from '../base/printable.ts';
import type { UserError } from '../base/user-error.ts';
import type { World } from '../io/world.ts';

export function tellError({ text, hint }: UserError, { say, language }: Pick<World, 'say' | 'language'>): void {
  say(`lkj: ${printable(text[language], 2000)}`);
  say(`  → ${printable(hint[language], 2000)}`);
}
