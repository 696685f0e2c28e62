/** The columns of a table of indicators that say what was to be reached, what was, and what part of it that is. */
import type { Candidates } from './candidates.ts';
import type { Heads } from './heads.ts';
import type { Makna } from './meaning.ts';
import { normalHead } from './part-of-year.ts';

type Role = 'target' | 'realisasi' | 'capaian' | 'lain';

const marks: readonly (readonly [Role, RegExp])[] = [
  ['target', /\btarget\b/],
  ['realisasi', /\brealisasi\b/],
  ['capaian', /\b(?:capaian|pencapaian|kemajuan|persentase|persen)\b|%/],
  ['lain', /\b(?:sisa|selisih|deviasi|gap|kategori|status|keterangan|ket|kendala|analisis|sumber|pengampu)\b/],
];

/** Of another time or place, or of money: nothing that an indicator is to reach in this year. */
const elsewhere =
  /\b(?:renstra|rpjmd|rpjmn|nasional|provinsi|standar|spm|lalu|sebelumnya|baseline|awal|anggaran|keuangan|pagu|dana|belanja|rp|rupiah|fisik)\b/;

/**
 * Heads in small letters without signs, from the top down: the lowest that says anything, by the first of its words that does.
 * @example ['triwulan ii', 'capaian terhadap target %'] → 'capaian'; ['target capaian kinerja'] → 'target'
 */
export function roleOf(path: readonly string[]): Role | undefined {
  if (path.some((head) => elsewhere.test(head))) return undefined;
  for (const head of [...path].reverse()) {
    const [first] = marks
      .map(([role, pattern]) => ({ role, at: head.search(pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at);
    if (first) return first.role;
  }
  return undefined;
}

/** The one column that prints how much of a target is reached; undefined where there is none, or several. */
export function printedIn({ paths }: Heads): number | undefined {
  const [only, other] = paths.flatMap((path, at) => (roleOf(path.map(normalHead)) === 'capaian' ? [at] : []));
  return other === undefined ? only : undefined;
}

export function reachedIn({ paths }: Heads): Candidates {
  const found = new Map<Makna, number[]>();
  paths.forEach((path, column) => {
    const role = roleOf(path.map(normalHead));
    const makna = role === 'realisasi' ? 'realisasi_kinerja' : role === 'target' ? 'target_kinerja' : undefined;
    if (makna) found.set(makna, [...(found.get(makna) ?? []), column]);
  });
  return found;
}
