/** A target of the year that is zero. */

import { quoted } from '../../base/quote.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const targetNol: Rule = {
  code: 'lint/target-nol',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'target setahun nol', en: 'the target of the year is zero' },
    reason: {
      id: 'Dengan target nol tidak ada pembagi, sehingga capaian tidak dapat dihitung. Sering nol berarti targetnya belum ditetapkan; bila memang diharapkan turun sampai nol, pengaturannya ada.',
      en: 'Nothing can be divided by a target of zero, so there is no capaian. Often zero means that no target was set; where the value should indeed fall to zero, there is a setting for it.',
    },
    source: 'Tidak diatur secara nasional; laporan terbit mencetak 100, 0, dan - untuk hal yang sama',
    example: { wrong: 'target:\n  sehat:\n    tahun: 0', right: 'target:\n  sehat:\n    tahun: 86,70' },
  }),
  *check({ indikator }) {
    for (const { indikator: satu, figur } of indikator) {
      const span = angkaFigure(figur.target_tahun)?.eq('0') && tempat(figur.target_tahun);
      if (!span) continue;
      if (satu.arah === 'turun' && satu.targetNol === 'tercapai_bila_nol') continue;
      yield finding(
        { span },
        `target ${quoted(satu.nama)} nol, sehingga capaiannya tidak dapat dihitung`,
        `the target of ${quoted(satu.nama)} is zero, so that it has no capaian`,
        satu.arah === 'turun'
          ? {
              id: 'bila memang harus nol, tulis pada indikatornya: target_nol: tercapai_bila_nol',
              en: 'where it should indeed be zero, give the indicator: target_nol: tercapai_bila_nol',
            }
          : {
              id: 'tulis target yang sebenarnya; bila belum ditetapkan, hapus barisnya',
              en: 'write the true target; where none was set, delete the line',
            },
      );
    }
  },
};
