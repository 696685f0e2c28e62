/** Judges what a PDF may claim to be: a standard is claimed only where all that we know of it holds. */
import type { Library, PdfDocument } from '../document.ts';
import { contentOf } from '../stream.ts';
import { type Element, isElement, type Kid } from './element.ts';
import { isRegular } from './grid.ts';
import type { Rewritten } from './rewrite.ts';
import { rowsOf } from './tables.ts';
import { standsFor } from './write.ts';

export interface Claims {
  /** The level of PDF/A-3: A with tags, U with text that can be read out, B with the looks alone; none where not even that holds. */
  readonly archivable?: 'A' | 'U' | 'B';
  /** PDF/UA-1. */
  readonly accessible: boolean;
}

export function judge(document: PdfDocument, tree: Element, pages: readonly Rewritten[], library: Library): Claims {
  // A glyph that stands for nothing is forbidden at every level (ISO 19005-3, 6.2.11.8).
  if (!pages.every(({ isLegible }) => isLegible)) return { accessible: false };
  const isTagged = pages.every(({ isWhole }) => isWhole) && !hasTagsInForms(document, library);
  const isSound = isTagged && holds(tree, undefined);
  return isSound ? { archivable: 'A', accessible: true } : { archivable: 'U', accessible: false };
}

/** Sources: ISO 32000-1, 14.8.4 and tables 336 and 337; ISO 14289-1, 7.1, 7.3, 7.5, 7.18.5. */
function holds(element: Element, parent: Element | undefined): boolean {
  const { role, kids, isDescribed } = element;
  if (!STANDARD.has(role) && !(role in standsFor)) return false;
  if (role === 'Figure' && !isDescribed) return false;
  if (role === 'Table' && !isRegular(rowsOf(element))) return false;
  const allowed = HOLDS[role];
  if (allowed && !kids.every((kid) => allowed.has(roleOf(kid)))) return false;
  const homes = STANDS_IN[role];
  if (homes && !homes.has(parent?.role ?? '')) return false;
  if (kids.some(({ kind }) => kind === 'thing') && role !== 'Link') return false;
  return kids.every((kid) => !isElement(kid) || holds(kid, element));
}

function roleOf(kid: Kid): string {
  return isElement(kid) ? kid.role : kid.kind;
}

const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD ' +
    'THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'
  ).split(' '),
);

/** What the others may hold is not limited. */
const HOLDS: Readonly<Record<string, ReadonlySet<string>>> = {
  Table: new Set(['Caption', 'TR', 'THead', 'TBody', 'TFoot']),
  THead: new Set(['TR']),
  TBody: new Set(['TR']),
  TFoot: new Set(['TR']),
  TR: new Set(['TH', 'TD']),
  L: new Set(['Caption', 'L', 'LI']),
  LI: new Set(['Lbl', 'LBody']),
};

const STANDS_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  TR: new Set(['Table', 'THead', 'TBody', 'TFoot']),
  TH: new Set(['TR']),
  TD: new Set(['TR']),
  THead: new Set(['Table']),
  TBody: new Set(['Table']),
  TFoot: new Set(['Table']),
  LI: new Set(['L']),
  LBody: new Set(['LI']),
};

/** Chromium draws what is half transparent in a form of its own, and loses its tags. */
function hasTagsInForms({ context }: PdfDocument, { PDFName, PDFStream }: Library): boolean {
  return context.enumerateIndirectObjects().some(([, object]) => {
    if (!(object instanceof PDFStream) || object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return false;
    return Buffer.from(contentOf(object) ?? new Uint8Array()).includes('BDC');
  });
}
