/** The archives with a Node of their own: unpacked anywhere, they do what the program does, under Wine with the same bytes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { unfitForWindows } from '../src/io/windows-names.ts';
import { lkj as here } from './run-cli.ts';
import { openWindows, windowsPath, wine } from './wine.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 600_000 });

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lkj-arsip-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packed = join(folder, 'arsip');
const nameOf = (kind: string) => `lkj-${version}-${kind}.${kind === 'win-x64' ? 'zip' : 'tar.gz'}`;
const bytesOf = (kind: string) => readFileSync(join(packed, nameOf(kind)));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pack = (...kinds: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/package.mjs', ...kinds], {
    encoding: 'utf8',
    env: { ...process.env, LKJ_ARSIP: packed },
  });

const made = pack('win-x64', 'linux-x64');
/** npm says so itself: then nothing is known of the archives. */
const why = /Command failed: npm pack/.test(made.stderr) ? ' (left out: Node could not be fetched from npm)' : '';

/** What the checkout makes of the sample, of which all others must be the same. */
const ours = join(folder, 'sumber');
const product = (where: string, format: string) => readFileSync(join(where, `lkj-2019-tw2.${format}`));
const formats = ['pdf', 'html', 'json', 'docx', 'xlsx'];
const withoutBrowser = formats.slice(1);

function expectSame(where: string, wanted: readonly string[]): void {
  for (const format of wanted)
    expect(product(where, format).equals(product(join(ours, 'out'), format)), format).toBe(true);
}

/** As they lie in the archive, without its own folder. */
function unpackZip(into: string): readonly string[] {
  const files = Object.entries(unzipSync(bytesOf('win-x64')));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  return files.map(([path]) => path);
}

const windows = join(folder, 'unduhan & baru', `lkj-${version}-win-x64`);
const linux = join(folder, `lkj-${version}-linux-x64`);

beforeAll(() => {
  if (why) return;
  expect(made.status, made.stderr).toBe(0);
  unpackZip(dirname(windows));
  execFileSync('tar', ['-xzf', join(packed, nameOf('linux-x64'))], { cwd: folder });
  expect(here(folder, ['init', 'sumber', '--sample'])).toMatchObject({ code: 0 });
  expect(here(ours, ['build', '--format', formats.join()])).toMatchObject({ code: 0 });
});

describe.skipIf(why)(`what is packed${why}`, () => {
  test('is the same each time, and has its sums beside it', () => {
    const before = bytesOf('win-x64');
    const sums = readFileSync(join(packed, 'SHA256SUMS'), 'utf8');
    expect(sums).toBe(['win-x64', 'linux-x64'].map((kind) => `${sha256(bytesOf(kind))}  ${nameOf(kind)}\n`).join(''));
    expect(pack('win-x64')).toMatchObject({ status: 0 });
    expect(bytesOf('win-x64').equals(before)).toBe(true);
  });

  test.each([
    ['Windows', windows],
    ['Linux', linux],
  ])('for %s lists every file with its hash, and their licences', (_, root) => {
    const listed = readFileSync(join(root, 'ISI.txt'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    const there = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
    expect(listed.map(([, path]) => path).sort()).toEqual(there.filter((path) => path !== 'ISI.txt').sort());
    for (const [hash, path = ''] of listed) expect(sha256(readFileSync(join(root, path))), path).toBe(hash);
    const licences = readFileSync(join(root, 'LISENSI.txt'), 'utf8');
    for (const name of ['lkj', 'Node.js', '@fontsource/tinos', 'OpenSSL']) expect(licences).toContain(name);
    expect(readFileSync(join(root, 'program/dist/LICENSES.txt'), 'utf8')).toContain('handlebars');
  });

  test('for Windows has no browser and no letter that its console would break', () => {
    expect(readdirSync(join(windows, 'program/node_modules')).sort()).toEqual(['@fontsource']);
    for (const name of ['lkj.cmd', 'BACA-SAYA.txt'])
      expect(readFileSync(join(windows, name), 'latin1')).toMatch(/^(?:[\t -~]*\r\n)+$/);
    expect(readFileSync(join(windows, 'BACA-SAYA.txt'), 'utf8')).toContain('belum diuji');
  });
});

test('an archive for a system that is not known is refused, naming those that are', () => {
  expect(pack('win-x86')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('win-x64, linux-x64, darwin-arm64'),
  });
});

test.each([
  ['con', 'con'],
  ['a\\NUL.txt\\b', 'NUL.txt'],
  ['C:\\data\\com1', 'com1'],
  ['laporan:2', 'laporan:2'],
  ['a/b?', 'b?'],
  ['tw1 ', 'tw1 '],
  ['tw1.', 'tw1.'],
  ['C:\\kantor\\..\\data', undefined],
  ['.\\.lkj/contoh.con', undefined],
  ['\\\\server\\bagi\\laporan', undefined],
  ['\\\\?\\C:\\data', undefined],
  ['console/nulis/com10/com', undefined],
])('of %j Windows cannot have %j', (path, name) => expect(unfitForWindows(path)).toBe(name));

const isLinux = process.platform === 'linux' && process.arch === 'x64';
describe.skipIf(why || !isLinux)(`unpacked on Linux, where there is no Node${why}`, () => {
  const bin = join(folder, 'bin');
  const lkj = (cwd: string, ...argv: readonly string[]) => {
    const env = { PATH: bin, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), LANG: 'C.UTF-8' };
    const { status, stdout, stderr } = spawnSync(join(folder, 'bin/lkj'), argv, { cwd, env, encoding: 'utf8' });
    return { code: status, out: stdout, talk: stderr };
  };
  beforeAll(() => {
    mkdirSync(bin);
    for (const name of ['sh', 'dirname', 'readlink']) symlinkSync(`/usr/bin/${name}`, join(bin, name));
    symlinkSync(join(linux, 'lkj'), join(bin, 'lkj'));
  });

  test('it makes every product of the sample, the same bytes, and proves its PDF', () => {
    const office = join(folder, 'kantor linux');
    expect(lkj(folder, '--version').out).toBe(`${version} (linux-x64, Node 22.23.2)\n`);
    expect(lkj(folder, 'init', 'kantor linux', '--sample')).toMatchObject({ code: 0 });
    expect(lkj(office, 'validate')).toMatchObject({ code: 0 });
    const built = lkj(office, 'build', '--format', formats.join());
    expect(built.code, built.talk).toBe(0);
    expectSame(join(office, 'out'), formats);
    expect(lkj(office, 'verify', '--strict', 'out/lkj-2019-tw2.pdf')).toMatchObject({ code: 0 });
    expect(lkj(office, 'doctor').out).toContain('dari arsip linux-x64');
  });

  test('a new user lives a whole year with it', () => {
    const argv = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'long', 'tests/setahun.test.ts'];
    const env = { ...process.env, LKJ_DIUJI: join(linux, 'lkj') };
    const { status, stdout } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });
});

const whyNot = why || (wine ? '' : ' (left out: this machine has no Wine)');
describe.skipIf(whyNot)(`unpacked on Windows${whyNot}`, () => {
  let system: ReturnType<typeof openWindows>;
  const kantor = join(folder, 'Dokumen Saya é', 'coba saya');
  const main = windowsPath(join(windows, 'program/dist/main.js'));
  const lkj = (argv: readonly string[], cwd = kantor) => system.run([join(windows, 'node.exe'), main, ...argv], cwd);
  /** By a script, in which `%~dp0` is its own folder: Wine's cmd takes quotes otherwise than that of Windows. */
  const inScript = (...lines: readonly string[]) =>
    writeFileSync(join(kantor, 'uji.cmd'), [...lines, '@exit /b %errorlevel%', ''].join('\r\n'));
  const call = (words: string) =>
    `@call "%~dp0..\\..\\${windows.slice(folder.length + 1).replaceAll('/', '\\')}\\lkj.cmd" ${words}`;
  const cmd = (words: string, more: Record<string, string> = {}, input = '') => {
    inScript(call(words));
    return system.run(['cmd', '/c', 'uji.cmd'], kantor, more, input);
  };

  beforeAll(() => {
    system = openWindows();
    mkdirSync(dirname(kantor), { recursive: true });
    expect(lkj(['init', 'coba saya', '--sample'], dirname(kantor))).toMatchObject({ code: 0 });
  });
  afterAll(() => system?.close());

  test('`lkj` alone says what comes next, and every command that needs no browser makes the same bytes as on Linux', () => {
    expect(lkj([]).out).toContain('→ lkj build --quarter 2\n  → lkj preview\n');
    expect(lkj(['validate'])).toMatchObject({ code: 0, out: here(ours, ['validate']).out });
    const built = lkj(['build']);
    expect(built.talk).toContain('Tidak ada peramban');
    expect(built.code).toBe(0);
    expect(built.out.trim().split('\n').sort()).toEqual(withoutBrowser.map((one) => `out/lkj-2019-tw2.${one}`).sort());
    expectSame(join(kantor, 'out'), withoutBrowser);
    expect(lkj(['build']).talk).toContain('Tidak berubah');
    expect(lkj(['verify', windowsPath(join(ours, 'out/lkj-2019-tw2.pdf'))])).toMatchObject({ code: 0 });
    expect(lkj(['explain', 'rat.capaian_tahun']).out).toBe(here(ours, ['explain', 'rat.capaian_tahun']).out);
  });

  test('the machine is looked at, and the kind is told', () => {
    const { code, out } = lkj(['doctor']);
    expect([code, out]).toEqual([3, expect.stringContaining('Node 22.23.2, win32-x64, dari arsip win-x64')]);
    expect(out).toMatch(/msedge\.exe.*\n {2}→ Pasang Chrome, Chromium atau Edge/);
  });

  test('lkj.cmd takes its words as they are, gives its exit code, and clicked twice explains itself and stays', () => {
    expect(cmd('--version')).toMatchObject({ code: 0, out: `${version} (win-x64, Node 22.23.2)\n` });
    const wrong = system.run(['cmd', '/c', 'lkj.cmd', 'build', '--quarter', '9'], windows);
    expect(wrong).toMatchObject({ code: 2, talk: expect.stringContaining('«9»') });
    expect(cmd('init "a & b" --sample --agency "(dua)"').talk).toContain('--agency dan --sample');
    expect(cmd('').out).toMatch(/^Data|^Laporan[\s\S]*→ lkj/);
    // Wine's cmd has no such variable; that of Windows always has.
    const clicked = cmd('', { CMDCMDLINE: 'cmd.exe /c Z:\\x\\lkj.cmd' }, 'lkj --version\r\nexit 7\r\n');
    expect(clicked.out).toMatch(/Tidak ada yang perlu dipasang[\s\S]*>[\s\S]*\(win-x64, Node 22\.23\.2\)/);
  });

  test('a sheet is imported, the lines of Windows are kept, and two folders are compared', () => {
    const office = join(dirname(kantor), 'lembar');
    const data = join(office, 'data');
    cpSync(join(ours, 'data'), data, { recursive: true });
    cpSync(join(ours, 'data'), join(office, 'semula'), { recursive: true });
    for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.yaml')))
      writeFileSync(join(data, name), readFileSync(join(data, name), 'utf8').replaceAll('\n', '\r\n'));
    expect(lkj(['build', '--format', withoutBrowser.join()], office)).toMatchObject({ code: 0 });
    expectSame(join(office, 'out'), withoutBrowser);
    const sheet = 'Kegiatan;Pagu\r\nPembinaan dan Bimbingan Teknis Koperasi;110.165.001\r\n';
    writeFileSync(join(office, 'Lembar é.csv'), sheet);
    const taken = lkj(['import', '.\\Lembar é.csv', '-q', '2', '--yes'], office);
    expect(taken.talk).toContain('Ditulis: data/2019/anggaran.yaml');
    const text = readFileSync(join(data, '2019/anggaran.yaml'), 'utf8');
    expect(text).toContain('110.165.001\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lkj(['diff', 'semula\\', 'data'], office).out).toMatch(
      /bimbingan-teknis-koperasi\.pagu +110\.165\.000 +110\.165\.001/,
    );
  });

  test('paths with backslashes, drives, blanks and é, and very long ones, are taken', () => {
    const json = ['--format', 'json'];
    expect(lkj(['build', '--data', 'data\\', '--out', 'hasil é\\dalam', ...json]).out).toBe(
      'hasil é/dalam/lkj-2019-tw2.json\n',
    );
    expect(lkj(['build', '--data', windowsPath(join(ours, 'data')), '--out', 'C:\\keluar', ...json])).toMatchObject({
      code: 0,
      out: 'C:/keluar/lkj-2019-tw2.json\n',
    });
    expectSame(join(system.drive, 'keluar'), ['json']);
    const far = lkj(['validate', '--data', windowsPath(join(ours, 'data'))], system.drive).out;
    expect(far).toMatch(/^Z:\/.*\/data\/2019\/anggaran\.yaml:50:11 info /m);
    const long = Array.from({ length: 9 }, (_, at) => `folder-yang-panjang-sekali-namanya-${at}`).join('/');
    mkdirSync(join(kantor, long), { recursive: true });
    cpSync(join(kantor, 'data'), join(kantor, long, 'data'), { recursive: true });
    const [data, out] = ['data', 'out'].map((name) => `${long}/${name}`.replaceAll('/', '\\'));
    expect(lkj(['build', '--data', data ?? '', '--out', out ?? '', '--format', withoutBrowser.join()])).toMatchObject({
      code: 0,
    });
    expectSame(join(kantor, long, 'out'), withoutBrowser);
  });

  test.each([
    ['init', 'con', '--sample'],
    ['build', '--format', 'json', '--out', 'x\\aux.d'],
    ['build', '--format', 'json', '--out', 'laporan:2'],
    ['validate', '--format', 'json', '--output', 'prn.json'],
    ['build', '--format', 'json', '--force', '--deps', 'lpt1'],
  ])('a name that Windows keeps is refused: %s %s %s', (...argv) => {
    const before = readdirSync(kantor).sort();
    expect(lkj(argv)).toMatchObject({
      code: 2,
      talk: expect.stringMatching(/nama «.*» .*tidak dapat dipakai di Windows/),
    });
    expect(readdirSync(kantor).sort()).toEqual(before);
  });

  test('a product that is marked read-only is made anew, or it is said that it cannot', () => {
    const file = join(kantor, 'out/lkj-2019-tw2.json');
    chmodSync(file, 0o444);
    const { code, talk } = lkj(['build', '--force', '--format', 'json']);
    if (code !== 0) expect([code, talk]).toEqual([4, expect.stringContaining('tidak dapat ditulis')]);
    expectSame(join(kantor, 'out'), ['json']);
    expect(readdirSync(join(kantor, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.skipIf(!existsSync('/usr/bin/script'))('a console of code page 437 shows every sign', () => {
    inScript('@chcp 437', call('validate --data "%~dp0..\\..\\sumber\\data"'));
    const shown = system.onConsole('uji.cmd', kantor);
    expect(shown).toContain('437');
    expect(shown).toMatch(/«Pembinaan Lingku[\s\S]*»[\s\S]*┌─[\s\S]*anggaran\.yaml:50:11/);
  });
});
