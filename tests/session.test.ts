/** One browser for many reports: each is as if it were alone, and none can take another with it. */
import { expect, test } from 'vitest';
import { BrowserCrash } from '../src/browser/crash.ts';
import { openSession, type PrintJob, printPdf } from '../src/browser/index.ts';
import { fontFaceCss } from '../src/io/fonts/index.ts';

const quiet = () => undefined;

const job = (text: string): PrintJob => ({
  html: `<!doctype html><html lang="id"><head><style>${fontFaceCss('Arimo', text)} h1 { font-family: Arimo }</style></head><body><h1 id="awal">${text}</h1></body></html>`,
  anchors: [],
  front: 'awal',
  body: 'awal',
  title: text,
  author: 'Dinas Contoh',
  subject: text,
  date: '2024-07-08T00:00:00Z',
  timeoutSeconds: 60,
});

function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('prints the bytes that a browser of its own prints, several at a time', async () => {
  const session = openSession({}, quiet);
  const texts = ['satu', 'dua', 'tiga'];
  const together = await Promise.all(texts.map((text) => printPdf(job(text), { session }, quiet)));
  await session.end();
  for (const [at, text] of texts.entries()) {
    const alone = await printPdf(job(text), {}, quiet);
    expect(Buffer.from(together[at]?.pdf ?? []).equals(Buffer.from(alone.pdf)), text).toBe(true);
  }
});

test('is opened once, renewed after a number of reports, and ended without a trace', async () => {
  const session = openSession({}, quiet, 2);
  const pids: (number | undefined)[] = [];
  for (let report = 0; report < 5; report++) {
    await session.lend(async ({ browser, process: { pid } }) => {
      pids.push(pid);
      // A context of its own: nothing is open in it.
      expect(await browser.pages()).toEqual([]);
      await browser.newPage();
    });
  }
  expect(new Set(pids).size).toBe(3);
  expect([pids[0], pids[2]]).toEqual([pids[1], pids[3]]);
  expect(pids.map(isRunning)).toEqual([false, false, false, false, true]);
  await session.end();
  expect(pids.some(isRunning)).toBe(false);
});

test('the reports of a browser that dies are made once more', async () => {
  const session = openSession({}, quiet);
  let tries = 0;
  const deadly = session.lend(async ({ browser, process: { pid } }) => {
    tries += 1;
    const page = await browser.newPage();
    if (tries === 1) process.kill(-(pid ?? 0), 'SIGKILL');
    await page.pdf();
    return 'mati';
  });
  const innocent = printPdf(job('selamat'), { session }, quiet);
  expect(await deadly).toBe('mati');
  expect(tries).toBe(2);
  const alone = await printPdf(job('selamat'), {}, quiet);
  expect(Buffer.from((await innocent).pdf).equals(Buffer.from(alone.pdf))).toBe(true);
  // And the next has a new one.
  expect((await printPdf(job('lagi'), { session }, quiet)).pages).toBe(1);
  await session.end();
});

test('an error of the report itself is thrown, and the browser goes on', async () => {
  const session = openSession({}, quiet);
  const before = await session.lend(async ({ process: { pid } }) => pid);
  await expect(session.lend(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
  expect(await session.lend(async ({ process: { pid } }) => pid)).toBe(before);
  await session.end();
});

test('without a browser every report gets the error', async () => {
  const session = openSession({ environment: { LKJ_BROWSER: '/tiada' } }, quiet);
  const asked = [1, 2].map(() => session.lend(async () => undefined));
  for (const one of await Promise.allSettled(asked)) {
    expect(one).toMatchObject({ status: 'rejected', reason: { exitCode: 3 } });
  }
  await session.end();
});

test('a page that is refused is told at once: before a shared browser is asked for, and before one that died is replaced', async () => {
  const unsound = {
    ...job('satu'),
    assertSound: () => {
      throw new Error('cacat');
    },
  };
  const asked: string[] = [];
  const end = async () => undefined;
  const fail = (who: string) => async () => {
    asked.push(who);
    throw new BrowserCrash(new Error('mati'), '');
  };
  const tell = () => void asked.push('once more');

  await expect(printPdf(unsound, { session: { lend: fail('shared'), end } }, tell)).rejects.toThrow('cacat');
  expect(asked).toEqual([]);
  const early = { started: Promise.resolve(), take: fail('own'), end };
  await expect(printPdf(unsound, { early }, tell)).rejects.toThrow('cacat');
  expect(asked).toEqual(['own']);
});
