/** Prints one HTML text in one fresh page that may reach nothing: neither the network, nor a file, nor a script. */
import type { Page } from 'puppeteer-core';
import { printable } from '../../printable.ts';
import { UserError } from '../../user-error.ts';
import type { Stage } from './clock.ts';
import { findLayoutFlaws, type LayoutFlaw, type Rooms } from './layout.ts';

/** Untagged is for counting pages: faster, and of the same layout. */
export type Finish = 'untagged' | 'tagged';

/** The widths of the pages, and who is told of what does not fit them. */
export interface Inspection {
  readonly rooms: Rooms;
  readonly refuse: (flaws: readonly LayoutFlaw[]) => void;
}

/** How the page is printed. */
export interface Printing {
  readonly finish: Finish;
  readonly inspection?: Inspection | undefined;
  /** Told of each step as it begins. */
  readonly enter?: (stage: Stage) => void;
}

/** Throws UserError 4 that names the address when the page asked for anything that is not inside it. */
export async function printPage(page: Page, html: string, printing: Printing): Promise<Uint8Array> {
  const { finish, inspection, enter = () => undefined } = printing;
  // A page whose process is gone answers no more, and would be waited for.
  const crashed = new Promise<never>((_, reject) => page.once('error', reject));
  crashed.catch(() => undefined);
  const asked = await wallIn(page);
  const printed = await Promise.race([setAndPrint(page, html, finish, enter), crashed]).catch((error: unknown) => ({
    error,
  }));
  // Before the error: a page that tries to go elsewhere fails in ways that only its address explains.
  if (asked[0] !== undefined) throw reachedOut(asked[0], asked.length);
  if ('error' in printed) throw printed.error;
  enter('inspect');
  if (inspection) inspection.refuse(await Promise.race([findLayoutFlaws(page, inspection.rooms), crashed]));
  return printed;
}

/** No timeouts here: one clock runs over all prints of a report. */
async function setAndPrint(
  page: Page,
  html: string,
  finish: Finish,
  enter: (stage: Stage) => void,
): Promise<Uint8Array> {
  enter('load');
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  enter('print');
  const isTagged = finish === 'tagged';
  const paper = { preferCSSPageSize: true, printBackground: true };
  return page.pdf({ ...paper, tagged: isTagged, outline: isTagged, timeout: 0 });
}

/** The list it gives fills with what the page asks for: a report with holes in it must not look sound. */
async function wallIn(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const isInside = request.url().startsWith('data:') || request.url() === 'about:blank';
    if (!isInside) asked.push(request.url());
    // A page that is closed meanwhile rejects; nothing is lost then.
    (isInside ? request.continue() : request.abort()).catch(() => undefined);
  });
  // What a Content-Security-Policy or the browser itself refuses is never asked for, and only told here.
  page.on('console', (message) => {
    const refused = /(?:'(.*?)' violates .*Content Security Policy|Not allowed to load local resource: (.*))/.exec(
      message.text(),
    );
    if (refused !== null) asked.push(refused[1] || refused[2] || message.text());
  });
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  return asked;
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
