/** The form that a signer puts into a PDF: fields for signatures, what they are checked with, and nothing else. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import { FORM, hasOnly, isSignatureField, PERMISSIONS, STORE } from './allowed.ts';
import type { Bench } from './bench.ts';

export interface Form {
  /** Its fields, and the places of each on pages. */
  readonly fields: readonly Dictionary[];
}

export function readForm(catalog: Dictionary, { view, isOwn, other }: Bench): Form {
  const allows = (key: string, allowed: ReadonlySet<string>) => {
    const given = view.at(catalog, key);
    const list = view.dictionary(given);
    if (given !== undefined && !(list && hasOnly(list, allowed))) other(`/${key} yang lain`, `another /${key}`);
    return list;
  };
  const form = allows('AcroForm', FORM);
  allows('DSS', STORE);
  allows('Perms', PERMISSIONS);
  const fields = new Set<Dictionary>();
  const waiting: PDFObject[] = [...view.members(view.at(form, 'Fields'))];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const field = view.dictionary(next);
    if (field && fields.has(field)) continue;
    if (!field || !isOwn(next) || !isSignatureField(field, view)) {
      other('kolom isian yang bukan tanda tangan', 'a form field that is no signature');
      continue;
    }
    fields.add(field);
    for (const kid of view.members(view.at(field, 'Kids'))) waiting.push(kid);
  }
  return { fields: [...fields] };
}
