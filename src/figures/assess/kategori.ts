/** The label of the rating scale for a capaian, and what its holes (90–91, 75–76 …) mean. */
import { type Decimal, round } from '../../base/decimal.ts';
import type { Pengaturan } from '../../data/link/index.ts';
import { angkaFigure, type Figure } from '../figure.ts';

type Skala = Pick<Pengaturan, 'skalaCapaian' | 'celah' | 'desimal' | 'pembulatan'>;

/**
 * The label goes by the printed number, so that page and label cannot disagree. Between two steps, `celah` decides:
 * `bawah` the lower, `atas` the upper, `bulatkan` the nearest whole percent.
 * Source: practice; agencies close the holes in different ways, and no national rule is known that does.
 * @example 90,5 → bawah Tinggi, atas Sangat Tinggi, bulatkan Sangat Tinggi (91)
 */
export function kategori(capaian: Decimal, { skalaCapaian, celah, desimal, pembulatan }: Skala): string | undefined {
  const printed = round(capaian, desimal, pembulatan);
  const value = celah === 'bulatkan' ? round(printed, 0) : printed;
  const step = skalaCapaian.find(({ dari }, index) => {
    const below = skalaCapaian[index + 1]?.sampai;
    if (celah === 'atas' && below) return value.gt(below);
    return dari === undefined || value.gte(dari);
  });
  return step?.nama;
}

/** The label of a figure; undefined where it has no value. */
export function kategoriFigur(figure: Figure, skala: Skala): string | undefined {
  const angka = angkaFigure(figure);
  return angka && kategori(angka, skala);
}
