/** A percentage that is printed as a full hundred, or as nought, by rounding alone. */
import { quoted } from '../../base/quote.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { figur, persen } from '../../figures/format.ts';
import { type Hal, semuaHal } from './hal.ts';
import { placeInQuarter } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const tercetakPenuh: Rule = {
  code: 'lint/tercetak-penuh',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'persentase tercetak 100 atau 0 hanya karena dibulatkan',
      en: 'a percentage printed as 100 or 0 by rounding alone',
    },
    reason: {
      id: '99,6% yang tercetak 100% terbaca sebagai target yang tercapai atau anggaran yang habis, padahal kategori dan celahnya dihitung dari angka yang sebenarnya. Begitu pula sedikit yang tercetak 0.',
      en: 'A 99,6% printed as 100% reads as a target that was met or a budget that was spent, while its category and its gap are computed of the true number. So does a little that prints as 0.',
    },
    source: 'Kebiasaan baik lkj: angka tercetak tidak menyatakan lebih daripada datanya',
    example: {
      wrong: '# laporan.yaml, capaian 99,6%\ndesimal: 0',
      right: '# laporan.yaml\ndesimal: 2',
    },
  }),
  *check(assessment) {
    const { project, total } = assessment;
    const seluruhnya: Partial<Hal> & Pick<Hal, 'satuan' | 'figur'> = { satuan: '', figur: { ...total } };
    for (const hal of [...semuaHal(assessment), seluruhnya]) {
      const { nama, satuan } = hal;
      // Figures of other quarters are seldom so near, and take time to make.
      const semua = project.pengaturan.desimal < 2 ? { ...hal.figur, ...hal.indikator?.pembanding.figur } : hal.figur;
      for (const kunci of Object.keys(semua)) {
        const figure = /^(?:capaian|serapan|realisasi|fisik)/.test(kunci) ? semua[kunci] : undefined;
        const value = figure && angkaFigure(figure);
        if (!value || !(figure.bentuk === 'persen' || (kunci === 'realisasi' && satuan === '%'))) continue;
        const isNear = (value.lt('100') && value.gt('99')) || (value.gt('0') && value.lt('1'));
        const printed = isNear ? figur(figure, project.pengaturan) : '';
        if (!/^(?:100|0)(?:,0*)?$/.test(printed)) continue;
        const span = placeInQuarter(assessment, figure);
        if (!span) continue;
        const words = kunci.replaceAll('_', ' ');
        const about = nama === undefined ? words : `${words} ${quoted(nama)}`;
        const exact = persen(value, value.gt('1') ? 4 : 6, 'potong');
        yield finding(
          { span },
          `${about} tercetak ${printed}%, padahal ${exact}`,
          `${about} is printed as ${printed}%, yet it is ${exact}`,
          'naikkan desimal di laporan.yaml, atau biarkan bila selisih sekecil itu memang tidak berarti',
          'raise desimal in laporan.yaml, or leave it where so small a difference means nothing',
        );
      }
    }
  },
};
