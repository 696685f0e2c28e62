/** Lines whose quarters are recorded one by one: a sheet of what was spent since January does not fit them. */
import type { Decimal } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import { quoted } from '../../base/quote.ts';
import { type Butir, child } from './butir.ts';
import { type Kolom, type Masalah, problemIn } from './isian.ts';
import type { Jenis } from './kinds.ts';
import type { Sasaran } from './target-quarter.ts';

type Lines = ReadonlyMap<Butir, ReadonlyMap<Kolom, Decimal>>;

/** Our own table holds what the data holds; in the first quarter both are the same. */
export function withoutRunning(
  lines: Lines,
  { kind, root, triwulan = 1 }: { readonly kind: Jenis; readonly root: Part | undefined } & Pick<Sasaran, 'triwulan'>,
): { readonly lines: Lines; readonly masalah: readonly Masalah[] } {
  const isWrong = ([butir, nilai]: readonly [Butir, ReadonlyMap<Kolom, Decimal>]) =>
    kind !== 'lkj' && triwulan > 1 && nilai.has('realisasi') && isPerTriwulan(butir, root);
  const wrong = [...lines].filter(isWrong);
  return {
    lines: new Map([...lines].filter((line) => !isWrong(line))),
    masalah: wrong.map(([{ id, nama }]) =>
      problemIn(
        [],
        `${id} (${quoted(nama)}) dicatat per triwulan di anggaran.yaml, sedangkan lembar ini berisi realisasi sejak Januari; isi sendiri realisasi triwulan ini saja`,
        `${id} (${quoted(nama)}) is recorded per quarter in anggaran.yaml, but this sheet holds what was spent since January; fill in this quarter alone yourself`,
      ),
    ),
  };
}

/** What a line says itself, or what stands above it, or the head of the file. */
function isPerTriwulan({ part, induk }: Butir, root: Part | undefined): boolean {
  const own = child(part, 'pencatatan')?.text;
  if (own !== undefined) return own === 'per_triwulan';
  return induk ? isPerTriwulan(induk, root) : child(root, 'pencatatan')?.text === 'per_triwulan';
}
