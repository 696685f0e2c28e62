/** What is said of values that are two counts or a proportion. */
import type { Decimal } from '../../../base/decimal.ts';
import { quoted } from '../../../base/quote.ts';
import { content } from './content.ts';

export const rasio = {
  pengaliPersen: (text: string) =>
    content(
      'pengali-persen',
      `indikator persen dikalikan ${quoted(text)}, bukan 100`,
      `an indicator of percent is multiplied by ${quoted(text)}, not by 100`,
      'hapus pengali; bila hasilnya memang bukan persen, tulis satuannya, misalnya «per 1.000 penduduk»',
      'delete pengali; where the result is no percentage, write its unit, such as «per 1.000 penduduk»',
    ),
  perbandinganBukanSatu: (text: string) =>
    content(
      'perbandingan',
      `perbandingan ${quoted(text)} tidak diawali 1`,
      `the proportion ${quoted(text)} does not begin with 1`,
      'tulis sebagai 1 : n, misalnya 2 : 500 menjadi 1 : 250',
      'write it as 1 : n, for example 2 : 500 as 1 : 250',
    ),
  perbandinganBukanRasio: (text: string, satuan: string) =>
    content(
      'perbandingan',
      `${quoted(text)} adalah perbandingan, padahal satuan indikator ini ${quoted(satuan)}`,
      `${quoted(text)} is a proportion, but the unit of the indicator is ${quoted(satuan)}`,
      'tulis satuan: rasio pada indikator itu',
      'write satuan: rasio in the indicator',
    ),
  perbandinganTanpaArah: (text: string) =>
    content(
      'perbandingan',
      `${quoted(text)} diukur dari angka di belakang titik dua, tetapi arah indikator ini tidak ditulis`,
      `${quoted(text)} is measured by the number behind the colon, but the indicator does not write its arah`,
      'tulis arah: turun pada indikator itu bila 1 : 200 lebih baik daripada 1 : 250, atau arah: naik bila sebaliknya',
      'write arah: turun in the indicator where 1 : 200 is better than 1 : 250, or arah: naik where it is not',
    ),
  perbandinganBercampur: (text: string, lain: string) =>
    content(
      'perbandingan',
      `${quoted(text)} bukan perbandingan, padahal nilai lain indikator ini ditulis ${quoted(lain)}`,
      `${quoted(text)} is no proportion, but another value of the indicator is written ${quoted(lain)}`,
      'tulis semua nilainya sebagai 1 : n',
      'write all its values as 1 : n',
    ),
  perbandinganDijumlah: (text: string, akumulasi: string) =>
    content(
      'perbandingan',
      `perbandingan ${quoted(text)} dicatat per triwulan dengan akumulasi ${quoted(akumulasi)}`,
      `the proportion ${quoted(text)} is recorded by quarter with the akumulasi ${quoted(akumulasi)}`,
      'tulis akumulasi: terakhir',
      'write akumulasi: terakhir',
    ),
  dua: content(
    'realisasi-ganda',
    'realisasi ditulis bersama pembilang dan penyebut',
    'realisasi stands beside pembilang and penyebut',
    'pilih salah satu: realisasi, atau pembilang dan penyebut',
    'keep one: realisasi, or pembilang and penyebut',
  ),
  rasioTakDidefinisikan: (id: string) =>
    content(
      'rasio-tak-didefinisikan',
      `indikator ${quoted(id)} tidak menyebut apa pembilang dan penyebutnya`,
      `the indicator ${quoted(id)} does not name its pembilang and penyebut`,
      'tambahkan «pembilang:» dan «penyebut:» pada indikator itu, atau tulis realisasi',
      'name both in the indicator, or write realisasi',
    ),
  rasioTakLengkap: content(
    'rasio-tak-lengkap',
    'pembilang dan penyebut harus ditulis keduanya',
    'pembilang and penyebut go together',
    'tulis keduanya',
    'write both',
  ),
  penyebutNol: content(
    'penyebut-nol',
    'penyebut bernilai nol',
    'penyebut is zero',
    'tulis realisasi: tidak_berlaku dengan alasannya bila memang tidak ada yang diukur',
    'write realisasi: tidak_berlaku and why, where there is nothing to measure',
  ),
  penyebutTargetNol: content(
    'penyebut-nol',
    'penyebut bernilai nol',
    'penyebut is zero',
    'tulis penyebut target, atau targetnya saja sebagai angka',
    'write the penyebut of the target, or the target alone as a number',
  ),
  rasioHanyaTarget: content(
    'target-rasio',
    'pembilang dan penyebut di sini hanya untuk target',
    'here pembilang and penyebut are for targets only',
    'tulis angkanya; realisasi triwulan mempunyai pembilang dan penyebut sendiri',
    'write the number; the realisasi of a quarter has a pembilang and penyebut of its own',
  ),
  rentangDanRasio: content(
    'target-rasio',
    'target ditulis sebagai rentang dan juga sebagai pembilang dan penyebut',
    'the target is written both as a range and as pembilang and penyebut',
    'tulis salah satu: rentang atau pembilang dan penyebut',
    'write one: a range, or pembilang and penyebut',
  ),
  targetRasioBeda: (ditulis: string, bagi: string, pengali: Decimal, hasil: string) => {
    const rumus = pengali.eq('1') ? bagi : `${bagi} × ${pengali.toFixed()}`;
    return content(
      'target-rasio',
      `target ${ditulis}, padahal ${rumus} adalah ${hasil}`,
      `the target is ${ditulis}, but ${rumus} is ${hasil}`,
      'perbaiki pembilang, penyebut, atau nilainya; tanpa «nilai:» target dihitung dari keduanya',
      'mend pembilang, penyebut or nilai; without «nilai:» the target is computed from the two',
    );
  },
};
