/** What a format of files has to be: told by its bytes, and read into grids. */
import type { Source } from '../../../base/source.ts';
import type { Grid } from './grid.ts';

export interface NamedGrid {
  readonly name: string;
  /** Read when it is asked for: a workbook may hold years of other sheets. */
  readonly read: () => Grid;
}

export interface Grids {
  readonly all: readonly NamedGrid[];
  /** They are one table read in several ways, the likeliest first; the first that is known is meant. */
  readonly areReadings?: true;
}

export interface Format {
  /** By the bytes alone, for names of files are not to be trusted. */
  readonly isOf: (bytes: Uint8Array) => boolean;
  /** Throws UserError 2 for what cannot be read, with the cure. */
  readonly read: (file: Source) => Grids | Promise<Grids>;
}

export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
