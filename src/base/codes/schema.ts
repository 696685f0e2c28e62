/** The codes of the validate stage, explained: a file that is not what its schema says. */
import { type Explained, explained } from './explained.ts';

export const schema = {
  angka: explained(
    'bukan angka',
    'not a number',
    'Di sini harus ada angka saja, seperti dalam dokumen resmi: titik untuk ribuan, koma untuk desimal. Rp, %, satuan, dan catatan tidak ikut ditulis.',
    'A number alone belongs here, as in official documents: dots for thousands, a comma for decimals. Rp, %, units and notes are left out.',
    { wrong: 'realisasi: Rp176.540.000', right: 'realisasi: 176.540.000' },
  ),
  'angka-ambigu': explained(
    'angka yang dapat dibaca dua cara',
    'a number that reads two ways',
    '1.204 dapat berarti seribu dua ratus atau satu koma sekian. Menebak akan mengubah nilainya seribu kali, maka Anda yang memilih. Rupiah tidak: sennya paling banyak dua angka, jadi 749.455 rupiah adalah tujuh ratus ribu sekian.',
    '1.204 may be a thousand two hundred or one and a fraction. A guess could be wrong a thousandfold, so the choice is yours. Not so with rupiah: it has two decimals at most, so 749.455 rupiah is seven hundred thousand.',
    { wrong: 'pengali: 1.204', right: 'pengali: 1204' },
  ),
  batas: explained(
    'angka di luar batas',
    'a number out of bounds',
    'Angka ini lebih kecil atau lebih besar dari yang mungkin untuk kunci ini.',
    'The number is smaller or larger than this key can have.',
    { wrong: 'desimal: 12', right: 'desimal: 2' },
  ),
  jenis: explained(
    'bukan jenis isi yang diminta',
    'not the type that was expected',
    'Yang diminta teks, angka, daftar, atau bagian berisi kunci, tetapi isinya jenis lain. Sering karena tidak ada spasi sesudah titik dua, daftar tanpa «- », atau nomor tanpa tanda kutip.',
    'A text, number, list or map was expected, but here is another. Often a space after the colon is missing, a list has no «- », or a number that is a name has no quotes.',
    {
      wrong: 'misi: Mewujudkan pelayanan yang baik',
      right: 'misi:\n  - id: misi-1\n    uraian: Mewujudkan pelayanan yang baik',
    },
  ),
  kosong: explained(
    'nilai kosong atau terlalu pendek',
    'a value that is empty or too short',
    'Kuncinya ditulis, tetapi isinya tidak. Isi, atau hapus kuncinya bila memang tidak ada.',
    'The key is there but not what it should hold. Fill it, or delete the key where there is nothing to say.',
    { wrong: 'nama: ""', right: 'nama: Dinas Contoh' },
  ),
  kutipan: explained(
    'kutipan angka di luar naskah narasi',
    'a quoted figure outside the narratives',
    'Kutipan {{id.kunci}} hanya diganti dengan angka dalam naskah narasi/. Dalam berkas YAML kurung kurawalnya akan ikut tercetak.',
    'A quotation {{id.key}} becomes a figure in narasi/ only. In a YAML file its braces would print.',
    { wrong: 'keterangan: Tercapai {{rat.realisasi}}', right: 'keterangan: Tercapai 74,68%' },
  ),
  'kunci-tak-dikenal': explained(
    'kunci tidak dikenal di sini',
    'a key that is not known here',
    'Kunci yang salah ketik atau salah tempat tidak akan terbaca, sehingga datanya hilang dari laporan tanpa tanda. Nama kunci ada di kamus data, schemas/README.md.',
    'A key that is misspelt or misplaced would go unread, and its data be lost from the report without a sign. The keys are in the data dictionary, schemas/README.md.',
    { wrong: 'satuann: orang', right: 'satuan: orang' },
  ),
  'kunci-wajib': explained(
    'kunci wajib tidak ada',
    'a required key is missing',
    'Tanpa kunci ini laporan tidak dapat disusun. Kunci yang wajib bertanda di kamus data, schemas/README.md.',
    'The report cannot be made without this key. Required keys are marked in the data dictionary, schemas/README.md.',
    {
      wrong: '- id: rat\n  satuan: "%"',
      right: '- id: rat\n  nama: Persentase koperasi yang melaksanakan RAT\n  satuan: "%"',
    },
  ),
  pilihan: explained(
    'bukan salah satu pilihan',
    'none of the choices',
    'Kunci ini hanya menerima kata-kata tertentu, ditulis sama persis.',
    'This key takes certain words only, written to the letter.',
    { wrong: 'arah: meningkat', right: 'arah: naik' },
  ),
  pola: explained(
    'tidak mengikuti pola',
    'does not follow the pattern',
    'Id dan kode mempunyai bentuk yang tetap, karena berkas lain merujuk kepadanya: id memakai huruf kecil, angka, dan tanda hubung.',
    'Ids and codes have a fixed form, for other files refer to them: an id is of small letters, digits and hyphens.',
    { wrong: 'id: Koperasi Aktif', right: 'id: koperasi-aktif' },
  ),
  tanggal: explained(
    'bukan tanggal yang ada',
    'not a date that exists',
    'Tanggal ditulis tahun-bulan-hari, supaya tidak tertukar antara bulan dan hari; di laporan tercetak 10 Juli 2019.',
    'Dates are written year-month-day, so that month and day cannot be confused; the report prints 10 Juli 2019.',
    { wrong: 'tanggal: 10/07/2019', right: 'tanggal: 2019-07-10' },
  ),
  'terlalu-panjang': explained(
    'teks terlalu panjang',
    'text that is too long',
    'Teks ini tidak akan muat di tempatnya dalam laporan. Naskah yang panjang mempunyai tempat sendiri: narasi/*.md.',
    'The text would not fit its place in the report. Longer prose has a place of its own: narasi/*.md.',
  ),
  'terlalu-sedikit': explained(
    'daftar atau bagian yang terlalu sedikit isinya',
    'a list or part that holds too little',
    'Daftar ini ditulis tanpa isi yang cukup. Isi, atau hapus kuncinya bila memang tidak ada.',
    'The list holds less than it must. Fill it, or delete the key where there is nothing to say.',
    { wrong: 'misi: []', right: 'misi:\n  - id: misi-1\n    uraian: Mewujudkan pelayanan yang baik' },
  ),
} as const satisfies Record<string, Explained>;
