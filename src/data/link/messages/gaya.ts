/** What is said of a style sheet of a project: what it may do is a list, and the cure is what stands in it instead. */
import type { Content, Said, Text } from '../../../base/diagnostic.ts';
import { meant } from '../../../base/suggest.ts';
import { content } from './content.ts';

const found = (...said: Said): Content => content('gaya-terlarang', ...said);

export const gaya = {
  gayaBawaan: (name: string) =>
    found(
      `lembar gaya bawaan ${name} tidak dapat diganti`,
      `the style sheet ${name} of lkj cannot be replaced`,
      'beri nama lain, misalnya 9-kita.css; isinya ditambahkan pada gaya bawaan, dan cukup yang ingin diubah',
      'give it another name, as 9-kita.css; it adds to the styles of lkj, and needs only what is to change',
    ),
  gayaAturan: (name: string) =>
    found(
      `${name} tidak boleh ada dalam lembar gaya proyek`,
      `a style sheet of a project may not hold ${name}`,
      'hapus; huruf, kertas, dan tepi halaman diatur dalam laporan.yaml, dan gambar ditaruh dalam narasi',
      'delete it; fonts, paper and margins are set in laporan.yaml, and images belong in narratives',
    ),
  gayaTakUtuh: (text: string) =>
    found(
      `di sini («${text}») lembar gaya tidak dapat dibaca sebagai aturan: pemilih { sifat: nilai; }`,
      `here («${text}») the sheet cannot be read as a rule: selector { property: value; }`,
      'lengkapi kurung, titik dua, dan titik komanya',
      'complete its braces, colons and semicolons',
    ),
  gayaPemilih: (text: string, near: string | undefined) =>
    found(
      `pemilih «${text}» tidak ada dalam daftar yang boleh diberi gaya`,
      `the selector «${text}» is not on the list of what may be dressed`,
      meant(near, {
        id: 'pakai unsur (h1, p, table, td …) atau kelas (.sampul, .kop, .tabel …) yang terdaftar di docs/panduan/tampilan.md; templat sendiri memakai kelas .kita-…',
        en: 'use an element (h1, p, table, td …) or a class (.sampul, .kop, .tabel …) listed in docs/panduan/tampilan.md; own templates use classes .kita-…',
      }),
    ),
  gayaSifat: (name: string, isRoot: boolean, near: string | undefined) =>
    found(
      isRoot
        ? { id: `:root tidak mempunyai variabel «${name}»`, en: `:root has no variable «${name}»` }
        : {
            id: `sifat «${name}» tidak boleh diubah oleh lembar gaya proyek`,
            en: `a style sheet of a project may not set «${name}»`,
          },
      meant(
        near,
        cures.find(([pattern]) => pattern.test(name))?.[1] ?? {
          id: 'yang boleh: variabel dalam :root, dan margin, padding, border, perataan, pemenggalan halaman, tebal, dan miring',
          en: 'allowed are the variables in :root, and margins, paddings, borders, alignment, breaks, weight and italics',
        },
      ),
    ),
  gayaGarisTegak: (name: string, upright: readonly string[]) =>
    found(
      `«${name}» di sini memberi garis tegak di samping huruf, yang dapat terbaca sebagai angka`,
      `«${name}» would draw an upright line beside letters here, which may be read as a digit`,
      `tulis border-top atau border-bottom; garis tegak boleh pada ${upright.join(', ')}`,
      `write border-top or border-bottom; upright lines may stand at ${upright.join(', ')}`,
    ),
  gayaSebaris: (name: string, cell: string) =>
    found(
      `«${name}» di sini hanya untuk ${cell}, sehingga nilai dan nama barisnya tidak sebaris lagi`,
      `«${name}» is set here for ${cell} alone, so that a value no longer stands beside the name of its row`,
      'tulis satu aturan untuk keduanya: td, th { … }; jarak atas dan bawah paling besar 10pt',
      'write one rule for both: td, th { … }; padding at top and bottom is at most 10pt',
    ),
  gayaGarisKata: (name: string) =>
    found(
      `«${name}» di sini memberi garis pada sebuah kata, yang dapat terbaca sebagai tanda kurang`,
      `«${name}» would draw a line at a word here, which may be read as a minus`,
      'tulis untuk seluruh baris, misalnya h2, p, atau td',
      'write it for the whole line, such as h2, p or td',
    ),
  gayaNilai: (name: string, value: string, expected: Text) =>
    found(
      `nilai «${value}» tidak boleh untuk ${name}; yang diharapkan ${expected.id}`,
      `«${value}» is not allowed for ${name}; expected is ${expected.en}`,
      /^--(?:tinta|aksen|latar)/.test(name) ? colours : /^(?:margin|padding|--sela)/.test(name) ? gaps : plain,
    ),
};

const plain: Text = {
  id: 'tulis nilainya langsung, tanpa fungsi; satuan panjang yang boleh: pt, mm, cm, px, rem (dihitung 9–14pt)',
  en: 'write a plain value without functions; lengths may be in pt, mm, cm, px, rem (counted as 9–14pt)',
};
const gaps: Text = {
  id: 'beri jarak dalam batas itu (pt, mm, cm, px, rem), supaya nilai tetap di barisnya dan judul dekat dengan yang dinamainya; jarak yang lebih besar: margin-bottom dari .tabel, .gambar, dan p, atau margin-top dari judul bab',
  en: 'keep within it (pt, mm, cm, px, rem), so that values stay in their rows and titles near what they name; for more space: margin-bottom of .tabel, .gambar and p, or margin-top of headings',
};
const colours: Text = {
  id: 'pilih warna huruf yang lebih gelap, dan latar yang lebih terang, supaya angka tetap terbaca',
  en: 'choose darker letters, and lighter backgrounds, so that figures stay readable',
};

/** What to do instead, by the name of what was tried. */
const cures: readonly (readonly [RegExp, Text])[] = [
  [
    /^--/,
    {
      id: 'variabel yang boleh: huruf, sela, warna, rata, dan tebal garis dari 0-skala.css, seperti --aksen, --huruf-tabel, --sela; daftarnya di docs/panduan/tampilan.md',
      en: 'allowed are letters, gaps, colours, alignment and lines of 0-skala.css, as --aksen, --huruf-tabel, --sela; docs/panduan/tampilan.md lists them',
    },
  ],
  [
    /^(?:color|background|fill|stroke)/,
    {
      id: 'ubah warnanya dengan variabel: :root { --aksen: #123a63; }, juga --tinta, --garis, --latar-kepala',
      en: 'set colours by a variable: :root { --aksen: #123a63; }, also --tinta, --garis, --latar-kepala',
    },
  ],
  [
    /^font-size|^font$/,
    {
      id: 'ubah ukurannya dengan variabel: :root { --huruf-tabel: 8pt; }, atau ukuran_huruf dalam laporan.yaml',
      en: 'set sizes by a variable: :root { --huruf-tabel: 8pt; }, or by ukuran_huruf in laporan.yaml',
    },
  ],
  [
    /^font-family/,
    { id: 'pilih hurufnya dengan huruf dalam laporan.yaml', en: 'choose the font by huruf in laporan.yaml' },
  ],
  [
    /^line-height|^letter-spacing|^word-spacing|^text-transform/,
    {
      id: 'ubah jaraknya dengan spasi_baris dalam laporan.yaml, atau variabel --rapat dan --sedang; huruf besar judul dengan --huruf-besar-judul',
      en: 'set spacing by spasi_baris in laporan.yaml, or by --rapat and --sedang; capitals of titles by --huruf-besar-judul',
    },
  ],
  [
    /^content|^quotes|^counter|^list-style/,
    {
      id: 'lembar gaya tidak menulis; tulis teksnya dalam narasi atau templat',
      en: 'a style sheet writes nothing; put the text into a narrative or a template',
    },
  ],
  [
    /^text-indent/,
    {
      id: 'baris pertama tidak dijorokkan; pisahkan paragraf dengan jarak: p { margin: 0 0 8pt; }',
      en: 'first lines are not set in; part paragraphs by space: p { margin: 0 0 8pt; }',
    },
  ],
  [
    /^(?:display|visibility|opacity|position|transform|clip|mask|overflow|float|z-index|width|height|min-|max-|inset|top|left|right|bottom)/,
    {
      id: 'yang tercetak tidak boleh disembunyikan, dipindahkan, atau ditutupi; ubah isinya dalam data',
      en: 'what is printed may not be hidden, moved or covered; change what it says in the data',
    },
  ],
];
