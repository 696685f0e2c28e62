/** A number that is not written as one, so that nothing could compare it with the data. */
import { quoted } from '../../base/quote.ts';
import { type Bacaan, rapat } from './polos.ts';
import { tercetakNarasi } from './prosa.ts';
import { finding, type Rule, type Temuan } from './rule.ts';
import { KUTIPAN, SEL, samaranDalam } from './samaran.ts';
import { barisTabel, gantiBagian } from './tabel-narasi.ts';
import { teksYaml } from './teks-yaml.ts';

export const angkaTersamar: Rule = {
  code: 'lint/angka-tersamar',
  severity: 'galat',
  isKept: true,
  explain: () => ({
    title: { id: 'angka yang tersamar', en: 'a number in disguise' },
    reason: {
      id: 'Huruf yang menyerupai angka (9O,27), tanda tak tampak, angka kecil, dan angka yang menempel pada kutipan terbaca sebagai angka di atas kertas, padahal tidak dapat dibandingkan dengan datanya. Biasanya terbawa dari pemindaian atau salinan dari PDF.',
      en: 'Letters that look like digits (9O,27), unseen signs, raised digits, and digits against a quotation read as a number on paper, yet cannot be compared with the data. Mostly they come from a scan, or were copied from a PDF.',
    },
    source: 'Kebiasaan baik lkj: setiap angka dalam laporan dapat diperiksa terhadap datanya',
    example: { wrong: 'Capaian 9O,27%', right: 'Capaian 90,27%' },
  }),
  *check(assessment) {
    for (const { baris, span } of tercetakNarasi(assessment.project))
      yield* temuan({ teks: gantiBagian(baris, barisTabel(baris), (row) => row.replaceAll('|', SEL)), span });
    for (const satu of teksYaml(assessment)) yield* temuan(satu, true);
  },
};

function* temuan(bacaan: Bacaan, isPlain = false): Iterable<Temuan> {
  const { teks, span } = isPlain ? bacaan : rapat(bacaan);
  for (const { awal, akhir, sebab } of samaranDalam(teks)) {
    const around = /\S*$/.exec(teks.slice(Math.max(0, awal - 12), awal))?.[0] ?? '';
    const ditulis = `${around}${teks.slice(awal, akhir)}${/^\S*/.exec(teks.slice(akhir, akhir + 12))?.[0] ?? ''}`;
    const shown = quoted(ditulis.replaceAll(new RegExp(`${KUTIPAN}+`, 'g'), '{{…}}'));
    yield finding(
      { span: span(awal, akhir) },
      `${shown} ${sebab.id}`,
      `${shown} ${sebab.en}`,
      'ketik ulang dengan angka 0–9 dan huruf biasa, terpisah dari kutipan; bila memang demikian, beri alasan: # lkj-abaikan lint/angka-tersamar: alasannya (dalam narasi <!-- lkj-abaikan … -->)',
      'type it anew with digits 0–9 and plain letters, apart from quotations; if it is meant so, give the reason: # lkj-abaikan lint/angka-tersamar: why (in a narrative <!-- lkj-abaikan … -->)',
    );
  }
}
