/** What is said of settings, periods and dates that cannot be. */
import { quoted } from '../../../base/quote.ts';
import { content } from './content.ts';

export const setelan = {
  skalaTerbalik: (dari: string, above: string) =>
    content(
      'skala-terbalik',
      {
        id: `batas ${quoted(dari)} tidak lebih rendah dari batas tingkat di atasnya, ${quoted(above)}`,
        en: `the bound ${quoted(dari)} is not below that of the step above it, ${quoted(above)}`,
      },
      {
        id: 'urutkan skala_capaian dari tingkat tertinggi ke terendah',
        en: 'order skala_capaian from the highest step to the lowest',
      },
    ),
  diLuarBatas: (text: string, least: string, most: string) =>
    content(
      'di-luar-batas',
      {
        id: `${quoted(text)} di luar batas; seharusnya antara ${least} dan ${most}`,
        en: `${quoted(text)} is out of bounds; expected between ${least} and ${most}`,
      },
      {
        id: 'perbaiki angkanya, atau hapus kuncinya untuk memakai nilai bawaan',
        en: 'mend it, or delete the key to use the default',
      },
    ),
  periodeTerbalik: (awal: number, akhir: number) =>
    content(
      'periode-terbalik',
      {
        id: `periode berakhir tahun ${akhir}, sebelum awalnya, ${awal}`,
        en: `the period ends in ${akhir}, before its start, ${awal}`,
      },
      { id: 'perbaiki tahun awal atau akhirnya', en: 'mend its first or its last year' },
    ),
  perubahanDiLuarTahun: (tanggal: string, tahun: number) =>
    content(
      'perubahan-di-luar-tahun',
      {
        id: `perubahan bertanggal ${tanggal} tidak berlaku dalam tahun ${tahun}`,
        en: `a change dated ${tanggal} does not count in ${tahun}`,
      },
      {
        id: `perbaiki tanggalnya; perubahan di folder ${tahun} bertanggal tahun itu`,
        en: `mend the date; changes in the folder ${tahun} are dated in that year`,
      },
    ),
  tanggalPerubahan: content(
    'tanggal-perubahan',
    {
      id: 'ada pagu_perubahan, tetapi tanggal perubahan anggaran tidak ada',
      en: 'there is a pagu_perubahan, but the budget’s change has no date',
    },
    {
      id: 'tambahkan di awal berkas: perubahan: { tanggal: 2019-09-30 }',
      en: 'add at the top of the file: perubahan: { tanggal: 2019-09-30 }',
    },
  ),
};
