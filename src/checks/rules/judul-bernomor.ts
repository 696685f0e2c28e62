/** A caption of a table or figure with a number that was typed. */
import { quoted } from '../../base/quote.ts';
import { nomorDiketik } from './nomor-diketik.ts';
import { finding, type Rule } from './rule.ts';

export const judulBernomor: Rule = {
  code: 'lint/judul-bernomor',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'judul tabel atau gambar dengan nomor yang diketik',
      en: 'a caption of a table or figure with a typed number',
    },
    reason: {
      id: 'Nomor tabel dan gambar diberi oleh lkj menurut urutannya. Yang diketik dalam narasi tampak seperti tabel laporan, dapat sama dengan nomor tabel lain, dan tidak masuk daftar tabel.',
      en: 'Tables and figures are numbered by lkj as they follow one another. A number that is typed in a narrative looks like one of the report, may be that of another table, and stands in no list.',
    },
    source: 'Kebiasaan penomoran bab.nomor («Tabel 3.1»); ditemukan dalam laporan terbit: dua tabel dengan satu nomor',
    example: {
      wrong: '**Tabel 3.1 Penghargaan Tahun 2025**',
      right: 'Tabel: Penghargaan Tahun 2025\n\n| Penghargaan | Pemberi |\n| --- | --- |\n| Loket terbaik | Gubernur |',
    },
  }),
  *check(assessment) {
    for (const { ditulis, span, isJudul } of nomorDiketik(assessment)) {
      if (!isJudul) continue;
      yield finding(
        { span },
        `${quoted(ditulis)} diberi nomor dengan diketik`,
        `${quoted(ditulis)} is numbered by hand`,
        'tulis «Tabel: …» tepat di atas tabelnya, «Gambar: …» tepat di bawah gambarnya: nomornya diberi sendiri',
        'write «Tabel: …» right above the table, «Gambar: …» right below the picture: it is then numbered',
      );
    }
  },
};
