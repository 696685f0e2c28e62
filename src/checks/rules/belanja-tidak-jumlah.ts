/** The budget by jenis belanja that does not add up to that of the programs. */

import { angkaFigure, masukanTertulis } from '../../figures/figure.ts';
import { rupiah } from '../../figures/format.ts';
import { placeInQuarter, relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const belanjaTidakJumlah: Rule = {
  code: 'lint/belanja-tidak-jumlah',
  severity: 'galat',
  explain: () => ({
    title: {
      id: 'jumlah menurut jenis belanja berbeda dengan jumlah menurut program',
      en: 'the sum by jenis belanja is not that of the programs',
    },
    reason: {
      id: 'Keduanya merinci uang yang sama, sehingga jumlahnya sama sampai rupiah terakhir. Bila berbeda, satu angka salah ketik, satu baris belum ditulis, atau perubahan anggaran baru ditulis pada salah satunya.',
      en: 'Both break down the same money, so that they add up to the same to the last rupiah. Where they differ, a figure is mistyped, a line is missing, or a revision of the budget is written in one of them only.',
    },
    source: 'DIPA dan DPA: rincian menurut jenis belanja berjumlah sama dengan rincian menurut program',
    example: {
      wrong:
        '# pagu semua kegiatan: 1.080.000.000\nbelanja:\n  - { id: pegawai, kode: "51", pagu: 600.000.000 }\n  - { id: barang, kode: "52", pagu: 460.000.000 }',
      right:
        'belanja:\n  - { id: pegawai, kode: "51", pagu: 600.000.000 }\n  - { id: barang, kode: "52", pagu: 480.000.000 }',
    },
  }),
  *check(assessment) {
    const { belanja, total } = assessment;
    if (!belanja) return;
    for (const kunci of ['pagu', 'realisasi', 'rencana'] as const) {
      const [own, other] = [angkaFigure(belanja.total[kunci]), angkaFigure(total[kunci])];
      const figures = belanja.baris.map(({ figur }) => figur[kunci]);
      const span = figures.map((satu) => (kunci === 'realisasi' ? placeInQuarter(assessment, satu) : tempat(satu)))[0];
      if (!own || !other || own.eq(other) || !span) continue;
      const [menurutJenis, menurutProgram, gap] = [own, other, own.minus(other).abs()].map(rupiah);
      yield finding(
        {
          span,
          ...relatedTo(
            masukanTertulis(total[kunci])[0]?.asal.span,
            'rincian menurut program dimulai di sini',
            'the lines by program begin here',
          ),
        },
        `${kunci} menurut jenis belanja berjumlah ${menurutJenis}, padahal menurut program ${menurutProgram}, selisih ${gap}`,
        `${kunci} by jenis belanja adds up to ${menurutJenis}, but by program to ${menurutProgram}, a difference of ${gap}`,
        'bandingkan keduanya dengan dokumen anggarannya, lalu perbaiki angka yang salah atau tambahkan baris yang belum ada',
        'compare both with the budget document, then mend the wrong figure or add the missing line',
      );
    }
  },
};
