/** Nothing breaks: whatever the machine does, the old product stays whole, nothing is left, and one sentence says what helps. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { packageVersion } from '../src/browser/package.ts';
import { cacheFolder } from '../src/io/cache-folder.ts';
import {
  browsersOf,
  busyRenderer,
  type Ended,
  expectEndedBy,
  expectNothingLeft,
  expectOld,
  guardianOf,
  makeLong,
  makeParent,
  makePlace,
  type Place,
  product,
  type Running,
  type Signal,
  until,
} from './run.ts';

// They wait for what happens, not for a time; a machine that is busy takes long for it.
vi.setConfig({ testTimeout: 300_000 });

let parent = '';
let place: Place;
beforeAll(() => {
  parent = makeParent();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));
beforeEach(() => {
  place = makePlace(parent);
});

const isRoot = process.getuid?.() === 0;
const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const needsMount = 'takes root and unshare';

const isWhole = (pdf: Buffer) =>
  pdf.subarray(0, 5).toString() === '%PDF-' && /%%EOF\s*$/.test(pdf.subarray(-10).toString());
/** One sentence and one cure, and no trace of the program. */
function expectSaid({ talk }: Ended, said: RegExp): void {
  expect(talk).toMatch(said);
  expect(talk).toMatch(/^lkj: .*\n {2}→ .*\n$/m);
  expect(talk).not.toMatch(/^ {4}at /m);
}

describe('the browser', () => {
  test.each([
    ['is not there', 'tiada', undefined, 0, 3, /LKJ_BROWSER \(.*tiada\) tidak ada/],
    ['may not be executed', 'berkas', '', 0o644, 3, /tidak boleh dijalankan/],
    ['is another program', 'lain', '#!/bin/sh\necho bukan >&2\nexit 3\n', 0o755, 3, /berhenti \(exit code 3\): bukan/],
    [
      'never answers',
      'diam',
      '#!/bin/sh\nexec sleep 100\n',
      0o755,
      4,
      /dalam 1 detik: membuka peramban 1,\d detik[\s\S]*--timeout/,
    ],
  ] as const)('%s', async (_, name, script, mode, code, said) => {
    const path = join(place.folder, name);
    if (script !== undefined) writeFileSync(path, script);
    if (script !== undefined) chmodSync(path, mode);
    const run = await place.lkj(['build', '--timeout', '1'], { LKJ_BROWSER: path }).ended;
    expectSaid(run, said);
    expect(run.code).toBe(code);
    expectOld(place);
    await expectNothingLeft(place);
  });

  test('that crashes is replaced once', async () => {
    makeLong(place);
    const run = place.lkj(['build', '-f', 'pdf', '--lang', 'en']);
    const renderer = await until('a print', () => busyRenderer(place));
    process.kill(renderer.pid, 'SIGKILL');
    const { code, talk } = await run.ended;
    expect(talk).toContain('the browser went down in the middle; trying once more with a new one');
    expect(code).toBe(0);
    expect(isWhole(product(place, 'pdf'))).toBe(true);
    await expectNothingLeft(place);
  });

  test('that crashes twice is the end', async () => {
    makeLong(place);
    const run = place.lkj(['build', '-f', 'pdf,html']);
    const first = await until('a print', () => busyRenderer(place));
    const browser = await until('its browser', () =>
      browsersOf(place).find(({ command }) => !command.includes('--type=')),
    );
    process.kill(browser.pid, 'SIGKILL');
    const second = await until('another print', () => {
      const found = busyRenderer(place);
      return found && found.pid !== first.pid && run.talk().includes('mencoba sekali lagi') && found;
    });
    process.kill(second.pid, 'SIGKILL');
    const ended = await run.ended;
    expectSaid(ended, /Peramban gagal mencetak laporan: .*\n {2}→ .*LKJ_BROWSER/);
    expect(ended.talk.match(/mencoba sekali lagi/g)).toHaveLength(1);
    expect(ended.code).toBe(4);
    expectOld(place);
    await expectNothingLeft(place);
  });

  test('that hangs is ended when the time is up, which is told by what took it', async () => {
    makeLong(place);
    const run = place.lkj(['build', '-f', 'pdf', '--timeout', '4']);
    // On a busy machine the time may be up before.
    await until('a print, or the end', () => busyRenderer(place) ?? (run.child.exitCode !== null || undefined));
    for (const { pid } of browsersOf(place)) process.kill(pid, 'SIGSTOP');
    const ended = await run.ended;
    expectSaid(ended, /tidak selesai dicetak dalam 4 detik: membuka peramban \d+,\d detik.*\n {2}→ .*--timeout/);
    expect(ended.code).toBe(4);
    expectOld(place);
    await expectNothingLeft(place);
  });

  test('may not open enough files', async () => {
    // With 48 the browser once in a while gets by.
    const ended = await place.shell('ulimit -n 32; exec "$0" "$1" build -f pdf').ended;
    expectSaid(ended, /Peramban tidak dapat berjalan: terlalu banyak berkas terbuka\.\n {2}→ .*ulimit -n 1024/);
    expect(ended.code).toBe(3);
    expectOld(place);
    await expectNothingLeft(place);
    expect((await place.shell('ulimit -n 32; exec "$0" "$1" build -f html,json').ended).code).toBe(0);
  });

  test('has little shared memory', async (context) => {
    if (!mayMount) return context.skip(needsMount);
    const script = 'mount -t tmpfs -o size=1m tmpfs /dev/shm && exec "$0" "$1" build -f pdf';
    const { code } = await place.shell(`exec unshare -m /bin/sh -c '${script}' "$0" "$1"`).ended;
    expect(code).toBe(0);
    expect(isWhole(product(place, 'pdf'))).toBe(true);
    await expectNothingLeft(place);
  });
});

test('--timeout takes a number of seconds', async () => {
  for (const given of ['0', '1.5', 'lama', '86401']) {
    const run = await place.lkj(['build', '--timeout', given]).ended;
    expect(run.code).toBe(2);
    expectSaid(run, /--timeout diberi «.*»; seharusnya jumlah detik/);
  }
});

describe('the place of the products', () => {
  /** In a mount of its own, which ends with the command; then what is in `out`, each file with its size. */
  const mounted = (mount: string, argv: string) =>
    place.shell(
      `exec unshare -m /bin/sh -c '${mount}; "$0" "$1" ${argv}; code=$?; ls -A -s --block-size=1 out; cat out/*.json; exit $code' "$0" "$1"`,
    ).ended;

  test('is full: all products stay the old ones', async (context) => {
    if (!mayMount) return context.skip(needsMount);
    const mount = 'mount -t tmpfs -o size=160k tmpfs out; printf lama > out/lkj-2024-tw2.json';
    const run = await mounted(mount, 'build -f json,html');
    expectSaid(run, /«out\/lkj-2024-tw2\.html» tidak dapat ditulis: ruang disk habis\n {2}→ kosongkan/);
    expect(run.code).toBe(4);
    expect(run.out).toMatch(/^total \d+\n *\d+ lkj-2024-tw2\.json\nlama$/);
  });

  test('is read-only: said before anything is made', async (context) => {
    if (!mayMount) return context.skip(needsMount);
    const run = await mounted('mount --bind out out && mount -o remount,ro,bind out', 'build');
    expectSaid(run, /tidak dapat ditulis: disk hanya dapat dibaca/);
    expect(run.code).toBe(4);
    expect(run.talk).not.toContain('menyusun');
    expectOld(place);
  });

  test('may not be written', async (context) => {
    const out = join(place.folder, 'out');
    if (!isRoot) chmodSync(out, 0o555);
    else if (spawnSync('chattr', ['+i', out]).status !== 0) return context.skip('takes a file system with chattr +i');
    try {
      const run = await place.lkj(['build', '--lang', 'en']).ended;
      expectSaid(run, /cannot be written: there is no permission/);
      expect(run.code).toBe(4);
      expect(run.talk).not.toContain('making');
    } finally {
      if (!isRoot) chmodSync(out, 0o755);
      else spawnSync('chattr', ['-i', out]);
    }
    expectOld(place);
    await expectNothingLeft(place);
  });

  test('is held by a mount: tried again, then said', async (context) => {
    if (!mayMount) return context.skip(needsMount);
    const run = await mounted('mount --bind out/lkj-2024-tw2.json out/lkj-2024-tw2.json', 'build -f json');
    expectSaid(run, /sedang dibuka program lain\n {2}→ tutup program/);
    expect(run.code).toBe(4);
    expectOld(place);
    await expectNothingLeft(place);
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a FIFO', (path: string) => spawnSync('mkfifo', [path])],
  ])('has %s at the name', async (_, make) => {
    const path = join(place.folder, 'out/lkj-2024-tw2.json');
    rmSync(path);
    make(path);
    const run = await place.lkj(['build', '-f', 'html,json']).ended;
    expectSaid(run, /di tempat itu ada folder atau berkas khusus/);
    expect(run.code).toBe(4);
    expect(product(place, 'html').toString()).toBe('lama');
    await expectNothingLeft(place);
  });

  test('has links: they are replaced, what they lead to is not', async () => {
    const asing = join(place.folder, 'asing');
    writeFileSync(asing, 'asing');
    for (const ending of ['html', 'json']) rmSync(join(place.folder, `out/lkj-2024-tw2.${ending}`));
    symlinkSync(asing, join(place.folder, 'out/lkj-2024-tw2.html'));
    linkSync(asing, join(place.folder, 'out/lkj-2024-tw2.json'));
    expect((await place.lkj(['build', '-f', 'html,json']).ended).code).toBe(0);
    expect(readFileSync(asing, 'utf8')).toBe('asing');
    expect(product(place, 'html').length).toBeGreaterThan(1000);
  });

  test('is a file, or cannot be made', async () => {
    writeFileSync(join(place.folder, 'berkas'), '');
    for (const out of ['berkas', 'berkas/dalam', '/proc/lkj']) {
      const run = await place.lkj(['build', '-f', 'html', '--out', out]).ended;
      expectSaid(run, /tidak dapat ditulis: /);
      expect(run.code).toBe(4);
    }
  });

  test('is that of eight builds at once', async () => {
    const runs = Array.from({ length: 8 }, () => place.lkj(['build', '-f', 'pdf']));
    let isOver = false;
    const all = Promise.all(runs.map(({ ended }) => ended)).finally(() => {
      isOver = true;
    });
    let looks = 0;
    while (!isOver) {
      const seen = product(place, 'pdf');
      expect(seen.toString('latin1', 0, 9) === 'lama' || isWhole(seen)).toBe(true);
      looks++;
      await new Promise((resume) => setTimeout(resume, 50));
    }
    expect((await all).map(({ code }) => code)).toEqual(Array(8).fill(0));
    expect(looks).toBeGreaterThan(3);
    expect(isWhole(product(place, 'pdf'))).toBe(true);
    await expectNothingLeft(place);
  });
});

describe('the temporary folder', () => {
  test.runIf(mayMount).each([
    ['full from the start', '200k'],
    ['full in the middle', '2m'],
  ])('is %s', async (_, size) => {
    const script = `mount -t tmpfs -o size=${size},mode=1777 tmpfs tmp && exec "$0" "$1" build -f pdf --lang en`;
    const run = await place.shell(`exec unshare -m /bin/sh -c '${script}' "$0" "$1"`).ended;
    expectSaid(run, /the temporary folder «.*» \(TMPDIR\) cannot be used: the disk is full\n {2}→ .*TMPDIR=/);
    expect(run.code).toBe(4);
    expectOld(place);
    await expectNothingLeft(place);
  });

  test('is not there', async () => {
    const run = await place.lkj(['build', '-f', 'pdf'], { TMPDIR: join(place.folder, 'tiada') }).ended;
    expectSaid(run, /folder sementara «.*» \(TMPDIR\) tidak dapat dipakai: tidak ada/);
    expect(run.code).toBe(4);
    expectOld(place);
  });
});

describe('a signal', () => {
  /** The code it is ended by, or all was done before; never something between. */
  async function expectEnded(of: Place, run: Running, signal: Signal): Promise<void> {
    const ended = await run.ended;
    // Node takes its handlers down at the very end, when all is done.
    const isDone = ended.signal === signal && product(of, 'pdf').toString() !== 'lama';
    if (ended.code === 0 || isDone) expect(isWhole(product(of, 'pdf'))).toBe(true);
    else {
      expectEndedBy(signal, ended);
      expectOld(of);
    }
    await expectNothingLeft(of);
  }

  test('ends it at any moment, with nothing left', async () => {
    const started = performance.now();
    expect((await place.lkj(['build', '-f', 'pdf']).ended).code).toBe(0);
    const whole = performance.now() - started;
    const left = Array.from({ length: 14 }, (_, index) => index / 14);
    const names: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const worker = async () => {
      for (let part = left.shift(); part !== undefined; part = left.shift()) {
        const own = makePlace(parent);
        const run = own.lkj(['build', '-f', 'pdf']);
        const moment = part * whole;
        const signal = names[left.length % names.length] ?? 'SIGINT';
        await new Promise((resume) => setTimeout(resume, moment));
        run.child.kill(signal);
        await expectEnded(own, run, signal);
      }
    };
    await Promise.all([worker(), worker(), worker()]);
  });

  const moments: readonly [string, (of: Place, run: Running) => unknown][] = [
    ['when it has begun', (_, run) => run.talk().includes('menyusun')],
    ['when the profile is there', (of) => readdirSync(of.temporary).length > 0],
    ['when the browser is there', (of) => browsersOf(of).length > 0],
    ['in mid-print', (of) => busyRenderer(of)],
  ];
  test.each(moments)('ends it %s, also when it comes twice', async (_, isThere) => {
    makeLong(place, 600);
    const run = place.lkj(['build', '-f', 'pdf']);
    await until('the moment', () => (isThere(place, run) ? true : undefined));
    run.child.kill('SIGINT');
    run.child.kill('SIGINT');
    const sent = performance.now();
    expectEndedBy('SIGINT', await run.ended);
    expect(performance.now() - sent).toBeLessThan(5_000);
    expectOld(place);
    await expectNothingLeft(place);
  });

  test('that cannot be caught leaves the old product, and nothing else', async () => {
    makeLong(place, 600);
    const run = place.lkj(['build', '-f', 'pdf']);
    await until('a print', () => busyRenderer(place));
    run.child.kill('SIGKILL');
    expect((await run.ended).signal).toBe('SIGKILL');
    expectOld(place);
    await expectNothingLeft(place);
  });

  test('that kills its guardian too leaves no browser and the old product; a later run clears up', async () => {
    makeLong(place, 600);
    const run = place.lkj(['build', '-f', 'pdf']);
    await until('a print', () => busyRenderer(place));
    process.kill(guardianOf(run), 'SIGKILL');
    run.child.kill('SIGKILL');
    expect((await run.ended).signal).toBe('SIGKILL');
    await expect.poll(() => browsersOf(place), { timeout: 60_000 }).toEqual([]);
    expectOld(place);
    const leftOut = () => readdirSync(join(place.folder, 'out')).filter((name) => name.endsWith('.tmp'));
    const left = [
      ...readdirSync(place.temporary).map((name) => join('tmp', name)),
      ...leftOut().map((name) => join('out', name)),
    ];
    expect(left).toHaveLength(2);
    const before = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    for (const path of left) utimesSync(join(place.folder, path), before, before);
    rmSync(join(place.folder, 'data/narasi'), { recursive: true });
    expect((await place.lkj(['build', '-f', 'pdf']).ended).code).toBe(0);
    await expectNothingLeft(place);
  });
});

test('what killed runs have left is removed after a day, and nothing else', async () => {
  const gone = spawnSync('true').pid;
  const [cache, version] = [join(place.folder, 'cache/lkj'), `chromium-${await packageVersion()}`];
  const unpacked = join(cacheFolder(process.env), version, 'chromium');
  if (!existsSync(unpacked)) expect((await place.lkj(['build', '-f', 'pdf']).ended).code).toBe(0);
  const old = [
    `tmp/lkj-chrome-${gone}-abcdef/Default/x`,
    `tmp/lkj-cache-${gone}-abcdef/chromium`,
    `cache/lkj/${version}/.unpack-${gone}-abcdef/chromium`,
    'cache/lkj/chromium-1.0.0/chromium',
  ];
  const kept = [
    `tmp/lkj-chrome-${process.pid}-abcdef/x`,
    `tmp/lkj-lain-${gone}-abcdef/x`,
    'tmp/chrome/x',
    'cache/lkj/lain-1/x',
    'cache/lkj/chromium-2.0.0/chromium',
  ];
  const young = [`tmp/lkj-chrome-${gone}-ghijkl/x`];
  const [oldFiles, keptFiles] = [
    [`out/.lkj-2024-tw2.pdf.${gone}-0123456789ab.tmp`],
    [`out/.lkj-2024-tw2.pdf.${process.pid}-0123456789ab.tmp`, `out/.lain.pdf.${gone}-0123456789ab.tmp`],
  ];
  for (const path of [...old, ...kept, ...young]) {
    mkdirSync(join(place.folder, path, '..'), { recursive: true });
    writeFileSync(join(place.folder, path), '');
  }
  for (const path of [...oldFiles, ...keptFiles]) writeFileSync(join(place.folder, path), '');
  linkSync(unpacked, join(cache, version, 'chromium'));
  const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
  for (const path of [...old, ...kept]) {
    const age = path.includes('chromium-2') ? days(9) : days(40);
    utimesSync(join(place.folder, path, '..'), age, age);
    if (path.includes('Default')) utimesSync(join(place.folder, path, '../..'), age, age);
  }
  for (const path of [...oldFiles, ...keptFiles]) utimesSync(join(place.folder, path), days(2), days(2));
  const environment = { XDG_CACHE_HOME: join(place.folder, 'cache') };
  expect((await place.lkj(['build', '-f', 'pdf'], environment).ended).code).toBe(0);
  const stands = (path: string) => existsSync(join(place.folder, path));
  expect([...old, ...oldFiles].filter(stands)).toEqual([]);
  expect([...kept, ...young, ...keptFiles].filter((path) => !stands(path))).toEqual([]);
  expect(statSync(join(cache, version)).mtimeMs).toBeGreaterThan(days(1).getTime());
});

describe('the surroundings', () => {
  test('have no home, no git, no locale', async () => {
    const run = place.lkj(['build', '-f', 'html,json'], {
      PATH: place.temporary,
      HOME: '/proc',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect((await run.ended).code).toBe(0);
    const bare = await place.shell('unset HOME PATH; exec "$0" "$1" build -f html').ended;
    expect(bare.code).toBe(0);
    await expectNothingLeft(place);
  });

  test('have a home that cannot be written: the browser is unpacked for this run alone', async () => {
    const run = await place.lkj(['build', '-f', 'pdf'], { HOME: '/proc', XDG_CACHE_HOME: '' }).ended;
    expect(run).toMatchObject({ code: 0, talk: expect.stringContaining('membuka peramban bawaan') });
    await expectNothingLeft(place);
  });

  test('have little memory', async () => {
    const little = await place.lkj(['build', '-f', 'html,json'], { NODE_OPTIONS: '--max-old-space-size=64' }).ended;
    expect(little.code).toBe(0);
    place = makePlace(parent);
    const less = await place.lkj(['build', '-f', 'html,json'], { NODE_OPTIONS: '--max-old-space-size=8' }).ended;
    expect(less.code === 134 || less.signal === 'SIGABRT').toBe(true);
    expect(less.talk).toContain('heap out of memory');
    expectOld(place);
  });

  test('have a reader that has seen enough, or none', async () => {
    const broken = join(place.folder, 'data/2024/tw2.yaml');
    const sound = readFileSync(broken, 'utf8');
    writeFileSync(broken, sound.replaceAll('realisasi:', 'realisas:'));
    const head = await place.shell('exec 3>&1; { "$0" "$1" validate; echo "code $?" >&3; } | head -1').ended;
    expect(head.talk).not.toMatch(/^ {4}at /m);
    expect(head.out).toMatch(/code [01]\n/);
    const both = await place.shell('exec 3>&1; { "$0" "$1" validate 2>&1; echo "code $?" >&3; } | head -1').ended;
    expect(both.out).toMatch(/code [01]\n/);
    writeFileSync(broken, sound);
    const deaf = await place.shell('exec 3>&1; { "$0" "$1" build -f html,json 2>&1 >&3; echo "code $?" >&3; } | true')
      .ended;
    expect(deaf.out).toContain('code 0');
    for (const closed of ['<&-', '>&-', '2>&-', '<&- >&- 2>&-']) {
      writeFileSync(join(place.folder, 'out/lkj-2024-tw2.json'), 'lama');
      expect((await place.shell(`exec "$0" "$1" build -f json ${closed}`).ended).code, closed).toBe(0);
      expect(JSON.parse(product(place, 'json').toString()).versi).toBe(1);
    }
  });

  test('have a file that may not be read', async (context) => {
    const data = join(place.folder, 'data');
    chmodSync(join(data, '2024/tw2.yaml'), 0);
    const asNobody = isRoot ? 'exec setpriv --reuid=65534 --regid=65534 --clear-groups' : 'exec';
    const run = await place.shell(`${asNobody} "$0" "$1" validate --lang en`).ended;
    // Where the program itself lies out of reach for nobody, nothing is shown.
    if (/MODULE_NOT_FOUND|Cannot find module|EACCES.*main\.js|Permission denied|failed to execute/.test(run.talk))
      return context.skip('the program lies where nobody may not go');
    expectSaid(run, /«2024\/tw2\.yaml» in the data folder cannot be read: there is no permission/);
    expect(run.code).toBe(2);
  });

  test('have an editor that saves while it is read', async () => {
    const path = join(place.folder, 'data/2024/tw2.yaml');
    const writer = place.shell(`exec "$0" -e '
      const { readFileSync, writeFileSync, truncateSync, renameSync } = require("node:fs");
      const text = readFileSync(process.argv[1], "utf8");
      const other = text.replace("13,5", "12,5");
      for (let n = 0; ; n++) {
        const next = n % 2 ? text : other;
        truncateSync(process.argv[1]);
        writeFileSync(process.argv[1], next.slice(0, 200));
        writeFileSync(process.argv[1], next);
        writeFileSync(process.argv[1] + "~", next);
        renameSync(process.argv[1] + "~", process.argv[1]);
      }' "${path}"`);
    const seen = new Set<number | null>();
    const end = performance.now() + 2000;
    while (performance.now() < end || seen.size === 0) {
      const run = await place.lkj(['build', '-f', 'json']).ended;
      seen.add(run.code);
      expect([0, 1, 2], run.talk).toContain(run.code);
      expect(run.talk).not.toMatch(/^ {4}at /m);
      for (const [, line] of run.talk.matchAll(/tw2\.yaml:(\d+)/g)) expect(Number(line)).toBeLessThan(40);
      if (run.code === 0) {
        const waktu = JSON.parse(product(place, 'json').toString()).indikator.find(
          ({ id }: { id: string }) => id === 'waktu',
        );
        expect(['13,50', '12,50', '13,5', '12,5']).toContain(waktu.realisasi.teks);
      }
    }
    writer.child.kill('SIGKILL');
    await writer.ended;
    await expectNothingLeft(place);
  });
});
