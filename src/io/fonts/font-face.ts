/** Writes the fonts of a report into its CSS, so that it looks the same everywhere and loads nothing. */
import { readFileSync } from 'node:fs';
import { neededFaces } from './coverage.ts';
import { type Face, type Family, pathOf, rangeOf } from './faces.ts';

/** @font-face rules with the WOFF2 files inside, for the subsets the text needs. Use as `font-family: Arimo, "Noto Sans Math"`. */
export function fontFaceCss(family: Family, text: string): string {
  return neededFaces(family, text).map(writeRule).join('\n');
}

function writeRule(face: Face): string {
  const range = rangeOf(face);
  const file = readFileSync(pathOf(face)).toString('base64');
  const rules = [
    `font-family:"${face.family}"`,
    `font-style:${face.style}`,
    `font-weight:${face.weight}`,
    `src:url(data:font/woff2;base64,${file}) format("woff2")`,
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
  ];
  return `@font-face{${rules.join(';')}}`;
}
