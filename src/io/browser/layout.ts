/** Looks at the page as it was laid out for print, for what would be cut off, run into something, or be missing. */
import type { CDPSession } from 'puppeteer-core';
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

/** Lays the page out on the screen as for print: what it needs for that it has asked for when this returns. */
export async function show(session: CDPSession): Promise<void> {
  await Promise.all([session.send('Emulation.setEmulatedMedia', { media: 'print' }), evaluate(session, LAY_OUT)]);
}

/** What is embedded is loaded a moment after it was laid out, but at once where somebody asks it for anything. */
const LAY_OUT = `document.documentElement.getBoundingClientRect();
for (const element of document.querySelectorAll('embed, object')) element.plugin;`;

/**
 * The page must be shown, and is of no further use: it is laid out anew at the width of its paper. Our own code looks at it
 * from outside; that of the page stays off.
 */
export async function findLayoutFlaws(session: CDPSession, rooms: Rooms): Promise<readonly LayoutFlaw[]> {
  const { upright, sideways, height } = rooms;
  // The result is what the function gives, as JSON.
  return (await evaluate(session, `(${measure})(${upright}, ${sideways}, ${height})`)) as readonly LayoutFlaw[];
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
