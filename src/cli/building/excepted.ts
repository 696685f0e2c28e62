/** Says which checks of numbers the project excepts; apart from the other words, for the quick way of a build knows no rules. */
import type { Source } from '../../base/source.ts';
import { toldTurnedOff } from '../../checks/lint/turned-off.ts';
import type { World } from '../../io/world.ts';

/** What a reader cannot see on the page: checks of numbers that the project has turned off. */
export function tellTurnedOff(sources: readonly Source[], { say }: World): void {
  const told = toldTurnedOff(sources);
  if (told) say(told);
}
