/** The HTML in a real browser: contents beside the text, tables that are moved in their own window, few stops of the keyboard. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readProject } from '../src/io/files.ts';
import { composePage } from '../src/outputs/page.ts';
import { assessed } from './assessed.ts';
import { launchBrowser } from './looking.ts';
import { sample } from './office.ts';

let browser: Browser;
const pages = new Map<string, string>();

beforeAll(async () => {
  browser = await launchBrowser();
  const settings = { path: 'laporan.yaml', bytes: new TextEncoder().encode('tema: modern\n') };
  const sources = (await readProject('data')).filter(({ path }) => path !== settings.path);
  pages.set('resmi', (await composePage(await sample())).screen());
  pages.set('modern', (await composePage(assessed([...sources, settings], { tahun: 2019, triwulan: 2 }))).screen());
});
afterAll(async () => {
  await browser?.close();
});

async function open(theme: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setContent(pages.get(theme) ?? '');
  return page;
}

/** What the browser computes; an expression in its own words. */
async function asked(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(expression);
}

const box = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()`;

test.each(['resmi', 'modern'])('%s: from 1100 pixels the contents stay beside the text', async (theme) => {
  const contents = 'nav[aria-labelledby="daftar-isi"]';
  for (const [width, isBeside] of [
    [1300, true],
    [1000, false],
  ] as const) {
    const page = await open(theme, width);
    await asked(page, `document.querySelector('#tabel-anggaran').scrollIntoView()`);
    const isSeen = await asked(page, `${box(contents)}.bottom > 0 && ${box(contents)}.right <= ${box('main')}.left`);
    expect([width, isSeen]).toEqual([width, isBeside]);
    expect(await asked(page, 'document.documentElement.scrollWidth')).toBe(width);
    const rows = '#tabel-anggaran tbody:last-of-type';
    await asked(page, `document.querySelector('${rows}').scrollIntoView({ block: 'center' })`);
    expect([width, await asked(page, `Math.round(${box('#tabel-anggaran thead')}.top)`)]).toEqual([width, 0]);
    await page.close();
  }
});

test.each(['resmi', 'modern'])(
  '%s: on a phone only wide tables and charts are moved sideways, and say so',
  async (theme) => {
    const page = await open(theme, 390);
    expect(await asked(page, 'document.documentElement.scrollWidth')).toBe(390);
    const [scrolled, wide] = (await asked(
      page,
      `[(one) => one.scrollWidth > one.clientWidth, (one) => one.querySelectorAll('col').length > 3].map((is) =>
        [...document.querySelectorAll('.tabel')].flatMap((one, index) => (is(one) ? [index] : [])))`,
    )) as readonly (readonly number[])[];
    expect(wide).toEqual(expect.arrayContaining([...(scrolled ?? [])]));
    expect(scrolled?.length).toBeLessThan(5);
    const edges = `[...document.querySelectorAll('.tabel, .gambar .bidang')].map((one) => getComputedStyle(one).backgroundImage.includes('gradient'))`;
    expect(new Set((await asked(page, edges)) as unknown[])).toEqual(new Set([true]));
    expect(await asked(page, `${box('.gambar svg')}.width >= 500`)).toBe(true);
    await page.close();
  },
);

test('on a phone each value of a card stands below its head, and all are seen', async () => {
  const page = await open('resmi', 390);
  const values = await asked(
    page,
    `[...document.querySelectorAll('.kartu td')].map((value) => {
      const head = value.closest('table').querySelectorAll('thead th')[value.cellIndex].getBoundingClientRect();
      const { left, right, top } = value.getBoundingClientRect();
      return right <= innerWidth && left === head.left && top >= head.bottom && top < head.bottom + 30;
    })`,
  );
  expect((values as unknown[]).length).toBeGreaterThan(10);
  expect(new Set(values as unknown[])).toEqual(new Set([true]));
  await page.close();
});

test('the keyboard comes to the text at once, and to a table and where its figures come from', async () => {
  const page = await open('resmi', 1300);
  await page.keyboard.press('Tab');
  expect(await asked(page, 'document.activeElement.textContent')).toBe('Langsung ke isi laporan');
  expect(await asked(page, `${box('.lompat')}.left >= 0`)).toBe(true);
  const stops = (await asked(
    page,
    `[...document.querySelectorAll('main [tabindex="0"], main summary')].map((one) => one.tagName)`,
  )) as readonly string[];
  const tables = (await asked(page, `document.querySelectorAll('main table').length`)) as number;
  expect(stops.length).toBe(2 * tables);
  expect(await asked(page, `document.querySelectorAll('[role="region"]:not([aria-label])').length`)).toBe(0);
  await asked(page, `document.querySelector('#tabel-capaian').parentElement.querySelector('summary').focus()`);
  await page.keyboard.press('Enter');
  const opened = await asked(page, `document.querySelector('#tabel-capaian').parentElement.innerText`);
  expect(opened).toMatch(/rat\.capaian_tahun: /);
  await page.close();
});
