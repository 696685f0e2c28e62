/** Columns that a person chooses: by a flag, kept in impor.yaml for the next quarter, and what is chosen by the numbers themselves. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, inputsOf } from '../src/compile.ts';
import { lastLook } from '../src/edit/import/index.ts';
import { csv, dasar, encoder, plan } from './importing.ts';

const heads = 'Kode;Program/Kegiatan;Pagu';
const line = '2.17.01.2.06;Administrasi Umum Perangkat Daerah';
const sheet = (columns: string, values: string) => csv(`${heads};${columns}\n${line};${values}\n`);
const value = async (...given: Parameters<typeof plan>) => {
  const { rencana } = await plan(...given);
  return Object.fromEntries(
    [...(rencana.fitting[0]?.isian.nilai ?? [])].map(([key, amount]) => [key, amount.toString()]),
  );
};

describe('a flag', () => {
  test.each([
    ['Realisasi Dinas;Realisasi UPTD', '400;100;90', 'realisasi=E', { pagu: '400', realisasi: '90' }],
    ['Realisasi Dinas;Realisasi UPTD', '400;100;90', 'realisasi=D+E', { pagu: '400', realisasi: '190' }],
    ['Realisasi;Pagu DPA', '400;100;455', 'pagu=E', { pagu: '455', realisasi: '100' }],
    ['Realisasi;Fisik Lapangan;Fisik Laporan', '400;100;20;30', 'fisik=-', { pagu: '400', realisasi: '100' }],
    ['Realisasi TW I;Realisasi TW II', '400;100;150', 'realisasi=E', { pagu: '400', realisasi: '150' }],
    ['Realisasi TW I;Realisasi TW II', '400;100;150', 'realisasi=D+E', { pagu: '400', realisasi: '250' }],
    ['Realisasi TW II', '400;150', 'realisasi=D', { pagu: '400', realisasi: '150' }],
    ['Realisasi;Uraian;Rincian', '400;150;x;y', 'nama=B', { pagu: '400', realisasi: '150' }],
  ])('%s, %s, %s', async (columns, values, column, expected) => {
    expect(await value(sheet(columns, values), { column })).toEqual(expected);
  });

  test.each(['realisasi', 'realisasi=4', '=D', 'realisasi=D+'])('%s is wrong use', (column) =>
    expect(plan(sheet('Realisasi', '400;1'), { column })).rejects.toThrow('--column was given'),
  );
  test('a column that is not in the sheet, or a value that no sheet has, is wrong use', async () => {
    await expect(plan(sheet('Realisasi', '400;1'), { column: 'realisasi=ZZ' })).rejects.toThrow('no column ZZ');
    await expect(plan(sheet('Realisasi', '400;1'), { column: 'realisai=D' })).rejects.toThrow('«realisai»');
  });
});

describe('what was chosen', () => {
  const kept = async (columns: string, values: string, column: string) => {
    const { written } = await plan(sheet(columns, values), { column });
    const text = written('impor.yaml') ?? '';
    return { text, sources: [...(await dasar()), { path: 'impor.yaml', bytes: encoder.encode(text) }] };
  };

  test('holds for a sheet with the same heads, wherever its columns stand', async () => {
    const { sources, text } = await kept('Realisasi Dinas;Realisasi UPTD', '400;100;90', 'realisasi=E');
    expect(text).toContain('realisasi: "realisasi uptd"');
    expect(await value(sheet('Realisasi Dinas;Realisasi UPTD', '400;7;8'), { sources })).toMatchObject({
      realisasi: '8',
    });
    await expect(plan(sheet('Realisasi Balai;Realisasi UPTD', '400;7;8'), { sources })).rejects.toThrow(
      'could each be',
    );
  });

  test.each([
    ['realisasi=D+E', 'per_triwulan', '370'],
    ['realisasi=E', 'sejak_januari', '120'],
  ])('holds for the next quarter: %s', async (column, word, expected) => {
    const { sources, text } = await kept('Realisasi TW I;Realisasi TW II', '900;100;150', column);
    expect(text).toContain(`realisasi: "${word}"`);
    const next = sheet('Realisasi TW I;Realisasi TW II;Realisasi TW III', '900;100;150;120');
    expect(await value(next, { sources, triwulan: 3 })).toMatchObject({ realisasi: expected });
  });

  test('is no input of a report, and no finding', async () => {
    const { sources } = await kept('Realisasi Dinas;Realisasi UPTD', '400;100;90', 'realisasi=E');
    const found = compile(sources, { tahun: 2024 }).diagnostics.filter(({ span }) => span.file === 'impor.yaml');
    expect([found, inputsOf(sources).some(({ path }) => path === 'impor.yaml')]).toEqual([[], false]);
  });

  test('is added to what the file has, and changed by another flag', async () => {
    const { sources, text } = await kept('Realisasi Dinas;Realisasi UPTD', '400;100;90', 'realisasi=E');
    const other = await plan(sheet('Pagu DPA', '400;455'), { sources, column: 'pagu=D' });
    expect(other.written('impor.yaml')?.startsWith(text)).toBe(true);
    const again = await plan(sheet('Realisasi Dinas;Realisasi UPTD', '400;7;8'), { sources, column: 'realisasi=D' });
    expect(again.written('impor.yaml')).toBe(text.replace('"realisasi uptd"', '"realisasi dinas"'));
    const same = await plan(sheet('Realisasi Dinas;Realisasi UPTD', '400;7;8'), { sources, column: 'realisasi=E' });
    expect(same.written('impor.yaml')).toBeUndefined();
  });
});

/** The program at a terminal, with what a person answers as it asks. */
async function atTerminal(sheet: string, argv: string, answers: readonly (readonly [string, string])[]) {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-kolom-'));
  cpSync('tests/dasar', join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'a.csv'), sheet);
  const command = `exec ${process.execPath} ${resolve('dist/main.js')} import a.csv -q 2 -y 2024 ${argv}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
  let shown = '';
  let answered = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const [question, answer] = answers[answered] ?? ['', ''];
    if (question !== '' && shown.includes(question)) {
      answered += 1;
      child.stdin.write(answer);
    }
  });
  await new Promise((resolved) => child.once('close', resolved));
  const read = (path: string) => readFileSync(join(folder, 'data', path), 'utf8');
  const made = { shown, impor: read('impor.yaml'), budget: read('2024/anggaran.yaml'), quarter: read('2024/tw2.yaml') };
  rmSync(folder, { recursive: true, force: true });
  return made;
}

test('at a terminal the columns are asked for, and the answer is kept', async () => {
  const { shown, impor, quarter } = await atTerminal(
    `${heads};Realisasi TW I;Realisasi TW II\n${line};400000000;100;150\n`,
    '',
    [
      ['ketik hurufnya', 'd+e\r'],
      ['Terapkan?', 'y\r'],
    ],
  );
  expect(shown).toContain('D+E realisasi');
  expect(quarter).toContain('realisasi: 250\n');
  expect(impor).toContain('realisasi: "per_triwulan"');
});

test('at a terminal the writing of names in capitals is asked for, one by one where that is wanted', async () => {
  const { impor, budget } = await atTerminal(
    `${heads}\n2.18.02;PROGRAM PASAR RAKYAT;7000000\n2.18.02.2.01;PENATAAN KIOS PADA PASAR;7000000\n2.18.02.2.01.0001;KIOS PASAR INDUK;7000000\n`,
    '--add',
    [
      ['s: satu per satu', 's\r'],
      ['Program Pasar Rakyat\r\nEnter', '\r'],
      ['Penataan Kios pada Pasar\r\nEnter', 'Penataan kios pada Pasar\r'],
      ['Kios Pasar Induk\r\nEnter', 't\r'],
      ['Terapkan?', 'y\r'],
    ],
  );
  expect(budget).toMatch(/nama: Pasar Rakyat\n[\s\S]*nama: Penataan kios pada Pasar\n[\s\S]*nama: KIOS PASAR INDUK\n/);
  expect(impor).toContain(
    'nama:\n  - "Program Pasar Rakyat"\n  - "Penataan kios pada Pasar"\n  - "KIOS PASAR INDUK"\n',
  );
});

describe('the last look', () => {
  test('tells columns by their letters, the period of the sheet, and its sums beside its own', async () => {
    const file = csv(
      [
        'LAPORAN RFK TRIWULAN II TAHUN 2024',
        `${heads};Realisasi TW I;Realisasi TW II;Jumlah Realisasi`,
        '2.17.01;Penunjang Urusan;400;100;90;190',
        `${line};400;100;90;190`,
        ';JUMLAH;400;100;90;190',
      ].join('\n'),
    );
    const { rencana } = await plan(file);
    expect(lastLook(rencana).map(({ id }) => id)).toEqual([
      'Kolom: A kode, B nama, C pagu, D+E realisasi.',
      'Periode menurut lembar: A1 «LAPORAN RFK TRIWULAN II TAHUN 2024».',
      'Jumlah: pagu (C) Rp400, sama dengan di lembar; realisasi (D+E) Rp190, sama dengan di lembar.',
    ]);
  });

  test('a sum in a column that its parts do not make stops everything', async () => {
    const rows = ['100;90;190', '100;80;190', '50;0;50'].map((values) => `${line};400;${values}`);
    const file = csv([`${heads};Realisasi TW I;Realisasi TW II;Jumlah`, ...rows].join('\n'));
    const { rencana } = await plan(file);
    expect(rencana.selisih.map(({ baris, tertulis, dihitung }) => [baris, `${tertulis}`, `${dihitung}`])).toEqual([
      [3, '190', '180'],
    ]);
  });

  test('a quarter of which one row has no number is left for a person', async () => {
    const rows = ['100;20', '50;0', '40;'].map((values) => `;Baris;400;${values}`);
    const { rencana } = await plan(csv([`${heads};Realisasi TW I;Realisasi TW II`, ...rows].join('\n')));
    expect(rencana.masalah.map(({ baris, text }) => [baris, text.en])).toContainEqual([
      [4],
      'realisasi: a part of the columns to be summed is empty, and their sum is not said',
    ]);
  });
});
