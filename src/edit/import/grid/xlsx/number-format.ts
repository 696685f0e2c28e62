/** What the format of a cell makes of its number: the number itself, a percent, a date or time, or something else again. */

export type Tampil = 'angka' | 'persen' | 'waktu' | 'lain';

/** Source: ECMA-376 part 1, 18.8.30; a format that is not listed there is one of another language, and is not read. */
export const ofNumber: ReadonlyMap<string, string> = new Map([
  ...['General', '0', '0.00', '#,##0', '#,##0.00', '#,##0;-#,##0', '#,##0;-#,##0', '#,##0.00;-#,##0.00'].map(
    (code, at): [string, string] => [String(at), code],
  ),
  ...['#,##0.00;-#,##0.00', '0%', '0.00%', '0.00E+00', '# ?/?', '# ??/??'].map((code, at): [string, string] => [
    String(at + 8),
    code,
  ]),
  ...Array.from({ length: 9 }, (_, at): [string, string] => [String(at + 14), 'yyyy-mm-dd']),
  ...['#,##0;(#,##0)', '#,##0;(#,##0)', '#,##0.00;(#,##0.00)', '#,##0.00;(#,##0.00)'].map(
    (code, at): [string, string] => [String(at + 37), code],
  ),
  ...Array.from({ length: 4 }, (_, at): [string, string] => [String(at + 41), '#,##0;(#,##0);"-"']),
  ...['mm:ss', '[h]:mm:ss', 'mm:ss.0', '##0.0E+0', '@'].map((code, at): [string, string] => [String(at + 45), code]),
]);

/** Formats are short; what is longer is none that a person has made. */
const longest = 400;

/**
 * `lain` is what shows other digits than the number has: thousands left out, fractions, powers, signs left out, or none at all.
 * @example showsAs('0.00%', '0.8094') // 'persen'
 */
export function showsAs(code: string, value: string): Tampil {
  if (code.length > longest) return 'lain';
  const sections = sectionsOf(code);
  if (sections.some(({ isConditional }) => isConditional)) return 'lain';
  const isMinus = value.startsWith('-');
  const isZero = !/[1-9]/.test(value.replace(/e.*$/i, ''));
  const [first, second, third] = sections;
  const own = isZero ? third : isMinus ? second : undefined;
  const section = own ?? first;
  if (!section) return 'lain';
  const { signs, literal } = section;
  if (/^(?:general|@|standard)$/i.test(signs.trim())) return hasOtherDigits(literal) ? 'lain' : 'angka';
  if (/[dmyhsbg]|\[[hms]+\]|am\/pm/i.test(signs)) return 'waktu';
  const isScaled = /[0#?],+(?=[^0#?,]|$)/.test(signs);
  const losesSign = isMinus && own !== undefined && !/[-(]/.test(signs + literal);
  if (/[?/]|e[+-]/i.test(signs) || !/[0#]/.test(signs) || isScaled || losesSign || hasOtherDigits(literal))
    return 'lain';
  const percents = signs.replaceAll(/[^%]/g, '').length;
  return percents === 0 ? 'angka' : percents === 1 ? 'persen' : 'lain';
}

/** What each style of a file shows, by the codes of the styles in order. */
export function stylesOf(codes: readonly (string | undefined)[]): (style: number, value: string) => Tampil {
  const known = new Map<string, Tampil>();
  return (style, value) => {
    const key = `${style}${value.startsWith('-') ? '-' : /[1-9]/.test(value.replace(/e.*$/i, '')) ? '+' : '0'}`;
    const shown = known.get(key) ?? showsAs(style in codes ? (codes[style] ?? '') : 'General', value);
    known.set(key, shown);
    return shown;
  };
}

interface Section {
  /** Without quoted and escaped letters, padding, fill, colour and currency. */
  readonly signs: string;
  /** The quoted and escaped letters. */
  readonly literal: string;
  readonly isConditional: boolean;
}

function sectionsOf(code: string): readonly Section[] {
  const found: { signs: string; literal: string; isConditional: boolean }[] = [];
  let section = { signs: '', literal: '', isConditional: false };
  for (const [part] of code.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|;|[^"\\_*[;]+|./gs)) {
    if (part === ';') {
      found.push(section);
      section = { signs: '', literal: '', isConditional: false };
    } else if (part.startsWith('"')) section.literal += part.replaceAll('"', '');
    else if (part.startsWith('\\')) section.literal += part.slice(1);
    else if (part.startsWith('[')) {
      if (/^\[[hms]+\]$/i.test(part)) section.signs += part;
      else if (/^\[[<>=]/.test(part)) section.isConditional = true;
    } else if (!/^[_*]/.test(part)) section.signs += part;
  }
  return [...found, section];
}

/** `0" ribu"` and `0"00"` show another amount than the cell has. */
function hasOtherDigits(literal: string): boolean {
  return /\d|\b(?:ribu|juta|mil[iy]ar|triliun|rb|jt|thousand|million)\b/i.test(literal);
}
