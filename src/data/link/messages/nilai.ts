/** What is said of values: against their scale, range, sign, counts and settings. */
import { quoted } from '../../../base/quote.ts';
import { content } from './content.ts';

export const nilai = {
  pembandingRentang: content(
    'rentang',
    'pembanding jenis realisasi adalah satu nilai, bukan rentang',
    'a benchmark of the kind realisasi is one value, not a range',
    'tulis satu angka, atau ganti jenisnya dengan standar',
    'write one number, or make it a standar',
  ),
  pembandingTanpaNama: content(
    'pembanding-tanpa-nama',
    'pembanding dari instansi lain tidak menyebut instansinya',
    'a benchmark of another agency does not name it',
    'tulis namanya: «wilayah: RSUD Kota Contoh»',
    'write its name: «wilayah: RSUD Kota Contoh»',
  ),
  bukanPredikat: (text: string, skala: readonly string[]) =>
    content(
      'bukan-anggota-skala',
      `${quoted(text)} tidak ada dalam skala indikator ini: ${skala.join(', ')}`,
      `${quoted(text)} is not on this indicator's scale: ${skala.join(', ')}`,
      'tulis salah satu anggota skala, sama persis',
      'write one step of the scale, to the letter',
    ),
  bukanRealisasi: (text: string) =>
    content(
      'angka',
      `${quoted(text)} bukan angka`,
      `${quoted(text)} is not a number`,
      'tulis angkanya, misalnya 74,68; bila belum ada: belum_diukur, tidak_tersedia, atau tidak_berlaku, dan sebabnya di baris berikutnya (alasan: …)',
      'write the number, such as 74,68; where there is none yet: belum_diukur, tidak_tersedia or tidak_berlaku, and why on the next line (alasan: …)',
    ),
  satuanLain: (text: string, { angka, satuan }: { readonly angka: string; readonly satuan: string }, milik: string) =>
    content(
      'satuan-lain',
      `${quoted(text)} bersatuan ${quoted(satuan)}, padahal satuan indikator ini ${quoted(milik)}`,
      `${quoted(text)} has the unit ${quoted(satuan)}, but that of the indicator is ${quoted(milik)}`,
      `tulis ${angka} bila satuannya memang ${milik}, atau samakan satuan indikatornya: satuan: "${satuan}"`,
      `write ${angka} where its unit is ${milik}, or give the indicator that unit: satuan: "${satuan}"`,
    ),
  tandaDenganKata: (text: string, tanda: string, angka: string) =>
    content(
      'angka',
      `batas pada ${quoted(text)} ditulis dengan kata; di sini dengan tanda`,
      `the bound in ${quoted(text)} is in words; here it is a sign`,
      `tulis ${tanda} ${angka}`,
      `write ${tanda} ${angka}`,
    ),
  bukanTanggal: (text: string) =>
    content(
      'bukan-tanggal',
      `${quoted(text)} bukan tanggal yang ada`,
      `${quoted(text)} is no date that there is`,
      'tulis 31 Maret 2025 atau 2025-03-31; bila bukan tanggal, tulis jenis_nilai: teks pada indikator itu',
      'write 31 Maret 2025 or 2025-03-31; where it is no date, write jenis_nilai: teks in the indicator',
    ),
  kunciBukanTeks: (kunci: string, jenis: string) =>
    content(
      'nilai-teks',
      `${quoted(kunci)} tidak berlaku pada indikator yang nilainya ${jenis}`,
      `${quoted(kunci)} has no meaning for an indicator whose values are ${jenis}`,
      `hapus ${kunci}, atau hapus jenis_nilai bila indikatornya berangka`,
      `delete ${kunci}, or delete jenis_nilai where the indicator has numbers`,
    ),
  penilaianAngka: (id: string) =>
    content(
      'penilaian',
      `indikator ${quoted(id)} berangka, jadi capaiannya dihitung, tidak dinilai`,
      `the indicator ${quoted(id)} has numbers, so its capaian is computed, not judged`,
      'hapus penilaian, atau tulis jenis_nilai: teks pada indikator itu',
      'delete penilaian, or write jenis_nilai: teks in the indicator',
    ),
  penilaianTanpaNilai: content(
    'penilaian',
    'penilaian ditulis tanpa realisasi yang dinilai',
    'penilaian stands without a realisasi to judge',
    'tulis realisasinya, atau hapus penilaian',
    'write the realisasi, or delete penilaian',
  ),
  penilaianTidakAda: (text: string) =>
    content(
      'penilaian',
      `realisasi ${quoted(text)} berupa teks dan belum dinilai`,
      `the realisasi ${quoted(text)} is words, and has not been judged`,
      'tambahkan «penilaian: tercapai», «sebagian», atau «tidak», beserta «alasan:»',
      'add «penilaian: tercapai», «sebagian» or «tidak», with an «alasan:»',
    ),
  penilaianTanpaAlasan: (hasil: string) =>
    content(
      'penilaian',
      `penilaian ${quoted(hasil)} ditulis tanpa alasan`,
      `the penilaian ${quoted(hasil)} has no reason`,
      'tambahkan «alasan:» dengan satu kalimat',
      'add «alasan:» with one sentence',
    ),
  predikatBerangka: (text: string) =>
    content(
      'bukan-anggota-skala',
      `${quoted(text)} memuat angka, padahal indikator ini diukur dengan tingkat skalanya`,
      `${quoted(text)} holds a number, but the indicator is measured by the steps of its scale`,
      'tulis predikatnya saja; bila yang diukur angkanya, hapus skala dan tulis satuan: nilai (predikatnya tetap dicetak)',
      'write the step alone; where the number is what counts, drop skala and write satuan: nilai (the step is still printed)',
    ),
  skalaTidakAda: (id: string) =>
    content(
      'skala-tidak-ada',
      `indikator ${quoted(id)} bersatuan predikat tetapi tidak mempunyai skala`,
      `the indicator ${quoted(id)} has the unit predikat but no scale`,
      'tambahkan skala dari rendah ke tinggi: skala: [D, C, CC, B, BB, A, AA]',
      'add one, from low to high: skala: [D, C, CC, B, BB, A, AA]',
    ),
  rentangDiminta: (text: string) =>
    content(
      'rentang',
      `target ${quoted(text)} bukan rentang, padahal arah indikator ini «rentang»`,
      `the target ${quoted(text)} is no range, but the indicator's arah is «rentang»`,
      'tulis { min: 20, maks: 30 }, atau ubah arah menjadi naik atau turun',
      'write { min: 20, maks: 30 }, or make arah naik or turun',
    ),
  rentangTakDiminta: content(
    'rentang',
    'target ini rentang, padahal arah indikatornya bukan «rentang»',
    'this target is a range, but the indicator’s arah is not «rentang»',
    'tulis satu angka, atau ubah arah indikator menjadi rentang',
    'write one number, or make the indicator’s arah rentang',
  ),
  rentangTerbalik: (min: string, maks: string) =>
    content(
      'rentang-terbalik',
      `batas bawah ${quoted(min)} lebih besar dari batas atas ${quoted(maks)}`,
      `the lower bound ${quoted(min)} is above the upper bound ${quoted(maks)}`,
      'tukar min dan maks',
      'swap min and maks',
    ),
  tandaLawanArah: (tanda: string, arah: string) =>
    content(
      'tanda-lawan-arah',
      `tanda ${tanda} pada target berlawanan dengan arah indikator, yaitu ${arah}`,
      `the sign ${tanda} of the target is against the indicator’s arah, which is ${arah}`,
      '≥ untuk arah naik, ≤ untuk arah turun: perbaiki salah satunya',
      '≥ goes with naik, ≤ with turun: mend one of them',
    ),
  paguTidakAda: (nama: string) =>
    content(
      'pagu-tidak-ada',
      `kegiatan ${quoted(nama)} tidak mempunyai pagu dan tidak mempunyai sub-kegiatan`,
      `the kegiatan ${quoted(nama)} has neither pagu nor sub-kegiatan`,
      'tambahkan «pagu:» atau rincian «sub_kegiatan:»',
      'add «pagu:» or its «sub_kegiatan:»',
    ),
  realisasiTidakAda: (id: string) =>
    content(
      'realisasi-tidak-ada',
      `indikator ${quoted(id)} ditulis tanpa realisasi`,
      `the indicator ${quoted(id)} stands here without a realisasi`,
      'tulis realisasi (angka, belum_diukur, tidak_tersedia, atau tidak_berlaku), atau pembilang dan penyebut',
      'write realisasi (a number, belum_diukur, tidak_tersedia or tidak_berlaku), or pembilang and penyebut',
    ),
  realisasiAnggaranTidakAda: (id: string) =>
    content(
      'realisasi-anggaran-tidak-ada',
      `anggaran ${quoted(id)} ditulis tanpa realisasi`,
      `the budget line ${quoted(id)} stands here without a realisasi`,
      'tulis realisasinya dalam rupiah; nol bila sungguh-sungguh belum ada yang dibelanjakan',
      'write its realisasi in rupiah; zero if nothing has really been spent yet',
    ),
  namaBeda: (apa: 'unit' | 'jenis' | 'sasaran RPJMD', nama: string, lain: string) =>
    content(
      'nama-beda',
      `${apa} ${quoted(nama)} ditulis ${quoted(lain)} di tempat lain`,
      `the ${apa} ${quoted(nama)} is written ${quoted(lain)} elsewhere`,
      'tulis nama yang sama dengan cara yang sama',
      'write one name in one way',
    ),
  alasanTidakAda: (sebab: string) =>
    content(
      'alasan-tidak-ada',
      `realisasi ${quoted(sebab)} ditulis tanpa alasan`,
      `the realisasi ${quoted(sebab)} has no reason`,
      'tambahkan «alasan:» dengan satu kalimat',
      'add «alasan:» with one sentence',
    ),
  realisasiBerganda: (id: string) =>
    content(
      'realisasi-bertingkat',
      `realisasi ${quoted(id)} ditulis, padahal sub-kegiatannya juga`,
      `${quoted(id)} has a realisasi, and so have its sub-kegiatan`,
      'hapus realisasi kegiatan: jumlahnya dihitung dari sub-kegiatan',
      'delete the one of the kegiatan: it is the sum of its sub-kegiatan',
    ),
};
