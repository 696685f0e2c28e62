/** A quarter without a target, where other quarters have one. */

import { quoted } from '../../base/quote.ts';
import { targetBerlaku } from '../../figures/assess/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const targetTriwulanTidakLengkap: Rule = {
  code: 'lint/target-triwulan-tidak-lengkap',
  severity: 'info',
  explain: () => ({
    title: { id: 'target triwulan ini tidak ada', en: 'this quarter has no target' },
    reason: {
      id: 'Triwulan lain bertarget dan realisasi triwulan ini sudah ada, tetapi tidak ada target untuk membandingkannya. Satu target yang hilang membuat seluruh laporan memakai target setahun.',
      en: 'Other quarters have a target and this one has a realisation, but there is no target to measure it by. One missing target makes the whole report fall back on those of the year.',
    },
    source:
      'Laporan Kinerja Interim Triwulan II 2021 BPOM: realisasi dibandingkan dengan target sampai dengan triwulan',
    example: {
      wrong: 'tw: { 1: 20, 3: 70, 4: 81 } # triwulan II sudah direalisasikan',
      right: 'tw: { 1: 20, 2: 45, 3: 70, 4: 81 }',
    },
  }),
  *check(assessment) {
    const tw = triwulanRomawi(assessment.periode.triwulan);
    for (const { indikator, figur } of assessment.indikator) {
      const other = [...(targetBerlaku(assessment.data, indikator.id, assessment.periode)?.tw.values() ?? [])][0];
      if (!other || figur.target_triwulan.nilai !== null || figur.realisasi.nilai === null) continue;
      yield finding(
        {
          span: other.asal.span,
          ...relatedTo(tempat(figur.realisasi), 'realisasinya sudah ada', 'its realisation is there'),
        },
        `${quoted(indikator.nama)} bertarget untuk triwulan lain, tetapi tidak untuk triwulan ${tw}`,
        `${quoted(indikator.nama)} has a target for other quarters, but none for quarter ${tw}`,
        `tambahkan target sampai dengan triwulan ${tw} di sini`,
        `add the running target of quarter ${tw} here`,
      );
    }
  },
};
