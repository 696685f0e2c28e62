/** The formulas of capaian, and which of them an indicator uses. */
import { hundred, zero } from '../decimal.ts';
import { hitungan } from '../figure.ts';
import type { Indikator, Nilai, Pengaturan } from '../link/index.ts';
import type { Capaian } from './formula.ts';
import { naik } from './naik.ts';
import { predikatRasio, predikatTercapai } from './predikat.ts';
import { rentang } from './rentang.ts';
import { turunRasio } from './turun-rasio.ts';
import { turunSelisih } from './turun-selisih.ts';

export { type Capaian, type Formula, isKosong } from './formula.ts';

export const formulas = {
  naik,
  turun_selisih: turunSelisih,
  turun_rasio: turunRasio,
  rentang_selisih: rentang(turunSelisih),
  rentang_rasio: rentang(turunRasio),
  predikat_tercapai: predikatTercapai,
  predikat_rasio: predikatRasio,
} as const;

export type Rumus = keyof typeof formulas;

/** The formula of an indicator: by the kind of its values, its direction, and the report's settings. */
export function rumusIndikator(indikator: Indikator, { rumusPredikat }: Pick<Pengaturan, 'rumusPredikat'>): Rumus {
  if (indikator.skala) return `predikat_${rumusPredikat}`;
  if (indikator.arah === 'naik') return 'naik';
  return `${indikator.arah}_${indikator.rumusTurun}`;
}

/** Capaian in percent, uncapped and unrounded. The link stage has made sure that target and realisation are of one kind. */
export function hitungCapaian(rumus: Rumus, indikator: Indikator, target: Nilai, realisasi: Nilai): Capaian {
  if (target.jenis === 'predikat' && realisasi.jenis === 'predikat') {
    const formula = rumus === 'predikat_rasio' ? predikatRasio : predikatTercapai;
    return formula.hitung(target, realisasi);
  }
  if (target.jenis === 'rentang' && realisasi.jenis === 'angka') {
    const formula = rumus === 'rentang_rasio' ? formulas.rentang_rasio : formulas.rentang_selisih;
    return formula.hitung(target, realisasi);
  }
  if (target.jenis !== 'angka' || realisasi.jenis !== 'angka')
    throw new Error(`values of two kinds in ${indikator.id}`);
  if (indikator.arah === 'turun' && indikator.targetNol === 'tercapai_bila_nol' && target.angka.eq('0')) {
    const persen = realisasi.angka.eq('0') ? hundred : zero;
    return { persen, hitungan: hitungan`target ${target}, realisasi ${realisasi}:` };
  }
  const formula = rumus === 'turun_rasio' ? turunRasio : rumus === 'turun_selisih' ? turunSelisih : naik;
  return formula.hitung(target, realisasi);
}
