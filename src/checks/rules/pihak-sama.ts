/** One person or one office as both parties of the agreement. */
import { quoted } from '../../base/quote.ts';
import { ketentuan } from '../../data/link/index.ts';
import { penandatangan, saatPerjanjian } from '../../figures/penandatangan.ts';
import { finding, type Rule } from './rule.ts';

export const pihakSama: Rule = {
  code: 'lint/pihak-sama',
  severity: 'galat',
  explain: () => ({
    title: { id: 'satu orang menjadi kedua pihak perjanjian', en: 'one person is both parties of the agreement' },
    reason: {
      id: 'Perjanjian kinerja dibuat antara pimpinan instansi dan atasannya. Satu orang, atau satu jabatan, tidak berjanji kepada dirinya sendiri; hanya kepala daerah yang menandatanganinya sendirian, untuk pemerintah daerah secara keseluruhan.',
      en: 'The agreement is made between the head of an agency and the superior. Nobody promises to himself; the head of a region alone signs it without another, for the regional government as a whole.',
    },
    source: 'PermenPANRB 53/2014 Lampiran I: formulir satu pihak untuk pemerintah daerah, dua pihak untuk yang lain',
    example: {
      wrong: 'kepala: { jabatan: Bupati Contoh }\natasan: { jabatan: Bupati Contoh }',
      right: 'jenis: pemda\nkepala: { jabatan: Bupati Contoh }',
    },
  }),
  *check(assessment) {
    const { instansi } = assessment.project;
    if (!assessment.data.perjanjianKinerja || instansi.atasan.length === 0) return;
    const saat = saatPerjanjian(assessment);
    const [kepala, atasan] = [penandatangan(instansi.kepala, saat), penandatangan(instansi.atasan, saat)];
    const isSame = (['nip', 'nama', 'jabatan'] as const).some((kunci) => {
      const [one, other] = [kepala[kunci], atasan[kunci]].map((teks) => teks?.replaceAll(/\s+/g, '').toLowerCase());
      return one !== undefined && one !== '' && one === other;
    });
    const asal = atasan.asal ?? kepala.asal;
    if (!isSame || !asal) return;
    yield finding(
      { span: asal.span },
      `${quoted(kepala.nama ?? kepala.jabatan)} adalah Pihak Pertama dan Pihak Kedua perjanjian kinerja`,
      `${quoted(kepala.nama ?? kepala.jabatan)} is both parties of the performance agreement`,
      ketentuan[instansi.jenis].daerah ? hint.daerah : hint.pusat,
    );
  },
};

const hint = {
  daerah: {
    id: 'perbaiki kepala atau atasan dalam instansi.yaml; bila laporan ini milik pemerintah daerah secara keseluruhan, tulis jenis: pemda',
    en: 'mend kepala or atasan in instansi.yaml; where the report is of a regional government as a whole, write jenis: pemda',
  },
  pusat: {
    id: 'perbaiki kepala atau atasan dalam instansi.yaml',
    en: 'mend kepala or atasan in instansi.yaml',
  },
} as const;
