/** The performance gap of an indicator: how far the realisation still is from the target, in the indicator's own unit. */
import type { IndikatorDinilai } from '../../assess/index.ts';
import { angkaFigure, type Figure } from '../../figure.ts';
import type { NilaiAngka } from '../../link/index.ts';

/**
 * Above zero where the target is not reached yet; undefined where there are no two numbers to compare.
 * @example target 80,94, realisasi 74,68 → 6,26
 */
export function celah({ indikator, figur }: IndikatorDinilai): Figure | undefined {
  const target = figur.target_tahun;
  const { realisasi } = figur;
  if (target.nilai?.jenis !== 'angka' || realisasi.nilai?.jenis !== 'angka' || indikator.arah === 'rentang')
    return undefined;
  const turun = indikator.arah === 'turun';
  const [dari, kurang] = turun ? [realisasi.nilai, target.nilai] : [target.nilai, realisasi.nilai];
  return {
    id: `${indikator.id}.celah`,
    bentuk: 'satuan',
    rumus: turun ? 'realisasi − target' : 'target − realisasi',
    masukan: [
      { nama: 'target', dari: target },
      { nama: 'realisasi', dari: realisasi },
    ],
    nilai: { jenis: 'angka', angka: dari.angka.minus(kurang.angka), ...desimalTerbanyak(dari, kurang) },
  };
}

/** As many decimals as the more exact of the two was typed with; the report's own where one is computed. */
function desimalTerbanyak(a: NilaiAngka, b: NilaiAngka): Pick<NilaiAngka, 'desimal'> {
  return a.desimal === undefined || b.desimal === undefined ? {} : { desimal: Math.max(a.desimal, b.desimal) };
}

/** True where the gap is closed. */
export function tertutup(celahnya: Figure): boolean {
  return angkaFigure(celahnya)?.lte('0') ?? false;
}
