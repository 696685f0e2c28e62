/** How a message shows what the user wrote. */

/** On one line, cut where it is long. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `«${line.length > 60 ? `${line.slice(0, 59)}…` : line}»`;
}
