/**
 * Makes the pictures of PANDUAN in docs/panduan/gambar/ from the sample: a terminal with an opened quarter and a mistake, and
 * the preview. `npm run build && node scripts/guide-pictures.mjs`, after a change of what they show.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer';
import { importSource } from './run-source.mjs';

const program = resolve('dist/main.js');
const out = resolve('docs/panduan/gambar');
const folder = mkdtempSync(join(tmpdir(), 'lkj-gambar-'));
const { unpackBundled } = await importSource('src/browser/bundled.ts');
const { executables } = await unpackBundled(process.env, () => undefined);
const browser = await puppeteer.launch({
  executablePath: executables[0],
  headless: 'shell',
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

try {
  mkdirSync(out, { recursive: true });
  lkj('init', '.', '--sample');
  await preview();
  lkj('init', '--from-previous');
  change('data/2019/anggaran.yaml', 'pagu: 749.455.000', 'pagu: Rp 749.455.000');
  await terminal(['validate']);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function lkj(...argv) {
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

function change(path, old, made) {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(old)) throw new Error(`${path} has no «${old}»`);
  writeFileSync(join(folder, path), text.replace(old, made));
}

/** What a person sees in a console, in the colour of no system. */
async function terminal(argv) {
  const said = `$ lkj ${argv.join(' ')}\n${lkj(...argv)}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 100 });
  const style = 'margin:0;padding:14px;background:#1e1e1e;color:#e6e6e6;font:13px/1.45 monospace;white-space:pre-wrap';
  await page.setContent(`<body style="margin:0"><pre style="${style}">${said}</pre>`);
  await page.screenshot({ path: join(out, 'terminal.png'), fullPage: true });
}

async function preview() {
  const child = spawn(process.execPath, [program, 'preview', '--quarter', '2'], { cwd: folder });
  try {
    const address = await new Promise((done) => child.stdout.once('data', (line) => done(String(line).trim())));
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 720 });
    await page.goto(address);
    await page.waitForSelector('body[data-versi]');
    const report = page.frames().find((frame) => frame.url().endsWith('/laporan'));
    const cell = await report.waitForSelector('[data-jejak="rat.capaian_tahun"], [data-figur="rat.capaian_tahun"]');
    await cell.click();
    await page.waitForFunction("document.querySelector('#jejak').textContent.includes('rat.capaian')");
    await page.screenshot({ path: join(out, 'pratinjau.png') });
  } finally {
    child.kill('SIGINT');
  }
}
