/** A machine without any browser: a build makes what needs none and says so, but for who has asked for a PDF. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedPaths } from '../src/browser/installed.ts';
import { ownProgram } from './own-program.ts';
import { runMain } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'lkj-tanpa-peramban-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { PATH: '', HOME: folder, XDG_CACHE_HOME: folder };
const found = installedPaths(environment).filter(existsSync);
const why = found.length > 0 ? ` (left out: this machine has ${found[0]})` : '';

const office = join(folder, 'kantor');
const lkj = (argv: readonly string[], more: Record<string, string> = {}) =>
  runMain(join(folder, 'lkj/dist/main.js'), argv[0] === 'init' ? folder : office, argv, { ...environment, ...more });
const products = () => readdirSync(join(office, 'out')).filter((name) => name.startsWith('lkj'));

beforeAll(() => {
  ownProgram(join(folder, 'lkj'));
  rmSync(join(folder, 'lkj/node_modules/@sparticuz'));
  expect(lkj(['init', 'kantor', '--sample'])).toMatchObject({ code: 0 });
});

test.skipIf(why)(`what needs none is made, and is known to be unchanged${why}`, () => {
  const built = lkj(['build']);
  expect(built, built.talk).toMatchObject({ code: 0 });
  expect(built.talk).toMatch(/Tidak ada peramban.*html, json, docx, xlsx.*Edge.*lkj doctor/);
  expect(products()).toEqual(['docx', 'html', 'json', 'xlsx'].map((format) => `lkj-2019-tw2.${format}`));
  expect(lkj(['build']).talk).toContain('Tidak berubah');
  expect(lkj(['build', '--lang', 'en']).talk).toContain('There is no browser');
});

test.skipIf(why)(`a form alone, and the reports of many agencies, come without their PDF too${why}`, () => {
  expect(lkj(['build', '--only', 'pengukuran'])).toMatchObject({ code: 0 });
  expect(products()).toContain('lkj-2019-tw2-pengukuran.docx');
  expect(lkj(['build', '--all', '.', '--out', 'semua'])).toMatchObject({ code: 0 });
  expect(readdirSync(join(office, 'semua/data'))).toEqual(expect.arrayContaining(['lkj-2019-tw2.docx']));
});

test.skipIf(why)(`a PDF that was asked for by name is still an error, and so is a browser that was named${why}`, () => {
  expect(lkj(['build', '--format', 'pdf,html'])).toMatchObject({ code: 3, out: '' });
  expect(lkj(['build'], { LKJ_BROWSER: join(folder, 'tidak-ada') })).toMatchObject({ code: 3, out: '' });
});
