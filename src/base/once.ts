/**
 * What is made when it is first asked for, and only then; whoever asks again is given the same, a promise that was rejected too.
 * A `make` that throws is asked again.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
