/** Sentences that set what was reached beside what was spent. */
import type { ProgramDinilai, SasaranDinilai } from '../../assess/index.ts';
import { angkaFigure } from '../../figure.ts';
import { angka, type CaraCetak, figurBersatuan } from '../../format.ts';
import type { Bahan } from '../section.ts';
import { namaProgram } from './anggaran.ts';

/** `Program X: pagu Rp…, realisasi Rp…, serapan …%`. */
export function kalimatProgram(program: ProgramDinilai, cara: CaraCetak): string {
  const { pagu, realisasi, serapan } = program.figur;
  const bagian = [
    ['pagu', pagu],
    ['realisasi', realisasi],
    ['serapan', serapan],
  ] as const;
  const teks = bagian.map(([nama, figure]) => `${nama} ${figurBersatuan(figure, cara)}`).join(', ');
  return `${namaProgram(program)}: ${teks}`;
}

/** Capaian against absorption; within the year this is no final judgement, and the sentence says so. */
export function kalimatEfisiensi({ figur: { capaian, serapan, efisiensi } }: SasaranDinilai, bahan: Bahan): string {
  const cara = bahan.assessment.project.pengaturan;
  const selisih = angkaFigure(efisiensi);
  if (!selisih) return '';
  const pembanding = `Capaian sasaran ${figurBersatuan(capaian, cara)} dibandingkan dengan serapan anggaran program pendukungnya ${figurBersatuan(serapan, cara)}`;
  const besar = `${angka(selisih.abs(), cara.desimal, cara.pembulatan)} poin persen`;
  const arah = selisih.eq('0')
    ? 'keduanya sama besar'
    : `capaian ${selisih.gt('0') ? 'lebih tinggi' : 'lebih rendah'} ${besar}`;
  const hemat =
    bahan.assessment.periode.triwulan === 4
      ? ''
      : ' Karena tahun anggaran masih berjalan, perbandingan ini menggambarkan kedudukan sementara, bukan efisiensi akhir.';
  return `${pembanding}: ${arah}.${hemat}`;
}
