/** The vision, worded otherwise than in the strategic plan. */

import { quoted } from '../../base/quote.ts';
import { berkas } from './berkas.ts';
import { kalimat, prosaNarasi } from './prosa.ts';
import { finding, type Rule } from './rule.ts';
import { type Kata, kata } from './sebutan.ts';

export const visiProsaBeda: Rule = {
  code: 'lint/visi-prosa-beda',
  severity: 'info',
  explain: () => ({
    title: {
      id: 'bunyi visi dalam narasi berbeda dari rencana jangka menengah',
      en: 'the narrative words the vision otherwise than the plan',
    },
    reason: {
      id: 'Visi dikutip sebagaimana ditetapkan. Laporan yang memuat dua bunyi untuk satu visi membuat pembaca tidak tahu mana yang resmi.',
      en: 'A vision is quoted as it was adopted. Two wordings of one vision leave readers in doubt which is official.',
    },
    source: 'Ditemukan dalam laporan terbit: satu visi dengan dua bunyi dalam satu alinea',
    example: {
      wrong: 'Visi: mewujudkan Kabupaten Contoh yang tertib dan maju',
      right: 'Visi: Terwujudnya Kabupaten Contoh yang tertib',
    },
  }),
  *check({ project }) {
    const visi = kata(project.renstra.visi).map((word) => word.kata);
    if (visi.length < 4) return;
    const resmi = berkas(project, 'renstra').map(({ root }) => root.at('visi').span);
    for (const { teks, span } of prosaNarasi(project)) {
      if (!/visi/i.test(teks)) continue;
      for (const satu of kalimat(teks)) {
        const words = kata(satu.teks);
        const at = words.some(({ kata: word }) => word === 'visi') ? mulaiMirip(words, visi) : -1;
        const isi = words.slice(at, at + visi.length);
        const [first, last] = [isi[0], isi.at(-1)];
        if (at < 0 || !first || !last) continue;
        const ditulis = satu.teks.slice(first.awal, last.akhir);
        yield finding(
          {
            span: span(satu.awal + first.awal, satu.awal + last.akhir),
            related: resmi.map((place) => ({
              span: place,
              message: { id: 'bunyinya di sini', en: 'its wording is here' },
            })),
          },
          `bunyi visi ${quoted(ditulis)} berbeda dari ${project.berkasRenstra}`,
          `the wording of the vision ${quoted(ditulis)} differs from ${project.berkasRenstra}`,
          `kutip apa adanya: ${project.renstra.visi}`,
          `quote it as it stands: ${project.renstra.visi}`,
        );
      }
    }
  },
};

/** Where most words of the vision follow, though not all in its order; −1 where they do not, or where it stands whole. */
function mulaiMirip(words: readonly Kata[], visi: readonly string[]): number {
  const sama = (at: number, word: string, step: number) => words[at + step]?.kata === word;
  for (let at = 0; at < words.length; at += 1) {
    if (visi.every((word, step) => sama(at, word, step))) return -1;
  }
  return words.findIndex((_, at) => {
    if (!sama(at, visi[1] ?? '', 1) && !sama(at, visi[0] ?? '', 0)) return false;
    const window = new Set(words.slice(at, at + visi.length).map(({ kata: word }) => word));
    return visi.filter((word) => window.has(word)).length * 5 >= visi.length * 3;
  });
}
