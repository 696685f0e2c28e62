/** `Meningkat`, `tercapai` and the like in a sentence on an indicator whose figures say otherwise. */
import { figurBersatuan } from '../../figures/format.ts';
import { bertentangan } from './arah.ts';
import { kalimatBernama, tanpaNama } from './disebut.ts';
import { tempat } from './places.ts';
import type { Rule } from './rule.ts';

export const arahProsaBeda: Rule = {
  code: 'lint/arah-prosa-beda',
  severity: 'peringatan',
  title: {
    id: '«meningkat», «menurun», atau «tercapai» yang bertentangan dengan angkanya',
    en: '«meningkat», «menurun» or «tercapai» against the figures',
  },
  reason: {
    id: 'Kalimat yang disalin dari laporan sebelumnya sering tetap mengatakan «meningkat» atau «tercapai» padahal angkanya tidak lagi demikian. Dibandingkan dengan target, triwulan sebelumnya, dan tahun sebelumnya; satu saja yang sesuai sudah cukup.',
    en: 'A sentence copied from an earlier report often still says «meningkat» or «tercapai» when the figures no longer do. Compared with the target, the quarter and the year before; one that agrees is enough.',
  },
  source:
    'PermenPANRB 53/2014 Lampiran II: analisis penyebab peningkatan atau penurunan kinerja; ditemukan: narasi yang berbeda dari tabelnya',
  example: {
    wrong: 'Indeks Kepuasan Masyarakat meningkat … # 79,60 sesudah 80,10',
    right: 'Indeks Kepuasan Masyarakat menurun …',
  },
  *check(assessment) {
    for (const bernama of kalimatBernama(assessment, (teks) => teks.search(klaim) >= 0)) {
      const { prosa, kalimat, hal } = bernama;
      const indikator = new Set(hal.flatMap(({ disebut }) => disebut.indikator ?? []));
      const [satu] = indikator;
      const bebas = tanpaNama(bernama);
      if (!satu || indikator.size > 1 || harapan.test(bebas)) continue;
      for (const found of bebas.matchAll(klaim)) {
        const bukti = bertentangan(found[0].toLowerCase(), satu, assessment);
        if (!bukti) continue;
        const mulai = kalimat.awal + found.index;
        const asal = tempat(satu.figur.realisasi);
        const teks = figurBersatuan(
          bukti.figure,
          assessment.project.pengaturan,
          bukti.figure.bentuk === 'persen' ? '' : satu.indikator.satuan,
        );
        yield {
          span: prosa.span(mulai, mulai + found[0].length),
          message: {
            id: `«${found[0]}» bertentangan dengan angka «${satu.indikator.nama}»: ${bukti.id} ${teks}${bukti.dari}`,
            en: `«${found[0]}» contradicts the figures of «${satu.indikator.nama}»: ${bukti.en} ${teks}${bukti.dari}`,
          },
          hint: {
            id: 'perbaiki kalimatnya, atau angkanya bila kalimatnya yang benar',
            en: 'mend the sentence, or the figure if the sentence is right',
          },
          ...(asal ? { related: [{ span: asal, message: { id: 'angkanya di sini', en: 'the figure is here' } }] } : {}),
        };
      }
    }
  },
};

const klaim =
  /(?<!\p{L})(?:(?:tidak|belum) (?:tercapai|mencapai target|memenuhi target)|(?<!(?:tidak|belum|kurang|baru|hanya) )(?:tercapai(?! +(?:sebesar|sebanyak|\d| ))|(?:melampaui|melebihi) target|meningkat|menurun|mengalami (?:kenaikan|peningkatan|penurunan)))(?!\p{L})/giu;
/** A wish or a plan claims nothing; nor does a sentence on another time. */
const harapan =
  /(?<!\p{L})(?:agar|akan|supaya|diharapkan|diupayakan|untuk|perlu|dapat|bila|jika|apabila|seandainya|rencana|tahun (?:lalu|depan|mendatang))(?!\p{L})/iu;
