/**
 * Makes a value when it is first asked for, and gives the same one ever after, also a promise that was rejected.
 * A `make` that throws is called again.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What several ask of one thing is made once for it, and kept for as long as that lives. */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  return kept(make, new WeakMap());
}

/** What is asked of the same text or number again is made once for it, and kept for as long as the function that is given. */
export function remembered<Of extends string | number, Made>(make: (of: Of) => Made): (of: Of) => Made {
  return kept(make, new Map());
}

function kept<Of, Made>(make: (of: Of) => Made, made: Kept<Of, { readonly value: Made }>): (of: Of) => Made {
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}

interface Kept<Of, Value> {
  readonly get: (of: Of) => Value | undefined;
  readonly set: (of: Of, value: Value) => unknown;
}
