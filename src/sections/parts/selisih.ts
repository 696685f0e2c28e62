/** A difference in words: how great it is, and on which side, both as far as they are printed. */
import type { IndikatorDinilai } from '../../assess/index.ts';
import { plainText, round, zero } from '../../decimal.ts';
import { angkaFigure, type Figure } from '../../figure.ts';
import { bersatuan, jumlah, nilai, satuanSelisih } from '../../format.ts';
import type { Bahan } from '../section.ts';

/** Which side of zero: what is printed as zero is none. */
export function sisi(figure: Figure, { assessment }: Bahan): -1 | 0 | 1 {
  const { desimal, pembulatan } = assessment.project.pengaturan;
  const angka = angkaFigure(figure) ?? zero;
  const typed = figure.nilai?.jenis === 'angka' ? figure.nilai.desimal : undefined;
  return round(angka, typed ?? desimal, pembulatan).cmp(zero);
}

/** Without its sign, with its unit: `1,20 poin persen`, `1,5 menit`, `2 (dua) tingkat`. */
export function besar(figure: Figure, { indikator }: IndikatorDinilai, { assessment }: Bahan): string {
  if (figure.nilai?.jenis !== 'angka') throw new Error(`${figure.id} is no number`);
  const mutlak = { ...figure.nilai, angka: figure.nilai.angka.abs() };
  const satuan = satuanSelisih(indikator);
  if (satuan === 'tingkat') return `${jumlah(Number(plainText(mutlak.angka)))} ${satuan}`;
  return bersatuan(nilai(mutlak, assessment.project.pengaturan), satuan);
}
