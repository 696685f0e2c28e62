/** Objectives that are worded as an action among others that are worded as a result. */

import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { relatedTo } from './places.ts';
import { prosaNarasi } from './prosa.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { kata, penemu } from './sebutan.ts';

export const meningkatkanMeningkatnya: Rule = {
  code: 'lint/meningkatkan-meningkatnya',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'rumusan «Meningkatkan…» dan «Meningkatnya…» bercampur',
      en: '«Meningkatkan…» and «Meningkatnya…» are mixed',
    },
    reason: {
      id: 'Sasaran menyatakan keadaan yang dicapai («Meningkatnya mutu»), bukan pekerjaan («Meningkatkan mutu»). Dua rumusan di antara sasaran yang sejenis, atau untuk sasaran yang sama, membuat pembaca mengira ada dua sasaran.',
      en: 'An objective states what is reached («Meningkatnya mutu»), not the work («Meningkatkan mutu»). Two wordings side by side, or for one objective, make readers think there are two.',
    },
    source: 'Ditemukan dalam laporan terbit: sasaran «Meningkatkan…» dalam satu bab dan «Meningkatnya…» dalam tabelnya',
    example: {
      wrong: '- nama: Meningkatkan mutu pelayanan\n- nama: Meningkatnya ketepatan layanan',
      right: '- nama: Meningkatnya mutu pelayanan\n- nama: Meningkatnya ketepatan layanan',
    },
  }),
  *check(assessment) {
    const { tujuan } = assessment.project;
    for (const sejenis of [tujuan, tujuan.flatMap(({ sasaran }) => sasaran)]) {
      const hasil = sejenis.find(({ nama }) => berupaHasil.test(nama));
      for (const { nama, asal } of hasil ? sejenis : []) {
        if (hasil && berupaKerja.test(nama)) yield temuan(asal.follow('/nama').span, nama, hasil);
      }
    }
    yield* dalamNarasi(assessment);
  },
};

const berupaHasil = /^(?:Me|Ter|Be)\p{Ll}+nya\s/u;
const berupaKerja = /^Me\p{Ll}+kan\s/u;
/** A name begins a list item or a cell, or has its capital within the sentence; at its start the word may be a verb. */
const awalNama = /(?:^\s*(?:[-*+|]|\d+[.)])\s*|[^.!?\s]["“*]*\s+["“*]*|\|\s*)$/;

/** `Meningkatkan mutu pelayanan` where the objective is named `Meningkatnya mutu pelayanan`. */
function* dalamNarasi({ project }: Assessment): Iterable<Temuan> {
  const bernama = project.tujuan
    .flatMap((satu) => [satu, ...satu.sasaran])
    .filter(({ nama }) => berupaHasil.test(nama));
  const temukan = penemu(
    bernama.map((satu) => [kata(satu.nama.replace(/nya\s/, 'kan ')).map((word) => word.kata), satu]),
  );
  for (const { teks, berkas, span } of prosaNarasi(project)) {
    if (berkas.includes('strategi-dan-kebijakan')) continue;
    for (const { disebut, awal, akhir } of temukan(kata(teks))) {
      const sebelumnya = teks.slice(teks.lastIndexOf('\n', awal - 1) + 1, awal);
      const ditulis = teks.slice(awal, akhir);
      if (berupaKerja.test(ditulis) && awalNama.test(sebelumnya)) yield temuan(span(awal, akhir), ditulis, disebut);
    }
  }
}

function temuan(
  span: Temuan['span'],
  nama: string,
  hasil: { nama: string; asal: { follow(pointer: string): { span: Temuan['span'] } } },
): Temuan {
  const bentuk = nama.replace(/^(Me\p{Ll}+)kan\b/u, '$1nya');
  return finding(
    {
      span,
      ...relatedTo(hasil.asal.follow('/nama').span, 'yang dirumuskan sebagai hasil', 'the one worded as a result'),
    },
    `${quoted(nama)} dirumuskan sebagai pekerjaan, sedangkan ${quoted(hasil.nama)} sebagai hasil`,
    `${quoted(nama)} is worded as work to do, while ${quoted(hasil.nama)} is worded as a result`,
    `tulis sebagai hasil, misalnya «${bentuk}»`,
    `word it as a result, for example «${bentuk}»`,
  );
}
