/** Patterns of the syntax of PDF that several readers share. */

/** A text in parentheses, those in it escaped. Source: ISO 32000-1, 7.3.4.2. */
export const LITERAL = String.raw`\([^\\()]*(?:\\[\s\S][^\\()]*)*\)`;
