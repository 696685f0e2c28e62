/** Less money spent up to this quarter than up to an earlier one. */

import { quoted } from '../../base/quote.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { rupiah, triwulanRomawi } from '../../figures/format.ts';
import { budgetLines, quarterBefore, relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const realisasiAnggaranTurun: Rule = {
  code: 'lint/realisasi-anggaran-turun',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'realisasi anggaran turun', en: 'the budget realised falls' },
    reason: {
      id: 'Realisasi anggaran ditulis sampai dengan triwulan, sehingga tidak turun kecuali ada pengembalian belanja. Biasanya yang diketik adalah belanja triwulan ini saja, atau dua baris tertukar.',
      en: 'Money realised is running, so it does not fall unless spending was paid back. As a rule the spending of this quarter alone was typed, or two lines are swapped.',
    },
    source: 'Laporan SIPD-RI: realisasi dikurangi setoran pengembalian, sampai dengan akhir triwulan',
    example: {
      wrong: '# tw1.yaml, operasional: 150.000.000\noperasional:\n  realisasi: 94.455.000',
      right: 'operasional:\n  realisasi: 244.455.000',
    },
  }),
  *check(assessment) {
    const quarters = quarterBefore(assessment);
    for (const { id, nama, figur, pencatatan, keterangan = '' } of budgetLines(assessment)) {
      if (pencatatan === 'per_triwulan') continue;
      const now = angkaFigure(figur.realisasi);
      const before = quarters.find(({ data }) => now && data.anggaran.get(id)?.realisasi.nilai.gt(now));
      const then = before?.data.anggaran.get(id)?.realisasi;
      const span = then && tempat(figur.realisasi);
      if (!now || !span || !before || /pengembalian|setor|koreksi/i.test(keterangan)) continue;
      const tw = triwulanRomawi(before.triwulan);
      yield finding(
        {
          span,
          ...relatedTo(then.asal.span, `realisasi triwulan ${tw}`, `the realisasi of quarter ${tw}`),
        },
        `realisasi ${quoted(nama)} ${rupiah(now)}, lebih kecil dari ${rupiah(then.nilai)} pada triwulan ${tw}`,
        `the realisasi of ${quoted(nama)} is ${rupiah(now)}, less than ${rupiah(then.nilai)} in quarter ${tw}`,
        'tulis realisasi sampai dengan triwulan ini, atau pencatatan: per_triwulan di anggaran.yaml bila tiap triwulan dicatat sendiri; bila ada pengembalian belanja, sebutkan dalam keterangan',
        'write the running realisation, or pencatatan: per_triwulan in anggaran.yaml where each quarter is recorded alone; where spending was paid back, say so in keterangan («pengembalian»)',
      );
    }
  },
};
