/** Physical progress that cannot be, or that the money spent belies. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { figurBersatuan } from '../../figures/format.ts';
import { type BarisAnggaran, budgetLines, relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const fisikTidakWajar: Rule = {
  code: 'lint/fisik-tidak-wajar',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'realisasi fisik tidak wajar', en: 'physical progress that cannot be' },
    reason: {
      id: 'Realisasi fisik adalah bagian pekerjaan yang selesai, antara 0 dan 100%. Bila lebih dari separuh dananya sudah dibelanjakan, pekerjaannya jarang benar-benar 0%: biasanya belum diisi.',
      en: 'Physical progress is the share of the work that is done, from 0 to 100%. Where more than half of the money is spent, it is seldom truly 0%: as a rule it was not filled in.',
    },
    source: 'Laporan realisasi fisik dan keuangan (RFK): fisik dan keuangan dibandingkan per kegiatan',
    example: {
      wrong: '# pagu: 400.000.000\nperkantoran:\n  realisasi: 276.540.000\n  fisik: 0',
      right: 'perkantoran:\n  realisasi: 276.540.000\n  fisik: 65',
    },
  }),
  *check(assessment) {
    const { pengaturan } = assessment.project;
    for (const baris of budgetLines(assessment)) {
      const { nama, figur } = baris;
      const sebab = tidakWajar(baris);
      const span = sebab && tempat(figur.fisik);
      if (!span) continue;
      const [fisik, serapan] = [figur.fisik, figur.serapan].map((figure) => figurBersatuan(figure, pengaturan));
      yield finding(
        { span, ...relatedTo(tempat(figur.realisasi), 'realisasi anggarannya', 'the money spent') },
        `realisasi fisik ${quoted(nama)} ${fisik} dengan serapan ${serapan}: ${sebab.id}`,
        `the physical progress of ${quoted(nama)} is ${fisik} at ${serapan} of its money: ${sebab.en}`,
        'tulis bagian pekerjaan yang sudah selesai dalam persen; bila tidak diukur, hapus «fisik:»',
        'write the share of the work that is done in percent; where it is not measured, delete «fisik:»',
      );
    }
  },
};

function tidakWajar({ figur }: BarisAnggaran): Text | undefined {
  const fisik = angkaFigure(figur.fisik);
  if (fisik?.gt('100') || fisik?.lt('0'))
    return { id: 'seharusnya antara 0% dan 100%', en: 'expected between 0% and 100%' };
  if (fisik?.eq('0') && angkaFigure(figur.serapan)?.gt('50'))
    return { id: 'uangnya mendahului pekerjaannya', en: 'the money is ahead of the work' };
  return undefined;
}
