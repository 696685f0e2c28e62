/** The preview in a real browser: what a save changes, what a click shows and opens, and who is kept out. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEditor } from '../src/cli/preview/editor.ts';
import { cell, contentOf, launchBrowser, look, shows, textOf, until } from './looking.ts';
import { type Running, raw, startPreview, statusOf } from './previewing.ts';

let folder = '';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

function newProject(): void {
  folder = mkdtempSync(join(tmpdir(), 'lkj-pratinjau-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
}

const tw2 = () => join(folder, 'data/2024/tw2.yaml');

function edit(change: (text: string) => string): void {
  writeFileSync(tw2(), change(readFileSync(tw2(), 'utf8')));
}

/** `data/2024/tw2.yaml:15:16`, where the text stands in the file. */
function placeOf(text: string): string {
  const lines = readFileSync(tw2(), 'utf8').split('\n');
  const row = lines.findIndex((line) => line.includes(text));
  return `data/2024/tw2.yaml:${row + 1}:${(lines[row] ?? '').indexOf(text) + 1}`;
}

describe('in the browser', () => {
  let running: Running;
  let seen: Awaited<ReturnType<typeof look>>;
  beforeAll(async () => {
    newProject();
    running = await startPreview(folder, ['--quarter', '2']);
    seen = await look(browser, running.address);
  });
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens where the results begin, and leads to every part of the report', async () => {
    const { page, report } = seen;
    const top = (id: string) => report.$eval(`#${id}`, (heading) => Math.round(heading.getBoundingClientRect().top));
    await until(report, 'scrollY > 0');
    expect(await top('sekilas-kinerja')).toBeLessThan(200);
    const parts = await page.$$eval('#bagian button', (all) => all.map((one) => one.textContent ?? ''));
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.join('\n')).toMatch(/Akuntabilitas Kinerja[\s\S]*Realisasi Anggaran/i);
    await page.$$eval('#bagian button', (all) =>
      all.find((one) => /Realisasi Anggaran/i.test(one.textContent ?? ''))?.click(),
    );
    await until(report, "Math.abs(document.querySelector('#realisasi-anggaran').getBoundingClientRect().top) < 200");
  });

  test('findings of one kind stand under one head', async () => {
    const { page } = seen;
    const whole = readFileSync(tw2(), 'utf8');
    edit((text) => text.replaceAll(/^( +(?:realisasi|fisik): )[\d.]+$/gm, '$1nihil'));
    await shows(page, '#temuan summary', ' × bukan angka');
    const [head, count] = [await textOf(page, '#temuan summary'), (await page.$$('#temuan details article')).length];
    expect(head).toBe(`${count} × bukan angka`);
    writeFileSync(tw2(), whole);
    await until(page, `document.querySelector('#status').textContent === 'Mutakhir'`);
  });

  test('a save changes only what differs and keeps the scroll position', async () => {
    const { page, report, complaints } = seen;
    expect(await textOf(report, cell('waktu.realisasi'))).toMatch(/^13,5/);
    await report.$eval(cell('waktu.realisasi'), (element) => {
      element.scrollIntoView({ block: 'center' });
      Object.assign(element, { kept: true });
    });
    const before = await report.evaluate('scrollY');
    expect(before).toBeGreaterThan(500);
    edit((text) => text.replace('13,5', '12,5'));
    await shows(report, cell('waktu.realisasi'), '12,5');
    expect(await report.$eval(cell('waktu.realisasi'), (element) => 'kept' in element)).toBe(true);
    expect(await report.evaluate('scrollY')).toBe(before);
    expect(await textOf(page, '#status')).toBe('Mutakhir');
    expect(complaints).toEqual([]);
  });

  test('a save by renaming, a new file and a new folder are noticed', async () => {
    const { report, page } = seen;
    writeFileSync(`${tw2()}.baru`, readFileSync(tw2(), 'utf8').replace('12,5', '11,5'));
    renameSync(`${tw2()}.baru`, tw2());
    await shows(report, cell('waktu.realisasi'), '11,5');
    cpSync('tests/dasar/2024', join(folder, 'data/2023'), { recursive: true });
    await shows(page, '#temuan', '2023');
    rmSync(join(folder, 'data/2023'), { recursive: true });
    await until(page, `!${contentOf('#temuan')}.includes('2023')`);
    edit((text) => text.replace('11,5', '13,5'));
    await shows(report, cell('waktu.realisasi'), '13,5');
  });

  test('a click on a figure shows its trace, with a link to the line it was typed on', async () => {
    const { page, report } = seen;
    await (await report.waitForSelector(cell('waktu.capaian_tahun')))?.click();
    await shows(page, '#jejak', 'waktu.capaian_tahun');
    const place = placeOf('13,5');
    expect(await textOf(page, '#jejak')).toMatch(new RegExp(`realisasi.*: 13,5 ${place}`));
    const links = await page.$$eval('#jejak a.tempat', (all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(`vscode://file${folder}/${place}`);
    expect(await report.$eval(cell('waktu.capaian_tahun'), (element) => element.getAttribute('aria-current'))).toBe(
      'true',
    );
  });

  test('the keyboard does the same, and the trace follows the data', async () => {
    const { page, report } = seen;
    await report.focus(cell('waktu.realisasi'));
    await page.keyboard.press('Enter');
    await shows(page, '#jejak h3', '13,5 menit');
    await until(page, "document.activeElement.id === 'bagian-jejak'");
    await page.keyboard.press('Escape');
    await until(report, "document.activeElement.dataset.figur === 'waktu.realisasi'");
    edit((text) => text.replace('13,5', '12,75'));
    await shows(page, '#jejak h3', '12,75 menit');
  });

  test('a figure of an earlier quarter shows its own trace, though the page does not name it', async () => {
    const { page, report } = seen;
    const ofFirstQuarter = 'tr:has([data-figur="waktu.realisasi"]) td[data-jejak^="lampiran-tabel-pengukuran/"]';
    expect(await textOf(report, ofFirstQuarter)).toBe('16');
    await report.click(ofFirstQuarter);
    await shows(page, '#jejak h3', '16 menit');
    expect(await textOf(page, '#jejak')).toContain('triwulan atau versi lain, bukan waktu.realisasi laporan ini');
    expect(await textOf(page, '#jejak')).toMatch(/2024\/tw1\.yaml:\d+:\d+/);
    const current = await report.$$eval('[aria-current]', (all) => all.map((one) => one.textContent));
    expect(current).toEqual(['16']);
  });

  test('an error is shown with its lines, and the last good report stays, marked as stale', async () => {
    const { page, report } = seen;
    edit((text) => text.replace('12,75', "'<img src=x onerror=alert(1)>'"));
    // A save is no single step: the file may be seen while it is still empty.
    await shows(page, '#temuan article.galat', '<img');
    await page.waitForSelector('body[data-keadaan="basi"]');
    expect(await textOf(report, cell('waktu.realisasi'))).toMatch(/^12,75/);
    expect(await page.evaluate("document.querySelector('#basi').hidden")).toBe(false);
    const finding = await textOf(page, '#temuan article.galat');
    expect(finding).toContain(placeOf("'<img"));
    expect(finding).toContain("realisasi: '<img src=x onerror=alert(1)>'");
    expect(finding).toMatch(/\^{10}/);
    expect(await page.$$('#temuan img')).toEqual([]);
    expect(await page.evaluate("document.querySelector('#pdf').disabled")).toBe(true);
    const asked =
      "fetch('pdf',{method:'POST',headers:{'Content-Type':'application/json'},body:'{}'}).then((r)=>r.status)";
    expect(await page.evaluate(asked)).toBe(409);
    seen.complaints.splice(0, Number.POSITIVE_INFINITY);
    expect(await page.$eval('#temuan article.galat a.tempat', (link) => link.getAttribute('href'))).toBe(
      `vscode://file${folder}/${placeOf("'<img")}`,
    );
  });

  test('a file that is half written, missing or no text leaves the last report shown', async () => {
    const { page, report } = seen;
    const whole = readFileSync(tw2(), 'utf8');
    writeFileSync(tw2(), new Uint8Array([0xff, 0xfe, 0]));
    await shows(page, '#temuan', 'UTF-8');
    rmSync(tw2());
    await shows(page, '#temuan', 'tw2.yaml');
    renameSync(join(folder, 'data'), join(folder, 'simpan'));
    await shows(page, '#temuan', 'folder data');
    expect(await textOf(report, cell('waktu.realisasi'))).toMatch(/^12,75/);
    renameSync(join(folder, 'simpan'), join(folder, 'data'));
    writeFileSync(tw2(), whole.replace(/'<img.*'/, '14'));
    await shows(report, cell('waktu.realisasi'), '14');
    await page.waitForSelector('body[data-keadaan="mutakhir"]');
    expect(await page.evaluate("document.querySelector('#basi').hidden")).toBe(true);
  });

  test('the PDF that is asked for is the one that build makes, byte for byte', async () => {
    const { page, complaints } = seen;
    const client = await page.createCDPSession();
    const [unduhan, hasil] = [join(folder, 'unduhan'), join(folder, 'hasil')];
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: unduhan });
    await page.click('#pdf');
    await shows(page, '#status', 'PDF selesai dibuat');
    spawnSync(process.execPath, [resolve('dist/main.js'), 'build', '-q2', '-fpdf', '-o', hasil], { cwd: folder });
    const built = readFileSync(join(hasil, 'lkj-2024-tw2.pdf'));
    expect(built.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await expect
      .poll(() => readFileSync(join(unduhan, 'lkj-2024-tw2.pdf')).equals(built), { timeout: 5000 })
      .toBe(true);
    expect(complaints).toEqual([]);
  }, 120_000);

  test('the page says when the program has ended, and stays', async () => {
    const { page, report } = seen;
    expect(await running.stop()).toBe(130);
    await page.waitForSelector('body[data-keadaan="terputus"]');
    expect(await textOf(report, cell('waktu.realisasi'))).toMatch(/^14/);
    await expect(raw(running.address.port, 'GET / HTTP/1.1\r\n\r\n')).rejects.toThrow('ECONNREFUSED');
    await page.close();
  });
});

describe('with an editor of the user', () => {
  test('a place opens it, with and without a report', async () => {
    newProject();
    writeFileSync(
      join(folder, 'editor mjs.mjs'),
      "import { writeFileSync, renameSync } from 'node:fs';\nwriteFileSync('a', process.argv.slice(2).join('|'));\nrenameSync('a', 'dibuka.txt');\n",
    );
    edit((text) => text.replace('13,5', 'banyak'));
    const running = await startPreview(folder, [
      '--editor',
      `${process.execPath} "editor mjs.mjs" {file} +{line}:{column}`,
    ]);
    try {
      const { page, report } = await look(browser, running.address);
      expect(await textOf(report, 'body')).toContain('Belum ada laporan');
      await page.click('#temuan article button.tempat');
      await shows(page, '#status', 'Dibuka di penyunting');
      const [, row, column] = /:(\d+):(\d+)$/.exec(placeOf('banyak')) ?? [];
      await expect
        .poll(() => readFileSync(join(folder, 'dibuka.txt'), 'utf8'), { timeout: 5000 })
        .toBe(`${tw2()}|+${row}:${column}`);
      edit((text) => text.replace('banyak', '13'));
      await shows(report, cell('waktu.realisasi'), '13');
      await page.close();
    } finally {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('gets the place in its own form, as separate words, never through a shell', () => {
    const titik = { file: '/a b/$(x).yaml', line: 6, column: 12 };
    expect(readEditor('code')(titik)).toEqual(['code', '--goto', '/a b/$(x).yaml:6:12']);
    expect(readEditor('/usr/bin/gedit')(titik)).toEqual(['/usr/bin/gedit', '+6', '/a b/$(x).yaml']);
    expect(readEditor('"C:\\Program Files\\Notepad++\\notepad++.exe"')(titik)).toEqual([
      'C:\\Program Files\\Notepad++\\notepad++.exe',
      '-n6',
      '-c12',
      '/a b/$(x).yaml',
    ]);
    expect(readEditor('mine --wait')(titik)).toEqual(['mine', '--wait', '/a b/$(x).yaml']);
    expect(readEditor("xterm -e 'my vim' +{line} {file}")(titik)).toEqual([
      'xterm',
      '-e',
      'my vim',
      '+6',
      '/a b/$(x).yaml',
    ]);
    expect(() => readEditor('vim')).toThrow('needs a terminal');
    expect(() => readEditor(' ')).toThrow('--editor');
  });
});

describe('--open', () => {
  let running: Running;
  let opened = '';
  beforeAll(async () => {
    newProject();
    // What the system opens addresses with: here it writes down the command line that every user can read.
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(
      join(bin, 'xdg-open'),
      `#!/bin/sh\nprintf %s "$*" > '${folder}/x' && mv '${folder}/x' '${folder}/dibuka'\n`,
    );
    chmodSync(join(bin, 'xdg-open'), 0o755);
    running = await startPreview(folder, ['--open'], { PATH: `${bin}:${process.env.PATH}` });
    while (!existsSync(join(folder, 'dibuka'))) await pause(50);
    opened = readFileSync(join(folder, 'dibuka'), 'utf8');
  });
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, opened), { redirect: 'manual', headers });
  const isRoot = process.getuid?.() === 0 && process.platform === 'linux';

  test.skipIf(!isRoot)('gives nothing to another user who is faster, and does not use it up for him', () => {
    const script = `fetch(${JSON.stringify(opened)}, { redirect: 'manual' }).then((r) => console.log(r.status, r.headers.get('set-cookie')))`;
    const stranger = spawnSync(process.execPath, ['-e', script], {
      uid: 65_534,
      gid: 65_534,
      cwd: '/',
      encoding: 'utf8',
    });
    expect(stranger.stdout.trim()).toBe('403 null');
  });

  test('opens an address that works once, in one browser, and shows there all that the preview shows', async () => {
    expect(opened).not.toContain(running.address.pathname.slice(1, -1));
    const page = await (await browser.createBrowserContext()).newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(opened);
    await page.waitForSelector('body[data-versi]');
    const report = page.frames().find((frame) => frame.url().endsWith('/laporan'));
    edit((text) => text.replace('13,5', '12,5'));
    await shows(report as Frame, cell('waktu.realisasi'), '12,5');
    await (await (report as Frame).waitForSelector(cell('waktu.capaian_tahun')))?.click();
    await shows(page, '#jejak', 'waktu.capaian_tahun');
    await page.reload();
    await page.waitForSelector('body[data-versi]');
    expect(complaints).toEqual([]);
    expect(await page.evaluate('document.cookie')).toBe('');
    const inside = page.url();
    expect(inside).not.toBe(opened);
    const [cookie, ...others] = await page.cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1', session: true });
    expect(cookie?.path).toBe(new URL(inside).pathname);
    await page.browserContext().close();

    const again = await get(opened);
    expect(again.status).toBe(403);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await again.text()).toMatch(/sudah dipakai.*Salin alamat yang tercetak di terminal.*again/s);
    const { pathname } = new URL(inside);
    const names = ['', 'laporan', 'peristiwa', 'pratinjau.js', 'tiada'];
    for (const headers of [{}, { Cookie: 'lkj=' }, { Cookie: `${cookie?.name}=${cookie?.value}x` }])
      for (const name of names) expect((await get(pathname + name, headers)).status, name).toBe(403);
    const { host, origin, port } = new URL(inside);
    for (const name of ['pdf', 'buka', 'jejak']) {
      const headers = [`Host: ${host}`, `Origin: ${origin}`, 'Content-Type: application/json', 'Content-Length: 2'];
      expect(await statusOf(port, `POST ${pathname}${name}`, headers, '{}'), name).toBe(403);
    }
    const known = { Cookie: `lain=1; ${cookie?.name}=${cookie?.value}` };
    expect((await get(`${pathname}laporan`, known)).status).toBe(200);
    // The cookie is for what lies below its path, and opens nothing else.
    expect((await get('/', known)).status).toBe(404);
    expect((await get('/masuk/', known)).status).toBe(403);
  });

  test('and the address on the terminal goes on working', async () => {
    for (let time = 0; time < 2; time += 1) expect((await get(running.address.href)).status).toBe(200);
  });
});

describe('who is kept out', () => {
  let running: Running;
  let port = '';
  let root = '';
  /** Requests that never end, open during all that follows. */
  let half: readonly Promise<string>[] = [];
  beforeAll(async () => {
    newProject();
    running = await startPreview(folder);
    ({ port, pathname: root } = running.address);
    half = Array.from({ length: 100 }, () => raw(port, `GET ${root} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`));
  });
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const json = (body: string) => ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`];
  const own = () => `Origin: http://127.0.0.1:${port}`;

  test('another Host, none, or two', async () => {
    for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST'])
      expect(await statusOf(port, `GET ${root}`, [`Host: ${host}:${port}`]), host).toBe(200);
    const others = ['evil.example', `localhost.evil.example:${port}`, `127.0.0.1.nip.io:${port}`, '127.0.0.1:1', ''];
    for (const host of [...others, `evil.example:${port}`, 'localhost', `[::1]:${port}`])
      expect(await statusOf(port, `GET ${root}`, [`Host: ${host}`]), host).toBe(403);
    expect(await statusOf(port, `GET ${root}`, ['Host: -'])).toBe(400);
    expect(await statusOf(port, `GET ${root}`, [`Host: 127.0.0.1:${port}`, 'Host: evil.example'])).toBe(400);
  });

  test('requests from another page', async () => {
    expect(await statusOf(port, `GET ${root}laporan`, ['Origin: https://evil.example'])).toBe(403);
    expect(await statusOf(port, `GET ${root}peristiwa`, ['Origin: null'])).toBe(403);
    expect(await statusOf(port, `GET ${root}`, ['Sec-Fetch-Site: cross-site'])).toBe(403);
    expect(await statusOf(port, `GET ${root}`, ['Sec-Fetch-Site: same-site'])).toBe(403);
    const body = '{"kunci":"waktu.realisasi"}';
    expect(await statusOf(port, `POST ${root}jejak`, [own(), ...json(body)], body)).toBe(200);
    expect(await statusOf(port, `POST ${root}jejak`, json(body), body)).toBe(403);
    expect(await statusOf(port, `POST ${root}jejak`, ['Origin: http://localhost:1', ...json(body)], body)).toBe(403);
  });

  test('addresses without the secret part, and paths', async () => {
    const paths = ['/', `${root.slice(0, -2)}/`, '/../../etc/passwd', '/..%2f..%2fetc/passwd', '//etc/passwd', '/%00'];
    const below = ['../', '..%2f', '%c0%ae', 'data/instansi.yaml', 'laporan?x', 'constructor', '__proto__', 'laporan/'];
    for (const path of [...paths, '/%c0%ae', ...below.map((name) => root + name), `http://evil.example${root}`])
      expect(await statusOf(port, `GET ${path}`), path).toBe(404);
    expect(await statusOf(port, `GET /${'a'.repeat(600)}`)).toBe(414);
    expect(await statusOf(port, `GET /${'a'.repeat(65_536)}`)).toBe(431);
  });

  test('other methods, other kinds of content, and too much of it', async () => {
    for (const method of ['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect(await statusOf(port, `${method} ${root}`), method).toBe(405);
    expect(await statusOf(port, `POST ${root}`, [own(), ...json('{}')], '{}')).toBe(405);
    expect(await statusOf(port, `GET ${root}buka`)).toBe(405);
    expect(
      await statusOf(port, `POST ${root}buka`, [own(), 'Content-Type: text/plain', 'Content-Length: 2'], '{}'),
    ).toBe(415);
    expect(await statusOf(port, `POST ${root}buka`, [own(), ...json('{'.repeat(10))], '{'.repeat(10))).toBe(400);
    const large = ' '.repeat(5000);
    expect(await statusOf(port, `POST ${root}buka`, [own(), ...json(large)], large)).toBe(413);
    const chunked = [own(), 'Content-Type: application/json', 'Transfer-Encoding: chunked'];
    expect(await statusOf(port, `POST ${root}buka`, chunked, `1388\r\n${large}\r\n0\r\n\r\n`)).toBe(413);
  });

  test('a place that was never shown', async () => {
    for (const kunci of ['"t9999"', '"/etc/passwd"', '"data/2024/tw2.yaml:1:1"', '"__proto__"', '{}', 'null']) {
      const body = `{"kunci":${kunci}}`;
      expect(await statusOf(port, `POST ${root}buka`, [own(), ...json(body)], body), kunci).toBe(404);
    }
    for (const body of ['null', '[]', '3']) {
      expect(await statusOf(port, `POST ${root}buka`, [own(), ...json(body)], body), body).toBe(404);
    }
  });

  test('headers forbid scripts, frames and other sites', async () => {
    const host = `Host: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
    const [shell, report] = await Promise.all([
      raw(port, `GET ${root} HTTP/1.1\r\n${host}`),
      raw(port, `GET ${root}laporan HTTP/1.1\r\n${host}`),
    ]);
    const nonce = /script-src 'nonce-([^']+)'/.exec(shell)?.[1];
    expect(shell).toContain(`nonce="${nonce}"`);
    expect((await raw(port, `GET ${root} HTTP/1.1\r\n${host}`)).includes(`${nonce}`)).toBe(false);
    expect(report).toMatch(/^Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline';/m);
    expect(report).not.toMatch(/script-src|<script/);
    for (const answer of [shell, report]) {
      expect(answer).toMatch(/^X-Content-Type-Options: nosniff\r$/m);
      expect(answer).toMatch(/^Cross-Origin-Resource-Policy: same-origin\r$/m);
      expect(answer).toMatch(/^Referrer-Policy: no-referrer\r$/m);
      expect(answer).toMatch(/frame-ancestors '(?:none|self)'/);
      expect(answer).not.toMatch(/^Access-Control/im);
    }
  });

  test('a taken port, a wrong option and a missing folder are errors at the start', async () => {
    await expect(startPreview(folder, ['--port', port])).rejects.toThrow(
      /ended with 2: .*porta \d+ tidak dapat dipakai/s,
    );
    await expect(startPreview(folder, ['--port', '70000'])).rejects.toThrow(/ended with 2: .*--port diberi «70000»/s);
    await expect(startPreview(folder, ['--data', 'tiada'])).rejects.toThrow(/ended with 2: .*folder data «tiada»/s);
    await expect(startPreview(folder, ['--annual', '-q', '2'])).rejects.toThrow(/ended with 2: .*--annual/s);
  });

  test('half requests and clients that never read block nobody', async () => {
    const deaf = raw(port, `GET ${root}peristiwa HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`, /data: /);
    expect(await statusOf(port, `GET ${root}`)).toBe(200);
    expect(await deaf).toContain('text/event-stream');
    expect((await Promise.all(half)).every((answer) => /^HTTP\/1\.1 408/.test(answer) || answer === '')).toBe(true);
  });
});
