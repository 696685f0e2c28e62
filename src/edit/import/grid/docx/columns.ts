/** What the columns of a table of a report are, by their heads: of indicators or of the budget; undefined for any other table. */
import { normalHead } from '../../columns/part-of-year.ts';
import { namedPeriod } from '../../named-period.ts';
import type { WordTable } from './document.ts';

export type Lajur =
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'satuan'
  | 'target'
  | 'target_tw'
  | 'realisasi'
  | 'capaian'
  | 'kode'
  | 'program'
  | 'kegiatan'
  | 'sub_kegiatan'
  | 'uraian'
  | 'pagu'
  | 'serapan';

export interface Dikenal {
  readonly jenis: 'kinerja' | 'anggaran';
  readonly columns: ReadonlyMap<Lajur, number>;
  /** The whole head of each column. */
  readonly heads: readonly string[];
  /** Rows of heads. */
  readonly end: number;
  /** Columns of the same meaning, of which nobody knows which is meant. */
  readonly several: readonly string[];
}

const kinerja: readonly (readonly [Lajur, RegExp])[] = [
  ['tujuan', /^tujuan\b/],
  ['indikator', /^indikator\b/],
  ['sasaran', /^sasaran\b/],
  ['satuan', /^satuan\b/],
  ['capaian', /\b(?:capaian|persentase|kinerja %)\b|^%$/],
  ['target', /^target\b/],
  ['realisasi', /^realisasi\b/],
];

const anggaran: readonly (readonly [Lajur, RegExp])[] = [
  ['kode', /^kode\b/],
  ['serapan', /(?:%|persen|serapan|capaian)/],
  ['realisasi', /^realisasi\b/],
  ['pagu', /^(?:pagu|anggaran|alokasi)\b/],
  ['uraian', /^(?:nama |uraian )?program\b.*\bkegiatan\b|^uraian\b/],
  ['program', /^(?:nama )?program$/],
  ['sub_kegiatan', /^(?:nama )?sub kegiatan$/],
  ['kegiatan', /^(?:nama )?kegiatan$/],
];

/** Heads take up to three rows, and a row that counts the columns. */
export function columnsOf(table: WordTable): Dikenal | undefined {
  for (let depth = 1; depth <= Math.min(3, table.rows.length - 1); depth += 1) {
    const heads = headsOf(table, depth);
    const end = depth + (countsColumns(table.rows[depth] ?? []) ? 1 : 0);
    // A cell that goes on below the last row of heads is one more row of them.
    if ((table.rows[end] ?? []).some((cell, at) => cell.isBelow && cell.text === '' && headOf(table, depth, at) !== ''))
      continue;
    const found = kindOf(heads, end);
    if (found) return found;
  }
  return undefined;
}

function kindOf(heads: readonly string[], end: number): Dikenal | undefined {
  // A year that stands above several columns, or behind a word, says nothing of what they hold.
  const normal = heads.map((head) =>
    normalHead(head)
      .replaceAll(/\b(?:(?:tahun|ta) )?20\d\d\b/g, '')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
  for (const [jenis, patterns] of [
    ['kinerja', kinerja],
    ['anggaran', anggaran],
  ] as const) {
    const columns = new Map<Lajur, number>();
    const several: string[] = [];
    normal.forEach((head, at) => {
      const meant = patterns.find(([, pattern]) => pattern.test(head))?.[0];
      const lajur = meant === 'target' && saysQuarter(head) ? 'target_tw' : meant;
      if (lajur && columns.has(lajur)) several.push(heads[at] ?? '');
      else if (lajur) columns.set(lajur, at);
    });
    const has = (...all: readonly Lajur[]) => all.some((one) => columns.has(one));
    const isOne =
      jenis === 'kinerja'
        ? has('indikator') && has('target', 'target_tw', 'realisasi')
        : has('uraian', 'program', 'kegiatan', 'sub_kegiatan') &&
          (has('pagu') ||
            /\b(?:rp|rupiah|anggaran|keuangan|belanja)\b/.test(normal[columns.get('realisasi') ?? -1] ?? '')) &&
          !normal.some((head) => /^indikator\b/.test(head));
    if (isOne) return { jenis, columns, heads, end, several };
  }
  return undefined;
}

function saysQuarter(head: string): boolean {
  return namedPeriod(head)?.bulan !== undefined || /\b(?:tri ?wulan|tri ?bulan|tw)\b/.test(head);
}

function headsOf(table: WordTable, depth: number): readonly string[] {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => headOf(table, depth, at));
}

/** What stands above a column, from the top down, each text once. */
function headOf({ rows }: WordTable, depth: number, at: number): string {
  const texts = rows.slice(0, depth).map((row) => row[at]?.text ?? '');
  return texts.filter((text, row) => text !== '' && !texts.slice(0, row).includes(text)).join(' ');
}

function countsColumns(row: readonly { readonly text: string }[]): boolean {
  const texts = row.map(({ text }) => text.replaceAll(/[()]/g, '')).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text, at) => new RegExp(`^${at + 1}\\b`).test(text));
}
