/** The codes of the parse stage, explained: what YAML, or we, cannot read. */
import type { Explained } from './explained.ts';

export const yaml = {
  'banyak-dokumen': {
    title: { id: 'lebih dari satu dokumen dalam satu berkas', en: 'more than one document in a file' },
    reason: {
      id: 'Baris «---» yang kedua memulai dokumen YAML baru. Data dari dokumen kedua tidak akan terbaca, maka berkasnya ditolak.',
      en: 'A second «---» line starts a new YAML document. What stands in it would go unread, so the file is refused.',
    },
    example: { wrong: 'nama: Dinas Contoh\n---\nsingkatan: DC', right: 'nama: Dinas Contoh\nsingkatan: DC' },
  },
  'bukan-utf8': {
    title: { id: 'berkas bukan teks UTF-8', en: 'the file is not UTF-8 text' },
    reason: {
      id: 'Berkas disimpan dengan pengodean lama (misalnya Windows-1252 atau UTF-16), sehingga huruf dan tandanya dapat berubah tanpa terlihat. Simpan ulang sebagai UTF-8.',
      en: 'The file was saved in an old encoding (such as Windows-1252 or UTF-16), in which letters may change unseen. Save it again as UTF-8.',
    },
  },
  direktif: {
    title: { id: 'direktif YAML tidak didukung', en: 'a YAML directive, which is not supported' },
    reason: {
      id: 'Baris yang diawali % di awal berkas adalah perintah untuk pembaca YAML, bukan data. Tidak ada yang diperlukan di sini.',
      en: 'A line that starts with % at the top of a file commands the YAML reader and holds no data. None is needed here.',
    },
    example: { wrong: '%TAG ! tag:contoh,2024:\n---\nnama: Dinas Contoh', right: 'nama: Dinas Contoh' },
  },
  jangkar: {
    title: { id: 'jangkar atau alias YAML', en: 'a YAML anchor or alias' },
    reason: {
      id: 'Tanda & dan * membuat satu nilai dipakai di banyak tempat. Setiap angka laporan harus berdiri di tempatnya sendiri, supaya dapat ditelusuri; teks yang memang diawali tanda itu perlu tanda kutip.',
      en: 'With & and * one value stands in many places. Every figure of the report must stand in its own, to be traced; a text that begins with such a sign needs quotes.',
    },
    example: { wrong: 'analisis: *lihat lampiran', right: 'analisis: "*lihat lampiran"' },
  },
  'galat-lembar-kerja': {
    title: { id: 'galat lembar kerja sebagai nilai', en: 'an error of a spreadsheet for a value' },
    reason: {
      id: 'Sel yang menampilkan #REF! atau #DIV/0! tidak berisi angka, dan tanda # memulai catatan dalam YAML. Nilai yang tersalin kosong, tanpa terlihat kosong.',
      en: 'A cell that shows #REF! or #DIV/0! holds no number, and # begins a note in YAML. The value is empty without looking so.',
    },
    example: { wrong: 'realisasi: #REF!', right: 'realisasi: 74,68' },
  },
  'karakter-tak-terlihat': {
    title: { id: 'karakter yang tidak terlihat', en: 'a character that cannot be seen' },
    reason: {
      id: 'Spasi tak putus (U+00A0) dan tanda tanpa lebar (U+200B) tampak seperti spasi biasa atau tidak tampak sama sekali, tetapi membuat kunci, angka, dan nama menjadi lain. lkj validate --fix menggantinya.',
      en: 'A no-break space (U+00A0) and marks without width (U+200B) look like a plain space or like nothing, but make keys, numbers and names different ones. lkj validate --fix mends them.',
    },
  },
  'karakter-terlarang': {
    title: { id: 'karakter tersembunyi', en: 'a hidden character' },
    reason: {
      id: 'Karakter kendali, pemisah baris khusus, dan tanda arah tulisan tidak terlihat, tetapi mengubah cara teks dibaca dan dicetak. Biasanya terbawa saat menyalin dari Word, Excel, atau PDF.',
      en: 'Control characters, special line separators and direction marks are unseen but change how text is read and printed. They come along when copying from Word, Excel or PDF.',
    },
  },
  'koma-dalam-kurung': {
    title: { id: 'angka berkoma di dalam kurung', en: 'a decimal comma inside brackets' },
    reason: {
      id: 'Di dalam { } dan [ ] YAML memakai koma sebagai pemisah, sehingga 80,94 terbaca sebagai dua nilai. Beri tanda kutip, atau tulis tanpa kurung.',
      en: 'Inside { } and [ ] YAML takes the comma as a separator, so 80,94 reads as two values. Quote it, or write it without brackets.',
    },
    example: { wrong: 'rat: { tahun: 80,94 }', right: 'rat: { tahun: "80,94" }' },
  },
  kosong: {
    title: { id: 'berkas kosong', en: 'an empty file' },
    reason: {
      id: 'Berkas ini tidak berisi apa pun, atau hanya catatan. Isi menurut kamus data, atau hapus berkasnya.',
      en: 'The file holds nothing, or comments alone. Fill it as the data dictionary says, or delete it.',
    },
  },
  'kunci-bukan-teks': {
    title: { id: 'kunci yang bukan satu kata', en: 'a key that is no word' },
    reason: {
      id: 'Yang berdiri sebelum titik dua harus satu kata atau angka; di sini kosong, sebuah daftar, atau bagian lain.',
      en: 'What stands before a colon must be one word or number; here it is empty, a list or a map.',
    },
    example: { wrong: '? [rat, ikm]\n: 80', right: 'rat: 80\nikm: 80' },
  },
  'kunci-ganda': {
    title: { id: 'kunci ditulis dua kali', en: 'a key written twice' },
    reason: {
      id: 'Dengan dua kunci yang sama, salah satu nilainya akan hilang tanpa tanda. Hapus yang salah.',
      en: 'Of two keys with one name, one value would be lost without a sign. Delete the wrong one.',
    },
    example: { wrong: 'realisasi: 74,68\nrealisasi: 75,10', right: 'realisasi: 75,10' },
  },
  'kunci-terlarang': {
    title: { id: 'nama kunci yang tidak boleh dipakai', en: 'a key that may not be used' },
    reason: {
      id: 'Kunci seperti __proto__, constructor, dan << mempunyai arti khusus bagi program dan bukan bagian dari data.',
      en: 'Keys such as __proto__, constructor and << mean something to programs and are no part of the data.',
    },
  },
  'penanda-konflik': {
    title: { id: 'penanda konflik git tertinggal', en: 'a git conflict marker left behind' },
    reason: {
      id: 'Dua orang mengubah baris yang sama dan penggabungannya belum selesai: kedua versi masih ada di berkas.',
      en: 'Two people changed the same lines and the merge is unfinished: both versions are still in the file.',
    },
    example: {
      wrong: '<<<<<<< HEAD\nrealisasi: 74,68\n=======\nrealisasi: 75,10\n>>>>>>> cabang-lain',
      right: 'realisasi: 75,10',
    },
  },
  sintaks: {
    title: { id: 'tulisan YAML tidak dapat dibaca', en: 'YAML that cannot be read' },
    reason: {
      id: 'Indentasi, titik dua, tanda kutip, atau kurung tidak pada tempatnya. Hanya kesalahan pertama dalam berkas yang ditunjukkan, karena yang sesudahnya belum dapat dipercaya.',
      en: 'Indentation, a colon, a quote or a bracket is out of place. Only the first such mistake of a file is shown, for what follows it cannot be trusted.',
    },
    example: { wrong: 'uraian: Tahap I: persiapan', right: 'uraian: "Tahap I: persiapan"' },
  },
  tag: {
    title: { id: 'tag YAML tidak didukung', en: 'a YAML tag, which is not supported' },
    reason: {
      id: 'Tanda ! mengubah jenis nilai sesudahnya. Jenis nilai di sini sudah ditentukan skemanya; teks yang memang diawali ! perlu tanda kutip.',
      en: 'A ! changes the type of what follows. Types are told by the schema here; a text that begins with ! needs quotes.',
    },
    example: { wrong: 'realisasi: !!str 74,68', right: 'realisasi: 74,68' },
  },
  'terlalu-besar': {
    title: { id: 'berkas lebih besar dari 5 MB', en: 'a file larger than 5 MB' },
    reason: {
      id: 'Data setahun sebuah instansi besar jauh di bawah 1 MB; berkas sebesar ini biasanya bukan data laporan. Pecah per tahun dan per triwulan.',
      en: 'A year of a large agency is far below 1 MB; such a file is seldom data of a report. Split it by year and quarter.',
    },
  },
  'terlalu-dalam': {
    title: { id: 'bersarang lebih dari 32 tingkat', en: 'nested more than 32 levels deep' },
    reason: {
      id: 'Data laporan tidak pernah bersarang sedalam ini; biasanya indentasinya bergeser terus ke kanan.',
      en: 'Data of a report is never nested so deep; as a rule the indentation has drifted to the right.',
    },
  },
} as const satisfies Record<string, Explained>;
