/** What a column holds, told by the whole path of its heads: money planned or spent, progress, and of which state of the budget. */

/** Values that a table of progress has columns for. `rencana` is what was planned to be spent by then. */
export type Makna = 'pagu' | 'pagu_perubahan' | 'realisasi' | 'fisik' | 'rencana';

export const semuaMakna: readonly Makna[] = ['pagu', 'pagu_perubahan', 'realisasi', 'fisik', 'rencana'];

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

/** Below *realisasi* these are parts of it; a budget is none of them. */
const notPagu = /\b(?:kas|rak|spd|rpd|prognosis|kontrak|sumber|fisik)\b/;
const cashPlan = /\b(?:anggaran kas|rak|rpd|penarikan)\b/;

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
  const isBudget = path.some((head) => /\b(?:pagu|anggaran|dpa|dppa)\b/.test(head));
  if (!isBudget || path.some((head) => notPagu.test(head))) return undefined;
  return stateOf(path) === 'perubahan' ? 'pagu_perubahan' : 'pagu';
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
