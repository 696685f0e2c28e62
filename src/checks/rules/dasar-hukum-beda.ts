/** A law that is cited with another number or year than the list of laws gives it. */
import { type DasarHukum, dasarHukum, type Kutipan, kutipanHukum, samaHukum } from './hukum.ts';
import { relatedTo } from './places.ts';
import { prosa } from './prosa.ts';
import { finding, type Rule } from './rule.ts';
import { kata } from './sebutan.ts';

export const dasarHukumBeda: Rule = {
  code: 'lint/dasar-hukum-beda',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'nomor atau tahun peraturan berbeda dari dasar_hukum',
      en: 'a law is cited with another number or year than in dasar_hukum',
    },
    reason: {
      id: 'Peraturan yang sama dengan dua tahun atau dua nomor membuat salah satunya salah. Dianggap peraturan yang sama: judulnya sama, atau nomornya sama dan tahunnya berbeda satu angka tanpa judul lain.',
      en: 'One law with two years or two numbers is wrong once. Taken for the same law: one with the same title, or with the same number and a year that differs in one digit and no other title.',
    },
    source: 'Ditemukan dalam laporan terbit: Peraturan Presiden Nomor 29 Tahun 2004 dan 2014 untuk SAKIP',
    example: { wrong: 'Peraturan Presiden Nomor 29 Tahun 2004', right: 'Peraturan Presiden Nomor 29 Tahun 2014' },
  }),
  *check({ project }) {
    const daftar = dasarHukum(project);
    for (const { teks, jenis, span } of daftar.length > 0 ? prosa(project) : []) {
      if (jenis === 'judul') continue;
      for (const kutipan of kutipanHukum(teks)) {
        if (daftar.some((satu) => samaHukum(satu, kutipan))) continue;
        const dimaksud = daftar.find((satu) => satu.jenis === kutipan.jenis && seharusnya(satu, kutipan));
        if (!dimaksud) continue;
        const { asal } = dimaksud;
        const { id, nomor, tahun } = asal.value;
        const ditulis = teks.slice(kutipan.awal, kutipan.akhir).replaceAll(/\s+/g, ' ');
        yield finding(
          {
            span: span(kutipan.awal, kutipan.akhir),
            ...relatedTo(
              (dimaksud.tahun === kutipan.tahun ? asal.at('nomor') : asal.at('tahun')).span,
              `dasar hukum ${id}`,
              `the law ${id}`,
            ),
          },
          `«${ditulis}» berbeda dari dasar_hukum: Nomor ${nomor} Tahun ${tahun}`,
          `«${ditulis}» differs from dasar_hukum: number ${nomor} of ${tahun}`,
          `tulis Nomor ${nomor} Tahun ${tahun}; bila memang peraturan lain, sebut judulnya atau tambahkan ke dasar_hukum`,
          `write number ${nomor} of ${tahun}; if it is another law, give its title or add it to dasar_hukum`,
        );
      }
    }
  },
};

function seharusnya({ nomor, tahun, asal }: DasarHukum, kutipan: Kutipan): boolean {
  if (kutipan.judul !== undefined) return samaAwal(asal.value.tentang, kutipan.judul);
  const [ini, itu] = [String(tahun), String(kutipan.tahun)];
  return nomor === kutipan.nomor && [...ini].filter((digit, at) => digit !== itu[at]).length === 1;
}

/** Three words tell a title from another. */
function samaAwal(judul: string, ditulis: string): boolean {
  const awal = (text: string) =>
    kata(text)
      .slice(0, 3)
      .map((word) => word.kata)
      .join(' ');
  return awal(judul) === awal(ditulis);
}
