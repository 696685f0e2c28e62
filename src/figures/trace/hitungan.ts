/** A figure's formula in numbers, with its exact result and what was made of it. */
import type { Nilai } from '../../data/link/index.ts';
import { type Figure, type FigureBerisi, type Hitungan, terhitung } from '../figure.ts';
import { angka, type CaraCetak, figur, persis } from '../format.ts';

/** `74,68 ÷ 80,94 × 100 = 92,2658… → 92,27`; undefined where nothing was computed. */
export function writeHitungan(figure: Figure, cara: CaraCetak): string | undefined {
  if (figure.nilai === null || !figure.hitungan) return undefined;
  const teks = write(figure.hitungan, cara);
  return `${teks}${teks.endsWith(':') ? '' : ' ='} ${resultText(figure, cara)}`;
}

function write(hitungan: Hitungan, cara: CaraCetak): string {
  return hitungan.map((satu, index) => (typeof satu === 'string' ? satu : numberText(satu, index > 0, cara))).join('');
}

/** A negative number behind another stands in brackets: `10 − (−5)`. */
function numberText(nilai: Nilai, sesudah: boolean, cara: CaraCetak): string {
  const teks = persis(nilai, cara);
  return sesudah && nilai.jenis === 'angka' && nilai.angka.lt('0') ? `(${teks})` : teks;
}

/** The exact value, the cap where it changed it, and the text that is printed where it differs. */
function resultText(figure: FigureBerisi, cara: CaraCetak): string {
  const exact = persis(figure.mentah ? terhitung(figure.mentah) : withoutDecimals(figure.nilai), cara);
  const capped = figure.mentah && figure.nilai.jenis === 'angka' ? `, dibatasi ${angka(figure.nilai.angka)}` : '';
  const printed = figur(figure, cara);
  return `${exact}${capped}${printed === exact ? '' : ` → ${printed}`}`;
}

/** Whatever decimals it is printed with, here it is exact. */
function withoutDecimals(nilai: Nilai): Nilai {
  return nilai.jenis === 'angka' ? terhitung(nilai.angka) : nilai;
}
