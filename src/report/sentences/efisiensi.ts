/** What was reached beside what was spent, in words. */
import { type Decimal, round, zero } from '../../base/decimal.ts';
import type { SasaranDinilai } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { angka, figurBersatuan } from '../../figures/format.ts';
import { isTercapai } from '../../figures/formulas/index.ts';
import type { Bahan } from '../sections/section.ts';

/** Capaian against absorption; within the year this is no final judgement, which is said once for all sasaran, with their table. Empty without a figure. */
export function kalimatEfisiensi({ figur: { capaian, serapan, efisiensi } }: SasaranDinilai, bahan: Bahan): string {
  const cara = bahan.assessment.project.pengaturan;
  const selisih = angkaFigure(efisiensi);
  if (!selisih) return '';
  // The reader who subtracts what is printed must not think it wrong.
  const tercetak = [capaian, serapan].map((figure) => bulat(figure, bahan));
  const isSama = tercetak[0]?.minus(tercetak[1] ?? zero).eq(bulat(efisiensi, bahan)) ?? false;
  const dibulatkan = isSama ? '' : ' (dihitung sebelum pembulatan)';
  const pembanding = `Capaian sasaran adalah ${figurBersatuan(capaian, cara)}, sedangkan serapan anggaran program pendukungnya ${figurBersatuan(serapan, cara)}`;
  const besar = `${angka(selisih.abs(), cara.desimal, cara.pembulatan)} poin persentase`;
  const letak = bulat(efisiensi, bahan).cmp(zero);
  const arah =
    letak === 0
      ? 'keduanya sama besar'
      : `capaian lebih ${letak > 0 ? 'tinggi' : 'rendah'} ${besar} daripada serapan${dibulatkan}`;
  return `${pembanding}; ${arah}. ${simpulan(letak, isTercapai(capaian) ?? false, bahan)}`.trim();
}

/** As far as it is printed. */
function bulat(figure: Figure, { assessment }: Bahan): Decimal {
  const { desimal, pembulatan } = assessment.project.pengaturan;
  return round(angkaFigure(figure) ?? zero, desimal, pembulatan);
}

function simpulan(letak: number, tercapai: boolean, { sebutan: { tahunBerjalan } }: Bahan): string {
  if (tahunBerjalan) {
    return '';
  }
  if (letak < 0) return 'Anggaran yang terserap belum sepenuhnya diimbangi capaian.';
  if (!tercapai) return 'Karena capaian sasaran belum mencapai 100%, perbandingan ini belum dapat disebut efisiensi.';
  return letak === 0
    ? 'Capaian tersebut diperoleh dengan serapan yang sama besar.'
    : 'Capaian tersebut diperoleh dengan serapan yang lebih rendah, sehingga menurut perbandingan ini penggunaan anggarannya efisien.';
}
