/** A series in words: every figure as printed, and whether it rose or fell from the first to the last. */

import { bersatuan } from '../../../figures/format.ts';
import type { Panel, SeriesPoint } from '../../charts/index.ts';

/** A panel, and what it shows in words. */
export interface PanelBerurai extends Panel {
  readonly uraian: string;
}

/** Stands in a column whose year has no value, as in the tables of comparison. */
export const tanpaNilai = '–';

/** One sentence of figures, and one on the way they went where there are two numbers to compare. */
export function uraianDeret(judul: string, titik: readonly SeriesPoint[], satuan: string): string {
  const isi = titik.flatMap(({ nama, realisasi, target }) => {
    const dicapai = realisasi.nilai ? bersatuan(realisasi.teks, satuan) : kata(realisasi.teks);
    const teks = [dicapai, target.teks === '' ? '' : `target ${bersatuan(target.teks, satuan)}`];
    const ada = teks.filter((satu) => satu !== '');
    return ada.length === 0 ? [] : [`${nama} ${ada.join(', ')}`];
  });
  return `${judul}: ${isi.join('; ')}.${arahDeret(titik, satuan)}`;
}

function kata(teks: string): string {
  return teks === tanpaNilai ? 'belum tersedia' : teks;
}

function arahDeret(titik: readonly SeriesPoint[], satuan: string): string {
  const bernilai = titik.flatMap(({ nama, realisasi }) =>
    realisasi.nilai ? [{ nama, angka: realisasi.nilai, teks: bersatuan(realisasi.teks, satuan) }] : [],
  );
  const [awal, akhir] = [bernilai[0], bernilai.at(-1)];
  if (!awal || !akhir || awal === akhir) return '';
  // As printed: what no reader can tell apart has not moved.
  if (awal.teks === akhir.teks) return ` Tetap ${akhir.teks} dari ${awal.nama} ke ${akhir.nama}.`;
  const kata = akhir.angka.gt(awal.angka) ? 'Naik' : 'Turun';
  return ` ${kata} dari ${awal.teks} (${awal.nama}) menjadi ${akhir.teks} (${akhir.nama}).`;
}
