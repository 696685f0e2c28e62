/** More money spent than there was. */
import { angkaFigure } from '../../figures/figure.ts';
import { rupiah } from '../../figures/format.ts';
import { barisAnggaran, tempat } from './places.ts';
import type { Rule } from './rule.ts';

export const realisasiMelebihiPagu: Rule = {
  code: 'lint/realisasi-melebihi-pagu',
  severity: 'galat',
  title: { id: 'realisasi anggaran melebihi pagu', en: 'the budget realised exceeds its ceiling' },
  reason: {
    id: 'Belanja tidak dapat melampaui pagunya. Biasanya angkanya salah ketik, pagunya belum disesuaikan dengan perubahan anggaran, atau barisnya tertukar.',
    en: 'Spending cannot pass its ceiling. As a rule a figure is mistyped, the ceiling is not that of the revised budget, or two lines are swapped.',
  },
  source: 'UU 1/2004 pasal 3 ayat (3): tidak ada pengeluaran yang anggarannya tidak cukup tersedia',
  example: {
    wrong: '# pagu kegiatan operasional: 749.455.000\noperasional:\n  realisasi: 794.455.000',
    right: 'operasional:\n  realisasi: 330.632.301',
  },
  *check(assessment) {
    for (const { nama, figur } of barisAnggaran(assessment)) {
      const [pagu, realisasi] = [angkaFigure(figur.pagu), angkaFigure(figur.realisasi)];
      const span = tempat(figur.realisasi);
      if (!pagu || !realisasi || !span || realisasi.lte(pagu)) continue;
      const ceiling = tempat(figur.pagu);
      yield {
        span,
        message: {
          id: `realisasi ${rupiah(realisasi)} melebihi pagu «${nama}», yaitu ${rupiah(pagu)}`,
          en: `realisasi ${rupiah(realisasi)} exceeds the pagu of «${nama}», ${rupiah(pagu)}`,
        },
        hint: {
          id: 'periksa angkanya; bila pagunya sudah berubah, isi pagu_perubahan dan tanggalnya',
          en: 'check the figure; where the ceiling was revised, give pagu_perubahan and its date',
        },
        ...(ceiling
          ? { related: [{ span: ceiling, message: { id: 'pagunya di sini', en: 'its ceiling is here' } }] }
          : {}),
      };
    }
  },
};
