/** The labels that references to tables and figures become, once all are numbered. */

import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';
import { type Narasi, quotedFigures } from '../../data/link/index.ts';
import { isRujukan } from '../../figures/rujukan.ts';
import type { Entri } from '../sections/index.ts';

/** Throws UserError 4 for a known table that is not in this report, with the place of the reference. */
export function referenceLabels(daftar: readonly Entri[], narasi: readonly Narasi[]): ReadonlyMap<string, string> {
  const label = new Map(daftar.map((entri) => [entri.id, entri.label]));
  for (const { teks, lines } of narasi) {
    for (const { id, offset } of quotedFigures(teks)) {
      if (isRujukan(id) && !label.has(id)) throw notInReport(id, lines.span(offset, offset + 2));
    }
  }
  return label;
}

function notInReport(id: string, { file, line, column }: ReturnType<Narasi['lines']['span']>): UserError {
  const place = `${file}:${line}:${column}`;
  return new UserError(
    4,
    {
      id: `${place}: ${quoted(id)} tidak ada dalam laporan ini, karena data untuk tabel atau gambar itu tidak ada.`,
      en: `${place}: ${quoted(id)} is not in this report, since there is no data for that table or figure.`,
    },
    {
      id: 'hapus rujukan itu dari naskah, atau lengkapi datanya',
      en: 'remove the reference from the narrative, or complete the data',
    },
  );
}
