/** Files of one table in many packings: parts found by their relations, other prefixes, encodings and long archives give one grid. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csv, dasar, difference, encoder, plan } from './importing.ts';
import { dokumen, packed, parts, under, xlsx } from './sheets.ts';

const rows = [
  ['Kode', 'Kegiatan', 'Realisasi', 'Fisik'],
  ['2.17.01.2.06', 'Administrasi Umum Perangkat Daerah', 190, 55],
];
const good = parts([{ rows }]);
const book = good['xl/workbook.xml'] ?? '';
const relations = good['xl/_rels/workbook.xml.rels'] ?? '';
const path = 'xl/worksheets/sheet1.xml';
const sheet = good[path] ?? '';

async function isRead(bytes: Uint8Array) {
  const { rencana, original, written } = await plan({ path: 'lembar.xlsx', bytes });
  expect(rencana.masalah).toEqual([]);
  const changes = difference(original('2024/tw2.yaml'), written('2024/tw2.yaml'));
  expect(changes.filter((line) => line.startsWith('+'))).toEqual(['+    realisasi: 190', '+    fisik: 55']);
}

const without = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));
const root = (target: string) =>
  `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;

describe('a workbook that is read', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['as Excel writes it', good],
    [
      'under another name',
      {
        ...without('xl/workbook.xml', 'xl/_rels/workbook.xml.rels'),
        '_rels/.rels': root('xl/workbook2.xml'),
        'xl/workbook2.xml': book,
        'xl/_rels/workbook2.xml.rels': relations,
      },
    ],
    [
      'in another folder',
      {
        '_rels/.rels': root('/buku/b.xml'),
        'buku/b.xml': book,
        'buku/_rels/b.xml.rels': relations.replace('worksheets/sheet1.xml', '../lembar/./satu.xml'),
        'lembar/satu.xml': sheet,
      },
    ],
    [
      'with another prefix for ids',
      { ...good, 'xl/workbook.xml': book.replaceAll('r:id', 'rel:id').replace('xmlns:r=', 'xmlns:rel=') },
    ],
    [
      'with a prefix before each element',
      { ...good, [path]: sheet.replaceAll(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') },
    ],
    ['with CDATA', { ...good, [path]: sheet.replaceAll(/<t>([^<]*)<\/t>/g, '<t><![CDATA[$1]]></t>') }],
    [
      'with a target that begins at the root',
      { ...good, 'xl/_rels/workbook.xml.rels': relations.replace('worksheets', '/xl/worksheets') },
    ],
    [
      'with texts and styles found by relations',
      {
        ...without('xl/styles.xml'),
        'xl/_rels/workbook.xml.rels': relations.replace(
          '</Relationships>',
          '<Relationship Id="s" Type="http://x/sharedStrings" Target="teks.xml"/><Relationship Id="t" Type="http://x/styles" Target="gaya.xml"/></Relationships>',
        ),
        'xl/teks.xml': '<sst><si><t>Kegiatan</t></si></sst>',
        'xl/gaya.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>',
        [path]: sheet
          .replace('<c t="inlineStr"><is><t>Kegiatan</t></is></c>', '<c t="s"><v>0</v></c>')
          .replace('<v>55</v></c>', '<v>0.55</v></c>')
          .replace('<c><v>0.55', '<c s="1"><v>0.55'),
      },
    ],
  ])('%s', (_, files) => isRead(packed(files)));

  test('in UTF-16, in either order of bytes', async () => {
    for (const isBig of [false, true]) {
      const utf16 = (text: string) => {
        const bytes = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
        return new Uint8Array(isBig ? bytes.swap16() : bytes);
      };
      await isRead(
        zipSync({
          ...Object.fromEntries(Object.entries(good).map(([name, text]) => [name, strToU8(text)])),
          [path]: utf16(sheet),
        }),
      );
    }
  });

  test('with the places of its parts in eight bytes', () => isRead(long(packed(good))));
  test('with a part that is there twice, the same each time', async () => {
    const bytes = zipSync({
      [path]: strToU8(sheet),
      [path.replace('sheet1', 'sheet9')]: strToU8(sheet),
      ...Object.fromEntries(Object.entries(without(path)).map(([name, text]) => [name, strToU8(text)])),
    });
    await isRead(renamed(bytes, 'sheet9', 'sheet1'));
    const other = zipSync({
      [path]: strToU8(sheet),
      [path.replace('sheet1', 'sheet9')]: strToU8(`${sheet} `),
      ...Object.fromEntries(Object.entries(without(path)).map(([name, text]) => [name, strToU8(text)])),
    });
    await expect(plan({ path: 'a.xlsx', bytes: renamed(other, 'sheet9', 'sheet1') })).rejects.toThrow('damaged');
  });
});

function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

/** The same archive with a directory of the long form: PKWARE APPNOTE 4.3.14, 4.3.15, 4.5.3. */
function long(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const directory: number[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = bytes.slice(at, at + 46 + name);
    const fields = new DataView(new ArrayBuffer(28));
    fields.setUint16(0, 1, true);
    fields.setUint16(2, 24, true);
    [24, 20, 42].forEach((offset, field) => {
      fields.setUint32(4 + 8 * field, view.getUint32(at + offset, true), true);
    });
    const head = new DataView(entry.buffer);
    for (const offset of [20, 24, 42]) head.setUint32(offset, 0xffff_ffff, true);
    head.setUint16(30, 28, true);
    head.setUint16(32, 0, true);
    directory.push(...entry, ...new Uint8Array(fields.buffer));
    at += 46 + name + extra + comment;
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setUint32(4, 44, true);
  tail.setUint32(24, count, true);
  tail.setUint32(32, count, true);
  tail.setUint32(40, directory.length, true);
  tail.setUint32(48, start, true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setUint32(64, start + directory.length, true);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(84, 0xffff, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(88, 0xffff_ffff, true);
  tail.setUint32(92, 0xffff_ffff, true);
  return Uint8Array.from([...bytes.slice(0, start), ...directory, ...new Uint8Array(tail.buffer)]);
}

test('text in UTF-16, as Excel saves Unicode Text', async () => {
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  const { rencana } = await plan({ path: 'a.txt', bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) });
  expect(rencana.files).toHaveLength(1);
});

test('hidden rows and columns are read, and told', async () => {
  const hidden = sheet
    .replace('<row r="2">', '<row r="2" hidden="1">')
    .replace(
      '<sheetData>',
      '<cols><col min="3" max="3" hidden="true"/><col min="1" max="1" hidden="0"/></cols><sheetData>',
    );
  const { rencana } = await plan({ path: 'a.xlsx', bytes: packed({ ...good, [path]: hidden }) });
  expect(rencana.files).toHaveLength(1);
  expect(rencana.catatan.map(({ en }) => en)).toEqual([
    '1 hidden rows are read too: 2',
    'hidden columns are taken too: C',
  ]);
});

describe('days', () => {
  const document = {
    'Kode Sub Kegiatan': '2.17.03.2.01.0001',
    'Nama Sub Kegiatan': 'Penyediaan Loket Tetap',
    'Nilai Realisasi': 5,
  };
  const written = async (file: Parameters<typeof plan>[0]) => {
    const { rencana, written: after } = await plan(file, { sources: await dasar() });
    return [rencana.masalah.length, after('2024/tw2.yaml')?.includes('loket-tetap:\n    realisasi: 5\n') ?? false];
  };
  test.each(['2024/01/15', '2024-1-5', '5 Pebruari 2024', '05-Agt-2024', '5 Nop. 2024', '5/2/2024', '2024.02.05'])(
    '%s',
    async (text) => {
      const { rencana } = await plan(
        xlsx({ rows: [dokumen, under(dokumen, { ...document, 'Tanggal Dokumen': text })] }),
      );
      expect(rencana.masalah).toEqual([]);
    },
  );
  test('counted from 1904', async () => {
    const made = parts([
      { rows: [dokumen, under(dokumen, { ...document, 'Tanggal Dokumen': { hari: 45392 - 1462 } })] },
    ]);
    const from1904 = {
      ...made,
      'xl/workbook.xml': (made['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    };
    expect(await written({ path: 'a.xlsx', bytes: packed(from1904) })).toEqual([0, true]);
    expect(await written({ path: 'a.xlsx', bytes: packed(made) })).toEqual([1, false]);
  });
});

describe('progress as fractions', () => {
  const progress = (...values: readonly string[]) =>
    plan(
      csv(
        ['Kode;Kegiatan;Realisasi;Fisik', ...values.map((value, at) => `2.17.03.2.01.000${at + 1};;1;${value}`)]
          .join('\n')
          .replace(';;1', ';Penyediaan Loket Tetap;1')
          .replace(';;1', ';Penyediaan Loket Keliling;1'),
      ),
    );
  test.each([
    [['0,55', '0,2'], true],
    [['1', '0'], true],
    [['0', '0'], false],
    [['0,55', '20'], false],
    [['55%', '0,2'], false],
  ])('%j', async (values, isTold) => {
    const { rencana } = await progress(...values);
    expect(rencana.masalah.map(({ text }) => text.en.slice(0, 40))).toEqual(
      isTold ? ['all numbers of the column of progress ar'] : [],
    );
    const after = strFromU8(rencana.files[0]?.after ?? encoder.encode(''));
    expect(after.includes('fisik: 0,55')).toBe(!isTold && values[0] === '0,55');
  });
});
