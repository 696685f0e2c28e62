/** What several rules look at is made once for each report that they judge. */

/** Keeps what was made for as long as what it was made of lives. */
export function sekali<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly value: Made }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}
