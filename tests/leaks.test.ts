/** Nothing leaks: no page reaches the network or a file, and no project gets one to try without being told. */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { UserError } from '../src/base/user-error.ts';
import { unpackBundled } from '../src/browser/bundled.ts';
import { openBrowser } from '../src/browser/launch.ts';
import type { OpenBrowser } from '../src/browser/open.ts';
import { loadPage } from '../src/browser/page.ts';
import { differences } from '../src/outputs/own-templates/compare.ts';
import { ownProgram } from './own-program.ts';
import { openReader, pageTexts } from './read-pdf.ts';
import { type Secret, waysToAFile, waysToTheNetwork } from './ways-out.ts';

const program = resolve('dist/main.js');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-leaks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Listens on a port of its own, for connections and for datagrams; those that came are counted. */
async function listen(): Promise<{ readonly port: number; readonly heard: () => number; readonly close: () => void }> {
  let heard = 0;
  const server = createServer((socket) => {
    heard++;
    socket.on('error', () => undefined);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number }; // it listens on a port, not on a pipe
  const datagrams = createSocket('udp4', () => heard++);
  datagrams.on('error', () => undefined);
  await new Promise<void>((done) => datagrams.bind(port, '127.0.0.1', done));
  const close = () => {
    server.close();
    datagrams.close();
  };
  return { port, heard: () => heard, close };
}

const whole = (markup: string) => `<!doctype html><html lang="id"><meta charset="utf-8"><title>x</title>${markup}`;

/** A few at a time: each page is a process. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

describe('a page', () => {
  let opened: OpenBrowser;
  beforeAll(async () => {
    opened = await openBrowser({}, () => undefined);
  });
  afterAll(() => opened.process.end());

  /** The PDF, or the address that was refused; anything else is thrown. */
  async function tryOut(markup: string): Promise<{ readonly refused?: string; readonly pdf?: Uint8Array }> {
    const page = await opened.browser.newPage();
    try {
      const loaded = await loadPage(page, whole(markup));
      const pdf = await loaded.print();
      await loaded.inspect();
      return { pdf };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { refused: error.text.en };
    } finally {
      await page.close();
    }
  }

  test(`reaches the network in none of ${Object.keys(waysToTheNetwork).length} ways, and is refused for what would be missing`, async () => {
    const printed: string[] = [];
    const got: string[] = [];
    await each(Object.entries(waysToTheNetwork), async ([name, way]) => {
      const ear = await listen();
      const { refused } = await tryOut(way.page(`http://127.0.0.1:${ear.port}/x`, ear.port));
      if (refused === undefined) printed.push(name);
      else expect(refused, name).toMatch(new RegExp(`127.0.0.1:${ear.port}/|itself: <[a-z]`));
      if (ear.heard() > 0) got.push(name);
      ear.close();
    });
    expect(got).toEqual([]);
    expect(printed.filter((name) => !waysToTheNetwork[name]?.silent)).toEqual([]);
  });

  test(`reads a local file in none of ${Object.keys(waysToAFile).length} ways`, async () => {
    const { secret, words } = writeSecret();
    let printed = 0;
    await each(Object.entries(waysToAFile), async ([name, way]) => {
      const { pdf, refused } = await tryOut(way(secret));
      if (refused !== undefined) expect(refused, name).toMatch(/file:\/\/\/|itself: <[a-z]/);
      if (pdf === undefined) return;
      printed++;
      expect((await pageTexts(await openReader(pdf))).join(' '), name).not.toMatch(words);
    });
    expect(printed, 'scripts do nothing, so their pages are printed').toBeGreaterThan(0);
  });

  test('without our walls gets through, so that these tests can fail', async (context) => {
    const [executablePath] = (await unpackBundled(process.env, () => undefined)).executables;
    if (executablePath === undefined) return context.skip('the bundled browser is for Linux x64');
    const userDataDir = join(folder, 'profile');
    const browser = await puppeteer.launch({ executablePath, userDataDir, headless: 'shell', args: ['--no-sandbox'] });
    try {
      const ways = Object.entries(waysToTheNetwork).filter(([, { alone }]) => !alone);
      const ears = await Promise.all(ways.map(async ([name, way]) => ({ name, way, ear: await listen() })));
      const page = await browser.newPage();
      const markup = ears.map(({ way, ear }) => way.page(`http://127.0.0.1:${ear.port}/x`, ear.port)).join('\n');
      await page.setContent(whole(markup), { waitUntil: 'domcontentloaded' });
      await page.pdf();
      const reached = () => ears.filter(({ ear }) => ear.heard() > 0).map(({ name }) => name);
      await expect.poll(() => reached().length, { timeout: 20_000 }).toBeGreaterThan(30);
      for (const { ear } of ears) ear.close();

      const { secret, words } = writeSecret();
      writeFileSync(join(folder, 'halaman.html'), whole(waysToAFile['iframe of a text']?.(secret) ?? ''));
      await page.goto(pathToFileURL(join(folder, 'halaman.html')).href);
      expect((await pageTexts(await openReader(await page.pdf()))).join(' ')).toMatch(words);
    } finally {
      await browser.close();
    }
  });

  function writeSecret(): { readonly secret: Secret; readonly words: RegExp } {
    const word = 'kata rahasia';
    const files = {
      txt: word,
      html: whole(`<p>${word}`),
      css: `.x::before{content:"${word}"}`,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="50"><text id="rahasia" y="30">${word}</text></svg>`,
    };
    for (const [ending, text] of Object.entries(files)) writeFileSync(join(folder, `canary.${ending}`), text);
    return { secret: (ending) => pathToFileURL(join(folder, `canary.${ending}`)).href, words: /rahasia/ };
  }
});

describe('a page that a template of a project makes', () => {
  const judge = {
    figures: () => ({ agreeing: new Set<string>(), contradicting: [] }),
    claims: () => [],
    otherQuarter: () => undefined,
  };
  const inBody = (markup: string) =>
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>x</title></head><body>${markup}</body></html>`;
  const looks = { moving: new Set<string>(), isBordered: () => false };
  const codes = (markup: string) => differences(inBody(markup), inBody(''), looks, judge).map(({ code }) => code);

  test.each([
    ...Object.entries(waysToTheNetwork)
      .filter(([, { page }]) => !page('http://x/', 1).startsWith('<style>'))
      .map(([name, { page }]) => [name, page('http://x/', 1)]),
    ['a slash for a space', '<img/src=http://x/>'],
    ['no space at all', '<img alt=""src="http://x/">'],
    ['a refresh behind its address', '<meta content="0;url=http://x/" http-equiv=refresh>'],
    ['a tag in a comment', '<!-- <style> --><iframe src="http://x/"><!-- </style> -->'],
    ['an address of a drawing', '<svg><rect fill="url(http://x/#a)"/></svg>'],
    ['a style', '<p style="background:url(http://x/)">'],
    ['a program in a link', '<a href="java&#x73;cript:alert(1)">'],
    ['a program in a link, in pieces', '<a href="java&Tab;script&colon;alert(1)">'],
    ['a handler', '<p/onclick="x()">'],
    ['a handler behind what is harmless', '<p class="a" id="b" onclick="x()">'],
    ['a handler with no space before it', '<p class="a"onclick="x()">'],
    ['a handler behind what looks like the end', `<p class='">' onclick="x()">`],
    ['a handler in capitals', '<table><TR><TD CLASS="a" ONCLICK="x()"></table>'],
    ['a program in a tag with nothing else', '<script class="a">'],
    ['a set of a drawing', '<svg><set attributeName="href" to="http://x/"/></svg>'],
  ])('with %s is refused', (_, markup) => expect(codes(markup).length).toBeGreaterThan(0));

  test.each([
    '<a href="https://contoh.go.id/a?b&amp;c">x</a>',
    '<p title="a &lt; b, src=http://x/">a &lt; b</p>',
    '<p class="<iframe src=http://x/>">x</p><!-- <iframe src="http://x/"> -->',
  ])('with %s is not', (markup) => expect(codes(markup)).toEqual([]));
});

describe('a project', () => {
  let ear: Awaited<ReturnType<typeof listen>>;
  let place = '';
  beforeEach(async () => {
    ear = await listen();
    place = mkdtempSync(join(folder, 'p-'));
    cpSync('tests/dasar', join(place, 'data'), { recursive: true });
    mkdirSync(join(place, 'out'));
    for (const ending of ['pdf', 'html', 'json']) writeFileSync(join(place, `out/lkj-2024-tw2.${ending}`), 'lama');
  });
  afterEach(() => {
    expect(ear.heard(), 'connections').toBe(0);
    ear.close();
  });

  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(place, 'data', path)), { recursive: true });
      writeFileSync(join(place, 'data', path), content);
    }
  };
  const lkj = (...argv: readonly string[]) => lkjOf(program, ...argv);
  const lkjOf = (main: string, ...argv: readonly string[]) => {
    const { PATH, HOME, XDG_CACHE_HOME = '' } = process.env;
    const env = { PATH, HOME, XDG_CACHE_HOME };
    const run = spawnSync(process.execPath, [main, ...argv], { cwd: place, encoding: 'utf8', env });
    return { code: run.status, talk: run.stderr };
  };
  const product = (ending: string) => readFileSync(join(place, `out/lkj-2024-tw2.${ending}`));
  const expectOld = () => {
    for (const ending of ['pdf', 'html', 'json']) expect(product(ending).toString()).toBe('lama');
    expect(readdirSync(join(place, 'out')).filter((name) => name !== '.lkj')).toHaveLength(3);
  };
  const address = () => `http://127.0.0.1:${ear.port}/x`;

  test('with markup in all its texts prints it as it was typed, in every product', () => {
    const payload = `<img src=${address()}> <script src='${address()}'></script> ![x](${address()}) @import url(${address()});`;
    let texts = 0;
    for (const name of readdirSync(join(place, 'data'), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml')) continue;
      const document = parseDocument(readFileSync(join(place, 'data', name), 'utf8'));
      visit(document, {
        Scalar(key, node) {
          if (key !== 'value' || !isScalar(node) || typeof node.value !== 'string') return;
          // Prose has words; what has none is an id, a number or one of a few choices.
          if (!/^[A-Z][\w ]* [\w ]+$/.test(node.value) || /^(?:Peraturan|Pembina)/.test(node.value)) return;
          node.value = `${node.value} ${payload}`;
          node.type = 'QUOTE_DOUBLE';
          texts++;
        },
      });
      write({ [name]: document.toString({ lineWidth: 0 }) });
    }
    expect(texts).toBeGreaterThan(20);
    // So long a text fits into no cell and on no cover as they are.
    const main = ownProgram(join(place, 'lkj'));
    appendFileSync(
      join(place, 'lkj/templates/styles/6-jejak.css'),
      '* {\n  overflow-wrap: anywhere !important;\n}\n.sampul * {\n  font-size: 3pt !important;\n}\n',
    );
    const run = lkjOf(main, 'build', '-f', 'pdf,html,json,xlsx');
    expect(run.talk).not.toContain('galat');
    expect(run.code).toBe(0);
    const html = product('html').toString();
    expect(html.match(/&lt;img src/g)?.length).toBeGreaterThan(20);
    expect(html).not.toMatch(/<(?:img|script)[^>]*127\.0\.0\.1/);
    // The whole report would take its time, and goes the same way.
    expect(lkj('build', '-f', 'docx', '--only', 'perjanjian-kinerja').code).toBe(0);
    for (const ending of ['xlsx', '-perjanjian-kinerja.docx']) {
      const path = join(place, `out/lkj-2024-tw2${ending.startsWith('-') ? '' : '.'}${ending}`);
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
        if (name.endsWith('.rels')) expect(new TextDecoder().decode(bytes), name).not.toContain('127.0.0.1');
      }
    }
  });

  test('with markup in its prose prints it as text; what it would load is a finding', () => {
    const markups = Object.values(waysToTheNetwork).map(({ page }) => page(address(), ear.port).replaceAll('\n', ' '));
    write({ 'narasi/latar-belakang.md': [...markups, `[x](${address()})`, `<${address()}>`].join('\n\n') });
    expect(lkj('build', '-f', 'html')).toMatchObject({ code: 0 });
    const html = product('html').toString();
    expect(html).not.toMatch(/<(?!a\s)[a-z][^<>]*127\.0\.0\.1/i);
    expect(html).not.toMatch(/<a\s[^<>]*127\.0\.0\.1/);

    writeFileSync(join(place, 'out/lkj-2024-tw2.html'), 'lama');
    const images = [
      address(),
      `//127.0.0.1:${ear.port}/x.png`,
      '../../rahasia.png',
      '/etc/hostname',
      'file:///etc/hostname',
    ];
    write({ 'narasi/latar-belakang.md': images.map((image) => `![x](${image})`).join('\n\n') });
    const run = lkj('build');
    expect(run.code).toBe(1);
    for (const line of [1, 3, 5, 7, 9]) expect(run.talk).toContain(`data/narasi/latar-belakang.md:${line}:`);
    expectOld();
  });

  test('with a drawing called a PNG is refused', () => {
    write({
      'foto.png': `<svg xmlns="http://www.w3.org/2000/svg"><image href="${address()}"/></svg>`,
      'narasi/latar-belakang.md': '![x](foto.png)\n',
    });
    expect(lkj('build')).toMatchObject({
      code: 1,
      talk: expect.stringContaining('latar-belakang.md:1:1 galat link/bukan-gambar'),
    });
    expectOld();
  });

  test('with a style sheet that loads something is refused, whatever it loads', () => {
    const sheets = Object.values(waysToTheNetwork).flatMap(({ page }) => {
      const css = /^<style>(.*?)<\/style>/.exec(page(address(), ear.port))?.[1];
      return css === undefined ? [] : [css];
    });
    expect(sheets.length).toBeGreaterThan(12);
    sheets.push(
      `.x{b:u\\72l(${address()})}`,
      '.x{}</style><script src=x>',
      `.x{b:-webkit-cross-fade(url(${address()}),red)}`,
    );
    write(Object.fromEntries(sheets.map((css, index) => [`templates/styles/9-${index}.css`, css])));
    const run = lkj('build');
    expect(run.code).toBe(1);
    for (const index of sheets.keys()) expect(run.talk).toContain(`data/templates/styles/9-${index}.css:1:`);
    expectOld();
  });

  test('with a template that reaches out is refused at each place, also where it hides it', () => {
    // What a drawing inside an address would load only shows on the composed page.
    const ways = Object.entries(waysToTheNetwork).filter(([name]) => name !== 'svg in an image');
    const lines = ways.map(([, { page }]) => page(address(), ear.port));
    write({ 'templates/sections/penutup.hbs': lines.join('\n') });
    const run = lkj('build');
    expect(run.code).toBe(1);
    for (const line of lines.keys()) expect(run.talk).toContain(`data/templates/sections/penutup.hbs:${line + 1}:`);
    const hidden = [
      `<i{{!}}frame sr{{!}}c="${address()}"></i{{!}}frame>`,
      `<img/src="${address()}">`,
      `<meta content="0;url=${address()}" http-equiv="refresh">`,
      `<svg><im{{! x }}age hr{{!}}ef="${address()}"/></svg>`,
    ];
    for (const markup of hidden) {
      write({ 'templates/sections/penutup.hbs': markup });
      const { code, talk } = lkj('build', '-f', 'html');
      expect(talk, markup).toMatch(/cetak\/(?:alamat-luar|templat-unsur)/);
      expect(code).toBe(4);
    }
    // The browser has that page already when it is told what is wrong with it; what it has against it comes second.
    const { code, talk } = lkj('build', '-f', 'pdf');
    expect(talk).toMatch(/cetak\/templat-unsur/);
    expect(talk).not.toMatch(/dari luar dirinya/);
    expect(code).toBe(4);
    expectOld();
  });

  test('reads nothing outside its folder, and does not say what is there', () => {
    writeFileSync(join(place, 'rahasia.png'), 'kata rahasia');
    mkdirSync(join(place, 'luar'));
    writeFileSync(join(place, 'luar/latar-belakang.md'), 'kata rahasia');
    const links: readonly [path: string, target: string][] = [
      ['laporan.yaml', '../rahasia.png'],
      ['foto.png', '../rahasia.png'],
      ['foto.png', '../tiada.png'],
      ['foto.png', '/dev/zero'],
      ['narasi/latar-belakang.md', '../../luar/latar-belakang.md'],
      ['templates/styles/9-kita.css', '../../../rahasia.png'],
      ['narasi', '../luar'],
      ['templates', '/usr/share'],
      ['2025', '../luar'],
    ];
    const said = links.map(([path, target]) => {
      mkdirSync(dirname(join(place, 'data', path)), { recursive: true });
      symlinkSync(target, join(place, 'data', path));
      const { code, talk } = lkj('validate');
      unlinkSync(join(place, 'data', path));
      rmSync(join(place, 'data', path.split('/')[0] ?? ''), { recursive: true, force: true });
      expect(code, path).toBe(2);
      expect(talk).toContain(`«${path}»`);
      expect(talk).not.toMatch(/rahasia|tiada|luar\/|zero/);
      return talk;
    });
    expect(said[1], 'the same, whether it is there or not').toBe(said[2]);
    expectOld();
  });

  test('is read where the user says, also through a link; a link inside it stays one', () => {
    symlinkSync('data', join(place, 'tautan'));
    write({ 'bersama.md': 'Naskah bersama.\n' });
    mkdirSync(join(place, 'data/narasi'));
    symlinkSync('../bersama.md', join(place, 'data/narasi/latar-belakang.md'));
    expect(lkj('build', '--data', 'tautan', '-f', 'html')).toMatchObject({ code: 0 });
    expect(product('html').toString()).toContain('Naskah bersama.');
  });

  test('names its evidence, which is neither opened nor linked', () => {
    writeFileSync(join(place, 'data/2024/rahasia.txt'), 'kata rahasia');
    const quarter = readFileSync(join(place, 'data/2024/tw2.yaml'), 'utf8');
    const evidence = (name: string) => `      - uraian: Lampiran\n        berkas: ${name}\n`;
    const bukti = `${evidence('2024/rahasia.txt')}${evidence('/etc/passwd')}${evidence('../../../etc/passwd')}`;
    write({ '2024/tw2.yaml': quarter.replace(/( {6}- uraian: Rekap.*\n)/, `$1${bukti}`) });
    expect(lkj('build', '-f', 'html')).toMatchObject({ code: 0 });
    const html = product('html').toString();
    expect(html).toContain('2024/rahasia.txt'.split('/').at(-1));
    expect(html).not.toMatch(/kata rahasia|root:x:|href="[^"#]*(?:rahasia|passwd)/);
  });
});

test('builds where there is no network at all', (context) => {
  const hasNoNetwork = spawnSync('unshare', ['-n', 'true']).status === 0;
  if (!hasNoNetwork) return context.skip('takes root and unshare');
  const place = mkdtempSync(join(folder, 'p-'));
  cpSync('tests/dasar', join(place, 'data'), { recursive: true });
  const run = spawnSync('unshare', ['-n', process.execPath, program, 'build', '-f', 'pdf'], {
    cwd: place,
    encoding: 'utf8',
  });
  expect(run.stderr).not.toContain('→');
  expect(run.status).toBe(0);
  expect(existsSync(join(place, 'out/lkj-2024-tw2.pdf'))).toBe(true);
});
