/** What an addition to a PDF is judged with. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import type { Library } from '../document.ts';
import type { ObjectsOf } from '../revisions.ts';
import type { Spell, View } from './view.ts';

/** The report as it was made, or as it stands after an addition. */
export interface Standing {
  readonly objects: ObjectsOf;
  readonly trailer: Dictionary;
}

/** What is compared, and with what. */
export interface Bench {
  readonly before: Standing;
  readonly after: Standing;
  readonly old: View;
  readonly view: View;
  readonly spell: Spell;
  /** Whether an object is none of the report's. */
  readonly isOwn: (reference: PDFObject | undefined) => boolean;
  /** Notes what is more than a signature. */
  readonly other: (id: string, en: string) => void;
  readonly library: Library;
}
