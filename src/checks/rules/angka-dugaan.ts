/** A percentage whose clause names nothing, beside the figures of what its words can only mean. */
import { type Decimal, decimal } from '../../base/decimal.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { AngkaLain } from './angka-lain.ts';
import { type AngkaNarasi, calonDimaksud, figurSeukuran, isTersebut } from './calon.ts';
import { isCocok, isJenisLain, isPembanding, terpotong } from './cocok.ts';
import type { KalimatBernama } from './disebut.ts';
import { dugaan } from './kata-khas.ts';
import { isKataLain, kaitanDi } from './klaim.ts';

/** `teks` is the sentence without the names of the agency. */
export function angkaDugaan(
  assessment: Assessment,
  teks: string,
  found: AngkaLain,
  { prosa, kalimat }: Pick<KalimatBernama, 'prosa' | 'kalimat'>,
): AngkaNarasi | undefined {
  if (found.bentuk === 'rupiah' || (found.isBulat && !found.isKira && found.bentuk !== 'persen')) return undefined;
  const diduga = dugaan(assessment, teks, found);
  if (!diduga) return undefined;
  const { hal, isPasti, isSebaliknya } = diduga;
  if (found.isBulat && !isPasti) return undefined;
  const { pembulatan } = assessment.project.pengaturan;
  const [, tertulis] = kaitanDi(teks.slice(0, found.awal));
  const kaitan = found.isKira && tertulis === 'sama' ? 'sekitar' : tertulis;
  const isTepat = kaitan === 'sama' && !isSebaliknya;
  const angka = isSebaliknya ? { ...found, dari: sisanya(found.dari), sampai: sisanya(found.sampai) } : found;
  if (hal.some((satu) => isPembanding(satu, angka, pembulatan))) return undefined;
  const calon = hal.flatMap((satu) => figurSeukuran(satu, found.bentuk));
  const dimaksud = calonDimaksud(teks.slice(0, found.awal), calon, true);
  return {
    ditulis: teks.slice(found.awal, found.akhir),
    span: prosa.span(kalimat.awal + found.awal, kalimat.awal + found.akhir),
    calon,
    cocok: calon.filter(
      ({ nilai, kunci }) =>
        isCocok(nilai, angka, kaitan, pembulatan) &&
        !isJenisLain(kunci, dimaksud?.kunci, !isTepat || isTersebut(teks.slice(0, found.awal))),
    ),
    ...terpotong(calon, dimaksud, angka, assessment.project.pengaturan),
    ...(dimaksud ? { dimaksud } : { tanpaHal: { angka, isJelas: false } }),
    // A count of another whole may be of a part.
    ...(isPasti && (found.isKira || !found.isBulat) && !isKataLain(teks) ? { isKlaim: true as const } : {}),
    lain: false,
    isRange: found.dari !== found.sampai || !isTepat,
  };
}

/** What is left of a hundred. */
function sisanya({ nilai, kali, ...rest }: AngkaLain['dari']): AngkaLain['dari'] {
  const whole: Decimal = decimal('100').div(kali);
  return { ...rest, kali, nilai: whole.minus(nilai) };
}
