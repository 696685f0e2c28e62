/** A line of the budget still at zero in mid-year, without a word why. */

import { quoted } from '../../base/quote.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { rupiah, triwulanRomawi } from '../../figures/format.ts';
import { budgetLines, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const kegiatanNolTanpaKeterangan: Rule = {
  code: 'lint/kegiatan-nol-tanpa-keterangan',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'kegiatan belum terserap tanpa keterangan', en: 'a kegiatan at zero without a note' },
    reason: {
      id: 'Sejak triwulan II, kegiatan yang belum terserap sama sekali adalah hal pertama yang ditanyakan pembaca. Yang menurut rencana memang belum ditarik tidak dipersoalkan.',
      en: 'From quarter II on, a kegiatan of which nothing is spent is the first thing that readers ask about. One from which nothing was planned yet is not questioned.',
    },
    source: 'Laporan Kinerja Triwulan II 2019 yang menjadi dasar proyek ini: 11 dari 19 kegiatan nol tanpa keterangan',
    example: {
      wrong: 'promosi:\n  realisasi: 0',
      right: 'promosi:\n  realisasi: 0\n  keterangan: Pameran dijadwalkan pada triwulan III',
    },
  }),
  *check(assessment) {
    const { triwulan } = assessment.periode;
    if (triwulan === 1) return;
    for (const { nama, figur, keterangan } of budgetLines(assessment)) {
      const [pagu, realisasi] = [angkaFigure(figur.pagu), angkaFigure(figur.realisasi)];
      const isPlanned = angkaFigure(figur.rencana)?.eq('0');
      if (!pagu?.gt('0') || !realisasi?.eq('0') || isPlanned || keterangan !== undefined) continue;
      const span = tempat(figur.realisasi);
      if (!span) continue;
      const tw = triwulanRomawi(triwulan);
      yield finding(
        { span },
        `${quoted(nama)} berpagu ${rupiah(pagu)} belum terserap sampai dengan triwulan ${tw}, tanpa keterangan`,
        `nothing of the ${rupiah(pagu)} of ${quoted(nama)} is spent up to quarter ${tw}, and no note says why`,
        'tambahkan «keterangan:», misalnya kapan dilaksanakan atau apa kendalanya',
        'add «keterangan:», for example when it will be done or what is in the way',
      );
    }
  },
};
