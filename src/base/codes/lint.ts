/** The codes of the lint stage that are no rules but speak of the use of rules. The rules explain themselves. */
import { type Explained, explained } from './explained.ts';

export const lint = {
  'abaikan-sia-sia': explained(
    'pengecualian yang tidak mengecualikan apa pun',
    'an ignore that ignores nothing',
    'Kesalahannya sudah diperbaiki, atau catatannya tidak berdiri tepat di atas barisnya. Catatan yang tertinggal akan menyembunyikan kesalahan berikutnya.',
    'The mistake is mended, or the comment does not stand right above its line. One that is left behind would hide the next mistake.',
    undefined,
    'peringatan',
  ),
  'abaikan-tanpa-alasan': explained(
    'pengecualian tanpa alasan',
    'an ignore without a reason',
    'Pemeriksa perlu tahu mengapa temuan ini diterima. Tanpa alasan, temuannya tetap ditunjukkan.',
    'An auditor needs to know why the finding is accepted. Without a reason it is shown all the same.',
    {
      wrong: '# lkj-abaikan lint/realisasi-melebihi-pagu',
      right: '# lkj-abaikan lint/realisasi-melebihi-pagu: perubahan anggaran sedang ditetapkan',
    },
  ),
  'aturan-tak-dikenal': explained(
    'aturan yang tidak ada',
    'a rule that does not exist',
    'Kode aturan di laporan.yaml atau di catatan lkj-abaikan salah tulis, sehingga tidak berpengaruh. Daftarnya: lkj explain --rules.',
    'The code in laporan.yaml or in an lkj-abaikan comment is misspelt and has no effect. The list: lkj explain --rules.',
  ),
  'final-belum-lengkap': explained(
    'laporan final yang belum lengkap',
    'a final report that is not whole',
    'Laporan yang disebut final akan ditandatangani. Selama bagian yang diminta PermenPANRB 53/2014 belum ada, laporannya belum final; pakailah status: konsep sampai semuanya terisi.',
    'A report that is called final will be signed. While a part that PermenPANRB 53/2014 asks for is missing, it is not final; use status: konsep until all is filled in.',
    { wrong: 'status: final', right: 'status: konsep' },
  ),
  'aturan-tetap': explained(
    'aturan yang tidak dapat dimatikan',
    'a rule that cannot be turned off',
    'Angka yang tersamar tidak dapat dibandingkan dengan datanya, maka pemeriksaannya berlaku untuk setiap laporan. Satu tempat yang memang demikian dikecualikan dengan alasannya.',
    'A number in disguise cannot be compared with the data, so that it is looked for in every report. One place that is meant so is excepted with its reason.',
  ),
} as const satisfies Record<string, Explained>;
