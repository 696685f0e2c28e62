/** Whether a number that a sentence says of a figure agrees with it. */
import type { Decimal, Pembulatan } from '../../base/decimal.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import type { AngkaLain } from './angka-lain.ts';
import { setara } from './angka-tertulis.ts';
import { type Calon, figurSeukuran } from './calon.ts';
import { type Hal, semuaHal } from './hal.ts';
import type { Kaitan } from './klaim.ts';
import { isMilik } from './pemilik-kutipan.ts';

/** What another place or time is known to have reached. */
export function isPembanding(hal: Hal | undefined, found: AngkaLain, pembulatan: Pembulatan): boolean {
  return Object.values(hal?.indikator?.pembanding.figur ?? {}).some((figure) => {
    const angka = angkaFigure(figure);
    return angka && setara(angka, found, pembulatan);
  });
}

/** What is about a figure is within a fiftieth of it, or it with fewer digits; a share in words, and what it almost is, within a twentieth. */
export function isCocok(nilai: Decimal, found: AngkaLain, kaitan: Kaitan, pembulatan: Pembulatan): boolean {
  if (setara(nilai, found, pembulatan)) return true;
  const [dari, sampai] = [found.dari.nilai.times(found.dari.kali), found.sampai.nilai.times(found.sampai.kali)];
  const isNear = (part: string) => nilai.minus(dari).abs().lte(nilai.abs().times(part));
  if (kaitan === 'hampir') return dari.gte(nilai) && isNear('0.05');
  if (kaitan === 'sekitar') return setara(nilai, found, 'potong') || isNear(found.isKira ? '0.05' : '0.02');
  return kaitan === 'lebih' ? nilai.gte(dari) : kaitan === 'kurang' && nilai.lte(sampai);
}

/** The figure of the measure that is meant of which fewer digits than the report prints were typed, cut where the report rounds. */
export function terpotong(
  calon: readonly Calon[],
  dimaksud: Calon | undefined,
  { dari, sampai, bentuk }: Pick<AngkaLain, 'dari' | 'sampai' | 'bentuk'>,
  { desimal }: { readonly desimal: number },
): { readonly terpotong?: Calon } {
  const isShort = bentuk === 'rupiah' ? dari.kali.gt('1') : dari.desimal < desimal;
  if (!isShort || dari !== sampai || !dimaksud) return {};
  const found = calon.find(
    ({ nilai, kunci }) => !isJenisLain(kunci, dimaksud.kunci, true) && setara(nilai, { dari, sampai }, 'potong'),
  );
  return found ? { terpotong: found } : {};
}

/** Of which kind a figure is: none passes for one of another, where the text says the kind. */
function jenis(kunci: string): string {
  return /^(?:target|pagu|sisa|rencana|fisik)/.exec(kunci)?.[0] ?? 'hasil';
}

/** A target passes for no result; where the text says the measure, or tells a bound or the rest only, no other kind does, and no capaian for realisasi. */
export function isJenisLain(kunci: string, dimaksud = '', isKetat = false): boolean {
  if (!isKetat) return /^target/.test(kunci) !== /^target/.test(dimaksud);
  return jenis(kunci) !== jenis(dimaksud) || (dimaksud === 'realisasi' && kunci !== dimaksud);
}

/** Whether something that belongs to it has this figure. */
export function isAngkaBawahan(assessment: Assessment, hal: Hal, found: AngkaLain): boolean {
  const { pembulatan } = assessment.project.pengaturan;
  return semuaHal(assessment).some(
    (satu) =>
      satu !== hal &&
      isMilik(assessment, hal, `${satu.id}.`) &&
      figurSeukuran(satu, found.bentuk).some(({ nilai }) => setara(nilai, found, pembulatan)),
  );
}

/** Whether anything with a name has this figure. */
export function isAngkaLain(assessment: Assessment, found: AngkaLain): boolean {
  const { pembulatan } = assessment.project.pengaturan;
  return semuaHal(assessment).some((hal) =>
    figurSeukuran(hal, found.bentuk).some(({ nilai }) => setara(nilai, found, pembulatan)),
  );
}
