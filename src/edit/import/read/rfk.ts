/** Tables of physical and financial progress: one row for each program, kegiatan or sub-kegiatan. */
import type { Decimal } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { type Heads, isCounting, shownHead } from '../columns/heads.ts';
import { account } from '../columns/shapes.ts';
import { bentukNama, type Context } from '../context.ts';
import { headAt, type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Induk, Isian, Jumlah, Kelompok, Kolom, Masalah, Tingkat } from '../isian.ts';
import { isBelow, tingkatOf } from '../kode.ts';
import { subtotalName, totalName } from '../total-name.ts';
import { Codes } from './codes.ts';
import { fractions, looksPercent, percents, showsFractions } from './fractions.ts';
import { dashNote, readValues } from './values.ts';

export function readRfk(table: Table, context: Context): Bacaan {
  const { rows, columns } = table;
  const [codes, isian, masalah] = [
    new Codes(),
    [] as (Isian & { readonly nilai: Map<Kolom, Decimal> })[],
    [] as Masalah[],
  ];
  const selisih: Jumlah[] = [];
  const kelompok: (Omit<Kelompok, 'akhir'> & { readonly rank: number })[] = [];
  const parts: Kelompok[] = [];
  let total: Bacaan['total'];
  let dashes = 0;
  let hasHeadsAgain = false;
  let above: readonly Induk[] = [];
  for (const row of rows) {
    const nama = textAt(row, columns.get('nama')) || totalBefore(row, table);
    const written = textAt(row, columns.get('kode')).replace(/\.$/, '');
    const told = toldLevel(row, table);
    const isHead = isHeadAgain(row, table);
    hasHeadsAgain ||= isHead;
    if (nama === '' || (isAccount(written) && !told) || isHead) continue;
    const { nilai, problems, count, selisih: own } = readValues(row, table);
    dashes += count;
    masalah.push(...problems);
    selisih.push(...own.map((one) => ({ ...one, nama })));
    if (totalName.test(nama) || totalName.test(written) || isAgency(nama, context)) {
      total = { baris: row.number, nama, nilai };
      continue;
    }
    if (written === '' && subtotalName.test(nama)) {
      const mulai = Math.max(
        startOf(nama, isian),
        ...parts.filter((one) => one.nama === nama).map(({ akhir }) => akhir),
      );
      parts.push({ baris: row.number, nama, nilai, mulai, akhir: isian.length });
      continue;
    }
    const heading = told ? undefined : headingOf(written, above);
    if (heading !== undefined) {
      above = [];
      kelompok.push({ rank: heading, baris: row.number, nama, nilai, mulai: isian.length });
      continue;
    }
    const { kode, tingkat } = levelOf(row, table, codes, context, above);
    const induk =
      tingkat === undefined ? [] : above.filter((one) => rank[one.tingkat] < rank[tingkat] && holds(one, kode));
    // A name that stands again beside more indicators is no other line.
    if (told && nilai.size === 0 && isSame(isian.at(-1), { nama, kode, tingkat })) continue;
    isian.push({
      nama,
      induk,
      nilai,
      baris: [row.number],
      ...(kode === undefined ? {} : { kode }),
      ...(tingkat ? { tingkat } : {}),
    });
    if (tingkat) above = [...induk, { tingkat, nama, ...(kode === undefined ? {} : { kode }) }];
  }
  const isFraction = showsFractions(table);
  if (isFraction) for (const { nilai } of isian) nilai.delete('fisik');
  const isPercent = looksPercent(table);
  if (isPercent) for (const { nilai } of isian) nilai.delete('realisasi');
  return {
    isian,
    indikator: [],
    masalah: [...masalah, ...codes.masalah, ...(isFraction ? [fractions] : []), ...(isPercent ? [percents] : [])],
    catatan: [...passedOver(table), ...codes.catatan, ...dashNote(dashes)],
    selisih,
    kelompok: [
      ...parts,
      ...kelompok.map(({ rank: own, ...one }, at) => {
        const next = kelompok.slice(at + 1).find((other) => other.rank <= own);
        return { ...one, akhir: next?.mulai ?? isian.length };
      }),
    ],
    ...(hasHeadsAgain ? { hasHeadsAgain } : {}),
    ...(total ? { total } : {}),
  };
}

function isSame(
  one: Isian | undefined,
  other: Readonly<Record<'nama' | 'kode' | 'tingkat', string | undefined>>,
): boolean {
  return one !== undefined && one.nama === other.nama && one.kode === other.kode && one.tingkat === other.tingkat;
}

/** The word for a sum may stand before the column of names, in a cell that was merged with it. */
function totalBefore({ cells }: Row, { columns }: Table): string {
  const texts = cells.slice(0, columns.get('nama')).map((cell) => cell?.text.trim() ?? '');
  return texts.find((text) => totalName.test(text)) ?? '';
}

/** Where each level has a column of its own. */
function toldLevel(row: Row, { columns }: Table): Tingkat | undefined {
  const told = textAt(row, columns.get('tingkat'));
  return told === 'program' || told === 'kegiatan' || told === 'sub_kegiatan' ? told : undefined;
}

/** The heads again, as sheets that were printed page by page have them, or the numbers of the columns. */
function isHeadAgain(row: Row, { columns, heads }: Table): boolean {
  if (isCounting(row) || isAllHeads(row, heads)) return true;
  const known = ['nama', 'kode']
    .flatMap((key) => columns.get(key) ?? [])
    .map((at) => [heads.paths[at] ?? [], headAt(row, at)] as const);
  const isHead = known.some(([path, text]) => path.includes(text));
  return isHead && known.every(([path, text]) => text === '' || path.includes(text));
}

function isAllHeads({ cells }: Row, { paths }: Heads): boolean {
  const written = cells.flatMap((cell, at) =>
    cell && cell.text.trim() !== '' ? [[at, cell.text.trim()] as const] : [],
  );
  return written.length > 1 && written.every(([at, text]) => paths[at]?.includes(text));
}

/** Where the lines begin that a sum below them is of: with the last program or kegiatan, where it speaks of one. */
function startOf(nama: string, isian: readonly Isian[]): number {
  const tingkat = /\bsub\s+kegiatan\b/i.test(nama)
    ? undefined
    : (/\b(program|kegiatan)\b/i.exec(nama)?.[1] ?? '').toLowerCase();
  return Math.max(
    0,
    isian.findLastIndex((one) => one.tingkat === tingkat),
  );
}

const rank: Readonly<Record<Tingkat, number>> = { program: 0, kegiatan: 1, sub_kegiatan: 2 };

/** A row with a code of another branch is not below what happens to stand before it. */
function holds(one: Induk, kode: string | undefined): boolean {
  return one.kode === undefined || kode === undefined || isBelow(kode, one.kode);
}

/** Codes of accounts (`5.1.02.01`) have one digit where those of programs have two. */
function isAccount(kode: string): boolean {
  return account.test(kode) && kode.includes('.');
}

/**
 * How high a heading stands above the programs: urusan, bidang, unit (`1.02.2.14.0.00.01.0000`). `2.01` below a program is a
 * kegiatan, `2.17` there is one too.
 */
function headingOf(kode: string, above: readonly Induk[]): number | undefined {
  if (/^\d\.\d{2}(?:\.\d{1,2}\.\d{2}){2}\.\d{2}(?:\.\d{4})?$/.test(kode)) return 2;
  if (!/^(?:X|[1-9])(?:\.(?:XX|\d{2}))?$/i.test(kode) || (above.length > 0 && !/^(?:X|[3-9])/i.test(kode)))
    return undefined;
  return kode.includes('.') ? 1 : 0;
}

/** The first row often holds the agency and the sum of all. */
function isAgency(nama: string, { instansi = '' }: Context): boolean {
  return instansi !== '' && bentukNama(nama) === bentukNama(instansi);
}

/** The level is told by the code alone; a short code belongs to what stands above it. */
function levelOf(
  row: Row,
  table: Table,
  codes: Codes,
  context: Context,
  above: readonly Induk[],
): { readonly kode?: string; readonly tingkat?: Tingkat } {
  const at = table.columns.get('kode');
  const written = textAt(row, at).replace(/\.$/, '');
  const told = toldLevel(row, table);
  if (written === '') return told ? { tingkat: told } : {};
  const count = written.split('.').length;
  const whole = ({ 3: 'program', 5: 'kegiatan', 6: 'sub_kegiatan' } as const)[count];
  const short =
    count === 2 && above.length > 0 ? 'kegiatan' : count === 1 && above.length > 1 ? 'sub_kegiatan' : undefined;
  const tingkat = told ?? whole ?? short;
  if (!tingkat) return {};
  const induk = above.filter((one) => rank[one.tingkat] < rank[tingkat]).at(-1)?.kode;
  const { kode } = codes.whole(row, at, tingkat, induk, context.kode[tingkat]);
  return kode === undefined ? (told ? { tingkat: told } : {}) : { kode, tingkat: tingkatOf(kode) ?? tingkat };
}

/** Told where nothing of what was spent is taken, though heads speak of it. */
function passedOver({ columns, heads }: Table): readonly Text[] {
  const all = heads.paths.flatMap((path, at) =>
    /realisasi/i.test(path.join(' ')) && at !== columns.get('fisik') ? [shownHead(at, path)] : [],
  );
  if (columns.has('realisasi') || all.length === 0) return [];
  const list = all.slice(0, 12).join(', ');
  return [
    {
      id: `tidak ada kolom realisasi dalam rupiah yang dapat diambil; dilewati: ${list}`,
      en: `no column of realisasi in rupiah can be taken; passed over: ${list}`,
    },
  ];
}
