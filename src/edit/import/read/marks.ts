/** What a row of indicators says beside its numbers: whether more is better, and whether it is a key indicator. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';
import type { IndikatorBaru } from '../isian.ts';

type Marks = Pick<IndikatorBaru, 'arah' | 'iku'>;

const arah = {
  naik: /^(?:naik|positif|\+|↑|maxim\w*|maksim\w*|(?:se)?makin (?:naik|besar|tinggi|banyak)\b.*)$/i,
  turun: /^(?:turun|negatif|↓|minim\w*|(?:se)?makin (?:turun|kecil|rendah|sedikit|cepat|pendek)\b.*)$/i,
  rentang: /^(?:rentang|range|kisaran)$/i,
} as const;
const iku = {
  ya: /^(?:ya|y|iku|true|1|v|✓|✔|√)$/i,
  tidak: /^(?:tidak|t|bukan(?: iku)?|non[- ]?iku|false|0|[-–])$/i,
} as const;

/** As our files write them; of words that nobody knows, why they are left. */
export function marksIn(row: Row, { columns }: Pick<Table, 'columns'>): Marks & { readonly problems: readonly Text[] } {
  const [way, key] = [textAt(row, columns.get('arah')), textAt(row, columns.get('iku'))];
  const known = (['naik', 'turun', 'rentang'] as const).find((one) => arah[one].test(way));
  const isKey = iku.ya.test(key) ? 'true' : iku.tidak.test(key) ? 'false' : undefined;
  return {
    ...(known ? { arah: known } : {}),
    ...(isKey ? { iku: isKey } : {}),
    problems: [
      ...(way !== '' && !known ? [unknown('arah', way, 'naik, turun, rentang')] : []),
      ...(key !== '' && !isKey ? [unknown('iku', key, 'ya, tidak')] : []),
    ],
  };
}

function unknown(key: string, text: string, known: string): Text {
  const said = quoted(text.slice(0, 60));
  return {
    id: `${key} ${said} tidak dikenal dan tidak diambil; yang dikenal: ${known}`,
    en: `the ${key} ${said} is not known and not taken; known are: ${known}`,
  };
}
