/** What is said of settings, periods and dates that cannot be. */
import { quoted } from '../../../base/quote.ts';
import { content } from './content.ts';

type Revisi = Readonly<Record<'kunci' | 'nama' | 'tanggal', string>>;

export const setelan = {
  pkTanpaSasaran: content(
    'pk-tanpa-sasaran',
    'pk_memuat tidak menyebut «sasaran»',
    'pk_memuat does not name «sasaran»',
    'perjanjian kinerja selalu memuat sasaran: tambahkan «sasaran», misalnya [tujuan, sasaran]',
    'a performance agreement always holds the sasaran: add «sasaran», for example [tujuan, sasaran]',
  ),
  skalaTerbalik: (dari: string, above: string) =>
    content(
      'skala-terbalik',
      `batas ${quoted(dari)} tidak lebih rendah dari batas tingkat di atasnya, ${quoted(above)}`,
      `the bound ${quoted(dari)} is not below that of the step above it, ${quoted(above)}`,
      'urutkan skala_capaian dari tingkat tertinggi ke terendah',
      'order skala_capaian from the highest step to the lowest',
    ),
  diLuarBatas: (text: string, least: string, most: string) =>
    content(
      'di-luar-batas',
      `${quoted(text)} di luar batas; seharusnya antara ${least} dan ${most}`,
      `${quoted(text)} is out of bounds; expected between ${least} and ${most}`,
      'perbaiki angkanya, atau hapus kuncinya untuk memakai nilai bawaan',
      'mend it, or delete the key to use the default',
    ),
  periodeTerbalik: (awal: number, akhir: number) =>
    content(
      'periode-terbalik',
      `periode berakhir tahun ${akhir}, sebelum awalnya, ${awal}`,
      `the period ends in ${akhir}, before its start, ${awal}`,
      'perbaiki tahun awal atau akhirnya',
      'mend its first or its last year',
    ),
  perubahanTanpa: (kunci: 'alasan' | 'target') =>
    content(
      'perubahan-tidak-lengkap',
      `perubahan ini tidak menyebut ${kunci === 'alasan' ? 'mengapa perjanjiannya diubah' : 'target yang diubah'}`,
      `this revision does not tell ${kunci === 'alasan' ? 'why the agreement was revised' : 'which targets it revises'}`,
      kunci === 'alasan'
        ? {
            id: 'tambahkan «alasan:», atau «sebab:» pergantian_pejabat, strategi_anggaran, atau prioritas',
            en: 'add «alasan:», or «sebab:» pergantian_pejabat, strategi_anggaran or prioritas',
          }
        : {
            id: 'tambahkan «target:» dengan yang berubah; bila hanya pejabat atau anggarannya yang berubah, tulis sebab: pergantian_pejabat atau sebab: strategi_anggaran',
            en: 'add «target:» with what changed; where only officials or money did, write sebab: pergantian_pejabat or sebab: strategi_anggaran',
          },
    ),
  masaJabatanTerbalik: (sejak: string, sampai: string) =>
    content(
      'periode-terbalik',
      `masa jabatan berakhir ${sampai}, sebelum awalnya, ${sejak}`,
      `the term ends on ${sampai}, before its start, ${sejak}`,
      'perbaiki sejak atau sampai',
      'mend sejak or sampai',
    ),
  sejakTidakAda: (nama: string) =>
    content(
      'pejabat-bersamaan',
      `sejak kapan ${quoted(nama)} menjabat tidak disebut, padahal ada pejabat lain`,
      `since when ${quoted(nama)} is in office is not told, though there are others`,
      'tambahkan «sejak:» dengan hari pertamanya; hanya pejabat pertama dalam daftar boleh tanpa sejak',
      'add «sejak:» with the first day; only the first official of the list may be without',
    ),
  pejabatBersamaan: (
    nama: string,
    sejak: string,
    lain: { readonly nama: string; readonly sampai: string | undefined },
  ) =>
    content(
      'pejabat-bersamaan',
      lain.sampai === undefined
        ? {
            id: `${quoted(nama)} dan ${quoted(lain.nama)} sama-sama menjabat sejak ${sejak}`,
            en: `${quoted(nama)} and ${quoted(lain.nama)} are both in office since ${sejak}`,
          }
        : {
            id: `${quoted(nama)} menjabat sejak ${sejak}, padahal ${quoted(lain.nama)} menjabat sampai ${lain.sampai}`,
            en: `${quoted(nama)} is in office since ${sejak}, but ${quoted(lain.nama)} until ${lain.sampai}`,
          },
      {
        id: 'akhiri yang satu sehari sebelum yang lain mulai; yang menjabat lagi sesudah diganti sementara ditulis sebagai butir baru',
        en: 'end the one a day before the other starts; who returns after a substitute is written as another item',
      },
    ),
  perubahanDiLuarTahun: (tanggal: string, tahun: number) =>
    content(
      'perubahan-di-luar-tahun',
      `perubahan bertanggal ${tanggal} tidak berlaku dalam tahun ${tahun}`,
      `a change dated ${tanggal} does not count in ${tahun}`,
      `perbaiki tanggalnya; perubahan di folder ${tahun} bertanggal tahun itu`,
      `mend the date; changes in the folder ${tahun} are dated in that year`,
    ),
  tanggalPerubahanPendapatan: content(
    'tanggal-perubahan',
    'ada target_perubahan, tetapi tanggal perubahan pendapatan tidak ada',
    'there is a target_perubahan, but the change of the income has no date',
    'tambahkan di awal berkas: perubahan: { tanggal: 2019-09-30 }',
    'add at the top of the file: perubahan: { tanggal: 2019-09-30 }',
  ),
  tanggalPerubahan: content(
    'tanggal-perubahan',
    'ada pagu_perubahan, tetapi tanggal perubahan anggaran tidak ada',
    'there is a pagu_perubahan, but the budget’s change has no date',
    'tambahkan di awal berkas: perubahan: { tanggal: 2019-09-30 }',
    'add at the top of the file: perubahan: { tanggal: 2019-09-30 }',
  ),
  revisiTakDikenal: (ke: string) =>
    content(
      'revisi-anggaran',
      `pagu_revisi menyebut revisi ke-${ke}, padahal tidak ada dalam daftar revisi`,
      `pagu_revisi names revision ${ke}, which is not in the list of revisions`,
      `tambahkan di awal berkas: revisi: [{ ke: ${ke}, tanggal: … }]`,
      `add at the top of the file: revisi: [{ ke: ${ke}, tanggal: … }]`,
    ),
  revisiGanda: (ke: string) =>
    content(
      'revisi-anggaran',
      `revisi ke-${ke} sudah ada`,
      `revision ${ke} is there already`,
      'beri nomor urut berikutnya, atau hapus salah satu',
      'give it the next number, or delete one of the two',
    ),
  revisiMundur: (satu: Revisi, sebelumnya: Revisi) =>
    content(
      'revisi-anggaran',
      `revisi ke-${satu.kunci} bertanggal ${satu.tanggal}, sebelum revisi ke-${sebelumnya.kunci} (${sebelumnya.tanggal})`,
      `revision ${satu.kunci} is dated ${satu.tanggal}, before revision ${sebelumnya.kunci} (${sebelumnya.tanggal})`,
      'perbaiki tanggal atau nomor urutnya; daftarnya menurut keduanya',
      'mend its date or its number; the list goes by both',
    ),
  revisiSehari: (satu: Revisi, lain: Revisi) =>
    content(
      'revisi-anggaran',
      `revisi ke-${satu.kunci} bertanggal sama dengan ${lain.nama}, sehingga tidak jelas pagu mana yang berlaku`,
      `revision ${satu.kunci} has the date of ${lain.nama}, so that it is unclear which pagu counts`,
      'perbaiki tanggalnya, atau gabungkan keduanya menjadi satu revisi',
      'mend its date, or join the two into one revision',
    ),
};
