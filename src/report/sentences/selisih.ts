/** A difference in words: how great it is, and on which side, both as far as they are printed. */

import { plainText, round, zero } from '../../base/decimal.ts';
import type { Nilai } from '../../data/link/index.ts';
import type { IndikatorDinilai } from '../../figures/assess/index.ts';
import { angkaFigure, type Figure } from '../../figures/figure.ts';
import { bersatuan, jumlah, nilai, satuanSelisih } from '../../figures/format.ts';
import { selisih } from '../../figures/formulas/index.ts';
import type { Bahan } from '../sections/section.ts';

/** Which side of zero: what is printed as zero is none. */
export function sisi(figure: Figure, { assessment }: Bahan): -1 | 0 | 1 {
  const { desimal, pembulatan } = assessment.project.pengaturan;
  const angka = angkaFigure(figure) ?? zero;
  const typed = figure.nilai?.jenis === 'angka' ? figure.nilai.desimal : undefined;
  return round(angka, typed ?? desimal, pembulatan).cmp(zero);
}

/**
 * Without its sign, with its unit: `1,20 poin persentase`, `1,5 menit`, `2 (dua) tingkat`. Where it is not the difference of
 * the numbers as printed it says why, so that who subtracts them does not think it wrong.
 */
export function besar(figure: Figure, { indikator }: IndikatorDinilai, bahan: Bahan): string {
  const { assessment } = bahan;
  if (figure.nilai?.jenis !== 'angka') throw new Error(`${figure.id} is no number`);
  const mutlak = { ...figure.nilai, angka: figure.nilai.angka.abs() };
  const satuan = satuanSelisih(indikator);
  if (satuan === 'tingkat') return `${jumlah(Number(plainText(mutlak.angka)))} ${satuan}`;
  const teks = bersatuan(nilai(mutlak, assessment.project.pengaturan), satuan);
  return isTercetak(figure, bahan) ? teks : `${teks} (dihitung sebelum pembulatan)`;
}

/**
 * How far the realisation is from the year's target, in the direction of every difference on the page: below zero where it is less.
 * The report's own figure `celah` has the direction of what is still missing.
 */
export function selisihTarget({ indikator: { id }, figur, pembanding }: IndikatorDinilai): Figure | undefined {
  if (figur.celah.nilai === null) return pembanding.selisihTarget;
  return selisih(`${id}.selisih_target`, ['realisasi', figur.realisasi], ['target', figur.target_tahun]);
}

/** Whether it is the difference of both numbers as they are printed. */
export function isTercetak({ nilai, masukan }: Figure, { assessment }: Bahan): boolean {
  const { desimal, pembulatan } = assessment.project.pengaturan;
  const bulat = (value: Nilai | null) =>
    value?.jenis === 'angka' ? round(value.angka, value.desimal ?? desimal, pembulatan) : undefined;
  const [satu, lain] = masukan.map(({ dari }) => bulat(dari.nilai));
  const tercetak = bulat(nilai);
  return !satu || !lain || !tercetak || satu.minus(lain).abs().eq(tercetak.abs());
}
