/** By which revision a target or a ceiling came into force, where it is not the first. */

import type { Part } from '../../base/located.ts';
import { type Assessment, type Pemilik, perubahanAnggaran, perubahanPerjanjian } from '../assess/index.ts';
import { type Figure, isFigure } from '../figure.ts';
import { tanggal } from '../format.ts';

/** One clause for the reader; undefined where the figure is not typed, or stands since the beginning. */
export function ketetapan(
  { indikator, baris }: Pemilik,
  kunci: string,
  figure: Figure,
  { data, periode }: Assessment,
): string | undefined {
  const asal = asalTunggal(figure);
  if (!asal) return undefined;
  if (indikator && kunci.startsWith('target')) {
    const revision = perubahanPerjanjian(data, periode).find(({ target }) => {
      const own = target.get(indikator.id);
      return own?.tahun?.asal === asal || own?.tw.get(periode.triwulan)?.asal === asal;
    });
    return revision && nameIt('perubahan perjanjian kinerja', revision.tanggal, revision.dasar ?? revision.alasan);
  }
  const budget = perubahanAnggaran(data, periode);
  if (kunci !== 'pagu' || !budget || baris?.paguPerubahan?.asal !== asal) return undefined;
  return nameIt('perubahan anggaran', budget.tanggal, budget.dasar);
}

function asalTunggal({ masukan }: Figure): Part | undefined {
  const [satu, dua] = masukan;
  return satu && !dua && !isFigure(satu.dari) ? satu.dari.asal : undefined;
}

function nameIt(nama: string, kapan: string, dasar: string | undefined): string {
  return `${nama} ${tanggal(kapan)}${dasar === undefined ? '' : `: ${dasar}`}`;
}
