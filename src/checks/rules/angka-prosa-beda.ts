/** A figure in the narrative that the data contradicts. */
import type { Text } from '../../base/diagnostic.ts';
import { figurBersatuan } from '../../figures/format.ts';
import { angkaNarasi } from './angka-narasi.ts';
import { angkaYaml } from './angka-yaml.ts';
import { kutipanBeda } from './kutipan-beda.ts';
import { relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const angkaProsaBeda: Rule = {
  code: 'lint/angka-prosa-beda',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'angka dalam narasi bertentangan dengan data', en: 'a figure in the narrative contradicts the data' },
    reason: {
      id: 'Kalimat atau baris tabel yang menyebut indikator, program, atau kegiatan dengan angka lain dari datanya biasanya tersisa dari triwulan sebelumnya. Kutipan {{…}} selalu sama dengan tabelnya, tetapi harus angka dari yang disebut. Angka yang dibulatkan (Rp589,1 juta) cocok bila datanya membulat ke sana. Kalimat tentang tahun atau triwulan lain tidak diperiksa. Kalimat, butir, atau baris tabel yang hanya dapat berarti satu angka («Capaian [nama indikator] adalah 98,27%») dan bertentangan adalah galat: angka yang memang lain diberi sebabnya dengan lkj-abaikan.',
      en: 'A sentence or a row of a table that gives an indicator, a program or a kegiatan another figure than its data is mostly left over from the quarter before. A quotation {{…}} always equals its table, yet has to be of what is named. A rounded figure (Rp589,1 juta) agrees where the data rounds to it. Sentences about another time are left alone. A sentence, an item or a row that can mean one figure only («Capaian [name of an indicator] adalah 98,27%») and contradicts it is an error: where the number is meant to be another, lkj-abaikan says why.',
    },
    source:
      'Ditemukan dalam laporan terbit: 51 dari 665 persentase tidak sesuai dengan target dan realisasinya, dan narasi yang berbeda dari tabelnya',
    example: { wrong: 'Serapan anggaran mencapai 21,40%.', right: 'Serapan anggaran mencapai {{total.serapan}}.' },
  }),
  *check(assessment) {
    yield* kutipanBeda(assessment);
    const { pengaturan } = assessment.project;
    const typed = [...angkaNarasi(assessment), ...angkaYaml(assessment)];
    for (const { ditulis, span, cocok, dimaksud, terpotong, lain, isKlaim } of typed) {
      if (lain || cocok.length > 0 || !dimaksud) continue;
      const { figure, hal, kunci } = terpotong ?? dimaksud;
      const seharusnya = figurBersatuan(figure, pengaturan, hal.satuan);
      const asal = tempat(figure);
      const nama = kunci.replaceAll('_', ' ');
      yield finding(
        {
          span,
          ...(isKlaim && !terpotong ? { severity: 'galat' } : {}),
          ...relatedTo(asal, 'data yang dihitung', 'the data it is made of'),
        },
        terpotong
          ? dipotong(ditulis, nama, hal.nama, seharusnya)
          : {
              id: `«${ditulis}» bertentangan dengan data: ${nama} «${hal.nama}» adalah ${seharusnya}`,
              en: `«${ditulis}» contradicts the data: the ${nama} of «${hal.nama}» is ${seharusnya}`,
            },
        span.file.endsWith('.md')
          ? { id: `kutip angkanya: {{${figure.id}}}`, en: `quote the figure: {{${figure.id}}}` }
          : {
              id: `perbaiki angkanya, atau tulis kalimatnya dalam narasi/ dengan kutipan {{${figure.id}}}`,
              en: `mend the figure, or write the sentence in narasi/ with the quotation {{${figure.id}}}`,
            },
      );
    }
  },
};

/** Right as far as it goes, yet not what rounding gives: said as what it is. */
function dipotong(ditulis: string, kunci: string, nama: string, seharusnya: string): Text {
  return {
    id: `«${ditulis}» adalah ${kunci} «${nama}» (${seharusnya}) yang dipotong, bukan dibulatkan`,
    en: `«${ditulis}» is the ${kunci} of «${nama}» (${seharusnya}) cut off, not rounded`,
  };
}
