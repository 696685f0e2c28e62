/** Objects whose keys are there only where something is known. */

/** Without the keys that have no value. */
export function defined<T extends object>(optional: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in optional) {
    const value = optional[key];
    // That it is there tells the compiler nothing of a type that depends on the key.
    if (value !== undefined) kept[key] = value as Exclude<T[typeof key], undefined>;
  }
  return kept;
}

/** Undefined where there are none. */
export function some<One, Made>(all: readonly One[], make: (one: One) => Made): readonly Made[] | undefined {
  return all.length === 0 ? undefined : all.map(make);
}
