/** What was typed to be filled in later, and was not. */

import { quoted } from '../../base/quote.ts';
import { prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const teksSementara: Rule = {
  code: 'lint/teks-sementara',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'teks sementara belum diganti', en: 'placeholder text is left in' },
    reason: {
      id: 'Teks pengisi seperti «lorem ipsum», «xxx», «TODO», «[nama]», atau titik-titik menandai bagian yang belum ditulis; semuanya tercetak apa adanya.',
      en: 'Fillers such as «lorem ipsum», «xxx», «TODO», «[nama]» or dots mark what is yet to be written; all of them print as they stand.',
    },
    source:
      'Ditemukan dalam laporan terbit: tanggal kosong («      Desember 2025») dan titik-titik yang tersisa dari contoh',
    example: { wrong: 'kendala: xxx', right: 'kendala: Dua loket rusak sejak Mei' },
  }),
  *check({ project }) {
    for (const { teks, span } of prosa(project)) {
      if (!sekilas.test(teks)) continue;
      for (const found of teks.matchAll(pengisi)) {
        yield finding(
          { span: span(found.index, found.index + found[0].length) },
          `${quoted(found[0])} adalah teks sementara`,
          `${quoted(found[0])} is placeholder text`,
          'tulis isinya; nama pejabat, NIP, dan tanggal yang belum diketahui boleh dihapus barisnya, lalu dicetak sebagai titik-titik',
          'write what belongs there; a name, NIP or date of an official that is not known may be left out, and is printed as a dotted line',
        );
      }
    }
  },
};

/** What all of `pengisi` begin with: quickly made, so that a text without any costs nothing more. */
const sekilas =
  /lorem|x{3}|todo|tbd|tba|fixme|(?:isi|tulis|ketik|lengkapi) (?:di|ke|na|me)|\[|\.{2}|…|_{4}|^[ \t]*(?:-|–|—|\?|n\/?a)/im;

/** A quotation is blank, and longer than the spaces at the end of a line. `[nama]` is none where it is a link's text; `XXX` none where it is the number of a chapter. */
const pengisi = new RegExp(
  [
    String.raw`\blorem ipsum\b`,
    String.raw`(?<!\b(?:bab|pasal|lampiran|ke)[ -])(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:todo|tbd|tba|fixme)(?![\p{L}\p{N}])`,
    String.raw`(?<!\p{L})(?:isi|tulis|ketik|lengkapi|diisi) (?:di ?sini|kemudian|nanti|menyusul)(?!\p{L})`,
    String.raw`\[(?:isi|nama|nomor|tanggal|bulan|tahun|tempat|jabatan|instansi|nip|judul|angka|jumlah|nilai|uraian|sebutkan)\b[^\]\n]{0,60}\](?![(\[:])`,
    String.raw`\.{4,}|…{2,}|_{4,}`,
    String.raw`^[ \t]*(?:\.{2,3}|…|-|–|—|\?+|n/?a)[ \t]{0,4}$`,
  ].join('|'),
  'gimu',
);
