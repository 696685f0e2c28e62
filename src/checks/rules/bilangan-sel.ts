/** The numbers in a cell of a narrative's table, in the unit that its column, its row or the caption says. */
import { angkaLain } from './angka-lain.ts';
import { angkaSaja, angkaTertulis, pengali, type setara } from './angka-tertulis.ts';
import type { Hal } from './hal.ts';
import type { HalSel } from './hal-sel.ts';

export interface Bilangan {
  readonly awal: number;
  readonly akhir: number;
  readonly bentuk: 'persen' | 'rupiah' | undefined;
  /** The ways in which it can be read. */
  readonly baca: readonly Parameters<typeof setara>[1][];
}

/** The amounts and percentages of a cell, or the number that is all of it, in the unit that its column, its row or the caption says. */
export function bilangan(
  { sisa }: Pick<HalSel, 'sisa'>,
  satuan: readonly string[],
  things: readonly Hal[],
): readonly Bilangan[] {
  const written = [...angkaTertulis(sisa), ...angkaLain(sisa)].map((one) => ({ ...one, baca: [one] }));
  if (written.length > 0) return written;
  const [, before = '', number = '', unit = ''] =
    /^([^\d-]{0,40}?)(-?\d(?:[\d.,]*\d)?)\s*(?:\([^()]*\)\s*)?(.*?)\s*$/u.exec(sisa) ?? [];
  if (number === '' || (unit !== '' && !things.some((hal) => hal.satuan.toLowerCase() === unit.toLowerCase())))
    return [];
  // A year, or the number of the row.
  if (/^(?:19|20)\d\d$/.test(number)) return [];
  const bentuk = satuan.map(ukuran).find((one) => one !== undefined);
  const kali = satuan
    .map((text) => /(?<!\p{L})(ribu|juta|mil[iy]ar|triliun)(?:an)?(?!\p{L})/iu.exec(text)?.[1])
    .find(Boolean);
  const kalis = kali === undefined || bentuk === 'persen' ? [pengali()] : [pengali(kali), pengali()];
  const baca = kalis.flatMap((one) => angkaSaja(number, one));
  return [
    { awal: before.length, akhir: unit === '' ? before.length + number.length : sisa.trimEnd().length, bentuk, baca },
  ];
}

/** What the head of a column says that its numbers are of. */
export function ukuran(text: string): 'persen' | 'rupiah' | undefined {
  if (/%|(?<!\p{L})pers?en(?!\p{L})/iu.test(text)) return 'persen';
  return /(?<!\p{L})(?:Rp|rupiah)(?!\p{L})/iu.test(text) ? 'rupiah' : undefined;
}
