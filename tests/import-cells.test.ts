/** What a cell shows against what it keeps: percents, dates, errors, empty results; what is no number is left for a person. */
import { describe, expect, test } from 'vitest';
import { showsAs } from '../src/edit/import/grid/xlsx/number-format.ts';
import { csv, difference, plan } from './importing.ts';
import { head, packed, parts } from './sheets.ts';

/** A workbook of one sheet with cells as XML, and the formats that `s` counts from 1. */
function workbook(rows: string, formats: readonly string[] = []) {
  const made = parts([{ rows: [] }]);
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const xfs = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return {
    path: 'lembar.xlsx',
    bytes: packed({
      ...made,
      'xl/styles.xml': `${head}<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    }),
  };
}

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;
const indikator = (cell: string, formats: readonly string[] = [], column = 'realisasi') =>
  plan(workbook(row(text('jenis'), text('id'), text(column)) + row(text('indikator'), text('ikm'), cell), formats));

describe('what a format shows', () => {
  test.each([
    ['General', '5', 'angka'],
    ['0.00', '5', 'angka'],
    ['#,##0', '5', 'angka'],
    ['_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '5', 'angka'],
    ['_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '0', 'lain'],
    ['@', '5', 'angka'],
    ['[Red]0.0', '5', 'angka'],
    ['[$Rp-421]#,##0', '5', 'angka'],
    ['0.00" poin"', '5', 'angka'],
    ['0_%', '5', 'angka'],
    ['[$-421]0_%', '5', 'angka'],
    ['[$-421]0.00_%;[Red][$-421]-0.00_%', '-5', 'angka'],
    ['0"%"', '5', 'angka'],
    ['0\\%', '5', 'angka'],
    ['0%', '0.5', 'persen'],
    ['0.00 %', '0.5', 'persen'],
    ['0%;[Red]-0%', '-0.5', 'persen'],
    ['0;-0%', '-0.5', 'persen'],
    ['0;0%', '-0.5', 'lain'],
    ['0;0%', '0.5', 'angka'],
    ['0%%', '0.5', 'lain'],
    ['dd/mm/yyyy', '45421', 'waktu'],
    ['[$-421]d mmmm yyyy;@', '45421', 'waktu'],
    ['h:mm', '0.3', 'waktu'],
    ['[h]:mm', '0.3', 'waktu'],
    ['mm:ss.0', '0.3', 'waktu'],
    ['# ?/?', '0.5', 'lain'],
    ['0/100', '0.5', 'lain'],
    ['0.00E+00', '0.5', 'lain'],
    ['0,', '45000', 'lain'],
    ['#,##0.0,,', '45000', 'lain'],
    ['0,.0', '45000', 'lain'],
    ['0" ribu"', '5', 'lain'],
    ['0"00"', '5', 'lain'],
    ['0;0', '-5', 'lain'],
    ['0;(0)', '-5', 'angka'],
    [';;;', '5', 'lain'],
    ['"ada"', '5', 'lain'],
    ['[>1]0;0.0', '5', 'lain'],
  ])('%s of %s: %s', (code, value, expected) => expect(showsAs(code, value)).toBe(expected));
});

describe('an indicator', () => {
  test.each([
    ['<c s="1"><v>0.8094</v></c>', ['0.00%'], '80,94'],
    ['<c s="1"><v>0.5</v></c>', ['0%'], '50'],
    ['<c s="1"><v>5.4500000000000007E-2</v></c>', ['0.00%'], '5,45'],
    ['<c s="1"><v>1.1</v></c>', ['0%'], '110'],
    ['<c s="1"><v>80.94</v></c>', ['0.00_%'], '80,94'],
    ['<c s="1"><v>80.94</v></c>', ['0.00"%"'], '80,94'],
    [text('80,94%'), [], '80,94'],
    [text('80,94 %'), [], '80,94'],
    ['<c t="str"><f>A1</f><v>80,94</v></c>', [], '80,94'],
  ])('%s is %s', async (cell, formats, expected) => {
    const { original, written, rencana } = await indikator(cell, formats);
    expect(rencana.masalah).toEqual([]);
    expect(difference(original('2024/tw2.yaml'), written('2024/tw2.yaml'))).toContain(`+    realisasi: ${expected}`);
  });

  test.each([
    ['<c s="1"><v>45421</v></c>', ['dd/mm/yyyy'], 'realisasi: the cell shows a date or time'],
    ['<c s="1"><v>0.3125</v></c>', ['[h]:mm'], 'realisasi: the cell shows a date or time'],
    ['<c s="1"><v>45</v></c>', ['0,'], 'does not show its number as it is'],
    ['<c s="1"><v>0.5</v></c>', ['# ?/?'], 'does not show its number as it is'],
    ['<c t="b"><v>1</v></c>', [], '«TRUE» is not a number'],
    ['<c t="e"><v>#DIV/0!</v></c>', [], 'the formula of the cell has failed («#DIV/0!»)'],
    ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', [], '#DIV/0!'],
    [text('#N/A'), [], 'the formula of the cell has failed («#N/A»)'],
    [text('9/5/2024'), [], '«9/5/2024» is a date or time'],
    [text('7 Mei 2024'), [], 'is a date or time'],
    [text('07:30'), [], 'is a date or time'],
    [text('TRUE'), [], '«TRUE» is not a number'],
    ['<c t="d"><v>2024-05-09</v></c>', [], 'is a date or time'],
  ])('%s is left for a person', async (cell, formats, expected) => {
    const { rencana } = await indikator(cell, formats);
    expect([rencana.files, rencana.masalah.map(({ text: told }) => told.en)]).toEqual([
      [],
      [expect.stringContaining(expected)],
    ]);
  });

  test('words stay words, and a remark that is no text is left for a person', async () => {
    const words = await indikator(text('belum_diukur'));
    expect(words.rencana.masalah).toEqual([]);
    const { rencana } = await plan(
      workbook(
        row(text('jenis'), text('id'), text('realisasi'), text('alasan')) +
          row(text('indikator'), text('ikm'), text('belum_diukur'), '<c s="1"><v>45421</v></c>'),
        ['dd/mm/yyyy'],
      ),
    );
    expect([rencana.files, rencana.masalah.length]).toEqual([[], 1]);
  });

  test('of which one part cannot be read gets none of them', async () => {
    const { rencana } = await plan(
      workbook(
        row(text('jenis'), text('id'), text('pembilang'), text('penyebut'), text('realisasi')) +
          row(text('indikator'), text('aduan'), '<c t="b"><v>1</v></c>', '<c><v>400</v></c>', '<c/>'),
      ),
    );
    expect([rencana.files, rencana.masalah.length]).toEqual([[], 1]);
  });

  test('that is in the sheet twice is filled in by neither', async () => {
    const { rencana } = await plan(csv('jenis;id;realisasi\nindikator;ikm;80\nindikator;waktu;14\nindikator;ikm;81\n'));
    expect(rencana.masalah.map(({ baris, text: told }) => [baris, told.en])).toEqual([
      [[2, 4], expect.stringContaining('ikm is in the sheet twice')],
    ]);
    expect(rencana.files).toHaveLength(1);
  });
});

describe('money and progress', () => {
  const line = (pagu: string, fisik: string, formats: readonly string[] = []) =>
    plan(
      workbook(
        row(text('Kode'), text('Kegiatan'), text('Realisasi'), text('Fisik')) +
          row(text('2.17.01.2.06'), text('Administrasi Umum Perangkat Daerah'), pagu, fisik),
        formats,
      ),
    );
  test.each([
    ['<c><v>5</v></c>', '<c s="1"><v>55</v></c>', ['0_%'], '+    fisik: 55'],
    ['<c><v>5</v></c>', '<c s="1"><v>0.55</v></c>', ['0%'], '+    fisik: 55'],
    ['<c s="1"><v>4500000</v></c>', '<c/>', ['#,##0,'], '+    realisasi: 4.500.000'],
    ['<c s="1"><v>0</v></c>', '<c/>', ['_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-'], '-    realisasi: 176.540.000'],
  ])('%s %s', async (pagu, fisik, formats, expected) => {
    const { original, written } = await line(pagu, fisik, formats);
    expect(difference(original('2024/tw2.yaml'), written('2024/tw2.yaml'))).toContain(expected);
  });
  test.each([
    ['<c s="1"><v>0.5</v></c>', '<c/>', ['0%'], 'realisasi: the cell shows a percent'],
    ['<c s="1"><v>45421</v></c>', '<c/>', ['d/m/yy'], 'realisasi: the cell shows a date or time'],
    ['<c/>', '<c s="1"><v>45</v></c>', ['d/m/yy'], 'fisik: the cell shows a date or time'],
    ['<c t="e"><v>#REF!</v></c>', '<c/>', [], 'realisasi: the formula of the cell has failed («#REF!»)'],
  ])('%s %s is left for a person', async (pagu, fisik, formats, expected) => {
    const { rencana } = await line(pagu, fisik, formats);
    expect([rencana.files, rencana.masalah.map(({ text: told }) => told.en)]).toEqual([
      [],
      [expect.stringContaining(expected)],
    ]);
  });
});

describe('formulas', () => {
  const heads = row(text('Kode'), text('Kegiatan'), text('Realisasi'), text('Fisik'));
  const line = (fisik: string) =>
    row(text('2.17.01.2.06'), text('Administrasi Umum Perangkat Daerah'), '<c><v>5</v></c>', fisik);
  const spare = (result: string) =>
    row(...Array.from({ length: 4 }, () => `<c t="str"><f>IF(1,"","x")</f>${result}</c>`));

  test.each(['<v></v>', '<v/>', '<v xml:space="preserve"></v>'])(
    'with an empty result %s are empty',
    async (result) => {
      for (const type of [' t="str"', '']) {
        const { rencana } = await plan(workbook(heads + line(`<c${type}><f>A1</f>${result}</c>`) + spare(result)));
        expect([rencana.masalah, rencana.files.length]).toEqual([[], 1]);
      }
    },
  );
  test('without a result matter where a line is', async () => {
    const blank = row('<c/>', '<c/>', '<c><f>SUM(A1)</f></c>', '<c><f>A1</f></c>');
    const { rencana } = await plan(workbook(heads + line('<c/>') + blank));
    expect([rencana.masalah, rencana.files.length]).toEqual([[], 1]);
    await expect(plan(workbook(heads + line('<c><f>A1</f></c>')))).rejects.toThrow('D2');
    await expect(plan(workbook(heads + row('<c/>', '<c><f>A1</f></c>', '<c/>', '<c/>')))).rejects.toThrow('B2');
  });
});

describe('amounts that are not whole rupiah', () => {
  const sheet = (title: string, pagu: string, realisasi: string) =>
    plan(
      csv(`${title}\nKode;Kegiatan;${pagu};${realisasi}\n2.17.01.2.06;Administrasi Umum Perangkat Daerah;400;190\n`),
    );
  test.each([
    ['Dalam jutaan rupiah', 'Pagu', 'Realisasi'],
    ['LAPORAN RFK (dalam ribuan)', 'Pagu', 'Realisasi'],
    ['LAPORAN RFK (Rp Juta)', 'Pagu', 'Realisasi'],
    ['LAPORAN RFK (dalam Rp. 000)', 'Pagu', 'Realisasi'],
    ['Rp. 1.000,-', 'Pagu', 'Realisasi'],
    ['x', 'Pagu (ribuan Rp)', 'Realisasi'],
    ['x', 'Pagu (Rp.000)', 'Realisasi'],
    ['x', 'Pagu', 'Realisasi (Juta Rp)'],
    ['x', 'Pagu', 'Realisasi (Rp x 1.000)'],
    ['x', 'Pagu', 'Realisasi Keuangan (Rp jt)'],
  ])('%s, %s, %s: refused', (title, pagu, realisasi) =>
    expect(sheet(title, pagu, realisasi)).rejects.toThrow('rounded to thousands or millions'),
  );
  test.each([
    ['PROGRAM SERIBU SUNGAI', 'Pagu', 'Realisasi'],
    ['Realisasi dana 12 juta dolar', 'Pagu (Rp)', 'Realisasi'],
  ])('%s, %s, %s: read', async (title, pagu, realisasi) =>
    expect((await sheet(title, pagu, realisasi)).rencana.files).toHaveLength(2),
  );

  const lines = (scale: number, ...columns: readonly (readonly number[])[]) =>
    ['2.17.01.2.06;Administrasi Umum Perangkat Daerah', '2.17.03.2.01.0001;Penyediaan Loket Tetap']
      .concat('2.17.03.2.01.0002;Penyediaan Loket Keliling')
      .map((line, at) => [line, ...columns.map((all) => (all[at] ?? 0) / scale)].join(';'))
      .join('\n');
  const [pagu, spent] = [
    [400e6, 450e6, 150e6],
    [190e6, 300e6, 10e6],
  ];
  test.each([1e3, 1e6])(
    '%f times too small beside what the data has, though nothing says so: refused',
    async (scale) => {
      const both = csv(`Kode;Kegiatan;Pagu;Realisasi\n${lines(scale, pagu, spent)}\n`);
      await expect(plan(both)).rejects.toThrow('column of pagu are as small as thousands or millions');
      const one = csv(`Kode;Kegiatan;Realisasi\n${lines(scale, spent)}\n`);
      await expect(plan(one)).rejects.toThrow('column of realisasi are as small as');
      expect((await plan(both, { column: 'pagu=C' })).rencana.files.length).toBeGreaterThan(0);
    },
  );
  test('and where the data has no lines yet', async () => {
    const rows = [1, 2, 3].map((at) => `2.18.02.2.01.000${at};Rapat ${['Satu', 'Dua', 'Tiga'][at - 1]};${at * 45000}`);
    const file = csv(
      `Kode;Kegiatan;Pagu\n2.18.02;Program Lain;270000\n2.18.02.2.01;Kegiatan Lain;270000\n${rows.join('\n')}\n`,
    );
    await expect(plan(file, { adds: true })).rejects.toThrow('as small as thousands or millions');
  });
  test('also above a table of ours', () =>
    expect(plan(csv('Dalam jutaan rupiah\njenis;id;realisasi\nkegiatan;loket-tetap;330\n'))).rejects.toThrow(
      'rounded to thousands or millions',
    ));

  test('percents below the head of money are left for a person', async () => {
    const { rencana } = await plan(
      csv('Kode;Kegiatan;Pagu;Realisasi\n2.17.01.2.06;Administrasi Umum Perangkat Daerah;400000000;47,5\n'),
    );
    expect([rencana.files, rencana.masalah.map(({ text: told }) => told.en.slice(0, 40))]).toEqual([
      [],
      ['the numbers of the column of realisasi l'],
    ]);
  });
});
