/**
 * Last quarter's Word file. The files of `lembar-asing/word/` were made by LibreOffice 7 from the HTML beside them: the sample's own
 * figures; LKjIP 2020 of Dinas Perpustakaan dan Kearsipan Kabupaten Lima Puluh Kota (123dok.com, «capaian kinerja organisasi»); the
 * year 2024 of Dinas Perhubungan Kabupaten Banyuwangi (RENSTRA-DISHUB there), but for its indicator that is to fall, which no table says; and of Badan Kesatuan Bangsa dan Politik Kabupaten Banyuwangi (RENSTRA-KESBANGPOL, Syamsuddin/SAKIPRO on GitHub).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { UserError } from '../src/base/user-error.ts';
import { choosePeriod, openTable, planImport, readGrids } from '../src/edit/import/index.ts';
import { readProject } from '../src/io/files.ts';
import { facts } from '../src/outputs/json.ts';
import { assessed } from './assessed.ts';
import { filledRows, underHeads } from './filled-table.ts';
import { instansi, renstra, sources } from './project.ts';
import { lkj as run } from './run-cli.ts';
import { xlsx } from './sheets.ts';

const word = (name: string): Source => ({
  path: `${name}.docx`,
  bytes: new Uint8Array(readFileSync(`tests/lembar-asing/word/${name}.docx`)),
});

/** The same file with its text changed. */
function changed(name: string, change: (xml: string) => string): Source {
  const { path, bytes } = word(name);
  const files = unzipSync(bytes);
  files['word/document.xml'] = strToU8(change(strFromU8(files['word/document.xml'] ?? new Uint8Array())));
  return { path, bytes: zipSync(files) };
}

async function plan(file: Source, project: readonly Source[], triwulan: 1 | 2 | 3 | 4, tahun: number, adds = true) {
  const table = openTable(await readGrids(file), {});
  return planImport({
    sources: project,
    table,
    sasaran: choosePeriod(project, { tahun, triwulan }, table),
    accepted: new Set(),
    adds,
  });
}

type Typed = readonly [id: string, nama: string, satuan: string, target: string, realisasi: string];

/** The figures of a year, typed by hand. */
function typedByHand(tahun: number, sasaran: string, rows: readonly Typed[]): readonly Source[] {
  const plan = renstra(rows.map(([id, nama, satuan]) => ({ id, nama, satuan })));
  const [tujuan] = plan.tujuan;
  return sources({
    'instansi.yaml': instansi,
    'renstra.yaml': {
      ...plan,
      tujuan: [{ ...tujuan, sasaran: [{ ...tujuan?.sasaran[0], nama: sasaran }] }],
    },
    [`${tahun}/perjanjian-kinerja.yaml`]: {
      target: Object.fromEntries(rows.map(([id, , , target]) => [id, { tahun: target }])),
    },
    [`${tahun}/tw4.yaml`]: { indikator: Object.fromEntries(rows.map(([id, , , , realisasi]) => [id, { realisasi }])) },
  });
}

const perpustakaan = () =>
  typedByHand(2020, 'Meningkatnya kualitas penyelenggaraan perpustakaan', [
    ['pengunjung', 'Persentase Pengunjung Perpustakaan per Tahun', '%', '0,35', '0,35'],
    ['koleksi', 'Persentase koleksi buku (tercetak dan e-book) yang tersedia di perpustakaan daerah', '%', '60', '60'],
    ['ikm', 'Indeks Kepuasan Masyarakat untuk Layanan Dinas Perpustakaan dan Kearsipan', 'indeks', '72,29', '79,29'],
  ]);

const perhubungan = () =>
  typedByHand(2024, 'Sasaran Contoh', [
    ['ikl', 'Indeks Kepuasan Layanan Perhubungan', 'indeks', '81,92', '93,7'],
    ['konektivitas', 'Rasio Konektivitas Kabupaten', 'rasio', '0,795', '0,817'],
    [
      'terminal',
      'Persentase tersedianya fasilitas penyelenggaraan terminal penumpang angkutan tipe C',
      '%',
      '84,5',
      '86,67',
    ],
    ['uji', 'Terlaksananya pelayanan uji berkala', '%', '75', '91,09'],
    [
      'lalu-lintas',
      'Persentase pelaksanaan manajemen dan rekayasa lalu lintas untuk jaringan jalan Kabupaten atau Kota',
      '%',
      '87',
      '88,15',
    ],
  ]);

/** By their names: what a report says of indicators that have a target, of kegiatan, and of all money. */
function figuresOf(project: readonly Source[], tahun: number, triwulan: 1 | 2 | 3 | 4) {
  const { indikator, kegiatan, total } = facts(assessed(project, { tahun, triwulan }));
  const shown = (one: unknown) => (one as { readonly teks?: string } | undefined)?.teks;
  return {
    indikator: indikator
      .filter(({ target_tahun: target }) => target.nilai !== null)
      .map(({ nama, satuan, target_tahun: target, realisasi, capaian_tahun: capaian }) => [
        nama,
        satuan,
        ...[target, realisasi, capaian].map(shown),
      ]),
    kegiatan: kegiatan
      .filter(({ nama }) => !nama.startsWith('[isi'))
      .map(({ nama, pagu, realisasi, serapan }) => [nama, ...[pagu, realisasi, serapan].map(shown)]),
    total: kegiatan.length > 1 ? [total.pagu, total.realisasi, total.serapan].map(shown) : [],
  };
}

describe('the figures of a report are those of a project typed by hand', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-word-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const lkj = (...argv: readonly string[]) => run(folder, argv);

  test.each([
    ['the sample', 'contoh-2019-tw2', async () => readProject('data'), '2018-2023', 2019, 2],
    ['a published report', 'lima-puluh-kota-2020', async () => perpustakaan(), '2018-2026', 2020, 4],
    ['another published report', 'banyuwangi-dishub-2024', async () => perhubungan(), '2022-2026', 2024, 4],
  ] as const)('%s, from Word and from a sheet', async (_, name, typed, period, tahun, triwulan) => {
    const byHand = figuresOf(await typed(), tahun, triwulan);
    expect(byHand.indikator.length).toBeGreaterThanOrEqual(3);
    const quarter = ['--year', String(tahun), '--quarter', String(triwulan)];
    const fresh = (data: string) =>
      lkj(
        'init',
        data,
        '--no-input',
        '--agency',
        'Dinas Contoh',
        '--region',
        'Kabupaten Contoh',
        '--period',
        period,
        ...quarter,
      );

    expect(fresh('word').code).toBe(0);
    const file = resolve(`tests/lembar-asing/word/${name}.docx`);
    expect(lkj('import', file, '-d', 'word/data', ...quarter, '--add', '--yes')).toMatchObject({ code: 0 });
    expect(figuresOf(await readProject(join(folder, 'word/data')), tahun, triwulan)).toEqual(byHand);

    expect(fresh('sheet').code).toBe(0);
    expect(lkj('import', '--template', '--full', '-d', 'sheet/data', '-o', 'isian.csv').code).toBe(0);
    const [heads = ''] = readFileSync(join(folder, 'isian.csv'), 'utf8').replace('\ufeff', '').split('\r\n');
    const rows = underHeads(heads.split(';'), filledRows(await typed(), tahun, triwulan));
    writeFileSync(join(folder, 'isian.xlsx'), xlsx({ rows: [heads.split(';'), ...rows] }).bytes);
    expect(lkj('import', 'isian.xlsx', '-d', 'sheet/data', ...quarter, '--add', '--yes')).toMatchObject({ code: 0 });
    expect(figuresOf(await readProject(join(folder, 'sheet/data')), tahun, triwulan)).toEqual(byHand);
    expect(lkj('build', '-d', 'word/data', ...quarter, '--format', 'json').code).toBe(0);
  });
});

describe('what the tables say', () => {
  const kesbangpol = () =>
    sources({
      'instansi.yaml': instansi,
      'renstra.yaml': renstra([
        { id: 'konflik', nama: 'Persentase Penyelesaian Konflik', satuan: '%' },
        { id: 'ipp', nama: 'Indeks Pelayanan Publik', satuan: 'Indeks' },
        {
          id: 'partisipasi',
          nama: 'Persentase Angka Partisipasi Masyarakat dalam Menggunakan Hak-hak Politik Untuk Pembangunan Daerah',
          satuan: '%',
        },
      ]),
      '2024/anggaran.yaml': 'program:\n  - id: p\n    nama: P\n    kegiatan:\n      - { id: k, nama: K, pagu: 1 }\n',
      '2024/tw4.yaml': 'indikator:\n  ipp:\n    realisasi: 95\n',
    });
  const english = (all: readonly { readonly text: { readonly en: string } }[]) => all.map(({ text }) => text.en);

  test('a percentage that its own numbers do not give is told', async () => {
    const { masalah, files } = await plan(word('banyuwangi-kesbangpol-2024'), kesbangpol(), 4, 2024);
    expect(english(masalah)).toEqual(
      expect.arrayContaining([
        'table 1, row 4: «Indeks Pelayanan Publik»: the percentage is printed as 95,6, its numbers give 100; see which is right',
        'the program «PENGUATAN IDEOLOGI PANCASILA DAN KARAKTER KEBANGSAAN» is not added: it has no kegiatan',
      ]),
    );
    const quarter = files.find(({ path }) => path === '2024/tw4.yaml');
    expect(new TextDecoder().decode(quarter?.after)).toMatch(/ipp:\n {4}realisasi: 95,6\n/);
  });

  test('another quarter than the report is of is refused', async () => {
    await expect(plan(word('banyuwangi-kesbangpol-2024'), kesbangpol(), 2, 2024)).rejects.toThrow(UserError);
    await expect(plan(word('contoh-2019-tw2'), await readProject('data'), 1, 2019)).rejects.toThrow(UserError);
  });

  test('without --add nothing new is written', async () => {
    const { files, baru } = await plan(word('lima-puluh-kota-2020'), perpustakaan().slice(0, 2), 4, 2020, false);
    expect(baru).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['2020/perjanjian-kinerja.yaml', '2020/tw4.yaml']);
  });

  test.each<readonly [string, (xml: string) => string, string]>([
    [
      'a change that nobody has accepted',
      (xml) =>
        xml
          .replace(/(<w:tbl>[\s\S]*?)(<w:r>)/, '$1<w:ins w:id="1" w:author="x">$2')
          .replace(/(<w:ins[\s\S]*?<\/w:r>)/, '$1</w:ins>'),
      'Track Changes',
    ],
    [
      'words that are struck out',
      (xml) =>
        xml.replace(/(<w:tbl>[\s\S]*?)(<w:r>)/, '$1<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>$2'),
      'Track Changes',
    ],
    [
      'a table in a cell',
      (xml) => xml.replace(/(<w:tc>[\s\S]*?)(<w:p>|<w:p )/, '$1<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>$2'),
      'another table',
    ],
  ])('%s is refused with a word', async (_, change, said) => {
    const refusal = await plan(changed('lima-puluh-kota-2020', change), perpustakaan(), 4, 2020).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UserError);
    expect(JSON.stringify((refusal as UserError).text)).toContain(said);
  });

  test('millions are rounded, and two columns of targets are one too many: neither table is taken', async () => {
    const scaled = await plan(
      changed('contoh-2019-tw2', (xml) => xml.replace('Anggaran (Rp)', 'Anggaran (juta rupiah)')),
      await readProject('data'),
      2,
      2019,
    );
    expect(english(scaled.masalah)).toContain(
      'table 2, row 1: «Anggaran (juta rupiah)» is rounded; the table is not taken',
    );
    const twice = await plan(
      changed('contoh-2019-tw2', (xml) => xml.replace('Capaian (%)', 'Target Akhir Renstra')),
      await readProject('data'),
      2,
      2019,
    );
    expect(english(twice.masalah)).toContain(
      'table 1, row 1: several columns could be one and the same («Target Akhir Renstra»); the table is not taken',
    );
  });

  test('an agreement alone has targets, and no quarter', async () => {
    const only = changed('lima-puluh-kota-2020', (xml) => xml.replaceAll('Realisasi', 'Keterangan'));
    const { files } = await plan(only, perpustakaan().slice(0, 2), 4, 2020);
    expect(files.map(({ path }) => path)).toEqual(['2020/perjanjian-kinerja.yaml']);
  });

  test('a file without such a table is refused', async () => {
    const none = changed('lima-puluh-kota-2020', (xml) => xml.replaceAll('Indikator Kinerja', 'Uraian Tugas'));
    await expect(plan(none, perpustakaan(), 4, 2020)).rejects.toThrow('holds no table');
  });
});
