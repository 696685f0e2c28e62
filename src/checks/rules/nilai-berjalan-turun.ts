/** A running count that is lower than in an earlier quarter. */

import { quoted } from '../../base/quote.ts';
import { angka, triwulanRomawi } from '../../figures/format.ts';
import { quarterBefore, relatedTo, typedRealisasi } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const nilaiBerjalanTurun: Rule = {
  code: 'lint/nilai-berjalan-turun',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'nilai berjalan turun', en: 'a running value falls' },
    reason: {
      id: 'Jumlah sampai dengan triwulan ini tidak dapat lebih kecil dari jumlah sampai dengan triwulan sebelumnya. Biasanya yang diketik adalah angka triwulan ini saja.',
      en: 'A count up to this quarter cannot be less than the count up to an earlier one. As a rule the figure of this quarter alone was typed.',
    },
    source:
      'Laporan terbit (Tangerang Selatan, LLDIKTI XII): angka per triwulan dan angka berjalan dipakai tanpa disebut',
    example: {
      wrong: '# tw1.yaml: berkas 980.100; akumulasi: jumlah\nberkas:\n  realisasi: 123900',
      right: 'berkas:\n  realisasi: 1.104.000',
    },
  }),
  *check(assessment) {
    for (const { indikator } of assessment.indikator) {
      if (indikator.akumulasi !== 'jumlah' || indikator.pencatatan !== 'sampai_dengan') continue;
      const now = typedRealisasi(assessment.dataTriwulan, indikator.id);
      const earlier = quarterBefore(assessment).map((lalu) => ({
        ...lalu,
        nilai: typedRealisasi(lalu.data, indikator.id),
      }));
      const higher = earlier.find((lalu) => now && lalu.nilai?.nilai.angka.gt(now.nilai.angka));
      if (!now || !higher?.nilai) continue;
      const [less, more, tw] = [
        angka(now.nilai.angka),
        angka(higher.nilai.nilai.angka),
        triwulanRomawi(higher.triwulan),
      ];
      yield finding(
        {
          span: now.asal.span,
          ...relatedTo(higher.nilai.asal.span, `nilai triwulan ${tw}`, `the value of quarter ${tw}`),
        },
        `${quoted(indikator.nama)} sampai dengan triwulan ini ${less}, lebih kecil dari ${more} pada triwulan ${tw}`,
        `${quoted(indikator.nama)} up to this quarter is ${less}, less than ${more} in quarter ${tw}`,
        'tulis jumlah sampai dengan triwulan ini, atau beri indikatornya pencatatan: per_triwulan',
        'write the count up to this quarter, or give the indicator pencatatan: per_triwulan',
      );
    }
  },
};
