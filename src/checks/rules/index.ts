/** The rules, in the order in which `lkj explain --rules` lists them. */

import { anggaranNegatif } from './anggaran-negatif.ts';
import { angkaDiubahKata } from './angka-diubah-kata.ts';
import { angkaPadaLabel } from './angka-pada-label.ts';
import { angkaProsaBeda } from './angka-prosa-beda.ts';
import { angkaProsaLepas } from './angka-prosa-lepas.ts';
import { angkaTakDikenal } from './angka-tak-dikenal.ts';
import { angkaTersamar } from './angka-tersamar.ts';
import { arahProsaBeda } from './arah-prosa-beda.ts';
import { arahTidakCocok } from './arah-tidak-cocok.ts';
import { baku } from './baku.ts';
import { belanjaTidakJumlah } from './belanja-tidak-jumlah.ts';
import { belumDiukurLewatWaktu } from './belum-diukur-lewat-waktu.ts';
import { berubahSesudahDisahkan } from './berubah-sesudah-disahkan.ts';
import { bidangUrusanTanpaNama } from './bidang-urusan-tanpa-nama.ts';
import { capaianTidakWajar } from './capaian-tidak-wajar.ts';
import { dasarHukumBeda } from './dasar-hukum-beda.ts';
import { dasarHukumGanda } from './dasar-hukum-ganda.ts';
import { desimalBercampur } from './desimal-bercampur.ts';
import { fisikTidakWajar } from './fisik-tidak-wajar.ts';
import { galatLembarKerja } from './galat-lembar-kerja.ts';
import { hitunganBedaNama } from './hitungan-beda-nama.ts';
import { indikatorTanpaRealisasi } from './indikator-tanpa-realisasi.ts';
import { indikatorTidakDilanjutkan } from './indikator-tidak-dilanjutkan.ts';
import { istilahBercampur } from './istilah-bercampur.ts';
import { istilahPeriodeBeda } from './istilah-periode-beda.ts';
import { judulBernomor } from './judul-bernomor.ts';
import { judulHukumBeda } from './judul-hukum-beda.ts';
import { jumlahDenganPersentase } from './jumlah-dengan-persentase.ts';
import { kalimatTanpaTitik } from './kalimat-tanpa-titik.ts';
import { kataDepanDigabung } from './kata-depan-digabung.ts';
import { kategoriProsaBeda } from './kategori-prosa-beda.ts';
import { kategoriTercapai } from './kategori-tercapai.ts';
import { keadaanLain } from './keadaan-lain.ts';
import { kegiatanNolTanpaKeterangan } from './kegiatan-nol-tanpa-keterangan.ts';
import { kegiatanTanpaRealisasi } from './kegiatan-tanpa-realisasi.ts';
import { kodeSalahInduk } from './kode-salah-induk.ts';
import { laporanTerlambat } from './laporan-terlambat.ts';
import { laporanTriwulanTerlambat } from './laporan-triwulan-terlambat.ts';
import { lheTidakCocok } from './lhe-tidak-cocok.ts';
import { masaJabatanTerputus } from './masa-jabatan-terputus.ts';
import { meningkatkanMeningkatnya } from './meningkatkan-meningkatnya.ts';
import { misiTanpaTujuan } from './misi-tanpa-tujuan.ts';
import { namaHampirSama } from './nama-hampir-sama.ts';
import { namaInstansiLain } from './nama-instansi-lain.ts';
import { namaKembar } from './nama-kembar.ts';
import { namaPendekBeda } from './nama-pendek-beda.ts';
import { namaSepertiJumlah } from './nama-seperti-jumlah.ts';
import { nilaiBerjalanTurun } from './nilai-berjalan-turun.ts';
import { nolTanpaPenjelasan } from './nol-tanpa-penjelasan.ts';
import { nomorDaftar } from './nomor-daftar.ts';
import { paguSamaDenganAtasnya } from './pagu-sama-dengan-atasnya.ts';
import { pegawaiTidakSama } from './pegawai-tidak-sama.ts';
import { pejabatTidakDiketahui } from './pejabat-tidak-diketahui.ts';
import { penandatanganTidakLengkap } from './penandatangan-tidak-lengkap.ts';
import { pendapatanTanpaRealisasi } from './pendapatan-tanpa-realisasi.ts';
import { pergantianTanpaPejabat } from './pergantian-tanpa-pejabat.ts';
import { periodeProsaBeda } from './periode-prosa-beda.ts';
import { persenDiAtas100 } from './persen-di-atas-100.ts';
import { persentaseDijumlah } from './persentase-dijumlah.ts';
import { pihakSama } from './pihak-sama.ts';
import { programTanpaSasaran } from './program-tanpa-sasaran.ts';
import { rasioSebagaiRealisasi } from './rasio-sebagai-realisasi.ts';
import { realisasiAnggaranTurun } from './realisasi-anggaran-turun.ts';
import { realisasiKomponenBeda } from './realisasi-komponen-beda.ts';
import { realisasiMelebihiPagu } from './realisasi-melebihi-pagu.ts';
import { realisasiTahunBeda } from './realisasi-tahun-beda.ts';
import { realisasiTanpaTarget } from './realisasi-tanpa-target.ts';
import { rencanaAksiTidakLengkap } from './rencana-aksi-tidak-lengkap.ts';
import { rencanaLawanPagu } from './rencana-lawan-pagu.ts';
import { reviuSesudahLaporan } from './reviu-sesudah-laporan.ts';
import { rujukanDiketik } from './rujukan-diketik.ts';
import type { Rule } from './rule.ts';
import { saranaTidakSama } from './sarana-tidak-sama.ts';
import { sasaranTanpaProgram } from './sasaran-tanpa-program.ts';
import { satuanTidakJelas } from './satuan-tidak-jelas.ts';
import { skalaTerbalik } from './skala-terbalik.ts';
import { statusProsaBeda } from './status-prosa-beda.ts';
import { subKegiatanTidakJumlah } from './sub-kegiatan-tidak-jumlah.ts';
import { tabelTanpaNomor } from './tabel-tanpa-nomor.ts';
import { tahunDiLuarRenstra } from './tahun-di-luar-renstra.ts';
import { tahunLaporanDiLuarRenstra } from './tahun-laporan-di-luar-renstra.ts';
import { tanggalDiLuarTriwulan } from './tanggal-di-luar-triwulan.ts';
import { tanggalLewatTarget } from './tanggal-lewat-target.ts';
import { targetBerubahTanpaPerubahan } from './target-berubah-tanpa-perubahan.ts';
import { targetNol } from './target-nol.ts';
import { targetTriwulanLawanTahun } from './target-triwulan-lawan-tahun.ts';
import { targetTriwulanTidakLengkap } from './target-triwulan-tidak-lengkap.ts';
import { teksSementara } from './teks-sementara.ts';
import { tercetakPenuh } from './tercetak-penuh.ts';
import { tindakLanjutLewatBatas } from './tindak-lanjut-lewat-batas.ts';
import { titikDesimal } from './titik-desimal.ts';
import { tujuanTanpaSasaranTerukur } from './tujuan-tanpa-sasaran-terukur.ts';
import { visiProsaBeda } from './visi-prosa-beda.ts';

export type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  persenDiAtas100,
  desimalBercampur,
  galatLembarKerja,
  rasioSebagaiRealisasi,
  titikDesimal,
  indikatorTanpaRealisasi,
  realisasiTanpaTarget,
  targetNol,
  nilaiBerjalanTurun,
  realisasiTahunBeda,
  realisasiKomponenBeda,
  persentaseDijumlah,
  targetBerubahTanpaPerubahan,
  capaianTidakWajar,
  tercetakPenuh,
  nolTanpaPenjelasan,
  belumDiukurLewatWaktu,
  targetTriwulanTidakLengkap,
  targetTriwulanLawanTahun,
  rencanaAksiTidakLengkap,
  anggaranNegatif,
  realisasiMelebihiPagu,
  realisasiAnggaranTurun,
  subKegiatanTidakJumlah,
  belanjaTidakJumlah,
  paguSamaDenganAtasnya,
  rencanaLawanPagu,
  keadaanLain,
  kegiatanNolTanpaKeterangan,
  kodeSalahInduk,
  bidangUrusanTanpaNama,
  programTanpaSasaran,
  sasaranTanpaProgram,
  kegiatanTanpaRealisasi,
  pegawaiTidakSama,
  saranaTidakSama,
  pendapatanTanpaRealisasi,
  fisikTidakWajar,
  namaHampirSama,
  namaKembar,
  namaSepertiJumlah,
  namaPendekBeda,
  meningkatkanMeningkatnya,
  tujuanTanpaSasaranTerukur,
  jumlahDenganPersentase,
  satuanTidakJelas,
  arahTidakCocok,
  hitunganBedaNama,
  misiTanpaTujuan,
  indikatorTidakDilanjutkan,
  tahunLaporanDiLuarRenstra,
  tahunDiLuarRenstra,
  tanggalDiLuarTriwulan,
  tanggalLewatTarget,
  laporanTerlambat,
  laporanTriwulanTerlambat,
  penandatanganTidakLengkap,
  pejabatTidakDiketahui,
  pihakSama,
  masaJabatanTerputus,
  pergantianTanpaPejabat,
  reviuSesudahLaporan,
  lheTidakCocok,
  tindakLanjutLewatBatas,
  statusProsaBeda,
  berubahSesudahDisahkan,
  dasarHukumGanda,
  namaInstansiLain,
  dasarHukumBeda,
  judulHukumBeda,
  visiProsaBeda,
  periodeProsaBeda,
  angkaProsaBeda,
  angkaProsaLepas,
  angkaTakDikenal,
  angkaTersamar,
  angkaPadaLabel,
  angkaDiubahKata,
  kategoriTercapai,
  skalaTerbalik,
  arahProsaBeda,
  kategoriProsaBeda,
  istilahPeriodeBeda,
  istilahBercampur,
  teksSementara,
  tabelTanpaNomor,
  nomorDaftar,
  judulBernomor,
  rujukanDiketik,
  kalimatTanpaTitik,
  kataDepanDigabung,
  baku,
];
