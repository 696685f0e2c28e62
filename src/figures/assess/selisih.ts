/** How far one value of an indicator lies from another: in its unit, in steps of its scale, or from the nearest bound. */
import { decimalOf, zero } from '../../base/decimal.ts';
import type { Nilai, NilaiAngka, NilaiRentang } from '../../data/link/index.ts';
import { type Figure, type Hitungan, hitungan, terhitung } from '../figure.ts';

/** Which figure is taken from which, and what both are called in the formula. */
export interface Dibandingkan {
  readonly id: string;
  readonly nilai: Figure;
  readonly terhadap: Figure;
  readonly nama: string;
}

/**
 * The value less the other: above zero where it is the greater, zero within a range. Undefined where one of them is
 * missing or both are not of a kind.
 * @example realisasi 74,68, realisasi tahun 2018 73,48 → +1,20; predikat A against BB → +1 step
 */
export function selisih({ id, nilai, terhadap, nama }: Dibandingkan): Figure | undefined {
  const made = nilai.nilai && terhadap.nilai && beda(nilai.nilai, terhadap.nilai);
  if (!made) return undefined;
  return {
    id,
    bentuk: 'selisih',
    rumus: `realisasi − ${nama}`,
    masukan: [
      { nama: 'realisasi', dari: nilai },
      { nama, dari: terhadap },
    ],
    ...made,
  };
}

interface Beda {
  readonly nilai: NilaiAngka;
  readonly hitungan: Hitungan;
}

function beda(satu: Nilai, lain: Nilai): Beda | undefined {
  if (satu.jenis === 'angka' && lain.jenis === 'angka') {
    const nilai = { ...terhitung(satu.angka.minus(lain.angka)), ...desimalTerbanyak(satu, lain) };
    return { nilai, hitungan: hitungan`${tanpaTanda(satu)} − ${tanpaTanda(lain)}` };
  }
  if (satu.jenis === 'predikat' && lain.jenis === 'predikat') {
    const [dicapai, pembanding] = [decimalOf(satu.peringkat), decimalOf(lain.peringkat)];
    return {
      nilai: { ...terhitung(dicapai.minus(pembanding)), desimal: 0 },
      hitungan: hitungan`${terhitung(dicapai)} (${satu}) − ${terhitung(pembanding)} (${lain})`,
    };
  }
  return satu.jenis === 'angka' && lain.jenis === 'rentang' ? dariBatas(satu, lain) : undefined;
}

/** From the bound that is nearest to what lies outside. */
function dariBatas(satu: NilaiAngka, rentang: NilaiRentang): Beda {
  const { min, maks } = rentang;
  const batas = satu.angka.lt(min.angka) ? min : satu.angka.gt(maks.angka) ? maks : undefined;
  if (!batas) {
    return { nilai: { ...terhitung(zero), desimal: 0 }, hitungan: hitungan`${satu} di dalam ${rentang}:` };
  }
  return {
    nilai: { ...terhitung(satu.angka.minus(batas.angka)), ...desimalTerbanyak(satu, batas) },
    hitungan: hitungan`${satu} − ${batas} (batas terdekat dari ${rentang})`,
  };
}

/** A target is set against as the number it names, whatever sign it carries. */
function tanpaTanda({ tanda: _, ...angka }: NilaiAngka): NilaiAngka {
  return angka;
}

/** As many decimals as the more exact of the two was typed with; the report's own where one is computed. */
export function desimalTerbanyak(a: NilaiAngka, b: NilaiAngka): Pick<NilaiAngka, 'desimal'> {
  return a.desimal === undefined || b.desimal === undefined ? {} : { desimal: Math.max(a.desimal, b.desimal) };
}
