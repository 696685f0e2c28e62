/** What was added behind the end of a finished PDF: the signatures of whoever signed it, or anything else. */
import type { PDFDict as Dictionary, PDFRef as Reference } from '@cantoo/pdf-lib';
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { type Library, loadLibrary } from '../document.ts';
import { type GivenPdf, openGiven } from '../given.ts';
import { textReader } from '../placed-texts.ts';
import { UnreadablePdf } from '../unreadable.ts';
import type { Standing } from './bench.ts';
import { coveredBy } from './covered.ts';
import { fixedReader } from './fixed.ts';
import { type Judgement, judge } from './judge.ts';
import { referencesIn, spelling, viewOf } from './view.ts';

export interface Additions {
  /** How many signatures there are. */
  readonly signatures: number;
  /** What no signature brings, or what one may hide; none where the report is what it was. */
  readonly others: readonly Text[];
  /** Where signatures show on the pages. */
  readonly remarks: readonly Text[];
}

/** `end` is where the finished PDF ended. */
export async function readAdditions(pdf: Uint8Array, end: number): Promise<Additions> {
  const library = await loadLibrary();
  try {
    const [original, whole] = [await openGiven(pdf.subarray(0, end)), await openGiven(pdf)];
    return await compare(pdf, end, { original, whole, library });
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    return { signatures: 0, others: [error.text], remarks: [] };
  }
}

interface Files {
  readonly original: GivenPdf;
  readonly whole: GivenPdf;
  readonly library: Library;
}

async function compare(pdf: Uint8Array, end: number, { original, whole, library }: Files): Promise<Additions> {
  const others = new Map<string, Text>();
  const other = (id: string, en: string) => others.set(id, { id, en });
  const before = standingOf(original, original.revisions.length);
  const first = whole.revisions.findIndex(({ section }) => section.start >= end);
  const isBehind =
    first === original.revisions.length && whole.revisions.slice(first).every(({ section }) => section.start >= end);
  if (!isBehind) {
    other('bagian yang tidak diakui daftar isi PDF', 'something that the table of the PDF does not know');
    return { signatures: 0, others: [...others.values()], remarks: [] };
  }
  const missing = danglingIn(before, library);
  const judgements: Judgement[] = [];
  const added = new Set<Reference>();
  const spell = spelling(library);
  for (let count = first + 1; count <= whole.revisions.length; count++) {
    const revision = whole.revisions[count - 1];
    const judgement = judge(original.document, [before, standingOf(whole, count)], spell, library);
    for (const one of judgement.others) others.set(one.id, one);
    judgements.push(judgement);
    for (const [reference, object] of revision?.objects ?? []) {
      if (!object || before.objects.has(reference) || revision?.machinery.has(reference.objectNumber)) continue;
      // A program may write an appearance, find that there is nothing to show, and leave it.
      if (object instanceof library.PDFRawStream && object.contents.length === 0) continue;
      const number = reference.objectNumber;
      if (missing.has(reference))
        other(`objek ${number}, yang tidak ada dalam laporan asli`, `object ${number}, which the report lacks`);
      added.add(reference);
    }
  }
  const unused = [...added].filter((reference) => !judgements.some(({ used }) => used.has(reference)));
  if (unused.length > 0)
    other(
      `objek yang tidak dipakai tanda tangan (${unused.length})`,
      `objects that no signature uses (${unused.length})`,
    );
  const last = viewOf(standingOf(whole, whole.revisions.length).objects, library);
  const signatures = judgements.at(-1)?.signatures.filter((one) => signs(one, end, pdf.length, last)) ?? [];
  if (signatures.length === 0)
    other('tidak ada tanda tangan yang mencakup laporan', 'there is no signature that covers the report');
  const { remarks, hidden } = await lookUnder(original, judgements);
  for (const one of hidden) others.set(one.id, one);
  return { signatures: signatures.length, others: [...others.values()], remarks };
}

/** After so many of its revisions. */
function standingOf({ revisions }: GivenPdf, count: number): Standing {
  const objects = new Map(revisions.slice(0, count).flatMap(({ objects: own }) => [...own]));
  const trailer = revisions[count - 1]?.trailer;
  if (!trailer) throw new Error('a PDF without a revision');
  return { objects, trailer };
}

/** What the report refers to and does not have: nobody may put something there. */
function danglingIn({ objects }: Standing, library: Library): ReadonlySet<Reference> {
  const named = [...objects.values()].flatMap((object) => referencesIn(object, library));
  return new Set(named.filter((reference) => !objects.get(reference)));
}

/** Whether it is a signature of the whole report: ISO 32000-2, 12.8.1. Whether it is a good one is for others to say. */
function signs(signature: Dictionary, end: number, length: number, view: ReturnType<typeof viewOf>): boolean {
  const [from, first = 0, second = 0, rest = 0] = view
    .members(view.at(signature, 'ByteRange'))
    .map((one) => Number(view.word(one)));
  return (
    from === 0 &&
    first >= end &&
    second > first &&
    rest >= 0 &&
    second + rest <= length &&
    view.at(signature, 'Contents') !== undefined
  );
}

/** Of what a signature covers. */
const MOST_TOLD = 8;

/** What the places of signatures cover, page by page. */
async function lookUnder({ document }: GivenPdf, judgements: readonly Judgement[]) {
  const [readTexts, fixedOn] = [await textReader(document), await fixedReader(document)];
  const [remarks, hidden] = [new Map<string, Text>(), new Map<string, Text>()];
  const note = (list: Map<string, Text>, page: number, id: string, en: string) =>
    list.set(`${page} ${id}`, { id: `halaman PDF ke-${page + 1}: ${id}`, en: `page ${page + 1} of the PDF: ${en}` });
  for (const { page, box } of judgements.flatMap(({ places }) => places)) {
    const sheet = document.getPages()[page];
    const texts = sheet && readTexts(sheet);
    if (!texts) {
      note(
        hidden,
        page,
        'tanda tangan di atas isi yang tidak dapat dibaca',
        'a signature over content that cannot be read',
      );
      continue;
    }
    const covered = coveredBy(box, texts, fixedOn(sheet, texts));
    const shown = covered.texts.slice(0, MOST_TOLD).map(quoted).join(', ');
    if (covered.hasDigits)
      note(
        hidden,
        page,
        `tampilan tanda tangan menutupi atau menyentuh angka: ${shown}`,
        `what a signature shows covers or touches figures: ${shown}`,
      );
    else if (covered.isFixed)
      note(
        hidden,
        page,
        `tampilan tanda tangan menutupi tabel, judul, atau keterangannya${shown ? `: ${shown}` : ''}`,
        `what a signature shows covers a table, a heading or a caption${shown ? `: ${shown}` : ''}`,
      );
    else if (covered.texts.length > 0)
      note(
        remarks,
        page,
        `tampilan tanda tangan menutupi tulisan: ${shown}`,
        `what a signature shows covers text: ${shown}`,
      );
    else
      note(remarks, page, 'ada tampilan tanda tangan; tidak menutupi tulisan', 'a signature shows; it covers no text');
  }
  return { remarks: [...remarks.values()], hidden: [...hidden.values()] };
}
