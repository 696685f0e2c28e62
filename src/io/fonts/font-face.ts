/** Writes the fonts of a report into its CSS, so that it looks the same everywhere and loads nothing. */
import type { Source } from '../../base/source.ts';
import { readFromPackage } from '../package/read.ts';
import { neededFaces } from './coverage.ts';
import { cssFamilyOf, type Face, type Family, facesOf, packagePathOf, rangeOf } from './faces.ts';

/** A font file as it was read; its path is that in its package. */
interface FontFile extends Source {
  readonly face: Face;
}

/** The files without which the text cannot be set. */
export function readFontFiles(family: Family, text: string): readonly FontFile[] {
  return neededFaces(family, text).map(readFace);
}

/** Every font file that lkj brings. */
export function readAllFontFiles(): readonly FontFile[] {
  const files = (['Arimo', 'Tinos'] as const).flatMap(facesOf).map(readFace);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** @font-face rules with the WOFF2 files inside, for the subsets the text needs. Use as `font-family: Arimo, "Noto Sans Math"`. */
export function fontFaceCss(family: Family, text: string): string {
  return fontFaceRules(readFontFiles(family, text));
}

export function fontFaceRules(files: readonly FontFile[]): string {
  return [...files.map(writeRule), ...(files.some(isOfSigns) ? [AS_DRAWN] : [])].join('\n');
}

/** Faces of signs are regular alone: a bold or slanted sign that the browser makes up is no glyph of the face that `verify` knows. */
const AS_DRAWN = 'html{font-synthesis:none}';

function isOfSigns({ face: { family } }: FontFile): boolean {
  return family !== 'Arimo' && family !== 'Tinos';
}

function readFace(face: Face): FontFile {
  const path = packagePathOf(face);
  return { face, path, bytes: readFromPackage(path) };
}

function writeRule({ face, bytes }: FontFile): string {
  const range = rangeOf(face);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const rules = [
    `font-family:"${cssFamilyOf(face)}"`,
    `font-style:${face.style}`,
    `font-weight:${face.weight}`,
    `src:url(data:font/woff2;base64,${file}) format("woff2")`,
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
  ];
  return `@font-face{${rules.join(';')}}`;
}
