/** Whether targets are met, in words that follow the figures: of one indicator, and of several together. */

import { type IndikatorDinilai, isTargetTercapai } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { jumlah } from '../../figures/format.ts';
import { isTepatDiBatas, isTertutup } from '../../figures/formulas/index.ts';
import type { Bahan } from '../sections/section.ts';
import { targetDasar } from './kinerja.ts';
import { sisi } from './selisih.ts';

/** What the box of an indicator does not say of the year's target, and how a bound is to be read. */
export function statusTarget(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { celah } = satu.figur;
  const { selisihTarget } = satu.pembanding;
  if (celah.nilai !== null) return satu.indikator.arah === 'turun' ? statusTurun(satu, bahan) : statusNaik(satu, bahan);
  return selisihTarget && !satu.indikator.skala ? [statusRentang(selisihTarget, bahan)] : [];
}

/** Whether it is reached the signs of its figures show. */
function statusNaik(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { celah } = satu.figur;
  return sisi(celah, bahan) === 0 && !isTertutup(celah) ? [pasDiBatas(satu, bahan)] : [];
}

/** What should stay low is only known to have done so when the year is over. */
function statusTurun(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { celah } = satu.figur;
  const target = targetTahun(bahan);
  if (sisi(celah, bahan) > 0) return [`Realisasi melebihi batas target ${target}, sehingga ${gagal(bahan)}.`];
  if (isTertutup(celah) === false) return [pasDiBatas(satu, bahan)];
  return [
    bahan.sebutan.tahunBerjalan
      ? `Realisasi masih berada dalam batas target ${target}.`
      : `Realisasi tidak melebihi batas target, sehingga target ${target} tercapai.`,
  ];
}

/** Printed as the bound of the target, and yet no target met: it is to be kept clear of, or missed by less than is printed. */
function pasDiBatas({ indikator, figur: { celah } }: IndikatorDinilai, bahan: Bahan): string {
  const target = targetTahun(bahan);
  if (!isTepatDiBatas(celah))
    return `Sebelum pembulatan, realisasi masih di ${indikator.arah === 'turun' ? 'atas' : 'bawah'} target ${target}, sehingga ${gagal(bahan)}.`;
  const letak = indikator.arah === 'turun' ? 'di bawah' : 'di atas';
  return `Realisasi tepat pada batas target ${target}, sedangkan yang ditargetkan ${letak} batas itu, sehingga ${gagal(bahan)}.`;
}

function statusRentang(selisih: Figure, bahan: Bahan): string {
  const target = targetTahun(bahan);
  const letak = sisi(selisih, bahan);
  if (letak === 0) return `Realisasi berada di dalam rentang target ${target}.`;
  const batas = letak < 0 ? 'di bawah batas bawah' : 'di atas batas atas';
  return `Realisasi berada ${batas} rentang target ${target}, sehingga ${gagal(bahan)}.`;
}

function targetTahun({ sebutan }: Bahan): string {
  return `tahun ${sebutan.tahun}`;
}

function gagal({ sebutan }: Bahan): string {
  return sebutan.tahunBerjalan ? 'target belum tercapai' : 'target tidak tercapai';
}

/** How many of several indicators meet the target; empty for a single one, and where no capaian is there. */
export function summarizeStatus(daftar: readonly IndikatorDinilai[], bahan: Bahan): string {
  const semua = daftar.flatMap((satu) => isTargetTercapai(satu, bahan.assessment.dasar) ?? []);
  if (daftar.length < 2 || semua.length === 0) return '';
  const ya = semua.filter(Boolean).length;
  const tidak = semua.length - ya;
  const target = targetDasar(bahan);
  const [belum, tanpa] = bahan.sebutan.tahunBerjalan ? ['belum', 'Belum ada'] : ['tidak', 'Tidak ada'];
  const terukur = semua.length < daftar.length ? ' yang dapat dihitung capaiannya' : '';
  if (tidak === 0) return `Seluruh indikator${terukur} memenuhi ${target}.`;
  if (ya === 0) return `${tanpa} indikator yang memenuhi ${target}.`;
  return `Sebanyak ${jumlah(ya)} indikator memenuhi ${target}, sedangkan ${jumlah(tidak)} indikator ${belum} memenuhinya.`;
}
