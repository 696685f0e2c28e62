/** A caption of a table that was typed without its number. */
import { quoted } from '../../base/quote.ts';
import { captionsIn } from '../../data/link/index.ts';
import { prosaNarasi } from './prosa.ts';
import { finding, type Rule } from './rule.ts';

export const tabelTanpaNomor: Rule = {
  code: 'lint/tabel-tanpa-nomor',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'judul tabel atau gambar tanpa nomor', en: 'a caption of a table or figure without a number' },
    reason: {
      id: 'Tabel tanpa nomor tidak masuk daftar tabel dan tidak dapat dirujuk. «Tabel di bawah ini» kehilangan arti begitu halamannya berubah.',
      en: 'A table without a number is in no list and cannot be referred to. «Tabel di bawah ini» loses its meaning once the pages move.',
    },
    source:
      'Kebiasaan penomoran bab.nomor («Tabel 3.1»); ditemukan dalam laporan terbit: satu dari lima tabel bernomor',
    example: {
      wrong: 'Tabel : Jumlah koperasi menurut jenis',
      right: 'Tabel: Jumlah koperasi menurut jenis\n\n| Jenis | Jumlah |\n| --- | --- |\n| Simpan pinjam | 12 |',
    },
  }),
  *check({ project }) {
    for (const { teks, berkas, span } of prosaNarasi(project)) {
      const asli = [...project.narasi.values()].find((satu) => satu.berkas === berkas)?.teks ?? '';
      const captions = captionsIn(asli).filter(({ isAttached }) => isAttached);
      for (const found of teks.matchAll(
        /(?<=^[ \t#*_]*)(?:Tabel|Gambar|Grafik)[ \t]*:[^\n]*|(?<!\p{L})(?:tabel|gambar) (?:di ?bawah|di ?atas|berikut) ini(?!\p{L})/gimu,
      )) {
        const ditulis = found[0].trim();
        // It is numbered where it is printed.
        if (captions.some(({ offset, length }) => found.index >= offset && found.index < offset + length)) continue;
        yield finding(
          { span: span(found.index, found.index + ditulis.length) },
          `${quoted(ditulis)} tidak menyebut nomornya`,
          `${quoted(ditulis)} names no number`,
          'judul tabel ditulis «Tabel: …» tepat di atas tabelnya, judul gambar «Gambar: …» tepat di bawah gambarnya: nomornya diberi sendiri, dan dirujuk misalnya dengan {{tabel-narasi-inovasi-1}}',
          'write the caption of a table as «Tabel: …» right above it, of a picture as «Gambar: …» right below it: it is then numbered, and referred to for example by {{tabel-narasi-inovasi-1}}',
        );
      }
    }
  },
};
