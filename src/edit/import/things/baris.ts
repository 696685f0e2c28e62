/** What a sheet says of one thing that has an id: of a plan, an indikator or a line of the budget, beside its values. */
import type { Reading } from '../../../base/decimal.ts';
import type { Cell } from '../grid/grid.ts';
import type { Jenis } from './jenis.ts';

/** A text as a person reads it, and as it is written in YAML. */
export interface Nilai {
  readonly raw: string;
  readonly yaml: string;
  /** How a number is read there; absent: as all others. */
  readonly read?: (text: string) => Reading;
}

/** Whatever kind of sheet it came from. */
export interface Baris {
  readonly jenis: Jenis;
  /** Empty where the sheet names none. */
  readonly id: string;
  /** The id, code or name of what it stands below; empty where its place in the sheet says so. */
  readonly induk: string;
  readonly kode?: Cell | undefined;
  readonly nama: string;
  /** By the heads of our own table; a line of the budget has its pagu among them. */
  readonly isi: ReadonlyMap<string, Nilai>;
  readonly baris: number;
}
