/** Prints one tiny page to see whether printing works here: what `lkj build` will do, in small. */

import type { OnProgress } from './browser-source.ts';
import { type BrowserBuild, buildOf } from './build.ts';
import type { BrowserOptions } from './launch.ts';
import { loadPage } from './page.ts';
import { withBrowser } from './with-browser.ts';

/** What was seen of the browser. */
export interface Trial {
  readonly build: BrowserBuild;
  readonly executable: string;
  readonly isSandboxed: boolean;
  /** Until it answered, and until the page was printed. */
  readonly seconds: { readonly open: number; readonly print: number };
}

/** `html` must bring its fonts. Throws as `printPdf` does: UserError 3 without a browser, 4 where it cannot print. */
export async function tryBrowser(html: string, options: BrowserOptions, onProgress: OnProgress): Promise<Trial> {
  const start = performance.now();
  return withBrowser(options, onProgress, async (opened) => {
    const answered = performance.now();
    const page = await loadPage(await opened.browser.newPage(), html);
    const pdf = await page.print();
    const printed = performance.now();
    const { assertOnlyBundledFonts, openPdf } = await import('../pdf/index.ts');
    await assertOnlyBundledFonts(await openPdf(pdf));
    return {
      build: buildOf(opened),
      executable: opened.executable,
      isSandboxed: opened.isSandboxed,
      seconds: { open: (answered - start) / 1000, print: (printed - answered) / 1000 },
    };
  });
}
