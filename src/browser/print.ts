/** Prints a report once: the labels of its pages are put into its contents when the pages are there. */
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../base/user-error.ts';
import { waiting, working } from '../io/cleaning.ts';
import { headingsIn } from '../pdf/bookmarks.ts';
import type { Digest, Enclosure, Packer } from '../pdf/index.ts';
import { slotsIn } from '../pdf/slots.ts';
import { rowsIn } from '../pdf/tags/groups.ts';
import type { OnProgress } from './browser-source.ts';
import { type BrowserBuild, buildOf } from './build.ts';
import { removeSpoiledBundled } from './bundled.ts';
import { againIfCrashed, BrowserCrash } from './crash.ts';
import type { Finished } from './finishing.ts';
import { inBody } from './in-body.ts';
import { limitReached } from './limits.ts';
import type { LentBrowser } from './open.ts';
import { type Inspection, type LoadedPage, loadPage } from './page.ts';
import { type Clock, startClock, within } from './time-limit.ts';
import { type LoanOptions, withBrowser } from './with-browser.ts';

/** What to print, and what its contents and its properties need. */
export interface PrintJob {
  /** The page as HTML. It has slots for the labels of pages, which are filled in the print. */
  readonly html: string;
  /** Anchor ids whose page labels the contents print, in the order of their slots. */
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
  /** Seconds for all of it: opening the browser, loading and printing, and what is done meanwhile. */
  readonly timeoutSeconds: number;
  /**
   * Throws where the page itself has flaws: called while the browser is at work, and before anything else that is wrong is told;
   * also more than once.
   */
  readonly assertSound?: () => void;
  /** What there is to load while the browser takes in the page. */
  readonly whileLoading?: () => Promise<unknown>;
  /** What there is to do while the browser looks at the page before it prints; where it throws, nothing is printed. Also called more than once. */
  readonly whileFitting?: () => Promise<unknown>;
  /** Throws where the laid-out page has flaws; without it nobody looks. */
  readonly inspect?: Inspection;
  /** What else there is to do while the browser is busy; whoever gives it waits for it, and is told what it throws. */
  readonly meanwhile?: () => Promise<unknown>;
  /** What can be packed while the browser is busy: what will be attached. */
  readonly ahead?: () => readonly Uint8Array[];
  /** The files to attach, once it is known what was printed and by which browser. */
  readonly enclose?: (digest: Digest, browser: BrowserBuild) => Enclosure;
}

export interface Printed extends Finished {
  /** What the browser calls itself. */
  readonly browser: string;
}

/** Throws UserError 3 without a browser, 4 when the report cannot be printed; a browser that crashes is replaced once. */
export async function printPdf(job: PrintJob, options: LoanOptions, onProgress: OnProgress): Promise<Printed> {
  // Where others wait for the browser too, none is asked for a page that is refused.
  if (options.session) job.assertSound?.();
  // Before the browser is asked for: it may still be on its way.
  const html = linkAnchors(job.html, job);
  const clock = startClock(job.timeoutSeconds);
  let isFirst = true;
  const { product } = await againIfCrashed(onProgress, async () => {
    if (!isFirst) await removeSpoiledBundled(options.environment ?? process.env);
    const { early, ...others } = options;
    // The one that was opened early is there once.
    const loan = isFirst && early ? { ...others, early, clock } : { ...others, clock };
    isFirst = false;
    clock.enter('launch');
    return withBrowser(loan, onProgress, (opened) =>
      within(clock, printAndInspect(html, job, opened, clock), () => limitReached(opened.process.lastWords())),
    ).catch((error: unknown) => {
      job.assertSound?.();
      throw error;
    });
  });
  return product;
}

/**
 * The browser looks at the layout while the product is made here, and is given back before that is done: what it finds is told
 * first. The product is on its way, so it comes wrapped.
 */
async function printAndInspect(
  html: string,
  job: PrintJob,
  opened: LentBrowser,
  clock: Clock,
): Promise<{ readonly product: Promise<Printed> }> {
  const page = reporting(await waiting(reported(load(html, job, opened, clock), opened)), opened);
  const printing = page.print();
  printing.catch(() => undefined);
  job.assertSound?.();
  const { meanwhile } = job;
  if (meanwhile) await working(() => meanwhile().catch(() => undefined));
  const { finish, startPacking } = await loadFinishing();
  const packer = startPacking();
  await packMeanwhile(printing, packer, job.ahead?.() ?? []);
  const properties = { ...job, slots: slotsIn(html), rows: rowsIn(html), headings: headingsIn(html) };
  const printed = await waiting(printing);
  const inspected = page.inspect(job.inspect);
  const { enclose } = job;
  const build = buildOf(opened);
  const finished = working(() =>
    finish(printed, properties, { packer, enclose: enclose && ((digest) => enclose(digest, build)) }),
  );
  const product = finished.then((made) => ({ ...made, browser: opened.name }));
  product.catch(() => undefined);
  await inspected;
  return { product };
}

/** Chromium names a destination only for an id that a link leads to: an empty link, not shown, is enough. */
function linkAnchors(html: string, job: PrintJob): string {
  const ids = new Set([job.front, job.body, ...job.anchors]);
  return inBody(
    html,
    `<div hidden>${[...ids].map((id) => `<a href="#${encodeURIComponent(id)}"></a>`).join('')}</div>`,
  );
}

/** What is packed while the browser is busy need not be packed when it waits for us. */
async function packMeanwhile(
  printing: Promise<unknown>,
  packer: Packer,
  contents: Iterable<Uint8Array>,
): Promise<void> {
  let isBusy = true;
  const done = () => {
    isBusy = false;
  };
  printing.then(done, done);
  for (const content of contents) {
    if (!isBusy) return;
    packer.pack(content);
    // Lets the browser be heard.
    await new Promise(setImmediate);
  }
}

/** What the print is finished with, and the library of PDF, which take their time to be loaded. */
async function loadFinishing(): Promise<typeof import('./finishing.ts')> {
  const finishing = await import('./finishing.ts');
  await finishing.loadLibrary();
  return finishing;
}

/** In the page the browser opens with, where there is one to use: a further page costs a new renderer. */
async function load(
  html: string,
  { whileLoading, whileFitting }: PrintJob,
  opened: LentBrowser,
  { enter }: Clock,
): Promise<LoadedPage> {
  const [first] = await opened.browser.pages();
  const page = first ?? (await opened.browser.newPage());
  const { sent } = opened.process.transport;
  return loadPage(page, html, enter, {
    whileLoading: () => sent().then(() => working(() => Promise.all([loadFinishing(), whileLoading?.()]))),
    ...(whileFitting ? { whileFitting: () => sent().then(() => working(whileFitting)) } : {}),
  });
}

function reporting(page: LoadedPage, opened: LentBrowser): LoadedPage {
  return {
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
