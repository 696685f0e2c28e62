/** The revisions of the budget in mid-year, after which the pagu of a sheet is the revised one. */
import { saidWhere, type Text } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { byText } from '../../base/order.ts';
import { child } from './butir.ts';
import { lastDay, type Sasaran } from './target-quarter.ts';
import type { Naskah } from './yaml.ts';

/** Where a line has its pagu after a revision. @example ['pagu_perubahan'], ['pagu_revisi', '2'] */
export type Kunci = readonly string[];

/** Those of the revisions in force, in the order of their dates. */
export function revisionsInForce(naskah: Naskah | undefined, sasaran: Sasaran): readonly Kunci[] {
  const last = lastDay(sasaran);
  const dated = (keys: Kunci, owner: Part | undefined) => ({
    keys,
    date: child(owner, 'tanggal')?.text.replaceAll('-', '') ?? '',
  });
  const numbered = child(naskah?.root, 'revisi')?.items() ?? [];
  return [
    dated(['pagu_perubahan'], child(naskah?.root, 'perubahan')),
    ...numbered.map((one) => dated(['pagu_revisi', child(one, 'ke')?.text ?? ''], one)),
  ]
    .filter(({ date }) => /^\d{8}$/.test(date) && (last === undefined || Number(date) <= last))
    .sort((a, b) => byText(a.date, b.date))
    .map(({ keys }) => keys);
}

/** What stands there of a line; empty where nothing does. */
export function standingAt(part: Part, keys: Kunci): string {
  return keys.reduce<Part | undefined>((below, key) => child(below, key), part)?.text ?? '';
}

export function revisedNote(revisions: readonly Kunci[], isWritten: boolean): readonly Text[] {
  const name = revisions.at(-1)?.join('.');
  return saidWhere(
    name !== undefined && isWritten,
    `perubahan anggaran sudah berlaku: pagu dari lembar ditulis sebagai ${name}`,
    `the change of the budget is in force: the pagu of the sheet is written as ${name}`,
  );
}
