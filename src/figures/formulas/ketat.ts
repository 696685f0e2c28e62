/** Targets that ask for more than to reach their bound: `< 5`, `> 95`. */
import type { Nilai } from '../../data/link/index.ts';
import { angkaFigure, type Figure } from '../figure.ts';

export function isKetat(target: Nilai | null): boolean {
  return target?.jenis === 'angka' && (target.tanda === '<' || target.tanda === '>');
}

/** True where the other input of a figure is exactly the bound of such a target. @example target < 5, realisasi 5 → true */
export function isTepatDiBatas({ masukan }: Figure): boolean {
  const target = masukan.find(({ dari }) => isKetat(dari.nilai))?.dari.nilai;
  if (target?.jenis !== 'angka') return false;
  return masukan.some(
    ({ dari: { nilai } }) => nilai?.jenis === 'angka' && nilai !== target && nilai.angka.eq(target.angka),
  );
}

/** Whether a gap is closed, so that the target is met; undefined where there is no gap. */
export function isTertutup(celah: Figure): boolean | undefined {
  const angka = angkaFigure(celah);
  return angka && (angka.lt('0') || (angka.eq('0') && !isTepatDiBatas(celah)));
}
