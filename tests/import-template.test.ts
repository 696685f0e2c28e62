/** Our own table makes a whole project: filled in by names alone, into what `lkj init` has written, and never over what is there. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { bernamaDalam } from '../src/data/documents/index.ts';
import { readProject } from '../src/io/files.ts';
import { facts } from '../src/outputs/json.ts';
import { assessed } from './assessed.ts';
import { banyakIndikator, besar } from './besar.ts';
import { filledRows, underHeads } from './filled-table.ts';
import { csv, dasar, plan } from './importing.ts';
import { lkj as run } from './run-cli.ts';
import { xlsx } from './sheets.ts';

/** The facts of a report, with names in the place of the ids that each project has of its own, and without places. */
function figuresOf(sources: readonly Source[]): unknown {
  const { instansi: _, ...all } = facts(assessed(sources, {}));
  const names = new Map(
    bernamaDalam(sources).map(({ jenis, id, nama }) => [id, `${jenis} ${nama.replace(/^Program /, '')}`]),
  );
  const named = (text: string) =>
    names.get(text) ?? text.replace(/^Program (?=Pem)/, '').replace(/^([a-z0-9-]+)(?=: )/, (id) => names.get(id) ?? id);
  const text = JSON.stringify(all, (key, value: unknown) => {
    if (key === 'asal' || typeof value !== 'string') return key === 'asal' ? undefined : value;
    return key === 'id' ? names.get(value) : key === 'satuan' ? value : named(value);
  });
  return JSON.parse(text);
}

/** The project that cases differ from, with the files of one. */
async function overlaid(name: string): Promise<readonly Source[]> {
  const own = await readProject(`tests/cases/${name}/data`);
  return [...(await dasar()).filter(({ path }) => !own.some((one) => one.path === path)), ...own];
}

describe('a filled table makes a whole project', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-tabel-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const lkj = (...argv: readonly string[]) => run(folder, argv);
  const answers = ['--agency', 'Dinas Contoh', '--region', 'Kabupaten Contoh', '--no-input'];

  test.each([
    ['an agency of 91 indicators', async () => besar(), '2021-2026', 2024, 2],
    ['an indikator of several parts', async () => overlaid('komponen-belum-lengkap'), '2021-2026', 2024, 2],
    ['the sample', async () => readProject('data'), '2018-2023', 2019, 2],
  ] as const)('%s', async (_, typed, period, tahun, triwulan) => {
    const quarter = ['--year', String(tahun), '--quarter', String(triwulan)];
    expect(lkj('init', ...answers, '--period', period, ...quarter).code).toBe(0);
    expect(lkj('import', '--template', '--full', '-o', 'isian.csv').code).toBe(0);
    const [heads = ''] = readFileSync(join(folder, 'isian.csv'), 'utf8').replace('\ufeff', '').split('\r\n');
    const byHand = await typed();
    const table = underHeads(heads.split(';'), filledRows(byHand, tahun, triwulan));
    writeFileSync(join(folder, 'isian.xlsx'), xlsx({ rows: [heads.split(';'), ...table] }).bytes);
    const made = lkj('import', 'isian.xlsx', ...quarter, '--add', '--yes');
    expect(made).toMatchObject({ code: 0 });
    const sources = await readProject(join(folder, 'data'));
    const only = byHand.filter(({ path }) =>
      /^renstra|^laporan|anggaran\.yaml|perjanjian|tw2\.yaml|instansi/.test(path),
    );
    expect(figuresOf(sources)).toEqual(figuresOf(only));
    expect(lkj('import', 'isian.xlsx', ...quarter, '--add', '--yes')).toMatchObject({
      code: 0,
      talk: expect.stringContaining('Tidak ada yang berubah'),
    });
  });
});

test('the plain table has what most offices fill in and what this project counts, and all the rest by --full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-tabel-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  const heads = (...more: readonly string[]) => {
    expect(run(folder, ['import', '--template', '-o', `${more.length}.csv`, ...more]).code).toBe(0);
    return (
      readFileSync(join(folder, `${more.length}.csv`), 'utf8')
        .split('\r\n')[0]
        ?.split(';') ?? []
    );
  };
  const plain = heads();
  const whole = heads('--full');
  expect(plain.length).toBeLessThan(whole.length / 2);
  expect(plain).toEqual(whole.filter((head) => plain.includes(head)));
  for (const head of ['satuan', 'arah', 'iku', 'target_pk', 'pagu', 'realisasi', 'pembilang', 'penyebut', 'target_tw2'])
    expect(plain).toContain(head);
  expect(plain).not.toContain('definisi');
  expect(run(folder, ['import', '0.csv', '-q', '2']).talk).toContain('Tidak ada yang berubah');
  expect(run(folder, ['import', '0.csv', '--full'])).toMatchObject({ code: 2 });
  rmSync(folder, { recursive: true, force: true });
});

test('the agency of the test has 91 indicators', () => expect(banyakIndikator).toBe(91));

describe('what a table adds to a project', () => {
  const heads =
    'jenis;id;induk;kode;nama;satuan;arah;akumulasi;target_renstra_2025;target_pk;target_tw2;pagu;realisasi;kendala';
  const table = (...rows: readonly string[]) => csv([heads, ...rows, ''].join('\n'));
  const told = ({ rencana }: Awaited<ReturnType<typeof plan>>) => rencana.masalah.map(({ text }) => text.en);

  test('an indikator below each kind of thing, with its targets and its value', async () => {
    const { rencana, written, compiled } = await plan(
      table(
        'indikator;;ketepatan;;Waktu tunggu;menit;turun;;12,5;13;14;;13,25;Antrean panjang',
        'indikator;;2.17.03.2.01;;Loket yang dibuka;unit;;jumlah;;4;2;;1;',
        'indikator;;Penyediaan Loket Tetap;;Loket tetap yang dibuka;unit;;;;3;;;1;',
      ),
      { adds: true },
    );
    expect(rencana.masalah).toEqual([]);
    expect(rencana.added).toBe(3);
    const [plan2024, budget, agreement, quarter] = [
      'renstra',
      '2024/anggaran',
      '2024/perjanjian-kinerja',
      '2024/tw2',
    ].map((name) => written(`${name}.yaml`));
    expect(plan2024).toMatch(
      /- id: waktu-tunggu\n +nama: Waktu tunggu\n +satuan: menit\n +arah: turun\n +target:\n +2025: 12,5\n/,
    );
    expect(budget).toMatch(
      /indikator:\n +- id: loket-yang-dibuka\n +nama: Loket yang dibuka\n +satuan: unit\n +akumulasi: jumlah\n/,
    );
    expect(budget).toContain('- id: loket-tetap-yang-dibuka');
    expect(agreement).toMatch(/ {2}waktu-tunggu:\n {4}tahun: 13\n {4}tw:\n {6}2: 14\n/);
    expect(quarter).toMatch(/ {2}waktu-tunggu:\n {4}realisasi: 13,25\n {4}kendala: Antrean panjang\n/);
    expect(compiled().diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([]);
  });

  test('nothing without --add, and that is told', async () => {
    const { rencana } = await plan(table('indikator;;layanan;;Waktu tunggu;menit;;;;;;;;'));
    expect(rencana).toMatchObject({ files: [], added: 0, baru: [expect.objectContaining({ nama: 'Waktu tunggu' })] });
  });

  test('a program with all that stands below it, in the order of its rows', async () => {
    const { rencana, written } = await plan(
      table(
        'program;;;2.17.04;Pemberdayaan;;;;;;;;;',
        'indikator;;;;Usaha yang naik kelas;unit;;;;5;;;;',
        'kegiatan;;;2.17.04.2.01;Pendampingan;;;;;;;;;',
        'sub_kegiatan;;;2.17.04.2.01.0001;Pendataan;;;;;;;1.000.000;250.000;',
        'indikator;;;;Usaha yang didata;unit;;;;40;;;12;',
      ),
      { adds: true },
    );
    expect([told({ rencana } as never), rencana.added]).toEqual([[], 5]);
    expect(written('2024/anggaran.yaml')).toContain(`  - id: pemberdayaan
    kode: "2.17.04"
    nama: Pemberdayaan
    indikator:
      - id: usaha-yang-naik-kelas
        nama: Usaha yang naik kelas
        satuan: unit
    kegiatan:
      - id: pendampingan
        kode: "2.17.04.2.01"
        nama: Pendampingan
        sub_kegiatan:
          - id: pendataan
            kode: "2.17.04.2.01.0001"
            nama: Pendataan
            pagu: 1.000.000
            indikator:
              - id: usaha-yang-didata
                nama: Usaha yang didata
                satuan: unit
`);
    expect(written('2024/tw2.yaml')).toContain('pendataan:\n    realisasi: 250000\n');
  });

  test.each([
    [
      'a definition',
      'indikator;ikm;;;;poin;;;;;;;;',
      'ikm.satuan: «indeks» in the data, «poin» in the table; what is there is not replaced',
    ],
    [
      'a target that was agreed upon',
      'indikator;ikm;;;;;;;;99;;;;',
      'target.ikm.tahun: «82,50» in the data, «99» in the table; what is there is not replaced',
    ],
    [
      'a name',
      'indikator;ikm;;;Nama yang lain;;;;;;;;;',
      'ikm.nama: «Indeks Kepuasan Masyarakat» in the data, «Nama yang lain» in the table; what is there is not replaced',
    ],
  ])('%s that is there stays', async (_, row, said) => {
    const made = await plan(table(row), { adds: true });
    expect([made.rencana.files, told(made)]).toEqual([[], [said]]);
  });

  test.each([
    [
      'indikator;;layanan;;Tanpa satuan;;;;;;;;;',
      'the indikator «Tanpa satuan» is not added: the column satuan is empty',
    ],
    [
      'sub_kegiatan;;loket;;Tanpa pagu;;;;;;;;;',
      'the sub_kegiatan «Tanpa pagu» is not added: the column pagu is empty',
    ],
    ['program;;;;Tanpa kegiatan;;;;;;;;;', 'the program «Tanpa kegiatan» is not added: it has no kegiatan'],
    [
      'indikator;;tiada;;Entah di mana;unit;;;;;;;;',
      expect.stringContaining('there is no tujuan, sasaran, program, kegiatan, sub_kegiatan «tiada»'),
    ],
    [
      'indikator;;;;Entah di mana;unit;;;;;;;;',
      expect.stringContaining('it is not clear below what this indikator stands'),
    ],
    ['indikator;IKM baru;layanan;;Indeks;unit;;;;;;;;', expect.stringContaining('«IKM baru» is no id')],
    ['indikator;loket;layanan;;Indeks;unit;;;;;;;;', expect.stringContaining('the id «loket» is that of the kegiatan')],
    [
      'sub_kegiatan;;loket;2.17.09.2.01.0001;Pindah;;;;;;;5;;',
      expect.stringContaining('the code 2.17.09.2.01.0001 is not below 2.17.03.2.01'),
    ],
    ['indikator;;layanan;;Arah;unit;ke atas;;;;;;;', 'arah: «ke atas» is none of naik, turun, rentang'],
  ])('%s is told, and not added', async (row, said) => {
    const made = await plan(table(row), { adds: true });
    expect([made.rencana.files, told(made)]).toEqual([[], [said]]);
  });

  test('a sub kegiatan of several units is one line for each of them', async () => {
    const rows = ['A', 'B'].map(
      (unit) => `sub_kegiatan;;loket;2.17.03.2.01.0009;Loket Desa;Kelurahan ${unit};5.000.000`,
    );
    const file = csv(['jenis;id;induk;kode;nama;unit;pagu', ...rows, ''].join('\n'));
    const { rencana, written, compiled } = await plan(file, { adds: true });
    expect([rencana.masalah, rencana.added]).toEqual([[], 2]);
    expect(written('2024/anggaran.yaml')?.match(/- id: loket-desa.*|unit: .*/g)).toEqual([
      '- id: loket-desa',
      'unit: Kelurahan A',
      '- id: loket-desa-2',
      'unit: Kelurahan B',
    ]);
    expect(compiled().diagnostics.filter(({ severity }) => severity === 'galat')).toEqual([]);
  });

  test('one that is there twice is not added at all, nor what stands below it', async () => {
    const row = 'indikator;;layanan;;Waktu tunggu;menit;;;;;;;;';
    const made = await plan(table(row, row), { adds: true });
    expect([made.rencana.files, told(made)]).toEqual([[], [expect.stringContaining('is in the table 2 times')]]);
  });
});

describe('a work unit of a ministry', () => {
  const heads = 'jenis;id;induk;kode;nama;satuan;target_pk;pagu;pagu_perubahan;realisasi';
  const table = (...rows: readonly string[]) => csv([heads, ...rows, ''].join('\n'));
  const satker = async (files: Readonly<Record<string, string>> = {}) =>
    (await readProject('tests/satker/data')).map((one) => {
      const text = files[one.path];
      return text === undefined ? one : { path: one.path, bytes: new TextEncoder().encode(text) };
    });

  test('adds program, kegiatan, rincian output and jenis belanja with codes of their own', async () => {
    const { rencana, written } = await plan(
      table(
        'program;;;000.01.CC;Pembinaan;;;;;',
        'kegiatan;;;0003;Pembinaan Statistik;;;;;',
        'sub_kegiatan;;;0003.BMA.001;Desa yang Dibina;;;30.000.000;;1.000.000',
        'belanja;;;57;Belanja Bantuan Sosial;;;30.000.000;;1.000.000',
        'belanja;;;;Tanpa Kode;;;1;;',
      ),
      { sources: await satker(), adds: true, tahun: 2026, triwulan: 2 },
    );
    expect(rencana.masalah.map(({ text }) => text.en)).toEqual([expect.stringContaining('the column kode is empty')]);
    const budget = written('2026/anggaran.yaml');
    for (const kode of ['000.01.CC', '0003', '0003.BMA.001', '57']) expect(budget).toContain(`kode: "${kode}"`);
    expect(budget).toMatch(
      /- id: belanja-bantuan-sosial\n +kode: "57"\n +nama: Belanja Bantuan Sosial\n +pagu: 30.000.000/,
    );
    expect(written('2026/tw2.yaml')).toMatch(/belanja-bantuan-sosial:\n? *\{? *realisasi: 1.000.000/);
  });

  test('fills in jenis belanja by id, counts their money once, and leaves the pagu of a revision where it is', async () => {
    const { rencana, written } = await plan(
      table(
        'sub_kegiatan;ro-publikasi;;;Publikasi Data Wilayah;;;400.000.000;380.000.000;170.000.000',
        'belanja;belanja-barang;;52;;;;560.000.000;540.000.000;238.000.000',
        'indikator;tepat-waktu;;;;;36 dari 40;;;',
      ),
      { sources: await satker(), tahun: 2026, triwulan: 2 },
    );
    expect(written('2026/anggaran.yaml')).toBeUndefined();
    expect(written('2026/tw2.yaml')).toContain('belanja-barang: { realisasi: 238.000.000 }');
    expect(rencana.jumlah.find(({ kolom }) => kolom === 'realisasi')?.dihitung.toFixed()).toBe('170000000');
  });

  test('writes a target of two counts where there is none', async () => {
    const agreement = 'target:\n  aduan: { tahun: 10 }\n';
    const { written } = await plan(table('indikator;tepat-waktu;;;;;36 dari 40;;;'), {
      sources: await satker({ '2026/perjanjian-kinerja.yaml': agreement }),
      tahun: 2026,
      triwulan: 2,
    });
    expect(written('2026/perjanjian-kinerja.yaml')).toContain('tahun: { pembilang: 36, penyebut: 40 }');
  });
});
