/** The page labels of a report: none on the cover, roman from the front matter on, arabic from the body on. */
import { UserError } from '../base/user-error.ts';
import type { Destinations } from './destinations.ts';

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

/** The labels of the pages on which the anchors stand, in their order. An anchor that is not in the page is a bug of the template. */
export function labelsOf(
  { anchors, ...numbering }: Listed,
  destinations: Destinations,
  pageCount: number,
): readonly string[] {
  const labels = pageLabels(destinations, numbering, pageCount);
  return anchors.map((anchor) => labels[placeOf(destinations, anchor)] ?? '');
}

interface Listed extends Numbering {
  readonly anchors: readonly string[];
}

/** What the contents lists must stand on a page that has a number, and that number in the contents. Throws UserError 4. */
export function assertAllFilled(
  { anchors, slots }: { readonly anchors: readonly string[]; readonly slots: readonly number[] },
  labels: readonly string[],
  filled: readonly number[],
): void {
  const nameless = slots.find((slot) => labels[slot] === '');
  if (nameless !== undefined) throw unnumbered(anchors[nameless] ?? '');
  const left = [...slots];
  for (const slot of filled) left.splice(left.indexOf(slot), left.includes(slot) ? 1 : 0);
  if (left[0] !== undefined) throw unfilled(anchors[left[0]] ?? '');
}

function unnumbered(anchor: string): UserError {
  return new UserError(
    4,
    {
      id: `Bagian «${anchor}» tercantum dalam daftar isi, tetapi halamannya tidak bernomor.`,
      en: `The part «${anchor}» is in the contents, but its page has no number.`,
    },
    {
      id: 'Kembalikan urutan bagian dalam templat yang diganti: sampul lebih dulu, lalu bagian depan.',
      en: 'Bring back the order of the parts in the template that was replaced: the cover first, then the front matter.',
    },
  );
}

function unfilled(anchor: string): UserError {
  return new UserError(
    4,
    {
      id: `Nomor halaman bagian «${anchor}» tidak dapat diisikan ke daftar isi.`,
      en: `The page number of the part «${anchor}» could not be put into the contents.`,
    },
    {
      id: 'Dalam templat dan gaya proyek, {{halaman}} berdiri sendiri dalam unsurnya, tampak, dan dalam satu baris: <span class="daftar-halaman">{{halaman}}</span>.',
      en: 'In templates and styles of a project {{halaman}} stands alone in its element, visible and on one line: <span class="daftar-halaman">{{halaman}}</span>.',
    },
  );
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
