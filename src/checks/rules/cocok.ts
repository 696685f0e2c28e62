/** Whether a number that a sentence says of a figure agrees with it. */
import type { Decimal, Pembulatan } from '../../base/decimal.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import type { AngkaLain } from './angka-lain.ts';
import { setara } from './angka-tertulis.ts';
import { figurSeukuran } from './calon.ts';
import { type Hal, semuaHal } from './hal.ts';
import type { Kaitan } from './klaim.ts';

/** What another place or time is known to have reached. */
export function isPembanding(hal: Hal | undefined, found: AngkaLain, pembulatan: Pembulatan): boolean {
  return Object.values(hal?.indikator?.pembanding.figur ?? {}).some((figure) => {
    const angka = angkaFigure(figure);
    return angka && setara(angka, found, pembulatan);
  });
}

/** What is about a figure is within a twentieth of it. */
export function isCocok(nilai: Decimal, found: AngkaLain, kaitan: Kaitan, pembulatan: Pembulatan): boolean {
  if (setara(nilai, found, pembulatan)) return true;
  const [dari, sampai] = [found.dari.nilai.times(found.dari.kali), found.sampai.nilai.times(found.sampai.kali)];
  if (kaitan === 'sekitar') return nilai.minus(dari).abs().lte(nilai.abs().times('0.05'));
  return kaitan === 'lebih' ? nilai.gte(dari) : kaitan === 'kurang' && nilai.lte(sampai);
}

/** A target passes for no capaian; a capaian for no realisasi where only a bound or the rest of it is told. */
export function isJenisLain(kunci: string, dimaksud = '', isTepat = true): boolean {
  return (
    /^target/.test(kunci) !== /^target/.test(dimaksud) || (!isTepat && dimaksud === 'realisasi' && kunci !== dimaksud)
  );
}

/** Whether anything with a name has this figure. */
export function isAngkaLain(assessment: Assessment, found: AngkaLain): boolean {
  const { pembulatan } = assessment.project.pengaturan;
  return semuaHal(assessment).some((hal) =>
    figurSeukuran(hal, found.bentuk).some(({ nilai }) => setara(nilai, found, pembulatan)),
  );
}
