/** A share of a whole that is more than the whole. */

import { quoted } from '../../base/quote.ts';
import type { Indikator } from '../../data/link/index.ts';
import { angkaFigure, masukanTertulis } from '../../figures/figure.ts';
import { figurBersatuan } from '../../figures/format.ts';
import { placeInQuarter } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const persenDiAtas100: Rule = {
  code: 'lint/persen-di-atas-100',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'persentase bagian melebihi 100%', en: 'a share of a whole exceeds 100%' },
    reason: {
      id: 'Bagian tidak dapat melebihi keseluruhannya. Biasanya pembilang dan penyebut tertukar, penyebutnya angka lama, atau yang diketik adalah capaian, bukan realisasi. Indikator pertumbuhan, peningkatan, dan capaian tidak diperiksa.',
      en: 'A part cannot exceed its whole. As a rule the two counts are swapped, the lower one is out of date, or the capaian was typed for the realisasi. Indicators of growth, increase and capaian are not judged.',
    },
    source: 'Formulir E.81 yang terbit: 71 dari 91 baris persentase melebihi 100% karena dijumlahkan antartahun',
    example: {
      wrong: '# Persentase aduan yang diselesaikan\naduan:\n  pembilang: 420\n  penyebut: 391',
      right: 'aduan:\n  pembilang: 391\n  penyebut: 420',
    },
  }),
  *check(assessment) {
    const { indikator, project } = assessment;
    for (const { indikator: satu, figur } of indikator.filter((dinilai) => isBagian(dinilai.indikator))) {
      const judged = {
        realisasi: figur.realisasi,
        target: figur.target_tahun,
        'target triwulan': figur.target_triwulan,
      };
      for (const [nama, figure] of Object.entries(judged)) {
        const span = angkaFigure(figure)?.gt('100') && placeInQuarter(assessment, figure);
        if (!span) continue;
        const text = `${nama} ${quoted(satu.nama)} ${figurBersatuan(figure, project.pengaturan, satu.satuan)}`;
        yield finding(
          {
            span,
            related: masukanTertulis(figure)
              .map((other) => ({ span: other.asal.span, message: { id: other.nama, en: other.nama } }))
              .filter((other) => other.span.file !== span.file || other.span.line !== span.line),
          },
          `${text}, melebihi 100%`,
          `${text} exceeds 100%`,
          'periksa pembilang dan penyebutnya, dan pastikan angka ini bukan capaiannya',
          'check both counts, and that this is not the capaian',
        );
      }
    }
  },
};

/** Changes and comparisons with a target may pass 100%; parts of a whole may not. */
const perubahan =
  /pertumbuhan|perkembangan|peningkatan|penurunan|kenaikan|pertambahan|perubahan|laju|selisih|deviasi|capaian|realisasi|terhadap target/i;

function isBagian({ nama, persen, pembilang, penyebut }: Indikator): boolean {
  const isRatio = pembilang !== undefined && penyebut !== undefined;
  return persen && !perubahan.test(nama) && (isRatio || /^persentase\b/i.test(nama));
}
