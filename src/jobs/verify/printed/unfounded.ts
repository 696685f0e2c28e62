/** Numbers of a report that its data does not give, whatever version is said to have composed it. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { type Part, plain } from '../../../pdf/index.ts';
import type { Difference } from './compare.ts';
import type { Expected } from './expected.ts';
import type { ExpectedPart } from './outline.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** One that is worked out, not counted or quoted: sentences of an earlier version have years and numbers of laws, but none of these. */
const FIGURE = /\d[.,]\d/;

interface Given {
  readonly expected: Expected;
  /** The facts as they are attached. */
  readonly facts: string;
  /** The texts of the data. */
  readonly sources: readonly string[];
}

/** Each such number on its own: one that stands nowhere in the data, or in the row of another thing than it belongs to. */
export function unfounded(
  differences: readonly Difference[],
  outline: readonly Part[],
  { expected, facts, sources }: Given,
): readonly Text[] {
  const known = new Set<string>();
  for (const text of [...expected.texts.map(({ text: one }) => one), facts, ...sources])
    for (const number of numbersIn(text)) known.add(number);
  const nowhere = differences.flatMap(({ printed, before }) =>
    printed
      .filter(({ text }) => FIGURE.test(text) && numbersIn(text).some((number) => !known.has(number)))
      .map(({ text, page }) => tell(`… ${before}`.slice(-60), text, page)),
  );
  return [...nowhere, ...strangers(outline, expected, facts)];
}

/** Each place at which a number with decimals stands that the facts do not give: prose may have it, of which nothing is attached. */
export function numbersElsewhere(
  texts: readonly { readonly text: string; readonly page: number }[],
  facts: string,
): readonly Text[] {
  const known = new Set(numbersIn(facts));
  return texts.flatMap(({ text, page }) =>
    numbersIn(text)
      .filter((number) => /\d,\d/.test(number) && !known.has(number))
      .map((number) => ({
        id: `${quoted(number)} tidak ada dalam fakta.json (halaman PDF ke-${page + 1})`,
        en: `${quoted(number)} is not in fakta.json (page ${page + 1} of the PDF)`,
      })),
  );
}

function tell(place: string, number: string, page: number): Text {
  return {
    id: `${quoted(place)}: tercetak ${quoted(number)}, yang tidak diberikan data (halaman PDF ke-${page + 1})`,
    en: `${quoted(place)}: printed is ${quoted(number)}, which the data does not give (page ${page + 1} of the PDF)`,
  };
}

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}

interface Row<P> {
  /** What the row is about, by its names in the data: sasaran and indikator. */
  readonly names: readonly string[];
  readonly cells: readonly P[];
}

/** In the rows of a thing of the data: numbers that are none of its own, where some of its own are missing. */
function strangers(outline: readonly Part[], expected: Expected, facts: string): readonly Text[] {
  const own = numbersByName(facts);
  const names = new Set(own.keys());
  const [wanted, printed] = [rowsIn(expected.outline, names), rowsIn(outline, names)];
  const found: Text[] = [];
  for (const name of names) {
    const theirs = printed.filter((row) => row.names.includes(name));
    const given = figuresIn(wanted.filter((row) => row.names.includes(name)));
    const there = figuresIn(theirs);
    if ([...given].every(([number, times]) => times <= (there.get(number) ?? 0))) continue;
    for (const { names: all, cells } of theirs)
      for (const { text, page } of cells)
        for (const number of numbersIn(text))
          if (FIGURE.test(number) && !given.has(number) && !all.some((one) => own.get(one)?.has(number)))
            found.push(tell(name, number, page));
  }
  return found;
}

/** How many times each stands there. */
function figuresIn(rows: readonly Row<ExpectedPart>[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const { cells } of rows)
    for (const { text } of cells)
      for (const number of numbersIn(text).filter((one) => FIGURE.test(one)))
        counted.set(number, (counted.get(number) ?? 0) + 1);
  return counted;
}

/** The rows in which the name of a thing of the data stands alone in a cell. */
function rowsIn<P extends ExpectedPart>(outline: readonly P[], names: ReadonlySet<string>): readonly Row<P>[] {
  const rows: P[][] = [];
  let row = '';
  for (const part of outline) {
    if (part.kind === 'table') row = '';
    if (part.kind !== 'cell') continue;
    const [number = ''] = part.place.split(' ');
    if (number !== row || rows.length === 0) rows.push([]);
    row = number;
    rows.at(-1)?.push(part);
  }
  return rows.flatMap((cells) => {
    const named = cells.flatMap(({ text }) => (names.has(plain(text)) ? [plain(text)] : []));
    return named.length > 0 ? [{ names: named, cells }] : [];
  });
}

/** All numbers of each thing of the facts that has a name, with those of what belongs to it. */
function numbersByName(facts: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('nama' in value && typeof value.nama === 'string') {
      const numbers = found.get(plain(value.nama)) ?? new Set();
      for (const number of numbersIn(JSON.stringify(value))) numbers.add(number);
      found.set(plain(value.nama), numbers);
    }
    for (const below of Object.values(value)) walk(below);
  };
  walk(JSON.parse(facts));
  return found;
}
