/** Whether the items of lists have the numbers that they should have. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { lowerRoman } from '../../../pdf/index.ts';

/** `labels` are as they are printed, `items` the numbers as they should be; bullets are left out of both. */
export function listDifferences(labels: readonly string[], items: readonly (number | undefined)[]): readonly Text[] {
  const printed = labels.map((label) => label.trim()).filter((label) => /[\p{L}\p{N}]/u.test(label));
  const wanted = items.flatMap((item) => (item === undefined ? [] : [item]));
  const wrong = printed.findIndex((label, index) => !waysOf(wanted[index] ?? 0).includes(label.toLowerCase()));
  const at = wrong >= 0 ? wrong : printed.length;
  if (wrong < 0 && printed.length === wanted.length) return [];
  const [is, should] = [quoted(printed[at] ?? ''), quoted(String(wanted[at] ?? ''))];
  return [
    {
      id: `nomor daftar ke-${at + 1}: data memberi ${should}, tercetak ${is}`,
      en: `number ${at + 1} of the lists: the data gives ${should}, printed is ${is}`,
    },
  ];
}

/** As a style sheet may count. */
function waysOf(number: number): readonly string[] {
  return [`${number}.`, `${String.fromCharCode(96 + number)}.`, `${lowerRoman(number)}.`];
}
