/** The tables of a report that was written in Word: those that are known become one table of our own, which proposes what they say. */
import { saidWhere } from '../../../../base/diagnostic.ts';
import { kepala } from '../../kolom.ts';
import { namedPeriod } from '../../named-period.ts';
import { refused } from '../../refused.ts';
import { type Format, startsWith } from '../format.ts';
import type { Catatan, Cell, Grid, Row } from '../grid.ts';
import { openArchive } from '../xlsx/zip.ts';
import { columnsOf, type Dikenal } from './columns.ts';
import { readDocument, type WordTable, type WordText } from './document.ts';
import { about, type Diajukan, rowsOf } from './rows.ts';

/** A row of a table is told by one number, as rows of sheets are. */
const perTable = 1000;
const howRowsCount: Catatan = {
  id: `nomor baris di bawah ini: ${perTable} untuk tiap tabel, ditambah baris dalam tabel itu (3012: tabel 3, baris 12)`,
  en: `rows are numbered by ${perTable} for each table and their place in it (3012: table 3, row 12)`,
};

const main = 'word/document.xml';

export const docx: Format = {
  isOf: (bytes) => startsWith(bytes, [0x50, 0x4b]) && new TextDecoder('latin1').decode(bytes).includes(main),
  read: ({ bytes, path }) => {
    const archive = openArchive(bytes);
    if (archive.names.some((name) => /vbaProject\.bin$/i.test(name))) throw refused.macros;
    const grid = proposed(readDocument(archive.read(main) ?? ''), path);
    return { all: [{ name: grid.name, read: () => grid }] };
  },
};

function proposed(text: WordText, name: string): Grid {
  const [catatan, masalah] = [[] as Catatan[], [] as Catatan[]];
  const known = text.tables.flatMap((table) => {
    const found = columnsOf(table);
    return found && isTaken(table, found, masalah) ? [{ table, found }] : [];
  });
  const left = text.tables.filter((table) => !known.some((one) => one.table === table)).map(({ nomor }) => nomor);
  if (left.length > 0) catatan.push(passedOver(left));
  const rows = known.flatMap(({ table, found }) => {
    const made = rowsOf(table, found, masalah);
    catatan.push(taken(table, found, made.length), ...rounded(table, made));
    return made.map((row) => ({ table, row }));
  });
  const heads = kepala.filter((head) => rows.some(({ row }) => head in row));
  const own = merged(
    rows.map(({ table, row }) => ({ ...row, baris: String(table.nomor * perTable + Number(row.baris)) })),
  );
  const [first] = masalah;
  if (own.length === 0) throw first ? refused.notTaken(first) : refused.noKnownTable;
  const titles = [periodOf(text), ...known.map(({ table, found }) => titleOf(table, found))].filter(
    (one) => one !== '',
  );
  const others = heads.filter((head) => head !== 'jenis');
  const line = (number: number, cells: Row['cells']): Row => ({ number, cells });
  const lines: readonly Row[] = [
    ...titles.map((title, at) => line(at + 1, [words(title)])),
    line(titles.length + 1, ['jenis', 'id', ...others].map(words)),
    ...own.map((row) =>
      line(Number(row.baris), [words(row.jenis ?? ''), undefined, ...others.map((head) => words(row[head] ?? ''))]),
    ),
  ];
  if (own.length > 0) catatan.push(howRowsCount);
  return { name, rows: lines, merges: [], seen: { catatan, masalah } };
}

function passedOver(all: readonly number[]): Catatan {
  const list = all.slice(0, 40).join(', ');
  return { id: `tabel yang dilewati: ${list}`, en: `tables passed over: ${list}` };
}

function words(text: string): Cell | undefined {
  return text === '' ? undefined : { text, kind: 'text' };
}

/** Throws UserError 2 for a table whose contents are not settled; one whose columns are not clear is told of. */
function isTaken(table: WordTable, { several, heads, columns }: Dikenal, masalah: Catatan[]): boolean {
  if (table.isTracked)
    throw refused.inWord(
      table.nomor,
      {
        id: 'memuat perubahan yang belum diterima (Track Changes)',
        en: 'holds changes that nobody has accepted (Track Changes)',
      },
      {
        id: 'di Word: Review → Accept All Changes, simpan, lalu ulangi',
        en: 'in Word: Review → Accept All Changes, save, then again',
      },
    );
  if (table.isNested)
    throw refused.inWord(
      table.nomor,
      { id: 'memuat tabel lain di dalam selnya', en: 'holds another table in one of its cells' },
      { id: 'pindahkan tabel itu ke luar, simpan, lalu ulangi', en: 'move that table out of it, save, then again' },
    );
  const money = [...columns]
    .filter(([lajur]) => lajur === 'pagu' || lajur === 'realisasi')
    .map(([, at]) => heads[at] ?? '');
  const scaled = money.find((head) => /\b(?:juta|ribu|ribuan|jutaan|miliar|milyar)\b/i.test(head));
  if (scaled !== undefined)
    masalah.push(
      about(
        table,
        '1',
        `«${scaled}» sudah dibulatkan; tabel ini tidak diambil`,
        `«${scaled}» is rounded; the table is not taken`,
      ),
    );
  else if (several.length > 0)
    masalah.push(
      about(
        table,
        '1',
        `beberapa kolom dapat berarti sama («${several.join('», «')}»); tabel ini tidak diambil`,
        `several columns could be one and the same («${several.join('», «')}»); the table is not taken`,
      ),
    );
  return scaled === undefined && several.length === 0;
}

/** What the report says of its period: its quarter, or the whole year where it names none. */
function periodOf({ paragraphs }: WordText): string {
  const titles = paragraphs
    .slice(0, 200)
    .filter(
      (text) => /\blaporan\b.*\bkinerja\b|\blkj|\blakip\b|\btri?wulan\b|\bsemester\b/i.test(text) && text.length < 200,
    );
  const quarter = titles.find((text) => namedPeriod(text)?.bulan !== undefined);
  if (quarter !== undefined) return quarter;
  const year = [...titles, ...paragraphs.slice(0, 10)].flatMap((text) => namedPeriod(text)?.tahun ?? [])[0];
  return year === undefined ? '' : `Laporan tahunan, s.d. Desember ${year}`;
}

function titleOf({ before }: WordTable, { heads, columns }: Dikenal): string {
  const values = [...columns].filter(([lajur]) => ['target', 'target_tw', 'realisasi', 'pagu'].includes(lajur));
  return [before.at(-1) ?? '', ...values.map(([, at]) => heads[at] ?? '')]
    .filter((text) => namedPeriod(text))
    .join(' · ');
}

function taken({ nomor, before }: WordTable, { columns, heads }: Dikenal, count: number): Catatan {
  const all = [...columns].map(([lajur, at]) => `«${heads[at]}» = ${lajur}`).join(', ');
  const title = before.at(-1) ? ` («${before.at(-1)?.slice(0, 100)}»)` : '';
  return {
    id: `tabel ${nomor}${title}: ${count} baris diajukan; ${all}`,
    en: `table ${nomor}${title}: ${count} rows are proposed; ${all}`,
  };
}

/** Nobody can tell whether a number with decimals was rounded when it was printed. */
function rounded(table: Pick<WordTable, 'nomor'>, made: readonly Diajukan[]): readonly Catatan[] {
  const count = made.filter((row) => /,\d+\s*%?$/.test(row.realisasi ?? '')).length;
  return saidWhere(
    count > 0,
    `tabel ${table.nomor}: ${count} realisasi berdesimal diambil sebagaimana tercetak; bila dibulatkan di sana, ganti dengan angka aslinya`,
    `table ${table.nomor}: ${count} values with decimals are taken as printed; where they were rounded, put the exact ones in their place`,
  );
}

/** What several tables say of one thing is one row: the agreement has its target, the table of capaian its value. */
function merged(rows: readonly Diajukan[]): readonly Readonly<Record<string, string>>[] {
  const known = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const key = [row.jenis, row.induk ?? '', row.kode ?? '', row.nama].join('\n').toLowerCase();
    const before = known.get(key);
    const isSame =
      before && Object.entries(row).every(([head, text]) => head === 'baris' || (before[head] ?? text) === text);
    if (before && isSame) Object.assign(before, { ...row, ...before });
    else known.set(before ? `${key}\n${known.size}` : key, { ...row });
  }
  return [...known.values()];
}
