/** The workbook: a sheet for each table, its numbers exact, its formulas giving what the report prints, its texts never run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readProject } from '../src/io/files.ts';
import { factsText } from '../src/outputs/json.ts';
import { readArchive, writeArchive } from '../src/outputs/office/archive.ts';
import { type Element, elementsIn, hasClass, textOf } from '../src/outputs/office/tree.ts';
import { address } from '../src/outputs/xlsx/addressed.ts';
import { linesIn } from '../src/outputs/xlsx/measure.ts';
import { namer } from '../src/outputs/xlsx/names.ts';
import { assessed } from './assessed.ts';
import {
  builtTwice,
  converted,
  faultsOf,
  hasLibreOffice,
  oddProject,
  type Product,
  productOf,
  sample,
  textOfXml,
} from './office.ts';

interface SheetCell {
  readonly value: string | number;
  readonly formula: string | undefined;
  readonly format: string;
}

interface SheetRead {
  readonly name: string;
  readonly xml: string;
  readonly cells: ReadonlyMap<string, SheetCell>;
}

let lumajang: readonly SheetRead[];
let ganjil: readonly SheetRead[];
let produk: Readonly<Record<'lumajang' | 'ganjil' | 'potong', Product>>;
let potong: readonly SheetRead[];

beforeAll(async () => {
  produk = {
    lumajang: await productOf('xlsx', await sample()),
    ganjil: await productOf('xlsx', assessed(await oddProject())),
    potong: await productOf(
      'xlsx',
      assessed(await oddProject('pembulatan: potong\ndesimal: 1\n'), { tahun: 2024, triwulan: 2 }),
    ),
  };
  [lumajang, ganjil, potong] = [read(produk.lumajang), read(produk.ganjil), read(produk.potong)];
});

/** The sheet of a table by its number, whatever it holds. */
function numbered(sheets: readonly SheetRead[], number: string): SheetRead | undefined {
  return sheets.find(({ name }) => name.startsWith(`${number} `));
}

function read({ parts }: Product): readonly SheetRead[] {
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
    textOfXml(text),
  );
  const formats = formatsOf(parts.get('xl/styles.xml') ?? '');
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    textOfXml(name),
  );
  return names.map((name, index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].flatMap(
      ([, at = '', attributes = '', content]) => {
        const value = /<v>([^<]*)<\/v>/.exec(content ?? '')?.[1];
        if (value === undefined) return [];
        const isText = attributes.includes('t="s"');
        const style = Number(/s="(\d+)"/.exec(attributes)?.[1] ?? '0');
        const formula = /<f>([^<]*)<\/f>/.exec(content ?? '')?.[1];
        const cell = {
          value: isText ? (shared[Number(value)] ?? '') : Number(value),
          formula,
          format: formats[style] ?? '',
        };
        return [[at, cell] as const];
      },
    );
    return { name, xml, cells: new Map(cells) };
  });
}

function formatsOf(styles: string): readonly string[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt (?=[^>]*numFmtId="(\d+)")(?=[^>]*formatCode="([^"]*)")/g)].map(
      ([, id = '', code = '']) => [id, textOfXml(code)],
    ),
  );
  const builtIn = new Map([
    ['1', '0'],
    ['2', '0.00'],
    ['3', '#,##0'],
    ['4', '#,##0.00'],
  ]);
  const used = /<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  return [...used.matchAll(/<xf ([^>]*)>/g)].map(([, xf = '']) => {
    const id = /numFmtId="(\d+)"/.exec(xf)?.[1] ?? '';
    return own.get(id) ?? builtIn.get(id) ?? 'General';
  });
}

/** Works a formula out by another way than the program: floats, precedence, and the functions that it may use. */
function evaluate(formula: string, at: (address: string) => number): number {
  const tokens = [...formula.matchAll(/[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|[()+\-*/,]/g)].map(
    ([token]) => token,
  );
  const take = (...wanted: readonly string[]) => (wanted.includes(tokens[0] ?? '') ? tokens.shift() : undefined);
  const sum = (): number => {
    let value = product();
    for (let sign = take('+', '-'); sign; sign = take('+', '-')) value += sign === '+' ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = single();
    for (let sign = take('*', '/'); sign; sign = take('*', '/')) value *= sign === '*' ? single() : 1 / single();
    return value;
  };
  const range = (token: string): readonly number[] => {
    const [from = '', to = from] = token.split(':');
    const column = from.replace(/\d+/, '');
    const [first, last] = [from, to].map((one) => Number(one.replace(/\D+/, '')));
    return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => at(`${column}${(first ?? 0) + index}`));
  };
  const given = (): readonly number[] => {
    if (tokens[0]?.includes(':')) return range(tokens.shift() ?? '');
    return [sum()];
  };
  const single = (): number => {
    if (take('-')) return -single();
    const token = tokens.shift() ?? '';
    if (token === '(') {
      const value = sum();
      take(')');
      return value;
    }
    if (/^[A-Z]+$/.test(token)) {
      take('(');
      const values = [...given()];
      while (take(',')) values.push(...given());
      take(')');
      return call(token, values);
    }
    return /^[A-Z]/.test(token) ? at(token) : Number(token);
  };
  return sum();
}

function call(name: string, values: readonly number[]): number {
  const [value = 0, places = 0] = values;
  if (name === 'SUM') return values.reduce((total, one) => total + one, 0);
  if (name === 'MIN') return Math.min(...values);
  if (name === 'ROUND') return Number(value.toFixed(places));
  if (name === 'TRUNC') return Math.trunc(value * 10 ** places + 1e-9) / 10 ** places;
  throw new Error(`no function ${name}`);
}

/** As a spreadsheet shows a number, in Indonesian marks. */
function shown({ value, format: said }: SheetCell): string {
  if (typeof value === 'string') return value;
  const format = said.replaceAll('[$-421]', '');
  const decimals = /\.(0+)/.exec(format.split(';')[0] ?? '')?.[1]?.length ?? 0;
  const [whole = '', fraction] = (Math.round((Math.abs(value) + 1e-12) * 10 ** decimals) / 10 ** decimals)
    .toFixed(decimals)
    .split('.');
  const grouped = format.includes('#,##') ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  const sign = value < 0 ? '−' : format.startsWith('+') && value > 0 ? '+' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

function numbersOf(sheets: readonly SheetRead[]): readonly (readonly [string, SheetCell])[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, cell]) => typeof cell.value === 'number')
      .map(([at, cell]) => [`${name}!${at}`, cell] as const),
  );
}

describe('formulas', () => {
  test.each(['lumajang', 'ganjil', 'potong'] as const)(
    '%s: each gives the value beside it, from numbers of its own sheet',
    (which) => {
      const sheets = { lumajang, ganjil, potong }[which];
      let count = 0;
      for (const { name, cells } of sheets) {
        const at = (one: string): number => {
          const cell = cells.get(one);
          if (typeof cell?.value !== 'number') throw new Error(`${name}!${one} is no number`);
          return cell.formula === undefined ? cell.value : evaluate(cell.formula, at);
        };
        for (const [place, { formula, value }] of cells) {
          if (formula === undefined) continue;
          count += 1;
          expect([name, place, evaluate(formula, at)]).toEqual([name, place, expect.closeTo(Number(value), 6)]);
        }
      }
      expect(count).toBeGreaterThan({ lumajang: 80, ganjil: 25, potong: 15 }[which]);
    },
  );

  test('sums, ratios, differences and caps are written as one would write them', () => {
    const formulas = (sheets: readonly SheetRead[], name: string) =>
      [...(numbered(sheets, name)?.cells.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas(lumajang, '3.1')).toEqual(expect.arrayContaining(['SUM(D6:D7)/2', 'C6/B6*100']));
    expect(formulas(lumajang, '3.2')).toContain('C6-B6');
    expect(formulas(lumajang, '3.4').some((one) => /^SUM\([A-Z]\d+(?:,[A-Z]\d+)+\)$/.test(one))).toBe(true);
    expect(formulas(lumajang, '2.6')).toEqual(['SUM(C5:C11)']);
    expect(formulas(ganjil, '3.1').some((one) => /^MIN\(.*,100\)$/.test(one))).toBe(true);
    expect(formulas(potong, '3.1').some((one) => /^TRUNC\(ROUND\(.*,9\),1\)$/.test(one))).toBe(true);
  });

  test.skipIf(!hasLibreOffice)(
    'LibreOffice (skipped where it is not installed) computes the same without our results',
    () => {
      const bare = new Map(
        [...readArchive(produk.lumajang.bytes)].map(([path, part]) => [
          path,
          typeof part === 'string' ? part.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1') : part,
        ]),
      );
      const { folder } = converted(
        writeArchive(bare),
        'xlsx',
        'csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,false,false,false,false,-1',
      );
      const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
      expect(files).toHaveLength(lumajang.length);
      for (const { name, cells } of lumajang) {
        const rows = readFileSync(join(folder, files.find((file) => file.includes(`-${name}.csv`)) ?? ''), 'utf8')
          .split('\n')
          .map((row) => row.split('\t'));
        for (const [at, { formula, value }] of cells) {
          if (formula === undefined) continue;
          const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(at) ?? [];
          const computed = rows[Number(row) - 1]?.[column.charCodeAt(0) - 65] ?? '';
          // By the format of the cell, which is Indonesian.
          expect([name, at, Number(computed.replace(',', '.'))]).toEqual([name, at, expect.closeTo(Number(value), 5)]);
        }
      }
    },
  );
});

/** What the box of an indicator says stands in other tables. */
function tablesIn(body: Element): readonly Element[] {
  const boxes = new Set(elementsIn(body, (one) => hasClass(one, 'kartu')).flatMap(({ children }) => children));
  return elementsIn(body, ({ tag }) => tag === 'table').filter((table) => !boxes.has(table));
}

describe('numbers', () => {
  test.each(['lumajang', 'ganjil', 'potong'] as const)('%s: every cell shows what the page prints', (which) => {
    const sheets = { lumajang, ganjil, potong }[which];
    const page = tablesIn(produk[which].body).flatMap((table) =>
      elementsIn(table, ({ tag }) => tag === 'td' || tag === 'th').map(textOf),
    );
    const count = new Map<string, number>();
    for (const text of page) count.set(text, (count.get(text) ?? 0) + 1);
    const inSheets = new Set(sheets.slice(1).flatMap(({ cells }) => [...cells.values()].map(shown)));
    expect([...count.keys()].filter((text) => text !== '' && !inSheets.has(text))).toEqual([]);
  });

  test('those of the facts are there to the last digit that a spreadsheet has', async () => {
    const facts = JSON.parse(factsText(await sample())) as {
      readonly kegiatan: readonly {
        readonly realisasi: { readonly nilai: string };
        readonly serapan: { readonly nilai: string };
      }[];
    };
    const values = new Set(numbersOf(lumajang).map(([, { value }]) => value));
    const wanted = facts.kegiatan.flatMap(({ realisasi, serapan }) => [Number(realisasi.nilai), Number(serapan.nilai)]);
    expect(wanted.filter((value) => !values.has(value))).toEqual([]);
  });

  test('those of an earlier quarter are as exact as the report’s own', () => {
    const sheet = numbered(ganjil, 'Lampiran III Capaian');
    const values = [...(sheet?.cells.values() ?? [])].map(({ value }) => value);
    // 15 of 17, and 391 of 420, printed as 88,24 and 93,10.
    for (const part of [15 / 17, 391 / 420]) expect(values).toContainEqual(expect.closeTo(part * 100, 10));
  });

  test('a unit of digits is a word, the number of a row is a number', async () => {
    const sources = (await readProject('tests/dasar')).map((source) => {
      const text = new TextDecoder().decode(source.bytes);
      return { ...source, bytes: new TextEncoder().encode(text.replace('satuan: berkas', 'satuan: "1000"')) };
    });
    const all = read(await productOf('xlsx', assessed(sources)));
    const sheet = numbered(all, '3.1');
    expect(numbered(all, '2.6')?.cells.get('A5')?.value).toBe(1);
    expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toContain('1000');
  });

  test('what is missing is a word, what is too long or no number is text', () => {
    const texts = ganjil.flatMap(({ cells }) => [...cells.values()]).map(({ value }) => value);
    for (const text of ['–', 'tanpa target', '12.345.678.901.234.567', '≥ 95', '20–30,5', 'BB'])
      expect(texts).toContain(text);
    const sheet = numbered(ganjil, '3.1');
    expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value).join('\n')).toContain(
      'lebih panjang dari 15 angka',
    );
    expect(potong.flatMap(({ cells }) => [...cells.values()]).map(({ value }) => value)).toContain('belum diukur');
  });

  test('text that looks like a formula stays text', () => {
    const all = ganjil.flatMap(({ cells }) => [...cells.values()]);
    for (const text of ["=SUM(A1:A9)+cmd|' /C calc'!A0", '@nilai', '-Nilai investasi yang sangat besar', '=b'])
      expect(all.some(({ value, formula }) => value === text && formula === undefined)).toBe(true);
    expect(all.every(({ formula }) => formula === undefined || /^[A-Z\d.,:+\-*/()]+$/.test(formula))).toBe(true);
  });
});

describe('sheets', () => {
  test('one for each table, named by its number and what it holds, after the one that leads to them', () => {
    for (const [sheets, product] of [
      [lumajang, produk.lumajang],
      [ganjil, produk.ganjil],
    ] as const) {
      const names = sheets.map(({ name }) => name);
      expect(names[0]).toBe('Laporan');
      expect(names).toHaveLength(tablesIn(product.body).length + 1);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      const links = [...(sheets[0]?.xml ?? '').matchAll(/location="&apos;([^"]*)&apos;!A1"/g)].map(([, name]) => name);
      expect(links).toEqual(names.slice(1));
    }
    for (const name of ['3.1 Capaian Kinerja', '3.4 Realisasi Anggaran', 'Lampiran I Program dan Anggaran'])
      expect(lumajang.map((sheet) => sheet.name)).toContain(name);
    expect([...lumajang, ...ganjil].filter(({ name }) => name.length > 31)).toEqual([]);
  });

  test('heads stay in sight and joined cells do not overlap', () => {
    for (const { name, xml } of [...lumajang, ...ganjil].filter((sheet) => sheet.name !== 'Laporan')) {
      expect([name, /<pane ySplit="(\d+)"/.exec(xml)?.[1]]).toEqual([name, expect.stringMatching(/^[45]$/)]);
      const taken = new Set<string>();
      for (const [, from = '', to = ''] of xml.matchAll(/<mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"/g)) {
        const [[left, top], [right, bottom]] = [place(from), place(to)] as const;
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) {
            const at = `${column} ${row}`;
            expect([name, at, taken.has(at)]).toEqual([name, at, false]);
            taken.add(at);
          }
      }
    }
  });

  test('the sums of a program stand in its row, and are formulas over what is below it', () => {
    const cells = numbered(lumajang, '3.4')?.cells ?? new Map();
    const [at] =
      [...cells].find(([, { value }]) => value === 'Program Peningkatan Sarana dan Prasarana Aparatur') ?? [];
    const row = Number(at?.slice(1));
    expect(cells.get(`B${row}`)).toMatchObject({ formula: `SUM(B${row + 1}:B${row + 2})`, value: 383420250 });
    expect(cells.get(`D${row}`)?.formula).toMatch(/^C\d+\/B\d+\*100$/);
  });

  test('names say what tables hold, within what spreadsheets allow, and each once', () => {
    const name = namer('Dinas Contoh');
    expect([
      name('3.1', 'Capaian Kinerja Triwulan II (April–Juni) Tahun 2019'),
      name('3.1', 'Capaian kinerja Tahun 2019'),
      name('Lampiran I', 'Perjanjian Kinerja Tahun 2019: Program dan Anggaran'),
      name('Lampiran I', 'Perubahan Perjanjian Kinerja Tahun 2019: Program dan Anggaran'),
      name('', 'Permasalahan [Utama] Dinas Contoh: a/b?'),
      name('', 'Laporan'),
      name('2.1', 'Tujuan, Sasaran, dan Indikator Kinerja Dinas Contoh'),
      name('', 'x'.repeat(40)),
      name('', 'Tahun 2019'),
      name('', ''),
    ]).toEqual([
      '3.1 Capaian Kinerja',
      '3.1 Capaian kinerja (2)',
      'Lampiran I Program dan Anggaran',
      'Lampiran I Program (2)',
      'a b',
      'Laporan (2)',
      '2.1 Tujuan, Sasaran',
      'x'.repeat(31),
      'Tahun 2019',
      'Tabel',
    ]);
  });

  test('what is printed: the table without the way back, upright where it is narrow, agency and page at the foot', async () => {
    const { parts } = produk.lumajang;
    const workbook = parts.get('xl/workbook.xml') ?? '';
    const areas = [...workbook.matchAll(/_xlnm\.Print_Area" localSheetId="(\d+)">([^<]*)</g)].map(([, , place = '']) =>
      textOfXml(place),
    );
    expect(areas).toHaveLength(lumajang.length);
    for (const [index, { name, xml, cells }] of lumajang.entries()) {
      const [, first = '', last = ''] = /^'(?:.*)'!\$A\$(\d+):\$[A-Z]+\$(\d+)$/.exec(areas[index] ?? '') ?? [];
      const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
      expect([name, Number(last)]).toEqual([name, Math.max(...rows)]);
      expect(textOfXml(textOfXml(/<oddFooter>(.*?)<\/oddFooter>/.exec(xml)?.[1] ?? ''))).toBe(
        '&L&8 Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang&R&8 &P/&N',
      );
      if (name === 'Laporan') continue;
      expect([name, Number(first), cells.get('A1')?.value]).toEqual([name, 2, 'Kembali ke lembar Laporan']);
      const wide = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].reduce((sum, [, one]) => sum + Number(one), 0);
      expect([name, /orientation="(\w+)"/.exec(xml)?.[1]]).toEqual([name, wide <= 110 ? 'portrait' : 'landscape']);
    }
    const sides = new Set([...lumajang, ...ganjil].map(({ xml }) => /orientation="(\w+)"/.exec(xml)?.[1]));
    expect([...sides].sort()).toEqual(['landscape', 'portrait']);
    const sources = (await readProject('tests/dasar')).map((source) => {
      const text = new TextDecoder().decode(source.bytes).replace('nama: Dinas Contoh', 'nama: 2 Dinas A & B');
      return source.path === 'instansi.yaml' ? { ...source, bytes: new TextEncoder().encode(text) } : source;
    });
    const [sheet] = read(await productOf('xlsx', assessed(sources)));
    expect(textOfXml(sheet?.xml ?? '')).toContain('&L&8 2 Dinas A && B');
  });

  test('numbers have Indonesian formats, and stand clear of the rule at their right', () => {
    const formats = new Set(numbersOf([...lumajang, ...ganjil, ...potong]).map(([, { format }]) => format));
    expect([...formats].filter((format) => !format.split(';').every((part) => part.startsWith('[$-421]')))).toEqual([]);
    expect(formats).toContain('[$-421]#,##0.00');
    expect(produk.lumajang.parts.get('xl/styles.xml')).toMatch(
      /<alignment (?=[^>]*horizontal="right")(?=[^>]*indent="1")/,
    );
  });

  test('notes stand under their table', () => {
    const texts = [...(numbered(lumajang, '3.4')?.cells.values() ?? [])].map(({ value }) => value);
    expect(texts.at(-1)).toMatch(/^Serapan adalah realisasi dibagi pagu/);
  });
});

function place(at: string): readonly [column: number, row: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(row)];
}

describe('the file', () => {
  test('is sound XML with its own properties', () => {
    for (const { parts } of Object.values(produk)) {
      for (const [path, xml] of parts) expect([path, faultsOf(xml)]).toEqual([path, []]);
    }
    expect(produk.lumajang.parts.get('docProps/core.xml')).toMatch(/2019-06-30T00:00:00Z/);
  });

  test('the same data gives the same bytes, whoever builds where', () => {
    const [first, second] = builtTwice('xlsx');
    expect(first).toEqual(second);
    expect(first?.length).toBeGreaterThan(10_000);
  });

  test.skipIf(!hasLibreOffice)('LibreOffice (skipped where it is not installed) opens it', () => {
    const { file } = converted(produk.ganjil.bytes, 'xlsx', 'pdf');
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('cells have their addresses by letters, and texts their lines by words', () => {
  expect([address(0, 0), address(4, 25), address(4, 26), address(9, 701), address(9, 702)]).toEqual([
    'A1',
    'Z5',
    'AA5',
    'ZZ10',
    'AAA10',
  ]);
  expect([
    linesIn('satu dua tiga', 20),
    linesIn('satu dua tiga', 10),
    linesIn('x'.repeat(30), 11),
    linesIn('', 5),
  ]).toEqual([1, 2, 3, 1]);
});

test('a project without a budget has no sheet for one', async () => {
  const sources = (await readProject('tests/dasar'))
    .filter(({ path }) => path !== '2024/anggaran.yaml')
    .map((source) => {
      const text = new TextDecoder().decode(source.bytes);
      return source.path.includes('/tw')
        ? { ...source, bytes: new TextEncoder().encode(text.replace(/\nanggaran:[\s\S]*$/, '\n')) }
        : source;
    });
  const names = read(await productOf('xlsx', assessed(sources))).map(({ name }) => name);
  expect(names).toContain('3.1 Capaian Kinerja');
  expect(names.filter((name) => /Anggaran/.test(name))).toEqual([]);
});
