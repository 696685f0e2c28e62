/** How many processors this run may use. */
import { availableParallelism } from 'node:os';

/** How many pieces of work to do at a time, where nobody says. */
export function coresHere(): number {
  return Math.max(1, availableParallelism());
}
