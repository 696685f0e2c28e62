/** Tables of what indicators have reached, with their targets; the percentages that they print are computed again. */
import { decimalsOf, plainText } from '../../../base/decimal.ts';
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { readKinerja } from '../amount.ts';
import { kinerjaAt } from '../columns/evidence.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Masalah } from '../isian.ts';
import { catatan } from '../kinds/indicators.ts';
import { differingCapaian, isFalling } from '../printed-capaian.ts';
import { reached } from './evaluasi.ts';
import { readTargets, targetsOfYear } from './targets.ts';

export function readCapaian(table: Table): Bacaan {
  const { columns, sums } = table;
  const own = sums.get('realisasi_kinerja')?.columns ?? [columns.get('realisasi_kinerja') ?? -1];
  const read = readTargets(
    table,
    (target, row) => {
      const word = own.length === 1 ? wordIn(row, own[0]) : undefined;
      if (word !== undefined) return { ...targetsOfYear(target), ...notesIn(row, table), kata: word };
      const problem = own.map((at) => problemIn(row, at)).find((one) => one !== undefined);
      const values = problem ? { problem } : reached(row, table);
      return 'problem' in values ? values : { ...targetsOfYear(target), ...notesIn(row, table), ...values };
    },
    own,
    (row) => fallingBy(row, table),
  );
  return { ...read, masalah: [...read.masalah, ...differing(table)] };
}

/** What a row says in words; a dash and a bare number are none. */
function notesIn(row: Row, { columns }: Table): { readonly catatan?: ReadonlyMap<string, string> } {
  const said = Object.keys(catatan).flatMap((key) => {
    const text = textAt(row, columns.get(key)).replaceAll(/\s+/g, ' ').trim();
    return /\p{L}{2}/u.test(text) ? [[key, text] as const] : [];
  });
  return said.length > 0 ? { catatan: new Map(said) } : {};
}

function problemIn(row: Row, at: number): Text | undefined {
  const amount = readKinerja(row.cells[at]);
  return 'problem' in amount ? amount.problem : undefined;
}

/** A grade or a state: letters without a number. */
function wordIn(row: Row, at: number | undefined): string | undefined {
  const [text, cell] = [textAt(row, at), at === undefined ? undefined : row.cells[at]];
  return cell?.kind === 'text' && /^\p{L}[^\d#]{0,60}$/u.test(text) && !/^n\/?a$/i.test(text) ? text : undefined;
}

/** Where one column alone prints how much of a target is reached. */
function differing({ rows, columns, sums }: Table): readonly Masalah[] {
  const [printed, own] = ['capaian', 'realisasi_kinerja'].map((key) => columns.get(key));
  if (printed === undefined || own === undefined || sums.has('realisasi_kinerja')) return [];
  const targets = [...columns].flatMap(([key, at]) => (key.startsWith('target') ? [at] : []));
  return rows.flatMap((row): readonly Masalah[] => {
    const [nama, capaian, realisasi] = [
      textAt(row, columns.get('indikator')),
      kinerjaAt(row, printed),
      kinerjaAt(row, own),
    ];
    if (nama === '' || !capaian || !realisasi) return [];
    const text = plainText(capaian).replace('.', ',');
    const computed = differingCapaian(
      targets.flatMap((at) => kinerjaAt(row, at) ?? []),
      realisasi,
      { printed: capaian, places: decimalsOf(text) },
    );
    return computed === undefined ? [] : [{ baris: [row.number], text: differs(nama, text, computed) }];
  });
}

/** Where the printed percentage is that of a target that should not be exceeded, and of no other. */
function fallingBy(row: Row, { columns, sums }: Table): 'turun' | undefined {
  const [printed, own] = ['capaian', 'realisasi_kinerja'].map((key) => kinerjaAt(row, columns.get(key) ?? -1));
  if (!printed || !own || sums.has('realisasi_kinerja')) return undefined;
  const targets = [...columns].flatMap(([key, at]) => (key.startsWith('target') ? (kinerjaAt(row, at) ?? []) : []));
  const places = decimalsOf(plainText(printed).replace('.', ','));
  return isFalling(targets, own, { printed, places }) ? 'turun' : undefined;
}

function differs(nama: string, printed: string, computed: string): Text {
  const name = quoted(nama.slice(0, 80));
  return {
    id: `${name}: persentase tertulis ${printed}, dari angkanya ${computed}; periksa mana yang benar`,
    en: `${name}: the percentage is printed as ${printed}, its numbers give ${computed}; see which is right`,
  };
}
