/** The types of the YAML documents.
 *  GENERATED from schemas/ by scripts/generate.ts; do not edit: `npx vitest -u` writes this file. */

/**
 * Angka seperti dalam naskah dinas: koma untuk desimal, titik untuk ribuan (`80,94`, `749.455.000`). `80.94` dan `749455000` juga dibaca. Yang dapat dibaca dua cara, seperti `749.455`, ditolak: tulis `749455` atau `749,455`. Di dalam { } dan [ ] angka berkoma diberi tanda kutip: `"80,94"`.
 */
export type Angka = number | string;
/**
 * Rumus capaian bagi indikator yang makin kecil makin baik: `selisih` = (2 × target − realisasi) / target; `rasio` = target / realisasi.
 */
export type RumusTurun = 'selisih' | 'rasio';
/**
 * Bila target nol: `tanpa_capaian` tidak menghitung capaian; `tercapai_bila_nol` memberi 100 % bila realisasinya juga nol (untuk indikator yang diharapkan turun ke nol).
 */
export type TargetNol = 'tanpa_capaian' | 'tercapai_bila_nol';
/**
 * Batas atas capaian dalam persen.
 */
export type BatasCapaian = number;
/**
 * Nama pendek untuk dirujuk dari berkas lain: huruf kecil, angka, dan tanda hubung, diawali huruf.
 */
export type Id = string;
/**
 * Satu baris atau satu paragraf teks biasa.
 */
export type Teks = string;
/**
 * Pejabat yang menandatangani. Bila berganti: daftar pejabat, masing-masing dengan `sejak`, `sampai`, atau keduanya; yang dicetak adalah pejabat pada tanggal dokumennya.
 *
 * @minItems 1
 */
export type Pejabat =
  | {
      /**
       * Nama jabatan, lengkap dengan nama perangkat daerahnya.
       */
      jabatan: string;
      /**
       * Nama lengkap dengan gelar. Bila tidak diisi: garis titik-titik.
       */
      nama?: string;
      /**
       * NIP, 18 angka dalam tanda kutip, boleh berspasi 8-6-1-3. Bila tidak diisi: tidak dicetak.
       */
      nip?: string;
      /**
       * Pangkat dan golongan. Bila tidak diisi: tidak dicetak.
       */
      pangkat?: string;
      /**
       * Status bila bukan pejabat definitif: pelaksana tugas, pelaksana harian, atau penjabat.
       */
      status?: 'Plt.' | 'Plh.' | 'Pj.';
      /**
       * Hari pertama masa jabatannya. Bila tidak diisi: sejak semula.
       */
      sejak?: Tanggal;
      /**
       * Hari terakhir masa jabatannya. Bila tidak diisi: sampai sehari sebelum pejabat berikutnya, atau sampai sekarang.
       */
      sampai?: Tanggal;
    }
  | Pejabat[];
/**
 * Tanggal dengan urutan tahun-bulan-hari, dari 1900 sampai 2200; dicetak sebagai '10 Juli 2019'.
 */
export type Tanggal = string;
/**
 * Tahun, empat angka.
 */
export type Tahun = number;
/**
 * Nama singkat untuk tempat yang sempit, seperti grafik.
 */
export type NamaPendek = string;
/**
 * Jabatan atau bidang yang bertanggung jawab: satu, atau daftar bila lebih dari satu (`[Camat, Sekretaris Kecamatan]`).
 *
 * @minItems 1
 */
export type PenanggungJawab = string | Teks[];
/**
 * Nilai sebuah indikator: angka (`80,94`), boleh dengan satuan indikatornya (`95 %`, `12 dokumen`), bertanda (`≥ 95`, harus sesuai `arah`), dengan predikat (`A (87,5)`), atau sebagai perbandingan (`1 : 250`, untuk `satuan: rasio`); predikat dari `skala` (`BB`); atau rentang (`95–97`, atau `min` dan `maks`) untuk `arah: rentang`. Target boleh dari dua hitungan: `pembilang` dan `penyebut`.
 */
export type Nilai =
  | number
  | string
  | {
      /**
       * Batas bawah rentang, termasuk batas itu sendiri.
       */
      min?: Angka;
      /**
       * Batas atas rentang, termasuk batas itu sendiri.
       */
      maks?: Angka;
      /**
       * Target dari dua hitungan: pembilangnya, bagi indikator yang menamai pembilang dan penyebutnya.
       */
      pembilang?: Cacah;
      /**
       * Target dari dua hitungan: penyebutnya.
       */
      penyebut?: Cacah;
      /**
       * Target yang ditetapkan, di samping pembilang dan penyebutnya; harus sama dengan hasil keduanya. Bila tidak diisi: dihitung dari keduanya.
       */
      nilai?: number | string;
    };
/**
 * Hitungan benda atau orang. Titik di antara angka selalu pemisah ribuan: `1.204` adalah seribu dua ratus empat.
 */
export type Cacah = number | string;
/**
 * Daftar indikator.
 */
export type DaftarIndikator = Indikator[];
/**
 * Langkah-langkah bagi satu indikator.
 *
 * @minItems 1
 */
export type DaftarAksi = Aksi[];
/**
 * Jumlah uang dalam rupiah, tanpa 'Rp': titik untuk ribuan, koma untuk sen bila ada, paling banyak dua angka; `400.000` adalah empat ratus ribu.
 */
export type Rupiah = number | string;
/**
 * Kode nomenklatur urusan.bidang.program.kegiatan.sub kegiatan, atau bagi unit_kerja dan satker kode program (`054.01.GG`), kegiatan (`2905`), dan rincian output (`2905.BMA.004`); selalu dalam tanda kutip agar nol di belakang tidak hilang. Dokumen lama yang tidak berkode tidak mengisinya.
 */
export type Kode = string;
/**
 * Sumber dana. Bila tidak diisi: tidak dicetak.
 */
export type SumberDana = string;
/**
 * Angka atau predikat yang dicapai, atau salah satu dari `belum_diukur`, `tidak_tersedia`, `tidak_berlaku` yang disertai `alasan`. Nol berarti sungguh-sungguh nol.
 */
export type Realisasi = number | string;
/**
 * Langkah yang akan diambil: teks, atau `uraian` dengan `penanggung_jawab`, `batas`, dan `status`.
 */
export type TindakLanjut =
  | string
  | {
      /**
       * Langkah yang akan diambil.
       */
      uraian: Teks;
      /**
       * Jabatan atau bidang yang mengerjakannya. Bila tidak diisi: tidak dicetak.
       */
      penanggung_jawab?: Teks;
      /**
       * Batas waktu penyelesaian. Bila tidak diisi: tidak dicetak.
       */
      batas?: Tanggal;
      /**
       * Keadaannya ketika laporan ini ditandatangani: `belum` dilaksanakan, `berjalan`, atau `selesai`. Bila tidak diisi: tidak dicetak.
       */
      status?: StatusTindakLanjut;
    };
/**
 * Keadaan tindak lanjut: `belum` dilaksanakan, `berjalan`, atau `selesai`.
 */
export type StatusTindakLanjut = 'belum' | 'berjalan' | 'selesai';
/**
 * SHA-256, dalam 64 huruf dan angka.
 */
export type Sidik = string;
/**
 * Isi seperti tercetak dalam laporan yang ditandatangani.
 */
export type IsiDisahkan = string;
/**
 * Banyaknya pegawai, atau banyaknya laki-laki (`l`) dan perempuan (`p`).
 */
export type BanyakPegawai =
  | number
  | string
  | {
      /**
       * Banyaknya pegawai laki-laki.
       */
      l: Cacah;
      /**
       * Banyaknya pegawai perempuan.
       */
      p: Cacah;
    };

/**
 * Every kind of document, by its name.
 */
export interface Dokumen {
  laporan: Laporan;
  instansi: Instansi;
  renstra: Renstra;
  'perjanjian-kinerja': PerjanjianKinerja;
  anggaran: Anggaran;
  'anggaran-perangkat': AnggaranPerangkat;
  pendapatan: Pendapatan;
  triwulan: Triwulan;
  evaluasi: Evaluasi;
  pengesahan: Pengesahan;
  'sumber-daya': SumberDaya;
}
/**
 * laporan.yaml: pengaturan laporan. Semua kunci boleh tidak ditulis; nilai bawaannya disebut pada tiap kunci.
 */
export interface Laporan {
  /**
   * Rupa laporan: `resmi` (judul di tengah, tabel bergaris penuh, hitam putih) atau `modern` (judul di kiri, tabel bergaris mendatar, satu warna). Keduanya terbaca pula bila dicetak hitam putih. Bila tidak diisi: resmi.
   */
  tema?: 'resmi' | 'modern';
  /**
   * Ukuran kertas: A4 (210 × 297 mm) atau F4 (215 × 330 mm). Bila tidak diisi: A4.
   */
  kertas?: 'A4' | 'F4';
  /**
   * Jenis huruf: Arimo (seukuran Arial) atau Tinos (seukuran Times New Roman). Bila tidak diisi: Arimo.
   */
  huruf?: 'Arimo' | 'Tinos';
  /**
   * Seberapa rapat naskah: `sedang` (huruf 10,5 poin, jarak baris 1,4) atau `lapang` (11 poin, 1,5). `ukuran_huruf` dan `spasi_baris` mengubah salah satunya. Bila tidak diisi: sedang.
   */
  kerapatan?: 'sedang' | 'lapang';
  /**
   * Ukuran huruf naskah dalam poin, 9 sampai 14. Bila tidak diisi: menurut `kerapatan`.
   */
  ukuran_huruf?: number;
  /**
   * Jarak antarbaris naskah. Bila tidak diisi: menurut `kerapatan`.
   */
  spasi_baris?: Angka;
  margin?: Margin;
  /**
   * Tepi paragraf: `kiri` (rata kiri saja) atau `kiri_kanan` (rata kiri dan kanan). Karena kata tidak dipenggal, jarak antarkata pada `kiri_kanan` tidak sama. Bila tidak diisi: kiri.
   */
  rata?: 'kiri' | 'kiri_kanan';
  /**
   * Apakah kop naskah dicetak pada kata pengantar dan formulir yang ditandatangani: nama pemerintah daerah, nama instansi, alamat, telepon, surel, dan situs dari instansi.yaml, serta lambangnya. Bila tidak diisi: dicetak hanya bila `alamat` dalam instansi.yaml diisi.
   */
  kop?: boolean;
  /**
   * Kalimat kecil di kaki tiap halaman, dalam satu baris, misalnya keterangan tanda tangan elektronik; nomor halaman pindah ke kanan. Bila tidak diisi: hanya nomor halaman.
   */
  kaki_halaman?: string;
  /**
   * Apakah laporan ditandatangani secara elektronik: di atas tiap nama penanda tangan dicetak kotak kosong untuk visualisasi tanda tangan elektronik (tinggi 2,3 cm, lebar 7 cm), sebagai ganti ruang tanda tangan basah dan stempel. Bila tidak diisi: tidak.
   */
  tte?: boolean;
  /**
   * Sebutan bagi tiga bulan dalam laporan. Bila tidak diisi: triwulan.
   */
  istilah_periode?: 'triwulan' | 'tribulan';
  /**
   * Cara menulis banyaknya sesuatu dalam kalimat laporan: `huruf` (tiga indikator), `angka` (3 indikator), atau `keduanya` (3 (tiga) indikator). Tabel, dan naskah sendiri, tidak berubah. Bila tidak diisi: keduanya.
   */
  bilangan?: 'huruf' | 'angka' | 'keduanya';
  /**
   * Rumus capaian bagi indikator yang makin kecil makin baik: `selisih` = (2 × target − realisasi) / target; `rasio` = target / realisasi. Dicetak di bawah tabel. Bila tidak diisi: selisih.
   */
  rumus_turun?: RumusTurun;
  /**
   * Capaian bagi indikator berpredikat: `tercapai` memberi 100 % bila sama atau lebih baik dari target; `rasio` membandingkan urutan predikat dalam `skala`. Bila tidak diisi: tercapai.
   */
  rumus_predikat?: 'tercapai' | 'rasio';
  /**
   * Perlakuan bila target nol: `tanpa_capaian` tidak menghitung capaian; `tercapai_bila_nol` memberi 100 % bila realisasinya juga nol. Bila tidak diisi: tanpa_capaian.
   */
  target_nol?: TargetNol;
  /**
   * Batas atas capaian dalam persen, 100 sampai 1000; nilai sebenarnya tetap disimpan. Bila tidak diisi: tanpa batas.
   */
  batas_capaian?: BatasCapaian;
  /**
   * Rata-rata capaian dihitung dari nilai sebelum atau sesudah dibatasi `batas_capaian`. Bila tidak diisi: sesudah_batas.
   */
  rerata?: 'sebelum_batas' | 'sesudah_batas';
  /**
   * Target yang menjadi dasar kategori dan rata-rata: target triwulan bila ada, kalau tidak target tahun (`otomatis`); selalu target tahun (`tahun`); selalu target triwulan (`triwulan`). Bila tidak diisi: otomatis.
   */
  dasar_capaian?: 'otomatis' | 'tahun' | 'triwulan';
  total?: Total;
  /**
   * Indikator mana yang diperjanjikan: indikator sasaran, dan dari yang lain disebut di sini yang bertarget tahun itu. Yang diperjanjikan dicetak dalam perjanjian kinerja, rencana kerja, tabel capaian, ikhtisar, dan formulir pengukuran; indikator lainnya dalam tabel menurut program. `sasaran` selalu disebut. Bila tidak diisi: tujuan dan sasaran.
   *
   * @minItems 1
   */
  pk_memuat?: ('tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'sub_kegiatan')[];
  /**
   * Banyaknya angka di belakang koma pada persentase, 0 sampai 6. Bila tidak diisi: 2.
   */
  desimal?: number;
  /**
   * Cara membulatkan, sekali saja pada akhir hitungan: `setengah_ke_atas` (0,005 menjadi 0,01) atau `potong` (sisa angka dibuang). Bila tidak diisi: setengah_ke_atas.
   */
  pembulatan?: 'setengah_ke_atas' | 'potong';
  /**
   * Tingkat capaian dari yang tertinggi ke yang terendah. Bila tidak diisi: Sangat Tinggi (dari 91), Tinggi (76–90), Sedang (66–75), Rendah (51–65), Sangat Rendah (sampai 50).
   *
   * @minItems 2
   */
  skala_capaian?: TingkatCapaian[];
  /**
   * Tingkat bagi capaian di antara dua batas, misalnya 90,5: masuk tingkat di bawahnya (`bawah`), di atasnya (`atas`), atau dibulatkan dahulu ke bilangan bulat (`bulatkan`). Bila tidak diisi: bawah.
   */
  celah?: 'bawah' | 'atas' | 'bulatkan';
  /**
   * Apakah daftar kesiapan laporan (PermenPANRB 53/2014 dan 88/2021) dicetak sebagai lampiran. Bila tidak diisi: tidak.
   */
  lampiran_kesiapan?: boolean;
  /**
   * Apakah Bab II memuat pohon kinerja: gambar dari sasaran RPJMD dan tujuan sampai dengan sasaran, program, kegiatan, dan sub kegiatan, beserta indikator dan targetnya. Bila tidak diisi: tidak.
   */
  pohon_kinerja?: boolean;
  /**
   * Apakah Bab I diakhiri sistematika penyajian: isi tiap bab laporan ini. Bila tidak diisi: dicetak hanya bila `profil` dalam instansi.yaml diisi.
   */
  sistematika?: boolean;
  narasi?: Narasi;
  /**
   * Bagian laporan milik sendiri, menurut urutan cetaknya. Naskah tiap bagian di `narasi/<id>.md`; tanpa naskah bagian itu tidak dicetak. Bila tidak diisi: hanya bagian bawaan.
   */
  bagian_tambahan?: BagianTambahan[];
  aturan?: Aturan;
}
/**
 * Tepi kertas dalam sentimeter. Bila tidak diisi: kiri 3, kanan 2, atas 2, bawah 2,5.
 */
export interface Margin {
  /**
   * Tepi kiri dalam sentimeter. Bila tidak diisi: 3.
   */
  kiri?: Angka;
  /**
   * Tepi kanan dalam sentimeter. Bila tidak diisi: 2.
   */
  kanan?: Angka;
  /**
   * Tepi atas dalam sentimeter. Bila tidak diisi: 2.
   */
  atas?: Angka;
  /**
   * Tepi bawah dalam sentimeter. Bila tidak diisi: 2,5.
   */
  bawah?: Angka;
}
/**
 * Angka instansi secara keseluruhan. Dicetak dalam ikhtisar dan Bab III beserta cara menghitungnya. Bila tidak diisi: capaian keseluruhan tidak dihitung dan tidak dicetak.
 */
export interface Total {
  /**
   * Cara menghitung capaian instansi secara keseluruhan: rata-rata capaian semua sasaran (`rata_rata_sasaran`), rata-rata capaian semua indikator yang diperjanjikan (`rata_rata_indikator`), atau rata-rata capaian sasaran menurut `bobot` masing-masing (`berbobot`).
   */
  capaian: 'rata_rata_sasaran' | 'rata_rata_indikator' | 'berbobot';
}
export interface TingkatCapaian {
  /**
   * Nama tingkat.
   */
  nama: string;
  /**
   * Capaian terendah tingkat ini, dalam persen. Bila tidak diisi: tidak berbatas bawah.
   */
  dari?: Angka;
  /**
   * Capaian tertinggi tingkat ini, dalam persen. Bila tidak diisi: tidak berbatas atas.
   */
  sampai?: Angka;
}
/**
 * Untuk tiap bagian laporan yang punya naskah di `narasi/<bagian>.md`: naskah itu mengganti (`ganti`) atau menambah (`tambah`) naskah bawaan. Bila tidak diisi: tambah.
 */
export interface Narasi {
  /**
   * Naskah bagian ini mengganti (`ganti`) atau menambah (`tambah`) naskah bawaan. Bila tidak diisi: tambah.
   */
  [k: string]: 'ganti' | 'tambah';
}
export interface BagianTambahan {
  /**
   * Nama bagian; naskahnya di `narasi/<id>.md`.
   */
  id: Id;
  /**
   * Bab tempat bagian ini, di akhirnya: 1, 2, 3, atau 4.
   */
  bab: 1 | 2 | 3 | 4;
  /**
   * Judul bagian, tanpa huruf urutnya.
   */
  judul: string;
}
/**
 * Tingkat tiap aturan pemeriksaan, menurut kodenya. Bila tidak diisi: tingkat bawaan aturan itu (lihat `lkj explain --rules`).
 */
export interface Aturan {
  /**
   * Tingkat aturan ini: `galat` menghentikan penyusunan, `peringatan` dan `info` tidak, `mati` mematikan aturannya.
   */
  [k: string]: 'galat' | 'peringatan' | 'info' | 'mati';
}
/**
 * instansi.yaml: siapa kami. Nama, daerah, penanda tangan, dasar hukum, dan isu strategis.
 */
export interface Instansi {
  /**
   * Jenis instansi, yang menentukan istilah, formulir, dan tenggat laporan: perangkat daerah, pemerintah daerah secara keseluruhan (`pemda`), unit kerja kementerian atau lembaga, atau satuan kerjanya (`satker`). Bila tidak diisi: perangkat_daerah.
   */
  jenis?: 'perangkat_daerah' | 'pemda' | 'unit_kerja' | 'satker';
  /**
   * Nama resmi instansi, tanpa nama daerah; bagi unit_kerja dan satker seperti tercetak, tanpa nama kementeriannya.
   */
  nama: string;
  /**
   * Singkatan nama instansi, yang dalam tiap bab dipakai sesudah nama lengkapnya disebut sekali. Bila tidak diisi: selalu nama lengkap.
   */
  singkatan?: string;
  daerah?: Daerah;
  /**
   * Kementerian atau lembaga yang membawahi; dicetak di atas nama instansi. Wajib bagi unit_kerja dan satker, dan hanya bagi keduanya.
   */
  induk?: Teks;
  /**
   * Tempat penandatanganan. Bila tidak diisi: garis titik-titik.
   */
  tempat?: string;
  /**
   * Kepala instansi, penanda tangan laporan dan perjanjian kinerja; daftar bila berganti.
   */
  kepala: Pejabat;
  /**
   * Pihak kedua dalam perjanjian kinerja; daftar bila berganti. Wajib bagi unit_kerja dan satker, tidak ada bagi pemda. Bila tidak diisi: kepala daerah.
   */
  atasan?: Pejabat;
  /**
   * Siapa yang menyusun laporan. Bila tidak diisi: instansi itu sendiri.
   */
  penyusun?: Teks;
  /**
   * Gambar lambang daerah atau kementerian untuk sampul, berkas png atau jpg di dalam folder data; ditulis dari folder data. Bila tidak diisi: sampul tanpa lambang.
   */
  lambang?: string;
  /**
   * Alamat kantor. Bila tidak diisi: tidak dicetak.
   */
  alamat?: Teks;
  /**
   * Nomor telepon, dalam tanda kutip. Bila tidak diisi: tidak dicetak.
   */
  telepon?: string;
  /**
   * Alamat surel (e-mail). Bila tidak diisi: tidak dicetak.
   */
  surel?: string;
  /**
   * Alamat situs web. Bila tidak diisi: tidak dicetak.
   */
  situs?: string;
  /**
   * Peraturan yang menjadi dasar laporan, menurut urutan cetaknya.
   */
  dasar_hukum?: DasarHukum[];
  /**
   * Isu strategis: masalah pokok, masalah, dan akar masalahnya.
   */
  isu_strategis?: IsuStrategis[];
  profil?: Profil;
  /**
   * Tingkat unit kerja kementerian atau lembaga: sasarannya disebut Sasaran Program pada eselon I, Sasaran Kegiatan pada eselon II. Hanya untuk `jenis: unit_kerja`. Bila tidak diisi: I.
   */
  eselon?: 'I' | 'II';
  istilah?: Istilah;
}
/**
 * Daerah tempat instansi berada. Wajib bagi perangkat_daerah dan pemda.
 */
export interface Daerah {
  /**
   * Nama daerah, lengkap dengan kabupaten, kota, atau provinsi.
   */
  nama: string;
  /**
   * Jabatan kepala daerah. Wajib bagi perangkat_daerah dan pemda.
   */
  kepala?: string;
  /**
   * Provinsi tempat daerah itu. Bila tidak diisi: tidak dicetak.
   */
  provinsi?: string;
}
export interface DasarHukum {
  /**
   * Nama pendek peraturan.
   */
  id: Id;
  /**
   * Jenis peraturan, lengkap dengan pembentuknya.
   */
  jenis: string;
  /**
   * Nomor peraturan, dalam tanda kutip.
   */
  nomor: string;
  /**
   * Tahun peraturan.
   */
  tahun: Tahun;
  /**
   * Judul peraturan, tanpa kata 'tentang'.
   */
  tentang: Teks;
  /**
   * Singkatan jenis peraturan. Bila tidak diisi: tidak dipakai.
   */
  singkatan?: string;
}
export interface IsuStrategis {
  /**
   * Masalah pokok.
   */
  masalah_pokok: Teks;
  /**
   * Masalah di bawah masalah pokok, satu atau lebih.
   *
   * @minItems 1
   */
  masalah: Masalah[];
}
export interface Masalah {
  /**
   * Masalah yang menyebabkan masalah pokok.
   */
  uraian: Teks;
  /**
   * Akar dari masalah itu, satu atau lebih.
   *
   * @minItems 1
   */
  akar_masalah: Teks[];
}
/**
 * Gambaran umum organisasi, dicetak dalam Bab I: tugas, fungsi, dan struktur. Bila tidak diisi: tidak dicetak.
 */
export interface Profil {
  /**
   * Peraturan yang mengatur kedudukan, susunan organisasi, tugas, dan fungsi instansi. Bila tidak diisi: tidak disebut.
   */
  dasar?: Teks;
  /**
   * Tugas instansi menurut peraturan itu, tanpa nama instansinya; dicetak sesudah kata 'mempunyai tugas'.
   */
  tugas: Teks;
  /**
   * Fungsi instansi menurut peraturan itu, satu atau lebih.
   *
   * @minItems 1
   */
  fungsi: Teks[];
  /**
   * Struktur organisasi: satu butir untuk tiap jabatan atau unit. Satu butir, pimpinan tertinggi, bukan bawahan siapa pun; setiap butir lain menjadi bawahan tepat satu butir. Dicetak sebagai bagan dan daftar. Bila tidak diisi: tidak dicetak.
   *
   * @minItems 1
   */
  struktur?: UnitOrganisasi[];
}
export interface UnitOrganisasi {
  /**
   * Nama pendek jabatan atau unit ini; dengan nama ini butir lain merujuknya.
   */
  id: Id;
  /**
   * Nama jabatan atau unit, seperti tercetak dalam bagan.
   */
  jabatan: string;
  /**
   * Id jabatan atau unit yang langsung di bawahnya, menurut urutan cetak. Bila tidak diisi: tidak punya bawahan.
   */
  bawahan?: Id[];
}
/**
 * Kata dan tenggat yang lain daripada bawaan `jenis`. Bila tidak diisi: menurut `jenis`.
 */
export interface Istilah {
  /**
   * Sebutan sasaran dalam kepala tabel. Bila tidak diisi: menurut `jenis`.
   */
  sasaran?: Teks;
  /**
   * Sebutan tingkat anggaran di bawah kegiatan. Bila tidak diisi: menurut `jenis`.
   */
  sub_kegiatan?: Teks;
  /**
   * Sebutan pendek rencana jangka menengah. Bila tidak diisi: menurut `jenis`.
   */
  renstra?: Teks;
  /**
   * Nama lengkap rencana jangka menengah. Bila tidak diisi: menurut `jenis`.
   */
  renstra_lengkap?: Teks;
  /**
   * Sebutan instansi sejenis, dalam kalimat. Bila tidak diisi: menurut `jenis`.
   */
  instansi?: Teks;
  /**
   * Pemilik visi dalam rencana itu. Bila tidak diisi: menurut `jenis`.
   */
  kepala?: Teks;
  /**
   * Kepada siapa laporan ini dipertanggungjawabkan selain kepada masyarakat; biasanya jabatan `atasan`. Bila tidak diisi: menurut `jenis`.
   */
  atasan?: Teks;
  /**
   * Tenggat laporan tahunan, dalam bulan sesudah tahun berakhir. Bila tidak diisi: menurut `jenis`, yaitu tiga bagi pemda dan dua bagi yang lain.
   */
  tenggat?: number;
}
/**
 * renstra.yaml, atau renstra/<awal>-<akhir>.yaml untuk tiap Renstra bila berganti: rencana strategis. Periode, visi, misi, tujuan, sasaran, dan indikatornya.
 */
export interface Renstra {
  /**
   * Nama dokumen Renstra. Bila tidak diisi: 'Renstra' dan nama instansi.
   */
  nama?: string;
  periode: Periode;
  /**
   * Tanggal Renstra ini mulai berlaku, di antara tahun awal dan akhirnya. Wajib bila ada lebih dari satu Renstra: laporan memakai Renstra yang berlaku pada hari terakhirnya. Bila tidak diisi: satu-satunya Renstra selalu berlaku.
   */
  berlaku_sejak?: Tanggal;
  rpjmd?: Rpjmd;
  /**
   * Visi kepala daerah.
   */
  visi: Teks;
  /**
   * Misi kepala daerah, menurut urutannya.
   *
   * @minItems 1
   */
  misi: Misi[];
  /**
   * Tujuan instansi, menurut urutan cetaknya; sasaran berada di bawah tujuannya.
   *
   * @minItems 1
   */
  tujuan: Tujuan[];
}
/**
 * Masa berlaku Renstra.
 */
export interface Periode {
  /**
   * Tahun pertama Renstra.
   */
  awal: Tahun;
  /**
   * Tahun terakhir Renstra.
   */
  akhir: Tahun;
}
/**
 * RPJMD yang menjadi acuan Renstra.
 */
export interface Rpjmd {
  /**
   * Nama RPJMD, tanpa tahunnya.
   */
  nama: string;
  /**
   * Tahun pertama RPJMD.
   */
  awal: Tahun;
  /**
   * Tahun terakhir RPJMD.
   */
  akhir: Tahun;
}
export interface Misi {
  /**
   * Nama pendek misi.
   */
  id: Id;
  /**
   * Bunyi misi.
   */
  uraian: Teks;
  /**
   * Apakah instansi ini mendukung misi itu. Bila tidak diisi: tidak.
   */
  didukung?: boolean;
}
/**
 * Tujuan dengan indikator dan sasarannya.
 */
export interface Tujuan {
  /**
   * Nama pendek tujuan. Dipakai sekali dalam seluruh proyek.
   */
  id: Id;
  /**
   * Bunyi tujuan.
   */
  nama: Teks;
  /**
   * Bunyi sasaran RPJMD yang didukung tujuan ini; tujuan yang mendukung sasaran RPJMD yang sama menulisnya dengan cara yang sama. Dicetak di puncak pohon kinerja. Bila tidak diisi: pohonnya mulai dari tujuan.
   */
  sasaran_rpjmd?: Teks;
  /**
   * Id misi yang didukung tujuan ini. Bila tidak diisi: tidak dinyatakan.
   */
  misi?: Id[];
  /**
   * Indikator tujuan. Bila tidak diisi: tidak ada.
   */
  indikator?: DaftarIndikator;
  /**
   * Sasaran di bawah tujuan ini, satu atau lebih.
   *
   * @minItems 1
   */
  sasaran: Sasaran[];
}
/**
 * Indikator kinerja. Bentuknya sama di bawah tujuan, sasaran, program, kegiatan, dan sub kegiatan.
 */
export interface Indikator {
  /**
   * Nama pendek indikator; dengan nama ini berkas lain merujuknya. Dipakai sekali dalam seluruh proyek.
   */
  id: Id;
  /**
   * Nama indikator seperti tercetak dalam perjanjian kinerja.
   */
  nama: Teks;
  /**
   * Nama yang dicetak di samping batang grafik. Bila tidak diisi: nama lengkap, yang panjang dipotong sesudah kira-kira 45 huruf.
   */
  nama_pendek?: NamaPendek;
  /**
   * Satuan nilainya. Tanda persen ditulis `"%"` (dalam tanda kutip) atau `persen`; untuk nilai berupa huruf atau kata tulis `predikat` dan isi `skala`.
   */
  satuan: string;
  /**
   * Bentuk target dan realisasinya: angka atau predikat dari `skala` (`angka`), kata-kata (`teks`), atau tanggal (`tanggal`, misalnya `31 Maret 2025`). Teks dan tanggal tidak dihitung: berkas triwulan menilainya dengan `penilaian` dan `alasan`, tanpa persentase dan di luar rata-rata. Bila tidak diisi: `angka`.
   */
  jenis_nilai?: 'angka' | 'teks' | 'tanggal';
  /**
   * Arah yang diharapkan: makin besar makin baik (`naik`), makin kecil makin baik (`turun`), atau di dalam suatu rentang (`rentang`). Bila tidak diisi: `naik`.
   */
  arah?: 'naik' | 'turun' | 'rentang';
  /**
   * Cara nilai triwulan menjadi nilai tahun: dijumlahkan (`jumlah`), diambil yang terakhir (`terakhir`), atau dirata-ratakan (`rata_rata`). Persentase tidak dijumlahkan. Bila tidak diisi: `terakhir`.
   */
  akumulasi?: 'jumlah' | 'terakhir' | 'rata_rata';
  /**
   * Isi berkas triwulan: nilai berjalan sampai dengan triwulan itu (`sampai_dengan`) atau nilai triwulan itu saja (`per_triwulan`). Bila tidak diisi: `sampai_dengan`.
   */
  pencatatan?: 'sampai_dengan' | 'per_triwulan';
  /**
   * Apakah termasuk Indikator Kinerja Utama (IKU). Bila tidak diisi: bukan.
   */
  iku?: boolean;
  /**
   * Definisi operasional: apa yang diukur.
   */
  definisi?: Teks;
  /**
   * Rumus indikator dalam kata-kata; tidak dipakai untuk menghitung.
   */
  formulasi?: Teks;
  /**
   * Asal datanya. Dicetak dalam tabel IKU (bila `iku: true`) atau dalam uraiannya.
   */
  sumber_data?: Teks;
  /**
   * Jabatan atau bidang yang bertanggung jawab, satu atau daftar. Dicetak dalam tabel IKU (bila `iku: true`) atau dalam uraiannya.
   */
  penanggung_jawab?: PenanggungJawab;
  /**
   * Perangkat daerah yang mengampu indikator pemda ini, satu atau daftar. Dicetak seperti penanggung jawab. Bila tidak diisi: tidak dicetak.
   */
  pengampu?: PenanggungJawab;
  /**
   * Nama hitungan yang menjadi pembilang; bila diisi bersama `penyebut`, berkas triwulan dapat memuat kedua hitungan itu dan nilainya dihitung.
   */
  pembilang?: Teks;
  /**
   * Nama hitungan yang menjadi penyebut.
   */
  penyebut?: Teks;
  /**
   * Pengali hasil bagi pembilang dan penyebut. Bila tidak diisi: 100 untuk satuan persen, selain itu 1.
   */
  pengali?: Angka;
  /**
   * Komponen indikator gabungan. Berkas triwulan mengisi nilai tiap komponen, dan realisasinya dihitung: rata-rata menurut `bobot`, atau rata-rata biasa bila tidak berbobot. Bila tidak diisi: indikatornya tidak berkomponen.
   *
   * @minItems 2
   */
  komponen?: Komponen[];
  /**
   * Daftar predikat dari yang terendah ke yang tertinggi, untuk indikator yang nilainya berupa predikat.
   *
   * @minItems 2
   */
  skala?: string[];
  /**
   * Target Renstra (atau target dokumen tempat indikator ini berada) untuk tiap tahun. Target yang diperjanjikan ada di perjanjian-kinerja.yaml.
   */
  target?: NilaiPerTahun;
  /**
   * Realisasi tahun-tahun yang telah lewat, sejauh diketahui; untuk membandingkan antartahun.
   */
  realisasi?: NilaiPerTahun;
  standar?: Standar;
  /**
   * Nilai pembanding dari luar instansi: yang dicapai di daerah lain, provinsi, atau nasional, dan standar. Bila tidak diisi: tidak dibandingkan, kecuali dengan `standar`.
   */
  pembanding?: Pembanding[];
  /**
   * Rumus capaian untuk `arah: turun` khusus indikator ini: `selisih` = (2 × target − realisasi) / target; `rasio` = target / realisasi. Bila tidak diisi: menurut laporan.yaml.
   */
  rumus_turun?: RumusTurun;
  /**
   * Perlakuan bila target nol, khusus indikator ini. Bila tidak diisi: menurut laporan.yaml.
   */
  target_nol?: TargetNol;
  /**
   * Batas atas capaian dalam persen, khusus indikator ini. Bila tidak diisi: menurut laporan.yaml.
   */
  batas_capaian?: BatasCapaian;
  /**
   * Bobot indikator ini dalam rata-rata sasarannya; bila satu indikator sasaran itu berbobot, semuanya berbobot. Bila tidak diisi: rata-rata tanpa bobot.
   */
  bobot?: Angka;
  /**
   * Id indikator Renstra sebelumnya yang digantikan indikator ini. Realisasi tahun-tahun sebelumnya diambil darinya bila satuan, arah, dan skalanya sama. Indikator yang diteruskan memakai id yang sama tanpa kunci ini. Bila tidak diisi: tidak menggantikan.
   */
  menggantikan?: Id;
  /**
   * Tahun indikator ini dihentikan, yaitu tahun terakhir ia diukur; sesudahnya ia tidak dicetak. Bila tidak diisi: tidak dihentikan.
   */
  dihentikan?: Tahun;
}
/**
 * Satu komponen dari indikator gabungan.
 */
export interface Komponen {
  /**
   * Nama pendek komponen; dengan nama ini berkas triwulan mengisinya. Dipakai sekali dalam indikator ini.
   */
  id: Id;
  /**
   * Nama komponen seperti tercetak.
   */
  nama: Teks;
  /**
   * Bobot komponen ini; semua bobot berjumlah 100 atau 1. Bila tidak diisi, pada semuanya: rata-rata tanpa bobot.
   */
  bobot?: Angka;
}
/**
 * Nilai untuk tiap tahun.
 */
export interface NilaiPerTahun {
  [k: string]: Nilai;
}
/**
 * Nilai pembanding, bila ada: standar nasional, atau yang dicapai di tempat lain. Disebut standar, dan standar terpenuhi, hanya bila `sumber` adalah dokumen yang menetapkan standar.
 */
export interface Standar {
  /**
   * Nilai menurut sumber itu.
   */
  nilai: Nilai;
  /**
   * Dokumen yang menetapkan standar itu, misalnya peraturan atau pedoman; atau asal angka yang dicapai di tempat lain, misalnya survei.
   */
  sumber: Teks;
}
/**
 * Satu nilai pembanding dari luar instansi.
 */
export interface Pembanding {
  /**
   * Tempat pembanding itu berlaku atau dicapai; `instansi` untuk instansi lain, yang disebut di `wilayah`.
   */
  tingkat: 'internasional' | 'nasional' | 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'instansi';
  /**
   * Nama daerah atau instansinya. Bila tidak diisi: disebut tingkatnya saja.
   */
  wilayah?: string;
  /**
   * Yang dicapai di sana (`realisasi`), atau yang ditetapkan harus dicapai (`standar`). Hanya standar yang dapat disebut terpenuhi.
   */
  jenis: 'realisasi' | 'standar';
  /**
   * Tahun angka itu. Laporan tahun sebelumnya tidak memakainya; dari beberapa tahun dipakai yang terbaru. Bila tidak diisi: tidak disebut.
   */
  tahun?: Tahun;
  /**
   * Nilainya. Rentang hanya untuk `standar` indikator `arah: rentang`.
   */
  nilai: Nilai;
  /**
   * Dokumen atau survei asal angka itu.
   */
  sumber: Teks;
}
/**
 * Sasaran dengan indikator, strategi, dan kebijakannya.
 */
export interface Sasaran {
  /**
   * Nama pendek sasaran; dirujuk oleh program di anggaran.yaml. Dipakai sekali dalam seluruh proyek.
   */
  id: Id;
  /**
   * Bunyi sasaran.
   */
  nama: Teks;
  /**
   * Bobot sasaran ini dalam rata-rata tujuannya; bila satu sasaran tujuan itu berbobot, semuanya berbobot. Bila tidak diisi: rata-rata tanpa bobot.
   */
  bobot?: Angka;
  /**
   * Indikator sasaran. Bila tidak diisi: tidak ada.
   */
  indikator?: DaftarIndikator;
  /**
   * Strategi untuk mencapai sasaran. Bila tidak diisi: tidak dicetak.
   */
  strategi?: Teks[];
  /**
   * Arah kebijakan untuk strategi itu. Bila tidak diisi: tidak dicetak.
   */
  kebijakan?: Teks[];
  /**
   * Pihak lain yang ikut berperan dalam pencapaian sasaran (crosscutting), menurut urutan cetaknya. Dicetak dalam Bab II sebagai tabel. Bila tidak diisi: tidak dicetak.
   */
  lintas_sektor?: LintasSektor[];
}
export interface LintasSektor {
  /**
   * Perangkat daerah, instansi lain, dunia usaha, atau lembaga masyarakat yang ikut berperan.
   */
  pihak: Teks;
  /**
   * Apa yang dikerjakannya bagi sasaran ini.
   */
  peran: Teks;
  /**
   * Nama program milik pihak itu yang memuat perannya. Bila tidak diisi: tidak disebut.
   */
  program?: Teks;
}
/**
 * <tahun>/perjanjian-kinerja.yaml: target yang diperjanjikan untuk tahun itu, dan perubahannya.
 */
export interface PerjanjianKinerja {
  /**
   * Nomor perjanjian kinerja. Bila tidak diisi: tidak dicetak.
   */
  nomor?: string;
  /**
   * Tanggal perjanjian kinerja ditandatangani. Bila tidak diisi: garis titik-titik.
   */
  tanggal?: Tanggal;
  /**
   * Target tiap indikator, menurut id-nya.
   */
  target: TargetPerIndikator;
  /**
   * Perubahan perjanjian kinerja, menurut urutan tanggal. Bila tidak diisi: tidak ada perubahan.
   */
  perubahan?: PerubahanPerjanjian[];
  rencana_aksi?: RencanaAksi;
}
/**
 * Target menurut id indikator.
 */
export interface TargetPerIndikator {
  [k: string]: TargetIndikator;
}
/**
 * Target satu indikator untuk setahun dan, bila ditetapkan, untuk tiap triwulan.
 */
export interface TargetIndikator {
  /**
   * Target setahun. Bila tidak diisi: tidak ada target tahun.
   */
  tahun?: Nilai;
  /**
   * Target sampai dengan tiap triwulan, bila ditetapkan. Angka berkoma di dalam { } diberi tanda kutip.
   */
  tw?: TargetTriwulan;
}
/**
 * Target sampai dengan tiap triwulan; triwulan tanpa target boleh tidak ditulis.
 */
export interface TargetTriwulan {
  /**
   * Target sampai dengan triwulan I.
   */
  '1'?: Nilai;
  /**
   * Target sampai dengan triwulan II.
   */
  '2'?: Nilai;
  /**
   * Target sampai dengan triwulan III.
   */
  '3'?: Nilai;
  /**
   * Target sampai dengan triwulan IV, yaitu target setahun.
   */
  '4'?: Nilai;
}
export interface PerubahanPerjanjian {
  /**
   * Nomor perjanjian kinerja perubahan. Bila tidak diisi: tidak dicetak.
   */
  nomor?: string;
  /**
   * Tanggal perubahan; target yang baru berlaku sejak triwulan yang memuat tanggal ini.
   */
  tanggal: Tanggal;
  /**
   * Sebab perubahan menurut PermenPANRB 53/2014: pejabatnya berganti (`pergantian_pejabat`), program, kegiatan, atau anggarannya berubah (`strategi_anggaran`), atau prioritas atau asumsinya berubah (`prioritas`).
   */
  sebab?: 'pergantian_pejabat' | 'strategi_anggaran' | 'prioritas';
  /**
   * Alasan perubahan. Bila tidak diisi: sebabnya; salah satu dari `sebab` dan `alasan` ditulis.
   */
  alasan?: Teks;
  /**
   * Dokumen yang menjadi dasar perubahan. Bila tidak diisi: tidak dicetak.
   */
  dasar?: Teks;
  /**
   * Target yang berubah saja, menurut id indikatornya; yang tidak ditulis tetap. Wajib, kecuali sebabnya `pergantian_pejabat` atau `strategi_anggaran`.
   */
  target?: TargetPerIndikator;
}
/**
 * Langkah-langkah untuk mencapai target, menurut id indikatornya. Bila tidak diisi: formulir Rencana Aksi memuat kegiatan dari program yang menunjang sasarannya.
 */
export interface RencanaAksi {
  [k: string]: DaftarAksi;
}
/**
 * Satu langkah dalam rencana aksi.
 */
export interface Aksi {
  /**
   * Apa yang dikerjakan.
   */
  aksi: Teks;
  /**
   * Triwulan pelaksanaannya. Bila tidak diisi: dicetak «–», dan diperingatkan.
   *
   * @minItems 1
   */
  triwulan?: (1 | 2 | 3 | 4)[];
  /**
   * Jabatan atau bidang yang mengerjakannya, satu atau daftar. Bila tidak diisi: penanggung jawab kegiatan pada `anggaran`, lalu penanggung jawab indikatornya.
   */
  penanggung_jawab?: PenanggungJawab;
  /**
   * Id kegiatan atau sub kegiatan di anggaran.yaml yang membiayainya. Bila tidak diisi: anggarannya tidak dirinci.
   */
  anggaran?: Id;
}
/**
 * <tahun>/anggaran.yaml: program, kegiatan, dan sub kegiatan dengan pagunya.
 */
export interface Anggaran {
  perubahan?: PerubahanAnggaran;
  /**
   * Revisi anggaran (revisi DIPA, pergeseran DPA) menurut tanggalnya; dalam sebuah triwulan berlaku yang terakhir sampai dengan akhir triwulan itu. `perubahan` tetap boleh ada di sampingnya, dengan tanggal lain. Bila tidak diisi: tidak ada revisi selain `perubahan`.
   *
   * @minItems 1
   */
  revisi?: RevisiAnggaran[];
  /**
   * Isi realisasi anggaran di berkas triwulan, untuk semua baris dan sepanjang tahun: sejak Januari sampai dengan triwulan itu (`sampai_dengan`) atau triwulan itu saja (`per_triwulan`). Bila tidak diisi: `sampai_dengan`.
   */
  pencatatan?: 'sampai_dengan' | 'per_triwulan';
  /**
   * Belanja BLUD: berapa persen dari pagu boleh dilampaui, menurut ambang batas yang ditetapkan dalam RBA; untuk semua baris. Bila tidak diisi: pagu tidak boleh dilampaui.
   */
  ambang_batas?: Angka;
  bidang_urusan?: BidangUrusan;
  kro?: Kro;
  /**
   * Anggaran yang sama menurut jenis belanja, satu baris untuk tiap jenis; jumlahnya harus sama dengan jumlah pagu dan realisasi menurut program, rupiah demi rupiah. Bila tidak diisi: tidak dicetak.
   *
   * @minItems 1
   */
  belanja?: JenisBelanja[];
  /**
   * Program, menurut urutan cetaknya; kegiatan berada di bawah programnya.
   *
   * @minItems 1
   */
  program: Program[];
}
/**
 * Perubahan anggaran. Wajib ada bila ada `pagu_perubahan`.
 */
export interface PerubahanAnggaran {
  /**
   * Tanggal perubahan anggaran; `pagu_perubahan` berlaku sejak triwulan yang memuat tanggal ini.
   */
  tanggal: Tanggal;
  /**
   * Dokumen yang menetapkan perubahan. Bila tidak diisi: tidak dicetak.
   */
  dasar?: Teks;
}
export interface RevisiAnggaran {
  /**
   * Nomor urut revisi; `pagu_revisi` menyebutnya.
   */
  ke: number;
  /**
   * Tanggal revisi; berlaku sejak triwulan yang memuat tanggal ini.
   */
  tanggal: Tanggal;
  /**
   * Sebutan revisi dalam laporan. Bila tidak diisi: revisi ke-1, ke-2, dan seterusnya.
   */
  nama?: Teks;
  /**
   * Nomor dokumen revisi. Bila tidak diisi: tidak dicetak.
   */
  nomor?: Teks;
  /**
   * Sebab atau dasar revisi. Bila tidak diisi: tidak dicetak.
   */
  dasar?: Teks;
}
/**
 * Nama bidang urusan menurut kodenya. Bila program menurut kodenya tergolong dalam beberapa bidang urusan, tabel anggaran mengelompokkan dan menjumlahkannya. Bila tidak diisi: kodenya saja.
 */
export interface BidangUrusan {
  /**
   * Nama bidang urusan itu.
   */
  [k: string]: Teks;
}
/**
 * Nama klasifikasi rincian output (KRO) menurut kodenya, bagi unit_kerja dan satker; tabel rincian output mengelompokkan dan menjumlahkannya. Bila tidak diisi: kodenya saja.
 */
export interface Kro {
  /**
   * Nama klasifikasi rincian output itu.
   */
  [k: string]: Teks;
}
/**
 * Satu jenis belanja dengan pagunya.
 */
export interface JenisBelanja {
  /**
   * Nama pendek jenis belanja, sama setiap tahun; realisasinya ditulis dengan id ini di bawah `anggaran` dalam berkas triwulan. Dipakai sekali dalam seluruh proyek.
   */
  id: Id;
  /**
   * Kode jenis belanja, dalam tanda kutip: "51" sampai "58" menurut bagan akun standar pemerintah pusat; bagi pemerintah daerah kelompoknya ("5.1" operasi, "5.2" modal, "5.3" tidak terduga, "5.4" transfer) atau jenis di bawahnya ("5.1.02").
   */
  kode: string;
  /**
   * Nama jenis belanja. Bila tidak diisi: nama menurut kodenya, misalnya Belanja Barang untuk "52".
   */
  nama?: Teks;
  /**
   * Pagu semula jenis belanja ini, dalam rupiah.
   */
  pagu: Rupiah;
  /**
   * Pagu sesudah perubahan anggaran, dalam rupiah. Bila tidak diisi: sama dengan `pagu`.
   */
  pagu_perubahan?: Rupiah;
  /**
   * Pagu menurut revisi yang mengubahnya, dalam rupiah; kuncinya `ke` dari daftar `revisi`. Revisi yang tidak disebut tidak mengubah pagu ini.
   */
  pagu_revisi?: PaguRevisi;
  /**
   * Rencana penarikan jenis belanja ini sampai dengan tiap triwulan, dalam rupiah. Bila tidak diisi: serapan tidak dibandingkan dengan rencana.
   */
  rencana?: RencanaTriwulan;
}
/**
 * Pagu menurut nomor urut revisinya.
 */
export interface PaguRevisi {
  /**
   * Pagu menurut revisi itu.
   */
  [k: string]: Rupiah;
}
/**
 * Rencana penarikan anggaran (anggaran kas) sampai dengan tiap triwulan, dalam rupiah.
 */
export interface RencanaTriwulan {
  /**
   * Rencana penarikan sampai dengan triwulan I.
   */
  '1'?: Rupiah;
  /**
   * Rencana penarikan sampai dengan triwulan II.
   */
  '2'?: Rupiah;
  /**
   * Rencana penarikan sampai dengan triwulan III.
   */
  '3'?: Rupiah;
  /**
   * Rencana penarikan sampai dengan triwulan IV.
   */
  '4'?: Rupiah;
}
/**
 * Program dengan kegiatannya.
 */
export interface Program {
  /**
   * Nama pendek program; sama setiap tahun. Dipakai sekali dalam seluruh proyek.
   */
  id: Id;
  /**
   * Kode program, dalam tanda kutip. Bila tidak diisi: tanpa kode.
   */
  kode?: Kode;
  /**
   * Nama program, tanpa kata 'Program'.
   */
  nama: Teks;
  /**
   * Nama yang dicetak di samping batang grafik, tanpa kata 'Program'. Bila tidak diisi: nama lengkap, yang panjang dipotong sesudah kira-kira 45 huruf.
   */
  nama_pendek?: NamaPendek;
  /**
   * Hasil yang diharapkan dari program (sasaran program). Dicetak dalam pohon kinerja. Bila tidak diisi: tidak dicetak.
   */
  outcome?: Teks;
  /**
   * Id jabatan atau unit yang mengampu program ini, dari `profil.struktur` dalam instansi.yaml. Dicetak dalam pohon kinerja. Bila tidak diisi: tidak dicetak.
   */
  pengampu?: Id;
  /**
   * Id sasaran yang didukung program ini. Bila tidak diisi: program pendukung, tidak dihitung pada sasaran mana pun.
   */
  sasaran?: Id[];
  /**
   * Indikator program. Bila tidak diisi: tidak ada.
   */
  indikator?: DaftarIndikator;
  /**
   * Kegiatan di bawah program ini, satu atau lebih.
   *
   * @minItems 1
   */
  kegiatan: Kegiatan[];
}
/**
 * Kegiatan dengan pagunya sendiri, atau dengan sub kegiatan yang masing-masing berpagu.
 */
export interface Kegiatan {
  /**
   * Nama pendek kegiatan, sama setiap tahun; dirujuk oleh realisasi anggaran di berkas triwulan. Dipakai sekali dalam seluruh proyek.
   */
  id: Id;
  /**
   * Kode kegiatan, dalam tanda kutip. Bila tidak diisi: tanpa kode.
   */
  kode?: Kode;
  /**
   * Nama kegiatan.
   */
  nama: Teks;
  /**
   * Keluaran kegiatan (sasaran kegiatan). Dicetak dalam pohon kinerja. Bila tidak diisi: tidak dicetak.
   */
  output?: Teks;
  /**
   * Id jabatan atau unit yang mengampu kegiatan ini, dari `profil.struktur` dalam instansi.yaml. Dicetak dalam pohon kinerja. Bila tidak diisi: `penanggung_jawab` kegiatan.
   */
  pengampu?: Id;
  /**
   * Pagu anggaran semula dalam rupiah. Wajib bila tidak ada sub kegiatan; bila ada, pagu adalah jumlah pagu sub kegiatan.
   */
  pagu?: Rupiah;
  /**
   * Pagu sesudah perubahan anggaran, dalam rupiah. Bila tidak diisi: sama dengan `pagu`.
   */
  pagu_perubahan?: Rupiah;
  /**
   * Pagu menurut revisi yang mengubahnya, dalam rupiah; kuncinya `ke` dari daftar `revisi`. Revisi yang tidak disebut tidak mengubah pagu ini.
   */
  pagu_revisi?: PaguRevisi;
  /**
   * Sumber dana kegiatan. Bila tidak diisi: tidak dicetak.
   */
  sumber_dana?: SumberDana;
  /**
   * Jabatan yang bertanggung jawab atas kegiatan, satu atau daftar. Bila tidak diisi: tidak dicetak.
   */
  penanggung_jawab?: PenanggungJawab;
  /**
   * Isi realisasi kegiatan ini di berkas triwulan, sepanjang tahun: sampai dengan triwulan itu, atau triwulan itu saja. Bila tidak diisi: menurut awal berkas ini.
   */
  pencatatan?: 'sampai_dengan' | 'per_triwulan';
  /**
   * Belanja BLUD: berapa persen dari pagu boleh dilampaui oleh kegiatan ini. Bila tidak diisi: menurut awal berkas ini.
   */
  ambang_batas?: Angka;
  /**
   * Rencana penarikan anggaran sampai dengan tiap triwulan, dalam rupiah. Bila tidak diisi: serapan tidak dibandingkan dengan rencana.
   */
  rencana?: RencanaTriwulan;
  /**
   * Indikator kegiatan. Bila tidak diisi: tidak ada.
   */
  indikator?: DaftarIndikator;
  /**
   * Sub kegiatan, satu atau lebih. Bila tidak diisi: kegiatan berpagu sendiri.
   *
   * @minItems 1
   */
  sub_kegiatan?: SubKegiatan[];
}
/**
 * Sub kegiatan dengan pagunya.
 */
export interface SubKegiatan {
  /**
   * Nama pendek sub kegiatan, sama setiap tahun; dirujuk oleh realisasi anggaran di berkas triwulan. Dipakai sekali dalam seluruh proyek.
   */
  id: Id;
  /**
   * Kode sub kegiatan, dalam tanda kutip. Bila tidak diisi: tanpa kode.
   */
  kode?: Kode;
  /**
   * Nama sub kegiatan.
   */
  nama: Teks;
  /**
   * Unit yang melaksanakannya: kelurahan, puskesmas, atau UPT; realisasi dijumlahkan menurut unit. Bila tidak diisi: tidak dirinci menurut unit.
   */
  unit?: Teks;
  /**
   * Keluaran sub kegiatan (sasaran sub kegiatan). Dicetak dalam pohon kinerja. Bila tidak diisi: tidak dicetak.
   */
  output?: Teks;
  /**
   * Id jabatan atau unit yang mengampu sub kegiatan ini, dari `profil.struktur` dalam instansi.yaml. Dicetak dalam pohon kinerja. Bila tidak diisi: tidak dicetak.
   */
  pengampu?: Id;
  /**
   * Pagu anggaran semula dalam rupiah.
   */
  pagu: Rupiah;
  /**
   * Pagu sesudah perubahan anggaran, dalam rupiah. Bila tidak diisi: sama dengan `pagu`.
   */
  pagu_perubahan?: Rupiah;
  /**
   * Pagu menurut revisi yang mengubahnya, dalam rupiah; kuncinya `ke` dari daftar `revisi`. Revisi yang tidak disebut tidak mengubah pagu ini.
   */
  pagu_revisi?: PaguRevisi;
  /**
   * Sumber dana sub kegiatan. Bila tidak diisi: menurut kegiatannya.
   */
  sumber_dana?: SumberDana;
  /**
   * Isi realisasi sub kegiatan ini di berkas triwulan, sepanjang tahun: sampai dengan triwulan itu, atau triwulan itu saja. Bila tidak diisi: menurut kegiatannya.
   */
  pencatatan?: 'sampai_dengan' | 'per_triwulan';
  /**
   * Belanja BLUD: berapa persen dari pagu boleh dilampaui oleh sub kegiatan ini; 0 untuk yang tidak dibiayai pendapatan BLUD. Bila tidak diisi: menurut kegiatannya.
   */
  ambang_batas?: Angka;
  /**
   * Rencana penarikan anggaran sampai dengan tiap triwulan, dalam rupiah. Bila tidak diisi: serapan tidak dibandingkan dengan rencana.
   */
  rencana?: RencanaTriwulan;
  /**
   * Indikator sub kegiatan. Bila tidak diisi: tidak ada.
   */
  indikator?: DaftarIndikator;
}
/**
 * <tahun>/anggaran-perangkat.yaml: anggaran pemda menurut perangkat daerah dan urusan, ditulis lkj recap --write dari data mereka. Jangan diubah dengan tangan; jalankan lagi bila data mereka berubah.
 */
export interface AnggaranPerangkat {
  triwulan: AnggaranPerTriwulan;
}
/**
 * Anggaran sampai dengan tiap triwulan; laporan memakai triwulannya sendiri.
 */
export interface AnggaranPerTriwulan {
  /**
   * Sampai dengan triwulan I.
   */
  '1'?: AnggaranTriwulan;
  /**
   * Sampai dengan triwulan II.
   */
  '2'?: AnggaranTriwulan;
  /**
   * Sampai dengan triwulan III.
   */
  '3'?: AnggaranTriwulan;
  /**
   * Sampai dengan triwulan IV.
   */
  '4'?: AnggaranTriwulan;
}
/**
 * Anggaran semua perangkat daerah sampai dengan satu triwulan.
 */
export interface AnggaranTriwulan {
  /**
   * Perangkat daerah yang pagu dan realisasinya lengkap, menurut urutan rekap.
   */
  perangkat: PerangkatBeranggaran[];
  /**
   * Nama perangkat daerah yang angkanya belum lengkap dan tidak ikut dijumlahkan. Bila tidak diisi: semuanya lengkap.
   */
  belum?: Teks[];
}
/**
 * Anggaran satu perangkat daerah.
 */
export interface PerangkatBeranggaran {
  /**
   * Folder datanya.
   */
  folder: string;
  /**
   * Namanya.
   */
  nama: Teks;
  /**
   * Pagu yang berlaku pada triwulan itu.
   */
  pagu: Rupiah;
  /**
   * Realisasi sampai dengan triwulan itu.
   */
  realisasi: Rupiah;
  /**
   * Anggaran itu menurut bidang urusan kode programnya; yang tanpa kode tidak bernama kode. Bila tidak diisi: tidak dirinci.
   */
  urusan?: UrusanBeranggaran[];
  /**
   * SHA-256 semua berkas data perangkat daerah itu, tempat asal angkanya.
   */
  sha256: string;
}
/**
 * Anggaran satu bidang urusan pada satu perangkat daerah.
 */
export interface UrusanBeranggaran {
  /**
   * Kode bidang urusan. Bila tidak diisi: programnya tidak berkode.
   */
  kode?: Kode;
  /**
   * Nama bidang urusan. Bila tidak diisi: kodenya saja.
   */
  nama?: Teks;
  /**
   * Pagunya.
   */
  pagu: Rupiah;
  /**
   * Realisasinya.
   */
  realisasi: Rupiah;
}
/**
 * <tahun>/pendapatan.yaml: target pendapatan tahun itu (pajak, retribusi, BLUD, dan lain-lain) dan realisasinya tiap triwulan.
 */
export interface Pendapatan {
  perubahan?: PerubahanPendapatan;
  /**
   * Isi `realisasi`: sejak Januari sampai dengan tiap triwulan (`sampai_dengan`) atau tiap triwulan itu saja (`per_triwulan`). Bila tidak diisi: `sampai_dengan`.
   */
  pencatatan?: 'sampai_dengan' | 'per_triwulan';
  /**
   * Pendapatan, menurut urutan cetaknya.
   *
   * @minItems 1
   */
  pendapatan: BarisPendapatan[];
}
/**
 * Perubahan target pendapatan. Wajib ada bila ada `target_perubahan`.
 */
export interface PerubahanPendapatan {
  /**
   * Tanggal perubahan target; `target_perubahan` berlaku sejak triwulan yang memuat tanggal ini.
   */
  tanggal: Tanggal;
  /**
   * Dokumen yang menetapkan perubahan. Bila tidak diisi: tidak dicetak.
   */
  dasar?: Teks;
}
/**
 * Satu pendapatan dengan target dan realisasinya.
 */
export interface BarisPendapatan {
  /**
   * Nama pendek pendapatan, sama setiap tahun; dipakai sekali dalam berkas ini. Angkanya bernama `pendapatan_<id>`.
   */
  id: Id;
  /**
   * Kode rekening, dalam tanda kutip. Bila tidak diisi: tanpa kode.
   */
  kode?: string;
  /**
   * Nama pendapatan.
   */
  nama: Teks;
  /**
   * Kelompoknya, misalnya PAD, retribusi, atau BLUD; dijumlahkan menurut kelompok. Bila tidak diisi: tanpa kelompok.
   */
  jenis?: Teks;
  /**
   * Target setahun semula, dalam rupiah. Bila tidak diisi: tanpa target.
   */
  target?: Rupiah;
  /**
   * Target sesudah perubahan, dalam rupiah. Bila tidak diisi: sama dengan `target`.
   */
  target_perubahan?: Rupiah;
  realisasi?: RealisasiPendapatan;
  /**
   * Catatan, misalnya sebab target belum tercapai; dicetak di bawah tabelnya. Bila tidak diisi: tidak dicetak.
   */
  keterangan?: Teks;
}
/**
 * Realisasi menurut triwulannya, dalam rupiah; laporan Triwulan II memakai isi sampai dengan `2`. Bila tidak diisi: belum dilaporkan.
 */
export interface RealisasiPendapatan {
  /**
   * Realisasi sampai dengan triwulan I, atau triwulan I saja.
   */
  '1'?: Rupiah;
  /**
   * Realisasi sampai dengan triwulan II, atau triwulan II saja.
   */
  '2'?: Rupiah;
  /**
   * Realisasi sampai dengan triwulan III, atau triwulan III saja.
   */
  '3'?: Rupiah;
  /**
   * Realisasi sampai dengan triwulan IV, atau triwulan IV saja.
   */
  '4'?: Rupiah;
}
/**
 * <tahun>/tw1.yaml … tw4.yaml, atau <tahun>/tw1/<bidang>.yaml … bila tiap bidang mengisi berkasnya sendiri: realisasi indikator dan anggaran sampai dengan triwulan itu.
 */
export interface Triwulan {
  /**
   * Sejauh mana laporan triwulan ini selesai: `konsep` mencetak tulisan DRAF pada tiap halaman dan tanda di tempat yang masih kurang; `final` menolak laporan selama bagian yang diminta PermenPANRB 53/2014 belum ada. Untuk laporan tahunan yang berlaku adalah tw4.yaml. Bila tidak diisi: bukan keduanya.
   */
  status?: 'konsep' | 'final';
  /**
   * Tanggal laporan ditandatangani. Bila tidak diisi: garis titik-titik.
   */
  tanggal?: Tanggal;
  /**
   * Tempat penandatanganan laporan ini. Bila tidak diisi: menurut instansi.yaml.
   */
  tempat?: string;
  indikator?: RealisasiPerIndikator;
  anggaran?: RealisasiPerKegiatan;
  sasaran?: AnalisisPerSasaran;
}
/**
 * Realisasi tiap indikator, menurut id-nya. Yang tidak ditulis dicetak 'belum dilaporkan'.
 */
export interface RealisasiPerIndikator {
  [k: string]: RealisasiIndikator;
}
/**
 * Realisasi satu indikator, dengan analisis dan buktinya.
 */
export interface RealisasiIndikator {
  /**
   * Nilai yang dicapai sampai dengan triwulan ini, atau `belum_diukur`, `tidak_tersedia`, `tidak_berlaku` yang disertai `alasan`. Nol berarti sungguh-sungguh nol.
   */
  realisasi?: Realisasi;
  /**
   * Hitungan pembilang, sebagai ganti `realisasi`, bagi indikator yang menamai pembilang dan penyebutnya.
   */
  pembilang?: Cacah;
  /**
   * Hitungan penyebut, bersama `pembilang`.
   */
  penyebut?: Cacah;
  komponen?: NilaiKomponen;
  /**
   * Penilaian indikator yang nilainya teks atau tanggal (`jenis_nilai`), disertai `alasan`. Tidak menjadi persentase dan tidak masuk rata-rata.
   */
  penilaian?: 'tercapai' | 'sebagian' | 'tidak';
  /**
   * Sebab belum ada angkanya, sebab nilainya nol, atau dasar `penilaian`.
   */
  alasan?: Teks;
  /**
   * Catatan lain tentang angka ini.
   */
  keterangan?: Teks;
  /**
   * Hal yang mendukung pencapaian.
   */
  faktor_pendorong?: Teks;
  /**
   * Hal yang menghambat pencapaian.
   */
  kendala?: Teks;
  /**
   * Langkah yang akan diambil: teks, atau `uraian` dengan `penanggung_jawab`, `batas`, dan `status`. Laporan triwulan berikutnya memuat keadaannya.
   */
  tindak_lanjut?: TindakLanjut;
  tindak_lanjut_lalu?: TindakLanjutLalu;
  /**
   * Bukti dukung realisasi. Bila tidak diisi: tidak ada.
   */
  bukti?: Bukti[];
}
/**
 * Nilai tiap komponen, sebagai ganti `realisasi`, bagi indikator yang menyebut `komponen`. Yang belum ada tidak ditulis, atau ditulis `belum_diukur`, `tidak_tersedia`, `tidak_berlaku` yang disertai `alasan`; selama itu realisasinya belum ada.
 */
export interface NilaiKomponen {
  [k: string]: Realisasi;
}
/**
 * Bagaimana keadaan tindak lanjut indikator ini dari triwulan sebelumnya. Bila tidak diisi: menurut `status` yang ditulis di triwulan itu.
 */
export interface TindakLanjutLalu {
  /**
   * Keadaannya sekarang: `belum` dilaksanakan, `berjalan`, atau `selesai`.
   */
  status: StatusTindakLanjut;
  /**
   * Hasilnya, atau sebab belum selesai. Bila tidak diisi: tidak dicetak.
   */
  keterangan?: Teks;
  /**
   * Bukti dukungnya. Bila tidak diisi: tidak ada.
   */
  bukti?: Bukti[];
}
/**
 * Satu bukti dukung.
 */
export interface Bukti {
  /**
   * Apa buktinya.
   */
  uraian: Teks;
  /**
   * Alamat web bukti; dicetak sebagai teks. Bila tidak diisi: tidak ada.
   */
  tautan?: string;
  /**
   * Nama berkas bukti. Bila tidak diisi: tidak ada.
   */
  berkas?: string;
}
/**
 * Realisasi anggaran, menurut id kegiatan, atau id sub kegiatan bila kegiatannya terbagi; juga menurut id jenis belanja bila anggaran.yaml merincinya.
 */
export interface RealisasiPerKegiatan {
  [k: string]: RealisasiAnggaran;
}
/**
 * Realisasi anggaran satu kegiatan, sub kegiatan, atau jenis belanja.
 */
export interface RealisasiAnggaran {
  /**
   * Realisasi anggaran sampai dengan triwulan ini, dalam rupiah; triwulan ini saja bila anggaran.yaml mencatatnya `per_triwulan`. Wajib, di berkas ini atau di berkas bidang lain.
   */
  realisasi?: Rupiah;
  /**
   * Realisasi fisik sampai dengan triwulan ini, dalam persen. Bila tidak diisi: tidak dicetak.
   */
  fisik?: Angka;
  /**
   * Catatan, misalnya sebab belum ada realisasi.
   */
  keterangan?: Teks;
  /**
   * Hal yang menghambat kegiatan ini. Bila tidak diisi: tidak dicetak.
   */
  kendala?: Teks;
  /**
   * Langkah yang akan diambil pada kegiatan ini. Bila tidak diisi: tidak dicetak.
   */
  tindak_lanjut?: Teks;
}
/**
 * Analisis tiap sasaran secara keseluruhan, menurut id-nya. Bila tidak diisi: hanya yang dapat disusun dari angka dan dari catatan indikatornya.
 */
export interface AnalisisPerSasaran {
  [k: string]: AnalisisSasaran;
}
/**
 * Analisis satu sasaran dalam kata-kata instansi sendiri; dicetak di samping yang disusun dari angka.
 */
export interface AnalisisSasaran {
  /**
   * Sebab keberhasilan atau kegagalan, kenaikan atau penurunan kinerja sasaran ini, dan solusi yang telah dilakukan.
   */
  analisis?: Teks;
  /**
   * Penggunaan sumber daya untuk sasaran ini: anggaran, pegawai, waktu, atau sarana.
   */
  efisiensi?: Teks;
  /**
   * Program atau kegiatan yang menunjang, atau justru menghambat, pencapaian sasaran ini.
   */
  program_pendukung?: Teks;
}
/**
 * <tahun>/evaluasi.yaml: apa yang terjadi sesudah laporan tahun itu disusun: reviu, publikasi, hasil evaluasi AKIP dengan tindak lanjutnya, dan pemanfaatan laporan.
 */
export interface Evaluasi {
  reviu?: Reviu;
  /**
   * Di mana laporan tahun ini dipublikasikan. Bila tidak diisi: tidak dicetak.
   */
  publikasi?: Publikasi[];
  /**
   * Laporan Hasil Evaluasi (LHE) AKIP terakhir, dan tindak lanjut rekomendasinya. Bila tidak diisi: tidak dicetak.
   */
  lhe?: Lhe;
  pemanfaatan?: Pemanfaatan;
}
/**
 * Reviu laporan oleh Inspektorat; dicetak sebagai Pernyataan Telah Direviu dalam laporan yang direviu. Bila tidak diisi: tidak dicetak.
 */
export interface Reviu {
  /**
   * Laporan mana yang direviu. Bila tidak diisi: `tahunan`.
   */
  laporan?: 'tw1' | 'tw2' | 'tw3' | 'tw4' | 'tahunan';
  /**
   * Nomor laporan hasil reviu. Bila tidak diisi: tidak dicetak.
   */
  nomor?: string;
  /**
   * Tanggal reviu selesai, sebelum laporan ditandatangani.
   */
  tanggal: Tanggal;
  /**
   * Tempat pernyataan ditandatangani. Bila tidak diisi: garis titik-titik.
   */
  tempat?: string;
  inspektur?: Inspektur;
  /**
   * Catatan hasil reviu. Daftar kosong (`[]`) menyatakan bahwa reviu tidak menemukan apa pun; bila tidak diisi, pernyataan tidak menyebut temuan.
   */
  catatan?: Teks[];
}
/**
 * Yang menandatangani pernyataan. Bila tidak diisi: garis titik-titik.
 */
export interface Inspektur {
  /**
   * Nama jabatannya. Bila tidak diisi: Inspektur dengan nama daerah.
   */
  jabatan?: string;
  /**
   * Nama lengkap dengan gelar. Bila tidak diisi: garis titik-titik.
   */
  nama?: string;
  /**
   * Pangkat dan golongan. Bila tidak diisi: tidak dicetak.
   */
  pangkat?: string;
  /**
   * NIP, 18 angka dalam tanda kutip, boleh berspasi 8-6-1-3. Bila tidak diisi: tidak dicetak.
   */
  nip?: string;
}
/**
 * Satu tempat laporan dipublikasikan.
 */
export interface Publikasi {
  /**
   * Laporan mana yang dipublikasikan. Bila tidak diisi: `tahunan`.
   */
  laporan?: 'tw1' | 'tw2' | 'tw3' | 'tw4' | 'tahunan';
  /**
   * Situs, aplikasi, atau tempat lain.
   */
  tempat: string;
  /**
   * Tanggal dipublikasikan. Bila tidak diisi: dicetak 'belum dinyatakan'.
   */
  tanggal?: Tanggal;
  /**
   * Alamat web laporannya; dicetak sebagai teks. Bila tidak diisi: tidak ada.
   */
  tautan?: string;
}
/**
 * Hasil evaluasi AKIP dan rekomendasinya.
 */
export interface Lhe {
  /**
   * Tahun kinerja yang dievaluasi.
   */
  tahun: Tahun;
  /**
   * Nomor laporan hasil evaluasi. Bila tidak diisi: tidak dicetak.
   */
  nomor?: string;
  /**
   * Tanggal laporan hasil evaluasi. Laporan triwulan yang lebih awal tidak memuatnya. Bila tidak diisi: semua laporan tahun ini memuatnya, kecuali yang mendahului akhir tahun yang dievaluasi.
   */
  tanggal?: Tanggal;
  /**
   * Nilai AKIP.
   */
  nilai?: Angka;
  /**
   * Predikat nilai itu, dari AA sampai D.
   */
  predikat?: 'AA' | 'A' | 'BB' | 'B' | 'CC' | 'C' | 'D';
  komponen?: KomponenLhe;
  /**
   * Rekomendasi dengan tindak lanjutnya. Bila tidak diisi: tidak dicetak.
   */
  rekomendasi?: Rekomendasi[];
}
/**
 * Nilai tiap komponen. Bila tidak diisi: tidak dicetak.
 */
export interface KomponenLhe {
  /**
   * Nilai perencanaan kinerja.
   */
  perencanaan?: Angka;
  /**
   * Nilai pengukuran kinerja.
   */
  pengukuran?: Angka;
  /**
   * Nilai pelaporan kinerja.
   */
  pelaporan?: Angka;
  /**
   * Nilai evaluasi akuntabilitas kinerja internal.
   */
  evaluasi?: Angka;
  /**
   * Nilai capaian kinerja, dalam evaluasi menurut aturan sebelum tahun 2021.
   */
  capaian?: Angka;
}
/**
 * Satu rekomendasi dan tindak lanjutnya.
 */
export interface Rekomendasi {
  /**
   * Bunyi rekomendasi.
   */
  uraian: Teks;
  /**
   * Apa yang dilakukan. Bila tidak diisi: dicetak 'belum dinyatakan'.
   */
  tindak_lanjut?: Teks;
  /**
   * Jabatan atau bidang yang mengerjakannya. Bila tidak diisi: dicetak 'belum dinyatakan'.
   */
  penanggung_jawab?: Teks;
  /**
   * Batas waktu penyelesaian. Bila tidak diisi: dicetak 'belum dinyatakan'.
   */
  batas?: Tanggal;
  /**
   * Keadaannya sekarang: `belum` dilaksanakan, `berjalan`, atau `selesai`. Bila tidak diisi: dicetak 'belum dinyatakan'.
   */
  status?: StatusTindakLanjut;
  /**
   * Bukti dukungnya. Bila tidak diisi: tidak ada.
   */
  bukti?: Bukti[];
}
/**
 * Pemanfaatan laporan, menurut nomor kriteria PermenPANRB 88/2021 (3.1 sampai 3.7). Bila tidak diisi: tidak dicetak.
 */
export interface Pemanfaatan {
  /**
   * Bukti perhatian pimpinan.
   */
  '3.1'?: Pemakaian[];
  /**
   * Bukti kepedulian pegawai.
   */
  '3.2'?: Pemakaian[];
  /**
   * Bukti penyesuaian kegiatan.
   */
  '3.3'?: Pemakaian[];
  /**
   * Bukti penyesuaian penggunaan anggaran.
   */
  '3.4'?: Pemakaian[];
  /**
   * Bukti evaluasi keberhasilan kinerja.
   */
  '3.5'?: Pemakaian[];
  /**
   * Bukti perencanaan kinerja berikutnya.
   */
  '3.6'?: Pemakaian[];
  /**
   * Bukti perubahan budaya kinerja.
   */
  '3.7'?: Pemakaian[];
}
/**
 * Satu bukti bahwa laporan dipakai.
 */
export interface Pemakaian {
  /**
   * Apa yang dilakukan dengan laporan itu, dan buktinya.
   */
  uraian: Teks;
  /**
   * Tanggalnya. Laporan triwulan yang lebih awal tidak memuatnya. Bila tidak diisi: semua laporan tahun ini memuatnya.
   */
  tanggal?: Tanggal;
  /**
   * Alamat web bukti; dicetak sebagai teks. Bila tidak diisi: tidak ada.
   */
  tautan?: string;
  /**
   * Nama berkas bukti. Bila tidak diisi: tidak ada.
   */
  berkas?: string;
}
/**
 * <tahun>/pengesahan.yaml: laporan mana yang sudah ditandatangani, kapan, dan apa isinya waktu itu. Ditulis oleh `lkj verify --seal`.
 */
export interface Pengesahan {
  [k: string]: LaporanDisahkan;
}
/**
 * Satu laporan yang ditandatangani, dengan isinya waktu itu.
 */
export interface LaporanDisahkan {
  /**
   * Tanggal laporan ditandatangani.
   */
  tanggal: Tanggal;
  /**
   * Sidik (SHA-256) seluruh isi pengesahan ini, agar perubahan dengan tangan ketahuan.
   */
  sidik: Sidik;
  /**
   * Sebab koreksi yang sedang disiapkan, ditulis sendiri; dicetak dalam laporan koreksi. Sesudah laporan itu disahkan, `lkj verify --seal` memindahkannya ke koreksi.
   */
  sebab_koreksi?: Teks;
  /**
   * Angka laporan seperti tercetak, dengan satuan dan kategorinya, menurut namanya.
   */
  angka: FaktaDisahkan;
  /**
   * Nama tujuan, sasaran, indikator, program, dan kegiatan, menurut id-nya.
   */
  nama?: NamaDisahkan;
  /**
   * Sidik tiap uraian dalam berkas triwulan (kendala, tindak lanjut, bukti, dan lain-lain).
   */
  catatan?: FaktaDisahkan;
  /**
   * Laporan koreksi yang ditandatangani sesudahnya, menurut urutannya.
   */
  koreksi?: KoreksiDisahkan[];
}
/**
 * Angka seperti tercetak atau sidik uraian, menurut namanya.
 */
export interface FaktaDisahkan {
  [k: string]: IsiDisahkan;
}
/**
 * Nama seperti tercetak, menurut id-nya.
 */
export interface NamaDisahkan {
  [k: string]: IsiDisahkan;
}
/**
 * Satu laporan koreksi yang ditandatangani: hanya yang berbeda dari laporan sebelumnya.
 */
export interface KoreksiDisahkan {
  /**
   * Tanggal laporan koreksi ditandatangani.
   */
  tanggal: Tanggal;
  /**
   * Mengapa laporan dikoreksi.
   */
  sebab: Teks;
  /**
   * Sidik (SHA-256) seluruh isi sesudah koreksi ini.
   */
  sidik: Sidik;
  /**
   * Angka yang berubah; teks kosong berarti tidak ada lagi.
   */
  angka?: FaktaDisahkan;
  /**
   * Nama yang berubah; teks kosong berarti tidak ada lagi.
   */
  nama?: NamaDisahkan;
  /**
   * Sidik uraian yang berubah; teks kosong berarti tidak ada lagi.
   */
  catatan?: FaktaDisahkan;
}
/**
 * <tahun>/sumber-daya.yaml: pegawai dan sarana instansi pada satu tanggal. Dicetak dalam Bab I.
 */
export interface SumberDaya {
  /**
   * Tanggal keadaan yang dicatat.
   */
  per: Tanggal;
  pegawai?: Pegawai;
  /**
   * Sarana dan prasarana. Bila tidak diisi: tidak dicetak.
   */
  sarana?: Sarana[];
}
/**
 * Banyaknya pegawai menurut satu rincian atau lebih. Jumlah semua rincian harus sama. Bila tidak diisi: tidak dicetak.
 */
export interface Pegawai {
  /**
   * Banyaknya pegawai menurut golongan; yang tidak bergolongan ditulis pula, supaya jumlahnya sama.
   */
  golongan?: RincianPegawai;
  /**
   * Banyaknya pegawai menurut pendidikan.
   */
  pendidikan?: RincianPegawai;
  /**
   * Banyaknya pegawai laki-laki dan perempuan, bila tidak dirinci di daftar lain.
   */
  jenis_kelamin?: MenurutJenisKelamin;
  /**
   * Banyaknya pegawai menurut status kepegawaian.
   */
  status?: RincianPegawai;
}
/**
 * Banyaknya pegawai menurut nama golongan, pendidikan, atau status, dengan urutan cetaknya; nama dicetak seperti ditulis.
 */
export interface RincianPegawai {
  [k: string]: BanyakPegawai;
}
/**
 * Banyaknya pegawai laki-laki (`l`) dan perempuan (`p`).
 */
export interface MenurutJenisKelamin {
  /**
   * Banyaknya pegawai laki-laki.
   */
  l: Cacah;
  /**
   * Banyaknya pegawai perempuan.
   */
  p: Cacah;
}
export interface Sarana {
  /**
   * Nama sarana atau prasarana.
   */
  nama: Teks;
  /**
   * Banyaknya seluruhnya.
   */
  jumlah: Cacah;
  /**
   * Satuan banyaknya. Bila tidak diisi: tidak dicetak.
   */
  satuan?: string;
  /**
   * Di antaranya yang keadaannya baik. Bila tidak diisi: tidak diketahui.
   */
  baik?: Cacah;
  /**
   * Di antaranya yang rusak ringan. Bila tidak diisi: tidak diketahui.
   */
  rusak_ringan?: Cacah;
  /**
   * Di antaranya yang rusak berat. Bila tidak diisi: tidak diketahui.
   */
  rusak_berat?: Cacah;
  /**
   * Keterangan. Bila tidak diisi: tidak dicetak.
   */
  keterangan?: Teks;
}
