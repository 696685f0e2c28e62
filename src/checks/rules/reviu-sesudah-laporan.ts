/** A review that ended after the report was signed: the report says that it was reviewed. */
import { evaluasiLaporan } from '../../figures/evaluasi.ts';
import { tanggal } from '../../figures/format.ts';
import { dateOfReport } from './deadline.ts';
import { relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const reviuSesudahLaporan: Rule = {
  code: 'lint/reviu-sesudah-laporan',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'reviu selesai sesudah laporan ditandatangani',
      en: 'a review that ended after the report was signed',
    },
    reason: {
      id: 'Reviu selesai sebelum laporan ditandatangani, karena pernyataan telah direviu adalah bagian laporan itu. Tanggal yang terbalik membuat pernyataannya diragukan.',
      en: 'The review ends before the report is signed, for the statement is a part of it. Dates the other way round cast doubt on the statement.',
    },
    source: 'PermenPANRB 53/2014 Lampiran III: reviu selesai sebelum laporan ditandatangani',
    example: {
      wrong: '# tw4.yaml: tanggal: 2025-02-10\nreviu: { tanggal: 2025-02-20 }',
      right: '# tw4.yaml: tanggal: 2025-02-25\nreviu: { tanggal: 2025-02-20 }',
    },
  }),
  *check(assessment) {
    const { periode } = assessment;
    // The annual report is made of the fourth quarter, and dated there.
    const laporan =
      periode.triwulan === 4 ? { ...assessment, periode: { ...periode, tahunan: true as const } } : assessment;
    const reviu = evaluasiLaporan(laporan)?.reviu;
    const asal = dateOfReport(assessment);
    if (!reviu || !asal || reviu.tanggal <= asal.text) return;
    yield finding(
      {
        span: reviu.asal.follow('/tanggal').span,
        ...relatedTo(asal.span, 'tanggal laporan', 'the date of the report'),
      },
      `reviu selesai ${tanggal(reviu.tanggal)}, sesudah laporan ditandatangani ${tanggal(asal.text)}`,
      `the review ended on ${reviu.tanggal}, after the report was signed on ${asal.text}`,
      'periksa kedua tanggal',
      'check both dates',
    );
  },
};
