/** The money that an agreement names for each program beside what its kegiatan come to in the data. */
import { type Decimal, readRupiah, zero } from '../../base/decimal.ts';
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { rupiah } from '../../figures/format.ts';
import { type Butir, child, isDaun } from './butir.ts';
import { bentukNama } from './context.ts';
import type { AnggaranProgram, Masalah } from './isian.ts';

/** Before or after the change of the budget: an agreement may be of either. */
export function checkPrograms(all: readonly AnggaranProgram[], butir: readonly Butir[]) {
  const masalah: Masalah[] = [];
  let count = 0;
  for (const { nama, nilai, baris } of all) {
    const found = butir.filter((one) => one.tingkat === 'program' && bentukNama(one.nama) === bentukNama(nama));
    const [program] = found;
    if (!program || found.length > 1) masalah.push({ baris: [baris], text: unknown(nama, found.length) });
    else {
      const sums = [paguOf(program, false), paguOf(program, true)];
      if (sums.some((sum) => sum.eq(nilai))) count += 1;
      else masalah.push({ baris: [baris], text: differs(program, nilai, sums[0] ?? zero) });
    }
  }
  return { masalah, catatan: count === 0 ? [] : [same(count)] };
}

function paguOf(butir: Butir, isRevised: boolean): Decimal {
  if (!isDaun(butir)) return butir.anak.reduce((sum, one) => sum.plus(paguOf(one, isRevised)), zero);
  const revised = [child(butir.part, 'pagu_perubahan'), child(butir.part, 'pagu_revisi')?.entries().at(-1)?.[1]];
  const text = (isRevised ? revised.findLast(Boolean)?.text : undefined) ?? child(butir.part, 'pagu')?.text;
  const read = readRupiah(text ?? '');
  return read.ok ? read.nilai : zero;
}

function same(count: number): Text {
  return {
    id: `anggaran ${count} program sama dengan jumlah pagu kegiatannya dalam data`,
    en: `the budget of ${count} programs is the sum of their kegiatan in the data`,
  };
}

function unknown(nama: string, count: number): Text {
  return count === 0
    ? {
        id: `tidak ada program bernama ${quoted(nama)} dalam data`,
        en: `the data has no program called ${quoted(nama)}`,
      }
    : { id: `beberapa program bernama ${quoted(nama)}`, en: `several programs are called ${quoted(nama)}` };
}

function differs({ id }: Butir, sheet: Decimal, data: Decimal): Text {
  return {
    id: `program ${id}: anggaran di lembar ${rupiah(sheet)}, jumlah pagu kegiatannya dalam data ${rupiah(data)}; pagu ditulis tiap kegiatan, jadi tidak ada yang diganti`,
    en: `the program ${id}: ${rupiah(sheet)} in the sheet, but its kegiatan come to ${rupiah(data)} in the data; pagu is kept by kegiatan, so nothing is replaced`,
  };
}
