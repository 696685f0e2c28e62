/** `lkj verify` and `lkj diff` end with one sentence, whatever bytes they are given. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPdf } from '../src/pdf/index.ts';
import { save } from '../src/pdf/save.ts';
import { replace, reseal } from './forge-pdf.ts';
import { bomb, pdfOf, strangers } from './hostile-pdf.ts';
import { lkj, program } from './run-cli.ts';
import { append, objectIn, sizeOf, withKeys } from './sign-pdf.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 90_000 });

const XDG_CACHE_HOME = process.env.XDG_CACHE_HOME ?? join(process.env.HOME ?? '', '.cache');
const TEMPLATE = 'templates/sections/penutup.hbs';

let folder = '';
let pdf: Uint8Array;
let root = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-asing-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  mkdirSync(join(folder, 'data/templates/sections'), { recursive: true });
  cpSync(TEMPLATE, join(folder, 'data', TEMPLATE));
  const { code, talk } = lkj(folder, ['build', '-f', 'pdf'], { XDG_CACHE_HOME });
  expect(code, talk).toBe(0);
  pdf = new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2.pdf')));
  root = Number(/(\d+)/.exec(String((await openPdf(pdf)).context.trailerInfo.Root))?.[1]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ends long before a person would: what does not, hangs. */
function run(bytes: Uint8Array, ...argv: readonly string[]) {
  writeFileSync(join(folder, 'asing.pdf'), bytes);
  const { PATH, HOME } = process.env;
  const ended = spawnSync(process.execPath, [program, ...(argv.length > 0 ? argv : ['verify', 'asing.pdf'])], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 240_000,
    env: { PATH, HOME, XDG_CACHE_HOME, LANG: 'C.UTF-8' },
  });
  const words = ended.stdout + ended.stderr;
  expect(words).not.toMatch(/\n\s+at |kesalahan lkj sendiri|FATAL ERROR|Last few GCs/);
  return { code: ended.status, words };
}

describe('a file that is no report of lkj is refused as wrong use', () => {
  test.each(Object.keys(strangers))('%s', (name) => {
    const { code, words } = run(strangers[name]?.() ?? Buffer.alloc(0));
    expect(words).toMatch(/^lkj: berkas itu bukan PDF buatan lkj/);
    expect(code).toBe(2);
  });

  test('a file that unpacks to too much is refused with its cure', () => {
    const { words } = run(strangers['a file of a gigabyte']?.() ?? Buffer.alloc(0));
    expect(words).toContain('512 MB');
    expect(words).toContain('→ periksa PDF asli');
  });

  test('a file that is larger than any report is refused with its cure', () => {
    expect(run(Buffer.alloc(200_000_001))).toMatchObject({ code: 2, words: expect.stringContaining('200 MB') });
  });

  test('of one that is locked it is said, whoever has locked it', () => {
    const lock = (bytes: Uint8Array) =>
      Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replace(/\/Root (?=\d+ 0 R[^<>]*>>\s*startxref)/, '/Encrypt <<>> $&'),
        'latin1',
      );
    const locked = lock(pdfOf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [] /Count 0>>']));
    expect(run(locked)).toMatchObject({ code: 2, words: expect.stringContaining('(PDF itu dikunci dengan sandi)') });
  });

  test('also for diff', () => {
    const facts = run(
      strangers['names that are kids of themselves']?.() ?? Buffer.alloc(0),
      'diff',
      'asing.pdf',
      'data',
    );
    expect(facts).toMatchObject({ code: 2, words: expect.stringContaining('tidak memuat angka laporan lkj') });
  });
});

describe('an altered report is still recognised as a report', () => {
  /** The catalog, and what hangs on it. */
  const catalog = (keys: string, ...more: readonly string[]) => {
    const first = sizeOf(pdf) + 10;
    const replaced = keys.replaceAll('FIRST', String(first)).replaceAll('NEXT', String(first + 1));
    const names = [...replaced.matchAll(/\/(\w+) /g)].map(([, name]) => name);
    const old = names.reduce<string>(
      (text, name = '') => text.replace(new RegExp(`/${name}(?=[\\s<[])`), '/Lama'),
      objectIn(pdf, root),
    );
    const written = more.map(
      (object, index) =>
        [first + index, object.replaceAll('FIRST', String(first)).replaceAll('NEXT', String(first + 1))] as const,
    );
    return append(pdf, { [root]: withKeys(old, ` ${replaced}`), ...Object.fromEntries(written) });
  };
  const outline = '<</Title (a) /Parent FIRST 0 R /First FIRST 0 R /Next FIRST 0 R /Prev NEXT 0 R>>';

  const altered: Readonly<Record<string, () => Uint8Array>> = {
    'names that are kids of themselves': () =>
      catalog('/Names FIRST 0 R', '<</EmbeddedFiles NEXT 0 R>>', `<</Kids [${'NEXT 0 R '.repeat(10)}]>>`),
    'labels of pages that are kids of themselves': () =>
      catalog('/PageLabels FIRST 0 R', `<</Kids [${'FIRST 0 R '.repeat(10)}]>>`),
    'outlines that are their own parts': () => catalog('/Outlines FIRST 0 R', outline, outline),
    'tags that are kids of themselves': () =>
      catalog(
        '/StructTreeRoot FIRST 0 R',
        '<</Type /StructTreeRoot /K NEXT 0 R>>',
        '<</S /Div /P FIRST 0 R /K [NEXT 0 R NEXT 0 R]>>',
      ),
    'tags that are kids of many': () => catalog('/StructTreeRoot FIRST 0 R', '<</Type /StructTreeRoot /K FIRST 0 R>>'),
    'pages that are kids of themselves': () =>
      catalog('/Pages FIRST 0 R', `<</Type /Pages /Count 2 /Kids [${'FIRST 0 R '.repeat(10)}]>>`),
    'names of places that lead to themselves': () =>
      catalog('/Dests FIRST 0 R', '<</a FIRST 0 R /b NEXT 0 R>>', 'NEXT 0 R'),
    'a stream of a gigabyte': () =>
      catalog('/Metadata FIRST 0 R', bomb('/Type /Metadata /Subtype /XML', 1_000).toString('latin1')),
    'a page of a gigabyte': () =>
      catalog(
        '/Pages FIRST 0 R',
        '<</Type /Pages /Count 1 /Kids [NEXT 0 R]>>',
        '<</Type /Page /Parent FIRST 0 R /MediaBox [0 0 9 9] /Contents 99999 0 R>>',
      ),
    'a form that is a field of itself': () =>
      catalog(
        '/AcroForm FIRST 0 R',
        '<</Fields [NEXT 0 R] /SigFlags 3>>',
        '<</FT /Sig /T (a) /Kids [NEXT 0 R NEXT 0 R] /Parent NEXT 0 R>>',
      ),
    'a hundred and one additions': () =>
      Array.from({ length: 101 }).reduce<Uint8Array>((before) => append(before, { [sizeOf(pdf)]: '<<>>' }), pdf),
    'many texts that never end, behind it': () => Buffer.concat([pdf, Buffer.from('('.repeat(3_000_000))]),
    'many objects that never end, behind it': () => Buffer.concat([pdf, Buffer.from('1 0 obj '.repeat(3_000_000))]),
    'zeros behind it': () => Buffer.concat([pdf, Buffer.alloc(50_000_000)]),
    'its first half': () => pdf.subarray(0, Math.max(pdf.length >> 1, Buffer.from(pdf).indexOf('CreatorTool') + 99)),
    'its last byte missing': () => pdf.subarray(0, pdf.length - 1),
  };

  test.each(Object.keys(altered))('%s', (name) => {
    const { code, words } = run(altered[name]?.() ?? pdf);
    expect(words).toContain('BERBEDA');
    expect(code).toBe(1);
  });

  test('with flipped bits anywhere', { timeout: 300_000 }, () => {
    for (let turn = 1; turn <= 24; turn++) {
      const changed = pdf.slice();
      // Steps that meet objects, streams and tables alike.
      for (const step of [7919, 104_729]) {
        const at = (turn * step + turn) % changed.length;
        changed[at] = (changed[at] ?? 0) ^ (1 << (turn % 8));
      }
      expect([1, 2]).toContain(run(changed).code);
    }
  });
});

describe('a file that somebody else has sealed', () => {
  /** The report with something else in it, and a seal that fits; the manifest stays as it is. */
  async function sealed(edit: (document: PDFDocument) => void): Promise<Uint8Array> {
    const document = await openPdf(pdf);
    edit(document);
    return reseal(await save(document));
  }

  const replacing = (name: string, content: string) => (document: PDFDocument) => replace(document, name, content);
  const PAGES = PDFName.of('Pages');
  const LIMIT = /tidak selesai diperiksa: (?:waktu|memori)[\s\S]*→ lkj tidak membuat PDF demikian/;

  test.each<readonly [string, (document: PDFDocument) => void]>([
    [
      'pages that lead back to themselves',
      ({ catalog, context }) => {
        const pages = catalog.lookup(PAGES, PDFDict);
        pages.set(PDFName.of('Kids'), context.obj([catalog.get(PAGES) ?? 0, catalog.get(PAGES) ?? 0]));
      },
    ],
    [
      'a drawing that is none',
      ({ catalog, context }) => {
        const kids = catalog.lookup(PAGES, PDFDict);
        kids.set(PDFName.of('MediaBox'), PDFName.of('Salah'));
        for (const [, object] of context.enumerateIndirectObjects())
          if (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Page'))
            object.set(PDFName.of('Contents'), PDFName.of('Salah'));
      },
    ],
    ['facts of lists in lists', replacing('fakta.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['facts of twelve million lists', replacing('fakta.json', `[${'[],'.repeat(12_000_000)}[]]`)],
    ['a manifest of many lists', replacing('manifes.json', `[${'[],'.repeat(12_000_000)}[]]`)],
    ['data that is larger than is read', replacing('data/2024/tw2.yaml', 'a'.repeat(6_000_000))],
    ['data of maps in maps', replacing('data/2024/tw2.yaml', 'a: {'.repeat(100_000))],
  ])('is told as what it is: %s', async (_, edit) => {
    const { code, words } = run(await sealed(edit));
    expect([1, 2]).toContain(code);
    expect(words).toMatch(code === 1 ? /BERBEDA/ : LIMIT);
  });

  test.each<readonly [string, string]>([
    ['repeats itself', `${'{{#each @root}}'.repeat(20)}x${'{{/each}}'.repeat(20)}`],
    ['holds itself', '{{> sections/penutup}}'],
  ])('has a template that %s: checked within limits', async (_, template) => {
    const { code, words } = run(await sealed(replacing(`data/${TEMPLATE}`, template)));
    expect([1, 2]).toContain(code);
    if (code === 2) expect(words).toMatch(LIMIT);
  });

  test.skipIf(!existsSync('/proc/self/task'))('what checks it ends with the program that was asked', async () => {
    writeFileSync(
      join(folder, 'asing.pdf'),
      await sealed(replacing(`data/${TEMPLATE}`, '{{> sections/penutup}}'.repeat(9))),
    );
    const parent = spawn(process.execPath, [program, 'verify', 'asing.pdf'], { cwd: folder, stdio: 'ignore' });
    const ended = once(parent, 'close');
    const children = () => readFileSync(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8').trim();
    await vi.waitUntil(() => children() !== '', { timeout: 30_000 });
    const child = children();
    parent.kill('SIGTERM');
    // By its own code, or by the signal itself where it came while nobody listened.
    expect([
      [143, null],
      [null, 'SIGTERM'],
    ]).toContainEqual(await ended);
    await vi.waitUntil(() => !existsSync(`/proc/${child}`), { timeout: 5_000 });
  });
});
