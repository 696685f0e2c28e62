/**
 * The floor of a build: the same browser launched with the same flags by bare Puppeteer, the same page set and printed
 * once, the file written. `node floor.mjs <browser> <page.html> <out.pdf>`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const [, , executablePath, page = '', out = ''] = process.argv;
const flags = [
  '--blink-settings=scriptEnabled=false',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-gpu',
  // lkj lets another user run it, with the sandbox; a script would leave it out, and is the faster for it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
const browser = await puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args: flags });
const [first] = await browser.pages();
await first.setContent(readFileSync(page, 'utf8'), { waitUntil: 'load' });
writeFileSync(out, await first.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
await browser.close();
