/** Tells what is in the way of a command, and what helps. */
import type { World } from '../io/world.ts';
import { printable } from '../printable.ts';
import type { UserError } from '../user-error.ts';

export function tellError({ text, hint }: UserError, { say, language }: Pick<World, 'say' | 'language'>): void {
  say(`lkj: ${printable(text[language], 2000)}`);
  say(`  → ${printable(hint[language], 2000)}`);
}
