/** Tables of physical and financial progress: one row for each program, kegiatan or sub-kegiatan. */

import type { Decimal } from '../../../base/decimal.ts';
import { defined } from '../../../base/defined.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { shownHead } from '../columns/heads.ts';
import { bentukNama, type Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Induk, Isian, Jumlah, Kelompok, Kolom, Masalah } from '../isian.ts';
import { kodeText } from '../kode.ts';
import { carriedName, subtotalName, totalName } from '../total-name.ts';
import { Codes } from './codes.ts';
import { fractions, looksPercent, percents, showsFractions } from './fractions.ts';
import { isHeadAgain, isOtherHead, otherTable } from './heads-again.ts';
import { headingOf, holding, isAccount, levelOf, toldLevel } from './row-level.ts';
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
  const other = rows.findIndex((row) => isOtherHead(row, table));
  for (const row of other < 0 ? rows : rows.slice(0, other)) {
    const nama = textAt(row, columns.get('nama')) || totalBefore(row, table);
    const written = kodeText(textAt(row, columns.get('kode')));
    const told = toldLevel(row, table);
    const isHead = isHeadAgain(row, table);
    hasHeadsAgain ||= isHead;
    if (nama === '' || (isAccount(written) && !told) || isHead || carriedName.test(nama)) continue;
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
    const induk = tingkat === undefined ? [] : holding(above, tingkat, kode);
    // A name that stands again beside more indicators is no other line.
    if (told && nilai.size === 0 && isSame(isian.at(-1), { nama, kode, tingkat })) continue;
    isian.push({ nama, induk, nilai, baris: [row.number], ...defined({ kode }), ...(tingkat ? { tingkat } : {}) });
    if (tingkat) above = [...induk, { tingkat, nama, ...defined({ kode }) }];
  }
  const isFraction = showsFractions(table);
  if (isFraction) for (const { nilai } of isian) nilai.delete('fisik');
  const isPercent = looksPercent(table);
  if (isPercent) for (const { nilai } of isian) nilai.delete('realisasi');
  return {
    isian,
    indikator: [],
    masalah: [...masalah, ...codes.masalah, ...(isFraction ? [fractions] : []), ...(isPercent ? [percents] : [])],
    catatan: [...passedOver(table), ...otherTable(rows[other]), ...codes.catatan, ...dashNote(dashes)],
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

/** The first row often holds the agency and the sum of all. */
function isAgency(nama: string, { instansi = '' }: Context): boolean {
  return instansi !== '' && bentukNama(nama) === bentukNama(instansi);
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
