/** More money spent than there was. */

import { belanjaTertinggi } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { angka, rupiah } from '../../figures/format.ts';
import { budgetLines, relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const realisasiMelebihiPagu: Rule = {
  code: 'lint/realisasi-melebihi-pagu',
  severity: 'galat',
  explain: () => ({
    title: { id: 'realisasi anggaran melebihi pagu', en: 'the budget realised exceeds its ceiling' },
    reason: {
      id: 'Belanja tidak dapat melampaui pagunya; belanja BLUD hanya sampai `ambang_batas` di anggaran.yaml. Biasanya angkanya salah ketik, pagunya belum disesuaikan dengan perubahan anggaran, atau barisnya tertukar.',
      en: 'Spending cannot pass its ceiling; that of a BLUD only up to `ambang_batas` in anggaran.yaml. As a rule a figure is mistyped, the ceiling is not that of the revised budget, or two lines are swapped.',
    },
    source:
      'UU 1/2004 pasal 3 ayat (3): tidak ada pengeluaran yang anggarannya tidak cukup tersedia; Permendagri 79/2018: ambang batas belanja BLUD',
    example: {
      wrong: '# pagu kegiatan operasional: 749.455.000\noperasional:\n  realisasi: 794.455.000',
      right: 'operasional:\n  realisasi: 330.632.301',
    },
  }),
  *check(assessment) {
    for (const { nama, figur, ambangBatas } of budgetLines(assessment)) {
      const [pagu, realisasi] = [angkaFigure(figur.pagu), angkaFigure(figur.realisasi)];
      const span = tempat(figur.realisasi);
      if (!pagu || !realisasi || !span || realisasi.lte(belanjaTertinggi(pagu, { ambangBatas }))) continue;
      const ceiling = tempat(figur.pagu);
      const [batas, limit] = ambangBatas?.nilai.gt('0')
        ? [` dan ambang batasnya, ${angka(ambangBatas.nilai)}%`, ` and its threshold, ${angka(ambangBatas.nilai)}%`]
        : ['', ''];
      yield finding(
        {
          span,
          ...relatedTo(ceiling, 'pagunya di sini', 'its ceiling is here'),
        },
        `realisasi ${rupiah(realisasi)} melebihi pagu «${nama}», yaitu ${rupiah(pagu)}${batas}`,
        `realisasi ${rupiah(realisasi)} exceeds the pagu of «${nama}», ${rupiah(pagu)}${limit}`,
        'periksa angkanya; bila pagunya sudah berubah, isi pagu_perubahan atau pagu_revisi dan tanggalnya',
        'check the figure; where the ceiling was revised, give pagu_perubahan or pagu_revisi and its date',
      );
    }
  },
};
