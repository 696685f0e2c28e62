/** The documents of the repository are true: links lead somewhere, paths exist, each option, exit code, room and test has its place. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { optionsOf } from '../src/cli/command.ts';
import { commands } from '../src/cli/index.ts';
import { about } from '../src/edit/import/kinds/about.ts';
import { anchorsOf, linksIn, prose } from './markdown.ts';

const text = (path: string) => readFileSync(path, 'utf8');
const list = (...argv: readonly string[]) => execFileSync('git', ['ls-files', '-z', ...argv], { encoding: 'utf8' });
const files = list('--cached', '--others', '--exclude-standard')
  .split('\0')
  .filter((path) => path !== '');
const folders = new Set(files.flatMap((path) => above(path)));

function above(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...above(folder)];
}

/** Prose of a data folder is no document of ours. */
const documents = files.filter((path) => path.endsWith('.md') && !/(?:^|\/)narasi\/|^tests\/cases\//.test(path));
const ours = documents.filter((path) => !/^(?:PANDUAN\.md|docs\/panduan\/|schemas\/README\.md)/.test(path));

describe.each(documents)('%s', (document) => {
  test('has links that lead somewhere', () => {
    const lost = linksIn(text(document)).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : normalize(join(dirname(document), path)).replace(/\/$/, '');
      if (!files.includes(target) && !folders.has(target)) return true;
      return anchor !== undefined && !anchorsOf(text(target)).has(anchor);
    });
    expect(lost).toEqual([]);
  });
});

/** `<name>` and `*` stand for anything but a folder. */
function exists(path: string, from: string): boolean {
  const pattern = new RegExp(`^${path.replaceAll(/[.+?^$()[\]\\]/g, '\\$&').replaceAll(/<[^>]+>|\*/g, '[^/]+')}$`);
  return [from, '.'].some((folder) =>
    [...files, ...folders].some(
      (known) =>
        (folder === '.' || known.startsWith(`${folder}/`)) &&
        pattern.test(folder === '.' ? known : known.slice(folder.length + 1)),
    ),
  );
}

/** A path of this repository, unlike one of a data folder or of the products. */
const isOurs = (word: string) =>
  /^[\w.<>*-]+(?:\/[\w.<>*-]+)*\/?$/.test(word) &&
  (/^(?:src|tests|scripts|templates|schemas|\.ci)\//.test(word) || /\.(?:[cm]?[jt]s|hbs|css)$|\/$/.test(word)) &&
  !/^(?:data|out|dist|node_modules|\.lkj|\.vscode|\.git)\//.test(word);

test.each(ours)('%s names files and folders that are there', (document) => {
  const words = [...prose(text(document)).matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word).filter(isOurs);
  expect(words.filter((word) => !exists(word.replace(/\/$/, ''), dirname(document)))).toEqual([]);
});

test('a path that is not there would be found', () => {
  expect(exists('src/base/decimal.ts', '.')).toBe(true);
  expect(exists('base/decimal.ts', 'src')).toBe(true);
  expect(exists('src/checks/rules/<code>.ts', '.')).toBe(true);
  expect(['src/commands/build.ts', 'decimal.ts', 'src/base/<name>.css'].filter((path) => exists(path, '.'))).toEqual(
    [],
  );
  expect([...anchorsOf('## What the PDF *proves*\n## A — b\n## A — b')]).toEqual([
    'what-the-pdf-proves',
    'a--b',
    'a--b-1',
  ]);
  expect(linksIn('[a](b.md#c) `[d](e)` <img src="f.png"> [g](https://h)')).toEqual(['b.md#c', 'f.png']);
});

describe('PANDUAN.md', () => {
  test('is read in an hour, and leads to every chapter', () => {
    const guide = text('PANDUAN.md');
    expect(Buffer.byteLength(guide)).toBeLessThanOrEqual(25_000);
    const chapters = documents.filter((path) => path.startsWith('docs/panduan/'));
    expect(chapters.filter((path) => !linksIn(guide).includes(path))).toEqual([]);
    expect(chapters.filter((path) => !linksIn(text(path)).includes('../../PANDUAN.md'))).toEqual([]);
  });

  test('is where messages, schemas and recipes send a reader', () => {
    const naming = files.filter((path) => /^(?:src|schemas|templates|scripts)\/.*|^action\.yml$/.test(path));
    const named = naming.flatMap((path) =>
      [...text(path).matchAll(/(?:docs\/panduan\/[\w-]+|PANDUAN)\.md(?:#[\w-]+)?/g)].map(([link]) => link),
    );
    expect(named.length).toBeGreaterThan(5);
    const lost = named.filter((link) => {
      const [path = '', anchor] = link.split('#');
      return !files.includes(path) || (anchor !== undefined && !anchorsOf(text(path)).has(anchor));
    });
    expect(lost).toEqual([]);
    expect(naming.filter((path) => /PANDUAN(?:\.md)?,? (?:bagian|part)|part \d+ of PANDUAN/.test(text(path)))).toEqual(
      [],
    );
  });
});

describe('README.md', () => {
  const readme = text('README.md');

  test('is read in two minutes', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(9000);
    expect(linksIn(readme).filter((link) => link.endsWith('.png'))).toHaveLength(1);
  });

  test('names every command, in the order of help', () => {
    const named = [...readme.matchAll(/^\| `lkj (\w+)[^`]*` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(commands.map(({ name }) => name));
  });

  test('sets up by two commands, which CI runs as they stand there', () => {
    const [, block = ''] = /```sh\n(npm ci [\s\S]*?)```/.exec(readme) ?? [];
    const lines = block
      .trim()
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, ''));
    expect(lines).toEqual(['npm ci && npx lkj build --quarter 2', 'npm ci && npm test']);
    const run = text('.ci/run').split('\n');
    // A subshell: `set -e` passes over the first half of `a && b`.
    expect(lines.filter((line) => !run.includes(`(${line})`))).toEqual([]);
  });
});

test('src/cli/README.md has every option of every command, and no other', () => {
  const rows = new Map(
    [...text('src/cli/README.md').matchAll(/^\| `lkj (\w+)[^`]*` \| (.*) \|$/gm)].map(([, name = '', cell = '']) => [
      name,
      [...cell.matchAll(/(--[a-z-]+)/g)].map(([, option]) => option).sort(),
    ]),
  );
  const known = commands.map(
    (command) =>
      [
        command.name,
        optionsOf(command, 'en')
          .map(({ long }) => long)
          .sort(),
      ] as const,
  );
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(known));
});

test('src/README.md has a row for every room and every way in, in the order of imports', () => {
  const rows = [...text('src/README.md').matchAll(/^\| `(\w+)(?:\.ts|\/)` \|/gm)].map(([, name]) => name);
  const [, order = ''] =
    /const parts: readonly string\[\] = \[([^\]]*)\]/.exec(text('tests/architecture.test.ts')) ?? [];
  expect(rows).toEqual([...order.matchAll(/'(\w+)'/g)].map(([, name]) => name));
});

test('src/checks/README.md tells of every file among the rules that is no rule', () => {
  const told = text('src/checks/README.md');
  const others = files.filter(
    (path) =>
      /^src\/checks\/rules\/.*\.ts$/.test(path) && !text(path).includes(`code: 'lint/${basename(path, '.ts')}'`),
  );
  expect(
    others.map((path) => path.slice('src/checks/'.length)).filter((path) => !told.includes(`\`${path}\``)),
  ).toEqual([]);
  expect(others.length).toBeGreaterThan(10);
});

test('tests/README.md has a row for every test, and no other', () => {
  const rows = [...text('tests/README.md').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
  );
  const tests = files.filter((path) => /^tests\/[^/]+\.test\.ts$/.test(path));
  expect(rows.sort()).toEqual(tests.map((path) => basename(path, '.test.ts')).sort());
});

test('npm run update rewrites what is generated, and nothing else', () => {
  const generating = files.filter((path) => /^tests\/.*\.test\.ts$/.test(path) && /Snapshot\('\.\.\//.test(text(path)));
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(text('package.json'));
  expect(scripts.update?.match(/tests\/\S+/g)?.sort()).toEqual(generating.sort());
  expect(generating).toContain('tests/schemas.test.ts');
});

test('the guide tells of every kind of sheet what its description says', () => {
  const guide = readFileSync('docs/panduan/impor.md', 'utf8');
  for (const [jenis, { title, told, takes }] of Object.entries(about))
    expect(guide).toContain(`| **${title.id}** (\`${jenis}\`) | ${told} | ${takes.id} |`);
});
