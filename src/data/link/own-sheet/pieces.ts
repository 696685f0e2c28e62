/** The tokens of a style sheet as a browser reads them, without those that mean nothing. */
import { type CSSToken, tokenize } from '@csstools/css-tokenizer';

export interface Piece {
  readonly token: CSSToken;
  /** As it was typed. */
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  /** Whether space or a comment stands before it. */
  readonly isApart: boolean;
}

/** Comments and spaces are left out, but for a comment that would end the style element or does not end itself. */
export function piecesOf(css: string): readonly Piece[] {
  let isApart = false;
  const pieces: Piece[] = [];
  for (const token of tokenize({ css })) {
    const [type, , start] = token;
    if (type === 'EOF-token') break;
    // A token is told by its place: of some the text has been made simpler.
    const end = token[3] + 1;
    const text = css.slice(start, end);
    const isNothing =
      type === 'whitespace-token' || (type === 'comment' && /^\/\*(?![\s\S]*<\/)[\s\S]*\*\/$/.test(text));
    if (!isNothing) pieces.push({ token, text, offset: start, end, isApart });
    isApart = isNothing;
  }
  return pieces;
}
