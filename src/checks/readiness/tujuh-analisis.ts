/** The seven analyses of Bab III A, asked for each sasaran. */
import type { Group } from './criterion.ts';
import { efisiensi, programPendukung } from './pendukung.ts';
import { jangkaMenengah, penyebab, standarNasional, tahunLalu, targetDanRealisasi } from './perbandingan.ts';

export const tujuhAnalisis: Group = {
  source: 'PermenPANRB 53/2014, Lampiran II, Bab III A angka 1–7',
  blocks: (assessment) =>
    assessment.sasaran.map((satu) => {
      const { sasaran, indikator } = satu;
      return {
        id: `tujuh-analisis/${sasaran.id}`,
        title: { id: `Tujuh analisis: ${sasaran.nama}`, en: `The seven analyses: ${sasaran.nama}` },
        criteria: [
          {
            number: '1',
            title: { id: 'target dan realisasi tahun ini', en: "this year's target against its realisasi" },
            verdict: targetDanRealisasi(indikator, assessment),
          },
          {
            number: '2',
            title: { id: 'perbandingan dengan tahun lalu', en: 'against the year before' },
            verdict: tahunLalu(indikator, assessment),
          },
          {
            number: '3',
            title: {
              id: `perbandingan dengan target akhir ${assessment.project.instansi.istilah.renstra}`,
              en: 'against the target of the medium-term plan',
            },
            verdict: jangkaMenengah(indikator, assessment),
          },
          {
            number: '4',
            title: { id: 'perbandingan dengan standar nasional, bila ada', en: 'against a national standard, if any' },
            verdict: standarNasional(indikator, assessment),
          },
          {
            number: '5',
            title: { id: 'penyebab dan tindak lanjut', en: 'causes, and what is done' },
            verdict: penyebab(indikator, assessment),
          },
          {
            number: '6',
            title: { id: 'efisiensi penggunaan sumber daya', en: 'efficiency of the means used' },
            verdict: efisiensi([satu], assessment),
          },
          {
            number: '7',
            title: { id: 'program dan kegiatan yang menunjang', en: 'programs and kegiatan behind it' },
            verdict: programPendukung([satu], assessment),
          },
        ],
      };
    }),
};
