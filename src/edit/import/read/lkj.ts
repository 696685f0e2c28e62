/** Our own table: a row for each line of the budget and each indicator, by the ids of the project. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { notShown } from '../amount.ts';
import type { Context, JenisNilai } from '../context.ts';
import { type Cell, type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { type Bacaan, type Isian, type IsianIndikator, type Masalah, problemIn, type Tingkat } from '../isian.ts';
import { choicesOf, isWords, kolomImpor } from '../kolom.ts';
import type { Baris } from '../things/baris.ts';
import { semuaJenis } from '../things/jenis.ts';
import { jenisOf, readBaris } from '../things/row.ts';
import { noNumber, readDay, textOf } from './typed.ts';
import { dashNote, readValues } from './values.ts';

const levels: readonly string[] = ['program', 'kegiatan', 'sub_kegiatan'] satisfies readonly Tingkat[];

/** An empty cell says nothing, and leaves what the project has. */
export function readLkj(table: Table, { jenisNilai }: Pick<Context, 'jenisNilai'>): Bacaan {
  const { rows, columns } = table;
  const [isian, indikator, masalah, baris] = [[] as Isian[], [] as IsianIndikator[], [] as Masalah[], [] as Baris[]];
  let dashes = 0;
  for (const row of rows) {
    const [word, id, nama] = ['jenis', 'id', 'nama'].map((column) => textAt(row, columns.get(column)));
    if (!word && !id && !nama) continue;
    const jenis = jenisOf(word ?? '');
    if (jenis === undefined || (!id && !nama)) {
      masalah.push({ baris: [row.number], text: wrongRow(word ?? '', id ?? '', nama ?? '') });
      continue;
    }
    const read = readBaris(row, columns, jenis);
    masalah.push(...read.masalah);
    if (read.masalah.length === 0) baris.push(read.baris);
    if (jenis === 'indikator') {
      const typed = textAt(row, columns.get('jenis_nilai')).toLowerCase();
      const own = typed === 'teks' || typed === 'tanggal' ? typed : undefined;
      const { teks, problems } = readTexts(row, table, jenisNilai.get(id ?? '') ?? own);
      masalah.push(...problems);
      indikator.push({ id: id ?? '', nama: nama ?? '', teks, baris: row.number });
    } else if (levels.includes(jenis) || jenis === 'belanja') {
      const { nilai, problems, count } = readValues(row, table);
      dashes += count;
      masalah.push(...problems);
      // The list of levels admits nothing else; a jenis belanja is reported like a kegiatan.
      const tingkat = jenis === 'belanja' ? 'kegiatan' : (jenis as Tingkat);
      isian.push({
        tingkat,
        id: id ?? '',
        nama: nama ?? '',
        induk: [],
        nilai,
        baris: [row.number],
        ...(jenis === 'belanja' ? { rincian: true as const } : {}),
      });
    }
  }
  return { isian, indikator, selisih: [], baris, masalah: eachOnce(masalah), catatan: dashNote(dashes) };
}

/** A cell that two readers could not read is told of once. */
function eachOnce(all: readonly Masalah[]): readonly Masalah[] {
  return [...new Map(all.map((one) => [`${one.baris.join()} ${one.text.id}`, one])).values()];
}

function wrongRow(jenis: string, id: string, nama: string) {
  return id === '' && nama === ''
    ? { id: 'kolom id kosong', en: 'the column id is empty' }
    : {
        id: `jenis ${quoted(jenis)}; seharusnya ${semuaJenis.join(', ')}`,
        en: `jenis ${quoted(jenis)}; expected ${semuaJenis.join(', ')}`,
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
      problems.push(problemIn([row.number], `${kolom}: ${id}`, `${kolom}: ${en}`));
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
