/** Shares that a text tells in words: «tiga perempat», «sembilan dari sepuluh», «separuh»; about as much is meant. */

import { decimal } from '../../base/decimal.ts';
import { bilangan } from './angka-kata.ts';
import type { AngkaLain } from './angka-lain.ts';
import { pengali } from './angka-tertulis.ts';

export function angkaPecahan(teks: string): readonly AngkaLain[] {
  if (!sekilas.test(teks)) return [];
  return [...teks.matchAll(pola)].flatMap(({ 0: whole, 1: half, 2: one, 3: upper, 4: lower, 5: all, index }) => {
    const bawah = half ? 2 : all ? 1 : nilai(one ?? lower ?? '');
    const atas = half || one || all ? 1 : nilai(upper ?? '');
    if (bawah <= 0 || atas > bawah) return [];
    const dari = { nilai: decimal(`${atas * 100}`).div(decimal(`${bawah}`)), kali: pengali(), desimal: 2 };
    return [
      { awal: index, akhir: index + whole.length, bentuk: 'persen', dari, sampai: dari, isBulat: true, isKira: true },
    ];
  });
}

const kata = bilangan.slice(1).join('|');
const sekilas = new RegExp(`separ[uo]|setengah|seper|per ?(?:${kata})| dari (?:${kata})|(?:seluruh|semua) `, 'iu');
/** Not of a quotation, which is blank here. */
const pola = new RegExp(
  String.raw`(?<!\p{L})(?:(setengah|separ[uo]h)|seper(${kata})|(${kata}) (?:per ?|dari )(${kata})|(seluruh|semua)(?= \p{Ll}))(?!\p{L}| lebih| kurang|(?: +(?:dari|target|realisasi|capaian))* +(?:[.,;)]|dan |atau |$))`,
  'giu',
);

function nilai(word: string): number {
  return bilangan.indexOf(word.toLowerCase());
}
