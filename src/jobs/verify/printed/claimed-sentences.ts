/** Whether the sentences and first figures of a report say of a thing what the attached facts have of it: no data is needed for it. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { plain, type Shown } from '../../../pdf/index.ts';

/** What our sentences say right behind a name, as `plain` leaves it, with `|` where one text ends; prose of the agency seldom says it so. */
const BEHIND: readonly RegExp[] = [
  /^[”"]?\|?\((\d+,\d+)%\)/,
  /^[”"]?\|?(?:SEBESAR|ADALAH)(\d+(?:,\d+)?)%/,
  /^\.?[”"]?\|?(?:RATA-RATA)?CAPAIANSASARANINITERHADAPTARGET.{0,30}?ADALAH(\d+(?:,\d+)?)%/,
  /^:PAGURP([\d.,]*\d),REALISASIRP([\d.,]*\d),SERAPAN(\d+(?:,\d+)?)%/,
];
/** A first figure stands before its name. */
const BEFORE = /(?:^|\|)(\d+(?:,\d+)?)%\|$/;
/** The figures of the whole agency. */
const TOTAL: readonly RegExp[] = [
  /PAGURP([\d.,]*\d);SAMPAIDENGAN.{0,30}?TEREALISASIRP([\d.,]*\d)ATAU(\d+(?:,\d+)?)%/g,
  /(?:^|\|)(\d+(?:,\d+)?)%\|ANGGARANTERSERAP\|?RP([\d.,]*\d)DARIRP([\d.,]*\d)/g,
];
/** In letters: the longest of what may stand behind a name. */
const REACH = 160;

export function claimedSentences({ texts }: Pick<Shown, 'texts'>, facts: string): readonly Text[] {
  const parsed: unknown = JSON.parse(facts);
  const whole = texts.map(({ text }) => `${plain(text)}|`).join('');
  const pageAt = pagesOf(texts);
  const wrong = (name: string, numbers: readonly (string | undefined)[], own: ReadonlySet<string>, at: number) =>
    numbers.flatMap((number) => (number === undefined || own.has(number) ? [] : [tell(name, number, pageAt(at))]));
  const { total } = typeof parsed === 'object' && parsed !== null && 'total' in parsed ? parsed : {};
  const ofAll = numbersIn(total);
  return [
    ...[...thingsIn(parsed)].flatMap(([name, own]) =>
      placesOf(plain(name), whole).flatMap((at) => {
        const end = at + plain(name).length;
        const after = whole.slice(end, end + REACH);
        const said = BEHIND.flatMap((pattern) => pattern.exec(after)?.slice(1) ?? []);
        const first = /^\|CAPAIANTERHADAPTARGET/.test(after)
          ? BEFORE.exec(whole.slice(Math.max(0, at - 20), at))?.[1]
          : undefined;
        return wrong(name, [...said, first], own, at);
      }),
    ),
    ...(ofAll.size === 0
      ? []
      : TOTAL.flatMap((pattern) =>
          [...whole.matchAll(pattern)].flatMap(({ index, ...found }) =>
            wrong('total', [found[1], found[2], found[3]], ofAll, index),
          ),
        )),
  ];
}

function pagesOf(texts: Shown['texts']): (at: number) => number {
  const ends: (readonly [end: number, page: number])[] = [];
  for (const { text, page } of texts) ends.push([(ends.at(-1)?.[0] ?? 0) + plain(text).length + 1, page]);
  return (at) => ends.find(([end]) => end > at)?.[1] ?? 0;
}

function placesOf(name: string, whole: string): readonly number[] {
  const found: number[] = [];
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + name.length)) found.push(at);
  return found;
}

/** The figures of each thing that has a name, those of all that have the same; a name of few letters may be a part of any word. */
function thingsIn(facts: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const things = new Map<string, ReadonlySet<string>>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('nama' in value && typeof value.nama === 'string' && value.nama.length > 8)
      things.set(value.nama, new Set([...(things.get(value.nama) ?? []), ...numbersIn(value)]));
    for (const below of Object.values(value)) walk(below);
  };
  walk(facts);
  return things;
}

/** As they are printed, without what they are of. */
function numbersIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return;
    if ('teks' in one) found.add(/\d[\d.,]*\d|\d/.exec(String(one.teks))?.[0] ?? '');
    for (const below of Object.values(one)) walk(below);
  };
  walk(value);
  return found;
}

function tell(name: string, number: string, page: number): Text {
  return {
    id: `${quoted(name)}: kalimatnya menyebut ${quoted(number)}, yang bukan angkanya dalam fakta.json (halaman PDF ke-${page + 1})`,
    en: `${quoted(name)}: a sentence says ${quoted(number)}, which is no figure of it in fakta.json (page ${page + 1} of the PDF)`,
  };
}
