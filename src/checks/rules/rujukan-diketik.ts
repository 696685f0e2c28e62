/** A reference to a table or figure by a number that was typed. */
import { quoted } from '../../base/quote.ts';
import { nomorDiketik } from './nomor-diketik.ts';
import { finding, type Rule } from './rule.ts';

export const rujukanDiketik: Rule = {
  code: 'lint/rujukan-diketik',
  severity: 'info',
  explain: () => ({
    title: { id: 'rujukan ke tabel dengan nomor yang diketik', en: 'a reference to a table by a typed number' },
    reason: {
      id: 'Nomor tabel bergeser bila satu bagian bertambah. Rujukan {{tabel-capaian}} selalu mencetak nomor yang benar, dan menjadi tautan.',
      en: 'Numbers of tables move when a part is added. A reference {{tabel-capaian}} always prints the right one, and becomes a link.',
    },
    source: 'Kebiasaan baik lkj: satu nomor ditulis di satu tempat',
    example: { wrong: 'Lihat Tabel 3.1.', right: 'Lihat {{tabel-capaian}}.' },
  }),
  *check(assessment) {
    for (const { ditulis, span, isJudul } of nomorDiketik(assessment)) {
      if (isJudul) continue;
      yield finding(
        { span },
        `${quoted(ditulis)} dirujuk dengan nomor yang diketik`,
        `${quoted(ditulis)} is referred to by a typed number`,
        'rujuk dengan idnya, misalnya {{tabel-capaian}} atau {{tabel-narasi-inovasi-1}}',
        'refer to it by its id, for example {{tabel-capaian}} or {{tabel-narasi-inovasi-1}}',
      );
    }
  },
};
