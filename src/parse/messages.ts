/** What the parse stage says, in both languages: one entry for each finding. */
import type { CodeOf } from '../codes/index.ts';
import type { Content, Text } from '../diagnostic.ts';
import { quoted } from '../quote.ts';

function content(code: CodeOf<'yaml'>, message: Text, hint: Text): Content {
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

/** Habits of official documents that YAML reads as something else, told by the line on which it stumbles. */
export function slipMessage(line: string): Content | undefined {
  const sign = /:\s*(>=?)\s*(\d[\d.,]*)\s*$/.exec(line);
  if (sign) {
    const cure = `≥ ${sign[2]}`;
    return content(
      'sintaks',
      {
        id: `tanda ${sign[1]} di awal nilai berarti lain dalam YAML`,
        en: `${sign[1]} at the start of a value means something else in YAML`,
      },
      {
        id: `tulis ${cure}, atau beri tanda kutip: "${sign[1]} ${sign[2]}"`,
        en: `write ${cure}, or quote it: "${sign[1]} ${sign[2]}"`,
      },
    );
  }
  if (/:\s*-\s*$/.test(line)) {
    return content(
      'sintaks',
      { id: 'tanda - bukan nilai', en: '- is not a value' },
      {
        id: 'bila belum ada angkanya, tulis belum_diukur, tidak_tersedia, atau tidak_berlaku beserta alasan',
        en: 'where there is no number, write belum_diukur, tidak_tersedia or tidak_berlaku with an alasan',
      },
    );
  }
  return undefined;
}

/** The library's error codes in our words; what is not listed is passed on in English. */
export function syntaxMessage(errorCode: string, original: string): Content {
  const known = syntax[detail(errorCode, original)] ?? syntax[errorCode];
  const english = original.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? original;
  return content(
    'sintaks',
    { id: known?.[0] ?? `YAML tidak dapat dibaca (${english})`, en: english },
    {
      id: known?.[1] ?? 'periksa baris ini dan baris sebelumnya: indentasi, titik dua, tanda kutip',
      en: known?.[2] ?? 'check this line and the one before it: indentation, colons, quotes',
    },
  );
}

/** One code of the library stands for several mistakes; its English tells them apart. */
function detail(errorCode: string, original: string): string {
  if (original.includes('quote')) return 'QUOTE';
  return /^Flow (?:map|sequence)|end with a [\]}]/.test(original) ? 'BRACKET' : errorCode;
}

const syntax: Readonly<Record<string, readonly [id: string, cure: string, englishCure: string]>> = {
  BAD_INDENT: [
    'indentasi baris ini tidak cocok dengan baris di atasnya',
    'sejajarkan dengan baris lain yang setingkat; pakai spasi, bukan tab',
    'align it with the other lines of its level; use spaces, not tabs',
  ],
  TAB_AS_INDENT: [
    'tab dipakai sebagai indentasi',
    'ganti tab dengan spasi (dua spasi tiap tingkat)',
    'use spaces (two for each level) instead of tabs',
  ],
  QUOTE: [
    'tanda kutip yang dibuka di sini tidak ditutup',
    'tutup dengan tanda kutip yang sama di akhir nilainya',
    'close it with the same quote at the end of the value',
  ],
  BRACKET: [
    'kurung { atau [ yang dibuka sebelum baris ini tidak ditutup',
    'tutup dengan } atau ] di akhir isinya',
    'close it with } or ] at the end of what it holds',
  ],
  MISSING_CHAR: [
    'ada tanda yang hilang: koma atau titik dua',
    'beri koma di antara isi kurung, dan titik dua sesudah setiap kunci',
    'put commas between the items in brackets and a colon after each key',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'nilai ini memuat titik dua, atau baris sesudahnya menjorok terlalu dalam',
    'beri tanda kutip pada nilai yang memuat titik dua, atau sejajarkan baris sesudahnya dengan kunci ini',
    'quote a value that holds a colon, or align the next line with this key',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'baris ini tidak mempunyai titik dua sesudah kuncinya',
    'tulis «kunci: nilai»; beri tanda kutip pada teks yang panjang',
    'write «key: value»; quote long text',
  ],
  BAD_SCALAR_START: ['nilai tidak boleh diawali tanda ini', 'beri tanda kutip pada nilainya', 'quote the value'],
  BAD_DQ_ESCAPE: [
    'urutan dengan garis miring terbalik tidak dikenal di dalam kutip ganda',
    'pakai kutip tunggal, atau tulis \\\\ untuk satu garis miring terbalik',
    'use single quotes, or write \\\\ for one backslash',
  ],
  UNEXPECTED_TOKEN: [
    'ada tanda yang tidak pada tempatnya',
    'periksa tanda baca dan indentasi pada baris ini',
    'check punctuation and indentation on this line',
  ],
};
