/** How high a row of a sheet of progress stands: by its code, by what stands above it, or as a column says. */
import { account } from '../columns/shapes.ts';
import type { Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import { type Induk, rank, type Tingkat } from '../isian.ts';
import { isBelow, kodeText, tingkatOf } from '../kode.ts';
import type { Codes } from './codes.ts';

/** Where each level has a column of its own. */
export function toldLevel(row: Row, { columns }: Table): Tingkat | undefined {
  const told = textAt(row, columns.get('tingkat'));
  return told === 'program' || told === 'kegiatan' || told === 'sub_kegiatan' ? told : undefined;
}

/** Those of `above` that a row of this level belongs to; one with a code of another branch is not below what happens to stand before it. */
export function holding(above: readonly Induk[], tingkat: Tingkat, kode: string | undefined): readonly Induk[] {
  return above.filter(
    (one) =>
      rank[one.tingkat] < rank[tingkat] && (one.kode === undefined || kode === undefined || isBelow(kode, one.kode)),
  );
}

/** Codes of accounts (`5.1.02.01`) have one digit where those of programs have two. */
export function isAccount(kode: string): boolean {
  return account.test(kode) && kode.includes('.');
}

/**
 * How high a heading stands above the programs: urusan, bidang, unit (`1.02.2.14.0.00.01.0000`). `2.01` below a program is a
 * kegiatan, `2.17` there is one too.
 */
export function headingOf(kode: string, above: readonly Induk[]): number | undefined {
  if (/^\d\.\d{2}(?:\.\d{1,2}\.\d{2}){2}\.\d{2}(?:\.\d{4})?$/.test(kode)) return 2;
  if (!/^(?:X|[1-9])(?:\.(?:XX|\d{2}))?$/i.test(kode) || (above.length > 0 && !/^(?:X|[3-9])/i.test(kode)))
    return undefined;
  return kode.includes('.') ? 1 : 0;
}

/** The level is told by the code alone; a short code belongs to what stands above it. */
export function levelOf(
  row: Row,
  table: Table,
  codes: Codes,
  context: Context,
  above: readonly Induk[],
): { readonly kode?: string; readonly tingkat?: Tingkat } {
  const at = table.columns.get('kode');
  const written = kodeText(textAt(row, at));
  const told = toldLevel(row, table);
  if (written === '') return told ? { tingkat: told } : {};
  const count = written.split('.').length;
  const whole = ({ 3: 'program', 5: 'kegiatan', 6: 'sub_kegiatan' } as const)[count];
  const short =
    count === 2 && above.length > 0 ? 'kegiatan' : count === 1 && above.length > 1 ? 'sub_kegiatan' : undefined;
  const tingkat = told ?? whole ?? short;
  if (!tingkat) return {};
  const induk = above.filter((one) => rank[one.tingkat] < rank[tingkat]).at(-1)?.kode;
  const { kode } = codes.whole(row, at, tingkat, induk, context.kode[tingkat]);
  return kode === undefined ? (told ? { tingkat: told } : {}) : { kode, tingkat: tingkatOf(kode) ?? tingkat };
}
