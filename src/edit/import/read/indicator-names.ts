/** Names of indicators as sheets write them: numbered, or several in one cell. */

/** `1. Nilai …  2. Indeks …`, or a list of lines. */
export function severalNames(text: string): boolean {
  return [...text.matchAll(/(?:^|\s)(?:\d{1,2}|[a-h])[.)]\s*(?=\p{L})/giu)].length > 1;
}

/** Without the number before it. */
export function bareName(text: string): string {
  return text.replace(/^\s*(?:\d{1,2}|[a-h])[.)]\s*(?=\p{L})/iu, '').trim();
}
