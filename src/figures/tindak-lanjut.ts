/** How the follow-up of earlier quarters stands when a report is made. */
import { type Catatan, type Triwulan, triwulanSebelum, uraianTindakLanjut } from '../data/link/index.ts';
import type { Assessment, IndikatorDinilai } from './assess/index.ts';

export interface TindakLanjutLalu {
  readonly indikator: IndikatorDinilai['indikator'];
  /** The quarter that planned it, and the file that says how it stands. */
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly berkas: string;
  readonly uraian: string;
  readonly penanggungJawab?: string;
  readonly batas?: string;
  readonly status?: 'belum' | 'berjalan' | 'selesai';
  readonly jawaban?: NonNullable<Catatan['tindak_lanjut_lalu']>;
}

/**
 * Of the quarter before, in an annual report of each. A plan in plain words is among them only where a later quarter says how
 * it stands: of others nothing is known that was not printed then.
 */
export function tindakLanjutLalu({ project, data, periode, indikator }: Assessment): readonly TindakLanjutLalu[] {
  const quarters = ([1, 2, 3, 4] as const).filter((satu) => periode.tahunan || satu === periode.triwulan);
  return quarters.flatMap((satu) => {
    const kini = data.triwulan.get(satu);
    const lalu = kini && triwulanSebelum(project.tahun, periode.tahun, satu);
    if (!lalu) return [];
    return indikator.flatMap(({ indikator: milik }) => {
      const rencana = lalu.data.indikator.get(milik.id)?.catatan.tindak_lanjut;
      const jawaban = kini.indikator.get(milik.id)?.catatan.tindak_lanjut_lalu;
      if (rencana === undefined || (typeof rencana === 'string' && !jawaban)) return [];
      const { penanggung_jawab: penanggungJawab, batas, status: dulu } = typeof rencana === 'string' ? {} : rencana;
      const status = jawaban?.status ?? dulu;
      return {
        indikator: milik,
        tahun: lalu.tahun,
        triwulan: lalu.triwulan,
        berkas: jawaban ? kini.berkas : lalu.data.berkas,
        uraian: uraianTindakLanjut(rencana),
        ...(penanggungJawab === undefined ? {} : { penanggungJawab }),
        ...(batas === undefined ? {} : { batas }),
        ...(status === undefined ? {} : { status }),
        ...(jawaban ? { jawaban } : {}),
      };
    });
  });
}
