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

  /** The sum of all groups of which the path begins with what `isPart` accepts. */
  sumOf(isPart: (jalur: readonly Induk[]) => boolean): Decimal {
    return [...this.#groups.values()].reduce(
      (total, { jalur, jumlah }) => (isPart(jalur) ? total.plus(jumlah) : total),
      zero,
    );
  }
}

/** The name of a row that holds a sum over the whole sheet. */
export const totalName =
  /^(?:grand\s+)?(?:total|jumlah)(?:\s+(?:keseluruhan|seluruhnya|semua|anggaran|belanja|umum))?\s*:?$/i;
