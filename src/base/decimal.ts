/** Exact decimals: reads numbers as Indonesian documents write them, computes without floats, rounds once. */
import Big from 'big.js';

/** Numbers are exact decimals from the text as typed to the text as printed; a float never comes in between. */
export type Decimal = Big;

const Exact = Big();
/** Quotients keep 40 decimals, so that sums of quotients still round right at the 30th. */
Exact.DP = 40;
Exact.RM = Exact.roundHalfUp;
/** Refuses JavaScript numbers: a float that leaks in is a bug and stops at once. */
Exact.strict = true;

const certainDecimals = 30;

/** From plain decimal text (`80.94`), as our own code writes it. User text goes through `readAngka`. */
export function decimal(text: string): Decimal {
  const made = new Exact(text);
  // The library leaves room for more digits than there are, in each of what may be tens of thousands.
  made.c = made.c.slice();
  return made;
}

export function decimalOf(count: number): Decimal {
  return new Exact(String(count));
}

export const zero = decimal('0');
export const hundred = decimal('100');

export type Pembulatan = 'setengah_ke_atas' | 'potong';

/**
 * Rounds once, to `places` decimals: half away from zero, or cut off.
 * The quotients of a sum such as 1/3 + 1/3 + 1/3 end in …999; they are made whole at the 30th decimal first, where no
 * two figures of a report can differ.
 * @example round(decimal('14.375'), 2) // 14.38, where a float gives 14.37
 */
export function round(value: Decimal, places: number, mode: Pembulatan = 'setengah_ke_atas'): Decimal {
  if (hasAtMost(value, places)) return value;
  const whole = hasAtMost(value, certainDecimals) ? value : value.round(certainDecimals, Exact.roundHalfUp);
  return whole.round(places, mode === 'potong' ? Exact.roundDown : Exact.roundHalfUp);
}

/** It has no more decimals than so many: its digits `c` begin at the power `e` of ten, and none of the last is idle. */
function hasAtMost({ c, e }: Decimal, places: number): boolean {
  return c.length - 1 - e <= places;
}

/** `part` of `whole` in percent; multiplied before it is divided. `whole` must not be zero. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return part.times(hundred).div(whole);
}

/** `a ÷ b × c`, rounded once. @example 25, 30, 100 → 83,333… */
export function ratioOf(part: Decimal, whole: Decimal, times: Decimal): Decimal {
  return part.times(times).div(whole);
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

/** The arithmetic mean of at least one value. */
export function mean(values: readonly Decimal[]): Decimal {
  return sum(values).div(decimalOf(values.length));
}

/** Plain decimal text, never with an exponent, without idle zeros. */
export function plainText(value: Decimal): string {
  return value.toFixed();
}

/** How many decimals a number has as a report prints it: after its comma. */
export function decimalsOf(text: string): number {
  return text.split(',')[1]?.length ?? 0;
}

/** What was read, or why the text is no number: two readings, or none. `desimal` is how many decimals were typed. */
export type Reading =
  | { readonly ok: true; readonly nilai: Decimal; readonly desimal: number }
  | { readonly ok: false; readonly problem: 'ambigu'; readonly bacaan: readonly [ribuan: string, desimal: string] }
  | { readonly ok: false; readonly problem: 'bukan-angka'; readonly saran?: string }
  | { readonly ok: false; readonly problem: 'lewat-sen'; readonly desimal: number; readonly ribuan?: string };

const indonesian = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;
const decimalPoint = /^-?(?:0|[1-9]\d*)\.\d+$/;
const ambiguous = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a number as official Indonesian documents write it: `80,94`, `749.455.000`; `80.94` and `749455000` are read too.
 * `749.455` is refused, for it is 749455 to one reader and 749,455 to the next.
 * @example readAngka('1.204,5') // 1204.5 with one decimal
 */
export function readAngka(text: string): Reading {
  if (ambiguous.test(text)) {
    return { ok: false, problem: 'ambigu', bacaan: [text.replace('.', ''), text.replace('.', ',')] };
  }
  if (indonesian.test(text)) {
    const [whole = '', fraction] = text.split(',');
    return accept(whole.replaceAll('.', ''), fraction);
  }
  if (decimalPoint.test(text)) {
    const [whole = '', fraction] = text.split('.');
    return accept(whole, fraction);
  }
  const saran = suggestion(text);
  return saran === undefined ? { ok: false, problem: 'bukan-angka' } : { ok: false, problem: 'bukan-angka', saran };
}

/**
 * Reads a count of things. They are whole, so a dot can only part thousands: `1.204` is not ambiguous here.
 * @example readCacah('1.204') // 1204
 */
export function readCacah(text: string): Reading {
  return readAngka(ambiguous.test(text) ? text.replace('.', '') : text);
}

/**
 * Reads an amount of rupiah. It has two decimals at most (sen), so `400.000` can only be four hundred thousand, and
 * `400,000` is no amount.
 * @example readRupiah('749.455') // 749455
 */
export function readRupiah(text: string): Reading {
  const reading = readCacah(text);
  if (!reading.ok) {
    const saran = suggestion(text, () => true);
    return reading.problem === 'bukan-angka' && saran !== undefined ? { ...reading, saran } : reading;
  }
  if (reading.desimal <= 2) return reading;
  const ribuan = /^-?[1-9]\d{0,2}(?:,\d{3})+$/.test(text) ? { ribuan: text.replaceAll(',', '.') } : {};
  return { ok: false, problem: 'lewat-sen', desimal: reading.desimal, ...ribuan };
}

function accept(whole: string, fraction: string | undefined): Reading {
  return {
    ok: true,
    nilai: decimal(fraction === undefined ? whole : `${whole}.${fraction}`),
    desimal: fraction?.length ?? 0,
  };
}

/** The same text without what people copy along with a number; undefined when even that is no number. */
function suggestion(text: string, isClear = (bare: string) => !ambiguous.test(bare)): string | undefined {
  const bare = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/^\(?[Rr][Pp]\.?/, '')
    .replace(/,-\)?$/, '')
    .replace(/%$/, '')
    .replace(/^\+/, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/[.,]$/, '');
  const english = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '\u0000').replace('.', ',').replaceAll('\u0000', '.')
    : bare;
  return english !== text && (indonesian.test(english) || decimalPoint.test(english)) && isClear(english)
    ? english
    : undefined;
}
