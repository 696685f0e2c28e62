/** A quarterly report, signed long after its quarter. */
import { tanggal, triwulanRomawi } from '../../figures/format.ts';
import { dateOfReport, deadline } from './deadline.ts';
import { finding, type Rule } from './rule.ts';

export const laporanTriwulanTerlambat: Rule = {
  code: 'lint/laporan-triwulan-terlambat',
  severity: 'info',
  explain: () => ({
    title: {
      id: 'laporan triwulan lebih dari sebulan sesudah triwulannya',
      en: 'a quarterly report more than a month after its quarter',
    },
    reason: {
      id: 'Laporan triwulan berguna selama triwulan berikutnya masih dapat diperbaiki. Sebulan sesudah triwulan berakhir adalah kebiasaan yang wajar; tenggat yang mengikat ada dalam peraturan daerah masing-masing.',
      en: 'A quarterly report is useful while the next quarter can still be mended. A month is a fair habit; the binding deadline is in the rules of each region.',
    },
    source:
      'Perpres 29/2014 pasal 18–27 (laporan kinerja interim) dan PermenPANRB 53/2014 (pengukuran triwulanan); batas sebulan adalah kebiasaan',
    example: { wrong: '# 2024/tw2.yaml\ntanggal: 2024-09-30', right: '# 2024/tw2.yaml\ntanggal: 2024-07-12' },
  }),
  *check(assessment) {
    const asal = dateOfReport(assessment);
    const { triwulan } = assessment.periode;
    const batas = deadline(assessment.periode, 1);
    if (!asal || triwulan === 4 || asal.text <= batas) return;
    yield finding(
      { span: asal.span },
      `laporan triwulan ${triwulanRomawi(triwulan)} bertanggal ${tanggal(asal.text)}, lebih dari sebulan sesudah triwulannya`,
      `the report of quarter ${triwulanRomawi(triwulan)} is dated ${tanggal(asal.text)}, more than a month after the quarter`,
      'periksa tanggalnya dengan tenggat yang berlaku di daerah Anda',
      'check the date against the deadline of your region',
    );
  },
};
