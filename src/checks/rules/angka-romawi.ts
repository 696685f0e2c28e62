/** Numbers in Roman numerals where a figure is meant: before percent, or as what a measure is said to be. */
import type { Sel } from './tabel-narasi.ts';

export function angkaRomawi(teks: string): readonly Sel[] {
  if (
    !/[IVXLCDM]{1,} ?[%‰]|[IVXLCDM]{3}|[ivxlcdm] (?:pers?en|per ?mil|promil|koma)|[IVXLCDM] (?:pers?en|per ?mil|promil|koma)/.test(
      teks,
    )
  )
    return [];
  return [...teks.matchAll(pola)].flatMap(({ 0: whole, 1: terukur, 2: sendiri = '', index }) => {
    const angka = terukur ?? sendiri;
    // Small letters are mostly words (`di`, `mil`), and what is counted up to forty is a chapter or a quarter.
    const isSmall = angka === angka.toLowerCase();
    const isMeant =
      terukur === undefined ? !isSmall && nilai(angka) >= 40 && angka.length > 2 : !isSmall || angka.length > 2;
    return isMeant ? [{ awal: index, akhir: index + whole.length }] : [];
  });
}

const romawi = '(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})';
const penyebut = '(?:tri[wb]ulan|tw|semester|tahap|kelas|golongan|bab|kategori|kelompok|periode|lampiran)';
const ukuran = '(?:sebesar|mencapai|adalah|menjadi|ialah|tercatat|angka|nilai|capaian|realisasi|serapan|target|[:=(])';
const pola = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!${penyebut} ?)(${romawi})(?: ?[%‰]| (?:pers?en|per ?mil|promil)(?!\p{L})| koma (?=[IVXLCDM\d]))|(?<=(?:(?<!\p{L})${ukuran}|\p{Lu}{3}) )(${romawi})(?![\p{L}\p{N}/])`,
  'giu',
);

function nilai(angka: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  const digits = [...angka.toUpperCase()].map((letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
