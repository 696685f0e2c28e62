/** What is published installs by itself in an empty folder, and does there all that it does in a checkout. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linksIn } from './markdown.ts';
import { answers } from './run-cli.ts';

const parent = mkdtempSync(join(tmpdir(), 'lkj-paket-'));
const office = join(parent, 'kantor');
const installed = join(office, 'node_modules');

/** As whoever installs it has it: no variable of npm's, of Puppeteer's or of ours. */
const { PATH, HOME, XDG_CACHE_HOME } = process.env;
const env = { PATH, HOME, LANG: 'C.UTF-8', ...(XDG_CACHE_HOME ? { XDG_CACHE_HOME } : {}) };

let packed = '';

const lkj = (...argv: readonly string[]) => {
  const bin = join(installed, '.bin', 'lkj');
  const { status, stdout, stderr } = spawnSync(bin, argv, { cwd: office, env, encoding: 'utf8' });
  return { code: status, out: stdout, talk: stderr };
};

/** Packing bundles anew, so it is done in a copy: other tests run the bundle that is here. */
beforeAll(() => {
  const copy = join(parent, 'lkj');
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0'))
    if (existsSync(file) && file !== '' && !/^tests\/(?!README\.md|halaman\/)/.test(file))
      cpSync(file, join(copy, file));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  packed = execFileSync('npm', ['pack'], { cwd: copy, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  mkdirSync(office);
  // What lies in npm's cache is taken from there, as it was checked when this checkout was installed.
  execFileSync('npm', ['install', '--prefer-offline', join(copy, packed.trim())], { cwd: office, env, stdio: 'pipe' });
}, 300_000);

afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('packing prints the name of the archive alone, which others read from there', () => {
  expect(packed).toMatch(/^lkj-[\d.]+\.tgz\n$/);
});

test('the recipe of a new project installs the file whose sum it knows, and no other', () => {
  const recipe = parse(readFileSync('templates/proyek/ci/github.yml', 'utf8'));
  const [step] = recipe.jobs.laporan.steps.filter(({ name }: { name?: string }) => name === 'Memasang lkj');
  const file = join(parent, 'lkj', packed.trim());
  const install = (sum: string, name = file) => {
    const where = mkdtempSync(join(parent, 'resep-'));
    const more = { LKJ_PAKET: name, LKJ_SHA256: sum };
    const argv = ['-eo', 'pipefail', '-c', step.run];
    const { status } = spawnSync('bash', argv, { cwd: where, env: { ...env, ...more }, encoding: 'utf8' });
    return [status, existsSync(join(where, 'node_modules/.bin/lkj'))];
  };
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(install(sum)).toEqual([0, true]);
  expect(install(sum.replaceAll(/[0-7]/g, '8'))).toEqual([1, false]);
  expect(install('')).toEqual([expect.any(Number), false]);
  expect(install(sum, '')[1]).toBe(false);
}, 120_000);

test('only fonts and the browser come along', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(dependencies).every((name) => /^@(?:fontsource|sparticuz)\//.test(name))).toBe(true);
  expect(readdirSync(installed).filter((name) => /puppeteer|docx|ajv|handlebars/.test(name))).toEqual([]);
});

test('its README shows its picture and leads to documents that came along', () => {
  const links = linksIn(readFileSync(join(installed, 'lkj', 'README.md'), 'utf8')).map(
    (link) => link.split('#')[0] ?? '',
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(join(installed, 'lkj', link)))).toEqual([]);
});

test('a new project is made and checked', () => {
  expect(lkj('init', 'baru', ...answers, '--no-input')).toMatchObject({ code: 0 });
  expect(lkj('validate', '--data', 'baru/data')).toMatchObject({ code: 0 });
});

test('every format is made, the report is proved, and the machine is found sound', () => {
  cpSync(join(installed, 'lkj', 'data'), join(office, 'data'), { recursive: true });
  const formats = ['pdf', 'html', 'json', 'docx', 'xlsx'];
  const made = lkj('build', '--quarter', '2', '--format', formats.join());
  expect(made.out.trim().split('\n'), made.talk).toEqual(formats.map((format) => `out/lkj-2019-tw2.${format}`));
  expect(made.code).toBe(0);
  const { code, out, talk } = lkj('verify', 'out/lkj-2019-tw2.pdf');
  expect({ code, byte: /^byte +sesuai/m.test(out) }, talk).toEqual({ code: 0, byte: true });
  expect(lkj('doctor')).toMatchObject({ code: 0 });
}, 120_000);

/** The packages that the bundler itself says it takes. */
const asksBundler = `
  import { build } from 'esbuild';
  import { shapes } from './scripts/shapes.mjs';
  import { templates } from './scripts/templates.mjs';
  const { metafile } = await build({
    entryPoints: ['src/main.ts', 'src/cli/building/quick.ts'], bundle: true, platform: 'node', format: 'cjs', logLevel: 'error',
    outdir: 'dist', write: false, metafile: true, plugins: [shapes, templates],
    external: ['@puppeteer/browsers', 'chromium-bidi', 'ws'],
  });
  const packages = Object.keys(metafile.inputs).map((path) => /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(path)?.[1]);
  console.log([...new Set(packages.filter(Boolean))].join());`;

test('the licence of every package in the bundle comes along', () => {
  const bundler = ['--input-type=module', '--eval', asksBundler];
  const bundled = execFileSync(process.execPath, bundler, { encoding: 'utf8' }).trim().split(',');
  const licences = readFileSync(join(installed, 'lkj', 'dist', 'LICENSES.txt'), 'utf8');
  const named = [...licences.matchAll(/^(\S+) \d\S* \(\S+\)\n\n./gm)].map(([, name]) => name);
  expect(bundled).toEqual(expect.arrayContaining(['puppeteer-core', 'yaml', 'docx']));
  expect(bundled.filter((name) => !named.includes(name))).toEqual([]);
  // Those that lie inside a package, bundled by its authors.
  for (const name of ['nanoid', 'mitt', 'rxjs', 'parsel-js'])
    expect(licences).toMatch(new RegExp(`^${name}(?: |$)`, 'm'));
});
