/** A paragraph that ends in the middle: its last sentence was cut, or lacks its full stop. */
import { quoted } from '../../base/quote.ts';
import { prosaNarasi } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const kalimatTanpaTitik: Rule = {
  code: 'lint/kalimat-tanpa-titik',
  severity: 'info',
  explain: () => ({
    title: { id: 'alinea narasi berakhir tanpa titik', en: 'a paragraph of the narrative ends without a full stop' },
    reason: {
      id: 'Alinea yang berakhir tanpa tanda baca biasanya terpotong ketika disalin. Judul, butir daftar, dan isi tabel tidak diperiksa.',
      en: 'A paragraph without a mark at its end was mostly cut off in copying. Headings, list items and tables are left alone.',
    },
    source: 'EYD V, pemakaian tanda titik; ditemukan dalam laporan terbit: kalimat terakhir tanpa titik',
    example: {
      wrong: 'Laporan ini menjadi bahan perbaikan kinerja pada tahun',
      right: 'Laporan ini menjadi bahan perbaikan kinerja pada tahun berikutnya.',
    },
  }),
  *check({ project }) {
    for (const { teks, span } of prosaNarasi(project)) {
      for (const found of teks.matchAll(/(?<=^|\n[ \t]*\n)[^\n]+(?=\s*$|\n[ \t]*\n)/g)) {
        const alinea = found[0].trimEnd();
        if (/^\s*(?:[-*+#>|!<]|\d+[.)]\s)/.test(alinea) || alinea.split(/\s+/).length < 8) continue;
        // What is quoted is blank here, and may be the end of the sentence.
        if (/(?:[.!?:;…]["”’)*_]*|[;,] (?:dan|atau|serta))$/u.test(alinea) || found[0].length - alinea.length > 2)
          continue;
        const akhir = found.index + alinea.length;
        const awal = found.index + alinea.lastIndexOf(' ') + 1;
        yield finding(
          { span: span(awal, akhir) },
          `alinea berakhir tanpa titik: ${quoted(alinea.slice(-40))}`,
          `the paragraph ends without a full stop: ${quoted(alinea.slice(-40))}`,
          'selesaikan kalimatnya, atau beri titik',
          'finish the sentence, or give it a full stop',
        );
      }
    }
  },
};
