/** Reads every font file that lkj brings, with the tables of their subsets, to tell whether one has changed. */
import type { Source } from '../../base/source.ts';
import { facesOf, packagePathOf, placeOf, readFontPackageFile, tablePathOf } from './faces.ts';

/** Sorted by path, which is that in the packages; the tables of their subsets are among them. */
export function readFontPackages(): readonly (Source & { readonly place: string })[] {
  const faces = (['Arimo', 'Tinos'] as const).flatMap(facesOf);
  const paths = faces.flatMap((face) => [packagePathOf(face), tablePathOf(face)]);
  return [...new Set(paths)].sort().map((path) => ({ path, place: placeOf(path), bytes: readFontPackageFile(path) }));
}
