/** A report that proves itself: what its PDF carries, the same bytes everywhere, and every kind of change found. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { compile, inputsOf, older } from '../src/compile.ts';
import { extractInto } from '../src/io/extract.ts';
import { readProject } from '../src/io/files.ts';
import { gitBlob, sha256 } from '../src/io/hash.ts';
import { packageVersion } from '../src/io/package-files.ts';
import { bytes as bytesCheck } from '../src/jobs/verify/bytes.ts';
import { recompiling, sourcesOf } from '../src/jobs/verify/evidence.ts';
import { type CheckName, verify } from '../src/jobs/verify/index.ts';
import { readManifest } from '../src/jobs/verify/read-manifest.ts';
import { composePage } from '../src/outputs/page.ts';
import { pdf as output } from '../src/outputs/pdf.ts';
import { type Attached, openPdf, readAttached, readSeal } from '../src/pdf/index.ts';

const program = resolve('dist/main.js');
const surroundings = { environment: process.env, progress: () => undefined };
vi.setConfig({ testTimeout: 60_000 });

const decoder = new TextDecoder();
const encoder = new TextEncoder();

let folder = '';
let pdf: Uint8Array;
let attached: readonly Attached[];

function lkj(argv: readonly string[], cwd: string, environment: Record<string, string> = {}, umask = '022') {
  const { PATH, HOME } = process.env;
  // XDG_CACHE_HOME: another home would unpack the browser anew.
  const XDG_CACHE_HOME = process.env.XDG_CACHE_HOME ?? join(HOME ?? '', '.cache');
  const run = spawnSync('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, program, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME, XDG_CACHE_HOME, ...environment },
  });
  return { code: run.status, out: run.stdout, talk: run.stderr };
}

// One report, built twice as differently as the surroundings allow; everything below is about it.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-verify-'));
  for (const place of ['satu/data', 'dua/lain/berkas']) cpSync('tests/dasar', join(folder, place), { recursive: true });
  mkdirSync(join(folder, 'rumah'));
  const first = lkj(['build'], join(folder, 'satu'), { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8' });
  const second = lkj(
    ['build', '--data', 'lain/berkas', '--out', join(folder, 'keluar'), '--lang', 'en'],
    join(folder, 'dua'),
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', HOME: join(folder, 'rumah') },
    '077',
  );
  expect([first.code, second.code], first.talk + second.talk).toEqual([0, 0]);
  pdf = new Uint8Array(readFileSync(join(folder, 'satu/out/lkj-2024-tw2.pdf')));
}, 90_000);

beforeAll(async () => {
  attached = await readAttached(await openPdf(pdf));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function attachment(name: string): Uint8Array {
  return attached.find((file) => file.name === name)?.bytes ?? new Uint8Array();
}

async function found(changed: Uint8Array) {
  const { findings } = await verify(changed, surroundings);
  return new Map(findings.filter(({ result }) => result === 'differs').map((finding) => [finding.name, finding]));
}

const names = async (changed: Uint8Array): Promise<readonly CheckName[]> => [...(await found(changed)).keys()];

test.each(['pdf', 'html', 'json'])(
  'the same bytes in any folder, time zone, language, home and umask: %s',
  (ending) => {
    const [a, b] = ['satu/out', 'keluar'].map((place) => readFileSync(join(folder, place, `lkj-2024-tw2.${ending}`)));
    expect(a && b && Buffer.compare(a, b)).toBe(0);
  },
);

describe('what the PDF carries', () => {
  test('the facts are the JSON product, the data is as it was', () => {
    expect(attached.map(({ name }) => name)).toEqual([
      ...readdirSync('tests/dasar', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `data/${name}`)
        .sort(),
      'fakta.json',
      'manifes.json',
    ]);
    expect(decoder.decode(attachment('fakta.json'))).toBe(
      readFileSync(join(folder, 'satu/out/lkj-2024-tw2.json'), 'utf8'),
    );
    expect(Buffer.compare(attachment('data/2024/tw2.yaml'), readFileSync('tests/dasar/2024/tw2.yaml'))).toBe(0);
  });

  test('each is associated with the document, typed, dated and sized, as PDF/A-3 asks', async () => {
    const { catalog, context } = await openPdf(pdf);
    const specifications = catalog.lookup(PDFName.of('AF'));
    expect(String(specifications).match(/\d+ 0 R/g)).toHaveLength(attached.length);
    const described = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .filter((object) => object.lookup(PDFName.of('Type')) === PDFName.of('Filespec'))
      .map((object) => {
        const file = object.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'), PDFStream).dict;
        const parameters = file.lookup(PDFName.of('Params'), PDFDict);
        return [
          object.lookup(PDFName.of('UF'), PDFHexString).decodeText(),
          String(object.get(PDFName.of('AFRelationship'))),
          file.lookup(PDFName.of('Subtype'), PDFName).decodeText(),
          String(parameters.get(PDFName.of('ModDate'))),
          Number(String(parameters.get(PDFName.of('Size')))),
        ];
      });
    const date = '(D:20240708000000Z)';
    expect(described).toContainEqual([
      'fakta.json',
      '/Data',
      'application/json',
      date,
      attachment('fakta.json').length,
    ]);
    expect(described).toContainEqual([
      'data/instansi.yaml',
      '/Source',
      'application/yaml',
      date,
      attachment('data/instansi.yaml').length,
    ]);
  });

  test('the manifest knows every input by SHA-256 and by its name in git, and nothing of the machine', () => {
    const manifest = JSON.parse(decoder.decode(attachment('manifes.json')));
    const bytes = readFileSync('tests/dasar/renstra.yaml');
    expect(manifest.data).toContainEqual({
      path: 'renstra.yaml',
      ukuran: bytes.length,
      sha256: sha256(bytes),
      git: gitBlob(bytes),
    });
    const paths = [...manifest.templat, ...manifest.skema, ...manifest.huruf].map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['templates/laporan.hbs', 'schemas/renstra.schema.json']));
    expect(paths.join()).toMatch(/@fontsource\/arimo\/files\/arimo-latin-400-normal\.woff2/);
    expect(manifest.opsi).toEqual({ tahun: 2024, triwulan: 2, sumber: true });
    expect(decoder.decode(attachment('manifes.json'))).not.toContain(tmpdir());
  });

  test('a blob id is what git gives', () =>
    expect(gitBlob(encoder.encode('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a'));
});

describe('a fresh report', () => {
  test('is what its data gives, to the last byte, and gives its data back', () => {
    const place = join(folder, 'satu');
    const run = lkj(['verify', 'out/lkj-2024-tw2.pdf', '--extract', 'isi'], place);
    expect(run).toMatchObject({ code: 0, talk: expect.stringContaining('sampai byte terakhir') });
    expect(run.out.split('\n').filter((line) => line.includes('  sesuai  '))).toHaveLength(7);
    expect(readFileSync(join(place, 'isi/data/instansi.yaml'))).toEqual(readFileSync('tests/dasar/instansi.yaml'));
    expect(lkj(['verify', 'out/lkj-2024-tw2.pdf', '-x', 'isi'], place)).toMatchObject({
      code: 2,
      talk: expect.stringContaining('--force'),
    });
  });

  test('says what could not be checked: by another browser, another lkj, or without data', async () => {
    const manifest = readManifest(attachment('manifes.json'));
    if (manifest === undefined || manifest === 'newer') throw new Error('no manifest');
    const sources = sourcesOf(attached);
    const seal = readSeal(pdf);
    const evidence = {
      ...surroundings,
      pdf,
      seal,
      additions: undefined,
      attached,
      sources,
      manifestBytes: new Uint8Array(),
    };
    const check = async (other: Partial<typeof manifest>, known: readonly Source[] = sources) =>
      bytesCheck(
        {
          ...evidence,
          document: await openPdf(pdf),
          manifest: { ...manifest, ...other },
          recompiled: recompiling(known, manifest),
        },
        new Map(),
      );
    const unchecked = (en: string) => ({ result: 'unchecked', text: { en: expect.stringContaining(en) } });
    expect(await check({ peramban: { nama: 'HeadlessChrome/1', sistem: 'x' } })).toMatchObject(
      unchecked('printed by «HeadlessChrome/1» («x»)'),
    );
    expect(await check({ lkj: '0.0.1' })).toMatchObject(unchecked('claims to be made with lkj «0.0.1»'));
    expect(await check({}, [])).toMatchObject(unchecked('no data'));
  });
});

describe('a change is found', () => {
  /** Flips a bit in the middle of a stream, as it lies in the file. */
  async function damage(choose: (document: PDFDocument) => PDFRawStream | undefined): Promise<Uint8Array> {
    const packed = choose(await openPdf(pdf))?.getContents() ?? new Uint8Array();
    const start = Buffer.from(pdf).indexOf(packed);
    expect(start > 0 && packed.length > 0).toBe(true);
    const changed = pdf.slice();
    changed[start + (packed.length >> 1)] = (changed[start + (packed.length >> 1)] ?? 0) ^ 1;
    return changed;
  }

  /** Puts another file in the place of an attachment, as a program would. */
  async function replace(name: string, content: string): Promise<Uint8Array> {
    const document = await openPdf(pdf);
    const specification = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .find((object) => {
        const given = object.lookup(PDFName.of('UF'));
        return given instanceof PDFHexString && given.decodeText() === name;
      });
    const file = document.context.register(
      document.context.flateStream(encoder.encode(content), { Type: 'EmbeddedFile' }),
    );
    specification?.lookup(PDFName.of('EF'), PDFDict).set(PDFName.of('F'), file);
    return document.save({ useObjectStreams: true });
  }

  test('in what is drawn on a page, and which page it is', async () => {
    const changed = await damage((document) => {
      const contents = document.getPage(4).node.Contents();
      return contents instanceof PDFRawStream ? contents : undefined;
    });
    const { file, pages } = Object.fromEntries(await found(changed));
    expect(file?.text.id).toContain('ada byte berkas yang berubah');
    expect(pages).toMatchObject({
      text: { en: 'the content of pages was changed' },
      details: [{ id: 'halaman PDF ke-5' }],
    });
    writeFileSync(join(folder, 'rusak.pdf'), changed);
    expect(lkj(['verify', 'rusak.pdf', '--lang', 'en'], folder)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^pages +DIFFERS +the content of pages was changed\n {2}- page 5 of the PDF$/m),
      talk: expect.stringContaining('No match'),
    });
    const { out } = lkj(['verify', 'rusak.pdf', '-f', 'json'], folder);
    expect(JSON.parse(out)).toMatchObject({ versi: 1, hasil: 'berbeda' });
  });

  test('in an attachment', async () => {
    const changed = await damage((document) =>
      document.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
        .find(({ dict }) => String(dict.get(PDFName.of('Subtype'))).includes('yaml')),
    );
    expect((await found(changed)).get('attachments')?.details[0]?.id).toMatch(/^data\/\S+ (?:rusak|diubah)/);
  });

  test('in the data, figure by figure', async () => {
    const data = decoder.decode(attachment('data/2024/tw2.yaml')).replace('13,5', '13,4');
    const differences = await found(await replace('data/2024/tw2.yaml', data));
    expect(differences.get('attachments')?.details).toEqual([
      { id: 'data/2024/tw2.yaml diubah: hash-nya lain', en: 'data/2024/tw2.yaml was changed: its hash is another' },
    ]);
    expect(differences.get('facts')?.details.map(({ id }) => id)).toContain(
      'indikator waktu realisasi teks: terlampir «13,5», dihitung ulang «13,4»',
    );
  });

  test('in the facts', async () => {
    const facts = decoder.decode(attachment('fakta.json')).replace('"teks": "13,5"', '"teks": "13,6"');
    const differences = await found(await replace('fakta.json', facts));
    expect(differences.get('facts')?.details.map(({ en }) => en)).toEqual([
      'indikator waktu realisasi teks: attached «13,6», computed again «13,5»',
    ]);
  });

  test('in the manifest', async () => {
    const manifest = decoder.decode(attachment('manifes.json'));
    const differences = await found(await replace('manifes.json', manifest.replace('"ukuran": ', '"ukuran": 1')));
    expect(differences.get('manifest')?.text.id).toContain('manifes diubah');
    expect(await names(await replace('manifes.json', 'x'))).toEqual(['file', 'manifest']);
  });

  test('in the tags and in what the file claims to be', async () => {
    const change = async (edit: (document: PDFDocument) => void) => {
      const document = await openPdf(pdf);
      edit(document);
      return names(await document.save({ useObjectStreams: true }));
    };
    const retag = ({ context }: PDFDocument) => {
      const cells = context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
      cells.find((cell) => cell.get(PDFName.of('S')) === PDFName.of('TH'))?.set(PDFName.of('S'), PDFName.of('TD'));
    };
    expect(await change(retag)).toEqual(['file', 'pages']);
    const claim = ({ catalog, context }: PDFDocument) =>
      catalog.set(
        PDFName.of('Metadata'),
        context.register(context.stream('<x/>', { Type: 'Metadata', Subtype: 'XML' })),
      );
    expect(await change(claim)).toEqual(['file', 'pages']);
  });

  test('behind the end, as a signature writes it', async () => {
    const signed = new Uint8Array([...pdf, ...encoder.encode('\n% tanda tangan\n%%EOF\n')]);
    const { findings } = await verify(signed, surroundings);
    expect(findings.find(({ name }) => name === 'file')?.text.en).toContain('something was added behind it');
    expect(findings.find(({ name }) => name === 'bytes')?.text.en).toContain('the same to the end of the original');
  });

  test('by whoever rewrites page, manifest and hashes alike: the text of the pages tells', async () => {
    const sources = sourcesOf(attached);
    const forged = sources.map(({ path, bytes }) => ({
      path,
      bytes: encoder.encode(decoder.decode(bytes).replaceAll('Dinas Contoh', 'Dinas Lancung')),
    }));
    const [real, false_] = [compile(sources, {}), compile(forged, {})];
    if (!real.ok || !false_.ok) throw new Error('the data has errors');
    const made = (await output.make({
      assessment: real.value,
      sources,
      attachesSources: true,
      version: await packageVersion(),
      page: () => composePage(false_.value),
      ...surroundings,
    })) as Uint8Array;
    const differences = await found(made);
    expect([...differences.keys()]).toEqual(['texts']);
    expect(differences.get('texts')?.details[0]?.id).toMatch(/tulisan di luar isi laporan: «Dinas Lancung/);
  });
});

test('of an older report, in which a sasaran and a program share an id, all holds to the last byte', async () => {
  const quoted = { path: 'narasi/penutup.md', bytes: encoder.encode('Serapan {{kepuasan.serapan}}.\n') };
  const sources = [...sourcesOf(attached), quoted].map(({ path, bytes }) => ({
    path,
    bytes: encoder.encode(decoder.decode(bytes).replace('- id: layanan', '- id: kepuasan')),
  }));
  sources.sort((a, b) => (a.path < b.path ? -1 : 1));
  expect(compile(sources, {})).toMatchObject({ ok: false });
  const made = compile(sources, {}, older);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics[0]));
  const printed = (await output.make({
    assessment: made.value,
    sources,
    attachesSources: true,
    version: await packageVersion(),
    page: () => composePage(made.value),
    ...surroundings,
  })) as Uint8Array;
  const { findings } = await verify(printed, surroundings);
  expect(findings.map(({ result }) => result)).toEqual(findings.map(() => 'same'));
  expect(findings.map(({ name }) => name)).toContain('bytes');
});

describe('what is no report of lkj', () => {
  test('is wrong use', async () => {
    const strange = await PDFDocument.create();
    strange.addPage();
    writeFileSync(join(folder, 'asing.pdf'), await strange.save());
    writeFileSync(join(folder, 'teks.pdf'), 'bukan PDF');
    for (const name of ['asing.pdf', 'teks.pdf']) {
      expect(lkj(['verify', name], folder)).toMatchObject({
        code: 2,
        out: '',
        talk: expect.stringContaining('bukan PDF buatan lkj'),
      });
    }
    expect(lkj(['verify'], folder)).toMatchObject({ code: 2, talk: expect.stringContaining('tidak disebut') });
    expect(lkj(['verify', 'tiada.pdf'], folder)).toMatchObject({ code: 2 });
    expect(lkj(['verify', 'asing.pdf', '-f', 'xml'], folder).talk).toContain('--format diberi «xml»');
  });
});

describe('attachments stay in their folder', () => {
  const file = (path: string): Source => ({ path, bytes: encoder.encode('x') });

  test.each([
    '../x',
    'data/../../x',
    '/x',
    'a\\b',
    'a\0b',
    'c:x',
    'a//b',
    '',
    '.',
    'a/',
    'nul',
    'a/aux.txt',
    'a.',
    'a\nb',
  ])('%j is refused, and nothing is written', async (path) => {
    const out = join(folder, 'keluaran');
    await expect(extractInto(out, [file('baik'), file(path)], true)).rejects.toMatchObject({ exitCode: 2 });
    expect(existsSync(out)).toBe(false);
  });

  test('a folder that is a link is not followed', async () => {
    const out = join(folder, 'bertaut');
    mkdirSync(join(folder, 'luar'), { recursive: true });
    mkdirSync(out);
    symlinkSync(join(folder, 'luar'), join(out, 'data'));
    await expect(extractInto(out, [file('data/x')], true)).rejects.toMatchObject({ exitCode: 2 });
    expect(readdirSync(join(folder, 'luar'))).toEqual([]);
  });

  test('what is there is overwritten only when forced', async () => {
    const out = join(folder, 'ada');
    mkdirSync(out);
    writeFileSync(join(out, 'a'), 'lama');
    await expect(extractInto(out, [file('b'), file('a')], false)).rejects.toMatchObject({ exitCode: 2 });
    expect([readdirSync(out), readFileSync(join(out, 'a'), 'utf8')]).toEqual([['a'], 'lama']);
    await extractInto(out, [file('b'), file('a')], true);
    expect(readFileSync(join(out, 'a'), 'utf8')).toBe('x');
  });
});

test('fifty pages stay below a megabyte', async () => {
  const many = Array.from({ length: 330 }, (_, index) => ({
    id: `kegiatan-${index}`,
    pagu: 100_000_000 + index * 7919,
  }));
  const lines = (write: (one: (typeof many)[number]) => string) => many.map(write).join('');
  const more: Readonly<Record<string, string>> = {
    '2024/anggaran.yaml': `  - id: banyak\n    nama: Program Contoh yang Panjang\n    kegiatan:\n${lines(
      ({ id, pagu }) =>
        `      - id: ${id}\n        nama: Pembinaan dan Pemberdayaan Kelompok ${id}\n        pagu: "${pagu}"\n`,
    )}`,
    '2024/tw1.yaml': lines(({ id }) => `  ${id}:\n    realisasi: "1000000"\n`),
    '2024/tw2.yaml': lines(({ id, pagu }) => `  ${id}:\n    realisasi: "${pagu - 13_000_001}"\n`),
  };
  const sources = inputsOf(await readProject('tests/dasar')).map(({ path, bytes }) => ({
    path,
    bytes: encoder.encode(`${decoder.decode(bytes).trimEnd()}\n${more[path] ?? ''}`),
  }));
  const compiled = compile(sources, {});
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics[0]));
  const made = (await output.make({
    assessment: compiled.value,
    sources,
    attachesSources: true,
    version: await packageVersion(),
    page: () => composePage(compiled.value),
    ...surroundings,
  })) as Uint8Array;
  expect((await openPdf(made)).getPageCount()).toBeGreaterThanOrEqual(50);
  expect(made.length).toBeLessThan(1_000_000);
});
