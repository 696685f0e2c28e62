/** Looks at the preview as a person does: the bundled browser, the page around the report, and what they show. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer';
import { unpackBundled } from '../src/browser/bundled.ts';

export async function launchBrowser(): Promise<Browser> {
  const { executables } = await unpackBundled(process.env, () => undefined);
  return puppeteer.launch({
    executablePath: executables[0] ?? '',
    headless: 'shell',
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 1400, height: 900 },
  });
}

/** A page that shows the preview, all that it complains of, and the report within. */
export async function look(
  browser: Browser,
  address: URL,
): Promise<{ page: Page; report: Frame; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address.href);
  await page.waitForSelector('body[data-versi]');
  const report = page.frames().find((frame) => frame.url().endsWith('/laporan'));
  if (!report) throw new Error('there is no report');
  return { page, report, complaints };
}

export const cell = (id: string) => `[data-figur="${id}"]`;

export function textOf(frame: Frame | Page, selector: string): Promise<string> {
  return frame.$eval(selector, (element) => element.textContent ?? '');
}

export const contentOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent`;

export async function until(frame: Frame | Page, expression: string): Promise<void> {
  await frame.waitForFunction(expression, { polling: 20 });
}

export async function shows(frame: Frame | Page, selector: string, text: string): Promise<void> {
  await until(frame, `${contentOf(selector)}?.includes(${JSON.stringify(text)})`);
}
