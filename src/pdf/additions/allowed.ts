/** Which of a signer's own objects there may be, and what they may say: a signature shows and holds, but does nothing. */
import type { PDFDict as Dictionary, PDFObject, PDFRef as Reference } from '@cantoo/pdf-lib';
import type { Library } from '../document.ts';
import { entriesOf, type View } from './view.ts';

const keys = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Of the form, ISO 32000-2, 12.7.3; without XFA, which is another form, and CO, which computes. */
export const FORM = keys('Type Fields SigFlags DR DA Q NeedAppearances');
/** Of a field and its place on a page, 12.7.4 and 12.5.2: without A and AA, which do something, and OC, which hides. */
const FIELD = keys(
  'Type Subtype FT Parent Kids T TU TM Ff V F Rect P AP AS H MK BS Border C NM M DA DR Q Lock SV Contents Lang StructParent',
);
/** 12.8.4.3. */
export const STORE = keys('Type Certs OCSPs CRLs VRI');
/** 12.8.6: only who signs says what may still change. */
export const PERMISSIONS = keys('DocMDP');

/** What acts, shows something else at another time, or brings files along. */
const ACTIVE = keys(
  'A AA JS OpenAction URI Launch XFA EF RF AF OC OCProperties PA Next Names RichMediaContent Ref OPI Alternates FFilter',
);
const FOREIGN = keys(
  '/Action /Filespec /EmbeddedFile /OCG /OCMD /Page /Pages /Catalog /Outlines /StructTreeRoot /StructElem /3D /RichMedia',
);

/** Whether a dictionary of a signer is one that only shows and holds. */
export function isHarmless(dictionary: Dictionary, view: View): boolean {
  const [type, subtype, kind] = ['Type', 'Subtype', 'S'].map((key) => view.word(view.at(dictionary, key)) ?? '');
  if (FOREIGN.has(type ?? '') || FOREIGN.has(subtype ?? '')) return false;
  if (type === '/Annot' || subtype === '/Widget') return isSignatureField(dictionary, view);
  if (type === '/JavaScript' || kind === '/JavaScript' || kind === '/Launch' || kind === '/URI') return false;
  return entriesOf(dictionary).every(([key]) => !ACTIVE.has(key));
}

/** A field for a signature, or its place on a page. */
export function isSignatureField(dictionary: Dictionary, view: View): boolean {
  const parent = view.dictionary(view.at(dictionary, 'Parent'));
  const type = view.word(view.at(dictionary, 'FT') ?? view.at(parent, 'FT'));
  const subtype = view.word(view.at(dictionary, 'Subtype'));
  return type === '/Sig' && (subtype ?? '/Widget') === '/Widget' && hasOnly(dictionary, FIELD);
}

export function hasOnly(dictionary: Dictionary, allowed: ReadonlySet<string>): boolean {
  return entriesOf(dictionary).every(([key]) => allowed.has(key));
}

/**
 * Every dictionary of the signer that can be reached from `start`, and what refers to its objects; `isOwn` tells the objects of
 * the signer from those of the report, which are not followed.
 */
export function reach(
  start: readonly (PDFObject | undefined)[],
  view: View,
  isOwn: (reference: Reference) => boolean,
  { PDFArray, PDFDict, PDFRef, PDFStream }: Library,
): { readonly dictionaries: readonly Dictionary[]; readonly references: ReadonlySet<Reference> } {
  const references = new Set<Reference>();
  const dictionaries: Dictionary[] = [];
  const waiting: PDFObject[] = [];
  const follow = (object: PDFObject | undefined) => {
    if (object) waiting.push(object);
  };
  start.forEach(follow);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (!isOwn(object) || references.has(object)) continue;
      references.add(object);
      follow(view.look(object));
    } else if (object instanceof PDFStream) follow(object.dict);
    else if (object instanceof PDFArray) object.asArray().forEach(follow);
    else if (object instanceof PDFDict) {
      dictionaries.push(object);
      object.values().forEach(follow);
    }
  }
  return { dictionaries, references };
}
