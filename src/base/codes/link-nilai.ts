/** Codes of the link stage, explained: values that do not fit their indicator, budget or setting. */
import { type Explained, explained } from './explained.ts';
import { schema } from './schema.ts';

export const linkNilai = {
  'alasan-tidak-ada': explained(
    'realisasi yang tidak ada, tanpa alasan',
    'a missing realisation without a reason',
    'belum_diukur, tidak_tersedia, dan tidak_berlaku tercetak di laporan beserta alasannya; tanpa alasan, pembaca tidak tahu mengapa angkanya tidak ada.',
    'belum_diukur, tidak_tersedia and tidak_berlaku are printed with their reason; without one, readers cannot know why there is no figure.',
    {
      wrong: 'sehat:\n  realisasi: belum_diukur',
      right: 'sehat:\n  realisasi: belum_diukur\n  alasan: Penilaian dilakukan pada triwulan IV',
    },
  ),
  angka: schema.angka,
  'angka-ambigu': schema['angka-ambigu'],
  'bukan-cacah': explained(
    'banyaknya orang atau barang bukan bilangan bulat',
    'a count that is no whole number',
    'Pegawai dan sarana dihitung satu per satu, jadi banyaknya bilangan bulat mulai 0.',
    'Staff and assets are counted one by one, so there is a whole number of them, from 0.',
    { wrong: 'status: { PNS: 96,5 }', right: 'status: { PNS: 96 }' },
  ),
  'anggaran-perangkat': explained(
    'anggaran perangkat daerah yang tidak utuh',
    'a budget of agencies that is not whole',
    'Berkas anggaran-perangkat.yaml ditulis lkj recap --write dari data perangkat daerah, untuk laporan pemda. Angkanya cocok satu sama lain; bila tidak, berkasnya diubah dengan tangan atau berada di folder yang salah.',
    'The file anggaran-perangkat.yaml is written by lkj recap --write from the data of the agencies, for the report of a pemda. Its figures fit together; otherwise it was edited by hand or lies in the wrong folder.',
    {
      wrong: 'pagu: 100\nurusan:\n  - { kode: "2.17", pagu: 90, realisasi: 0 }',
      right: 'pagu: 90\nurusan:\n  - { kode: "2.17", pagu: 90, realisasi: 0 }',
    },
  ),
  'jenis-instansi': explained(
    'tidak cocok dengan jenis instansi',
    'what does not fit the kind of agency',
    'Jenis instansi menentukan siapa yang membawahinya, siapa yang menandatangani perjanjian kinerja, dan bentuk kode anggarannya. Perangkat daerah dan pemda berada di suatu daerah; unit kerja dan satker di bawah kementerian atau lembaga.',
    'The kind of an agency says to whom it belongs, who signs its agreement, and what its codes look like. A perangkat daerah or a pemda belongs to a region, a unit kerja or a satker to a ministry.',
    {
      wrong: 'jenis: satker\nnama: Satuan Kerja Contoh',
      right:
        'jenis: satker\nnama: Satuan Kerja Contoh\ninduk: Kementerian Contoh\natasan: { jabatan: Direktur Jenderal Contoh }',
    },
  ),
  'jenis-belanja': explained(
    'kode jenis belanja salah atau ganda',
    'a wrong or doubled code of a jenis belanja',
    'Anggaran menurut jenis belanja dijumlahkan menurut kodenya: kode yang tidak ada pada jenis instansi itu, yang ditulis dua kali, atau yang sudah termasuk dalam kode lain membuat jumlahnya salah.',
    'The budget by jenis belanja is summed by its codes: one that the kind of agency does not have, that is written twice, or that is a part of another makes the sum wrong.',
    {
      wrong:
        'belanja:\n  - { id: barang, kode: "52", pagu: 480.000.000 }\n  - { id: jasa, kode: "52", pagu: 20.000.000 }',
      right: 'belanja:\n  - { id: barang, kode: "52", pagu: 500.000.000 }',
    },
  ),
  'struktur-bukan-pohon': explained(
    'struktur organisasi bukan pohon',
    'a structure that is no tree',
    'Bagan organisasi berawal dari satu pimpinan, dan setiap jabatan lain mempunyai tepat satu atasan langsung. Selain itu bagannya tidak dapat digambar.',
    'A chart of an organisation begins with one head, and every other position has just one direct superior. Anything else cannot be drawn.',
    {
      wrong: '- { id: kadis, jabatan: Kepala Dinas }\n- { id: sekretaris, jabatan: Sekretaris }',
      right: '- { id: kadis, jabatan: Kepala Dinas, bawahan: [sekretaris] }\n- { id: sekretaris, jabatan: Sekretaris }',
    },
  ),
  bobot: explained(
    'bobot yang tidak lengkap atau tidak di atas nol',
    'weights that are not complete or not above zero',
    'Rata-rata berbobot memerlukan bobot setiap bagiannya: indikator sebuah sasaran, sasaran sebuah tujuan, komponen sebuah indikator. Yang tanpa bobot akan hilang dari rata-rata tanpa seorang pun tahu. Bobot komponen berjumlah 100 (atau 1), sehingga tidak ada yang terlupa.',
    'A weighted mean needs the weight of each of its parts: the indicators of a sasaran, the sasaran of a tujuan, the komponen of an indicator. One without would drop out of the mean unnoticed. Weights of komponen make 100 (or 1), so that none is forgotten.',
    {
      wrong: '- { id: ikm, bobot: 60 }\n- { id: aduan }',
      right: '- { id: ikm, bobot: 60 }\n- { id: aduan, bobot: 40 }',
    },
  ),
  'bukan-anggota-skala': explained(
    'predikat di luar skalanya',
    'a step that is not on its scale',
    'Nilai indikator predikat harus salah satu anggota skala yang ditulis pada indikatornya, sama persis.',
    'The value of a scaled indicator must be one step of the scale that the indicator gives, to the letter.',
    { wrong: '# skala: [D, C, CC, B, BB, A, AA]\nrealisasi: B+', right: 'realisasi: BB' },
  ),
  'bukan-tanggal': explained(
    'nilai yang bukan tanggal',
    'a value that is no date',
    'Indikator dengan jenis_nilai: tanggal bertarget dan terealisasi pada suatu tanggal, yang dicetak dengan nama bulannya.',
    'An indicator with jenis_nilai: tanggal aims at a date and is reached on one, which is printed with the name of its month.',
    { wrong: '# jenis_nilai: tanggal\ntahun: akhir Maret', right: 'tahun: 31 Maret 2025' },
  ),
  'di-luar-batas': explained(
    'setelan di luar batas',
    'a setting out of bounds',
    'Setelan ini akan membuat laporan yang tidak dapat dicetak atau dibaca.',
    'This setting would make a report that cannot be printed or read.',
  ),
  'pembanding-tanpa-nama': explained(
    'pembanding tanpa nama instansinya',
    'a benchmark without the name of its agency',
    'Nilai yang dicapai instansi lain hanya dapat dibandingkan dan diperiksa bila instansinya disebut.',
    'What another agency has reached can be compared and checked only where that agency is named.',
    {
      wrong: 'pembanding:\n  - { tingkat: instansi, jenis: realisasi, nilai: 80, sumber: Laporan }',
      right:
        'pembanding:\n  - { tingkat: instansi, wilayah: RSUD Contoh, jenis: realisasi, nilai: 80, sumber: Laporan }',
    },
  ),
  'nilai-teks': explained(
    'kunci hitungan pada indikator bernilai teks',
    'a key of reckoning on an indicator of words',
    'Teks dan tanggal tidak dihitung, dijumlah, atau dibatasi; penilaiannya ditulis dalam berkas triwulan.',
    'Words and dates are not computed, summed or capped; the files of the quarters judge them.',
    { wrong: 'jenis_nilai: teks\nakumulasi: jumlah', right: 'jenis_nilai: teks' },
  ),
  penilaian: explained(
    'penilaian yang kurang atau tidak pada tempatnya',
    'a judgement that is missing or out of place',
    'Yang berupa teks atau tanggal dinilai dengan pertimbangan: tercapai, sebagian, atau tidak, selalu beserta alasan. Yang berupa angka dihitung.',
    'Words and dates are judged by hand: tercapai, sebagian or tidak, always with a reason. Numbers are computed.',
    {
      wrong: '# jenis_nilai: teks\nperda:\n  realisasi: Rancangan selesai',
      right:
        'perda:\n  realisasi: Rancangan selesai\n  penilaian: sebagian\n  alasan: Rancangan belum dibahas bersama DPRD',
    },
  ),
  perbandingan: explained(
    'perbandingan yang tidak dapat diukur',
    'a proportion that cannot be measured',
    'Perbandingan ditulis 1 : n pada indikator bersatuan rasio, dan diukur dari n. Apakah n yang besar atau yang kecil lebih baik tidak dapat ditebak, maka arah ditulis.',
    'A proportion is written 1 : n where the unit is rasio, and measured by n. Whether a large or a small n is better cannot be guessed, so arah is written.',
    {
      wrong: 'satuan: rasio\ntarget: { 2025: "1 : 250" }',
      right: 'satuan: rasio\narah: turun\ntarget: { 2025: "1 : 250" }',
    },
  ),
  'periode-terbalik': explained(
    'periode yang berakhir sebelum mulai',
    'a period that ends before it starts',
    'Periode Renstra dan RPJMD tercetak di banyak bagian laporan; tahun akhirnya tidak mungkin mendahului tahun awalnya.',
    'The periods of Renstra and RPJMD are printed in many places; the last year cannot come before the first.',
    { wrong: 'periode: { awal: 2018, akhir: 2010 }', right: 'periode: { awal: 2018, akhir: 2023 }' },
  ),
  'pejabat-bersamaan': explained(
    'dua pejabat pada waktu yang sama',
    'two officials at the same time',
    'Yang dicetak di bawah sebuah dokumen adalah pejabat pada tanggal dokumen itu. Bila pada suatu hari ada dua, siapa yang menandatangani tidak dapat diketahui.',
    'Under a document stands who held the office on its day. Where there are two on a day, who signs cannot be known.',
    {
      wrong:
        'kepala:\n  - { jabatan: Camat Contoh, nama: A, sampai: 2025-06-10 }\n  - { jabatan: Camat Contoh, nama: B, sejak: 2025-06-02 }',
      right:
        'kepala:\n  - { jabatan: Camat Contoh, nama: A, sampai: 2025-06-01 }\n  - { jabatan: Camat Contoh, nama: B, sejak: 2025-06-02 }',
    },
  ),
  'perubahan-di-luar-tahun': explained(
    'perubahan yang bertanggal tahun lain',
    'a change dated in another year',
    'Perubahan target dan pagu berlaku sejak triwulan tanggalnya. Bila tahunnya salah ketik, perubahan itu diam-diam tidak pernah, atau selalu, diperhitungkan.',
    'Changed targets and ceilings count from the quarter of their date. With a mistyped year they would silently never count, or always.',
    {
      wrong: '# berkas 2019/anggaran.yaml\nperubahan: { tanggal: 2029-09-30 }',
      right: 'perubahan: { tanggal: 2019-09-30 }',
    },
  ),
  'perubahan-tidak-lengkap': explained(
    'perubahan tanpa alasan atau tanpa target',
    'a revision without a reason or without targets',
    'Formulir perubahan mencetak mengapa perjanjian diubah dan apa yang berubah. Hanya pergantian pejabat dan perubahan anggaran dapat membiarkan semua target tetap.',
    'The form of a revision prints why the agreement was revised and what changed. Only another official or another budget can leave all targets as they are.',
    {
      wrong: 'perubahan:\n  - tanggal: 2025-06-10',
      right: 'perubahan:\n  - tanggal: 2025-06-10\n    sebab: pergantian_pejabat',
    },
  ),
  'pagu-tidak-ada': explained(
    'kegiatan tanpa pagu',
    'a kegiatan without a ceiling',
    'Serapan dihitung terhadap pagu. Kegiatan harus mempunyai pagu, atau sub-kegiatan yang mempunyainya.',
    'Absorption is measured against the ceiling. A kegiatan must have a pagu, or sub-kegiatan that have.',
    {
      wrong: '- id: operasional\n  nama: Operasional',
      right: '- id: operasional\n  nama: Operasional\n  pagu: 749.455.000',
    },
  ),
  komponen: explained(
    'komponen yang tidak dapat dihitung',
    'parts of an indicator that cannot be reckoned with',
    'Realisasi indikator gabungan dihitung dari nilai komponennya, yang disebut pada indikator itu. Predikat, perbandingan, pembilang, dan penyebut adalah cara lain untuk mengukurnya.',
    'The realisasi of a composite indicator is computed from the values of its parts, which the indicator names. Grades, proportions and counts are other ways to measure one.',
    {
      wrong: '- id: ikw\n  pembilang: Nilai internal\n  komponen: [...]',
      right:
        '- id: ikw\n  komponen:\n    - { id: internal, nama: Penilaian internal, bobot: 40 }\n    - { id: eksternal, nama: Penilaian eksternal, bobot: 60 }',
    },
  ),
  'penyebut-nol': explained(
    'penyebut nol',
    'a denominator of zero',
    'Pembagian dengan nol tidak mempunyai hasil. Bila memang tidak ada yang diukur, katakan begitu beserta alasannya.',
    'A division by zero has no result. Where there is nothing to measure, say so and why.',
    {
      wrong: 'pembilang: 0\npenyebut: 0',
      right: 'realisasi: tidak_berlaku\nalasan: Tidak ada permohonan pada triwulan ini',
    },
  ),
  'rasio-tak-didefinisikan': explained(
    'pembilang dan penyebut tanpa nama',
    'counts that have no names',
    'Laporan menunjukkan apa yang dibagi dengan apa. Nama keduanya ditulis pada indikator di renstra.yaml.',
    'The report shows what is divided by what. Both are named in the indicator, in renstra.yaml.',
    {
      wrong: '- id: rat\n  nama: Persentase koperasi yang melaksanakan RAT',
      right:
        '- id: rat\n  nama: Persentase koperasi yang melaksanakan RAT\n  pembilang: Koperasi yang melaksanakan RAT\n  penyebut: Koperasi aktif',
    },
  ),
  'rasio-tak-lengkap': explained(
    'hanya salah satu dari pembilang dan penyebut',
    'one of the two counts is missing',
    'Persentase dihitung dari keduanya; satu saja tidak berarti apa-apa.',
    'The percentage is computed from both; one alone means nothing.',
    { wrong: 'pembilang: 1.204', right: 'pembilang: 1.204\npenyebut: 22.090' },
  ),
  'realisasi-anggaran-tidak-ada': explained(
    'baris anggaran tanpa realisasi',
    'a budget line without a realisation',
    'Baris anggarannya disebut, tetapi realisasinya tidak ada di berkas triwulan mana pun. Belum ada berbeda dengan nol.',
    'The budget line is named, but no file of the quarter has its realisasi. Missing is not zero.',
    {
      wrong: 'loket:\n  kendala: Kendaraan belum tiba',
      right: 'loket:\n  realisasi: 0\n  kendala: Kendaraan belum tiba',
    },
  ),
  'realisasi-bertingkat': explained(
    'realisasi pada dua tingkat',
    'a realisation on two levels',
    'Realisasi kegiatan adalah jumlah sub-kegiatannya. Bila keduanya ditulis, angkanya dapat berbeda.',
    'What a kegiatan has realised is the sum of its sub-kegiatan. Where both are written, they may differ.',
  ),
  'realisasi-ganda': explained(
    'realisasi bersama pembilang dan penyebut',
    'a realisation beside its counts',
    'Persentase dihitung dari pembilang dan penyebut. Realisasi yang ditulis di sebelahnya dapat berbeda dari hasil hitungan.',
    'The percentage is computed from its counts. A realisasi written beside them may differ from the result.',
    {
      wrong: 'realisasi: 5,45\npembilang: 1.204\npenyebut: 22.090',
      right: 'pembilang: 1.204\npenyebut: 22.090',
    },
  ),
  'realisasi-tidak-ada': explained(
    'indikator tanpa realisasi',
    'an indicator without a realisation',
    'Indikatornya disebut, tetapi tidak ada realisasinya. Belum ada berbeda dengan nol: tulis belum_diukur, tidak_tersedia, atau tidak_berlaku beserta alasannya.',
    'The indicator is named but has no realisasi. Missing is not zero: write belum_diukur, tidak_tersedia or tidak_berlaku, and why.',
    {
      wrong: 'sehat:\n  analisis: Masih dinilai',
      right: 'sehat:\n  realisasi: belum_diukur\n  alasan: Masih dinilai',
    },
  ),
  rentang: explained(
    'target tidak cocok dengan arah rentang',
    'a target that does not fit its direction',
    'Indikator berarah rentang mempunyai target berupa min dan maks; indikator lain satu angka.',
    'An indicator with arah: rentang has a target of min and maks; others have one number.',
    { wrong: '# arah: rentang\ntahun: 25', right: 'tahun: { min: 20, maks: 30 }' },
  ),
  'rentang-terbalik': explained(
    'batas bawah lebih besar dari batas atas',
    'a lower bound above the upper one',
    'Tidak ada angka di antara kedua batas ini.',
    'No number lies between these two bounds.',
    { wrong: '{ min: 30, maks: 20 }', right: '{ min: 20, maks: 30 }' },
  ),
  'satuan-lain': explained(
    'satuan yang bukan satuan indikatornya',
    'a unit that is not that of the indicator',
    'Satuan boleh ikut ditulis di belakang angka bila sama dengan satuan indikatornya. Satuan yang lain dapat berarti angka yang lain: 2 jam bukan 2 menit.',
    'A unit may stand behind the number where it is that of the indicator. Another one may mean another number: 2 hours are not 2 minutes.',
    { wrong: '# satuan: dokumen\ntahun: 12 Dok', right: 'tahun: 12 dokumen' },
  ),
  'pengali-persen': explained(
    'persentase yang tidak dikalikan 100',
    'a percentage that is not multiplied by 100',
    'Persen adalah bagian dari seratus: pembilang dibagi penyebut dikalikan 100. Pengali lain membuat realisasi berbeda dari kedua bilangan yang tercetak di sampingnya.',
    'A percentage is a part of a hundred: one count divided by the other, times 100. Another factor makes a realisasi that is not that of the two counts printed beside it.',
    {
      wrong: 'satuan: "%"\npembilang: Koperasi aktif\npenyebut: Koperasi\npengali: 108',
      right: 'satuan: "%"\npembilang: Koperasi aktif\npenyebut: Koperasi',
    },
  ),
  'skala-tidak-ada': explained(
    'predikat tanpa skala',
    'a scaled indicator without its scale',
    'Tanpa skala, dari rendah ke tinggi, predikat tidak dapat dibandingkan dengan targetnya.',
    'Without a scale, from low to high, a step cannot be compared with its target.',
    { wrong: 'satuan: predikat', right: 'satuan: predikat\nskala: [D, C, CC, B, BB, A, AA]' },
  ),
  'pk-tanpa-sasaran': explained(
    'perjanjian kinerja tanpa sasaran',
    'a performance agreement without sasaran',
    'Perjanjian kinerja adalah janji atas sasaran (PermenPANRB 53/2014, Lampiran I). pk_memuat menambah yang lain, misalnya tujuan dan program; sasaran tidak dapat dikeluarkan.',
    'A performance agreement is a promise about sasaran (PermenPANRB 53/2014, annex I). pk_memuat adds others, such as tujuan and program; sasaran cannot be left out.',
    { wrong: 'pk_memuat: [tujuan]', right: 'pk_memuat: [tujuan, sasaran]' },
  ),
  'skala-terbalik': explained(
    'skala capaian tidak dari tinggi ke rendah',
    'a scale of achievement that does not run downwards',
    'Kategori adalah tingkat pertama yang batasnya tercapai. Bila urutannya terbalik, capaian yang tinggi mendapat kategori yang rendah.',
    'The category is the first step whose bound is reached. Turned round, a high achievement would get a low category.',
    {
      wrong: 'skala_capaian:\n  - { nama: Sedang, dari: 66 }\n  - { nama: Tinggi, dari: 76 }',
      right: 'skala_capaian:\n  - { nama: Tinggi, dari: 76 }\n  - { nama: Sedang, dari: 66 }',
    },
  ),
  'tanda-lawan-arah': explained(
    'tanda target berlawanan dengan arah',
    'a sign against the direction',
    '≥ berarti makin besar makin baik (arah: naik), ≤ sebaliknya (arah: turun). Bila berlawanan, capaiannya terhitung terbalik.',
    '≥ means that more is better (arah: naik), ≤ the other way (arah: turun). Where they disagree, the achievement is turned round.',
    { wrong: '# arah: turun\ntahun: "≥ 14"', right: 'tahun: "≤ 14"' },
  ),
  'target-rasio': explained(
    'target berbeda dengan pembilang dan penyebutnya',
    'a target that differs from its two counts',
    'Target yang ditulis dengan pembilang dan penyebut adalah hasil keduanya. Bila angkanya ditulis juga dan berbeda, tidak jelas mana yang diperjanjikan.',
    'A target with pembilang and penyebut is what the two make. Where the number is written too and differs, it is unclear which one was agreed.',
    {
      wrong: 'tahun: { nilai: 95, pembilang: 36, penyebut: 40 }',
      right: 'tahun: { pembilang: 36, penyebut: 40 }',
    },
  ),
  'revisi-anggaran': explained(
    'daftar revisi anggaran tidak jelas',
    'an unclear list of revisions of the budget',
    'Dalam sebuah triwulan berlaku revisi terakhir menurut tanggalnya. Tanpa tanggal, atau bila dua revisi bertanggal sama, tidak jelas pagu mana yang berlaku.',
    'In a quarter the last revision by its date counts. Without a date, or where two are of one day, it is unclear which pagu counts.',
    {
      wrong: 'revisi: [{ ke: 1, tanggal: 2026-02-23 }]\n# di bawah kegiatan\npagu_revisi: { 2: 380.000.000 }',
      right:
        'revisi: [{ ke: 1, tanggal: 2026-02-23 }, { ke: 2, tanggal: 2026-05-04 }]\npagu_revisi: { 2: 380.000.000 }',
    },
  ),
  'tanggal-perubahan': explained(
    'perubahan anggaran tanpa tanggal',
    'a revised budget without a date',
    'pagu_perubahan berlaku mulai triwulan tanggal perubahannya; tanpa tanggal tidak jelas sejak kapan.',
    'pagu_perubahan holds from the quarter in which the change is dated; without a date it is unclear since when.',
    { wrong: 'program:', right: 'perubahan: { tanggal: 2019-09-30 }\nprogram:' },
  ),
  'nama-beda': explained(
    'satu unit atau jenis ditulis dengan dua cara',
    'one unit or kind written in two ways',
    'Anggaran dijumlahkan menurut unit, pendapatan menurut jenis. Nama yang hanya berbeda huruf besar, spasi, atau tanda baca adalah satu nama, dan akan menjadi dua jumlah.',
    'Budgets are summed by unit, income by kind. Names that differ in capitals, spaces or signs only are one name, and would be two sums.',
    { wrong: 'unit: KELURAHAN CONTOH # di tempat lain: Kelurahan Contoh', right: 'unit: Kelurahan Contoh' },
  ),
} as const satisfies Record<string, Explained>;
