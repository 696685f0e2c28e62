/** Loads one HTML text in a page that may reach nothing, neither the network, nor a file, nor a script; and prints it. */
import type { CDPSession, Page } from 'puppeteer-core';
import { printable } from '../base/printable.ts';
import { UserError } from '../base/user-error.ts';
import { fitParts } from './fit.ts';
import { inBody } from './in-body.ts';
import { findLayoutFlaws, type LayoutFlaw, type Rooms, show } from './layout.ts';
import type { Stage } from './time-limit.ts';

/** The widths of the pages, and who is told of what does not fit them. */
export interface Inspection {
  readonly rooms: Rooms;
  readonly refuse: (flaws: readonly LayoutFlaw[]) => void;
}

/** A page that is there. Each of its verbs throws UserError 4 with the address when the page asked for anything outside itself. */
export interface LoadedPage {
  /** Prints it; when this returns the browser is at work, and needs no more of this thread until it is done. */
  print(): Promise<Uint8Array>;
  /**
   * To be called last, for it lays the page out anew: what only its print asks for is refused here, with or without an
   * inspection, and so is a page that holds others, for what those ask for is told only at times.
   */
  inspect(inspection?: Inspection): Promise<void>;
}

/** What there is to do while the browser is busy: it is waited for, and what it throws is thrown. */
export interface Meanwhile {
  /** Called when the browser has been sent the page, */
  readonly whileLoading?: () => Promise<unknown>;
  /** and when it looks at the page before it prints. */
  readonly whileFitting?: () => Promise<unknown>;
}

/** No timeouts here: one clock runs over all that is done for a report, and is told by `enter` of each step as it begins. */
export async function loadPage(
  page: Page,
  html: string,
  enter: (stage: Stage) => void = () => undefined,
  meanwhile: Meanwhile = {},
): Promise<LoadedPage> {
  enter('load');
  // A page whose process is gone answers no more, and would be waited for.
  const crashed = new Promise<never>((_, reject) => page.once('error', reject));
  crashed.catch(() => undefined);
  const session = await page.createCDPSession();
  const asked = await wallIn(page, session);
  const walled = async <T>(work: Promise<T>): Promise<T> => {
    const done = await Promise.race([work, crashed]).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    // Before the error: a page that tries to go elsewhere fails in ways that only its address explains.
    const [address] = asked;
    if (address !== undefined) throw reachedOut(address, asked.size);
    if ('error' in done) throw done.error;
    return done.value;
  };
  const loading = walled(page.setContent(unseen(html), { waitUntil: 'load', timeout: 0 }));
  loading.catch(() => undefined);
  await meanwhile.whileLoading?.();
  const [holding] = HOLDING.exec(html) ?? [];
  await loading;
  // Without them nothing may be printed, and nothing that is shown asks for them.
  const [, broken] = await walled(Promise.all([page.evaluate(loadFonts), page.evaluate(findBrokenImages)]));
  const fitting = walled(fitParts(session));
  fitting.catch(() => undefined);
  await meanwhile.whileFitting?.();
  await fitting;
  return {
    print() {
      enter('print');
      return walled(session.send('Page.printToPDF', paper).then(({ data }) => bytesOf(data)));
    },
    async inspect(inspection) {
      enter('inspect');
      // One behind the other, and answered in that order.
      const [, flaws] = await walled(
        Promise.all([show(session, inspection?.rooms), inspection && findLayoutFlaws(session, inspection.rooms)]),
      );
      if (holding !== undefined) throw reachedOut(holding, 1);
      if (flaws) inspection?.refuse([...broken, ...flaws]);
    },
  };
}

/** Nobody looks at it before it is printed: it need not be laid out for a screen too. */
function unseen(html: string): string {
  return inBody(html, '<style>@media screen { body { display: none !important } }</style>');
}

/** No page of a report has one of these, and in a text the `<` is escaped. */
const HOLDING = /<(?:embed|object|i?frame|fencedframe|portal)\b/i;

/** Runs in the browser. A font that does not load is missed in the print. */
function loadFonts(): Promise<unknown> {
  return Promise.allSettled([...document.fonts].map((font) => font.load()));
}

/** Runs in the browser. Each image as it would be drawn: one that cannot be decoded leaves its place empty. */
async function findBrokenImages(): Promise<readonly LayoutFlaw[]> {
  const found: LayoutFlaw[] = [];
  for (const image of document.images) {
    const isWhole = await image.decode().then(
      () => image.naturalWidth > 0,
      () => false,
    );
    if (!isWhole) found.push({ kind: 'image', text: image.src, place: image.alt });
  }
  return found;
}

/** What is used of the browser's own names: the program itself has none of them. */
declare const document: {
  readonly fonts: Iterable<{ load(): Promise<unknown> }>;
  readonly images: Iterable<{
    readonly src: string;
    readonly alt: string;
    readonly naturalWidth: number;
    decode(): Promise<void>;
  }>;
};

/** Plain bytes: some readers of a PDF take no Buffer. */
function bytesOf(base64: string): Uint8Array {
  const { buffer, byteOffset, length } = Buffer.from(base64, 'base64');
  return new Uint8Array(buffer, byteOffset, length);
}

/** The sizes and margins are those of the style sheet. */
const paper = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  marginTop: 0,
  marginRight: 0,
  marginBottom: 0,
  marginLeft: 0,
};

/** The list it gives fills with what the page asks for: a report with holes in it must not look sound. */
async function wallIn(page: Page, session: CDPSession): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  // Told before whatever the session answers later.
  session.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!isInside(url)) asked.add(url);
  });
  page.on('request', (request) => {
    if (!isInside(request.url())) asked.add(request.url());
    // A page that is closed meanwhile rejects; nothing is lost then.
    (isInside(request.url()) ? request.continue() : request.abort()).catch(() => undefined);
  });
  // What a Content-Security-Policy or the browser itself refuses is never asked for, and only told here.
  page.on('console', (message) => {
    const refused = /(?:'(.*?)' violates .*Content Security Policy|Not allowed to load local resource: (.*))/.exec(
      message.text(),
    );
    if (refused !== null) asked.add(refused[1] || refused[2] || message.text());
  });
  await session.send('Network.enable');
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  return asked;
}

function isInside(address: string): boolean {
  return address.startsWith('data:') || address === 'about:blank';
}

function reachedOut(address: string, count: number): UserError {
  const more = count > 1 ? ` (+${count - 1})` : '';
  return new UserError(
    4,
    {
      id: `Halaman laporan meminta sesuatu dari luar dirinya: ${printable(address)}${more}.`,
      en: `The report's page asked for something outside itself: ${printable(address)}${more}.`,
    },
    {
      id: 'Laporan hanya boleh memuat gambar dan huruf yang tertanam (data:); hapus alamat itu dari narasi atau templat.',
      en: 'A report may hold only embedded (data:) images and fonts; remove that address from the narrative or template.',
    },
  );
}
