/** A name or fragment with `%20` and the like as the letters that they stand for; as it is where it cannot be. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
