/** Whether charts and the lists of indicators print the figures of the attached facts: no data is needed for it. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { type Chart, plain, type Shown } from '../../../pdf/index.ts';

/** In our lists: `<name>: target …, realisasi …, capaian … (<category>)`, as `plain` leaves it. */
const LINE = /^(.+?):TARGET(.+?),REALISASI(.+?),CAPAIAN([\d.,]+%)/;
/** A share behind a bar: a whole number that ends in 0 may be where a scale ends. */
const SHARE = /(?<![\d.,])(?:\d+,\d+|\d*[1-9])%/g;

export function claimedBeside({ outline, charts }: Pick<Shown, 'outline' | 'charts'>, facts: string): readonly Text[] {
  const things = thingsIn(JSON.parse(facts));
  return [
    ...outline.flatMap(({ kind, text, page }) => (kind === 'item' ? lineDifferences(plain(text), things, page) : [])),
    ...charts.flatMap((chart) => chartDifferences(textOf(chart), things, chart.page)),
  ];
}

/** Its texts, a line each. */
function textOf({ letters }: Chart): string {
  return letters
    .map(({ text, mark }, at) => (at > 0 && mark.number !== letters[at - 1]?.mark.number ? `\n${text}` : text))
    .join('');
}

/** The figures of something that has a name, as they are printed. */
interface Thing {
  readonly nama: string;
  /** By the first word of its key: `capaian_tahun` and `capaian_triwulan` are both `capaian`. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
}

function lineDifferences(line: string, things: readonly Thing[], page: number): readonly Text[] {
  const [, name = '', target = '', realisasi = '', capaian = ''] = LINE.exec(line) ?? [];
  const own = things.filter(({ nama }) => plain(nama) === name);
  if (own.length === 0) return [];
  return Object.entries({ target, realisasi, capaian }).flatMap(([key, printed]) => {
    const given = own.flatMap(({ figures }) => figures.get(key) ?? []);
    const number = numberIn(printed);
    if (number === '' || given.some((one) => numberIn(plain(one)) === number)) return [];
    return [tell(own[0]?.nama ?? '', printed, given, page)];
  });
}

/** Each share is that of another thing: one that a chart has more often than the facts is none of theirs. */
function chartDifferences(text: string, things: readonly Thing[], page: number): readonly Text[] {
  // A name may hold either word; what the figures are stands alone.
  const key = /^(Capaian|Serapan)(?: \(%\))?$/m.exec(text)?.[1]?.toLowerCase();
  if (key === undefined) return [];
  // A sasaran, which has no bar, has no realisasi.
  const barred = things.filter(({ figures }) => figures.has('realisasi'));
  const left = barred.flatMap(({ figures }) => [...new Set(figures.get(key))].map(numberIn));
  return [...text.matchAll(SHARE)].flatMap(([share]) => {
    const at = left.indexOf(numberIn(share));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [tell(key, share, [...new Set(left)], page)];
  });
}

function numberIn(text: string): string {
  return /[−-]?\d+(?:[.,]\d+)*/.exec(text)?.[0] ?? '';
}

function thingsIn(facts: unknown): readonly Thing[] {
  if (typeof facts !== 'object' || facts === null) return [];
  const below = Object.values(facts).flatMap(thingsIn);
  if (!('nama' in facts) || typeof facts.nama !== 'string') return below;
  const figures = new Map<string, string[]>();
  for (const [key, value] of Object.entries(facts)) {
    if (typeof value !== 'object' || value === null || !('teks' in value)) continue;
    const first = key.replace(/_.*/, '');
    figures.set(first, [...(figures.get(first) ?? []), String(value.teks)]);
  }
  return [{ nama: facts.nama, figures }, ...below];
}

function tell(what: string, printed: string, given: readonly string[], page: number): Text {
  const all = given.slice(0, 5).map((one) => quoted(one));
  return {
    id: `${quoted(what)}: fakta.json memberi ${all.join(' atau ') || 'tidak satu pun'}, tercetak ${quoted(printed)} (halaman PDF ke-${page + 1})`,
    en: `${quoted(what)}: fakta.json gives ${all.join(' or ') || 'none'}, printed is ${quoted(printed)} (page ${page + 1} of the PDF)`,
  };
}
