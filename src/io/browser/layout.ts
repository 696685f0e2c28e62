/** Looks at the page as it was laid out for print, for what would be cut off, run into something, or be missing. */
import type { Page } from 'puppeteer-core';
import { type Box, measure } from './measure.ts';

/** The room for text on a page, in CSS pixels; `sideways` on the pages that lie on their side. */
export interface Rooms {
  readonly upright: number;
  readonly sideways: number;
  /** How high an upright page is. */
  readonly height: number;
}

/** `text` is that of the cell or line, or the address of the image; `place` the caption or heading it stands under. */
export interface LayoutFlaw {
  readonly kind: Box['kind'];
  readonly text: string;
  readonly place: string;
}

/**
 * The page must have been loaded, and is of no further use: it is laid out anew at the width of its paper. Our own code
 * looks at it from outside; that of the page stays off.
 */
export async function findLayoutFlaws(page: Page, rooms: Rooms): Promise<readonly LayoutFlaw[]> {
  await page.setViewport({ width: Math.floor(rooms.upright), height: 1000 });
  return page.evaluate(measure, rooms.upright, rooms.sideways, rooms.height);
}
