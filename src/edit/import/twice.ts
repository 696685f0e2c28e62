/** New lines that a sheet has more than once: none is added, for nothing tells which is right. */

import { addTo } from '../../base/groups.ts';
import { quoted } from '../../base/quote.ts';
import { bentukNama } from './context.ts';
import { type Induk, type Isian, type Masalah, problemIn } from './isian.ts';

interface Twice {
  /** The line is there twice, or stands below one that is. */
  readonly has: (isian: Isian) => boolean;
  readonly masalah: readonly Masalah[];
}

/** Among lines that the data has not. A kegiatan that heads others each time is no line itself, and may be there again. */
export function twiceIn(all: readonly Isian[]): Twice {
  const groups = new Map<string, Isian[]>();
  const lines = all.filter(({ tingkat, id }) => tingkat !== undefined && tingkat !== 'program' && id === undefined);
  for (const isian of lines) for (const key of keysOf(isian)) addTo(groups, key, isian);
  const parts = new Map<string, number[]>();
  for (const { induk, baris } of lines) {
    const above = induk.at(-1);
    if (above) addTo(parts, keyOf(above), baris[0] ?? 0);
  }
  const doubled = [...groups].filter(([key, rows]) => isDoubled(key, rows, parts));
  const found = new Set(doubled.flatMap(([, rows]) => rows));
  const above = new Set([...found].map((isian) => keyOf(isian)));
  // A group by name repeats what a group by code has told.
  const told = new Set<Isian>();
  const masalah = doubled.flatMap(([, rows]) => {
    if (rows.every((row) => told.has(row))) return [];
    for (const row of rows) told.add(row);
    return [isTwice(rows)];
  });
  return { has: (isian) => found.has(isian) || isian.induk.some((one) => above.has(keyOf(one))), masalah };
}

/** By code, whatever urusan a support program is written with; by name below what stands above, where a code is missing. */
function keysOf(isian: Isian): readonly string[] {
  const name = ['nama', ...isian.induk.map(keyOf), isian.tingkat, bentukNama(isian.nama)].join('\n');
  return isian.kode === undefined ? [name] : [keyOf(isian), name];
}

function keyOf({ tingkat, kode, nama }: Partial<Induk>): string {
  if (kode === undefined) return `${tingkat}\n${bentukNama(nama ?? '')}`;
  const parts = kode.split('.');
  return kode.startsWith('X.XX.') || parts[2] === '01' ? `*.${parts.slice(2).join('.')}` : kode;
}

function isDoubled(key: string, rows: readonly Isian[], parts: ReadonlyMap<string, readonly number[]>): boolean {
  if (rows.length < 2 || (key.startsWith('nama\n') && rows.every(({ kode }) => kode !== undefined))) return false;
  const below = parts.get(rows[0] ? keyOf(rows[0]) : key) ?? [];
  if (below.length === 0) return true;
  const starts = rows.map(({ baris }) => baris[0] ?? 0);
  const divided = new Set(below.map((row) => starts.findLastIndex((start) => start < row)));
  return starts.some((_, at) => !divided.has(at));
}

function isTwice(rows: readonly Isian[]): Masalah {
  const [{ kode = '', nama } = { nama: '' }] = rows;
  const name = `${kode} (${quoted(nama)})`.trim();
  const [kali, times] = rows.length === 2 ? ['dua', 'twice'] : [String(rows.length), `${rows.length} times`];
  return problemIn(
    rows.flatMap(({ baris }) => baris),
    `${name} ada ${kali} kali di lembar; yang mana yang benar tidak diketahui, jadi tidak ditambahkan, dan jumlah kegiatan dan programnya tanpa baris itu`,
    `${name} is in the sheet ${times}; which one is right is not known, so it is not added, and the sums of its kegiatan and program are without it`,
  );
}
