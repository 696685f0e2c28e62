/** A caption of a table that was typed without its number. */
import { quoted } from '../../base/quote.ts';
import { prosaNarasi } from './prosa.ts';
import type { Rule } from './rule.ts';

export const tabelTanpaNomor: Rule = {
  code: 'lint/tabel-tanpa-nomor',
  severity: 'peringatan',
  title: { id: 'judul tabel atau gambar tanpa nomor', en: 'a caption of a table or figure without a number' },
  reason: {
    id: 'Tabel tanpa nomor tidak masuk daftar tabel dan tidak dapat dirujuk. «Tabel di bawah ini» kehilangan arti begitu halamannya berubah.',
    en: 'A table without a number is in no list and cannot be referred to. «Tabel di bawah ini» loses its meaning once the pages move.',
  },
  source: 'Kebiasaan penomoran bab.nomor («Tabel 3.1»); ditemukan dalam laporan terbit: satu dari lima tabel bernomor',
  example: { wrong: 'Tabel : Jumlah koperasi menurut jenis', right: 'Tabel 2.4 Jumlah koperasi menurut jenis' },
  *check({ project }) {
    for (const { teks, span } of prosaNarasi(project)) {
      for (const found of teks.matchAll(
        /(?<=^[ \t#*_]*)(?:Tabel|Gambar|Grafik)[ \t]*:[^\n]*|(?<!\p{L})(?:tabel|gambar) (?:di ?bawah|di ?atas|berikut) ini(?!\p{L})/gimu,
      )) {
        const ditulis = found[0].trim();
        yield {
          span: span(found.index, found.index + ditulis.length),
          message: { id: `${quoted(ditulis)} tidak menyebut nomornya`, en: `${quoted(ditulis)} names no number` },
          hint: {
            id: 'beri nomor menurut babnya dan sebut nomor itu, misalnya «Tabel 2.4»',
            en: 'number it by its chapter and refer to that number, for example «Tabel 2.4»',
          },
        };
      }
    }
  },
};
