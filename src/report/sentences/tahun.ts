/** What the analysis says of earlier years: rise or fall since then, in the unit of the indicator. */

import { decimalOf } from '../../base/decimal.ts';
import { type Indikator, isPerbandingan } from '../../data/link/index.ts';
import type { IndikatorDinilai, KolomTahun, Perubahan } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { figurBersatuan, kapital } from '../../figures/format.ts';
import type { Bahan } from '../sections/section.ts';
import { angkaSiapa, kalimatPendahulu } from './pendahulu.ts';
import { besar, sisi } from './selisih.ts';

/** Empty where no earlier year is known, and no indicator that it replaces. */
export function kalimatTahun(satu: IndikatorDinilai, bahan: Bahan): string {
  return [...banding(satu, bahan), ...kalimatPendahulu(satu)].join(' ');
}

function banding(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { tahun } = satu.pembanding;
  const terakhir = tahun.at(-1);
  if (!terakhir) return [];
  if (satu.figur.realisasi.nilai === null) {
    const hal = satu.indikator.skala ? 'predikat' : 'realisasi';
    const kini = `karena ${hal} ${namaKini(bahan)} ${teks(satu.figur.realisasi, satu, bahan)}`;
    const lalu = [teks(terakhir.realisasi, satu, bahan), ...angkaSiapa(terakhir.dari)].join(', ');
    return [`${kapital(hal)} tahun ${terakhir.tahun} adalah ${lalu}; perbandingannya belum dapat dihitung ${kini}.`];
  }
  const kalimat = [
    ...kalimatTriwulanSama(satu, bahan),
    ...(bahan.sebutan.tahunBerjalan ? terhadapSetahun(satu, bahan) : antarTahun(satu, bahan)),
    ...kecenderungan(satu, bahan),
  ];
  return kalimat.length > 0 ? kalimat : [berdampingan(satu, terakhir, bahan)];
}

/** Values that have no distance stand beside each other, and nothing is said of rise or fall. */
function berdampingan(satu: IndikatorDinilai, { tahun, realisasi, dari }: KolomTahun, bahan: Bahan): string {
  const kini = `${namaKini(bahan)} ${teks(satu.figur.realisasi, satu, bahan)}`;
  const lalu = [teks(realisasi, satu, bahan), ...angkaSiapa(dari)].join(', ');
  return `Realisasi tahun ${tahun} adalah ${lalu}; realisasi ${kini}.`;
}

/** `tahun 2019`, or `sampai dengan Triwulan II tahun 2019`. */
export function namaKini({ sebutan: { tahunan, batas, tahun } }: Bahan): string {
  return tahunan ? `tahun ${tahun}` : `sampai dengan ${batas} tahun ${tahun}`;
}

function teks(figure: Figure, { indikator }: IndikatorDinilai, { assessment }: Bahan): string {
  return figurBersatuan(figure, assessment.project.pengaturan, indikator.satuan);
}

/** Quarter against quarter: both speak of the same part of a year. */
function kalimatTriwulanSama(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const lalu = satu.pembanding.perubahanTriwulanTahunLalu;
  if (!lalu) return [];
  const { batas, tahun } = bahan.sebutan;
  const dari = lalu.milik.id === satu.indikator.id ? undefined : lalu.milik;
  return [gerak(satu, { ...lalu, siapa: dari }, `${batas} tahun ${Number(tahun) - 1}`, bahan)];
}

/** A year that is over against those before it. */
function antarTahun(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const lalu = satu.pembanding.perubahanTahun;
  if (!lalu) return [];
  return [
    gerak(satu, { ...lalu, siapa: lalu.tahun.dari }, `tahun ${lalu.tahun.tahun}`, bahan),
    ...kalimatCapaian(satu, bahan),
  ];
}

/** `siapa` is the indicator whose figure is compared with, where it is another. */
interface Lalu extends Perubahan {
  readonly siapa: Indikator | undefined;
}

function gerak(satu: IndikatorDinilai, { dari, selisih, siapa }: Lalu, kapan: string, bahan: Bahan): string {
  const letak = sisi(selisih, bahan);
  const hal = satu.indikator.skala ? 'predikat' : 'realisasi';
  const kini = `${hal} ${namaKini(bahan)}`;
  const lain = angkaSiapa(siapa).map((angka) => ` (${angka})`);
  if (letak === 0)
    return `Dibandingkan dengan ${kapan}${lain.join('')}, ${kini} tetap, yaitu ${teks(dari, satu, bahan)}.`;
  const arah = letak > 0 ? 'naik' : 'turun';
  const berarti = satu.indikator.arah === 'turun' ? `, yang berarti ${letak > 0 ? 'memburuk' : 'membaik'}` : '';
  const semula = [teks(dari, satu, bahan), ...angkaSiapa(siapa)].join(', ');
  return `Dibandingkan dengan ${kapan} (${semula}), ${kini} ${arah} ${besar(selisih, satu, bahan)}${berarti}.`;
}

/** Both against the targets of their own years. */
function kalimatCapaian(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const lalu = satu.pembanding.perubahanTahun;
  // That of another indicator is no capaian of its own.
  if (!lalu?.capaian || lalu.tahun.dari) return [];
  const [dulu, kini] = [lalu.tahun.capaian, satu.figur.capaian_tahun].map((figure) => teks(figure, satu, bahan));
  if (dulu === kini) return [`Capaiannya terhadap target tiap tahun tetap ${kini}.`];
  const arah = angkaFigure(lalu.capaian)?.gt('0') ? 'naik' : 'turun';
  return [`Capaiannya terhadap target tiap tahun ${arah} dari ${dulu} menjadi ${kini}.`];
}

/** Part of a year against a whole one: higher or lower, but no rise and no fall. */
function terhadapSetahun(satu: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { perubahanTahun: lalu, perubahanTriwulanTahunLalu: triwulan } = satu.pembanding;
  if (!lalu) return [];
  const hal = satu.indikator.skala ? 'predikat' : 'realisasi';
  const letak = sisi(lalu.selisih, bahan);
  const banding =
    letak === 0 ? 'sudah sama' : `lebih ${letak > 0 ? 'tinggi' : 'rendah'} ${besar(lalu.selisih, satu, bahan)}`;
  const semula = [teks(lalu.dari, satu, bahan), ...angkaSiapa(lalu.tahun.dari)].join(', ');
  const kapan = `akhir tahun ${lalu.tahun.tahun} (${semula})`;
  // What the sentence before has named is not named again.
  return triwulan
    ? [`Terhadap ${hal} ${kapan}, ${hal} itu ${banding}.`]
    : [`Terhadap ${hal} ${kapan}, ${hal} ${namaKini(bahan)} ${banding}; tahun ${bahan.sebutan.tahun} masih berjalan.`];
}

/** Where it went one way through three years or more. */
function kecenderungan({ indikator, figur, pembanding }: IndikatorDinilai, bahan: Bahan): readonly string[] {
  const { tahun } = pembanding;
  const pertama = tahun[0];
  if (bahan.sebutan.tahunBerjalan || !pertama || tahun.length < 2 || tahun.some(({ dari }) => dari)) return [];
  const deret = [...tahun.map(({ realisasi }) => realisasi), figur.realisasi].flatMap(tinggi);
  if (deret.length !== tahun.length + 1) return [];
  const langkah = deret.slice(1).map((satu, index) => satu.cmp(deret[index] ?? satu));
  const hal = indikator.skala ? 'predikatnya' : 'realisasinya';
  if (langkah.every((satu) => satu > 0)) return [`Sejak tahun ${pertama.tahun} ${hal} terus naik.`];
  if (langkah.every((satu) => satu < 0)) return [`Sejak tahun ${pertama.tahun} ${hal} terus turun.`];
  return [];
}

function tinggi({ nilai }: Figure) {
  if (nilai?.jenis === 'angka') return isPerbandingan(nilai) ? [] : [nilai.angka];
  return nilai?.jenis === 'predikat' ? [decimalOf(nilai.peringkat)] : [];
}
