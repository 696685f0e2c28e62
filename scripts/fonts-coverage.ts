/** Makes `src/io/fonts/coverage.json`: the characters of every font file we bring. `npm run update` writes it. */
import { createRequire } from 'node:module';
import { isIn, parseRanges, writeRanges } from '../src/io/fonts/coverage.ts';
import { type Face, facesOf, nameOf, packagePathOf, rangeOf } from '../src/io/fonts/faces.ts';
import { readFromPackage } from '../src/io/package/read.ts';

// fontkit has no types; these are of a file with one font in it.
const fontkit = createRequire(import.meta.url)('fontkit') as {
  readonly create: (file: Uint8Array) => { readonly characterSet: readonly number[] };
};

/** The whole file as text: one line per face, `"arimo-latin-400-normal": "20-7e,a0-ff,…"`. */
export function makeCoverage(): string {
  const faces = new Map([...facesOf('Arimo'), ...facesOf('Tinos')].map((face) => [nameOf(face), face]));
  const table = [...faces].map(([name, face]) => [name, writeRanges(readCharacters(face))]);
  return `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`;
}

function readCharacters(face: Face): readonly number[] {
  const font = fontkit.create(Buffer.from(readFromPackage(packagePathOf(face))));
  const range = rangeOf(face);
  const characters = [...new Set(font.characterSet)].sort((a, b) => a - b);
  return range === undefined ? characters : characters.filter((codePoint) => isIn(parseRanges(range), codePoint));
}
