/** The steps by which the targets of an agreement are to be reached, each tied to its indicator and to the money for it. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { entriesOf, type Located } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import type { Triwulan } from '../parse/index.ts';
import type { Dikenal } from './dikenal.ts';
import { resolve } from './ids.ts';
import type { Aksi } from './project.ts';

/** By the id of the indicator; a year without a budget has no kegiatan to name. */
export function linkRencanaAksi(
  ditulis: Located<schema.RencanaAksi> | undefined,
  dikenal: Dikenal,
  findings: Diagnostic[],
): ReadonlyMap<string, readonly Aksi[]> {
  const rencana = new Map<string, readonly Aksi[]>();
  for (const [id, daftar] of entriesOf(ditulis)) {
    if (!resolve('indikator', id, daftar.keySpan, dikenal.indikator, findings, dikenal.lain)) continue;
    rencana.set(
      id,
      daftar.items().map((satu) => linkAksi(satu, dikenal, findings)),
    );
  }
  return rencana;
}

function linkAksi(ditulis: Located<schema.Aksi>, { kegiatan = new Map() }: Dikenal, findings: Diagnostic[]): Aksi {
  const { aksi, triwulan = [], penanggung_jawab: penanggungJawab } = ditulis.value;
  const anggaran = ditulis.at('anggaran');
  const dituju = anggaran && resolve('kegiatan', anggaran.text, anggaran.span, kegiatan, findings);
  return {
    aksi,
    // The schema admits 1 to 4 alone.
    triwulan: [...new Set(triwulan as readonly Triwulan[])].sort(),
    ...(penanggungJawab === undefined ? {} : { penanggungJawab: [penanggungJawab].flat() }),
    ...(dituju ? { anggaran: dituju.id } : {}),
  };
}
