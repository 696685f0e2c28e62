/** Which column of a table of progress holds which value, told by whole heads; where several could, the sheet is refused. */
import { UserError } from '../../base/user-error.ts';
import type { Grid } from './grid/grid.ts';
import { columnName } from './grid/grid.ts';
import { isCumulative, isPartOfYear, normalHead, saysOnlyAPart } from './part-of-year.ts';
import { type Heads, isNumberLike, shownHead } from './whole-heads.ts';

/** Values that a table of progress has a column for. */
type Nilai = 'pagu' | 'realisasi' | 'fisik';

/** Throws UserError 2 where a column cannot be told from its neighbours, or holds a part of the year alone. */
export function pickValueColumns(sheet: Grid, heads: Heads): ReadonlyMap<Nilai, number> {
  const found = new Map<Nilai, number>();
  for (const nilai of ['pagu', 'realisasi', 'fisik'] as const) {
    const all = heads.paths.flatMap((path, column) =>
      isOf(nilai, path.map(normalHead)) && !holdsWords(sheet, heads.end, column) ? [column] : [],
    );
    const at = theOne(nilai, all, heads);
    if (at !== undefined) found.set(nilai, at);
  }
  return found;
}

/** Throws UserError 2 where a head stands above other columns that hold something, too: the first is no better than the rest. */
export function refuseShared(column: string, at: number, heads: Heads): void {
  const owner = heads.owners[at];
  const all = heads.owners.flatMap((one, index) => (one !== undefined && one === owner ? [index] : []));
  if (all.length > 1) throw several(column, all, heads);
}

function theOne(nilai: Nilai, all: readonly number[], heads: Heads): number | undefined {
  const textOf = (column: number) => normalHead((heads.paths[column] ?? []).join(' '));
  const [first] = all;
  if (first === undefined) return undefined;
  const whole = all.filter((column) => isCumulative(textOf(column)));
  const [only = first] = whole;
  const isClear = all.length === 1 || (nilai !== 'pagu' && whole.length === 1 && all.every(isExplained));
  if (!isClear) throw several(nilai, all, heads);
  if (saysOnlyAPart(textOf(only))) throw partial(nilai, only, heads);
  return only;

  function isExplained(column: number): boolean {
    return column === only || isPartOfYear(textOf(column));
  }
}

const marks = {
  lain: /\b(?:sisa|selisih|deviasi|bobot|tertimbang|ket|keterangan|catatan|kendala|masalah|permasalahan|lokasi|tanggal|tgl)\b/,
  rencana: /\b(?:target|rencana|proyeksi)\b/,
  realisasi: /\brealisasi\b/,
} as const;

const measures = {
  uang: /\b(?:rp|rupiah|keuangan|uang|anggaran|belanja|dana)\b/,
  fisik: /\bfisik\b/,
  lain: /\b(?:kinerja|output|keluaran|hasil|capaian|indikator|volume|vol|satuan)\b/,
} as const;

/** Below *realisasi* these are parts of it; a budget is none of them. */
const notPagu = /\b(?:kas|rak|spd|rpd|prognosis|kontrak|sumber)\b/;

const percents = { persen: /%|\b(?:persen|persentase|prosentase)\b/, rupiah: /\b(?:rp|rupiah)\b/ } as const;

/** A column is what the lowest of its heads says that says it at all. */
function isOf(nilai: Nilai, path: readonly string[]): boolean {
  const [role, measure] = [nearest(path, marks), nearest(path, measures)];
  const isPercent = nearest(path, percents) === 'persen';
  if (nilai === 'fisik') return measure === 'fisik' && (role === undefined || role === 'realisasi');
  if (measure === 'lain' || isPercent) return false;
  if (nilai === 'realisasi') return role === 'realisasi' && measure !== 'fisik';
  const isBudget = path.some((head) => /\b(?:pagu|anggaran)\b/.test(head));
  return role === undefined && isBudget && !path.some((head) => notPagu.test(head));
}

/** `campur` where only heads that say several of them say anything. */
function nearest<Name extends string>(
  path: readonly string[],
  patterns: Readonly<Record<Name, RegExp>>,
): Name | 'campur' | undefined {
  // The keys of a literal record are its names.
  const names = Object.keys(patterns) as Name[];
  let isMixed = false;
  for (const head of [...path].reverse()) {
    const said = names.filter((name) => patterns[name].test(head));
    if (said.length === 1) return said[0];
    isMixed ||= said.length > 1;
  }
  return isMixed ? 'campur' : undefined;
}

/** Remarks below a head of numbers; a column that is still empty may be one of numbers. */
function holdsWords({ rows }: Grid, end: number, column: number): boolean {
  let hasWords = false;
  for (let at = end; at < rows.length; at += 1) {
    const cell = rows[at]?.cells[column];
    if (!cell || cell.text.trim() === '') continue;
    if (cell.kind !== 'text' || isNumberLike(cell.text.slice(0, 40))) return false;
    hasWords = true;
  }
  return hasWords;
}

function several(column: string, all: readonly number[], { paths }: Heads): UserError {
  const letters = all.map(columnName).join(', ');
  const list = all
    .slice(0, 12)
    .map((at) => shownHead(at, paths[at] ?? []))
    .join(', ');
  return new UserError(
    2,
    {
      id: `kolom ${letters} sama-sama dapat berarti «${column}»: ${list}`,
      en: `the columns ${letters} could each be «${column}»: ${list}`,
    },
    cures[column === 'realisasi' || column === 'fisik' ? column : column === 'pagu' ? 'pagu' : 'lain'],
  );
}

function partial(column: Nilai, at: number, { paths }: Heads): UserError {
  const shown = shownHead(at, paths[at] ?? []);
  return new UserError(
    2,
    {
      id: `kolom ${shown} hanya sebagian dari tahun, bukan sejak awal tahun sampai akhir triwulan`,
      en: `the column ${shown} is a part of the year, not all of it up to the end of the quarter`,
    },
    cures[column],
  );
}

const upToNow = (word: string) => ({
  id: `hapus kolom selain yang dihitung sejak awal tahun, dan beri kepala seperti «${word} s.d. Bulan Ini», lalu jalankan lagi`,
  en: `delete all but the column that counts from the beginning of the year, call it for example «${word} s.d. Bulan Ini», then run again`,
});

const cures = {
  realisasi: upToNow('Realisasi'),
  fisik: upToNow('Fisik'),
  pagu: {
    id: 'sisakan satu kolom pagu, yaitu yang berlaku pada triwulan itu, lalu jalankan lagi',
    en: 'leave one column of pagu, the one in force in the quarter, then run again',
  },
  lain: {
    id: 'hapus atau gabungkan kolomnya menjadi satu, lalu jalankan lagi',
    en: 'delete the columns that are not meant, or make one of them, then run again',
  },
} as const;
