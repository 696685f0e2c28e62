/** The realisation of a year in the plan's file that is not the one its own last quarter reports. */

import { round } from '../../base/decimal.ts';
import { quoted } from '../../base/quote.ts';
import { indikatorRenstra, type Nilai, type NilaiAngka } from '../../data/link/index.ts';
import { realisasiSampai } from '../../figures/assess/index.ts';
import { masukanTertulis } from '../../figures/figure.ts';
import { nilai } from '../../figures/format.ts';
import { isSameValue, relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const realisasiTahunBeda: Rule = {
  code: 'lint/realisasi-tahun-beda',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'realisasi tahun lalu berbeda di dua berkas',
      en: 'the realisation of a year differs between two files',
    },
    reason: {
      id: 'Realisasi tahun yang telah lewat dapat ditulis di renstra.yaml dan dihitung dari tw4.yaml tahun itu. Bila keduanya berbeda, perbandingan antartahun memakai yang dari tw4.yaml, dan pembaca laporan lama melihat angka lain.',
      en: 'The realisation of a past year can stand in renstra.yaml and follow from tw4.yaml of that year. Where they differ, the comparison of years uses tw4.yaml, and readers of the earlier report have seen another figure.',
    },
    source:
      'PermenPANRB 53/2014, lampiran II, Bab III A angka 2: realisasi dan capaian tahun ini dibandingkan dengan tahun lalu',
    example: {
      wrong: '# 2023/tw4.yaml, ikm: 80,10\nrealisasi:\n  2023: 81,10',
      right: '# 2023/tw4.yaml, ikm: 80,10\nrealisasi:\n  2023: 80,10',
    },
  }),
  *check({ project: { tujuan, tahun: semua, pengaturan } }) {
    for (const indikator of indikatorRenstra(tujuan)) {
      for (const [tahun, ditulis] of indikator.realisasiTahun) {
        const data = semua.get(tahun);
        const dihitung = data && realisasiSampai(indikator, data, 4);
        if (!data || !dihitung?.nilai || isSama(ditulis.nilai, dihitung.nilai)) continue;
        const [satu, lain] = [nilai(ditulis.nilai, pengaturan), nilai(dihitung.nilai, pengaturan)];
        yield finding(
          {
            span: ditulis.asal.span,
            ...relatedTo(
              masukanTertulis(dihitung)[0]?.asal.span,
              `realisasi triwulan IV tahun ${tahun}`,
              `the realisation of the fourth quarter of ${tahun}`,
            ),
          },
          `realisasi ${quoted(indikator.nama)} tahun ${tahun} ${satu}, padahal menurut ${data.triwulan.get(4)?.berkas} ${lain}`,
          `the realisasi of ${quoted(indikator.nama)} in ${tahun} is ${satu}, but ${lain} by ${data.triwulan.get(4)?.berkas}`,
          `samakan keduanya, atau hapus yang di ${ditulis.asal.span.file}: realisasi tahun itu sudah ada di berkas triwulannya`,
          `make them agree, or delete the one in ${ditulis.asal.span.file}: the year's own quarter has it`,
        );
      }
    }
  },
};

/** A computed value is the same as its rounding to the decimals that were typed. */
function isSama(ditulis: Nilai, dihitung: Nilai): boolean {
  if (ditulis.jenis !== 'angka' || dihitung.jenis !== 'angka' || dihitung.desimal !== undefined)
    return isSameValue(ditulis, dihitung);
  return isSameValue(ditulis, bulat(dihitung, ditulis.desimal ?? 0));
}

function bulat(value: NilaiAngka, desimal: number): NilaiAngka {
  return { ...value, angka: round(value.angka, desimal) };
}
