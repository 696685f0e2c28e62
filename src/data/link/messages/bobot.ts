/** What is said of weights of sasaran, and of the parts of indicators. */
import { quoted } from '../../../base/quote.ts';
import { content } from './content.ts';

export const bobot = {
  sasaranTanpaBobot: (nama: string) =>
    content(
      'bobot',
      `sasaran ${quoted(nama)} tidak berbobot, padahal sasaran lain tujuannya berbobot`,
      `the sasaran ${quoted(nama)} has no weight, but another one of its tujuan has`,
      'tulis bobot pada semua sasaran tujuan itu, atau hapus semuanya',
      'give a weight to all sasaran of the tujuan, or to none',
    ),
  bobotTanpaAngka: (nama: string) =>
    content(
      'bobot',
      `sasaran ${quoted(nama)} berbobot, padahal semua indikatornya dinilai tanpa persentase`,
      `the sasaran ${quoted(nama)} has a weight, but all of its indicators are judged without a percentage`,
      'hapus bobotnya: sasaran itu tidak masuk rata-rata',
      'delete it: the sasaran stands in no mean',
    ),
  komponenTanpaBobot: (nama: string) =>
    content(
      'bobot',
      `komponen ${quoted(nama)} tidak berbobot, padahal komponen lain indikatornya berbobot`,
      `the komponen ${quoted(nama)} has no weight, but another one of its indicator has`,
      'tulis bobot pada semua komponen indikator itu, atau hapus semuanya',
      'give a weight to all komponen of the indicator, or to none',
    ),
  bobotKomponenTakUtuh: (jumlah: string) =>
    content(
      'bobot',
      `bobot komponen berjumlah ${quoted(jumlah)}, seharusnya 100 atau 1`,
      `the weights of the komponen make ${quoted(jumlah)}, expected 100 or 1`,
      'perbaiki bobotnya, atau hapus semuanya bila realisasinya rata-rata biasa komponennya',
      'mend the weights, or delete all of them where the realisasi is the plain mean of the komponen',
    ),
  totalTanpaBobot: (nama: string) =>
    content(
      'bobot',
      `total.capaian dihitung menurut bobot, padahal sasaran ${quoted(nama)} tidak berbobot`,
      `total.capaian goes by weights, but the sasaran ${quoted(nama)} has none`,
      'tulis bobot pada setiap sasaran, atau pilih rata_rata_sasaran',
      'give a weight to every sasaran, or choose rata_rata_sasaran',
    ),
  komponenBersama: (kunci: string) =>
    content(
      'komponen',
      `komponen tidak dapat berada bersama ${quoted(kunci)}`,
      `komponen cannot stand beside ${quoted(kunci)}`,
      'hapus salah satunya: realisasi dihitung dari komponen, atau ditulis dengan cara lain itu',
      'delete one of them: the realisasi is computed from its komponen, or given in that other way',
    ),
  komponenTakDidefinisikan: (id: string) =>
    content(
      'komponen',
      `indikator ${quoted(id)} tidak menyebut komponen`,
      `the indicator ${quoted(id)} names no komponen`,
      'tambahkan «komponen:» pada indikator itu, atau tulis realisasi',
      'name them in the indicator, or write realisasi',
    ),
  komponenDanKata: (kata: string) =>
    content(
      'komponen',
      `realisasi ${quoted(kata)} ditulis bersama nilai komponennya`,
      `the realisasi ${quoted(kata)} stands beside the values of its komponen`,
      `hapus salah satunya; bila hanya satu komponen yang belum ada, tulis ${kata} pada komponen itu`,
      `delete one of them; where only one komponen is missing, write ${kata} there`,
    ),
  bobotNol: (text: string) =>
    content(
      'bobot',
      `bobot ${quoted(text)} tidak di atas nol`,
      `the weight ${quoted(text)} is not above zero`,
      'tulis bobot di atas nol, misalnya bobot: 60',
      'write a weight above zero, for example bobot: 60',
    ),
  bobotBukanSasaran: content(
    'bobot',
    'bobot ditulis pada indikator yang bukan indikator sasaran',
    'a weight stands on an indicator that is not of a sasaran',
    'hapus bobot: hanya rata-rata sasaran yang dihitung menurut bobot',
    'delete it: only the mean of a sasaran has weights',
  ),
  bobotTidakAda: (nama: string) =>
    content(
      'bobot',
      `indikator ${quoted(nama)} tidak berbobot, padahal indikator lain sasarannya berbobot`,
      `the indicator ${quoted(nama)} has no weight, but another one of its sasaran has`,
      'tulis bobot pada semua indikator sasaran itu, atau hapus semuanya',
      'give a weight to all indicators of the sasaran, or to none',
    ),
};
