/** Where a browser may come from, in the order of asking: the user's word, our own, Puppeteer's, the machine's. */
import { basename, dirname } from 'node:path';
import { printable } from '../base/printable.ts';
import type { FindBrowser, Offer } from './browser-source.ts';
import { unpackBundled } from './bundled.ts';
import { ABSENT, whyUnusable } from './executable.ts';
import { installedPaths, puppeteerPaths } from './installed.ts';

/** Every source, in the order in which they are asked. */
export const sources = {
  LKJ_BROWSER: ({ LKJ_BROWSER }) => offer(LKJ_BROWSER ? [LKJ_BROWSER] : []),
  bundled: unpackBundled,
  puppeteer: async (environment) => offer(await puppeteerPaths(environment)),
  installed: async (environment) => summarize(await offer(installedPaths(environment))),
} satisfies Record<string, FindBrowser>;

async function offer(paths: readonly string[]): Promise<Offer> {
  const looked = await Promise.all(paths.map(async (place) => ({ place, reason: await whyUnusable(place) })));
  return {
    executables: looked.flatMap(({ place, reason }) => (reason === undefined ? [place] : [])),
    missed: looked.flatMap(({ place, reason }) => (reason === undefined ? [] : [{ place, reason }])),
  };
}

/** Some names in many folders: one place that lists the names, and a reason that lists the folders. */
export function summarize({ executables, missed }: Offer): Offer {
  const absent = missed.filter(({ reason }) => reason.en === ABSENT.en).map(({ place }) => place);
  if (absent.length === 0) return { executables, missed };
  const names = [...new Set(absent.map((place) => basename(place)))].join(', ');
  const folders = [...new Set(absent.map((place) => printable(dirname(place))))].join(', ');
  const summary = { place: names, reason: { id: `tidak ada di ${folders}`, en: `are not in ${folders}` } };
  return { executables, missed: [...missed.filter(({ place }) => !absent.includes(place)), summary] };
}
