/** What is said of values: against their scale, range, sign, counts and settings. */
import type { Decimal } from '../../../base/decimal.ts';
import { quoted } from '../../../base/quote.ts';
import { content } from './content.ts';

export const nilai = {
  pembandingRentang: content(
    'rentang',
    {
      id: 'pembanding jenis realisasi adalah satu nilai, bukan rentang',
      en: 'a benchmark of the kind realisasi is one value, not a range',
    },
    { id: 'tulis satu angka, atau ganti jenisnya dengan standar', en: 'write one number, or make it a standar' },
  ),
  pembandingTanpaNama: content(
    'pembanding-tanpa-nama',
    {
      id: 'pembanding dari instansi lain tidak menyebut instansinya',
      en: 'a benchmark of another agency does not name it',
    },
    { id: 'tulis namanya: «wilayah: RSUD Kota Contoh»', en: 'write its name: «wilayah: RSUD Kota Contoh»' },
  ),
  bukanPredikat: (text: string, skala: readonly string[]) =>
    content(
      'bukan-anggota-skala',
      {
        id: `${quoted(text)} tidak ada dalam skala indikator ini: ${skala.join(', ')}`,
        en: `${quoted(text)} is not on this indicator's scale: ${skala.join(', ')}`,
      },
      { id: 'tulis salah satu anggota skala, sama persis', en: 'write one step of the scale, to the letter' },
    ),
  bukanRealisasi: (text: string) =>
    content(
      'angka',
      {
        id: `${quoted(text)} bukan angka`,
        en: `${quoted(text)} is not a number`,
      },
      {
        id: 'tulis angkanya, misalnya 74,68; bila belum ada: belum_diukur, tidak_tersedia, atau tidak_berlaku, dan sebabnya di baris berikutnya (alasan: …)',
        en: 'write the number, such as 74,68; where there is none yet: belum_diukur, tidak_tersedia or tidak_berlaku, and why on the next line (alasan: …)',
      },
    ),
  satuanLain: (text: string, { angka, satuan }: { readonly angka: string; readonly satuan: string }, milik: string) =>
    content(
      'satuan-lain',
      {
        id: `${quoted(text)} bersatuan ${quoted(satuan)}, padahal satuan indikator ini ${quoted(milik)}`,
        en: `${quoted(text)} has the unit ${quoted(satuan)}, but that of the indicator is ${quoted(milik)}`,
      },
      {
        id: `tulis ${angka} bila satuannya memang ${milik}, atau samakan satuan indikatornya: satuan: "${satuan}"`,
        en: `write ${angka} where its unit is ${milik}, or give the indicator that unit: satuan: "${satuan}"`,
      },
    ),
  tandaDenganKata: (text: string, tanda: string, angka: string) =>
    content(
      'angka',
      {
        id: `batas pada ${quoted(text)} ditulis dengan kata; di sini dengan tanda`,
        en: `the bound in ${quoted(text)} is in words; here it is a sign`,
      },
      { id: `tulis ${tanda} ${angka}`, en: `write ${tanda} ${angka}` },
    ),
  perbandinganBukanSatu: (text: string) =>
    content(
      'perbandingan',
      {
        id: `perbandingan ${quoted(text)} tidak diawali 1`,
        en: `the proportion ${quoted(text)} does not begin with 1`,
      },
      {
        id: 'tulis sebagai 1 : n, misalnya 2 : 500 menjadi 1 : 250',
        en: 'write it as 1 : n, for example 2 : 500 as 1 : 250',
      },
    ),
  perbandinganBukanRasio: (text: string, satuan: string) =>
    content(
      'perbandingan',
      {
        id: `${quoted(text)} adalah perbandingan, padahal satuan indikator ini ${quoted(satuan)}`,
        en: `${quoted(text)} is a proportion, but the unit of the indicator is ${quoted(satuan)}`,
      },
      { id: 'tulis satuan: rasio pada indikator itu', en: 'write satuan: rasio in the indicator' },
    ),
  perbandinganTanpaArah: (text: string) =>
    content(
      'perbandingan',
      {
        id: `${quoted(text)} diukur dari angka di belakang titik dua, tetapi arah indikator ini tidak ditulis`,
        en: `${quoted(text)} is measured by the number behind the colon, but the indicator does not write its arah`,
      },
      {
        id: 'tulis arah: turun pada indikator itu bila 1 : 200 lebih baik daripada 1 : 250, atau arah: naik bila sebaliknya',
        en: 'write arah: turun in the indicator where 1 : 200 is better than 1 : 250, or arah: naik where it is not',
      },
    ),
  perbandinganBercampur: (text: string, lain: string) =>
    content(
      'perbandingan',
      {
        id: `${quoted(text)} bukan perbandingan, padahal nilai lain indikator ini ditulis ${quoted(lain)}`,
        en: `${quoted(text)} is no proportion, but another value of the indicator is written ${quoted(lain)}`,
      },
      { id: 'tulis semua nilainya sebagai 1 : n', en: 'write all its values as 1 : n' },
    ),
  perbandinganDijumlah: (text: string, akumulasi: string) =>
    content(
      'perbandingan',
      {
        id: `perbandingan ${quoted(text)} dicatat per triwulan dengan akumulasi ${quoted(akumulasi)}`,
        en: `the proportion ${quoted(text)} is recorded by quarter with the akumulasi ${quoted(akumulasi)}`,
      },
      { id: 'tulis akumulasi: terakhir', en: 'write akumulasi: terakhir' },
    ),
  bobotNol: (text: string) =>
    content(
      'bobot',
      { id: `bobot ${quoted(text)} tidak di atas nol`, en: `the weight ${quoted(text)} is not above zero` },
      { id: 'tulis bobot di atas nol, misalnya bobot: 60', en: 'write a weight above zero, for example bobot: 60' },
    ),
  bobotBukanSasaran: content(
    'bobot',
    {
      id: 'bobot ditulis pada indikator yang bukan indikator sasaran',
      en: 'a weight stands on an indicator that is not of a sasaran',
    },
    {
      id: 'hapus bobot: hanya rata-rata sasaran yang dihitung menurut bobot',
      en: 'delete it: only the mean of a sasaran has weights',
    },
  ),
  bobotTidakAda: (nama: string) =>
    content(
      'bobot',
      {
        id: `indikator ${quoted(nama)} tidak berbobot, padahal indikator lain sasarannya berbobot`,
        en: `the indicator ${quoted(nama)} has no weight, but another one of its sasaran has`,
      },
      {
        id: 'tulis bobot pada semua indikator sasaran itu, atau hapus semuanya',
        en: 'give a weight to all indicators of the sasaran, or to none',
      },
    ),
  bukanTanggal: (text: string) =>
    content(
      'bukan-tanggal',
      { id: `${quoted(text)} bukan tanggal yang ada`, en: `${quoted(text)} is no date that there is` },
      {
        id: 'tulis 31 Maret 2025 atau 2025-03-31; bila bukan tanggal, tulis jenis_nilai: teks pada indikator itu',
        en: 'write 31 Maret 2025 or 2025-03-31; where it is no date, write jenis_nilai: teks in the indicator',
      },
    ),
  kunciBukanTeks: (kunci: string, jenis: string) =>
    content(
      'nilai-teks',
      {
        id: `${quoted(kunci)} tidak berlaku pada indikator yang nilainya ${jenis}`,
        en: `${quoted(kunci)} has no meaning for an indicator whose values are ${jenis}`,
      },
      {
        id: `hapus ${kunci}, atau hapus jenis_nilai bila indikatornya berangka`,
        en: `delete ${kunci}, or delete jenis_nilai where the indicator has numbers`,
      },
    ),
  penilaianAngka: (id: string) =>
    content(
      'penilaian',
      {
        id: `indikator ${quoted(id)} berangka, jadi capaiannya dihitung, tidak dinilai`,
        en: `the indicator ${quoted(id)} has numbers, so its capaian is computed, not judged`,
      },
      {
        id: 'hapus penilaian, atau tulis jenis_nilai: teks pada indikator itu',
        en: 'delete penilaian, or write jenis_nilai: teks in the indicator',
      },
    ),
  penilaianTanpaNilai: content(
    'penilaian',
    { id: 'penilaian ditulis tanpa realisasi yang dinilai', en: 'penilaian stands without a realisasi to judge' },
    { id: 'tulis realisasinya, atau hapus penilaian', en: 'write the realisasi, or delete penilaian' },
  ),
  penilaianTidakAda: (text: string) =>
    content(
      'penilaian',
      {
        id: `realisasi ${quoted(text)} berupa teks dan belum dinilai`,
        en: `the realisasi ${quoted(text)} is words, and has not been judged`,
      },
      {
        id: 'tambahkan «penilaian: tercapai», «sebagian», atau «tidak», beserta «alasan:»',
        en: 'add «penilaian: tercapai», «sebagian» or «tidak», with an «alasan:»',
      },
    ),
  penilaianTanpaAlasan: (hasil: string) =>
    content(
      'penilaian',
      { id: `penilaian ${quoted(hasil)} ditulis tanpa alasan`, en: `the penilaian ${quoted(hasil)} has no reason` },
      { id: 'tambahkan «alasan:» dengan satu kalimat', en: 'add «alasan:» with one sentence' },
    ),
  predikatBerangka: (text: string) =>
    content(
      'bukan-anggota-skala',
      {
        id: `${quoted(text)} memuat angka, padahal indikator ini diukur dengan tingkat skalanya`,
        en: `${quoted(text)} holds a number, but the indicator is measured by the steps of its scale`,
      },
      {
        id: 'tulis predikatnya saja; bila yang diukur angkanya, hapus skala dan tulis satuan: nilai (predikatnya tetap dicetak)',
        en: 'write the step alone; where the number is what counts, drop skala and write satuan: nilai (the step is still printed)',
      },
    ),
  skalaTidakAda: (id: string) =>
    content(
      'skala-tidak-ada',
      {
        id: `indikator ${quoted(id)} bersatuan predikat tetapi tidak mempunyai skala`,
        en: `the indicator ${quoted(id)} has the unit predikat but no scale`,
      },
      {
        id: 'tambahkan skala dari rendah ke tinggi: skala: [D, C, CC, B, BB, A, AA]',
        en: 'add one, from low to high: skala: [D, C, CC, B, BB, A, AA]',
      },
    ),
  rentangDiminta: (text: string) =>
    content(
      'rentang',
      {
        id: `target ${quoted(text)} bukan rentang, padahal arah indikator ini «rentang»`,
        en: `the target ${quoted(text)} is no range, but the indicator's arah is «rentang»`,
      },
      {
        id: 'tulis { min: 20, maks: 30 }, atau ubah arah menjadi naik atau turun',
        en: 'write { min: 20, maks: 30 }, or make arah naik or turun',
      },
    ),
  rentangTakDiminta: content(
    'rentang',
    {
      id: 'target ini rentang, padahal arah indikatornya bukan «rentang»',
      en: 'this target is a range, but the indicator’s arah is not «rentang»',
    },
    {
      id: 'tulis satu angka, atau ubah arah indikator menjadi rentang',
      en: 'write one number, or make the indicator’s arah rentang',
    },
  ),
  rentangTerbalik: (min: string, maks: string) =>
    content(
      'rentang-terbalik',
      {
        id: `batas bawah ${quoted(min)} lebih besar dari batas atas ${quoted(maks)}`,
        en: `the lower bound ${quoted(min)} is above the upper bound ${quoted(maks)}`,
      },
      { id: 'tukar min dan maks', en: 'swap min and maks' },
    ),
  tandaLawanArah: (tanda: string, arah: string) =>
    content(
      'tanda-lawan-arah',
      {
        id: `tanda ${tanda} pada target berlawanan dengan arah indikator, yaitu ${arah}`,
        en: `the sign ${tanda} of the target is against the indicator’s arah, which is ${arah}`,
      },
      {
        id: '≥ untuk arah naik, ≤ untuk arah turun: perbaiki salah satunya',
        en: '≥ goes with naik, ≤ with turun: mend one of them',
      },
    ),
  paguTidakAda: (nama: string) =>
    content(
      'pagu-tidak-ada',
      {
        id: `kegiatan ${quoted(nama)} tidak mempunyai pagu dan tidak mempunyai sub-kegiatan`,
        en: `the kegiatan ${quoted(nama)} has neither pagu nor sub-kegiatan`,
      },
      { id: 'tambahkan «pagu:» atau rincian «sub_kegiatan:»', en: 'add «pagu:» or its «sub_kegiatan:»' },
    ),
  realisasiTidakAda: (id: string) =>
    content(
      'realisasi-tidak-ada',
      {
        id: `indikator ${quoted(id)} ditulis tanpa realisasi`,
        en: `the indicator ${quoted(id)} stands here without a realisasi`,
      },
      {
        id: 'tulis realisasi (angka, belum_diukur, tidak_tersedia, atau tidak_berlaku), atau pembilang dan penyebut',
        en: 'write realisasi (a number, belum_diukur, tidak_tersedia or tidak_berlaku), or pembilang and penyebut',
      },
    ),
  realisasiAnggaranTidakAda: (id: string) =>
    content(
      'realisasi-anggaran-tidak-ada',
      {
        id: `anggaran ${quoted(id)} ditulis tanpa realisasi`,
        en: `the budget line ${quoted(id)} stands here without a realisasi`,
      },
      {
        id: 'tulis realisasinya dalam rupiah; nol bila sungguh-sungguh belum ada yang dibelanjakan',
        en: 'write its realisasi in rupiah; zero if nothing has really been spent yet',
      },
    ),
  namaBeda: (apa: 'unit' | 'jenis' | 'sasaran RPJMD', nama: string, lain: string) =>
    content(
      'nama-beda',
      {
        id: `${apa} ${quoted(nama)} ditulis ${quoted(lain)} di tempat lain`,
        en: `the ${apa} ${quoted(nama)} is written ${quoted(lain)} elsewhere`,
      },
      { id: 'tulis nama yang sama dengan cara yang sama', en: 'write one name in one way' },
    ),
  alasanTidakAda: (sebab: string) =>
    content(
      'alasan-tidak-ada',
      { id: `realisasi ${quoted(sebab)} ditulis tanpa alasan`, en: `the realisasi ${quoted(sebab)} has no reason` },
      { id: 'tambahkan «alasan:» dengan satu kalimat', en: 'add «alasan:» with one sentence' },
    ),
  dua: content(
    'realisasi-ganda',
    { id: 'realisasi ditulis bersama pembilang dan penyebut', en: 'realisasi stands beside pembilang and penyebut' },
    {
      id: 'pilih salah satu: realisasi, atau pembilang dan penyebut',
      en: 'keep one: realisasi, or pembilang and penyebut',
    },
  ),
  rasioTakDidefinisikan: (id: string) =>
    content(
      'rasio-tak-didefinisikan',
      {
        id: `indikator ${quoted(id)} tidak menyebut apa pembilang dan penyebutnya`,
        en: `the indicator ${quoted(id)} does not name its pembilang and penyebut`,
      },
      {
        id: 'tambahkan «pembilang:» dan «penyebut:» pada indikator itu, atau tulis realisasi',
        en: 'name both in the indicator, or write realisasi',
      },
    ),
  rasioTakLengkap: content(
    'rasio-tak-lengkap',
    { id: 'pembilang dan penyebut harus ditulis keduanya', en: 'pembilang and penyebut go together' },
    { id: 'tulis keduanya', en: 'write both' },
  ),
  penyebutNol: content(
    'penyebut-nol',
    { id: 'penyebut bernilai nol', en: 'penyebut is zero' },
    {
      id: 'tulis realisasi: tidak_berlaku dengan alasannya bila memang tidak ada yang diukur',
      en: 'write realisasi: tidak_berlaku and why, where there is nothing to measure',
    },
  ),
  realisasiBerganda: (id: string) =>
    content(
      'realisasi-bertingkat',
      {
        id: `realisasi ${quoted(id)} ditulis, padahal sub-kegiatannya juga`,
        en: `${quoted(id)} has a realisasi, and so have its sub-kegiatan`,
      },
      {
        id: 'hapus realisasi kegiatan: jumlahnya dihitung dari sub-kegiatan',
        en: 'delete the one of the kegiatan: it is the sum of its sub-kegiatan',
      },
    ),
  penyebutTargetNol: content(
    'penyebut-nol',
    { id: 'penyebut bernilai nol', en: 'penyebut is zero' },
    {
      id: 'tulis penyebut target, atau targetnya saja sebagai angka',
      en: 'write the penyebut of the target, or the target alone as a number',
    },
  ),
  rasioHanyaTarget: content(
    'target-rasio',
    { id: 'pembilang dan penyebut di sini hanya untuk target', en: 'here pembilang and penyebut are for targets only' },
    {
      id: 'tulis angkanya; realisasi triwulan mempunyai pembilang dan penyebut sendiri',
      en: 'write the number; the realisasi of a quarter has a pembilang and penyebut of its own',
    },
  ),
  rentangDanRasio: content(
    'target-rasio',
    {
      id: 'target ditulis sebagai rentang dan juga sebagai pembilang dan penyebut',
      en: 'the target is written both as a range and as pembilang and penyebut',
    },
    {
      id: 'tulis salah satu: rentang atau pembilang dan penyebut',
      en: 'write one: a range, or pembilang and penyebut',
    },
  ),
  targetRasioBeda: (ditulis: string, bagi: string, pengali: Decimal, hasil: string) => {
    const rumus = pengali.eq('1') ? bagi : `${bagi} × ${pengali.toFixed()}`;
    return content(
      'target-rasio',
      {
        id: `target ${ditulis}, padahal ${rumus} adalah ${hasil}`,
        en: `the target is ${ditulis}, but ${rumus} is ${hasil}`,
      },
      {
        id: 'perbaiki pembilang, penyebut, atau nilainya; tanpa «nilai:» target dihitung dari keduanya',
        en: 'mend pembilang, penyebut or nilai; without «nilai:» the target is computed from the two',
      },
    );
  },
};
