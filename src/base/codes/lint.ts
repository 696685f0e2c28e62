/** The codes of the lint stage that are no rules but speak of the use of rules. The rules explain themselves. */
import type { Explained } from './explained.ts';

export const lint = {
  'abaikan-sia-sia': {
    title: { id: 'pengecualian yang tidak mengecualikan apa pun', en: 'an ignore that ignores nothing' },
    severity: 'peringatan',
    reason: {
      id: 'Kesalahannya sudah diperbaiki, atau catatannya tidak berdiri tepat di atas barisnya. Catatan yang tertinggal akan menyembunyikan kesalahan berikutnya.',
      en: 'The mistake is mended, or the comment does not stand right above its line. One that is left behind would hide the next mistake.',
    },
  },
  'abaikan-tanpa-alasan': {
    title: { id: 'pengecualian tanpa alasan', en: 'an ignore without a reason' },
    reason: {
      id: 'Pemeriksa perlu tahu mengapa temuan ini diterima. Tanpa alasan, temuannya tetap ditunjukkan.',
      en: 'An auditor needs to know why the finding is accepted. Without a reason it is shown all the same.',
    },
    example: {
      wrong: '# lkj-abaikan lint/realisasi-melebihi-pagu',
      right: '# lkj-abaikan lint/realisasi-melebihi-pagu: perubahan anggaran sedang ditetapkan',
    },
  },
  'aturan-tak-dikenal': {
    title: { id: 'aturan yang tidak ada', en: 'a rule that does not exist' },
    reason: {
      id: 'Kode aturan di laporan.yaml atau di catatan lkj-abaikan salah tulis, sehingga tidak berpengaruh. Daftarnya: lkj explain --rules.',
      en: 'The code in laporan.yaml or in an lkj-abaikan comment is misspelt and has no effect. The list: lkj explain --rules.',
    },
  },
  'final-belum-lengkap': {
    title: { id: 'laporan final yang belum lengkap', en: 'a final report that is not whole' },
    reason: {
      id: 'Laporan yang disebut final akan ditandatangani. Selama bagian yang diminta PermenPANRB 53/2014 belum ada, laporannya belum final; pakailah status: konsep sampai semuanya terisi.',
      en: 'A report that is called final will be signed. While a part that PermenPANRB 53/2014 asks for is missing, it is not final; use status: konsep until all is filled in.',
    },
    example: { wrong: 'status: final', right: 'status: konsep' },
  },
  'aturan-tetap': {
    title: { id: 'aturan yang tidak dapat dimatikan', en: 'a rule that cannot be turned off' },
    reason: {
      id: 'Angka yang tersamar tidak dapat dibandingkan dengan datanya, maka pemeriksaannya berlaku untuk setiap laporan. Satu tempat yang memang demikian dikecualikan dengan alasannya.',
      en: 'A number in disguise cannot be compared with the data, so that it is looked for in every report. One place that is meant so is excepted with its reason.',
    },
  },
} as const satisfies Record<string, Explained>;
