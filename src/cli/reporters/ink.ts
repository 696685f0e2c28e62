/** Colours for a terminal, where it has them. */
import type { Severity } from '../../base/diagnostic.ts';

export type Ink = Severity | 'bold' | 'faint' | 'place' | 'hint';

export type Paint = (ink: Ink, text: string) => string;

/** Select Graphic Rendition parameters, ECMA-48. */
const inks: Readonly<Record<Ink, string>> = {
  galat: '1;31',
  peringatan: '1;33',
  info: '1;34',
  bold: '1',
  faint: '2',
  place: '36',
  hint: '32',
};

/** Puts text in a colour, or leaves it as it is where there are no colours. */
export function painting(isColoured: boolean): Paint {
  return isColoured ? (ink, text) => `\u001b[${inks[ink]}m${text}\u001b[0m` : (_ink, text) => text;
}
