/** Browsers that do not work, pages that reach out, and what must be gone afterwards. */
import { chmod, mkdir, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printable } from '../src/base/printable.ts';
import { UserError } from '../src/base/user-error.ts';
import { unpackBundled } from '../src/browser/bundled.ts';
import { ABSENT, whyUnusable } from '../src/browser/executable.ts';
import { flagsFor } from '../src/browser/flags.ts';
import { type Environment, openEarly, type PrintJob, printPdf, withBrowser } from '../src/browser/index.ts';
import { installedPaths } from '../src/browser/installed.ts';
import { noBrowser } from '../src/browser/no-browser.ts';
import { packageVersion } from '../src/browser/package.ts';
import { sources, summarize } from '../src/browser/sources.ts';
import { cleanUp } from '../src/io/cleaning.ts';
import { fontFaceCss } from '../src/io/fonts/index.ts';
import { sha256 } from '../src/io/hash.ts';
import { head, IEND, idat, png, rows } from './images.ts';

let ours: string;
const outside = process.env.TMPDIR;

beforeAll(async () => {
  ours = await mkdtemp(join(tmpdir(), 'lkj-test-'));
  process.env.TMPDIR = join(ours, 'tmp');
  await mkdir(join(ours, 'tmp'));
});

afterAll(async () => {
  if (outside === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outside;
  await rm(ours, { recursive: true, force: true });
});

const quiet = () => undefined;

const page = (body: string): PrintJob => ({
  html: `<!doctype html><html lang="id"><meta charset="utf-8"><style>${fontFaceCss('Arimo', 'a')}
    body{font-family:Arimo}</style><body><p id="front">a</p><p id="body">b</p>${body}</body></html>`,
  anchors: [],
  front: 'front',
  body: 'body',
  title: 'Laporan',
  author: 'Dinas',
  subject: 'Uji',
  date: '2020-01-31T00:00:00Z',
  timeoutSeconds: 20,
});

async function failureOf(work: Promise<unknown>): Promise<UserError> {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof UserError)) throw new Error(`expected a UserError, got ${String(failure)}`);
  return failure;
}

/** Profiles and unpacked browsers left in the temporary folder, and processes that still name it. */
async function leftovers(): Promise<readonly string[]> {
  const folder = join(ours, 'tmp');
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(processes.map((id) => readFile(`/proc/${id}/cmdline`, 'latin1').catch(() => '')));
  return [...(await readdir(folder)), ...lines.filter((line) => line.includes(folder))];
}

describe('LKJ_BROWSER that does not work', () => {
  const write = async (name: string, text: string, mode: number) => {
    await writeFile(join(ours, name), text);
    await chmod(join(ours, name), mode);
    return join(ours, name);
  };
  const cases: readonly [string, () => Promise<string>, RegExp][] = [
    ['does not exist', async () => '/nope', /LKJ_BROWSER \(\/nope\) does not exist/],
    ['is a folder', async () => ours, /is not a file/],
    ['has no x permission', () => write('plain', '', 0o644), /may not be executed/],
    ['is no program', () => write('text', 'text', 0o755), /stopped \(exit code 127\)/],
    ['ends at once', async () => '/bin/true', /stopped \(exit code 0\)/],
    [
      'says why it ends',
      () => write('dies', '#!/bin/sh\nprintf "no \\033[1mluck" >&2\nexit 7', 0o755),
      /exit code 7\): no \\u001b\[1mluck/,
    ],
    [
      'answers rubbish',
      () => write('rubbish', '#!/bin/sh\nprintf "no\\0no\\0" >&4\nexec sleep 60', 0o755),
      /did not answer in 0.5 seconds/,
    ],
    ['never answers', () => write('sleeps', '#!/bin/sh\nsleep 60', 0o755), /did not answer in 0.5 seconds/],
  ];
  test.each(cases)('%s', async (_, make, expected) => {
    const environment = { LKJ_BROWSER: await make() };
    const started = performance.now();
    const failure = await failureOf(printPdf(page(''), { environment, launchSeconds: 0.5 }, quiet));
    expect(failure.exitCode).toBe(3);
    expect(failure.text.en).toMatch(expected);
    expect(failure.hint.id).toContain('LKJ_BROWSER');
    expect(performance.now() - started).toBeLessThan(4000);
    expect(await leftovers()).toEqual([]);
  });
});

describe('the bundled browser', () => {
  test('is unpacked once and whole, for this user alone, over a cut file and twice at a time', async () => {
    const folder = join(ours, 'cache', 'lkj', `chromium-${await packageVersion()}`);
    const executable = join(folder, 'chromium');
    await mkdir(folder, { recursive: true });
    await writeFile(executable, cutProgram());
    const said: string[] = [];
    const find = () => unpackBundled({ XDG_CACHE_HOME: join(ours, 'cache') }, (message) => said.push(message.id));
    const offer = { executables: [executable], missed: [] };
    expect(await Promise.all([find(), find()])).toEqual([offer, offer]);
    expect(said).toEqual(Array(2).fill('membuka peramban bawaan (sekali saja)…'));
    expect(await find()).toEqual(offer);
    expect(said).toHaveLength(2);
    expect(await readdir(folder)).toEqual(['chromium']);
    for (const path of [folder, join(folder, '..')]) expect((await stat(path)).mode & 0o777).toBe(0o700);
    expect((await stat(executable)).mode & 0o777).toBe(0o755);
    expect(await whyUnusable(executable)).toBeUndefined();
    await rm(executable);
  }, 60_000);

  test('whose bytes have turned is unpacked again once, with and without another time of its file, and its note too', async () => {
    const cache = join(ours, 'cache');
    const environment = { XDG_CACHE_HOME: cache, HOME: '/proc', PATH: '/nothing' };
    const said: string[] = [];
    const print = () => printPdf(page(''), { environment }, ({ id }) => said.push(id));
    await print();
    const folder = join(cache, 'lkj', `chromium-${await packageVersion()}`);
    const executable = join(folder, 'chromium');
    const good = sha256(await readFile(executable));
    for (const isTimeKept of [false, true]) {
      const { mtime, size } = await stat(executable);
      const file = await open(executable, 'r+');
      for (const at of [64, Math.floor(size / 2), size - 5000]) await file.write(Buffer.alloc(4096), 0, 4096, at);
      await file.close();
      if (isTimeKept) await utimes(executable, mtime, mtime);
      said.splice(0);
      await print();
      expect(said.filter((line) => line.startsWith('membuka'))).toHaveLength(1);
      expect(said.some((line) => line.includes('folder cache rusak'))).toBe(isTimeKept);
      expect(sha256(await readFile(executable))).toBe(good);
    }
    await writeFile(`${folder}.json`, '{"ukuran":1');
    said.splice(0);
    await print();
    await utimes(executable, new Date(0), new Date(0));
    await print();
    expect(said.filter((line) => line.startsWith('membuka'))).toHaveLength(1);
  }, 120_000);

  test('is unpacked for one run where the home folder cannot be written', async () => {
    const offer = await unpackBundled({ HOME: '/proc' }, quiet);
    expect(offer.executables[0]).toContain(join(ours, 'tmp', 'lkj-cache-'));
    cleanUp();
    expect(await leftovers()).toEqual([]);
  }, 30_000);
});

/** An ELF header that tells of a section table far behind the end of the file. */
function cutProgram(): Buffer {
  const header = Buffer.alloc(64);
  header.writeUInt32BE(0x7f454c46, 0);
  header.writeBigUInt64LE(190_000_000n, 40);
  return header;
}

test('without any browser every place looked at is named, in few words', async () => {
  const environment = { HOME: '/home/x', PATH: 'bin:/opt/bin:/opt/more' };
  const offers = [await sources.puppeteer(environment), summarize({ executables: [], missed: absent(environment) })];
  const failure = noBrowser(offers.flatMap(({ missed }) => missed));
  expect(failure.exitCode).toBe(3);
  expect(failure.text.id).toContain('/home/x/.cache/puppeteer tidak ada; ');
  for (const place of installedPaths(environment)) {
    expect(failure.text.id).toContain(basename(place));
    expect(failure.text.id).toContain(dirname(place));
  }
  expect(failure.text.id.length).toBeLessThan(400);
  expect(failure.hint.id).toContain('LKJ_BROWSER');
  expect(installedPaths(environment).filter((place) => place.startsWith('bin'))).toEqual([]);
});

const absent = (environment: Environment) => installedPaths(environment).map((place) => ({ place, reason: ABSENT }));

/** What the system says of every process of the browser: whose it is, and whether its calls are filtered (seccomp 2). */
async function processesOf(pid: number): Promise<readonly { readonly uid: string; readonly seccomp: string }[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = ids.map(async (id) => {
    const group = (await readFile(`/proc/${id}/stat`, 'latin1').catch(() => '')).split(') ')[1]?.split(' ')[2];
    const status = await readFile(`/proc/${id}/status`, 'latin1').catch(() => '');
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '';
    return group === String(pid) ? [{ uid: field('Uid'), seccomp: field('Seccomp') }] : [];
  });
  return (await Promise.all(read)).flat();
}

describe.runIf(process.getuid?.() === 0)('as root (left out for other users)', () => {
  const told: string[] = [];
  const look = (environment: Environment) =>
    withBrowser(
      { environment: { ...process.env, ...environment } },
      ({ en }) => told.push(en),
      async (opened) => {
        await (await opened.browser.newPage()).setContent('<p>a</p>');
        return processesOf(opened.process.pid ?? 0);
      },
    );

  test('the browser is run by nobody, in its sandbox', async () => {
    await chmod(ours, 0o755);
    await chmod(join(ours, 'tmp'), 0o755);
    const processes = await look({});
    expect(new Set(processes.map(({ uid }) => uid))).toEqual(new Set(['65534']));
    expect(processes.filter(({ seccomp }) => seccomp === '2').length).toBeGreaterThan(0);
    expect(told.join()).not.toContain('sandbox');
    expect(await leftovers()).toEqual([]);
  });

  test('where nobody may not go it is run by root, and that is said', async () => {
    await chmod(join(ours, 'tmp'), 0o700);
    const processes = await look({});
    expect(new Set(processes.map(({ uid }) => uid))).toEqual(new Set(['0']));
    expect(told.join()).toContain('runs without its sandbox, because lkj runs as root');
    expect(await leftovers()).toEqual([]);
  });
});

test('a browser is started with all that Puppeteer starts one with', () => {
  const ours = flagsFor('/profil', true);
  const theirs = puppeteer.defaultArgs({ headless: 'shell', userDataDir: '/profil' });
  const isFeatures = (flag: string) => flag.startsWith('--enable-features=');
  expect(theirs.filter((flag) => !isFeatures(flag) && !ours.includes(flag))).toEqual([]);
  const features = (flags: readonly string[]) => flags.filter(isFeatures).flatMap((flag) => flag.slice(18).split(','));
  expect(features(ours)).toEqual(expect.arrayContaining(features(theirs)));
  expect(ours.filter(isFeatures).length, 'the last alone counts').toBe(1);
});

describe('the walls', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;
  const cases: readonly [string, (address: string) => string][] = [
    ['an image', (address) => `<img src="${address}">`],
    ['an image that a policy refuses', (address) => `${policy}<img src="${address}">`],
    ['a frame in a frame', (address) => `<iframe srcdoc="<img src='${address}'>"></iframe>`],
    ['a background', (address) => `<style>p{background:url(${address})}</style>`],
  ];
  test.each(cases)('stop %s and name its address', async (_, body) => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number }; // it listens on a port, not on a pipe
    const address = `http://127.0.0.1:${port}/x`;
    const failure = await failureOf(printPdf(page(body(address)), {}, quiet)).finally(() => server.close());
    expect(failure.exitCode).toBe(4);
    expect(failure.text.id).toContain(address);
    expect(connections).toBe(0);
  });

  test('stop a local file', async () => {
    const failure = await failureOf(printPdf(page('<iframe src="file:///etc/hostname"></iframe>'), {}, quiet));
    expect(failure.text.en).toContain('file:///etc/hostname');
  });

  test('are no harm to images that they let in, and those that cannot be decoded are told', async () => {
    const image = (base64: string, alt: string) => `<img src="data:image/png;base64,${base64}" alt="${alt}">`;
    const whole = Buffer.from(png(head(8, 2), idat(rows(90)), IEND)).toString('base64');
    const empty = Buffer.from(png(head(3, 2), idat(rows(90)), IEND)).toString('base64');
    const told: unknown[] = [];
    const inspect = {
      rooms: { upright: 700, sideways: 1000, height: 1000 },
      refuse: (flaws: readonly unknown[]) => told.push(...flaws),
    };
    await printPdf(
      { ...page(image(whole, 'utuh') + image(empty, 'kosong') + image('AAAA', 'bukan')), inspect },
      {},
      quiet,
    );
    expect(told).toMatchObject([
      { kind: 'image', place: 'kosong' },
      { kind: 'image', place: 'bukan' },
    ]);
  });

  test('leave no script running', async () => {
    const printed = await printPdf(
      page('<script>document.write("<img src=http://127.0.0.1:9/x>")</script>'),
      {},
      quiet,
    );
    expect(printed.pages).toBe(1);
  });
});

describe('afterwards nothing is left', () => {
  test('when the print takes too long', async () => {
    const failure = await failureOf(printPdf({ ...page(''), timeoutSeconds: 0.01 }, {}, quiet));
    expect(failure.exitCode).toBe(4);
    expect(failure.text.en).toContain('0.01 seconds');
    expect(await leftovers()).toEqual([]);
  });

  test('when a signal handler cleans up in mid-print', async () => {
    const meanwhile = async () => cleanUp();
    // So many pages are not printed in the moment that it takes to be told of them.
    const failure = await failureOf(printPdf({ ...page('<p>a</p>'.repeat(5000)), meanwhile }, {}, quiet));
    expect(failure.exitCode).toBe(4);
    expect(await leftovers()).toEqual([]);
  });

  test('when a browser was opened early, and nobody took it', async () => {
    const early = openEarly({}, quiet);
    await early.started;
    expect(await leftovers()).not.toEqual([]);
    await early.end();
    expect(await leftovers()).toEqual([]);
  });

  test('when the work itself fails', async () => {
    const work = withBrowser({}, quiet, () => Promise.reject(new Error('ours')));
    await expect(work).rejects.toThrow('ours');
    expect(await leftovers()).toEqual([]);
  });
});

test('foreign text is printable and short', () => {
  expect(printable('a\u001b[2J\u202eb\ud800😀')).toBe('a\\u001b[2J\\u202eb\\ud800😀');
  expect([...printable('x'.repeat(300))]).toHaveLength(201);
});
