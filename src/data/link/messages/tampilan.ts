/** What is said of the looks of a report: its templates and styles, its images, its letters. */
import type { Text } from '../../../base/diagnostic.ts';
import type { Larangan } from '../templat-terlarang.ts';
import { content } from './content.ts';

const larangan: Readonly<Record<Larangan, readonly [message: Text, hint: Text]>> = {
  'alamat-luar': [
    {
      id: 'templat menunjuk ke luar laporan; laporan hanya memuat yang tertanam (data:)',
      en: 'the template points outside the report, which holds only what is embedded (data:)',
    },
    {
      id: 'hapus alamat itu, atau tanamkan isinya: url(data:image/png;base64,…)',
      en: 'delete the address, or embed what it holds: url(data:image/png;base64,…)',
    },
  ],
  mentah: [
    { id: '{{{…}}} dan {{&…}} mencetak teks tanpa pengaman', en: '{{{…}}} and {{&…}} print text unescaped' },
    {
      id: 'tulis {{nama}}, atau {{markup nama}} seperti templat bawaan',
      en: 'write {{name}}, or {{markup name}} as the original does',
    },
  ],
  program: [
    {
      id: 'templat hanya meletakkan teks: program, bingkai, formulir, dan gaya lain tidak boleh ada',
      en: 'a template only places text: no programs, frames, forms or styles of another origin',
    },
    { id: 'hapus bagian itu; gaya ditulis di templates/styles/', en: 'delete it; styles belong in templates/styles/' },
  ],
};

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export const tampilan = {
  templatTerlarang: (jenis: Larangan) => content('templat-terlarang', ...larangan[jenis]),
  bukanGambar: (path: string, isi: string | undefined) =>
    content(
      'bukan-gambar',
      `isi ${path} bukan gambar PNG atau JPEG${isi === undefined ? '' : `, melainkan ${isi.toUpperCase()}`}`,
      `${path} is no PNG or JPEG by its content${isi === undefined ? '' : ` but ${isi.toUpperCase()}`}`,
      'simpan ulang dari program gambar sebagai PNG atau JPEG; mengganti nama saja tidak mengubah isinya',
      'save it from an image program as PNG or JPEG; renaming alone changes no content',
    ),
  gambarBerat: (path: string) =>
    content(
      'bukan-gambar',
      `${path} lebih besar dari 5 MB`,
      `${path} is larger than 5 MB`,
      'simpan ulang gambarnya sebagai PNG atau JPEG yang lebih kecil',
      'save the image again as a smaller PNG or JPEG',
    ),
  gambarRusak: (path: string) =>
    content(
      'gambar-rusak',
      `gambar ${path} terpotong atau rusak: isinya tidak sampai akhir`,
      `the image ${path} is cut short or damaged: it does not reach its end`,
      'salin ulang dari aslinya, atau simpan ulang gambarnya',
      'copy it anew from the original, or save it again',
    ),
  gambarTakTerbuka: (path: string, sebab: Text) =>
    content(
      'bukan-gambar',
      `gambar ${path} ${sebab.id}, yang tidak dibuka atau dibuka berbeda oleh peramban dan pengolah kata`,
      `the image ${path} ${sebab.en}, which browsers and word processors do not open, or not alike`,
      'simpan ulang dari program gambar sebagai PNG atau JPEG biasa (8 bit per warna)',
      'save it from an image program as a plain PNG or JPEG (8 bits per colour)',
    ),
  gambarLuas: (path: string, lebar: number, tinggi: number) =>
    content(
      'gambar-terlalu-luas',
      `gambar ${path} berukuran ${lebar} × ${tinggi} piksel, lebih dari 40 juta piksel`,
      `the image ${path} is ${lebar} × ${tinggi} pixels, more than 40 million`,
      'perkecil gambarnya; lebar 2.000 piksel cukup untuk satu halaman',
      'make it smaller; a width of 2,000 pixels is enough for a page',
    ),
  gambarTipis: (path: string, lebar: number, tinggi: number) =>
    content(
      'gambar-terlalu-luas',
      `gambar ${path} berukuran ${lebar} × ${tinggi} piksel, terlalu tipis untuk terlihat di kertas`,
      `the image ${path} is ${lebar} × ${tinggi} pixels, too thin to be seen on paper`,
      'potong gambarnya: sisi yang panjang paling banyak 1.000 kali sisi yang pendek',
      'crop it: its long side is at most 1,000 times its short one',
    ),
  gambarKabur: (
    path: string,
    { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
    density: number,
  ) =>
    content(
      'gambar-kabur',
      `gambar ${path} (${lebar} × ${tinggi} piksel) tercetak ${density} titik per inci dan tampak kabur; sebaiknya paling sedikit 150`,
      `the image ${path} (${lebar} × ${tinggi} pixels) prints at ${density} dots per inch and looks blurred; 150 is the least that looks good`,
      'pakai gambar yang lebih besar',
      'use a larger image',
    ),
  karakterTanpaHuruf: (character: string, huruf: string) =>
    content(
      'karakter-tanpa-huruf',
      `karakter «${character}» (${codeOf(character)}) tidak ada dalam huruf ${huruf}, sehingga tidak dapat dicetak`,
      `the font ${huruf} lacks the character «${character}» (${codeOf(character)}), which cannot be printed`,
      'ganti atau ketik ulang karakter itu; biasanya terbawa saat menyalin dari dokumen lain',
      'replace it or type it anew; it usually comes along when copying from another document',
    ),
  karakterTanpaHurufLagi: (count: number, huruf: string) =>
    content(
      'karakter-tanpa-huruf',
      `masih ada ${count} tempat lain, mulai di sini, dengan karakter yang tidak ada dalam huruf ${huruf}`,
      `${count} more places, from here on, have characters that the font ${huruf} lacks`,
      'perbaiki yang di atas, lalu jalankan lagi',
      'mend those above, then run it again',
    ),
};
