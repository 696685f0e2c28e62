/** How PDF writes what several of us read, as sources of patterns. */

/** A text in parentheses, those in it escaped. Source: ISO 32000-1, 7.3.4.2. */
export const LITERAL = String.raw`\([^\\()]*(?:\\[\s\S][^\\()]*)*\)`;
