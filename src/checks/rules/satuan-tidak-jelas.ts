/** A unit that is not that of its indicator's name, or that says more than a unit. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Indikator } from '../../data/link/index.ts';
import { finding, type Rule } from './rule.ts';

export const satuanTidakJelas: Rule = {
  code: 'lint/satuan-tidak-jelas',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'satuan yang tidak cocok dengan nama indikatornya, atau menyatakan lebih dari satuan',
      en: 'a unit that does not fit the name of its indicator, or says more than a unit',
    },
    reason: {
      id: 'Persentase diperiksa dan dihitung sebagai persentase hanya bila satuannya % atau persen. Satuan tercetak di belakang setiap angka: «% di atas target», «juta» tanpa bendanya, atau «persen (angka nasional)» membuat angka yang benar terbaca sebagai angka lain.',
      en: 'A percentage is checked and computed as one only where its unit is % or persen. A unit prints behind every figure: «% di atas target», «juta» of nothing, or «persen (angka nasional)» make a right figure read as another one.',
    },
    source: 'Kebiasaan baik lkj: satu angka ditulis di satu tempat, dengan satu arti',
    example: {
      wrong: 'nama: Persentase koperasi aktif\nsatuan: persen koperasi',
      right: 'nama: Persentase koperasi aktif\nsatuan: "%"',
    },
  }),
  *check({ indikator }) {
    for (const { indikator: satu } of indikator) {
      const masalah = masalahSatuan(satu);
      if (!masalah) continue;
      yield finding(
        { span: satu.asal.follow('/satuan').span },
        `satuan ${quoted(satu.satuan)} ${masalah.id}`,
        `the unit ${quoted(satu.satuan)} ${masalah.en}`,
        'tulis satuan: "%" untuk persentase; selain itu nama benda yang dihitung, misalnya ribu orang atau juta rupiah',
        'write satuan: "%" for a percentage; else what is counted, such as ribu orang or juta rupiah',
      );
    }
  },
};

function masalahSatuan({ nama, satuan, persen }: Indikator): Text | undefined {
  if (persen && /^(?:jumlah|banyaknya|total)\b/i.test(nama) && !/pers(?:en|entase)|rasio|proporsi/i.test(nama))
    return { id: 'adalah persen, padahal indikatornya jumlah', en: 'is percent, yet its indicator is a number' };
  if (persen || satuan === 'predikat') return undefined;
  if (/^(?:per|pro)sen(?:tase)?\b/i.test(nama))
    return {
      id: 'bukan persen, padahal indikatornya persentase',
      en: 'is no percent, yet its indicator is a percentage',
    };
  if (/%|persen/i.test(satuan) && !/^(?:% poin|poin (?:%|persen(?:tase)?))$/i.test(satuan))
    return { id: 'menambahkan kata pada persen', en: 'adds words to percent' };
  if (/^(?:puluh|ratus|ribu|juta|mil[iy]ar|triliun)$/i.test(satuan))
    return { id: 'tidak mengatakan apa yang dihitung', en: 'does not say what is counted' };
  return lebih.test(satuan) ? { id: 'menyatakan lebih dari satuan', en: 'says more than a unit' } : undefined;
}

/** Another place, time or measure, or what became of it. */
const lebih =
  /(?<!\w)(?:(?:di ?)?(?:atas|bawah) (?:target|standar|rata)|melampaui|melebihi|minus|negatif|sudah|belum|tercapai|memenuhi|tahun (?:lalu|depan|(?:19|20)\d\d)|triwulan [\dIV]+|(?:realisasi|capaian|target|angka) (?:nasional|provinsi|kabupaten|tahun|triwulan)|(?:kabupaten|kota|provinsi) lain)(?!\w)/i;
