/** A report that was signed is still the report; whatever else is added behind its end is told. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPdf, readAdditions, readSeal } from '../src/pdf/index.ts';
import { textReader } from '../src/pdf/placed-texts.ts';
import { lkj } from './run-cli.ts';
import {
  append,
  FREE,
  objectIn,
  type Signer,
  type Signing,
  sign,
  sizeOf,
  startSigning,
  stream,
  type Way,
  withKeys,
} from './sign-pdf.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

let folder = '';
let pdf: Uint8Array;
let signer: Signer;
/** The numbers of the objects of the pages, and of the catalog. */
let pages: readonly number[] = [];
let root = 0;
/** What they are, without their content. */
let objects: readonly (readonly [number, string])[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-tanda-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const { code, talk } = lkj(folder, ['build', '-f', 'pdf'], {
    XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache'),
  });
  expect(code, talk).toBe(0);
  pdf = new Uint8Array(readFileSync(join(folder, 'out/lkj-2024-tw2.pdf')));
  signer = startSigning();
  const document = await openPdf(pdf);
  pages = document.getPages().map(({ ref }) => ref.objectNumber);
  objects = document.context
    .enumerateIndirectObjects()
    .map(
      ([{ objectNumber }, object]) =>
        [objectNumber, String(object instanceof PDFStream ? object.dict : object)] as const,
    );
  root = Number(/(\d+)/.exec(String(document.context.trailerInfo.Root))?.[1]);
});

afterAll(() => {
  signer.end();
  rmSync(folder, { recursive: true, force: true });
});

/** What is told of what stands behind the end. */
async function look(signed: Uint8Array) {
  const { state, end } = readSeal(signed);
  expect([state, end]).toEqual(['extended', pdf.length]);
  const { others, remarks, signatures } = await readAdditions(signed, end);
  const lines = (texts: typeof others) => texts.map(({ id }) => id).join('\n');
  return { others: lines(others), remarks: lines(remarks), signatures };
}

const page = (index: number) => pages[index] ?? 0;
const signedBy = (signing: Partial<Signing>, before = pdf) => sign(before, signer, { page: page(0), ...signing });
const SIGNED = 'ditandatangani sesudah dibuat; tanda tangannya tidak diperiksa lkj';

/** Where a text is drawn: the index of its page, and its left, lower, right and upper side. */
async function placeOf(wanted: RegExp): Promise<readonly [number, readonly [number, number, number, number]]> {
  const document = await openPdf(pdf);
  const readTexts = await textReader(document);
  for (const [index, sheet] of document.getPages().entries())
    for (const { parts } of readTexts(sheet) ?? []) {
      if (!wanted.test(parts.map(({ text }) => text).join(''))) continue;
      const sides = [0, 1, 2, 3].map((side) => parts.map(({ box }) => box[side] ?? 0));
      const [left = [], bottom = [], right = [], top = []] = sides;
      return [index, [Math.min(...left), Math.min(...bottom), Math.max(...right), Math.max(...top)]];
    }
  throw new Error(`${wanted} is not drawn`);
}

describe('a signature is not called false', () => {
  test('by the program, in both languages, with its exit code', () => {
    writeFileSync(join(folder, 'bertanda.pdf'), signedBy({}));
    const environment = { XDG_CACHE_HOME: join(process.env.HOME ?? '', '.cache') };
    const run = lkj(folder, ['verify', 'bertanda.pdf'], environment);
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining(SIGNED), talk: expect.stringContaining(SIGNED) });
    expect(run.out).toContain('sama sampai akhir bagian aslinya');
    expect(run.talk).not.toContain('sampai byte terakhir');
    const english = lkj(folder, ['verify', 'bertanda.pdf', '--lang', 'en', '-f', 'json'], environment);
    expect(english.talk).toContain('it was signed after it was made; lkj does not check the signature');
    expect(JSON.parse(english.out)).toMatchObject({ hasil: 'sesuai', tanda_tangan: 1 });
  });

  test('other programs find it good', () => {
    writeFileSync(join(folder, 'sah.pdf'), signedBy({}));
    const run = spawnSync('pdfsig', ['-nocert', 'sah.pdf'], { cwd: folder, encoding: 'utf8' });
    // Not every machine has poppler.
    if (run.error) return;
    expect(run.stdout).toContain('Signature is Valid');
    expect(run.stdout).toContain('Total document signed');
  });

  test.each<Way>(['table', 'stream', 'packed'])('written as a %s', async (way) => {
    expect(await look(signedBy({ way }))).toMatchObject({
      others: '',
      signatures: 1,
    });
  });

  test('twice, each in its own way, the second with what it is checked by', async () => {
    const first = signedBy({ way: 'packed' });
    const number = sizeOf(first) + 10;
    const more = {
      [number]: `<</Type /DSS /Certs [${number + 1} 0 R] /VRI <</${'A'.repeat(40)} <</Cert [${number + 1} 0 R]>>>>>>`,
      [number + 1]: stream('', 'sertifikat'),
    };
    const twice = signedBy({ page: page(1), way: 'table', more, catalogKeys: `/DSS ${number} 0 R` }, first);
    expect(await look(twice)).toMatchObject({ others: '', signatures: 2 });
    const stamped = signedBy({ page: page(2), way: 'stream', signatureKeys: '/V 0' }, twice);
    expect(await look(stamped)).toMatchObject({ others: '', signatures: 3 });
  });

  test('with its own mark in the properties, and the permissions of a certifying signature', async () => {
    const value = sizeOf(pdf) + 1;
    const document = await openPdf(pdf);
    const info = String(document.context.lookup(document.context.trailerInfo.Info))
      .replace(/\/ModDate \([^)]*\)/, '/ModDate (D:20991231000000Z)')
      .replace(/\/Producer \([^)]*\)|\/Producer <[^>]*>/, '/Producer (Skia; diubah penanda tangan)');
    const number = Number(/(\d+)/.exec(String(document.context.trailerInfo.Info))?.[1]);
    const signed = signedBy({
      more: { [number]: info },
      catalogKeys: `/Perms <</DocMDP ${value} 0 R>> /Extensions <</ESIC <</BaseVersion /1.7 /ExtensionLevel 2>>>> /Version /2.0`,
      signatureKeys: `/Reference [<</Type /SigRef /TransformMethod /DocMDP /TransformParams <</Type /TransformParams /P 2 /V /1.2>>>>]`,
    });
    expect(info).toContain('2099');
    expect(await look(signed)).toMatchObject({ others: '', signatures: 1 });
  });

  test('that shows in an empty place: the page is named', async () => {
    const seen = await look(signedBy({ page: page(1), rect: '[400 5 500 25]' }));
    expect(seen).toMatchObject({ others: '', signatures: 1 });
    expect(seen.remarks).toMatch(/halaman PDF ke-2: ada tampilan tanda tangan; tidak menutupi tulisan/);
  });

  test('that shows over words: they are told', async () => {
    const [index, [left, , right, top]] = await placeOf(/^LAPORAN KINERJA/);
    const seen = await look(signedBy({ page: page(index), rect: `[${left} ${top - 15} ${right} ${top}]` }));
    expect(seen).toMatchObject({ others: '', signatures: 1 });
    expect(seen.remarks).toMatch(/^halaman PDF ke-1: tampilan tanda tangan menutupi tulisan: «LAPORAN KINERJA/);
  });
});

describe('what is more than a signature is told', () => {
  const FIGURE = /^\d+,\d\d$/;

  /** By what is told of it, with what is written. */
  const forgeries: Readonly<Record<string, readonly [RegExp, () => Promise<Uint8Array> | Uint8Array]>> = {
    'figures under what it shows': [
      /halaman PDF ke-\d+: tampilan tanda tangan menutupi atau menyentuh angka/,
      async () => {
        const [index, box] = await placeOf(FIGURE);
        return signedBy({ page: page(index), rect: `[${box.join(' ')}]` });
      },
    ],
    'the heads of columns under what it shows': [
      /halaman PDF ke-\d+: tampilan tanda tangan menutupi tabel, judul, atau keterangannya: .*«Realisasi/,
      async () => {
        const [index, [left, bottom, right, top]] = await placeOf(/^Realisasi$/);
        return signedBy({ page: page(index), rect: `[${left - 5} ${bottom - 15} ${right + 5} ${top}]` });
      },
    ],
    'a part of the head of a column': [
      /halaman PDF ke-\d+: tampilan tanda tangan menutupi tabel/,
      async () => {
        const [index, [left, bottom, , top]] = await placeOf(/^Satuan$/);
        return signedBy({ page: page(index), rect: `[${left - 3} ${bottom} ${left + 4} ${top}]` });
      },
    ],
    'a heading under what it shows': [
      /halaman PDF ke-\d+: tampilan tanda tangan menutupi tabel, judul, atau keterangannya: «KATA PENGANTAR»/i,
      async () => {
        const [index, box] = await placeOf(/^KATA PENGANTAR$/i);
        return signedBy({ page: page(index), rect: `[${box.join(' ')}]` });
      },
    ],
    'another content of a page': [
      /halaman PDF ke-3: isi/,
      () =>
        signedBy({
          more: {
            [page(2)]: objectIn(pdf, page(2)).replace(/\/Contents \d+/, `/Contents ${sizeOf(pdf) + 10}`),
            [sizeOf(pdf) + 10]: stream('', 'q Q'),
          },
        }),
    ],
    'the content itself in its place': [
      /objek \d+ diganti/,
      () => {
        const content = Number(/\/Contents (\d+)/.exec(objectIn(pdf, page(3)))?.[1]);
        return signedBy({ more: { [content]: stream('', 'q Q') } });
      },
    ],
    'the names': [
      /\/Names dalam katalog/,
      () =>
        signedBy({
          more: {
            [root]: withKeys(
              objectIn(pdf, root).replace(/\/Names\b/, '/Nama'),
              `/Names <<>> /AcroForm ${sizeOf(pdf) + 3} 0 R`,
            ),
          },
        }),
    ],
    'what is associated': [
      /\/AF dalam katalog/,
      () =>
        signedBy({
          more: {
            [root]: withKeys(
              objectIn(pdf, root).replace(/\/AF\s*\[/, '/AF [ 9 0 R '),
              `/AcroForm ${sizeOf(pdf) + 3} 0 R`,
            ),
          },
        }),
    ],
    'an attachment': [
      /objek \d+ \(\/EmbeddedFile\) diganti|objek \d+ diganti/,
      () => signedBy({ more: { [numberOf(/\/Type \/EmbeddedFile/)]: stream('/Type /EmbeddedFile', 'a: 1') } }),
    ],
    'a font': [
      /objek \d+ \(\/Font\) diganti/,
      () =>
        signedBy({
          more: { [numberOf(/\/Type \/Font\s/)]: '<</Type /Font /Subtype /Type1 /BaseFont /Courier>>' },
        }),
    ],
    'a note on a page': [
      /anotasi \/FreeText yang bukan tanda tangan/,
      () => annotated('/FreeText', '/DA (/F 9 Tf) /Contents (99,27)'),
    ],
    'a stamp on a page': [/anotasi \/Stamp yang bukan tanda tangan/, () => annotated('/Stamp', '/Name /Approved')],
    'a field with a value': [
      /kolom isian yang bukan tanda tangan/,
      () => annotated('/Widget', '/FT /Tx /V (99,27) /T (a)', true),
    ],
    layers: [/\/OCProperties dalam katalog/, () => signedBy({ catalogKeys: '/OCProperties <</OCGs [] /D <<>>>>' })],
    'what is done on opening': [
      /\/OpenAction dalam katalog/,
      () => signedBy({ catalogKeys: '/OpenAction <</S /JavaScript /JS (app.alert(1))>>' }),
    ],
    'what a field does': [
      /kolom isian yang bukan tanda tangan/,
      () => signedBy({ fieldKeys: '/AA <</E <</S /JavaScript /JS (1)>>>>' }),
    ],
    'a script in a signature': [
      /tindakan, skrip/,
      () => signedBy({ signatureKeys: '/Baru <</S /JavaScript /JS (1)>>' }),
    ],
    'another form': [/\/AcroForm yang lain/, () => signedBy({ formKeys: '/XFA (a)' })],
    'another size of a page': [/halaman PDF ke-1: isi atau ukurannya/, () => signedBy({ pageKeys: '/UserUnit 2' })],
    'what a page does': [
      /halaman PDF ke-1: isi atau ukurannya/,
      () => signedBy({ pageKeys: '/AA <</O <</S /JavaScript /JS (1)>>>>' }),
    ],
    'another title': [
      /properti PDF/,
      () => {
        const number = numberOf(/\/LkjManifest/);
        const info = objects.find(([known]) => known === number)?.[1] ?? '';
        return signedBy({ more: { [number]: info.replace(/\/Title <[^>]*>/, '/Title (Lain)') } });
      },
    ],
    'another metadata': [
      /metadata PDF/,
      () =>
        signedBy({
          catalogKeys: '',
          more: {
            [sizeOf(pdf) + 10]: stream('/Type /Metadata /Subtype /XML', '<x/>'),
            [root]: withKeys(
              objectIn(pdf, root).replace(/\/Metadata \d+/, `/Metadata ${sizeOf(pdf) + 10}`),
              `/AcroForm ${sizeOf(pdf) + 3} 0 R`,
            ),
          },
        }),
    ],
    'objects that nothing needs': [
      /objek yang tidak dipakai/,
      () => signedBy({ more: { [sizeOf(pdf) + 10]: '(99,27)' } }),
    ],
    'bytes between objects': [/byte di antara/, () => Buffer.concat([signedBy({}), Buffer.from('q 99 0 Td Q\n')])],
    'an object twice, of which the table knows one': [
      /byte di antara|rusak/,
      () => {
        const room = '1'.repeat(60);
        const signed = signedBy({ more: { [sizeOf(pdf) + 10]: room } }).toString('latin1');
        const twice = `1 endobj ${page(0)} 0 obj <<>> endobj ${page(0)} 0 obj <<>>`;
        return Buffer.from(signed.replace(room, twice.padEnd(60)), 'latin1');
      },
    ],
    'a signature of nothing': [
      /tidak ada tanda tangan yang mencakup/,
      () =>
        Buffer.from(
          signedBy({})
            .toString('latin1')
            .replace(/\/ByteRange \[0 \d{10} \d{10} \d{10}\]/, '/ByteRange [0 0000000000 0000000000 0000000000]'),
          'latin1',
        ),
    ],
    'no signature': [/tidak ada tanda tangan/, () => append(pdf, { [sizeOf(pdf)]: '<<>>' })],
    'a page that is put back by a second addition': [
      /halaman PDF ke-3: isi/,
      () => {
        const before = objectIn(pdf, page(2));
        const once = signedBy({ more: { [page(2)]: before.replace(/\/Contents \d+/, '/Contents 9') } });
        return signedBy({ page: page(1), more: { [page(2)]: before } }, once);
      },
    ],
    'a note, and a signature over it': [
      /anotasi \/Stamp/,
      () => signedBy({ page: page(1) }, annotated('/Stamp', '/Name /Approved')),
    ],
    'a digit that is put before a figure': [
      /halaman PDF ke-\d+: tampilan tanda tangan menutupi atau menyentuh angka/,
      async () => {
        const [index, [left, bottom, , top]] = await placeOf(FIGURE);
        return signedBy({ page: page(index), rect: `[${left - 9} ${bottom} ${left - 2} ${top}]` });
      },
    ],
    'objects of the report taken out': [
      /objek \d+.* dihapus/,
      () => signedBy({ more: { [numberOf(/\/Type \/Font\s/)]: FREE } }),
    ],
  };

  /** Of the first object of the report that says so. */
  function numberOf(what: RegExp): number {
    const found = objects.find(([, object]) => what.test(object));
    if (!found) throw new Error(`there is no object with ${what}`);
    return found[0];
  }

  function annotated(subtype: string, keys: string, isField = false): Buffer {
    const number = sizeOf(pdf) + 10;
    const list = objectIn(pdf, page(1));
    const onPage = /\/Annots\s*\[/.test(list)
      ? list.replace(/\/Annots\s*\[[^\]]*/, `$& ${number} 0 R`)
      : withKeys(list, `/Annots [${number} 0 R]`);
    const field = isField ? `/Fields [${sizeOf(pdf)} 0 R ${number} 0 R]` : undefined;
    const signed = signedBy({
      more: {
        [number]: `<</Type /Annot /Subtype ${subtype} /Rect [100 100 200 120] ${keys}>>`,
        [page(1)]: onPage,
        ...(field ? { [sizeOf(pdf) + 3]: `<<${field} /SigFlags 3>>` } : {}),
      },
    });
    return signed;
  }

  test.each(Object.keys(forgeries))('%s', async (name) => {
    const [told, forge] = forgeries[name] ?? [];
    const seen = await look((await forge?.()) ?? pdf);
    expect(seen.others).toMatch(told ?? /^$/);
  });
});
