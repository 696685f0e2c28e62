/** Our own table: a row for each line of the budget and each indicator, by the ids of the project. */
import { decimal, hundred, plainText } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { exactText, notANumber, notShown } from '../amount.ts';
import type { Context, JenisNilai } from '../context.ts';
import { type Cell, type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Isian, IsianIndikator, Masalah, Tingkat } from '../isian.ts';
import { choicesOf, isWords, kolomImpor } from '../kolom.ts';
import { readDate } from './date.ts';
import { dashNote, readValues } from './rfk.ts';

const levels: readonly string[] = ['program', 'kegiatan', 'sub_kegiatan'] satisfies readonly Tingkat[];

/** An empty cell says nothing, and leaves what the project has. */
export function readLkj(table: Table, { jenisNilai }: Pick<Context, 'jenisNilai'>): Bacaan {
  const { rows, columns } = table;
  const isian: Isian[] = [];
  const indikator: IsianIndikator[] = [];
  const masalah: Masalah[] = [];
  let dashes = 0;
  for (const row of rows) {
    const [jenis, id, nama] = ['jenis', 'id', 'nama'].map((column) => textAt(row, columns.get(column)));
    if (!jenis && !id) continue;
    const tingkat = (jenis ?? '').toLowerCase().replaceAll(/[\s-]+/g, '_');
    if (tingkat === 'indikator' && id) {
      const { teks, problems } = readTexts(row, table, jenisNilai.get(id));
      masalah.push(...problems);
      indikator.push({ id, nama: nama ?? '', teks, baris: row.number });
    } else if (levels.includes(tingkat) && id) {
      const { nilai, problems, count } = readValues(row, table);
      dashes += count;
      masalah.push(...problems);
      // The list of levels admits nothing else.
      isian.push({ tingkat: tingkat as Tingkat, id, nama: nama ?? '', induk: [], nilai, baris: [row.number] });
    } else masalah.push({ baris: [row.number], text: wrongRow(jenis ?? '', id ?? '') });
  }
  return { isian, indikator, masalah, catatan: dashNote(dashes), selisih: [] };
}

function wrongRow(jenis: string, id: string) {
  return id === ''
    ? { id: 'kolom id kosong', en: 'the column id is empty' }
    : {
        id: `jenis ${quoted(jenis)}; seharusnya program, kegiatan, sub_kegiatan, atau indikator`,
        en: `jenis ${quoted(jenis)}; expected program, kegiatan, sub_kegiatan or indikator`,
      };
}

/** A row of which one cell cannot be read is left out whole, for its values belong together. */
function readTexts(row: Row, { columns }: Table, jenis: JenisNilai | undefined) {
  const teks = new Map<string, string>();
  const problems: Masalah[] = [];
  for (const kolom of kolomImpor('indikator')) {
    const cell = row.cells[columns.get(kolom) ?? -1];
    if (!cell) continue;
    const read = readCell(cell, kolom, jenis);
    if ('problem' in read) {
      const { id, en } = read.problem;
      problems.push({ baris: [row.number], text: { id: `${kolom}: ${id}`, en: `${kolom}: ${en}` } });
    } else if (read.teks !== '' && read.teks !== '-') teks.set(kolom, read.teks);
  }
  return { teks: problems.length > 0 ? new Map<string, string>() : teks, problems };
}

function readCell(
  cell: Cell,
  kolom: string,
  jenis: JenisNilai | undefined,
): { readonly teks: string } | { readonly problem: Text } {
  const choices = choicesOf(kolom);
  if (choices) return readChoice(cell, choices, jenis);
  if (kolom === 'realisasi' && jenis === 'tanggal') return readDay(cell);
  const asWords = isWords(kolom) || (kolom === 'realisasi' && jenis === 'teks');
  const problem = notShown(cell) ?? (asWords ? undefined : noNumber(cell));
  return problem ? { problem } : { teks: textOf(cell, asWords) };
}

/** Numbers are computed, and never judged. */
function readChoice(cell: Cell, choices: readonly string[], jenis: JenisNilai | undefined) {
  const teks = cell.text.trim().toLowerCase();
  if (teks === '' || teks === '-' || (jenis !== undefined && choices.includes(teks))) return { teks };
  const said = quoted(cell.text.trim().slice(0, 60));
  return {
    problem:
      jenis === undefined
        ? {
            id: `${said} menilai indikator berangka; yang dinilai hanya teks dan tanggal`,
            en: `${said} judges an indikator of numbers; only words and dates are judged`,
          }
        : { id: `${said} bukan ${choices.join(', ')}`, en: `${said} is none of ${choices.join(', ')}` },
  };
}

/** A date by the name of its month or as `2025-03-31`, or a cell that shows one: 3/4/2025 can be read two ways. */
function readDay(cell: Cell): { readonly teks: string } | { readonly problem: Text } {
  const teks = cell.text.trim();
  if (cell.kind === 'text') {
    const isWord = teks === '' || teks === '-' || /^[a-z_]+$/.test(teks);
    if (isWord || (readDate(cell) !== undefined && /^\d{4}-|\p{L}/u.test(teks))) return { teks };
  }
  const day = cell.kind === 'number' && cell.shows === 'waktu' ? readDate(cell) : undefined;
  if (day !== undefined) return { teks: String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') };
  const said = quoted(teks.slice(0, 60));
  return {
    problem: { id: `${said} bukan tanggal seperti 31 Maret 2025`, en: `${said} is no date like 31 Maret 2025` },
  };
}

/** Words may stand for a value (`belum_diukur`, `WTP`); dates, times and what is true or false do not. */
function noNumber({ text, kind }: Cell): Text | undefined {
  if (kind === 'number') return exactText(text) === undefined ? notANumber(text) : undefined;
  const typed = text.trim().slice(0, 60);
  if (/^(?:true|false|benar|salah)$/i.test(typed)) return notANumber(typed);
  const isTime = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:am|pm|wib|wita|wit))?$/i.test(typed) && /[:a-z]/i.test(typed);
  const isDate =
    readDate({ text: typed, kind: 'text' }) !== undefined || /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/.test(typed);
  if (!isTime && !isDate) return undefined;
  return {
    id: `${quoted(typed)} tanggal atau waktu, bukan angka`,
    en: `${quoted(typed)} is a date or time, not a number`,
  };
}

/** A number as our files write it, without dots between thousands: `1204,5`; a percent by what is shown before its sign. */
function textOf({ kind, text, isPercent }: Cell, asWords: boolean): string {
  if (kind === 'text') return asWords ? text.trim() : text.trim().replace(/^([-\d.,]+)\s*%$/, '$1');
  const exact = exactText(text) ?? text;
  return (
    (isPercent ? plainText(decimal(exact).times(hundred)) : exact).replace('.', ',') + (isPercent && asWords ? '%' : '')
  );
}
