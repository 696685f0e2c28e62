/** How far one value of an indicator lies from another: in its unit, in steps of its scale, or from the nearest bound. */
import { decimalOf, zero } from '../../base/decimal.ts';
import { isPerbandingan, type Nilai, type NilaiAngka, type NilaiRentang } from '../../data/link/index.ts';
import { type Figure, hitungan, terhitung } from '../figure.ts';
import { type Hasil, subtract } from './angka.ts';
import { type Dari, dariDua } from './dua.ts';

/**
 * The value less the other: above zero where it is the greater, zero within a range. Undefined where one of them is
 * missing or both are not of a kind.
 * @example realisasi 74,68, realisasi tahun 2018 73,48 → +1,20; predikat A against BB → +1 step
 */
export function selisih(
  id: string,
  satu: Dari,
  lain: Dari,
  bentuk: 'selisih' | 'poin' = 'selisih',
): Figure | undefined {
  const [nilai, terhadap] = [satu[1].nilai, lain[1].nilai];
  const made = nilai && terhadap && beda(nilai, terhadap);
  return made ? dariDua({ id, bentuk, rumus: `${satu[0]} − ${lain[0]}` }, satu, lain, () => made) : undefined;
}

function beda(satu: Nilai, lain: Nilai): Hasil | undefined {
  if (isPerbandingan(satu) || isPerbandingan(lain)) return undefined;
  if (satu.jenis === 'angka' && lain.jenis === 'angka') return subtract(satu, lain);
  if (satu.jenis === 'predikat' && lain.jenis === 'predikat') {
    const [dicapai, pembanding] = [decimalOf(satu.peringkat), decimalOf(lain.peringkat)];
    const nilai = { ...terhitung(dicapai.minus(pembanding)), desimal: 0 };
    return { nilai, hitungan: hitungan`${terhitung(dicapai)} (${satu}) − ${terhitung(pembanding)} (${lain})` };
  }
  return satu.jenis === 'angka' && lain.jenis === 'rentang' ? dariBatas(satu, lain) : undefined;
}

/** From the bound that is nearest to what lies outside. */
function dariBatas(satu: NilaiAngka, rentang: NilaiRentang): Hasil {
  const { min, maks } = rentang;
  const batas = satu.angka.lt(min.angka) ? min : satu.angka.gt(maks.angka) ? maks : undefined;
  if (!batas) return { nilai: { ...terhitung(zero), desimal: 0 }, hitungan: hitungan`${satu} di dalam ${rentang}:` };
  return { ...subtract(satu, batas), hitungan: hitungan`${satu} − ${batas} (batas terdekat dari ${rentang})` };
}
