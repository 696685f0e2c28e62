/** How long `lkj preview` takes from the save of a file until its page, in a real browser, shows what was saved. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launchReader } from './bare.mjs';
import { median } from './measure.mjs';

/** `data` is a copy, which is edited. The first saves, which warm it up, are not counted. */
export async function measurePreview(row, program, { data, executable, saves }) {
  const browser = await launchReader(executable);
  const child = spawn(process.execPath, [program, 'preview', '--data', data], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [address] = await once(child.stdout, 'data');
    const report = await reportAt(browser, String(address).trim());
    const file = join(data, 'instansi.yaml');
    const text = readFileSync(file, 'utf8');
    const times = [];
    for (let at = -3; at < saves; at++) {
      const name = `${/^nama: (.*)$/m.exec(text)[1]} ${'ab'[at & 1]}`;
      const shown = report.waitForFunction(
        (words) => document.body.textContent.includes(words),
        { polling: 'mutation' },
        name,
      );
      await pause(300);
      const start = process.hrtime.bigint();
      writeFileSync(file, text.replace(/^nama: .*$/m, `nama: ${name}`));
      await shown;
      if (at >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    return { ...row, milliseconds: median(times) };
  } finally {
    child.kill('SIGINT');
    await browser.close();
  }
}

/** The frame in which the page shows the report. */
async function reportAt(browser, address) {
  const [page] = await browser.pages();
  await page.goto(address);
  await page.waitForSelector('body[data-versi]');
  return page.frames().find((frame) => frame.url().endsWith('/laporan'));
}
