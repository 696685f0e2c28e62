/** What the schemas say of a key is what lint and import go by: no list of keys stands anywhere else. */
import { expect, test } from 'vitest';
import { DOCUMENTS, readSchema, type Schema } from '../scripts/generate.ts';
import { compile } from '../src/compile.ts';
import { kepala, kolomImpor } from '../src/edit/import/kolom.ts';
import { lajur } from '../src/edit/import/things/columns.ts';
import { instansi, renstra, sources } from './project.ts';

const umum = readSchema('umum');

/** Every value of a document by the path of its keys, with what the schema and what it refers to say of it; a list of its own kind once. */
function values(
  node: Schema,
  own: Schema,
  path: string,
  within: readonly string[] = [],
): readonly (readonly [string, Schema])[] {
  if (node.$ref !== undefined) {
    const name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
    if (within.includes(name)) return [];
    const { $ref: _, ...said } = node;
    return values({ ...(own.definitions?.[name] ?? umum.definitions?.[name]), ...said }, own, path, [...within, name]);
  }
  const keys = Object.entries(node.properties ?? node.patternProperties ?? {});
  const below = keys.flatMap(([key, one]) => values(one, own, `${path}.${/^[a-z_]+$/.test(key) ? key : '*'}`, within));
  return [[path, node], ...below, ...(node.items ? values(node.items, own, `${path}[]`, within) : [])];
}

const all = Object.keys(DOCUMENTS).flatMap((kind) => values(readSchema(kind), readSchema(kind), kind));

test('every text that is typed freely is marked as prose, but for these', () => {
  const free = all.filter(
    ([, { type, enum: choices, pattern, format, prosa }]) =>
      type === 'string' && !choices && !pattern && !format && !prosa,
  );
  const last = free.map(([path]) => path.replace(/^.*\.(?=[^.]+\.[^.]+$)/, ''));
  expect([...new Set(last)].sort()).toEqual([
    '*[].berkas',
    '*[].tautan',
    'angka.*',
    'bukti[].berkas',
    'bukti[].tautan',
    'catatan.*',
    'daerah.kepala',
    'daerah.provinsi',
    'dasar_hukum[].jenis',
    'dasar_hukum[].nomor',
    'dasar_hukum[].singkatan',
    'indikator[].satuan',
    'indikator[].skala[]',
    'instansi.singkatan',
    'instansi.situs',
    'instansi.surel',
    'instansi.telepon',
    'kegiatan[].sumber_dana',
    'lhe.nomor',
    'nama.*',
    'perangkat[].folder',
    'perjanjian-kinerja.nomor',
    'perubahan[].nomor',
    'publikasi[].tautan',
    'reviu.nomor',
    'sarana[].satuan',
    'skala_capaian[].nama',
    'sub_kegiatan[].sumber_dana',
  ]);
});

test('prose is judged wherever the schema has it, in the settings and in lists too', () => {
  const { diagnostics } = compile(
    sources({
      'laporan.yaml': { kaki_halaman: '[isi kalimat tanda tangan elektronik]' },
      'instansi.yaml': { ...instansi, singkatan: '[isi singkatan]', alamat: '[isi alamat]' },
      'renstra.yaml': renstra([
        { id: 'puas', nama: 'Indeks kepuasan', satuan: '%', penanggung_jawab: ['Sekretaris', '[isi jabatan]'] },
      ]),
      '2019/perjanjian-kinerja.yaml': { target: { puas: { tahun: 80 } } },
      '2019/tw2.yaml': { indikator: { puas: { realisasi: 60, kendala: '[isi kendala]' } } },
    }),
    {},
  );
  const found = diagnostics.filter(({ code }) => code === 'lint/teks-sementara');
  expect(found.map(({ span }) => span.file).sort()).toEqual([
    '2019/tw2.yaml',
    'instansi.yaml',
    'laporan.yaml',
    'renstra.yaml',
  ]);
});

test('import offers the keys that the schemas mark, and no other', () => {
  const marked = (at: RegExp, mark: boolean | 'sekali' = true) =>
    all.flatMap(([path, { impor }]) =>
      impor === mark && at.test(path) ? [path.slice(path.lastIndexOf('.') + 1)] : [],
    );
  expect(kolomImpor('indikator')).toEqual(marked(/^triwulan\.indikator\.\*\.\w+$/));
  const words = lajur.filter(({ jenis, di }) => jenis === 'kegiatan' && di === 'triwulan').map(({ head }) => head);
  expect([...kolomImpor('realisasi'), ...words]).toEqual(marked(/^triwulan\.anggaran\.\*\.\w+$/));
  for (const line of ['kegiatan', 'sub_kegiatan'])
    expect(kolomImpor('anggaran')).toEqual(marked(new RegExp(`\\.${line}\\[\\]\\.\\w+$`)));
  const keys = (jenis: string) => [
    ...new Set(lajur.filter((one) => one.jenis === jenis && one.di === 'benda').map(({ keys: [key] }) => key)),
  ];
  for (const jenis of ['sasaran', 'indikator', 'program', 'kegiatan', 'sub_kegiatan'])
    expect(keys(jenis)).toEqual([...new Set(marked(new RegExp(`\\.${jenis}\\[\\]\\.\\w+$`), 'sekali'))]);
  const heads = new Set(
    kepala.map((head) => head.replace(/_(?:\d{4}|tw\d)$/, '').replace(/^nama_|_renstra$|_pk$/g, '')),
  );
  expect([...heads].sort()).toEqual(
    [...new Set(['jenis', 'id', 'induk', 'kode', 'nama', ...marked(/./), ...marked(/./, 'sekali')])].sort(),
  );
});
