/** Numbers as they are written into the files of a project: as people there write them, and never to be read in two ways. */
import { type Decimal, plainText, type Reading, readAngka } from '../../base/decimal.ts';

/**
 * Dots between thousands, unless what stood there had none; `990.000` could be 990, so it is `990000`.
 * @example angkaText(decimal('176540000'), '88000000') // '176540000'
 */
export function angkaText(value: Decimal, standing = ''): string {
  const [whole = '', fraction] = plainText(value).split('.');
  const decimals = fraction === undefined ? '' : `,${fraction}`;
  const isBare = /^-?\d{4,}/.test(standing);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + decimals;
  return isBare || !readAngka(grouped).ok ? whole + decimals : grouped;
}

/** What was typed says the same number, as it is read where it stands. */
export function isSameAngka(typed: string, value: Decimal, read: (text: string) => Reading): boolean {
  const reading = read(typed);
  return reading.ok && reading.nilai.eq(value);
}
