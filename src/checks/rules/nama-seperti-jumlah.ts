/** A row that is named like the sum of its table: beside the true sum it reads as that. */
import { once } from '../../base/once.ts';
import { quoted } from '../../base/quote.ts';
import { finding, type Rule } from './rule.ts';
import { teksYaml } from './teks-yaml.ts';

export const namaSepertiJumlah: Rule = {
  code: 'lint/nama-seperti-jumlah',
  severity: 'galat',
  explain: () => ({
    title: { id: 'baris yang bernama seperti jumlah tabelnya', en: 'a row that is named like the sum of its table' },
    reason: {
      id: 'Jumlah dan rata-rata dihitung dan dicetak lkj sendiri. Program, indikator, pendapatan, golongan atau unit yang bernama «Jumlah Seluruhnya» atau «Rata-rata indikator di atas» terbaca sebagai jumlah itu, dengan angka satu baris saja.',
      en: 'Sums and means are computed and printed by lkj itself. A program, an indicator, an income, a rank or a unit that is called «Jumlah Seluruhnya» or «Rata-rata indikator di atas» reads as that sum, with the figure of one row.',
    },
    source: 'Kebiasaan baik lkj: satu angka ditulis di satu tempat, dengan satu arti',
    example: { wrong: 'nama: Jumlah Seluruhnya', right: 'nama: Pendapatan Sewa Kantin' },
  }),
  *check(assessment) {
    for (const { teks, letak, span } of teksYaml(assessment)) {
      if (!sepertiJumlah.test(teks) || !/\/nama(?:_pendek)?$|^\/pegawai\/[^/]+\/[^/]+$/.test(letak)) continue;
      const isUang = /^\/(?:program|belanja|pendapatan)\/(?!.*\/indikator\/)/.test(letak);
      if (!jumlah().test(teks) && !(isUang && jumlahUang().test(teks))) continue;
      yield finding(
        { span: span(0, teks.length) },
        `nama ${quoted(teks)} adalah nama sebuah jumlah, bukan nama satu baris`,
        `${quoted(teks)} names a sum, not one row`,
        'hapus baris itu (jumlahnya dihitung sendiri), atau tulis nama resminya',
        'delete the row (sums are computed by themselves), or write its official name',
      );
    }
  },
};

/** What all such names begin with. */
const sepertiJumlah = /^\s*(?:sub|jumlah|(?:grand )?total|rata-rata|rerata|rekapitulasi)/i;
const akhir = String.raw`(?:\s+(?:seluruh(?:nya)?|keseluruhan|total|umum|akhir|besar|semua(?:nya)?))*\s*[:.]?\s*$`;
const isi = String.raw`(?:(?:indikator|sasaran|tujuan|program|kegiatan|sub ?kegiatan|baris|unit|belanja|pendapatan|anggaran|pagu|capaian|realisasi)\s*)+`;
const awal = String.raw`^\s*(?:jumlah|(?:grand |sub[- ]?)?total|rata-rata|rerata|rekapitulasi)`;
const jumlah = once(
  () =>
    new RegExp(
      String.raw`^\s*(?:sub[- ]?)?(?:jumlah|total|grand total|rekapitulasi|rata-rata|rerata)${akhir}|${awal}(?:\s+(?:capaian|nilai|realisasi|target|dari))*\s+(?:(?:seluruh|semua|segenap|keseluruhan)\s+)?${isi}(?:di ?atas|di ?bawah ini|tersebut|dimaksud)\s*$|${awal}\s+(?:seluruh|semua|segenap|keseluruhan)\s+${isi}$`,
      'i',
    ),
);
/** «Total pendapatan daerah» may be an indicator, but no row of money. */
const jumlahUang = once(
  () => new RegExp(String.raw`${awal}\s+(?:${isi})(?:(?:daerah|tahun ini|\d{4})\s*)*${akhir}`, 'i'),
);
