/** New things that have what the schema wants of them: the others are told of, and left out with all below them. */
import { quoted } from '../../../base/quote.ts';
import { type Masalah, problemIn } from '../isian.ts';
import type { Benda } from './benda.ts';
import { withBelow } from './place.ts';

/** `baru` is each new thing before what stands below it. */
export function completed(baru: readonly Benda[]): {
  readonly baru: readonly Benda[];
  readonly masalah: readonly Masalah[];
} {
  const left = new Set<Benda>();
  const masalah: Masalah[] = [];
  // From below upwards: what has lost all that must stand below it is not whole either.
  for (const one of [...baru].reverse()) {
    const lacks = left.has(one) ? undefined : missingIn(one, left);
    if (lacks === undefined) continue;
    for (const below of withBelow(one)) left.add(below);
    masalah.unshift(
      problemIn(
        one.baris.map(({ baris }) => baris),
        `${one.jenis} ${quoted(one.nama)} tidak ditambahkan: ${lacks.id}`,
        `the ${one.jenis} ${quoted(one.nama)} is not added: ${lacks.en}`,
      ),
    );
  }
  for (const one of left) {
    const at = one.induk?.anak.indexOf(one) ?? -1;
    if (at >= 0) one.induk?.anak.splice(at, 1);
  }
  return { baru: baru.filter((one) => !left.has(one)), masalah };
}

function missingIn({ jenis, kode, anak, baris: [row] }: Benda, left: ReadonlySet<Benda>) {
  const has = (one: Benda['jenis']) => anak.some((below) => below.jenis === one && !left.has(below));
  const empty = (head: string) => !row?.isi.has(head);
  if (jenis === 'tujuan' && !has('sasaran')) return { id: 'belum ada sasarannya', en: 'it has no sasaran' };
  if (jenis === 'program' && !has('kegiatan')) return { id: 'belum ada kegiatannya', en: 'it has no kegiatan' };
  if (jenis === 'indikator' && empty('satuan')) return { id: 'kolom satuan kosong', en: 'the column satuan is empty' };
  if (jenis === 'belanja' && kode === undefined) return { id: 'kolom kode kosong', en: 'the column kode is empty' };
  const isLine = jenis === 'belanja' || jenis === 'sub_kegiatan' || (jenis === 'kegiatan' && !has('sub_kegiatan'));
  return isLine && empty('pagu') ? { id: 'kolom pagu kosong', en: 'the column pagu is empty' } : undefined;
}
