/** Reports that somebody has altered who knows how they prove themselves: each is found, or said not to be proved, also where nothing can be printed again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verify } from '../src/jobs/verify/index.ts';
import { differencesOf } from '../src/jobs/verify/printed/compare.ts';
import { exchanges } from '../src/jobs/verify/printed/tell.ts';
import { contentOf } from '../src/pdf/stream.ts';
import { forge, reseal, specification } from './forge-pdf.ts';
import { lkj } from './run-cli.ts';
import { stream } from './sign-pdf.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const name = (key: string) => PDFName.of(key);
const environment = { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(process.env.HOME ?? '', '.cache') };

let folder = '';
let pdf: Uint8Array;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-lancung-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const { code, talk } = lkj(folder, ['build', '-f', 'pdf', '--only', 'pengukuran'], environment);
  expect(code, talk).toBe(0);
  pdf = new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2-pengukuran.pdf')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The checks that find a difference, with what they tell; *byte* is switched off, as a forger can. */
async function found(forged: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { findings } = await verify(forged, { environment: process.env, progress: () => undefined });
  const differing = findings.filter(({ result }) => result === 'differs');
  return Object.fromEntries(
    differing.map(({ name: check, text, details }) => [check, [text, ...details].map(({ id }) => id).join('\n')]),
  );
}

const unprinted = (edit: (document: PDFDocument) => void) =>
  forge(pdf, edit, (manifest) => ({ ...manifest, lkj: '9.9.9' }));

describe('a version that is only claimed', () => {
  const run = (forged: Uint8Array, ...options: readonly string[]) => {
    writeFileSync(join(folder, 'lancung.pdf'), forged);
    return lkj(folder, ['verify', 'lancung.pdf', ...options], environment);
  };

  test('is named in the last line, and fails where everything is to be checked', async () => {
    const forged = await unprinted(() => undefined);
    const claimed =
      /^Tidak ada perbedaan pada berkas, .*; TIDAK diperiksa: byte \(manifes mengaku dibuat dengan lkj «9\.9\.9», yang lebih baru; di sini lkj \S+; cetakan ulangnya tampak sama\)/m;
    expect(run(forged)).toMatchObject({ code: 0, talk: expect.stringMatching(claimed) });
    expect(run(forged, '--strict')).toMatchObject({ code: 1, talk: expect.stringMatching(claimed) });
    const english = run(forged, '--lang', 'en', '-f', 'json');
    expect(JSON.parse(english.out).putusan).toMatch(
      /^Nothing differs in file, .*; NOT checked: bytes \(the manifest claims/,
    );
  });

  test('does not hide which pages are others than this lkj prints', async () => {
    const { code, out, talk } = run(
      await unprinted((document) => {
        const page = document.getPage(0).node;
        const drawing = page.Contents();
        const drawn = drawing instanceof PDFRawStream ? contentOf(drawing) : undefined;
        const more = Buffer.concat([drawn ?? new Uint8Array(), Buffer.from('\nq Q\n')]);
        page.set(name('Contents'), document.context.register(document.context.flateStream(more)));
      }),
      '--strict',
    );
    expect(code).toBe(1);
    expect(out).toContain('- halaman PDF ke-1 lain daripada yang dicetak lkj ini');
    expect(talk).toMatch(/cetakan ulangnya lain pada 1 dari \d+ halaman/);
  });

  test('with other templates, or by another browser, it is told so too', async () => {
    const [templates, browser] = [
      await forge(
        pdf,
        () => undefined,
        (manifest) => ({ ...manifest, templat: [] }),
      ),
      await forge(
        pdf,
        () => undefined,
        (manifest) => ({ ...manifest, peramban: { nama: 'Lain/1', sistem: 'lain' } }),
      ),
    ];
    expect(run(templates, '--strict')).toMatchObject({
      code: 1,
      talk: expect.stringContaining('TIDAK diperiksa: byte (manifes mengaku'),
    });
    expect(run(browser, '--strict')).toMatchObject({
      code: 1,
      talk: expect.stringContaining('TIDAK diperiksa: byte (laporan dicetak «Lain/1»'),
    });
  });

  test('a sound report stands the strictest check, and it is said what no check proves', () => {
    expect(run(pdf, '--strict')).toMatchObject({
      code: 0,
      talk: expect.stringMatching(
        /Cocok: .*, sampai byte terakhir; tidak dibuktikan siapa pembuatnya dan apakah datanya benar\.$/m,
      ),
    });
  });
});

test('another whole number with other words is a change where the text around them is the same, and may be another composition elsewhere', () => {
  const [head, tail] = ['Pada triwulan ini dari semua indikator', 'indikator kinerja utama memenuhi target tahunan'];
  const change = (given: string, printed: string) =>
    differencesOf([{ text: given, figur: '' }], [{ text: printed, page: 0 }]).map(exchanges);
  expect(change(`${head} sebanyak 3 ${tail}`, `${head} hanya 1 ${tail}`)).toEqual([true]);
  expect(change(`${head} sebanyak 3 ${tail}`, `${head} ada 3 ${tail}`)).toEqual([false]);
  expect(change(`a b sebanyak 3 ${tail}`, `a b hanya 1 ${tail}`)).toEqual([false]);
  expect(change(`${head} sebanyak 3 ${tail}`, `${head} di loket satu dan juga di dua loket lain 1 ${tail}`)).toEqual([
    false,
  ]);
});

describe('what only some programs show is refused', () => {
  const text = () => Buffer.from(pdf).toString('latin1');
  const DRAWING = /\/Contents (\d+)/;

  test('an object that stands twice, behind the one that the table knows', async () => {
    const at = text().lastIndexOf('startxref');
    const twice = `${DRAWING.exec(text())?.[1]} 0 obj\n${stream('', 'q Q')}\nendobj\n`;
    const forged = reseal(Buffer.from(text().slice(0, at) + twice + text().slice(at), 'latin1'));
    expect(await found(forged)).toEqual({ file: expect.stringContaining('objek yang tertulis dua kali') });
  });

  test('a place of the table that stands in a comment', async () => {
    const forged = reseal(Buffer.from(`${text()}%startxref 9\n`, 'latin1'));
    expect(await found(forged)).toEqual({ file: expect.stringContaining('byte di antara objek') });
  });

  test('objects beyond the size of the table', async () => {
    const size = [...text().matchAll(/\/Size (\d+)/g)].at(-1);
    const at = (size?.index ?? 0) + '/Size '.length;
    const digits = size?.[1]?.length ?? 0;
    const forged = text().slice(0, at) + '9'.padStart(digits, '0') + text().slice(at + digits);
    expect(await found(reseal(Buffer.from(forged, 'latin1')))).toEqual({ file: expect.stringContaining('rusak') });
  });

  test('a drawing that is said to lie in another file', async () => {
    const forged = unprinted((document) => {
      const drawing = document.getPage(0).node.Contents();
      if (drawing instanceof PDFRawStream) drawing.dict.set(name('F'), PDFString.of('lain.txt'));
    });
    expect(await found(await forged)).toEqual({ file: expect.stringContaining('di berkas lain') });
  });

  test('a drawing that is packed in a way that we do not undo', async () => {
    const object = new RegExp(`\\n${DRAWING.exec(text())?.[1]} 0 obj\\n<<[^]*?/Filter /FlateDecode`);
    const packed = text().replace(object, (found) => found.replace(/FlateDecode$/, 'CCITTFaxDec'));
    expect(packed).not.toBe(text());
    expect(await found(reseal(Buffer.from(packed, 'latin1')))).toHaveProperty('pages');
  });
});

describe('every file is an attachment, wherever it hangs', () => {
  const file = ({ context }: PDFDocument, keys = {}) =>
    context.obj({
      Type: 'Filespec',
      F: PDFString.of('zzz.yaml'),
      EF: { F: content({ context } as PDFDocument) },
      ...keys,
    });
  const content = ({ context }: PDFDocument) => context.register(context.flateStream('a: 1'));
  const annotated = (document: PDFDocument, keys: object) => {
    const { context } = document;
    document
      .getPage(0)
      .node.set(name('Annots'), context.obj([context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], ...keys })]));
  };
  const tree = ({ catalog }: PDFDocument) =>
    catalog.lookup(name('Names'), PDFDict).lookup(name('EmbeddedFiles'), PDFDict);

  const extra: Readonly<Record<string, (document: PDFDocument) => void>> = {
    'associated with the document': (document) =>
      document.catalog.lookup(name('AF'), PDFArray).push(document.context.register(file(document))),
    'associated with a page': (document) =>
      document.getPage(0).node.set(name('AF'), document.context.obj([file(document)])),
    'associated with a font': (document) => {
      const { context } = document;
      const fonts = context.enumerateIndirectObjects().map(([, object]) => object);
      const font = fonts.find((one) => one instanceof PDFDict && one.get(name('Type')) === name('Font'));
      if (font instanceof PDFDict) font.set(name('AF'), context.obj([context.register(file(document))]));
    },
    'in an annotation': (document) => annotated(document, { Subtype: 'FileAttachment', FS: file(document) }),
    'in a film': (document) =>
      annotated(document, {
        Subtype: 'RichMedia',
        RichMediaContent: { Assets: { Names: [PDFString.of('a'), file(document)] } },
      }),
    'in what is done on opening': (document) =>
      document.catalog.set(name('OpenAction'), document.context.obj({ S: 'GoToE', F: file(document) })),
    'nine kids deep in the tree': (document) => {
      const { context } = document;
      let kid = context.obj({ Names: [PDFHexString.fromText('zzz'), file(document)] });
      for (let floor = 0; floor < 9; floor++) kid = context.obj({ Kids: [context.register(kid)] });
      tree(document).set(name('Kids'), context.obj([context.register(kid)]));
    },
    'in nothing at all': (document) => void document.context.register(file(document)),
    'under another name of one that is known': (document) =>
      specification(document, 'fakta.json').set(name('DOS'), PDFString.of('zzz.yaml')),
    'under another key of the tree': (document) =>
      tree(document).lookup(name('Names'), PDFArray).set(0, PDFHexString.fromText('zzz.yaml')),
  };

  test.each(Object.keys(extra))('%s', async (place) => {
    const told = await found(await unprinted(extra[place] ?? (() => undefined)));
    expect(told).toMatchObject({ attachments: expect.stringContaining('zzz.yaml tidak ada dalam manifes') });
  });

  test.each(['F', 'UF', 'DOS', 'Mac', 'Unix'])('two contents of one, the other under %s', async (key) => {
    const forged = await unprinted((document) =>
      specification(document, 'fakta.json').lookup(name('EF'), PDFDict).set(name(key), content(document)),
    );
    expect((await found(forged)).attachments).toMatch(/fakta\.json (?:terlampir dua kali|diubah)/);
  });

  test('related to one that is known, without a name, or not listed any more', async () => {
    const related = await unprinted((document) =>
      specification(document, 'fakta.json').set(
        name('RF'),
        document.context.obj({ F: [PDFString.of('zzz'), content(document)] }),
      ),
    );
    expect((await found(related)).attachments).toContain('fakta.json terlampir dua kali');
    const nameless = await unprinted(({ catalog, context }) => {
      const bare = context.register(context.flateStream('a: 1', { Type: 'EmbeddedFile' }));
      catalog.lookup(name('PieceInfo'), PDFDict).set(name('Lain'), context.obj({ Private: bare }));
    });
    expect((await found(nameless)).attachments).toContain('tanpa-nama tidak ada dalam manifes');
    const unlisted = await unprinted(({ catalog }) =>
      catalog.lookup(name('Names'), PDFDict).delete(name('EmbeddedFiles')),
    );
    expect((await found(unlisted)).attachments).toContain('fakta.json tidak lagi dalam daftar lampiran');
  });
});
