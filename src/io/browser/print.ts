/** Prints a report until the page labels in its contents are those of the pages it really has. */
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../../user-error.ts';
import {
  assertNoBlankPage,
  assertOnlyBundledFonts,
  type Content,
  type Digest,
  type Enclosure,
  finishPdf,
  loadLibrary,
  mendedDrawings,
  openPdf,
  type Packer,
  type PdfDocument,
  readLabels,
  startPacking,
} from '../pdf/index.ts';
import { type BrowserBuild, buildOf } from './build.ts';
import { type Clock, startClock, within } from './clock.ts';
import { againIfCrashed, BrowserCrash } from './crash.ts';
import { limitReached } from './limits.ts';
import type { LentBrowser } from './open.ts';
import { type Inspection, type LoadedPage, loadPage } from './page.ts';
import { slotsFor } from './slots.ts';
import type { OnProgress } from './source.ts';
import { type LoanOptions, withBrowser } from './with-browser.ts';

/** What to print, and what its contents and its properties need. */
export interface PrintJob {
  /** The page as HTML, composed once: instead of page labels it is given marks, which are filled before each print. */
  readonly html: (pages: ReadonlyMap<string, string>) => string;
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
  /** What else there is to do while the browser is busy; whoever gives it waits for it, and is told what it throws. */
  readonly meanwhile?: () => Promise<unknown>;
  /** What can be packed while the browser is busy: what will be attached. */
  readonly ahead?: readonly Uint8Array[];
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
export async function printPdf(job: PrintJob, options: LoanOptions, onProgress: OnProgress): Promise<Printed> {
  // Before the browser is asked for: it may still be on its way.
  const html = linkAnchors(job.html(slotsFor(job.anchors)), job);
  const clock = startClock(job.timeoutSeconds);
  let isFirst = true;
  return againIfCrashed(onProgress, () => {
    const { early, ...others } = options;
    // The one that was opened early is there once.
    const loan = isFirst && early ? { ...others, early, clock } : { ...others, clock };
    isFirst = false;
    clock.enter('launch');
    return withBrowser(loan, onProgress, (opened) =>
      within(clock, printAndFinish(html, job, opened, clock), () => limitReached(opened.process.lastWords())),
    );
  });
}

/** The browser looks at the layout while the PDF is finished here; what it finds is told before what is found here. */
async function printAndFinish(html: string, job: PrintJob, opened: LentBrowser, clock: Clock): Promise<Printed> {
  const packer = startPacking();
  const page = reporting(await reported(load(html, job, opened, clock), opened), opened);
  const { document, prints } = await settleLabels(job, page, packer);
  const inspected = job.inspect ? page.inspect(job.inspect) : Promise.resolve();
  const finished = finish(job, opened, document, packer);
  finished.catch(() => undefined);
  await inspected;
  return { pdf: await finished, pages: document.getPageCount(), prints, browser: opened.name };
}

async function finish(job: PrintJob, opened: LentBrowser, document: PdfDocument, packer: Packer): Promise<Uint8Array> {
  await assertOnlyBundledFonts(document);
  await assertNoBlankPage(document);
  const { enclose } = job;
  return finishPdf(document, job, enclose && ((digest) => enclose(digest, buildOf(opened))), packer);
}

const MOST_PRINTS = 4;

/** A label can change the lines of the contents, and so the pages: print again until what was printed in is what is read out. */
async function settleLabels(
  job: PrintJob,
  page: LoadedPage,
  packer: Packer,
): Promise<{ document: PdfDocument; prints: number }> {
  let known: ReadonlyMap<string, string> = job.guess ?? new Map(job.anchors.map((anchor) => [anchor, '']));
  let last: PdfDocument | undefined;
  for (let prints = 1; prints <= MOST_PRINTS; prints++) {
    await page.fill(known);
    const printing = page.print();
    printing.catch(() => undefined);
    if (prints === 1) await job.meanwhile?.().catch(() => undefined);
    await packMeanwhile(printing, packer, last ? mendedDrawings(last) : (job.ahead ?? []));
    const document = await openPdf(await printing);
    const read = await readLabels(document, job);
    if (areSame(job.anchors, known, read)) {
      refuseUnlabelled(read);
      return { document, prints };
    }
    known = read;
    last = document;
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

/** What is packed while the browser is busy need not be packed when it waits for us: most pages are the same in the next print. */
async function packMeanwhile(
  printing: Promise<unknown>,
  packer: Packer,
  contents: Iterable<Content> | AsyncIterable<Content>,
): Promise<void> {
  let isBusy = true;
  const done = () => {
    isBusy = false;
  };
  printing.then(done, done);
  await loadLibrary();
  for await (const content of contents) {
    if (!isBusy) return;
    packer.pack(content);
    // Lets the browser be heard.
    await new Promise(setImmediate);
  }
}

/** In the page the browser opens with, where there is one to use: a further page costs a new renderer. */
async function load(html: string, job: PrintJob, opened: LentBrowser, { enter }: Clock): Promise<LoadedPage> {
  const [first] = await opened.browser.pages();
  const page = first ?? (await opened.browser.newPage());
  return loadPage(page, html, job.anchors, enter);
}

function reporting(page: LoadedPage, opened: LentBrowser): LoadedPage {
  return {
    fill: (labels) => reported(page.fill(labels), opened),
    print: () => reported(page.print(), opened),
    inspect: (inspection) => reported(page.inspect(inspection), opened),
  };
}

/** An error of the browser's with the last words it had. */
async function reported<T>(work: Promise<T>, opened: LentBrowser): Promise<T> {
  return work.catch(async (error: unknown) => {
    if (error instanceof UserError) throw error;
    // Its last words come by another way, and a moment later.
    await pause(100);
    const lastWords = opened.process.lastWords();
    throw (await limitReached(lastWords)) ?? new BrowserCrash(error, lastWords);
  });
}
