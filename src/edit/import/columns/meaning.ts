/** What a column holds, told by the whole path of its heads: money planned or spent, progress, and of which state of the budget. */

/** Values that a table of progress has columns for. `rencana` is what was planned to be spent by then, `…_kinerja` are of indicators. */
export type Makna =
  | 'pagu'
  | 'pagu_perubahan'
  | 'realisasi'
  | 'fisik'
  | 'rencana'
  | 'target_kinerja'
  | 'realisasi_kinerja';

export const semuaMakna: readonly Makna[] = [
  'pagu',
  'pagu_perubahan',
  'realisasi',
  'fisik',
  'rencana',
  'target_kinerja',
  'realisasi_kinerja',
];

const marks = {
  lain: /\b(?:sisa|selisih|deviasi|bobot|tertimbang|ket|keterangan|catatan|kendala|masalah|permasalahan|lokasi|tanggal|tgl|no|nomor|bertambah|berkurang|penambahan|pengurangan|tambah|kurang)\b/,
  rencana: /\b(?:target|rencana|proyeksi)\b/,
  realisasi: /\brealisasi\b/,
} as const;

const measures = {
  uang: /\b(?:rp|rupiah|keuangan|uang|anggaran|belanja|dana)\b/,
  fisik: /\bfisik\b/,
  lain: /\b(?:kinerja|output|keluaran|hasil|capaian|indikator|volume|vol|satuan)\b|^k$/,
} as const;

/** `APBD` alone: as a source of money it stands beside others, or below them. */
const budget = /\b(?:pagu|anggaran|dpa|dppa)\b|^p?apbd(?: p| murni| perubahan)?(?: 20\d\d)?(?: rp)?$/;

/** Below *realisasi* these are parts of it; a budget is none of them. */
const notPagu = /\b(?:kas|rak|spd|rpd|prognosis|kontrak|sumber|fisik)\b/;
const cashPlan = /\b(?:(?:anggaran|rencana|arus) kas|rak|rpd|penarikan)\b/;

/** A text that speaks of when money is to be spent: the months below it are of no realisasi. */
export function saysCashPlan(text: string): boolean {
  return cashPlan.test(text) && !/\brealisasi\b/.test(text);
}

const percents = { persen: /%|\b(?:persen|persentase|prosentase)\b/, rupiah: /\b(?:rp|rupiah)\b/ } as const;

/** Heads in small letters without signs, from the top down. A column is what the lowest of its heads says that says it at all. */
export function meaningOf(path: readonly string[]): Makna | undefined {
  const [role, measure] = [nearest(path, marks), nearest(path, measures)];
  if (measure === 'fisik') return role === undefined || role === 'realisasi' ? 'fisik' : undefined;
  if (role === 'lain' || role === 'campur' || measure === 'lain' || nearest(path, percents) === 'persen')
    return undefined;
  if (role === 'realisasi') return 'realisasi';
  if (path.some((head) => cashPlan.test(head))) return 'rencana';
  if (role === 'rencana') return measure === 'uang' ? 'rencana' : undefined;
  const isBudget = path.some((head) => budget.test(head));
  if (!isBudget || path.some((head) => notPagu.test(head))) return undefined;
  return stateOf(path) === 'perubahan' ? 'pagu_perubahan' : 'pagu';
}

/** What belongs to a plan of five years is none of this one's. */
const longPlan = /\b(?:renstra|rpjmd)\b/;

/** Beside indicators: `K` and `Rp` below one head, of which the target in money is the budget. */
export function meaningBesideIndicators(path: readonly string[]): Makna | undefined {
  if (path.some((head) => longPlan.test(head))) return undefined;
  const lowest = path.at(-1) ?? '';
  const role = nearest(path, marks);
  if (role !== 'rencana' && role !== 'realisasi') return meaningOf(path);
  const isKinerja = /^(?:k|kinerja|volume|vol)$/.test(lowest) || /^(?:target|realisasi) kinerja\b/.test(lowest);
  if (isKinerja) return role === 'rencana' ? 'target_kinerja' : 'realisasi_kinerja';
  const makna = meaningOf(path);
  return makna === 'rencana' ? 'pagu' : makna;
}

/** Beside indicators a head that does not speak of money may be of either. */
export function saysMoney(path: readonly string[]): boolean {
  return nearest(path, measures) === 'uang';
}

/** `Target` and nothing else. */
export function isPlainTarget(path: readonly string[]): boolean {
  return path.length === 1 && /^target(?: (?:tahun )?20\d\d)?$/.test(path[0] ?? '');
}

const states = {
  murni: /\b(?:sebelum|murni|awal|induk|semula)\b/,
  perubahan: /\b(?:sesudah|setelah|perubahan|menjadi|dppa|dpa ?p|p ?apbd|apbd ?p|papbd)\b/,
} as const;

/** A budget before and after its change in mid-year; a mere shift of money within it is neither. */
function stateOf(path: readonly string[]): 'murni' | 'perubahan' | undefined {
  for (const head of [...path].reverse()) {
    if (/\bpergeseran\b/.test(head)) return undefined;
    if (states.murni.test(head)) return 'murni';
    if (states.perubahan.test(head)) return 'perubahan';
  }
  return undefined;
}

/** `campur` where only heads that say several of them say anything. */
export function nearest<Name extends string>(
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
