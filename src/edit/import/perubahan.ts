/** The change of the budget in mid-year, after which the pagu of a sheet is the revised one. */
import type { Text } from '../../base/diagnostic.ts';
import { child } from './butir.ts';
import { lastDay, type Sasaran } from './target-quarter.ts';
import type { Naskah } from './yaml.ts';

export function isInForce(naskah: Naskah | undefined, sasaran: Sasaran): boolean {
  const date = child(child(naskah?.root, 'perubahan'), 'tanggal')?.text.replaceAll('-', '') ?? '';
  const last = lastDay(sasaran);
  return /^\d{8}$/.test(date) && (last === undefined || Number(date) <= last);
}

export function revisedNote(isRevised: boolean, isWritten: boolean): readonly Text[] {
  return isRevised && isWritten
    ? [
        {
          id: 'perubahan anggaran sudah berlaku: pagu dari lembar ditulis sebagai pagu_perubahan',
          en: 'the change of the budget is in force: the pagu of the sheet is written as pagu_perubahan',
        },
      ]
    : [];
}
