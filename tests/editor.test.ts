/** What staff see while they type: the real yaml-language-server on a new project, with the settings that it was given. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSchema, type Schema } from '../scripts/generate.ts';
import { rules } from '../src/checks/rules/index.ts';
import { bagian } from '../src/data/link/bagian.ts';
import { type Editor, openEditor, settingsOf } from './language-server.ts';
import { answers, lkj } from './run-cli.ts';

const files = {
  laporan: 'data/laporan.yaml',
  instansi: 'data/instansi.yaml',
  renstra: 'data/renstra.yaml',
  'perjanjian-kinerja': 'data/2026/perjanjian-kinerja.yaml',
  anggaran: 'data/2026/anggaran.yaml',
  triwulan: 'data/2026/tw2.yaml',
  pendapatan: 'data/2026/pendapatan.yaml',
  'sumber-daya': 'data/2026/sumber-daya.yaml',
  evaluasi: 'data/2026/evaluasi.yaml',
} as const;

type Kind = keyof typeof files;

const kinds = Object.keys(files) as Kind[];

let folder = '';
let editor: Editor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lkj-penyunting-'));
  expect(lkj(folder, ['init', ...answers, '--quarter', '2', '--no-input']).code).toBe(0);
  expect(lkj(folder, ['schema', '--project']).code).toBe(0);
  // Without the map of files to schemas, each file has its own line alone.
  const { 'yaml.schemas': _, ...settings } = settingsOf(folder);
  editor = await openEditor(folder, settings);
});
afterAll(async () => {
  await editor?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Those that a new project has; the others begin as they do. */
const isWritten = (kind: Kind) => existsSync(join(folder, files[kind]));
const written = (kind: Kind) =>
  isWritten(kind)
    ? readFileSync(join(folder, files[kind]), 'utf8')
    : `# yaml-language-server: $schema=../../.lkj/schemas/${kind}.schema.json\n`;

/** A file that holds nothing but its own schema line, and this text below it. */
const below = (kind: Kind, text: string) => `${written(kind).split('\n', 1)[0]}\n${text}`;

let opened = 0;

/** Opened beside the file of its kind, under a name of its own. */
const open = (kind: Kind, text: string) => {
  opened += 1;
  return editor.open(files[kind].replace('.yaml', `-${opened}.yaml`), below(kind, text));
};

/** What is offered where `|` stands in the text. */
async function offered(kind: Kind, text: string) {
  const before = below(kind, text).slice(0, below(kind, text).indexOf('|')).split('\n');
  const file = await open(kind, text.replace('|', ''));
  return file.complete({ line: before.length - 1, character: before.at(-1)?.length ?? 0 });
}

const labels = async (kind: Kind, text: string) => (await offered(kind, text)).map(({ label }) => label);

/** As `line: message`, the line as an editor counts it. */
async function told(kind: Kind, text: string): Promise<readonly string[]> {
  const found = await (await open(kind, text)).diagnostics;
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`).sort();
}

describe.each(kinds)('%s.yaml', (kind) => {
  const keys = Object.entries(readSchema(kind).properties ?? {});

  test('as it is in a new project has nothing wrong', async () => {
    if (isWritten(kind)) expect(await (await editor.open(files[kind], written(kind))).diagnostics).toEqual([]);
  });

  test('has a hover on every key that says what the data dictionary says', async () => {
    const file = await open(kind, keys.map(([key]) => `${key}:\n`).join(''));
    for (const [at, [key, { description }]] of keys.entries()) {
      const hover = await file.hover({ line: at + 1, character: 1 });
      // Markdown of our texts is shown as it was typed.
      expect(hover.replaceAll('\\', ''), key).toContain(description);
    }
  });

  test('offers every key, each with what it is for, and none that is there', async () => {
    const [first, ...rest] = keys;
    const items = await offered(kind, `${first?.[0]}: x\n|`);
    const found = Object.fromEntries(items.map(({ label, documentation }) => [label, text(documentation)]));
    for (const [key, { description }] of rest) expect(found[key], key).toContain(description);
    expect(Object.keys(found)).not.toContain(first?.[0]);
    expect(JSON.stringify(items)).not.toContain('[object Object]');
  });

  test('offers all choices of a key that has some', async () => {
    for (const [key, node] of keys) {
      const choices = choicesOf(node);
      if (choices.length > 0) expect((await labels(kind, `${key}: |`)).sort(), key).toEqual(choices.map(String).sort());
    }
  });
});

function text(documentation: unknown): string {
  return typeof documentation === 'string'
    ? documentation
    : ((documentation as { value: string } | undefined)?.value ?? '');
}

function choicesOf({ $ref, enum: choices, type }: Schema): readonly unknown[] {
  if (type === 'boolean') return ['true', 'false'];
  const shared = $ref?.startsWith('umum') ? readSchema('umum').definitions?.[$ref.split('/').at(-1) ?? ''] : undefined;
  return choices ?? shared?.enum ?? [];
}

test('keys and choices are found deep in a file', async () => {
  const indikator = 'tujuan:\n  - id: t\n    nama: T\n    indikator:\n      - id: i\n        nama: I\n        ';
  expect(await labels('renstra', `${indikator}arah: |\n`)).toEqual(['naik', 'turun', 'rentang']);
  expect(await labels('renstra', `${indikator}|\n`)).toEqual(expect.arrayContaining(['satuan', 'skala', 'target']));
  expect(await labels('triwulan', 'indikator:\n  indikator-1:\n    realisasi: |\n')).toEqual(
    expect.arrayContaining(['belum_diukur', 'tidak_tersedia', 'tidak_berlaku']),
  );
  const file = await open('renstra', `${indikator}satuan: unit\n`);
  expect(await file.hover({ line: 7, character: 10 })).toContain('Satuan nilainya.');
});

test.each([
  ['triwulan', 'indikator:\n  |', ['indikator-1']],
  ['triwulan', 'anggaran:\n  |', ['kegiatan-1']],
  ['triwulan', 'sasaran:\n  |', ['sasaran-1']],
  ['perjanjian-kinerja', 'target:\n  |', ['indikator-1']],
  ['perjanjian-kinerja', 'rencana_aksi:\n  |', ['indikator-1']],
  ['anggaran', 'program:\n  - id: p\n    nama: P\n    sasaran: [|]\n    kegiatan: []\n', ['sasaran-1']],
  ['renstra', 'tujuan:\n  - id: t\n    nama: T\n    misi:\n      - |\n', ['misi-1']],
  ['laporan', 'aturan:\n  |', rules.map(({ code }) => code)],
  ['laporan', 'narasi:\n  |', bagian],
] as const)('in %s, ids of other files are offered: %j', async (kind, at, ids) => {
  expect(await labels(kind, at)).toEqual(ids);
});

test('a key that is a number is known by its number', async () => {
  const tw = '    tw: { 1: 25, 2: "50,5" }\n';
  expect(await told('perjanjian-kinerja', `target:\n  indikator-1:\n${tw}`)).toEqual([]);
  expect(await told('perjanjian-kinerja', `target:\n  indikator-1:\n${tw.replace(' 2:', ' 5:')}`)).toEqual([
    '4: Kunci yang boleh: 1, 2, 3, 4.',
  ]);
  const file = await open('perjanjian-kinerja', `target:\n  indikator-1:\n${tw}`);
  expect(await file.hover({ line: 3, character: 14 })).toContain('Target sampai dengan triwulan I.');
});

test('the years of the plan are offered and explained, and others are taken', async () => {
  const target =
    'tujuan:\n  - id: t\n    nama: T\n    indikator:\n      - id: i\n        nama: I\n        satuan: u\n        target:\n';
  const years = ['2025', '2026', '2027', '2028', '2029'];
  expect(await labels('renstra', `${target}          |`)).toEqual(years);
  const file = await open('renstra', `${target}          2024: 1\n          2026: 1\n`);
  expect(await file.hover({ line: 10, character: 16 })).toContain('Nilai untuk tahun 2026.');
  expect((await file.diagnostics).filter(({ range }) => range.start.line > 8)).toEqual([]);
});

test('an id is shown with the name of what it stands for', async () => {
  const file = await open('triwulan', 'indikator:\n  indikator-1:\n    realisasi: 1\n');
  const hover = await file.hover({ line: 2, character: 5 });
  expect(hover.replaceAll('\\', '')).toContain('[isi nama indikator] (%)');
});

test.each([
  ['laporan', 'kertas: A4\ntema: indah\n', ['3: Pilih salah satu: resmi, modern.']],
  ['laporan', 'kop: ya\n', ['2: Tulis true atau false.']],
  ['laporan', 'aturan:\n  lint/bakuu: mati\n', ['3: Tidak ada aturan dengan kode ini: lkj explain --rules.']],
  [
    'instansi',
    'nama: 2026\ndaerah: { nama: D, kepala: K }\nkepala:\n  jabatan: J\n  nip: "19700101 199503 X 001"\n',
    [
      '2: Tulis teks; angka yang dimaksud sebagai teks ditulis dalam tanda kutip.',
      '6: Tulis NIP, 18 angka, dalam tanda kutip: misalnya "19700101 199503 1 001".',
    ],
  ],
  [
    'perjanjian-kinerja',
    'target:\n  indikator-9:\n    tahun: 1\n',
    [
      '3: Tidak ada indikator dengan id ini dalam Renstra atau anggaran.yaml. Bila baru ditambahkan: lkj schema --project.',
    ],
  ],
  [
    'anggaran',
    'program:\n  - id: P_1\n    nama: P\n    kode: 1.2\n    kegiatan:\n      - { id: k, nama: K, pagu: [1] }\n',
    [
      '3: Tulis id dengan huruf kecil, angka, dan tanda hubung, diawali huruf: misalnya indikator-1.',
      '5: Tulis kode nomenklatur dalam tanda kutip: misalnya "2.17.03.2.01", atau "2905.BMA.004" bagi satker.',
      "7: Tulis jumlah uang tanpa 'Rp', dengan titik untuk ribuan: misalnya 749.455.000.",
    ],
  ],
  [
    'triwulan',
    'tanggal: 2026-13-01\nindikator:\n  indikator-1:\n    realisasi: [1]\n',
    [
      '2: Tulis tanggal yang ada antara 1900 dan 2200, dengan urutan tahun-bulan-hari: misalnya 2019-07-10.',
      '5: Tulis angka (74,68), predikat (BB), atau salah satu dari belum_diukur, tidak_tersedia, tidak_berlaku.',
    ],
  ],
  [
    'triwulan',
    'indikator:\n  indikator-1:\n    bukti:\n      - urain: U\n',
    ['5: Kunci yang wajib: uraian; yang boleh: tautan, berkas.'],
  ],
  [
    'renstra',
    'periode: { awal: 2025, akhir: 2029 }\nvisi: V\nmisi: M\ntujuan:\n  - id: t\n',
    [
      '4: Tulis daftar: tiap butir di baris sendiri, diawali tanda hubung.',
      '6: Kunci yang wajib: id, nama, sasaran; yang boleh: sasaran_rpjmd, misi, indikator.',
    ],
  ],
] as const)('in %s, what is wrong is told in our words at its line: %j', async (kind, wrong, expected) => {
  expect(await told(kind, wrong)).toEqual(expected);
});

test.each([
  ['laporan', 'skala_capaian:\n  |', 'lima tingkat yang lazim', []],
  [
    'instansi',
    'nama: N\ndaerah: { nama: D, kepala: K }\nkepala: { jabatan: J }\ndasar_hukum:\n  - |',
    'satu peraturan',
    ['uu-25', 'Undang-Undang', '25', '2004', 'Perencanaan'],
  ],
  [
    'renstra',
    'periode: { awal: 2025, akhir: 2029 }\nvisi: V\nmisi:\n  - { id: m, uraian: M }\ntujuan:\n  - id: t\n    nama: T\n    sasaran:\n      - |',
    'sasaran dengan satu indikator',
    ['s', 'S', 'i', 'I', 'unit'],
  ],
  [
    'perjanjian-kinerja',
    'target:\n  indikator-1:\n    |',
    'target setahun dan tiap triwulan',
    ['80,94', '20', '40', '60', '80,94'],
  ],
  [
    'anggaran',
    'program:\n  - id: p\n    nama: P\n    kegiatan:\n      - |',
    'kegiatan dengan sub kegiatan',
    ['k', 'K', 's', 'S', '749.455.000'],
  ],
  ['triwulan', 'indikator:\n  indikator-1:\n    |', 'belum diukur', ['Belum waktunya']],
  ['pendapatan', 'pendapatan:\n  - |', 'satu pendapatan', ['retribusi', 'Retribusi', '95.000.000', '20.000.000']],
  ['sumber-daya', 'per: 2024-06-30\nsarana:\n  - |', 'satu sarana', ['Kendaraan', '6', '5']],
  ['evaluasi', 'publikasi:\n  - |', 'satu publikasi', ['esr.menpan.go.id', '2025-02-27']],
  [
    'evaluasi',
    'lhe:\n  tahun: 2023\n  rekomendasi:\n    - |',
    'satu rekomendasi',
    ['Sajikan', 'Disajikan', 'Sekretaris'],
  ],
] as const)('a snippet in %s, once filled in, leaves nothing wrong: %j', async (kind, at, name, values) => {
  const snippet = (await offered(kind, at)).find(({ label }) => label === name)?.insertText ?? '';
  const last = at.slice(at.lastIndexOf('\n') + 1);
  // The only place left of a snippet is where the cursor stays.
  const filled = (snippet.includes('$') || values.length === 0 ? snippet : `${snippet}$1`)
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$(\d+)/g, (_, number) => values[Number(number) - 1] ?? '')
    // An editor indents what it inserts like the line that it stands in.
    .replaceAll('\n', `\n${/^ */.exec(last)?.[0]}`);
  for (const value of values) expect(filled).toContain(value);
  expect(await told(kind, at.replace('|', filled))).toEqual([]);
});

test('the data of the sample agency has nothing wrong', async () => {
  const all = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  expect(all.length).toBeGreaterThan(5);
  for (const path of all.map((file) => join('data', file))) {
    const file = await editor.open(relative(folder, resolve(path)), readFileSync(path, 'utf8'));
    expect(await file.diagnostics, path).toEqual([]);
  }
});

test('the settings of a project give a file its schema that has no line of its own', async () => {
  const settings = settingsOf(folder);
  expect(settings).toMatchObject({ 'yaml.schemaStore.enable': false });
  const other = await openEditor(folder, settings);
  try {
    for (const kind of kinds) {
      const found = await (await other.open(files[kind], 'kunci: 1\n')).diagnostics;
      expect(
        found.map(({ message }) => message),
        kind,
      ).toContain(readSchema(kind).errorMessage);
    }
  } finally {
    await other.close();
  }
});
