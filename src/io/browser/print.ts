/** Prints a report until the page labels in its contents are those of the pages it really has. */
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../../user-error.ts';
import {
  assertNoBlankPage,
  assertOnlyBundledFonts,
  type Digest,
  type Enclosure,
  finishPdf,
  openPdf,
  type PdfDocument,
  readLabels,
} from '../pdf/index.ts';
import { type BrowserBuild, buildOf } from './build.ts';
import { type Clock, startClock, within } from './clock.ts';
import { againIfCrashed, BrowserCrash } from './crash.ts';
import type { BrowserOptions } from './launch.ts';
import { limitReached } from './limits.ts';
import type { LentBrowser } from './open.ts';
import { type Inspection, type Printing, printPage } from './page.ts';
import type { OnProgress } from './source.ts';
import { withBrowser } from './with-browser.ts';

/** What to print, and what its contents and its properties need. */
export interface PrintJob {
  /** The page as HTML; with page labels by anchor id once they are known (null on a first, blind print). */
  readonly html: (pages: ReadonlyMap<string, string> | null) => string;
  /** Anchor ids whose page labels the contents print. */
  readonly anchors: readonly string[];
  /** Anchor at which roman numbering starts; pages before it have no label. */
  readonly front: string;
  /** Anchor at which arabic numbering starts. */
  readonly body: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** ISO date-time in UTC for CreationDate and ModDate. */
  readonly date: string;
  /** Page labels of the last build, if known; when the print proves them right there is no second print. */
  readonly guess?: ReadonlyMap<string, string>;
  /** Seconds for all of it: opening the browser, loading and printing. */
  readonly timeoutSeconds: number;
  /** Throws where the laid-out page has flaws; without it nobody looks. */
  readonly inspect?: Inspection;
  /** The files to attach, once it is known what was printed and by which browser. */
  readonly enclose?: (digest: Digest, browser: BrowserBuild) => Enclosure;
}

export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** How many times the report was printed: 1 when the guess was right, 2 as a rule. */
  readonly prints: number;
  /** What the browser calls itself. */
  readonly browser: string;
}

/** Throws UserError 3 without a browser, 4 when the report cannot be printed; a browser that crashes is replaced once. */
export function printPdf(job: PrintJob, options: BrowserOptions, onProgress: OnProgress): Promise<Printed> {
  const clock = startClock(job.timeoutSeconds);
  return againIfCrashed(onProgress, () => printOnce(job, clock, options, onProgress));
}

function printOnce(job: PrintJob, clock: Clock, options: BrowserOptions, onProgress: OnProgress): Promise<Printed> {
  clock.enter('launch');
  return withBrowser({ ...options, clock }, onProgress, async (opened) => {
    const limit = () => limitReached(opened.process.lastWords());
    const { document, prints } = await within(clock, settleLabels(job, opened, clock), limit);
    await assertOnlyBundledFonts(document);
    await assertNoBlankPage(document);
    const { enclose } = job;
    const attach = enclose && ((digest: Digest) => enclose(digest, buildOf(opened)));
    return {
      pdf: await finishPdf(document, job, attach),
      pages: document.getPageCount(),
      prints,
      browser: opened.name,
    };
  });
}

const MOST_PRINTS = 4;

/** A label can change the lines of the contents, and so the pages: print again until what was printed in is what is read out. */
async function settleLabels(
  job: PrintJob,
  opened: LentBrowser,
  { enter }: Clock,
): Promise<{ document: PdfDocument; prints: number }> {
  let known: ReadonlyMap<string, string> | null = job.guess ?? null;
  for (let prints = 1; prints <= MOST_PRINTS; prints++) {
    const html = linkAnchors(job.html(known), job);
    const finish = known === null ? 'untagged' : 'tagged';
    // The lines are the same in every print: one look is enough.
    const inspection = prints === 1 ? job.inspect : undefined;
    const document = await openPdf(await print(opened, html, { finish, inspection, enter }, prints));
    const read = await readLabels(document, job);
    if (known !== null && areSame(job.anchors, known, read)) {
      refuseUnlabelled(read);
      return { document, prints };
    }
    known = read;
  }
  throw new UserError(
    4,
    {
      id: `Nomor halaman daftar isi tidak menetap setelah ${MOST_PRINTS} kali cetak.`,
      en: `The page numbers of the contents did not settle in ${MOST_PRINTS} prints.`,
    },
    {
      id: 'Laporkan sebagai kesalahan lkj, dengan templat yang dipakai.',
      en: 'Please report this as a bug of lkj, with the template in use.',
    },
  );
}

/** What the contents lists must stand on a page that has a number. */
function refuseUnlabelled(labels: ReadonlyMap<string, string>): void {
  const [anchor] = [...labels].find(([, label]) => label === '') ?? [];
  if (anchor === undefined) return;
  throw new UserError(
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

/** Chromium names a destination only for an id that a link leads to: an empty link, not shown, is enough. */
function linkAnchors(html: string, job: PrintJob): string {
  const ids = new Set([job.front, job.body, ...job.anchors]);
  const links = `<div hidden>${[...ids].map((id) => `<a href="#${encodeURIComponent(id)}"></a>`).join('')}</div>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + links : html.slice(0, end) + links + html.slice(end);
}

function areSame(anchors: readonly string[], a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return anchors.every((anchor) => a.get(anchor) === b.get(anchor));
}

/** In the page the browser opens with, where there is one to use: a further page costs a new renderer. */
async function print(opened: LentBrowser, html: string, printing: Printing, prints: number): Promise<Uint8Array> {
  try {
    const [first] = prints === 1 ? await opened.browser.pages() : [];
    return await printPage(first ?? (await opened.browser.newPage()), html, printing);
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Its last words come by another way, and a moment later.
    await pause(100);
    const lastWords = opened.process.lastWords();
    throw (await limitReached(lastWords)) ?? new BrowserCrash(error, lastWords);
  }
}
