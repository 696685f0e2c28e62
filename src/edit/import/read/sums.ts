/** Rows of one sub-kegiatan, summed: SIPD lists each line of account or each document by itself. */
import { type Decimal, zero } from '../../../base/decimal.ts';
import type { Induk, Isian, Kolom } from '../isian.ts';

interface Group {
  readonly jalur: readonly Induk[];
  jumlah: Decimal;
  readonly baris: number[];
  isWhole: boolean;
}

export class Sums {
  readonly #groups = new Map<string, Group>();

  /** `nilai` is absent for a row that cannot be read, which spoils the sum. */
  add(jalur: readonly Induk[], baris: number, nilai: Decimal | undefined): void {
    const key = jalur.map(({ kode, nama }) => kode ?? nama.toLowerCase()).join('\n');
    const group = this.#groups.get(key) ?? { jalur, jumlah: zero, baris: [], isWhole: true };
    this.#groups.set(key, group);
    group.baris.push(baris);
    if (nilai === undefined) group.isWhole = false;
    else group.jumlah = group.jumlah.plus(nilai);
  }

  /** In the order of the sheet. */
  isian(kolom: Kolom): readonly Isian[] {
    return [...this.#groups.values()].flatMap(({ jalur, jumlah, baris, isWhole }) => {
      const line = jalur.at(-1);
      if (!line) return [];
      return {
        ...line,
        induk: jalur.slice(0, -1),
        nilai: new Map([[kolom, jumlah]]),
        baris,
        ...(isWhole ? {} : { rusak: true as const }),
      };
    });
  }

  /** What gives the sum of all groups below a path, whose parts are told by code, or by name where it has none. */
  below(): (jalur: readonly Induk[]) => Decimal {
    const sums = new Map<string, Decimal>();
    for (const { jalur, jumlah } of this.#groups.values()) {
      let keys: readonly string[] = [''];
      for (const { kode, nama } of jalur) {
        const names = kode === undefined ? [`n${nama}`] : [`k${kode}`, `n${nama}`];
        keys = keys.flatMap((key) => names.map((name) => `${key}\n${name}`));
        for (const key of keys) sums.set(key, (sums.get(key) ?? zero).plus(jumlah));
      }
    }
    return (jalur) =>
      sums.get(jalur.map(({ kode, nama }) => `\n${kode === undefined ? `n${nama}` : `k${kode}`}`).join('')) ?? zero;
  }
}
