/** One law that is listed twice. */
import { dasarHukum } from './hukum.ts';
import { relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const dasarHukumGanda: Rule = {
  code: 'lint/dasar-hukum-ganda',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'satu peraturan tercantum dua kali', en: 'one law is listed twice' },
    reason: {
      id: 'Peraturan dengan jenis, nomor, dan tahun yang sama adalah peraturan yang sama; daftar dasar hukum mencetaknya dua kali, sering dengan judul yang berbeda.',
      en: 'A law of the same kind, number and year is the same law; the list prints it twice, often under two titles.',
    },
    source: 'Ditemukan dalam laporan terbit: PermenPANRB 53/2014 dengan tiga judul dalam satu laporan',
    example: {
      wrong:
        '- id: perpres-29\n  jenis: Peraturan Presiden\n  nomor: "29"\n  tahun: 2014\n- id: sakip\n  jenis: Perpres\n  nomor: "29"\n  tahun: 2014',
      right: '- id: perpres-29\n  jenis: Peraturan Presiden\n  nomor: "29"\n  tahun: 2014',
    },
  }),
  *check({ project }) {
    const pertama = new Map<string, ReturnType<typeof dasarHukum>[number]>();
    for (const satu of dasarHukum(project)) {
      const { jenis, nomor, tahun, asal } = satu;
      const kunci = `${jenis} ${nomor}/${tahun}`;
      const lain = pertama.get(kunci);
      if (!lain) {
        pertama.set(kunci, satu);
        continue;
      }
      const nama = `${asal.value.jenis} Nomor ${asal.value.nomor} Tahun ${tahun}`;
      yield finding(
        {
          span: asal.at('nomor').span,
          ...relatedTo(lain.asal.at('nomor').span, 'yang pertama di sini', 'the first is here'),
        },
        `${nama} sudah tercantum sebagai «${lain.asal.value.id}»`,
        `${nama} is already listed as «${lain.asal.value.id}»`,
        'hapus salah satunya, dan simpan judul yang resmi',
        'delete one of them, and keep the official title',
      );
    }
  },
};
