/**
 * The floor of a build: one browser launched by bare Puppeteer, the same page set and printed once, the file written.
 * `node floor.mjs <browser> <page.html> <out.pdf>`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { launchBare, printBare } from './bare.mjs';

const [, , executablePath, page = '', out = ''] = process.argv;
const browser = await launchBare(executablePath);
const [first] = await browser.pages();
writeFileSync(out, await printBare(first, readFileSync(page, 'utf8')));
await browser.close();
