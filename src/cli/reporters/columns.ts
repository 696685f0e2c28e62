/** How many columns of a terminal a text takes, so that a caret stands under what it marks. */

const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Two for CJK and emoji, none for marks that stand on the letter before them. */
export function columnsOf(text: string): number {
  // Nearly all our text is ASCII.
  if (/^[ -~]*$/.test(text)) return text.length;
  return [...text].reduce((sum, character) => sum + (weightless.test(character) ? 0 : wide.test(character) ? 2 : 1), 0);
}
