/** What the parse stage says, in both languages: one entry for each finding. */
import type { CodeOf } from '../../base/codes/index.ts';
import type { Content, Edit, Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';

export function content(code: CodeOf<'yaml'>, message: Text, hint: Text): Content {
  return { code: `yaml/${code}`, message, hint };
}

export const messages = {
  bukanUtf8: content(
    'bukan-utf8',
    { id: 'berkas ini bukan teks UTF-8', en: 'this file is not UTF-8 text' },
    { id: 'simpan ulang berkas dengan pengodean UTF-8', en: 'save the file again with the encoding UTF-8' },
  ),
  terlaluBesar: content(
    'terlalu-besar',
    { id: 'berkas ini lebih besar dari 5 MB', en: 'this file is larger than 5 MB' },
    { id: 'pecah datanya per tahun dan per triwulan', en: 'split the data by year and quarter' },
  ),
  karakterTerlarang: (name: string) =>
    content(
      'karakter-terlarang',
      { id: `karakter ${name} tidak boleh ada dalam data`, en: `the character ${name} may not stand in data` },
      {
        id: 'hapus karakter itu; biasanya terbawa saat menyalin dari Word, Excel, atau PDF',
        en: 'delete it; it usually comes along when copying from Word, Excel or PDF',
      },
    ),
  takTerlihat: (name: string, fix: readonly Edit[]): Content => ({
    ...content(
      'karakter-tak-terlihat',
      {
        id: `di sini ada karakter yang tidak terlihat, ${name}${isSpace(name) ? ' (spasi yang bukan spasi biasa)' : ''}`,
        en: `here is a character that cannot be seen, ${name}${isSpace(name) ? ' (a space that is no plain space)' : ''}`,
      },
      {
        id: 'lkj validate --fix membuangnya; biasanya terbawa saat menyalin dari Word, Excel, atau halaman web',
        en: 'lkj validate --fix takes it out; it usually comes along when copying from Word, Excel or a web page',
      },
    ),
    fix,
  }),
  galatLembar: (error: string) =>
    content(
      'galat-lembar-kerja',
      {
        id: `«${error}» adalah galat lembar kerja, bukan angka; dalam YAML tanda # memulai catatan, sehingga nilainya kosong`,
        en: `«${error}» is an error of a spreadsheet and no number; in YAML # begins a note, so the value is empty`,
      },
      {
        id: 'perbaiki rumusnya di lembar kerja, lalu tulis angkanya; bila tidak ada: realisasi: tidak_tersedia beserta alasan',
        en: 'mend the formula in the sheet and write the number; where there is none: realisasi: tidak_tersedia with an alasan',
      },
    ),
  tanpaSpasi: (key: string, value: string, fix: readonly Edit[]): Content => ({
    ...content(
      'sintaks',
      {
        id: `tidak ada spasi sesudah titik dua pada ${quoted(`${key}:${value}`)}`,
        en: `there is no space after the colon in ${quoted(`${key}:${value}`)}`,
      },
      { id: `tulis «${key}: ${value}»`, en: `write «${key}: ${value}»` },
    ),
    fix,
  }),
  penandaKonflik: content(
    'penanda-konflik',
    { id: 'penanda konflik git tertinggal di berkas ini', en: 'a git conflict marker was left in this file' },
    {
      id: 'pilih isi yang benar, lalu hapus baris <<<<<<<, =======, dan >>>>>>>',
      en: 'keep the right side and delete the lines <<<<<<<, ======= and >>>>>>>',
    },
  ),
  kosong: content(
    'kosong',
    { id: 'berkas ini kosong', en: 'this file is empty' },
    { id: 'isi berkas sesuai skemanya, atau hapus berkasnya', en: 'fill it as its schema says, or delete it' },
  ),
  banyakDokumen: content(
    'banyak-dokumen',
    { id: 'satu berkas hanya boleh memuat satu dokumen YAML', en: 'a file may hold only one YAML document' },
    { id: 'hapus baris «---» yang kedua dan seterusnya', en: 'delete the second «---» line and those after it' },
  ),
  direktif: (directive: string) =>
    content(
      'direktif',
      { id: `direktif ${quoted(directive)} tidak didukung`, en: `the directive ${quoted(directive)} is not supported` },
      { id: 'hapus baris yang diawali tanda %', en: 'delete the line that starts with %' },
    ),
  jangkar: (name: string) =>
    content(
      'jangkar',
      {
        id: `${quoted(name)} memakai jangkar atau alias YAML, yang tidak didukung`,
        en: `${quoted(name)} uses a YAML anchor or alias, which is not supported`,
      },
      {
        id: 'tulis nilainya di setiap tempat, atau beri tanda kutip bila & atau * memang bagian dari teks',
        en: 'write the value at each place, or quote it if & or * belongs to the text',
      },
    ),
  tag: (name: string) =>
    content(
      'tag',
      { id: `tag YAML ${quoted(name)} tidak didukung`, en: `the YAML tag ${quoted(name)} is not supported` },
      {
        id: 'hapus tag itu, atau beri tanda kutip bila memang bagian dari teks',
        en: 'delete it, or quote it if it belongs to the text',
      },
    ),
  kunciGanda: (key: string) =>
    content(
      'kunci-ganda',
      { id: `kunci ${quoted(key)} ditulis dua kali`, en: `the key ${quoted(key)} is written twice` },
      { id: 'hapus salah satu, atau beri nama lain', en: 'delete one of them, or give it another name' },
    ),
  kunciTerlarang: (key: string) =>
    content(
      'kunci-terlarang',
      { id: `kunci ${quoted(key)} tidak boleh dipakai`, en: `the key ${quoted(key)} may not be used` },
      { id: 'pakai nama lain', en: 'use another name' },
    ),
  kunciBukanTeks: content(
    'kunci-bukan-teks',
    { id: 'kunci harus berupa satu kata atau angka', en: 'a key must be one word or number' },
    { id: 'tulis kunci sebagai teks biasa sebelum titik dua', en: 'write the key as plain text before the colon' },
  ),
  terlaluDalam: content(
    'terlalu-dalam',
    { id: 'isi berkas bersarang lebih dari 32 tingkat', en: 'the content is nested more than 32 levels deep' },
    { id: 'periksa indentasinya', en: 'check the indentation' },
  ),
  komaDalamKurung: (typed: string, read: Text) =>
    content(
      'koma-dalam-kurung',
      {
        id: `di dalam kurung, ${quoted(typed)} terbaca sebagai ${read.id}, karena koma memisahkan isi kurung`,
        en: `inside brackets ${quoted(typed)} reads as ${read.en}, because the comma separates items there`,
      },
      { id: `beri tanda kutip: "${typed}"`, en: `quote it: "${typed}"` },
    ),
};

function isSpace(name: string): boolean {
  return ['U+00A0', 'U+2007', 'U+202F'].includes(name);
}
