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

/** Lays the page out on the screen as on its upright paper: what it needs for that it has asked for when this returns. */
export async function show(session: CDPSession, { upright }: Pick<Rooms, 'upright'> = SOME_PAPER): Promise<void> {
  const screen = { width: Math.floor(upright), height: 1000, deviceScaleFactor: 1, mobile: false };
  await Promise.all([
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    session.send('Emulation.setDeviceMetricsOverride', screen),
    evaluate(session, 'document.documentElement.getBoundingClientRect()'),
  ]);
}

const SOME_PAPER = { upright: 700 };

/** The page must be shown. Our own code looks at it from outside; that of the page stays off. */
export async function findLayoutFlaws(session: CDPSession, rooms: Rooms): Promise<readonly LayoutFlaw[]> {
  const { upright, sideways, height } = rooms;
  // What the function gives, as JSON.
  return (await evaluate(session, `(${measure})(${upright}, ${sideways}, ${height})`)) as readonly LayoutFlaw[];
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
