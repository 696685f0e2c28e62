/** Codes of the making of products, explained: what is found when the page is composed or laid out. */
import { type Explained, explained } from './explained.ts';

export const cetak = {
  'alamat-luar': explained(
    'halaman yang menjangkau ke luar laporan',
    'a page that reaches out of the report',
    'Laporan berdiri sendiri: apa yang dimuat dari luar dapat hilang, berubah, atau memberi tahu orang lain siapa yang membukanya. Ini hanya dapat berasal dari templat proyek.',
    'A report stands alone: what it loads from outside can vanish, change, or tell others who has opened it. It can only come from a template of the project.',
    { wrong: '<img src="https://contoh.go.id/logo.png">', right: '![Logo](logo.png)' },
  ),
  'gambar-tak-terbaca': explained(
    'isi gambar tidak dapat dibaca',
    'an image whose content cannot be read',
    'Awal dan akhir berkasnya benar, tetapi isinya tidak dapat dibaca. Laporan dengan tempat kosong tidak dicetak.',
    'The file begins and ends as it should, but what is between cannot be read. A report with a hole is not printed.',
  ),
  'id-ganda': explained(
    'satu id dua kali dalam halaman',
    'one id twice in the page',
    'Tautan, daftar isi, dan pembaca layar menemukan bagian laporan menurut id-nya; dua bagian ber-id sama membuatnya salah tuju.',
    'Links, contents and screen readers find a part of the report by its id; two of one id lead them astray.',
  ),
  'kata-mentah': explained(
    'kata program di tempat sebuah nilai',
    'a word of the program where a value should stand',
    'Kata seperti undefined atau NaN berarti sebuah nilai hilang tanpa dikatakan. Itu kesalahan lkj, bukan data.',
    'A word like undefined or NaN means that a value was lost without being told. That is a bug of lkj, not of the data.',
  ),
  'kutipan-tersisa': explained(
    'kutipan angka di luar naskah narasi',
    'a quoted figure outside the narratives',
    'Kutipan {{id.kunci}} hanya diganti dengan angka dalam naskah narasi/. Di tempat lain kurung kurawalnya akan ikut tercetak.',
    'A quotation {{id.key}} becomes a figure in narasi/ only. Elsewhere its braces would print.',
    { wrong: 'keterangan: Tercapai {{rat.realisasi}}', right: 'keterangan: Tercapai 74,68%' },
  ),
  'rujukan-putus': explained(
    'tautan yang tidak menuju apa pun',
    'a link that leads nowhere',
    'Tautan #id dan daftar isi menuju bagian laporan menurut id-nya. Bagian ber-id itu tidak ada, mungkin karena salah ketik atau templatnya diganti.',
    'Links #id and the contents lead to a part of the report by its id. There is none of that id, by a slip or because its template was replaced.',
    { wrong: 'Lihat [penutup](#penutp).', right: 'Lihat [penutup](#penutup).' },
  ),
  'sampul-penuh': explained(
    'sampul tidak muat satu halaman',
    'a cover that does not fit on one page',
    'Nama, alamat, dan lambang bersama-sama lebih tinggi dari satu halaman, sehingga sampul terbelah.',
    'Name, address and emblem together are higher than a page, and the cover would be torn apart.',
  ),
  'sel-meluap': explained(
    'isi sel lebih lebar dari kolomnya',
    'a cell wider than its column',
    'Teks yang melebihi kolom menimpa kolom di sebelahnya dan tidak terbaca. Biasanya lembar gaya proyek melarang pindah baris atau memperbesar huruf tabel.',
    "Text that is wider than its column runs over the next and cannot be read. Usually a project's style sheet forbids line breaks or enlarges the letters.",
  ),
  'templat-angka': explained(
    'templat menulis angka yang tidak ada dalam data',
    'a template writes a number that the data does not have',
    'Angka laporan berasal dari data. Angka yang ditulis templat sendiri akan tercetak di samping angka yang benar, dan tidak dapat ditelusuri.',
    'The figures of a report come from the data. A number that a template writes itself would be printed beside them, and nobody could trace it.',
    { wrong: '<p>Capaiannya 99,9 persen.</p>', right: '<p>{{kesimpulan}}</p>' },
  ),
  'templat-isi': explained(
    'templat mengubah isi yang tetap',
    'a template alters what stays as it is',
    'Tabel, grafik, sampul, kop, formulir, tanda tangan, narasi, dan daftar isi tercetak tepat satu kali seperti templat bawaan mencetaknya. Templat proyek hanya mengubah teks dan susunan di sekitarnya.',
    'Tables, charts, cover, letterheads, forms, signatures, narratives and contents are printed exactly once, as the templates of lkj print them. Templates of a project change only texts and arrangement around them.',
  ),
  'templat-unsur': explained(
    'templat memakai unsur yang tidak boleh',
    'a template uses an element that it may not',
    'Templat proyek meletakkan teks dengan unsur dan atribut yang terdaftar. Yang lain dapat menyembunyikan angka, menutupinya, atau menulis yang lain.',
    'A template of a project places text by listed elements and attributes. Others could hide a figure, cover it, or write another.',
    { wrong: '<p style="position: fixed">…</p>', right: '<p>…</p>' },
  ),
  'teks-keluar': explained(
    'teks keluar dari halaman',
    'text that leaves its page',
    'Teks di luar bidang halaman terpotong, dan peramban mengecilkan seluruh laporan untuk memuatnya.',
    'Text outside the room of the page is cut off, and the browser shrinks the whole report to make it fit.',
  ),
  'tabel-kosong': explained(
    'tabel tanpa baris isi',
    'a table without rows',
    'Di bawah kepala saja, pembaca mencari isi yang hilang. Tabel yang belum berisi tidak dicetak.',
    'Under a head alone a reader looks for what is lost. A table that has no rows yet is not printed.',
    {
      wrong: '| Kegiatan | Waktu |\n| --- | --- |',
      right: '| Kegiatan | Waktu |\n| --- | --- |\n| Rapat | Mei |',
    },
  ),
  templat: explained(
    'templat proyek yang salah',
    "a mistake in a project's template",
    'Templat ini tidak dapat dibaca, atau memakai nama yang tidak diberikan kepadanya. Nama yang ada tampak dalam templat bawaan yang digantikannya.',
    'The template cannot be read, or uses a name that it is not given. The names there are stand in the original that it replaces.',
    { wrong: '<p>{{instasi}}</p>', right: '<p>{{instansi}}</p>' },
  ),
} as const satisfies Record<string, Explained>;
