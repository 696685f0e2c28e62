/**
 * Sheets that other programs write: xls, ods, and web pages or XML of 2003 that call themselves .xls. The files of `lembar-asing/` were
 * made by LibreOffice 7 from its `rfk.fods`, which was written by hand for `tests/dasar`.
 */
import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/base/source.ts';
import { UserError } from '../src/base/user-error.ts';
import { readGrids } from '../src/edit/import/index.ts';
import { difference, encoder, plan } from './importing.ts';

const file = (name: string): Source => ({
  path: name,
  bytes: new Uint8Array(readFileSync(`tests/lembar-asing/${name}`)),
});
const text = (content: string): Source => ({ path: 'rfk.xls', bytes: encoder.encode(content) });
const wanted = [
  '-    realisasi: 176.540.000',
  '-    fisik: 50',
  '-    realisasi: 201.300.000',
  '-    fisik: 45',
  '-    realisasi: 0',
  '-    fisik: 10',
  '+    realisasi: 180.000.000',
  '+    fisik: 55,3',
  '+    realisasi: 205.500.000,25',
  '+    fisik: 60',
  '+    realisasi: 5.000.000',
  '+    fisik: 12',
];

async function changed(source: Source) {
  const { rencana, written, original } = await plan(source);
  return {
    rencana,
    lines: difference(original('2024/tw2.yaml'), written('2024/tw2.yaml') ?? original('2024/tw2.yaml')),
  };
}

test.each(['rfk.xls', 'rfk.ods'])(
  '%s is read as the same table, with its percents, formulas and hidden row',
  async (name) => {
    const { rencana, lines } = await changed(file(name));
    expect(lines).toEqual(wanted);
    expect([rencana.masalah, rencana.selisih]).toEqual([[], []]);
    expect(rencana.catatan.map(({ en }) => en)).toContain(
      '4 cells hold formulas; the results kept in the file are used',
    );
  },
);

test('ods is known by its parts, in whatever order and packing they stand', async () => {
  const { mimetype = new Uint8Array(), ...parts } = unzipSync(file('rfk.ods').bytes);
  const { lines } = await changed({ path: 'rfk.ods', bytes: zipSync({ ...parts, mimetype }) });
  expect(lines).toEqual(wanted);
  const text = zipSync({ ...parts, mimetype: strToU8('application/vnd.oasis.opendocument.text') });
  await expect(readGrids({ path: 'a.odt', bytes: text })).rejects.toThrow('no spreadsheet of OpenDocument');
});

test('a web page shows no hidden row, and its sums say so', async () => {
  const { rencana } = await changed(file('rfk-web.xls'));
  expect(rencana.selisih.map(({ nama, kolom }) => `${nama} ${kolom}`)).toEqual([
    'Pelayanan Masyarakat pagu',
    'Pelayanan Masyarakat realisasi',
    'Penyediaan Loket Layanan pagu',
    'Penyediaan Loket Layanan realisasi',
    'Jumlah pagu',
    'Jumlah realisasi',
  ]);
});

const rows = [
  ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', '180.000.000', '55,3'],
  ['2.17.03.2.01.0001', 'Penyediaan Loket Tetap', 'Rp&nbsp;205.500.000,25', '60'],
  ['2.17.03.2.01.0002', 'Penyediaan Loket <b>Keliling</b>', '5.000.000', '12'],
];
const cells = (tag: string) =>
  rows.map((row) => `<tr>${row.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`).join('\n');

describe('a web page that calls itself .xls', () => {
  const heads =
    '<tr><th rowspan=2>Kode<th rowspan=2>Kegiatan<th colspan=2>Realisasi</tr><tr><th>Keuangan (Rp)</th><th>Fisik (%)</tr>';

  test.each([
    ['as PHP sends it', `<meta charset="utf-8"><table border=1>${heads}${cells('td')}</table>`],
    [
      'with a doctype and styles',
      `\ufeff<!DOCTYPE html>\n<html><head><style>td { mso-number-format:"\\@" }</style></head><body><h3>RFK</h3><table><thead>${heads}</thead><tbody>${cells('td')}</tbody></table></body></html>`,
    ],
    [
      'with a comment before it, and a table in a cell',
      `<!-- x -->\n<html><table>${heads}${cells('td').replace('Penyediaan Loket Tetap', '<table><tr><td>Penyediaan Loket Tetap</table>')}</table></html>`,
    ],
    [
      'with a table of signatures below it',
      `<table>${heads}${cells('td')}</table><table><tr><td>Mengetahui<td>Kepala</table>`,
    ],
    [
      'with XML before it',
      `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><table>${heads}${cells('td')}</table></body></html>`,
    ],
  ])('%s', async (_, content) => expect((await changed(text(content))).lines).toEqual(wanted));

  test('in UTF-16, as old programs save it', async () => {
    const units = Uint16Array.from(`\ufeff<html><table>${heads}${cells('td')}</table></html>`, (one) =>
      one.charCodeAt(0),
    );
    expect((await changed({ path: 'rfk.xls', bytes: new Uint8Array(units.buffer) })).lines).toEqual(wanted);
  });

  test('a number that can be read in two ways is left for a person', async () => {
    const { rencana } = await changed(text(`<table>${heads}${cells('td').replace('5.000.000', '5,000')}</table>`));
    expect(rencana.masalah.map(({ text: { en } }) => en)).toContain(
      'realisasi: «5,000» can be read as 5000 or as 5,000',
    );
  });
});

describe('XML of Excel 2003', () => {
  const data = (one: string, type = 'String') => `<Cell><Data ss:Type="${type}">${one}</Data></Cell>`;
  const book = (second: string) => `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style></Styles><Worksheet ss:Name="RFK"><Table>
<Row><Cell ss:MergeDown="1"><Data ss:Type="String">Kode</Data></Cell><Cell ss:MergeDown="1"><Data ss:Type="String">Kegiatan</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">Realisasi</Data></Cell></Row>
<Row>${second}</Row>
${[
  ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', '180000000', '0.553'],
  ['2.17.03.2.01.0001', 'Penyediaan Loket Tetap', '205500000.25', '0.6'],
  ['2.17.03.2.01.0002', 'Penyediaan Loket Keliling', '5000000', '0.12'],
]
  .map(
    ([kode = '', nama = '', rupiah = '', fisik = '']) =>
      `<Row>${data(kode)}${data(nama)}${data(rupiah, 'Number')}${data(fisik, 'Number').replace('<Cell', '<Cell ss:StyleID="p"')}</Row>`,
  )
  .join('\n')}
</Table></Worksheet></Workbook>`;
  const second = `${data('Keuangan (Rp)').replace('<Cell', '<Cell ss:Index="3"')}${data('Fisik (%)')}`;

  test('is read as the table it holds', async () => expect((await changed(text(book(second)))).lines).toEqual(wanted));

  test('is refused where a cell stands below a merged one, as LibreOffice writes it', async () => {
    await expect(changed(text(book(`${data('Keuangan (Rp)')}${data('Fisik (%)')}`)))).rejects.toThrow(UserError);
    await expect(changed(file('rfk-2003.xml'))).rejects.toThrow(UserError);
  });
});

describe('what a stranger may have made ends with a sentence', () => {
  const xls = file('rfk.xls').bytes;
  const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const ods = (content: string, manifest = '<manifest/>') =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': strToU8(content),
    });
  const table = (inside: string) =>
    `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${inside}</table:table></office:spreadsheet></office:body></office:document-content>`;

  test.each<readonly [string, Uint8Array, string]>([
    ['the half of a workbook', xls.subarray(0, xls.length / 2), 'damaged, cut short'],
    ['a mark alone', Uint8Array.from(mark), 'damaged, cut short'],
    [
      'noise behind a mark',
      Uint8Array.from([...mark, ...Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)]),
      'damaged, cut short',
    ],
    [
      'an archive of one repeated word',
      ods(table('<table:table-row/>'.repeat(9_000_000))),
      'far larger than any report',
    ],
    ...[
      'cell table:number-columns-repeated="50000000"',
      "cell table:number-columns-repeated = '16384'",
      'row table:number-rows-repeated="50000000"',
    ].map(
      (cell) =>
        [
          `cells that are said to repeat: ${cell}`,
          ods(
            table(
              `<table:table-row>${`<table:table-${cell}><text:p>a</text:p></table:table-cell>`.repeat(3)}</table:table-row>`,
            ),
          ),
          'far larger than any report',
        ] as const,
    ),
    [
      'an open workbook under a password',
      ods('x', '<manifest><encryption-data/></manifest>'),
      'locked with a password',
    ],
    [
      'a page of no table',
      encoder.encode('<!DOCTYPE html><html><body>Sesi Anda berakhir</body></html>'),
      'holds no table',
    ],
    [
      'a page of a thousand thousand tables',
      encoder.encode(`<table>${'<tr><td>a</td></tr></table><table>'.repeat(5000)}`),
      'far larger than any report',
    ],
    [
      'a cell of megabytes',
      encoder.encode(`<table><tr><td>${'x'.repeat(40_000)}</td></tr></table>`),
      'far larger than any report',
    ],
  ])('%s', async (_, bytes, said) => {
    const refusal = await readGrids({ path: 'a', bytes }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UserError);
    // It is one, as has just been seen.
    expect((refusal as UserError).text.en).toContain(said);
  });
});
