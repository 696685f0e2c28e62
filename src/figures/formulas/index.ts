/** Every formula of the report, and which of those of capaian an indicator uses. */
import type { Indikator, Nilai, Pengaturan } from '../../data/link/index.ts';
import type { Capaian } from './formula.ts';
import { naik } from './naik.ts';
import { predikatRasio, predikatTercapai } from './predikat.ts';
import { rentang } from './rentang.ts';
import { turunNol } from './turun-nol.ts';
import { turunRasio } from './turun-rasio.ts';
import { turunSelisih } from './turun-selisih.ts';

export { akumulasi } from './akumulasi.ts';
export { dibatasi, isTercapai } from './batas.ts';
export { rerataBerbobot } from './berbobot.ts';
export { celah } from './celah.ts';
export { rumusDitulis } from './ditulis.ts';
export { dariDua } from './dua.ts';
export { fisikTertimbang } from './fisik.ts';
export { isKosong, praktikDaerah, praktikUmum } from './formula.ts';
export { banyak, jumlah, rerata } from './gabungan.ts';
export { isKetat, isTepatDiBatas, isTertutup } from './ketat.ts';
export { nilaiKomponen, realisasiKomponen } from './komponen.ts';
export { capaianPendapatan, selisihPendapatan } from './pendapatan.ts';
export { hitunganRasio, isRasio, realisasiTriwulan } from './realisasi.ts';
export { selisih } from './selisih.ts';
export {
  capaianRencana,
  efisiensi,
  jumlahPagu,
  realisasiPerTriwulan,
  selisihPagu,
  serapan,
  serapanGabungan,
  serapanRencana,
  sisa,
} from './serapan.ts';

export const formulas = {
  naik,
  turun_selisih: turunSelisih,
  turun_rasio: turunRasio,
  turun_nol: turunNol,
  rentang_selisih: rentang(turunSelisih),
  rentang_rasio: rentang(turunRasio),
  predikat_tercapai: predikatTercapai,
  predikat_rasio: predikatRasio,
} as const;

export type Rumus = keyof typeof formulas;

/** The formula of an indicator for a target: by the kind of its values, its direction, and the report's settings. */
export function rumusIndikator(
  indikator: Indikator,
  target: Nilai | null,
  { rumusPredikat }: Pick<Pengaturan, 'rumusPredikat'>,
): Rumus {
  const { skala, arah, rumusTurun, targetNol } = indikator;
  if (skala) return `predikat_${rumusPredikat}`;
  if (arah === 'naik') return 'naik';
  const isZero = target?.jenis === 'angka' && target.angka.eq('0');
  return arah === 'turun' && isZero && targetNol === 'tercapai_bila_nol' ? 'turun_nol' : `${arah}_${rumusTurun}`;
}

/** Capaian in percent, uncapped and unrounded. The link stage has made sure that the values are of the formula's kind. */
export function computeCapaian(rumus: Rumus, target: Nilai, realisasi: Nilai): Capaian {
  switch (rumus) {
    case 'predikat_tercapai':
    case 'predikat_rasio':
      if (target.jenis === 'predikat' && realisasi.jenis === 'predikat')
        return formulas[rumus].hitung(target, realisasi);
      break;
    case 'rentang_selisih':
    case 'rentang_rasio':
      if (target.jenis === 'rentang' && realisasi.jenis === 'angka') return formulas[rumus].hitung(target, realisasi);
      break;
    default:
      if (target.jenis === 'angka' && realisasi.jenis === 'angka') return formulas[rumus].hitung(target, realisasi);
  }
  throw new Error(`${rumus} takes no ${target.jenis} and ${realisasi.jenis}`);
}
