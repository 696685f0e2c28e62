/** Files made to take long: what a small file costs grows with its size alone, or the file is refused. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, openTable, plan } from './importing.ts';
import { head, packed, parts, rekap, under, xlsx } from './sheets.ts';

const good = parts([
  {
    rows: [
      ['Kegiatan', 'Pagu'],
      ['Loket', 1],
    ],
  },
]);
const path = 'xl/worksheets/sheet1.xml';
const sheet = good[path] ?? '';
const withSheet = (text: string) => packed({ ...good, [path]: text });

describe('a program of its own, stopped where it does not end', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lkj-batas-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // A run takes a second or two; with a scan that begins again at each sign these never end.
  test.each([
    ['signs in an attribute', `<sheetData x="${'>'.repeat(900_000)}">`, 'Sheet'],
    ['signs and quotes in an attribute', `<sheetData x='${'">'.repeat(400_000)}'>`, 'Sheet'],
    ['a quote that is not closed', `<sheetData x="${'>'.repeat(900_000)}`, 'not whole'],
  ])(
    '%s',
    (_, tag, message) => {
      writeFileSync(join(folder, 'a.xlsx'), withSheet(sheet.replace('<sheetData>', tag)));
      const argv = [resolve('dist/main.js'), 'import', 'a.xlsx', '-y', '2024', '-d', resolve('tests/dasar')];
      const run = spawnSync(process.execPath, [...argv, '--dry-run', '--lang', 'en'], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 90_000,
        // A program that never looks up does not hear the milder one.
        killSignal: 'SIGKILL',
      });
      expect(run.error).toBeUndefined();
      expect(run.stderr).toContain(message);
    },
    100_000,
  );
});

describe('refused', () => {
  const refusal = (bytes: Uint8Array) => expect(openTable({ path: 'a.xlsx', bytes }, {})).rejects.toThrow('zip bomb');

  test('one long text that many cells name', async () => {
    const strings = `${head}<sst><si><t>${'ab '.repeat(10_000)}</t></si></sst>`;
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`;
    const rows = sheet.replace('<sheetData>', `<sheetData>${row.repeat(60)}`);
    await refusal(packed({ ...good, 'xl/sharedStrings.xml': strings, [path]: rows }));
  });
  test('a cell of more letters than a spreadsheet keeps', async () => {
    await refusal(withSheet(sheet.replace('Loket', 'ab '.repeat(11_000))));
    await expect(openTable(csv(`Kegiatan;Pagu\n${'ab '.repeat(11_000)};1\n`), {})).rejects.toThrow('zip bomb');
  });
  test('more merged cells among the heads than any sheet has', () =>
    refusal(withSheet(sheet.replace('<mergeCells>', `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(2_001)}`))));
  test('one sheet under a thousand names', async () => {
    const workbook = (good['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      `<sheets>${'<sheet name="S"/>'.repeat(1_001)}`,
    );
    await expect(
      openTable({ path: 'a.xlsx', bytes: packed({ ...good, 'xl/workbook.xml': workbook }) }, {}),
    ).resolves.toBeDefined();
    const named = workbook.replaceAll('<sheet name="S"/>', '<sheet name="S" r:id="rId1"/>');
    await refusal(packed({ ...good, 'xl/workbook.xml': named }));
  });
  test('parts that share their bytes', async () => {
    const bytes = packed(good);
    const view = new DataView(bytes.buffer);
    const entries: number[] = [];
    for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    const [first = 0, second = 0] = entries;
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    await refusal(bytes);
  });
  test('more new lines than an agency has', async () => {
    const lines = Array.from({ length: 2_001 }, (_, at) => `2.17.05.2.01.${String(at).padStart(4, '0')};Sub ${at};1`);
    const text = ['Kode;Kegiatan;Pagu', '2.17.05;Program;1', '2.17.05.2.01;Kegiatan;1', ...lines].join('\n');
    await expect(plan(csv(text), { adds: true })).rejects.toThrow('2001 new lines; at most 2000');
    const names = Array.from({ length: 2_001 }, (_, at) => `x;Jumlah dokumen ${at};dok;1`);
    const targets = ['Sasaran;Indikator;Satuan;Target', ...names].join('\n');
    await expect(plan(csv(targets), { adds: true })).rejects.toThrow('2001 new lines; at most 2000');
  });
});

test('merged cells far below the heads do not count', async () => {
  const rows = Array.from({ length: 70 }, (_, at) => (at === 0 ? ['Kegiatan', 'Pagu'] : [`Loket ${at}`, at]));
  const text = parts([{ rows }])[path] ?? '';
  const merged = text.replace('<mergeCells>', `<mergeCells>${'<mergeCell ref="A69:B69"/>'.repeat(3_000)}`);
  expect((await openTable({ path: 'a.xlsx', bytes: withSheet(merged) }, {})).rows).toHaveLength(69);
});

test('headings of a Rekap are checked by code, and by name where they have none', async () => {
  const line = {
    'KODE PROGRAM': '2.17.03',
    'NAMA PROGRAM': 'P',
    'KODE KEGIATAN': '2.17.03.2.01',
    'NAMA KEGIATAN': 'K',
  };
  const sub = { ...line, 'KODE SUB KEGIATAN': '2.17.03.2.01.0001', 'NAMA SUB KEGIATAN': 'S', 'KODE REKENING': '5.1' };
  const rows = [rekap, under(rekap, { ...line, PAGU: 9 }), under(rekap, { 'NAMA PROGRAM': 'P', PAGU: 8 })];
  const { rencana } = await plan(xlsx({ rows: [...rows, under(rekap, { ...sub, PAGU: 7 })] }));
  expect(rencana.selisih.map(({ baris, tertulis, dihitung }) => [baris, `${tertulis}`, `${dihitung}`])).toEqual([
    [2, '9', '7'],
    [3, '8', '7'],
  ]);
});
