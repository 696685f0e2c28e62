/** How the follow-up of earlier quarters stands when a report is made. */
import { defined } from '../base/defined.ts';
import {
  type Catatan,
  type Indikator,
  indikatorRenstra,
  type Project,
  silsilah,
  type Triwulan,
  triwulanSebelum,
  uraianTindakLanjut,
} from '../data/link/index.ts';
import type { Assessment, IndikatorDinilai } from './assess/index.ts';

export interface TindakLanjutLalu {
  readonly indikator: IndikatorDinilai['indikator'];
  /** The quarter that planned it, and the file that says how it stands. */
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly berkas: string;
  /** The id under which that file says it: another where the indicator was replaced since. */
  readonly id: string;
  readonly uraian: string;
  readonly penanggungJawab?: string;
  readonly batas?: string;
  readonly status?: 'belum' | 'berjalan' | 'selesai';
  readonly jawaban?: NonNullable<Catatan['tindak_lanjut_lalu']>;
}

/**
 * Of the quarter before, in an annual report of each. A plan in plain words is among them only where a later quarter says how
 * it stands: of others nothing is known that was not printed then. What replaces an indicator answers for its follow-up; what is measured
 * no more and replaced by nothing answers under its own id.
 */
export function tindakLanjutLalu({ project, data, periode, indikator }: Assessment): readonly TindakLanjutLalu[] {
  const quarters = ([1, 2, 3, 4] as const).filter((satu) => periode.tahunan || satu === periode.triwulan);
  return quarters.flatMap((triwulan) => {
    const kini = data.triwulan.get(triwulan);
    const lalu = kini && triwulanSebelum(project.tahun, periode.tahun, triwulan);
    if (!lalu) return [];
    const found = new Map<string, TindakLanjutLalu>();
    const semua = indikator.map(({ indikator: satu }) => silsilah(satu, project.pendahulu));
    const dilanjutkan = new Set(semua.flat().map(({ id }) => id));
    const berhenti = [...lalu.data.indikator.keys()].flatMap((id) =>
      dilanjutkan.has(id) ? [] : (dahulu(id, project, lalu.tahun) ?? []),
    );
    for (const segaris of [...semua, ...berhenti.map((satu) => [satu])]) {
      const milik = segaris.find(({ id }) => lalu.data.indikator.get(id)?.catatan.tindak_lanjut !== undefined);
      const rencana = milik && lalu.data.indikator.get(milik.id)?.catatan.tindak_lanjut;
      const penjawab = segaris.find(({ id }) => kini.indikator.get(id)?.catatan.tindak_lanjut_lalu);
      const jawaban = penjawab && kini.indikator.get(penjawab.id)?.catatan.tindak_lanjut_lalu;
      if (!milik || rencana === undefined || (typeof rencana === 'string' && !jawaban)) continue;
      // Several may replace one: the first that answers does so for all.
      if (found.get(milik.id)?.jawaban || (found.has(milik.id) && !jawaban)) continue;
      const { penanggung_jawab: penanggungJawab, batas, status: dulu } = typeof rencana === 'string' ? {} : rencana;
      const status = jawaban?.status ?? dulu;
      found.set(milik.id, {
        indikator: milik,
        tahun: lalu.tahun,
        triwulan: lalu.triwulan,
        berkas: jawaban ? kini.berkas : lalu.data.berkas,
        id: penjawab?.id ?? milik.id,
        uraian: uraianTindakLanjut(rencana),
        ...defined({ penanggungJawab, batas, status }),
        ...(jawaban ? { jawaban } : {}),
      });
    }
    return [...found.values()];
  });
}

/** An indicator of a plan that was in force, or of the budget of that year. */
function dahulu(id: string, { rencana, tahun }: Project, year: number): Indikator | undefined {
  const all = [...rencana.flatMap(({ tujuan }) => indikatorRenstra(tujuan)), ...(tahun.get(year)?.indikator ?? [])];
  return all.findLast((satu) => satu.id === id);
}
