/** Compares a PDF as it stands after an addition with the report that it was: a signature may be there, and nothing else. */
import type { PDFDict as Dictionary, PDFObject, PDFRef as Reference } from '@cantoo/pdf-lib';
import type { Text } from '../../base/diagnostic.ts';
import type { Library, PdfDocument } from '../document.ts';
import { contentOf } from '../stream.ts';
import { isHarmless, reach } from './allowed.ts';
import type { Bench, Standing } from './bench.ts';
import { type Form, readForm } from './form.ts';
import { judgePages, type Place } from './pages.ts';
import { differing, type Spell, type View, viewOf } from './view.ts';

export interface Judgement {
  /** What is there besides a signature, or is no longer what it was. */
  readonly others: readonly Text[];
  readonly signatures: readonly Dictionary[];
  /** Where signatures show on pages. */
  readonly places: readonly Place[];
  /** The signer's objects that something leads to. */
  readonly used: ReadonlySet<Reference>;
}

export function judge(
  original: PdfDocument,
  [before, after]: readonly [Standing, Standing],
  spell: Spell,
  library: Library,
): Judgement {
  const { PDFName, PDFRef } = library;
  const others: Text[] = [];
  const bench: Bench = {
    before,
    after,
    old: viewOf(before.objects, library),
    view: viewOf(after.objects, library),
    spell,
    isOwn: (reference) => reference instanceof PDFRef && !before.objects.get(reference),
    other: (id, en) => others.push({ id, en }),
    library,
  };
  const { old, view, isOwn, other } = bench;
  const root = before.trailer.get(PDFName.of('Root'));
  const [made, catalog] = [old.dictionary(root), view.dictionary(root)];
  if (!made || !catalog || after.trailer.get(PDFName.of('Root')) !== root) {
    other('katalog PDF diganti', 'the catalog of the PDF was replaced');
    return { others, signatures: [], places: [], used: new Set() };
  }
  for (const key of differing(made, catalog, IN_CATALOG, spell))
    other(`/${key} dalam katalog PDF`, `/${key} in the catalog of the PDF`);
  const info = judgeProperties(bench, made, catalog);
  const form = readForm(catalog, bench);
  const pages = judgePages(original, form, bench);
  judgeObjects(bench, new Set([root, info, made.get(PDFName.of('Metadata')), ...pages.known]));
  const starts = [info, ...pages.added, ...[...IN_CATALOG].map((key) => catalog.get(PDFName.of(key)))];
  const { dictionaries, references } = reach(starts, view, isOwn, library);
  if (!dictionaries.every((one) => isHarmless(one, view)))
    other('tindakan, skrip, lapisan, atau berkas di dalamnya', 'an action, a script, a layer or a file in it');
  return { others, signatures: signaturesOf(form, view), places: pages.places, used: references };
}

/** What a signer may say in the catalog. */
const IN_CATALOG = new Set(['AcroForm', 'DSS', 'Perms', 'Extensions', 'Version', 'Metadata']);

/** What a program that adds to a file writes anew. */
const WRITTEN = new Set(['ModDate', 'Producer']);

/** Gives where the properties stand now. */
function judgeProperties(
  { before, after, old, view, spell, other, library }: Bench,
  made: Dictionary,
  catalog: Dictionary,
): PDFObject | undefined {
  const { PDFName } = library;
  const first = before.trailer.get(PDFName.of('Info'));
  // Some signers leave them out of the table of their addition.
  const last = after.trailer.get(PDFName.of('Info')) ?? first;
  const [were, are] = [old.dictionary(first), view.dictionary(last)];
  const isText = [...WRITTEN].every(
    (key) => view.at(are, key) === undefined || view.word(view.at(are, key)) !== undefined,
  );
  if (!were || !are || !isText || differing(were, are, WRITTEN, spell).length > 0)
    other('properti PDF', 'the properties of the PDF');
  if (reportIn(old.at(made, 'Metadata'), library) !== reportIn(view.at(catalog, 'Metadata'), library))
    other('metadata PDF (XMP)', 'the metadata of the PDF (XMP)');
  return last;
}

/** Every other object of the report must be what it was. */
function judgeObjects({ before, after, old, spell, other }: Bench, judged: ReadonlySet<PDFObject | undefined>): void {
  for (const [reference, object] of before.objects) {
    const current = after.objects.get(reference);
    if (judged.has(reference) || spell(current) === spell(object)) continue;
    const kind = old.word(old.at(old.dictionary(object), 'Type'));
    const called = `${reference.objectNumber}${kind ? ` (${kind})` : ''}`;
    if (current === undefined) other(`objek ${called} dihapus`, `object ${called} was removed`);
    else other(`objek ${called} diganti`, `object ${called} was replaced`);
  }
}

function signaturesOf({ fields }: Form, view: View): readonly Dictionary[] {
  return fields.flatMap((field) => view.dictionary(view.at(field, 'V')) ?? []);
}

/** What speaks of the report; whoever signs it writes anew when and by which program it was last changed. */
const KEPT = [
  'dc:title',
  'dc:creator',
  'dc:description',
  'dc:language',
  'dc:format',
  'xmp:CreateDate',
  'xmp:CreatorTool',
  'pdfaid:part',
  'pdfaid:conformance',
  'pdfuaid:part',
];

/** Undefined where it is no metadata that can be read. Programs write a property as an element or as an attribute. */
function reportIn(metadata: PDFObject | undefined, { PDFName, PDFStream }: Library): string | undefined {
  if (!(metadata instanceof PDFStream) || metadata.dict.get(PDFName.of('Type')) !== PDFName.of('Metadata'))
    return undefined;
  const content = contentOf(metadata);
  if (!content || content.length > LARGEST) return undefined;
  const text = new TextDecoder().decode(content);
  return KEPT.map((name) => {
    const element = new RegExp(`<${name}(?:\\s[^>]*)?>([^]*?)</${name}>`).exec(text)?.[1];
    const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
    const value = element ?? attribute?.[1] ?? attribute?.[2] ?? '';
    return `${name}=${value
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()}`;
  }).join('\n');
}

/** Ours has three thousand bytes. */
const LARGEST = 100_000;
