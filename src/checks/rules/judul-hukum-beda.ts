/** A law that is cited under another title than the list of laws gives it. */
import { quoted } from '../../base/quote.ts';
import { dasarHukum, kutipanHukum, samaHukum } from './hukum.ts';
import { relatedTo } from './places.ts';
import { prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';
import { kata } from './sebutan.ts';

export const judulHukumBeda: Rule = {
  code: 'lint/judul-hukum-beda',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'judul peraturan berbeda dari dasar_hukum',
      en: 'a law is cited under another title than in dasar_hukum',
    },
    reason: {
      id: 'Judul peraturan dikutip lengkap dan sama di seluruh laporan. Judul yang terpotong atau tertukar membuat pembaca ragu peraturan mana yang dimaksud.',
      en: 'The title of a law is cited in full and alike throughout the report. A title cut short or mixed with another leaves readers in doubt which law is meant.',
    },
    source: 'Ditemukan dalam laporan terbit: judul PermenPANRB 53/2014 dalam tiga bentuk',
    example: {
      wrong: 'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Pemerintah',
      right: 'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
    },
  }),
  *check({ project }) {
    const daftar = dasarHukum(project);
    for (const { teks, jenis, span } of daftar.length > 0 ? prosa(project) : []) {
      if (jenis !== 'narasi' && jenis !== 'uraian') continue;
      for (const kutipan of kutipanHukum(teks)) {
        const hukum = kutipan.judul === undefined ? undefined : daftar.find((satu) => samaHukum(satu, kutipan));
        const resmi = hukum?.asal.value.tentang;
        if (!hukum || !resmi || !kutipan.judul || menyebut(kutipan.judul, resmi)) continue;
        const mulai = teks.indexOf(kutipan.judul.slice(0, 20).trim(), kutipan.akhir);
        const ditulis = /^(?:[^,.;()]|, ?(?=\p{Lu}))+/u.exec(kutipan.judul)?.[0].trim() ?? kutipan.judul;
        yield finding(
          {
            span: span(Math.max(mulai, kutipan.akhir), Math.max(mulai, kutipan.akhir) + ditulis.length),
            ...relatedTo(hukum.asal.at('tentang').span, 'judulnya di sini', 'its title is here'),
          },
          `judul ${quoted(ditulis)} berbeda dari judul di dasar_hukum`,
          `the title ${quoted(ditulis)} differs from the one in dasar_hukum`,
          `tulis: tentang ${resmi}`,
          `write: tentang ${resmi}`,
        );
      }
    }
  },
};

/** True where what follows begins with the whole title, whatever its case and signs; or is an abbreviation of it. */
function menyebut(teks: string, judul: string): boolean {
  const ditulis = kata(teks).map((word) => word.kata);
  return /^\p{Lu}{3,}\b/u.test(teks) || kata(judul).every(({ kata: word }, at) => ditulis[at] === word);
}
