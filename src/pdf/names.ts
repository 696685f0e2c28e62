/** Remembers the names of a PDF's objects: the library decodes a name each time it is asked for, which is slow for thousands of tags. */
import type { PDFName as Name } from '@cantoo/pdf-lib';
import type { Library } from './document.ts';

export type Names = (name: string) => Name;

/** Remembers the names that it was asked for. */
export function named({ PDFName }: Library): Names {
  const known = new Map<string, Name>();
  return (name) => {
    const found = known.get(name) ?? PDFName.of(name);
    known.set(name, found);
    return found;
  };
}

/** Without its slash; for the names of tags, which hold letters alone. */
export function plain(name: Name): string {
  return name.asString().slice(1);
}
