/** Codes of the making of products, explained: what is found when the page is composed or laid out. */
import type { Explained } from './explained.ts';

export const cetak = {
  'alamat-luar': {
    title: { id: 'halaman yang menjangkau ke luar laporan', en: 'a page that reaches out of the report' },
    reason: {
      id: 'Laporan berdiri sendiri: apa yang dimuat dari luar dapat hilang, berubah, atau memberi tahu orang lain siapa yang membukanya. Ini hanya dapat berasal dari templat proyek.',
      en: 'A report stands alone: what it loads from outside can vanish, change, or tell others who has opened it. It can only come from a template of the project.',
    },
    example: { wrong: '<img src="https://contoh.go.id/logo.png">', right: '![Logo](logo.png)' },
  },
  'gambar-tak-terbaca': {
    title: { id: 'isi gambar tidak dapat dibaca', en: 'an image whose content cannot be read' },
    reason: {
      id: 'Awal dan akhir berkasnya benar, tetapi isinya tidak dapat dibaca. Laporan dengan tempat kosong tidak dicetak.',
      en: 'The file begins and ends as it should, but what is between cannot be read. A report with a hole is not printed.',
    },
  },
  'id-ganda': {
    title: { id: 'satu id dua kali dalam halaman', en: 'one id twice in the page' },
    reason: {
      id: 'Tautan, daftar isi, dan pembaca layar menemukan bagian laporan menurut id-nya; dua bagian ber-id sama membuatnya salah tuju.',
      en: 'Links, contents and screen readers find a part of the report by its id; two of one id lead them astray.',
    },
  },
  'kata-mentah': {
    title: { id: 'kata program di tempat sebuah nilai', en: 'a word of the program where a value should stand' },
    reason: {
      id: 'Kata seperti undefined atau NaN berarti sebuah nilai hilang tanpa dikatakan. Itu kesalahan lkj, bukan data.',
      en: 'A word like undefined or NaN means that a value was lost without being told. That is a bug of lkj, not of the data.',
    },
  },
  'kutipan-tersisa': {
    title: { id: 'kutipan angka di luar naskah narasi', en: 'a quoted figure outside the narratives' },
    reason: {
      id: 'Kutipan {{id.kunci}} hanya diganti dengan angka dalam naskah narasi/. Di tempat lain kurung kurawalnya akan ikut tercetak.',
      en: 'A quotation {{id.key}} becomes a figure in narasi/ only. Elsewhere its braces would print.',
    },
    example: { wrong: 'keterangan: Tercapai {{rat.realisasi}}', right: 'keterangan: Tercapai 74,68%' },
  },
  'rujukan-putus': {
    title: { id: 'tautan yang tidak menuju apa pun', en: 'a link that leads nowhere' },
    reason: {
      id: 'Tautan #id dan daftar isi menuju bagian laporan menurut id-nya. Bagian ber-id itu tidak ada, mungkin karena salah ketik atau templatnya diganti.',
      en: 'Links #id and the contents lead to a part of the report by its id. There is none of that id, by a slip or because its template was replaced.',
    },
    example: { wrong: 'Lihat [penutup](#penutp).', right: 'Lihat [penutup](#penutup).' },
  },
  'sampul-penuh': {
    title: { id: 'sampul tidak muat satu halaman', en: 'a cover that does not fit on one page' },
    reason: {
      id: 'Nama, alamat, dan lambang bersama-sama lebih tinggi dari satu halaman, sehingga sampul terbelah.',
      en: 'Name, address and emblem together are higher than a page, and the cover would be torn apart.',
    },
  },
  'sel-meluap': {
    title: { id: 'isi sel lebih lebar dari kolomnya', en: 'a cell wider than its column' },
    reason: {
      id: 'Teks yang melebihi kolom menimpa kolom di sebelahnya dan tidak terbaca. Biasanya lembar gaya proyek melarang pindah baris atau memperbesar huruf tabel.',
      en: "Text that is wider than its column runs over the next and cannot be read. Usually a project's style sheet forbids line breaks or enlarges the letters.",
    },
  },
  'templat-angka': {
    title: {
      id: 'templat menulis angka yang tidak ada dalam data',
      en: 'a template writes a number that the data does not have',
    },
    reason: {
      id: 'Angka laporan berasal dari data. Angka yang ditulis templat sendiri akan tercetak di samping angka yang benar, dan tidak dapat ditelusuri.',
      en: 'The figures of a report come from the data. A number that a template writes itself would be printed beside them, and nobody could trace it.',
    },
    example: { wrong: '<p>Capaiannya 99,9 persen.</p>', right: '<p>{{kesimpulan}}</p>' },
  },
  'templat-isi': {
    title: { id: 'templat mengubah isi yang tetap', en: 'a template alters what stays as it is' },
    reason: {
      id: 'Tabel, grafik, sampul, kop, formulir, tanda tangan, narasi, dan daftar isi tercetak tepat satu kali seperti templat bawaan mencetaknya. Templat proyek hanya mengubah teks dan susunan di sekitarnya.',
      en: 'Tables, charts, cover, letterheads, forms, signatures, narratives and contents are printed exactly once, as the templates of lkj print them. Templates of a project change only texts and arrangement around them.',
    },
  },
  'templat-unsur': {
    title: { id: 'templat memakai unsur yang tidak boleh', en: 'a template uses an element that it may not' },
    reason: {
      id: 'Templat proyek meletakkan teks dengan unsur dan atribut yang terdaftar. Yang lain dapat menyembunyikan angka, menutupinya, atau menulis yang lain.',
      en: 'A template of a project places text by listed elements and attributes. Others could hide a figure, cover it, or write another.',
    },
    example: { wrong: '<p style="position: fixed">…</p>', right: '<p>…</p>' },
  },
  'teks-keluar': {
    title: { id: 'teks keluar dari halaman', en: 'text that leaves its page' },
    reason: {
      id: 'Teks di luar bidang halaman terpotong, dan peramban mengecilkan seluruh laporan untuk memuatnya.',
      en: 'Text outside the room of the page is cut off, and the browser shrinks the whole report to make it fit.',
    },
  },
  'tabel-kosong': {
    title: { id: 'tabel tanpa baris isi', en: 'a table without rows' },
    reason: {
      id: 'Di bawah kepala saja, pembaca mencari isi yang hilang. Tabel yang belum berisi tidak dicetak.',
      en: 'Under a head alone a reader looks for what is lost. A table that has no rows yet is not printed.',
    },
    example: {
      wrong: '| Kegiatan | Waktu |\n| --- | --- |',
      right: '| Kegiatan | Waktu |\n| --- | --- |\n| Rapat | Mei |',
    },
  },
  templat: {
    title: { id: 'templat proyek yang salah', en: "a mistake in a project's template" },
    reason: {
      id: 'Templat ini tidak dapat dibaca, atau memakai nama yang tidak diberikan kepadanya. Nama yang ada tampak dalam templat bawaan yang digantikannya.',
      en: 'The template cannot be read, or uses a name that it is not given. The names there are stand in the original that it replaces.',
    },
    example: { wrong: '<p>{{instasi}}</p>', right: '<p>{{instansi}}</p>' },
  },
} as const satisfies Record<string, Explained>;
