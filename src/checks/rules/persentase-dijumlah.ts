/** A percentage whose quarters are added up. */
import { quoted } from '../../base/quote.ts';
import { finding, type Rule } from './rule.ts';

export const persentaseDijumlah: Rule = {
  code: 'lint/persentase-dijumlah',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'persentase dijumlahkan antartriwulan', en: 'a percentage is summed over the quarters' },
    reason: {
      id: 'Persentase tidak bersifat tambah: 80% dan 90% bukan 170%. Pakai nilai terakhir atau rata-rata; atau beri pembilang dan penyebut, sehingga yang dijumlahkan adalah hitungannya.',
      en: 'Percentages do not add up: 80% and 90% are not 170%. Take the last value or the mean; or name pembilang and penyebut, so that the counts are added.',
    },
    source: 'Formulir E.81 Permendagri 86/2017 menjumlahkan persentase: tercetak 200%, 233%, sampai 3.750%',
    example: {
      wrong: '- id: sehat\n  nama: Persentase koperasi sehat\n  satuan: "%"\n  akumulasi: jumlah',
      right: '- id: sehat\n  nama: Persentase koperasi sehat\n  satuan: "%"\n  akumulasi: terakhir',
    },
  }),
  *check({ indikator }) {
    for (const { indikator: satu } of indikator) {
      const isPooled = satu.pembilang !== undefined && satu.penyebut !== undefined;
      if (!satu.persen || satu.akumulasi !== 'jumlah' || isPooled) continue;
      yield finding(
        { span: satu.asal.follow('/akumulasi').span },
        `${quoted(satu.nama)} bersatuan persen, tetapi nilai triwulannya dijumlahkan`,
        `${quoted(satu.nama)} is a percentage, but its quarters are summed`,
        'tulis akumulasi: terakhir atau rata_rata, atau namai pembilang dan penyebutnya',
        'write akumulasi: terakhir or rata_rata, or name its pembilang and penyebut',
      );
    }
  },
};
