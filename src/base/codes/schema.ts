/** The codes of the validate stage, explained: a file that is not what its schema says. */
import type { Explained } from './explained.ts';

export const schema = {
  angka: {
    title: { id: 'bukan angka', en: 'not a number' },
    reason: {
      id: 'Di sini harus ada angka saja, seperti dalam dokumen resmi: titik untuk ribuan, koma untuk desimal. Rp, %, satuan, dan catatan tidak ikut ditulis.',
      en: 'A number alone belongs here, as in official documents: dots for thousands, a comma for decimals. Rp, %, units and notes are left out.',
    },
    example: { wrong: 'realisasi: Rp176.540.000', right: 'realisasi: 176.540.000' },
  },
  'angka-ambigu': {
    title: { id: 'angka yang dapat dibaca dua cara', en: 'a number that reads two ways' },
    reason: {
      id: '1.204 dapat berarti seribu dua ratus atau satu koma sekian. Menebak akan mengubah nilainya seribu kali, maka Anda yang memilih. Rupiah tidak: sennya paling banyak dua angka, jadi 749.455 rupiah adalah tujuh ratus ribu sekian.',
      en: '1.204 may be a thousand two hundred or one and a fraction. A guess could be wrong a thousandfold, so the choice is yours. Not so with rupiah: it has two decimals at most, so 749.455 rupiah is seven hundred thousand.',
    },
    example: { wrong: 'pengali: 1.204', right: 'pengali: 1204' },
  },
  batas: {
    title: { id: 'angka di luar batas', en: 'a number out of bounds' },
    reason: {
      id: 'Angka ini lebih kecil atau lebih besar dari yang mungkin untuk kunci ini.',
      en: 'The number is smaller or larger than this key can have.',
    },
    example: { wrong: 'desimal: 12', right: 'desimal: 2' },
  },
  jenis: {
    title: { id: 'bukan jenis isi yang diminta', en: 'not the type that was expected' },
    reason: {
      id: 'Yang diminta teks, angka, daftar, atau bagian berisi kunci, tetapi isinya jenis lain. Sering karena tidak ada spasi sesudah titik dua, daftar tanpa «- », atau nomor tanpa tanda kutip.',
      en: 'A text, number, list or map was expected, but here is another. Often a space after the colon is missing, a list has no «- », or a number that is a name has no quotes.',
    },
    example: {
      wrong: 'misi: Mewujudkan pelayanan yang baik',
      right: 'misi:\n  - id: misi-1\n    uraian: Mewujudkan pelayanan yang baik',
    },
  },
  kosong: {
    title: { id: 'nilai kosong atau terlalu pendek', en: 'a value that is empty or too short' },
    reason: {
      id: 'Kuncinya ditulis, tetapi isinya tidak. Isi, atau hapus kuncinya bila memang tidak ada.',
      en: 'The key is there but not what it should hold. Fill it, or delete the key where there is nothing to say.',
    },
    example: { wrong: 'nama: ""', right: 'nama: Dinas Contoh' },
  },
  kutipan: {
    title: { id: 'kutipan angka di luar naskah narasi', en: 'a quoted figure outside the narratives' },
    reason: {
      id: 'Kutipan {{id.kunci}} hanya diganti dengan angka dalam naskah narasi/. Dalam berkas YAML kurung kurawalnya akan ikut tercetak.',
      en: 'A quotation {{id.key}} becomes a figure in narasi/ only. In a YAML file its braces would print.',
    },
    example: { wrong: 'keterangan: Tercapai {{rat.realisasi}}', right: 'keterangan: Tercapai 74,68%' },
  },
  'kunci-tak-dikenal': {
    title: { id: 'kunci tidak dikenal di sini', en: 'a key that is not known here' },
    reason: {
      id: 'Kunci yang salah ketik atau salah tempat tidak akan terbaca, sehingga datanya hilang dari laporan tanpa tanda. Nama kunci ada di kamus data, schemas/README.md.',
      en: 'A key that is misspelt or misplaced would go unread, and its data be lost from the report without a sign. The keys are in the data dictionary, schemas/README.md.',
    },
    example: { wrong: 'satuann: orang', right: 'satuan: orang' },
  },
  'kunci-wajib': {
    title: { id: 'kunci wajib tidak ada', en: 'a required key is missing' },
    reason: {
      id: 'Tanpa kunci ini laporan tidak dapat disusun. Kunci yang wajib bertanda di kamus data, schemas/README.md.',
      en: 'The report cannot be made without this key. Required keys are marked in the data dictionary, schemas/README.md.',
    },
    example: {
      wrong: '- id: rat\n  satuan: "%"',
      right: '- id: rat\n  nama: Persentase koperasi yang melaksanakan RAT\n  satuan: "%"',
    },
  },
  pilihan: {
    title: { id: 'bukan salah satu pilihan', en: 'none of the choices' },
    reason: {
      id: 'Kunci ini hanya menerima kata-kata tertentu, ditulis sama persis.',
      en: 'This key takes certain words only, written to the letter.',
    },
    example: { wrong: 'arah: meningkat', right: 'arah: naik' },
  },
  pola: {
    title: { id: 'tidak mengikuti pola', en: 'does not follow the pattern' },
    reason: {
      id: 'Id dan kode mempunyai bentuk yang tetap, karena berkas lain merujuk kepadanya: id memakai huruf kecil, angka, dan tanda hubung.',
      en: 'Ids and codes have a fixed form, for other files refer to them: an id is of small letters, digits and hyphens.',
    },
    example: { wrong: 'id: Koperasi Aktif', right: 'id: koperasi-aktif' },
  },
  tanggal: {
    title: { id: 'bukan tanggal yang ada', en: 'not a date that exists' },
    reason: {
      id: 'Tanggal ditulis tahun-bulan-hari, supaya tidak tertukar antara bulan dan hari; di laporan tercetak 10 Juli 2019.',
      en: 'Dates are written year-month-day, so that month and day cannot be confused; the report prints 10 Juli 2019.',
    },
    example: { wrong: 'tanggal: 10/07/2019', right: 'tanggal: 2019-07-10' },
  },
  'terlalu-panjang': {
    title: { id: 'teks terlalu panjang', en: 'text that is too long' },
    reason: {
      id: 'Teks ini tidak akan muat di tempatnya dalam laporan. Naskah yang panjang mempunyai tempat sendiri: narasi/*.md.',
      en: 'The text would not fit its place in the report. Longer prose has a place of its own: narasi/*.md.',
    },
  },
  'terlalu-sedikit': {
    title: { id: 'daftar atau bagian yang terlalu sedikit isinya', en: 'a list or part that holds too little' },
    reason: {
      id: 'Daftar ini ditulis tanpa isi yang cukup. Isi, atau hapus kuncinya bila memang tidak ada.',
      en: 'The list holds less than it must. Fill it, or delete the key where there is nothing to say.',
    },
    example: { wrong: 'misi: []', right: 'misi:\n  - id: misi-1\n    uraian: Mewujudkan pelayanan yang baik' },
  },
} as const satisfies Record<string, Explained>;
