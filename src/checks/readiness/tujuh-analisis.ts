/** The seven analyses of Bab III A, asked for each sasaran. */
import { criterion, type Group } from './criterion.ts';
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
          criterion(
            '1',
            'target dan realisasi tahun ini',
            "this year's target against its realisasi",
            targetDanRealisasi(indikator, assessment),
          ),
          criterion('2', 'perbandingan dengan tahun lalu', 'against the year before', tahunLalu(indikator, assessment)),
          criterion(
            '3',
            `perbandingan dengan target akhir ${assessment.project.instansi.istilah.renstra}`,
            'against the target of the medium-term plan',
            jangkaMenengah(indikator, assessment),
          ),
          criterion(
            '4',
            'perbandingan dengan standar nasional, bila ada',
            'against a national standard, if any',
            standarNasional(indikator, assessment),
          ),
          criterion('5', 'penyebab dan tindak lanjut', 'causes, and what is done', penyebab(indikator, assessment)),
          criterion(
            '6',
            'efisiensi penggunaan sumber daya',
            'efficiency of the means used',
            efisiensi([satu], assessment),
          ),
          criterion(
            '7',
            'program dan kegiatan yang menunjang',
            'programs and kegiatan behind it',
            programPendukung([satu], assessment),
          ),
        ],
      };
    }),
};
