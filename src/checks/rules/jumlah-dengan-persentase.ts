/** A goal that speaks of a number, and indicators that measure shares alone. */
import { relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const jumlahDenganPersentase: Rule = {
  code: 'lint/jumlah-dengan-persentase',
  severity: 'info',
  explain: () => ({
    title: {
      id: '«jumlah» yang hanya diukur dengan persentase',
      en: 'a «jumlah» that is measured by percentages alone',
    },
    reason: {
      id: 'Tujuan atau sasaran tentang jumlah tidak terjawab oleh persentase saja: persentasenya dapat naik sementara jumlahnya turun, bila pembaginya menyusut.',
      en: 'A goal about a number is not answered by percentages alone: the share can rise while the number falls, if what it is a share of shrinks.',
    },
    source:
      'PermenPANRB 53/2014, lampiran III (reviu: IKU yang SMART); ditemukan dalam laporan terbit: tujuan «Meningkatnya jumlah …» dengan indikator «Persentase …»',
    example: {
      wrong: 'nama: Meningkatnya jumlah koperasi aktif\nindikator:\n  - nama: Persentase koperasi aktif',
      right: 'nama: Meningkatnya jumlah koperasi aktif\nindikator:\n  - nama: Jumlah koperasi aktif',
    },
  }),
  *check({ project }) {
    for (const { nama, indikator, asal } of project.tujuan.flatMap((satu) => [satu, ...satu.sasaran])) {
      const [pertama] = indikator;
      if (!pertama || !indikator.every(({ persen }) => persen) || !/(?<!\p{L})jumlah(?!\p{L})/iu.test(nama)) continue;
      yield finding(
        {
          span: asal.follow('/nama').span,
          ...relatedTo(pertama.asal.follow('/nama').span, 'indikatornya', 'its indicator'),
        },
        `«${nama}» hanya diukur dengan persentase`,
        `«${nama}» is measured by percentages alone`,
        'tambahkan indikator jumlahnya, atau rumuskan sebagai persentase',
        'add an indicator of the number, or word it as a share',
      );
    }
  },
};
