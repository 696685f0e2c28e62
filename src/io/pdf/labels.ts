/** The page labels of a report: none on the cover, roman from the front matter on, arabic from the body on. */
import type { Destinations } from './destinations.ts';
import { readDestinations } from './destinations.ts';
import type { PdfDocument } from './document.ts';

/** Where the numbering changes, by anchor id. */
export interface Numbering {
  readonly front: string;
  readonly body: string;
}

/** The same, by page index from 0. */
export interface NumberedPages {
  readonly frontPage: number;
  readonly bodyPage: number;
}

/** The label of every page in order; '' where a page has none. */
export function pageLabels(destinations: Destinations, numbering: Numbering, pageCount: number): readonly string[] {
  const { frontPage, bodyPage } = numberedPages(destinations, numbering);
  return Array.from({ length: pageCount }, (_, page) => {
    if (page >= bodyPage) return String(page - bodyPage + 1);
    return page >= frontPage ? lowerRoman(page - frontPage + 1) : '';
  });
}

export function numberedPages(destinations: Destinations, { front, body }: Numbering): NumberedPages {
  return { frontPage: placeOf(destinations, front), bodyPage: placeOf(destinations, body) };
}

/** The labels of the pages on which the anchors stand. An anchor that is not in the page is a bug of the template. */
export async function readLabels(
  document: PdfDocument,
  job: Numbering & { readonly anchors: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const destinations = await readDestinations(document);
  const labels = pageLabels(destinations, job, document.getPageCount());
  return new Map(job.anchors.map((anchor) => [anchor, labels[placeOf(destinations, anchor)] ?? '']));
}

function placeOf(destinations: Destinations, anchor: string): number {
  const page = destinations.get(anchor);
  if (page === undefined) throw new Error(`the printed page has no element with the id "${anchor}"`);
  return page;
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** 4 → iv, as CSS `lower-roman` and PDF `/S /r` write it. */
export function lowerRoman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of ROMAN) {
    written += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
