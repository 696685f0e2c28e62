/** The font files we bring: which package, style and subset each is, and what it holds. */
import { readFromPackage } from '../package/read.ts';

export type Family = 'Arimo' | 'Tinos';

/** One WOFF2 file of an @fontsource package. */
export interface Face {
  readonly family: Family | 'Noto Sans Math' | 'DejaVu Sans';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly subset: 'latin' | 'latin-ext';
}

/** For `≥ ≤ ● ▲ ■ → √` and the like, which no text face has; regular only, as the package has no other. */
const MATH: Face = { family: 'Noto Sans Math', weight: 400, style: 'normal', subset: 'latin' };

/** For `‰ № CO₂ ⅓ ☑` and the like, which neither text faces nor Noto Sans Math have. */
const SIGNS: Face = { family: 'DejaVu Sans', weight: 400, style: 'normal', subset: 'latin' };

/** Punctuation, raised and lowered digits, currencies, units and fractions, boxes and ticks: of letters it gives none. */
const RANGE_OF_SIGNS = 'U+2000-20CF,U+2100-218B,U+2610-2612,U+2713-2718';

/** The family under which CSS asks for the face: both faces of signs are one family there, named once behind each text font. */
export function cssFamilyOf({ family }: Pick<Face, 'family'>): string {
  return family === SIGNS.family ? MATH.family : family;
}

/** Every face that may stand in a report of this family. */
export function facesOf(family: Family): readonly Face[] {
  const subsets = ['latin', 'latin-ext'] as const;
  const styles = ['normal', 'italic'] as const;
  const weights = [400, 700] as const;
  const text = subsets.flatMap((subset) =>
    weights.flatMap((weight) => styles.map((style) => ({ family, weight, style, subset }))),
  );
  return [...text, MATH, SIGNS];
}

/** The paths of all font files, and of the tables of their subsets, as the list of the package names them. */
export function fontPaths(): readonly string[] {
  const faces = (['Arimo', 'Tinos'] as const).flatMap(facesOf);
  return [...new Set(faces.flatMap((face) => [packagePathOf(face), tablePathOf(face)]))];
}

/** `arimo-latin-700-italic`: the name of the file, and the key in the coverage table. */
export function nameOf({ family, subset, weight, style }: Face): string {
  return `${packageOf(family)}-${subset}-${weight}-${style}`;
}

/** The package's own table of its subsets. */
function tablePathOf({ family }: Pick<Face, 'family'>): string {
  return `@fontsource/${packageOf(family)}/unicode.json`;
}

/** `@fontsource/arimo/files/arimo-latin-700-italic.woff2`: the same wherever the package lies. */
export function packagePathOf(face: Face): string {
  return `@fontsource/${packageOf(face.family)}/files/${nameOf(face)}.woff2`;
}

/**
 * The characters its subset is for, as CSS `unicode-range`, from the package's own table; of signs our own choice. None for Noto Sans Math: that
 * package has a single file, and lists only the range which text faces have anyway.
 */
export function rangeOf({ family, subset }: Face): string | undefined {
  if (family === MATH.family) return undefined;
  if (family === SIGNS.family) return RANGE_OF_SIGNS;
  const table: unknown = JSON.parse(new TextDecoder().decode(readFromPackage(tablePathOf({ family }))));
  // The table is a file of a pinned package: `{ "latin": "U+0000-00FF,…", … }`.
  return (table as Readonly<Record<string, string>>)[subset];
}

function packageOf(family: Face['family']): string {
  return family.toLowerCase().replaceAll(' ', '-');
}
