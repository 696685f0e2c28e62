/** Compares the pages of a PDF with those of the report that it was: places of signatures may have come, and nothing else. */
import type { PDFDict as Dictionary, PDFObject } from '@cantoo/pdf-lib';
import type { PdfDocument } from '../document.ts';
import type { Box } from '../tags/index.ts';
import type { Bench } from './bench.ts';
import type { Form } from './form.ts';
import { differing, type View } from './view.ts';

/** Where a signature shows: the index of its page from 0. */
export interface Place {
  readonly page: number;
  readonly box: Box;
}

interface JudgedPages {
  readonly places: readonly Place[];
  /** The objects of the report that have been judged here. */
  readonly known: readonly (PDFObject | undefined)[];
  /** What was added to the pages. */
  readonly added: readonly (PDFObject | undefined)[];
}

export function judgePages(original: PdfDocument, { fields }: Form, bench: Bench): JudgedPages {
  const { old, view, spell, isOwn, other, library } = bench;
  const annotations = library.PDFName.of('Annots');
  const known: (PDFObject | undefined)[] = [];
  const added: (PDFObject | undefined)[] = [];
  const places: Place[] = [];
  const own = new Set(fields);
  for (const [page, { ref, node }] of original.getPages().entries()) {
    const told = (id: string, en: string) =>
      other(`halaman PDF ke-${page + 1}: ${id}`, `page ${page + 1} of the PDF: ${en}`);
    const [were, is] = [old.dictionary(ref) ?? node, view.dictionary(ref)];
    known.push(ref, were.get(annotations));
    if (!is || differing(were, is, new Set(['Annots']), spell).length > 0)
      told('isi atau ukurannya diganti', 'its content or its size was replaced');
    const [before, after] = [old.members(were.get(annotations)), view.members(is?.get(annotations))];
    if (after.slice(0, before.length).map(spell).join() !== before.map(spell).join())
      told('tautannya diganti', 'its links were replaced');
    added.push(is?.get(annotations));
    for (const one of after.slice(before.length)) {
      added.push(one);
      const widget = view.dictionary(one);
      if (widget && isOwn(one) && own.has(widget)) {
        const box = boxOf(widget, view);
        if (!box) told('tempat tanda tangan tidak dapat dibaca', 'the place of a signature cannot be read');
        else if (box[0] < box[2] && box[1] < box[3]) places.push({ page, box });
      } else {
        const kind = view.word(view.at(widget, 'Subtype')) ?? '';
        told(`anotasi ${kind} yang bukan tanda tangan`, `an annotation ${kind} that is no signature`);
      }
    }
  }
  return { places, known, added };
}

function boxOf(widget: Dictionary, view: View): Box | undefined {
  const sides = view.members(view.at(widget, 'Rect')).map((one) => Number(view.word(one)));
  const [left, bottom, right, top] = sides;
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  if (!sides.every(Number.isFinite)) return undefined;
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
}
