/** Numbers in Roman numerals where a figure is meant: before percent, or as what a measure is said to be. */
import type { Sel } from './tabel-narasi.ts';

export function angkaRomawi(teks: string): readonly Sel[] {
  if (
    !/[IVXLCDM]{1,} ?[%‰]|[IVXLCDM]{3}|[ivxlcdm] (?:pers?en|per ?mil|promil|koma)|[IVXLCDM] (?:pers?en|per ?mil|promil|koma)/.test(
      teks,
    )
  )
    return [];
  const satuan = [...teks.matchAll(berukuran)].filter(
    // Small letters are mostly words: `di`, `mil`.
    ([, angka = '']) => angka !== angka.toLowerCase() || angka.length > 2,
  );
  // What is counted up to forty is a chapter or a quarter.
  const sendiri = [...teks.matchAll(sesudahUkuran)].filter(([angka]) => angka.length > 2 && nilai(angka) >= 40);
  return [...satuan, ...sendiri].map(({ 0: whole, index }) => ({ awal: index, akhir: index + whole.length }));
}

const romawi = '(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})';
const penyebut = '(?:tri[wb]ulan|tw|semester|tahap|kelas|golongan|bab|kategori|kelompok|periode|lampiran)';
const berukuran = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!${penyebut} ?)(${romawi})(?: ?[%‰]| (?:pers?en|per ?mil|promil)(?!\p{L})| koma (?=[IVXLCDM\d]))`,
  'giu',
);
const sesudahUkuran = new RegExp(
  String.raw`(?<=(?:(?<!\p{L})(?:sebesar|mencapai|adalah|menjadi|ialah|tercatat|angka|nilai|[Cc]apaian|[Rr]ealisasi|[Ss]erapan|[Tt]arget|[:=(]|\p{Lu}{3,})) )${romawi}(?![\p{L}\p{N}/])`,
  'gu',
);

function nilai(angka: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  const digits = [...angka].map((letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
