/** What was planned to be spent by each quarter, from the sheet into the `rencana` of a line of the budget. */
import { type Decimal, readRupiah, sum } from '../../base/decimal.ts';
import { type Butir, child, isDaun } from './butir.ts';
import type { Kolom } from './isian.ts';
import { keysAbove, kolomRencana } from './kolom.ts';
import { angkaText, isSameAngka } from './numbers.ts';
import { type Naskah, type Sunting, setKey } from './yaml.ts';

type Values = ReadonlyMap<Butir, ReadonlyMap<Kolom, Decimal>>;

/** Where the data keeps the plan of a divided kegiatan as a whole, the sum of its parts goes there; undefined where nothing is written. */
export function planOf(naskah: Naskah, butir: Butir, values: Values) {
  const wanted = isKeptAbove(butir) ? [] : quartersOf(butir, values);
  const standing = child(butir.part, 'rencana');
  const fresh = wanted.filter(([key, value]) => !isSameAngka(child(standing, key)?.text ?? '', value, readRupiah));
  if (fresh.length === 0) return undefined;
  if (!standing || standing.entries().length === 0) {
    const text = `{ ${wanted.map(([key, value]) => `${key}: ${angkaText(value, '0000')}`).join(', ')} }`;
    return { edits: setKey(naskah, butir.part, 'rencana', text, keysAbove('anggaran', 'rencana')) ?? [], replaced: 0 };
  }
  const edits = fresh.flatMap(([key, value]): readonly Sunting[] => {
    const typed = child(standing, key)?.text ?? '';
    return setKey(naskah, standing, key, angkaText(value, typed || '0000'), before(key)) ?? [];
  });
  return { edits, replaced: fresh.filter(([key]) => child(standing, key)).length };
}

function before(key: string): readonly string[] {
  return ['1', '2', '3', '4'].filter((one) => one < key);
}

/** All quarters that the sheet has for the line; for a whole kegiatan those that it has for every part. */
function quartersOf(butir: Butir, values: Values): readonly (readonly [string, Decimal])[] {
  const lines = isWhole(butir) ? butir.anak.map((one) => values.get(one)) : [values.get(butir)];
  if (!isWhole(butir) && !isDaun(butir)) return [];
  return kolomRencana.flatMap((kolom) => {
    const found = lines.flatMap((line) => line?.get(kolom) ?? []);
    return found.length < lines.length ? [] : [[kolom.slice(-1), sum(found)] as const];
  });
}

function isWhole({ anak, part }: Butir): boolean {
  return anak.length > 0 && child(part, 'rencana') !== undefined;
}

function isKeptAbove({ induk }: Butir): boolean {
  return induk !== undefined && isWhole(induk);
}
