/** The font files we bring: which package, style and subset each is, where it lies, and what it holds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Finds as Node finds packages, from wherever this code runs. */
const { resolve } = createRequire(import.meta.url);

export type Family = 'Arimo' | 'Tinos';

/** One WOFF2 file of an @fontsource package. */
export interface Face {
  readonly family: Family | 'Noto Sans Math';
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly subset: 'latin' | 'latin-ext';
}

/** For `≥ ≤ ● ▲ ■ → √` and the like, which no text face has; regular only, as the package has no other. */
const MATH: Face = { family: 'Noto Sans Math', weight: 400, style: 'normal', subset: 'latin' };

/** Every face that may stand in a report of this family. */
export function facesOf(family: Family): readonly Face[] {
  const subsets = ['latin', 'latin-ext'] as const;
  const styles = ['normal', 'italic'] as const;
  const weights = [400, 700] as const;
  const text = subsets.flatMap((subset) =>
    weights.flatMap((weight) => styles.map((style) => ({ family, weight, style, subset }))),
  );
  return [...text, MATH];
}

/** `arimo-latin-700-italic`: the name of the file, and the key in the coverage table. */
export function nameOf({ family, subset, weight, style }: Face): string {
  return `${packageOf(family)}-${subset}-${weight}-${style}`;
}

/** Where a file of a font package lies on this machine; its package is looked for once. */
export function placeOf(path: string): string {
  const [scope, name, ...rest] = path.split('/');
  const root = `${scope}/${name}`;
  const folder = folders.get(root) ?? dirname(resolve(`${root}/unicode.json`));
  folders.set(root, folder);
  return join(folder, ...rest);
}

const folders = new Map<string, string>();

/** The bytes of a file of a font package; each is read once in a run. */
export function readFontPackageFile(path: string): Uint8Array {
  const bytes = filesRead.get(path) ?? new Uint8Array(readFileSync(placeOf(path)));
  filesRead.set(path, bytes);
  return bytes;
}

const filesRead = new Map<string, Uint8Array>();

/** The package's own table of its subsets. */
export function tablePathOf({ family }: Pick<Face, 'family'>): string {
  return `@fontsource/${packageOf(family)}/unicode.json`;
}

/** `@fontsource/arimo/files/arimo-latin-700-italic.woff2`: the same wherever the package lies. */
export function packagePathOf(face: Face): string {
  return `@fontsource/${packageOf(face.family)}/files/${nameOf(face)}.woff2`;
}

/**
 * The characters its subset is for, as CSS `unicode-range`, from the package's own table. None for Noto Sans Math: that
 * package has a single file, and lists only the range which text faces have anyway.
 */
export function rangeOf({ family, subset }: Face): string | undefined {
  if (family === MATH.family) return undefined;
  const table: unknown = JSON.parse(new TextDecoder().decode(readFontPackageFile(tablePathOf({ family }))));
  // The table is a file of a pinned package: `{ "latin": "U+0000-00FF,…", … }`.
  return (table as Readonly<Record<string, string>>)[subset];
}

function packageOf(family: Face['family']): string {
  return family.toLowerCase().replaceAll(' ', '-');
}
