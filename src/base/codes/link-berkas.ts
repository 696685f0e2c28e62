/** Codes of the link stage, explained: files and references that do not fit together. */
import type { Explained } from './explained.ts';

export const linkBerkas = {
  'angka-tak-dikenal': {
    title: { id: 'angka yang dikutip tidak ada', en: 'a quoted figure that does not exist' },
    reason: {
      id: 'Kutipan {{id.kunci}} dalam naskah diganti dengan angka laporan, supaya kalimat tidak berbeda dari tabelnya. Nama ini tidak menunjuk angka mana pun.',
      en: 'A quotation {{id.key}} in prose becomes the figure of the report, so that a sentence cannot differ from its table. This name names no figure.',
    },
    example: { wrong: 'Capaiannya {{rat.capain_tahun}} persen.', right: 'Capaiannya {{rat.capaian_tahun}} persen.' },
  },
  'bagian-tanpa-naskah': {
    title: { id: 'bagian tambahan tanpa naskah', en: 'a section of the own without its text' },
    severity: 'peringatan',
    reason: {
      id: 'Isi bagian tambahan seluruhnya naskah di narasi/<id>.md. Tanpa naskah itu judulnya pun tidak dicetak, dan bagian itu tidak ada dalam daftar isi.',
      en: 'All that a section of the own holds is its text in narasi/<id>.md. Without it not even its heading is printed, and the contents do not list it.',
    },
    example: {
      wrong: '- { id: inovasi, bab: 3, judul: Inovasi } # tanpa narasi/inovasi.md',
      right: '- { id: inovasi, bab: 3, judul: Inovasi }',
    },
  },
  'berkas-ganda': {
    title: { id: 'dua berkas untuk data yang sama', en: 'two files for the same data' },
    reason: {
      id: 'tw2.yaml dan tw2.yml adalah data yang sama; tidak jelas mana yang berlaku. Simpan salah satu.',
      en: 'tw2.yaml and tw2.yml are the same data, and it is unclear which one holds. Keep one.',
    },
  },
  'berkas-tak-dikenal': {
    title: { id: 'berkas tidak dikenal dan tidak dibaca', en: 'a file that is not known and not read' },
    severity: 'peringatan',
    reason: {
      id: 'Jenis berkas dikenali dari namanya. Berkas dengan nama yang salah ketik tidak dibaca, sehingga isinya hilang dari laporan. Di templates/ hanya nama templat bawaan dan styles/*.css yang dikenal.',
      en: 'What a file holds is told by its name. One with a misspelt name is not read, and what it holds is lost from the report. In templates/ only the names of the original templates and styles/*.css are known.',
    },
    example: { wrong: 'data/2024/triwulan2.yaml', right: 'data/2024/tw2.yaml' },
  },
  'berkas-tidak-ada': {
    title: { id: 'berkas yang diperlukan tidak ada', en: 'a file that is needed is missing' },
    reason: {
      id: 'Laporan memerlukan berkas ini, atau berkas lain menyebut isinya. Periksa nama berkas, folder tahunnya, dan --quarter.',
      en: 'The report needs this file, or another file speaks of what it holds. Check its name, the folder of the year, and --quarter.',
    },
  },
  'bukan-gambar': {
    title: { id: 'bukan gambar PNG atau JPEG', en: 'not a PNG or JPEG image' },
    reason: {
      id: 'Nama berkasnya berakhir .png atau .jpg, tetapi isinya bukan (misalnya SVG atau WebP) atau bentuk yang tidak dibuka semua peramban (bergerak, aritmetik, 12 bit), atau lebih besar dari 5 MB. Mengganti nama tidak mengubah isi: simpan ulang dari program gambar.',
      en: 'Its name ends in .png or .jpg but its content is neither, or of a form that not every browser opens (moving, arithmetic, 12 bits), or it is larger than 5 MB. Renaming changes no content: save it again from an image program.',
    },
  },
  'gambar-kabur': {
    title: { id: 'gambar terlalu kecil untuk dicetak', en: 'an image too small to print' },
    severity: 'peringatan',
    reason: {
      id: 'Gambar yang bagus di layar dapat tampak kabur di kertas. Di bawah 150 titik per inci, garis dan huruf di dalamnya tidak tajam lagi.',
      en: 'What looks good on a screen can look blurred on paper. Below 150 dots per inch, lines and letters are no longer sharp.',
    },
  },
  'gambar-rusak': {
    title: { id: 'gambar terpotong atau rusak', en: 'an image that is cut short or damaged' },
    reason: {
      id: 'Berkas gambar yang tidak tersalin seluruhnya tercetak setengah, atau tidak sama sekali. Panjang dan jumlah periksa di dalamnya tidak cocok.',
      en: 'An image that was not copied whole prints in half, or not at all. Its inner lengths and checksums do not fit.',
    },
  },
  'gambar-terlalu-luas': {
    title: { id: 'gambar terlalu luas', en: 'an image of too many pixels' },
    reason: {
      id: 'Lebih dari 40 juta piksel tidak menambah ketajaman satu halaman cetak, tetapi dapat menghabiskan memori peramban.',
      en: 'More than 40 million pixels add nothing to the sharpness of a printed page, but can use up the memory of the browser.',
    },
  },
  'gambar-tidak-ada': {
    title: { id: 'gambar tidak ada di folder data', en: 'an image that is not in the data folder' },
    reason: {
      id: 'Gambar dibaca hanya dari dalam folder data, dengan jalur dari folder itu. Dalam narasi, nama yang memuat spasi diapit dengan < dan >.',
      en: 'Images are read only from inside the data folder, by their path from there. In a narrative, a name with spaces is put between < and >.',
    },
    example: { wrong: 'lambang: C:\\Gambar\\lambang.png', right: 'lambang: lambang.png' },
  },
  'id-ganda': {
    title: { id: 'id dipakai dua kali', en: 'an id used twice' },
    reason: {
      id: 'Berkas lain merujuk dengan id. Bila dua hal memakai id yang sama, realisasi dan target tidak dapat dipasangkan dengan pasti.',
      en: 'Other files refer by id. Where two things share one, targets and realisations cannot be matched for sure.',
    },
    example: { wrong: '- id: ikm\n- id: ikm', right: '- id: ikm\n- id: waktu-layanan' },
  },
  'id-mendua': {
    title: { id: 'id yang menunjuk dua hal', en: 'an id that names two things' },
    reason: {
      id: 'Sebuah id dipakai sekali dalam seluruh proyek, juga oleh hal yang berlainan jenis dan di tahun lain; hal yang sama memakai id yang sama setiap tahun. Dengan begitu angka yang dikutip, dijelaskan, atau dibandingkan menurut id itu hanya satu. Nama total dipakai laporan sendiri. lkj validate --fix memberi salah satunya id lain di semua berkas; kutipan yang dapat berarti keduanya dibiarkan untuk Anda.',
      en: 'An id is used once in the whole project, also by things of different kinds and in other years; the same thing has the same id every year. So a figure that is quoted, explained or compared by it is one. The report itself uses the name total. lkj validate --fix gives one of them another id in all files; quotations that could mean either are left to you.',
    },
    example: {
      wrong: '# anggaran.yaml, sedangkan renstra.yaml mempunyai sasaran koperasi\nprogram:\n  - id: koperasi',
      right: 'program:\n  - id: program-koperasi',
    },
  },
  'id-tak-dikenal': {
    title: { id: 'id tidak menunjuk apa pun', en: 'an id that names nothing' },
    reason: {
      id: 'Id ini tidak ada di berkas tempat ia seharusnya didefinisikan (renstra.yaml atau anggaran.yaml), sehingga angkanya tidak masuk laporan.',
      en: 'The id is not in the file that should define it (renstra.yaml or anggaran.yaml), so its figures would not reach the report.',
    },
    example: { wrong: 'indikator:\n  imk:\n    realisasi: 82', right: 'indikator:\n  ikm:\n    realisasi: 82' },
  },
  'karakter-tanpa-huruf': {
    title: { id: 'karakter tidak ada dalam huruf laporan', en: 'a character that the font lacks' },
    reason: {
      id: 'Huruf laporan tidak mempunyai setiap karakter di dunia. Yang tidak ada akan tercetak sebagai kotak, sehingga ditolak di tempat ia diketik.',
      en: 'The font of the report has not every character of the world. One it lacks would print as a box, and is refused where it was typed.',
    },
    example: { wrong: 'nama: Loket ① pelayanan', right: 'nama: Loket 1 pelayanan' },
  },
  'kutipan-tak-utuh': {
    title: { id: 'kutipan yang tidak utuh', en: 'a quotation that is not whole' },
    reason: {
      id: 'Kutipan yang tidak ditutup di barisnya, atau diawali garis miring terbalik, tidak diganti dengan angka: kurung kurawalnya akan ikut tercetak.',
      en: 'A quotation that is not closed on its line, or follows a backslash, does not become a figure: its braces would print.',
    },
    example: { wrong: 'Serapan {{total.serapan persen.', right: 'Serapan {{total.serapan}}.' },
  },
  'narasi-tak-dikenal': {
    title: { id: 'naskah untuk bagian yang tidak ada', en: 'prose for a section that does not exist' },
    reason: {
      id: 'Nama berkas narasi adalah nama bagian laporan. Naskah dengan nama lain tidak mempunyai tempat untuk dicetak.',
      en: 'A narrative file is named after a section of the report. One with another name has no place to be printed.',
    },
    example: { wrong: 'data/narasi/pendahuluan-kami.md', right: 'data/narasi/latar-belakang.md' },
  },
  'naskah-terlalu-panjang': {
    title: { id: 'naskah yang terlalu panjang untuk diperiksa', en: 'prose that is too long to be checked' },
    reason: {
      id: 'Angka dalam kalimat dan tabel naskah dicocokkan dengan data. Alinea lebih dari 10.000 huruf, baris tabel lebih dari 100 kolom, naskah lebih dari 200.000 huruf, dan seluruh naskah bersama teks dalam YAML satu laporan lebih dari 600.000 huruf tidak selesai dicocokkan dalam waktu yang wajar, maka tidak dicetak.',
      en: 'Numbers in sentences and tables of prose are compared with the data. A paragraph of more than 10,000 letters, a row of more than 100 columns, a narrative of more than 200,000 letters, and narratives of more than 600,000 letters together with the texts in the YAML of one report could not be compared in good time, and are not printed.',
    },
  },
  'lhe-tak-mungkin': {
    title: { id: 'isi LHE yang tidak mungkin', en: 'an evaluation result that cannot be' },
    reason: {
      id: 'Nilai AKIP dan nilai komponennya antara 0 dan 100, dan yang dievaluasi adalah kinerja tahun itu atau sebelumnya. Yang lain adalah salah ketik, dan akan tercetak dalam laporan.',
      en: 'The AKIP score and those of its components lie between 0 and 100, and what is evaluated is the year itself or one before. Anything else is mistyped, and would be printed.',
    },
    example: { wrong: 'lhe: { tahun: 2023, nilai: 7215 }', right: 'lhe: { tahun: 2023, nilai: "72,15" }' },
  },
  'nilai-dua-kali': {
    title: { id: 'nilai yang diisi di dua berkas triwulan', en: 'a value given in two files of a quarter' },
    reason: {
      id: 'Berkas-berkas di dalam tw2/ dan tw2.yaml adalah satu triwulan. Nilai yang ada di dua berkas tidak jelas mana yang berlaku, walaupun sama: satu bidang saja yang mengisinya.',
      en: 'The files in tw2/ and tw2.yaml are one quarter. Of a value that stands in two of them it is unclear which one holds, even where they are equal: one office alone gives it.',
    },
    example: {
      wrong:
        '# 2024/tw2/loket.yaml\nindikator:\n  ikm: { realisasi: 81 }\n# 2024/tw2/mutu.yaml\nindikator:\n  ikm: { realisasi: 81 }',
      right: '# 2024/tw2/mutu.yaml\nindikator:\n  ikm: { realisasi: 81 }',
    },
  },
  'pengesahan-diubah': {
    title: { id: 'pengesahan disunting dengan tangan', en: 'a seal that was edited by hand' },
    reason: {
      id: 'pengesahan.yaml menyimpan isi laporan ketika ditandatangani, dan laporan koreksi mencetak isi semula dari sini. Sidiknya menunjukkan bahwa berkas ini bukan lagi yang ditulis lkj verify --seal. Yang boleh ditulis sendiri hanya sebab_koreksi.',
      en: 'pengesahan.yaml keeps what a report said when it was signed, and a corrected report prints from it what was said before. Its hash shows that this is no longer what lkj verify --seal wrote. Only sebab_koreksi is for people to write.',
    },
  },
  'pernyataan-kosong': {
    title: { id: 'naskah pernyataan tanpa isi', en: 'a statement without a text' },
    reason: {
      id: 'Berkas ini menggantikan pernyataan kedua pihak dalam perjanjian kinerja. Bila kosong, mereka menandatangani perjanjian yang tidak menyatakan apa pun.',
      en: 'This file stands in the place of what both parties state in the agreement. Left empty, they would sign an agreement that states nothing.',
    },
  },
  'rujukan-tak-dikenal': {
    title: {
      id: 'tabel atau gambar yang dirujuk tidak ada',
      en: 'a reference to a table or figure that does not exist',
    },
    reason: {
      id: 'Rujukan {{tabel-…}} dalam naskah diganti dengan nomor tabelnya, supaya nomor itu tetap benar. Nama ini tidak menunjuk tabel atau gambar mana pun.',
      en: 'A reference {{tabel-…}} in prose becomes the number of the table, so that it stays right. This name is that of no table or figure.',
    },
    example: { wrong: 'Rinciannya dalam {{tabel-angaran}}.', right: 'Rinciannya dalam {{tabel-anggaran}}.' },
  },
  'gaya-terlarang': {
    title: { id: 'lembar gaya melakukan yang tidak boleh', en: 'a style sheet does what it must not' },
    reason: {
      id: 'Lembar gaya proyek hanya boleh memberi nilai lain pada variabel 0-skala.css, dan mengatur jarak, garis, perataan, pemenggalan halaman, tebal, dan miring. Sifat lain dapat menyembunyikan angka, memindahkannya, atau menulis angka lain di atasnya.',
      en: 'A style sheet of a project may give the variables of 0-skala.css other values, and set gaps, lines, alignment, breaks, weight and italics. Other properties could hide a figure, move it, or write another over it.',
    },
    example: { wrong: 'h1 {\n  color: #123a63;\n}', right: ':root {\n  --aksen: #123a63;\n}' },
  },
  'templat-terlarang': {
    title: { id: 'templat memuat yang tidak boleh ada', en: 'a template holds what it must not' },
    reason: {
      id: 'Templat proyek hanya meletakkan teks. Yang mengambil sesuatu dari luar, menjalankan program, atau mencetak teks tanpa pengaman ditolak.',
      en: 'Templates of a project only place text. What takes something from outside, runs a program, or prints text unescaped is refused.',
    },
    example: { wrong: '<p>{{{periode}}}</p>', right: '<p>{{periode}}</p>' },
  },
  'tanpa-data': {
    title: { id: 'belum ada data triwulan', en: 'no data of any quarter' },
    reason: {
      id: 'Laporan disusun untuk satu triwulan, dan belum ada satu pun berkas tw1.yaml sampai tw4.yaml di folder tahun.',
      en: 'A report is made for one quarter, and there is no tw1.yaml to tw4.yaml in a folder of a year yet.',
    },
  },
  'tindak-lanjut-lalu-tak-ada': {
    title: { id: 'tindak lanjut lalu yang tidak ada', en: 'a follow-up of the past that is not there' },
    reason: {
      id: 'tindak_lanjut_lalu menyatakan keadaan tindak_lanjut yang ditulis untuk indikator yang sama di berkas triwulan sebelumnya. Tanpa itu laporan menyebut keadaan sesuatu yang tidak pernah direncanakan.',
      en: 'tindak_lanjut_lalu tells how the tindak_lanjut stands that the file of the quarter before gives for the same indicator. Without it the report would tell of something that was never planned.',
    },
    example: {
      wrong:
        '# tw3.yaml, sedangkan tw2.yaml tidak mempunyai tindak_lanjut ikm\nikm:\n  tindak_lanjut_lalu: { status: selesai }',
      right: '# tw2.yaml\nikm:\n  tindak_lanjut: Survei daring',
    },
  },
} as const satisfies Record<string, Explained>;
