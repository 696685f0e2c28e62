/** Keys of the facts that are there only where the data tells of them. */

/** Without the keys that have no value. */
export function known<T extends object>(optional: T): Partial<T> {
  // What is absent is left out, which is what Partial says.
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Undefined where there are none. */
export function some<One, Fact>(all: readonly One[], fact: (one: One) => Fact): readonly Fact[] | undefined {
  return all.length === 0 ? undefined : all.map(fact);
}
