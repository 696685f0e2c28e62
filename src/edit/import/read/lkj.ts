/** Our own table: a row for each line of the budget and each indicator, by the ids of the project. */
import { decimal, hundred, plainText } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { exactText, notANumber, notShown } from '../amount.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Isian, IsianIndikator, Masalah, Tingkat } from '../isian.ts';
import { isWords, kolomImpor } from '../kolom.ts';
import { type Cell, type Row, textAt } from '../sheet.ts';
import { readDate } from './date.ts';
import { dashNote, readValues } from './rfk.ts';

const levels: readonly string[] = ['program', 'kegiatan', 'sub_kegiatan'] satisfies readonly Tingkat[];

/** An empty cell says nothing, and leaves what the project has. */
export function readLkj(table: Table): Bacaan {
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
      const { teks, problems } = readTexts(row, table);
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
function readTexts(row: Row, { columns }: Table) {
  const teks = new Map<string, string>();
  const problems: Masalah[] = [];
  for (const kolom of kolomImpor('indikator')) {
    const cell = row.cells[columns.get(kolom) ?? -1];
    if (!cell) continue;
    const problem = notShown(cell) ?? (isWords(kolom) ? undefined : noNumber(cell));
    if (problem)
      problems.push({ baris: [row.number], text: { id: `${kolom}: ${problem.id}`, en: `${kolom}: ${problem.en}` } });
    const text = textOf(cell, isWords(kolom));
    if (text !== '' && text !== '-') teks.set(kolom, text);
  }
  return { teks: problems.length > 0 ? new Map<string, string>() : teks, problems };
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
