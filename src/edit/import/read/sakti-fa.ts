/**
 * SAKTI 'Laporan FA Detail': rincian output with their own sums, and the accounts below them summed by jenis belanja.
 * Source: the report as public readers of it describe it. Codes of a level stand in one column, its name in another; a
 * value stands below its head, or in the column beside it where that has no head.
 */
import { type Decimal, zero } from '../../../base/decimal.ts';
import { ketentuan } from '../../../data/link/index.ts';
import { readRupiah } from '../amount.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { Bacaan, Induk, Isian, Jumlah, Masalah } from '../isian.ts';
import { isTotalRow } from '../total-name.ts';

/** Columns of codes and names, counted from 0: they are below one head. */
const at = { atas: 1, output: 2, program: 3, akun: 7, kegiatan: 8, ro: 10 } as const;
const values = ['pagu', 'realisasi'] as const;
type Nilai = Readonly<Record<(typeof values)[number], Decimal>>;

export function readSaktiFa({ rows, columns }: Table): Bacaan {
  const [isian, masalah] = [[] as Isian[], [] as Masalah[]];
  const belanja = new Map<string, { readonly baris: number[]; nilai: Nilai }>();
  let [program, kegiatan]: (Induk | undefined)[] = [];
  let total: { readonly baris: number; readonly nilai: Nilai } | undefined;
  for (const row of rows) {
    const [atas, output, akun] = [textAt(row, at.atas), textAt(row, at.output), textAt(row, at.akun)];
    const isTotal = isTotalRow(row);
    if (/^[A-Z]{2}$/.test(atas)) program = { tingkat: 'program', nama: textAt(row, at.program) };
    const [, kode] = /^[A-Z]{2}\.(\d{4})$/.exec(atas) ?? [];
    if (kode) kegiatan = { tingkat: 'kegiatan', kode, nama: textAt(row, at.kegiatan) };
    const isRo = /^[A-Z]{3}\.[0-9A-Z]{3}$/.test(output);
    const isAkun = /^5\d{5}$/.test(akun);
    if (!isTotal && !isRo && !isAkun) continue;
    const nilai = valuesOf(row, columns);
    if (!nilai) {
      masalah.push({ baris: [row.number], text: unread });
      continue;
    }
    if (isTotal) total ??= { baris: row.number, nilai };
    else if (isAkun) {
      const jenis = akun.slice(0, 2);
      const sum = belanja.get(jenis) ?? { baris: [], nilai: { pagu: zero, realisasi: zero } };
      belanja.set(jenis, { baris: [...sum.baris, row.number], nilai: added(sum.nilai, nilai) });
    } else if (kegiatan) {
      const induk = [...(program ? [program] : []), kegiatan];
      const line = { tingkat: 'sub_kegiatan', kode: `${kegiatan.kode}.${output}`, nama: textAt(row, at.ro) } as const;
      isian.push({ ...line, induk, nilai: new Map(Object.entries(nilai)), baris: [row.number] });
    }
  }
  const ofBelanja = [...belanja].map(([kode, { baris, nilai }]): Isian => {
    const nama = ketentuan.satker.belanja[kode] ?? kode;
    return { tingkat: 'kegiatan', kode, nama, induk: [], nilai: new Map(Object.entries(nilai)), baris, rincian: true };
  });
  return {
    isian: [...isian, ...ofBelanja],
    indikator: [],
    masalah: [...masalah, ...(total ? [] : [{ baris: [], text: noTotal }])],
    catatan: [],
    selisih: total ? [...differing(total, isian, 'RO'), ...differing(total, ofBelanja, 'akun')] : [],
  };
}

/** Undefined where one of the two cannot be read; an empty realisasi is none yet only where the sheet says 0. */
function valuesOf(row: Row, columns: Table['columns']): Nilai | undefined {
  const heads = new Set(columns.values());
  const [pagu, realisasi] = values.map((kolom) => {
    const column = columns.get(kolom) ?? -1;
    const beside = heads.has(column + 1) ? undefined : row.cells[column + 1];
    const read = readRupiah(row.cells[column] ?? beside);
    return 'nilai' in read ? read.nilai : undefined;
  });
  return pagu && realisasi ? { pagu, realisasi } : undefined;
}

function added(one: Nilai, other: Nilai): Nilai {
  return { pagu: one.pagu.plus(other.pagu), realisasi: one.realisasi.plus(other.realisasi) };
}

function differing(
  { baris, nilai }: { readonly baris: number; readonly nilai: Nilai },
  lines: readonly Isian[],
  apa: string,
): readonly Jumlah[] {
  return values.flatMap((kolom) => {
    const dihitung = lines.reduce((sum, one) => sum.plus(one.nilai.get(kolom) ?? zero), zero);
    const tertulis = nilai[kolom];
    return tertulis.eq(dihitung) ? [] : [{ baris, nama: `JUMLAH SELURUHNYA (${apa})`, kolom, tertulis, dihitung }];
  });
}

const unread = {
  id: 'pagu atau realisasinya tidak terbaca',
  en: 'its pagu or its realisasi cannot be read',
};
const noTotal = {
  id: 'baris JUMLAH SELURUHNYA tidak ada, sehingga jumlahnya tidak diperiksa',
  en: 'there is no row JUMLAH SELURUHNYA, so that its sums are not checked',
};
