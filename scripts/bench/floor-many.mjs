/**
 * The floor of many builds: one browser launched by bare Puppeteer, the same page set and printed so many times, each in a
 * context of its own. `node floor-many.mjs <browser> <page.html> <folder> <times>`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBare, printBare } from './bare.mjs';

const [, , executablePath, page = '', folder = '', times = '1'] = process.argv;
const browser = await launchBare(executablePath);
const html = readFileSync(page, 'utf8');
for (let at = 0; at < Number(times); at++) {
  const context = await browser.createBrowserContext();
  writeFileSync(join(folder, `floor-${at}.pdf`), await printBare(await context.newPage(), html));
  await context.close();
}
await browser.close();
