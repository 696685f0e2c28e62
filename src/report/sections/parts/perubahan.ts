/** Which performance agreement is in force in the report's quarter: its name, number and day, revisions counted. */

import type { Perubahan } from '../../../data/link/index.ts';
import { type Assessment, perubahanPerjanjian, revisiBerlaku } from '../../../figures/assess/index.ts';
import { kapital, urutan } from '../../../figures/format.ts';

/** The last revision in force; undefined where the agreement is as it was signed. */
function perubahanTerakhir({ data, periode }: Assessment): Perubahan | undefined {
  return perubahanPerjanjian(data, periode).at(-1);
}

/** `Perjanjian Kinerja Perubahan Tahun 2019` once it was revised, `… Perubahan Kedua …` once more. */
export function namaPerjanjian({ data, periode }: Assessment): string {
  const kali = perubahanPerjanjian(data, periode).length;
  const perubahan = kali === 0 ? '' : ' Perubahan';
  const ke = kali < 2 ? '' : ` ${kapital(urutan(kali))}`;
  return `Perjanjian Kinerja${perubahan}${ke} Tahun ${periode.tahun}`;
}

/** The number of the agreement in force: of its last revision, else its own; undefined where not known. */
export function nomorBerlaku(assessment: Assessment): string | undefined {
  const terakhir = perubahanTerakhir(assessment);
  return terakhir ? terakhir.nomor : assessment.data.perjanjianKinerja?.nomor;
}

/** The day of the agreement that is in force: of its last revision, else of its signing. ISO; absent where not known. */
export function tanggalBerlaku(assessment: Assessment): string | undefined {
  return perubahanTerakhir(assessment)?.tanggal ?? assessment.data.perjanjianKinerja?.tanggal;
}

/** True where targets or ceilings are no longer those that were signed at the start. */
export function sudahBerubah({ data, periode }: Assessment): boolean {
  return (
    perubahanPerjanjian(data, periode).some(({ target }) => target.size > 0) || revisiBerlaku(data, periode).length > 0
  );
}
