/** What the parse stage says, in both languages: one entry for each finding. */
import type { CodeOf } from '../../base/codes/index.ts';
import { content as anyContent, type Content, type Edit, type Said, type Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';

export function content(code: CodeOf<'yaml'>, ...said: Said): Content {
  return anyContent(`yaml/${code}`, ...said);
}

export const messages = {
  bukanUtf8: content(
    'bukan-utf8',
    'berkas ini bukan teks UTF-8',
    'this file is not UTF-8 text',
    'simpan ulang berkas dengan pengodean UTF-8',
    'save the file again with the encoding UTF-8',
  ),
  terlaluBesar: content(
    'terlalu-besar',
    'berkas ini lebih besar dari 5 MB',
    'this file is larger than 5 MB',
    'pecah datanya per tahun dan per triwulan',
    'split the data by year and quarter',
  ),
  karakterTerlarang: (name: string) =>
    content(
      'karakter-terlarang',
      `karakter ${name} tidak boleh ada dalam data`,
      `the character ${name} may not stand in data`,
      'hapus karakter itu; biasanya terbawa saat menyalin dari Word, Excel, atau PDF',
      'delete it; it usually comes along when copying from Word, Excel or PDF',
    ),
  takTerlihat: (name: string, fix: readonly Edit[]): Content => ({
    ...content(
      'karakter-tak-terlihat',
      `di sini ada karakter yang tidak terlihat, ${name}${isSpace(name) ? ' (spasi yang bukan spasi biasa)' : ''}`,
      `here is a character that cannot be seen, ${name}${isSpace(name) ? ' (a space that is no plain space)' : ''}`,
      'lkj validate --fix membuangnya; biasanya terbawa saat menyalin dari Word, Excel, atau halaman web',
      'lkj validate --fix takes it out; it usually comes along when copying from Word, Excel or a web page',
    ),
    fix,
  }),
  galatLembar: (error: string) =>
    content(
      'galat-lembar-kerja',
      `«${error}» adalah galat lembar kerja, bukan angka; dalam YAML tanda # memulai catatan, sehingga nilainya kosong`,
      `«${error}» is an error of a spreadsheet and no number; in YAML # begins a note, so the value is empty`,
      'perbaiki rumusnya di lembar kerja, lalu tulis angkanya; bila tidak ada: realisasi: tidak_tersedia beserta alasan',
      'mend the formula in the sheet and write the number; where there is none: realisasi: tidak_tersedia with an alasan',
    ),
  tanpaSpasi: (key: string, value: string, fix: readonly Edit[]): Content => ({
    ...content(
      'sintaks',
      `tidak ada spasi sesudah titik dua pada ${quoted(`${key}:${value}`)}`,
      `there is no space after the colon in ${quoted(`${key}:${value}`)}`,
      `tulis «${key}: ${value}»`,
      `write «${key}: ${value}»`,
    ),
    fix,
  }),
  penandaKonflik: content(
    'penanda-konflik',
    'penanda konflik git tertinggal di berkas ini',
    'a git conflict marker was left in this file',
    'pilih isi yang benar, lalu hapus baris <<<<<<<, =======, dan >>>>>>>',
    'keep the right side and delete the lines <<<<<<<, ======= and >>>>>>>',
  ),
  penunjukGit: (path: string) =>
    content(
      'penunjuk-git',
      `${path} hanya memuat penunjuk ke isinya, yang tidak ikut terambil dari git`,
      `${path} holds only a pointer to its content, which git has not brought along`,
      'Git LFS: git lfs pull; git-annex: git annex get; tautan di Windows: git config core.symlinks true, lalu keluarkan ulang; revisi lama: keluarkan dengan git worktree add, lalu bandingkan foldernya',
      'Git LFS: git lfs pull; git-annex: git annex get; links on Windows: git config core.symlinks true, then check out again; old revisions: check them out with git worktree add, and compare the folders',
    ),
  kosong: content(
    'kosong',
    'berkas ini kosong',
    'this file is empty',
    'isi berkas sesuai skemanya, atau hapus berkasnya',
    'fill it as its schema says, or delete it',
  ),
  banyakDokumen: content(
    'banyak-dokumen',
    'satu berkas hanya boleh memuat satu dokumen YAML',
    'a file may hold only one YAML document',
    'hapus baris «---» yang kedua dan seterusnya',
    'delete the second «---» line and those after it',
  ),
  direktif: (directive: string) =>
    content(
      'direktif',
      `direktif ${quoted(directive)} tidak didukung`,
      `the directive ${quoted(directive)} is not supported`,
      'hapus baris yang diawali tanda %',
      'delete the line that starts with %',
    ),
  jangkar: (name: string) =>
    content(
      'jangkar',
      `${quoted(name)} memakai jangkar atau alias YAML, yang tidak didukung`,
      `${quoted(name)} uses a YAML anchor or alias, which is not supported`,
      'tulis nilainya di setiap tempat, atau beri tanda kutip bila & atau * memang bagian dari teks',
      'write the value at each place, or quote it if & or * belongs to the text',
    ),
  tag: (name: string) =>
    content(
      'tag',
      `tag YAML ${quoted(name)} tidak didukung`,
      `the YAML tag ${quoted(name)} is not supported`,
      'hapus tag itu, atau beri tanda kutip bila memang bagian dari teks',
      'delete it, or quote it if it belongs to the text',
    ),
  kunciGanda: (key: string) =>
    content(
      'kunci-ganda',
      `kunci ${quoted(key)} ditulis dua kali`,
      `the key ${quoted(key)} is written twice`,
      'hapus salah satu, atau beri nama lain',
      'delete one of them, or give it another name',
    ),
  kunciTerlarang: (key: string) =>
    content(
      'kunci-terlarang',
      `kunci ${quoted(key)} tidak boleh dipakai`,
      `the key ${quoted(key)} may not be used`,
      'pakai nama lain',
      'use another name',
    ),
  kunciBukanTeks: content(
    'kunci-bukan-teks',
    'kunci harus berupa satu kata atau angka',
    'a key must be one word or number',
    'tulis kunci sebagai teks biasa sebelum titik dua',
    'write the key as plain text before the colon',
  ),
  terlaluDalam: content(
    'terlalu-dalam',
    'isi berkas bersarang lebih dari 32 tingkat',
    'the content is nested more than 32 levels deep',
    'periksa indentasinya',
    'check the indentation',
  ),
  komaDalamKurung: (typed: string, read: Text) =>
    content(
      'koma-dalam-kurung',
      `di dalam kurung, ${quoted(typed)} terbaca sebagai ${read.id}, karena koma memisahkan isi kurung`,
      `inside brackets ${quoted(typed)} reads as ${read.en}, because the comma separates items there`,
      `beri tanda kutip: "${typed}"`,
      `quote it: "${typed}"`,
    ),
};

function isSpace(name: string): boolean {
  return ['U+00A0', 'U+2007', 'U+202F'].includes(name);
}
