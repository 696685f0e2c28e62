/** How far one value of an indicator lies from another: in its unit, in steps of its scale, or from the nearest bound. */
import { decimalOf, zero } from '../../base/decimal.ts';
import type { Nilai, NilaiAngka, NilaiRentang } from '../../data/link/index.ts';
import { type Figure, hitungan, terhitung } from '../figure.ts';
import type { Hasil } from './dua.ts';
import { desimalTerbanyak } from './jumlah.ts';

/** Which figure is taken from which, and what both are called in the formula: `realisasi`, unless it is another. */
export interface Dibandingkan {
  readonly id: string;
  readonly bentuk?: 'selisih' | 'poin';
  readonly apa?: string;
  readonly nilai: Figure;
  readonly terhadap: Figure;
  readonly nama: string;
}

/**
 * The value less the other: above zero where it is the greater, zero within a range. Undefined where one of them is
 * missing or both are not of a kind.
 * @example realisasi 74,68, realisasi tahun 2018 73,48 → +1,20; predikat A against BB → +1 step
 */
export function selisih({
  id,
  bentuk = 'selisih',
  apa = 'realisasi',
  nilai,
  terhadap,
  nama,
}: Dibandingkan): Figure | undefined {
  const made = nilai.nilai && terhadap.nilai && beda(nilai.nilai, terhadap.nilai);
  if (!made) return undefined;
  return {
    id,
    bentuk,
    rumus: `${apa} − ${nama}`,
    masukan: [
      { nama: apa, dari: nilai },
      { nama, dari: terhadap },
    ],
    ...made,
  };
}

/** `a − b`, with as many decimals as the more exact of the two was typed with. @example 80,94 − 74,68 → 6,26 */
export function kurangi(dari: NilaiAngka, kurang: NilaiAngka): Hasil {
  return {
    nilai: { ...terhitung(dari.angka.minus(kurang.angka)), ...desimalTerbanyak([dari, kurang]) },
    hitungan: hitungan`${dari} − ${kurang}`,
  };
}

function beda(satu: Nilai, lain: Nilai): Hasil | undefined {
  if (satu.jenis === 'angka' && lain.jenis === 'angka') return kurangi(satu, lain);
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
function dariBatas(satu: NilaiAngka, rentang: NilaiRentang): Hasil {
  const { min, maks } = rentang;
  const batas = satu.angka.lt(min.angka) ? min : satu.angka.gt(maks.angka) ? maks : undefined;
  if (!batas) {
    return { nilai: { ...terhitung(zero), desimal: 0 }, hitungan: hitungan`${satu} di dalam ${rentang}:` };
  }
  return {
    nilai: kurangi(satu, batas).nilai,
    hitungan: hitungan`${satu} − ${batas} (batas terdekat dari ${rentang})`,
  };
}
