/** Nothing of the last period is live in the next one: every key that the schemas know is filled in, and a period is opened from it. */
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSchema, type Schema } from '../scripts/generate.ts';
import { parse as parseLocated } from '../src/data/parse/index.ts';
import { validate } from '../src/data/validate/index.ts';
import { quarterFiles, yearFiles } from '../src/edit/init/index.ts';

const encode = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** A document in which every key of a schema stands, two items in every list; every number and text is another one. */
function filled(kind: string): unknown {
  const own = readSchema(kind);
  const umum = readSchema('umum');
  let count = 0;
  const fill = (node: Schema): unknown => {
    if (node.$ref !== undefined) {
      const name = node.$ref.split('/').at(-1) ?? '';
      const target = (node.$ref.startsWith('umum') ? umum : own).definitions?.[name] ?? umum.definitions?.[name];
      if (!target) throw new Error(`no definition ${node.$ref}`);
      return fill(target);
    }
    const types = [node.type].flat();
    count += 1;
    if (node.properties && types.includes('object') && !types.includes('number')) {
      return Object.fromEntries(Object.entries(node.properties).map(([key, below]) => [key, fill(below)]));
    }
    if (node.patternProperties) {
      const [[pattern = '', below = {}] = []] = Object.entries(node.patternProperties);
      return Object.fromEntries(keysOf(pattern).map((key) => [key, fill(below)]));
    }
    if (node.items) return [fill(node.items), fill(node.items)];
    if (node.enum) return node.enum[0];
    if (types.includes('boolean')) return true;
    if (types.includes('number')) return 7000 + count;
    if (types.includes('integer')) return node.title === undefined && types.length === 1 ? 2019 : count;
    if (node.format === 'date') return `2024-05-${String((count % 28) + 1).padStart(2, '0')}`;
    if (node.pattern?.startsWith('^(X|')) return `2.17.${String(count % 100).padStart(2, '0')}`;
    return `lama-${count}`;
  };
  return fill(own);
}

/** Keys are ids, or years. */
function keysOf(pattern: string): readonly string[] {
  return /19\|20/.test(pattern) ? ['2024', '2025'] : ['satu', 'dua'];
}

/** Every value by its keys: `indikator.*.bukti.*.uraian`. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`));
}

const general = (path: string) => path.replaceAll(/\b(?:\d+|satu|dua)\b/g, '*');

describe('a quarter', () => {
  const source = encode('2024/tw2.yaml', stringify(filled('triwulan')));
  const opened = quarterFiles([source], 2024, 3);
  const text = 'files' in opened ? new TextDecoder().decode(opened.files[0]?.bytes) : '';

  test('is made from one that has every key of its schema', () => {
    const document = parseLocated(source);
    expect(document.ok && validate(document.value).diagnostics).toEqual([]);
  });

  test('has no value of the one before: each is to be filled in, or a comment', () => {
    expect(leaves(parse(text)).filter(([, value]) => value !== null)).toEqual([]);
    for (const [path, value] of leaves(filled('triwulan'))) {
      expect(text, path).toMatch(new RegExp(`#.*(?<!\\w)${value}(?!\\w)`));
    }
  });

  test('asks for the numbers of the same ids only', () => {
    expect(new Set(leaves(parse(text)).map(([path]) => general(path)))).toEqual(
      new Set([
        ...['realisasi', 'pembilang', 'penyebut', 'komponen.*'].map((key) => `indikator.*.${key}`),
        ...['realisasi', 'fisik'].map((key) => `anggaran.*.${key}`),
      ]),
    );
  });

  test('equals the one before where every # is removed', () => {
    const notes = text.replaceAll(/^( *)# /gm, '$1').replaceAll(/: # TW II: /g, ': ');
    expect(parse(notes)).toEqual(parse(new TextDecoder().decode(source.bytes)));
  });
});

describe('a year', () => {
  const files = ['perjanjian-kinerja', 'anggaran', 'pendapatan', 'sumber-daya'].map((kind) =>
    encode(`2024/${kind}.yaml`, stringify(filled(kind))),
  );
  const opened = yearFiles(files, { from: 2024, to: 2025 });
  const texts = 'files' in opened ? opened.files.map(({ bytes }) => new TextDecoder().decode(bytes)) : [];
  const live = texts.map((text) => leaves(parse(text)));
  const kept = (values: (typeof live)[number] = []) => [
    ...new Set(values.filter(([, value]) => value !== null).map(([path]) => general(path))),
  ];
  const asked = (values: (typeof live)[number] = []) => [
    ...new Set(values.filter(([, value]) => value === null).map(([path]) => path.split('.').at(-1) ?? '')),
  ];
  /** Of a program, a kegiatan, a sub kegiatan: what it is, and what its indikator are; their values are of the years that they name. */
  const named = (path: string, ...more: readonly string[]) =>
    ['id', 'kode', 'nama', 'indikator', ...more].map((key) => `${path}.${key}`);
  const stays = [
    ...named('program.*', 'nama_pendek', 'sasaran', 'outcome', 'pengampu'),
    ...named(
      'program.*.kegiatan.*',
      'sumber_dana',
      'penanggung_jawab',
      'pencatatan',
      'ambang_batas',
      'output',
      'pengampu',
    ),
    ...named(
      'program.*.kegiatan.*.sub_kegiatan.*',
      'sumber_dana',
      'unit',
      'pencatatan',
      'ambang_batas',
      'output',
      'pengampu',
    ),
    'pencatatan',
    'ambang_batas',
    'belanja.*.id',
    'belanja.*.kode',
    'belanja.*.nama',
    'bidang_urusan',
    'kro',
  ];

  test('has no target, date, step or change of the one before', () => {
    expect(kept(live[0])).toEqual([]);
    expect(live[0]?.map(([path]) => general(path))).toEqual(['target.*.tahun', 'target.*.tahun']);
    for (const key of ['nomor', 'tanggal', 'perubahan', 'rencana_aksi'])
      expect(texts[0]).toMatch(new RegExp(`^# ${key}:`, 'm'));
  });

  test('has no money of the one before, and every id and name', () => {
    const isKept = (path: string) => stays.some((one) => path === one || path.startsWith(`${one}.`));
    expect(kept(live[1]).filter((path) => !isKept(path))).toEqual([]);
    for (const path of stays)
      expect(
        kept(live[1]).some((one) => one === path || one.startsWith(`${path}.`)),
        path,
      ).toBe(true);
    expect(asked(live[1])).toEqual(['pagu']);
  });

  test('has no income of the one before: each line with a target to be filled in, and its last one beside it', () => {
    expect(kept(live[2])).toEqual([
      'pencatatan',
      ...['id', 'kode', 'nama', 'jenis'].map((key) => `pendapatan.*.${key}`),
    ]);
    expect(asked(live[2])).toEqual(['target']);
    expect(texts[2]).toMatch(/target: # 2024: 7\d+\n +# realisasi:/);
  });

  test('counts its own staff and assets, on a day of its own', () => {
    expect(kept(live[3])).toEqual(['sarana.*.nama', 'sarana.*.satuan']);
    expect(texts[3]).toMatch(/^per: # 2024: 2024-05-\d\d$/m);
    const counted = ['per', 'satu', 'dua', 'l', 'p', 'jumlah', 'baik', 'rusak_ringan', 'rusak_berat'];
    expect(new Set(asked(live[3]))).toEqual(
      new Set(counted.filter((key) => live[3]?.some(([path]) => path.endsWith(key)))),
    );
    expect(texts[3]).toMatch(/^ +# keterangan: lama-/m);
  });
});
