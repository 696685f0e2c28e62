/** An indicator with a target of which the quarter says nothing. */

import { quoted } from '../../base/quote.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { partsOfDocument, relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const indikatorTanpaRealisasi: Rule = {
  code: 'lint/indikator-tanpa-realisasi',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'indikator bertarget tidak dilaporkan', en: 'an indicator with a target is not reported' },
    reason: {
      id: 'Laporan harus mengungkap semua kinerja yang diperjanjikan. Yang belum diukur pun dilaporkan: belum_diukur, tidak_tersedia, atau tidak_berlaku dengan alasannya.',
      en: 'A report discloses all performance that was agreed. What is not measured yet is reported too: belum_diukur, tidak_tersedia or tidak_berlaku, with the reason.',
    },
    source: 'PermenPANRB 88/2021, Pelaporan Kinerja: laporan mengungkap seluruh informasi pencapaian kinerja',
    example: {
      wrong: '# perjanjian-kinerja.yaml: rat dan sehat\nindikator:\n  rat:\n    realisasi: 74,68',
      right:
        'indikator:\n  rat:\n    realisasi: 74,68\n  sehat:\n    realisasi: belum_diukur\n    alasan: Penilaian dilakukan pada triwulan IV',
    },
  }),
  *check(assessment) {
    const { dataTriwulan, periode } = assessment;
    const { berkas } = dataTriwulan;
    const unreported = dilaporkan(assessment).filter(({ indikator }) => !dataTriwulan.indikator.has(indikator.id));
    const isAll = dataTriwulan.indikator.size === 0 && unreported.length > 1;
    const file = partsOfDocument(assessment, berkas, '/indikator')?.keySpan;
    // A quarter that speaks of no indicator at all is one finding.
    for (const { indikator, figur } of isAll ? unreported.slice(0, 1) : unreported) {
      const span = tempat(figur.target_tahun) ?? tempat(figur.target_triwulan);
      if (!span) continue;
      const tw = triwulanRomawi(periode.triwulan);
      yield finding(
        { span, ...relatedTo(file, 'seharusnya dilaporkan di sini', 'it should be reported here') },
        isAll
          ? {
              id: `tidak satu pun dari ${unreported.length} indikator bertarget dilaporkan pada triwulan ${tw}`,
              en: `quarter ${tw} reports none of the ${unreported.length} indicators with a target`,
            }
          : {
              id: `${quoted(indikator.nama)} bertarget, tetapi tidak dilaporkan pada triwulan ${tw}`,
              en: `${quoted(indikator.nama)} has a target, but quarter ${tw} does not report it`,
            },
        {
          id: `tambahkan «${indikator.id}:» di ${berkas}: realisasinya, atau belum_diukur dengan alasan`,
          en: `add «${indikator.id}:» to ${berkas}: its realisasi, or belum_diukur and why`,
        },
      );
    }
  },
};

/** The indicators with a target, which a quarter is to report. Those of a tujuan are measured over the years: asked for only where the agreement names them. */
export function dilaporkan({ indikator, data }: Assessment): readonly IndikatorDinilai[] {
  return indikator.filter(
    ({ indikator: { id, untuk }, figur }) =>
      (figur.target_tahun.nilai !== null || figur.target_triwulan.nilai !== null) &&
      (untuk.jenis !== 'tujuan' || data.perjanjianKinerja?.target.has(id)),
  );
}
