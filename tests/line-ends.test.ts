/** A checkout in which git has ended the lines as Windows does makes the same products, and keeps its lines. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withUnixLines } from '../src/base/source.ts';
import { lkj } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'lkj-baris-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const formats = ['pdf', 'json', 'docx', 'xlsx', 'html'];
const build = (where: string, ...more: readonly string[]) =>
  lkj(join(folder, where), ['build', '-q', '2', '--format', formats.join(), ...more]);
const product = (where: string, format: string) => readFileSync(join(folder, where, `out/lkj-2019-tw2.${format}`));

/** Prose with breaks, a table and a quotation, a style and a template: all that is text in a project. */
const texts = {
  'narasi/latar-belakang.md':
    'Satu baris  \ndan barisnya.\n\nTabel: Loket\n\n| a | b |\n| - | - |\n| c | {{rat.capaian_tahun}} |\n',
  'templates/styles/kita.css': ':root {\n  --aksen: #123a63;\n}\n',
  'templates/sections/penutup.hbs': readFileSync('templates/sections/penutup.hbs', 'utf8'),
};

function writeWith(where: string, change: (text: string) => string): void {
  const data = join(folder, where, 'data');
  cpSync('data', data, { recursive: true });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:yaml|md|css|hbs)$/.test(name)) continue;
    writeFileSync(join(data, name), change(readFileSync(join(data, name), 'utf8')));
  }
}

beforeAll(() => {
  writeWith('unix', (text) => text);
  writeWith('windows', (text) => text.replaceAll('\n', '\r\n'));
});

test('every product is the same, byte for byte', () => {
  for (const where of ['unix', 'windows']) {
    const { code, talk } = build(where);
    expect(code, talk).toBe(0);
  }
  for (const format of formats) expect(product('windows', format).equals(product('unix', format)), format).toBe(true);
}, 120_000);

test('a build knows the products of the other checkout for its own', () => {
  writeWith('unix', (text) => text.replaceAll('\n', '\r\n'));
  expect(build('unix').talk).toContain('Tidak berubah');
});

test('the report of one is sealed in the other, without its data in the PDF too; the seals keep their lines', () => {
  const read = (path: string) => readFileSync(join(folder, 'windows/data', path), 'utf8');
  const pdf = join(folder, 'tanpa.pdf');
  writeWith('unix', (text) => text);
  expect(build('unix', '--no-attach', '--force').code).toBe(0);
  writeFileSync(pdf, product('unix', 'pdf'));
  const seal = (file: string, ...more: readonly string[]) =>
    lkj(join(folder, 'windows'), ['verify', file, '--seal', '--date', '2019-07-10', ...more]);
  expect(seal(pdf)).toMatchObject({ code: 0 });
  writeFileSync(
    join(folder, 'windows/data/2019/pengesahan.yaml'),
    read('2019/pengesahan.yaml').replaceAll('\n', '\r\n'),
  );
  expect(seal('out/lkj-2019-tw2.pdf').talk).toContain('Sudah disahkan');
}, 120_000);

test('a revision that holds the lines of Windows says the same', () => {
  const where = join(folder, 'windows');
  const git = (...argv: readonly string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...argv], { cwd: where });
  git('init', '-q');
  git('add', 'data');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'a');
  writeWith('windows', (text) => text);
  expect(lkj(where, ['diff', 'HEAD', 'data', '-q', '2'])).toMatchObject({ code: 0, out: '' });
});

test('only what ends a line becomes another: a CR elsewhere stays, for it is refused; so do images', () => {
  const changed = (path: string, text: string) =>
    new TextDecoder().decode(withUnixLines({ path, bytes: new TextEncoder().encode(text) }).bytes);
  expect(changed('a.yaml', 'a: 1\r\nb: "\r"\r\r\n\r\n')).toBe('a: 1\nb: "\r"\r\r\n\n');
  expect(changed('NARASI.MD', '\r\n')).toBe('\n');
  expect(changed('logo.png', '\r\n')).toBe('\r\n');
});
