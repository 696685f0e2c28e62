/** Whether the tables of a report print the figures of the attached facts, each in the row and column of its name: no data is needed for it. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { type Part, plain } from '../../../pdf/index.ts';
import { covers, nameOf, tablesIn } from './tables.ts';

export interface Claimed {
  /** How many cells print what the facts say. */
  readonly count: number;
  /** Cells of our tables that do not, and things whose achievement no table prints any more. */
  readonly wrong: readonly Text[];
  /** Cells of other tables that do not. */
  readonly other: readonly Text[];
}

/** By the first word of the head of a column, how the keys begin whose figures it shows. */
const COLUMNS: Readonly<Record<string, string>> = {
  target: 'target',
  realisasi: 'realisasi',
  capaian: 'capaian',
  celah: 'celah',
  pagu: 'pagu',
  anggaran: 'pagu',
  serapan: 'serapan',
  sisa: 'sisa',
  fisik: 'fisik',
  kategori: 'kategori',
};
/** What stands in the place of a category that there is none of, for which facts give no reason. */
const NONE = 'tanpa kategori';
/** What stands in a column of a time in which an indicator was none. */
const NOT_YET = 'tidak berlaku';
/** The other words of such a head. */
const PERIOD = /^(?:s\.d\.|sampai|dengan|triwulan|tribulan|semester|tahun|renstra|[ivx]+|\d{4}|\(.*)$/i;
/** How the captions of our tables begin that show the figures of this very period. */
const OURS =
  /^(?:Tabel \d+\.\d+ )?(?:Capaian (?:Kinerja|Sasaran)|Celah Kinerja|Selisih Realisasi|Sasaran Strategis|Realisasi Anggaran|Anggaran Program)(?!\p{L})/u;

/** The figures of a thing as they are printed, by the column that shows them. */
type Thing = ReadonlyMap<string, ReadonlySet<string>>;

export function claimedDifferences(outline: readonly Part[], facts: string): Claimed {
  const things = thingsIn(facts);
  const [wrong, other]: [Text[], Text[]] = [[], []];
  const met = new Set<string>();
  let count = 0;
  for (const { caption, columns, rows } of tablesIn(outline, columnOf)) {
    // The box of an indicator is named by its caption, with the unit behind.
    const called = rows.length === 1 ? [caption, caption.replace(/\s*\([^()]*\)$/, '')] : [];
    const boxed = called.map(plain).find((name) => things.has(name));
    const isOurs = boxed !== undefined || OURS.test(caption);
    for (const cells of rows) {
      const named = cells.map(({ text }) => nameOf(text)).filter((name) => things.has(name));
      const names = named.length === 0 && boxed !== undefined ? [boxed] : named;
      const shown = new Set(
        cells.flatMap((cell) => [...columns].map(([at, column]) => (covers(cell, at) ? column : ''))),
      );
      for (const [at, column] of names.length > 0 ? columns : []) {
        const given = names.flatMap((name) => [
          ...(things.get(name)?.get(column) ?? []),
          ...((!isOurs && things.get(name)?.get(`other ${column}`)) || []),
        ]);
        const cell = cells.find((one) => covers(one, at));
        // One that has figures in one column of a kind may have none in another.
        if (given.length === 0 || (cell ? names.includes(nameOf(cell.text)) : shown.has(column))) continue;
        const alike = [...columns.values()].filter((one) => one === column);
        if (alike.length > 1 && plain(cell?.text ?? '') === plain(NOT_YET)) continue;
        if (prints(cell?.text ?? '', given)) {
          count++;
          for (const name of names) met.add(`${name} ${column}`);
        } else if (isOurs || !/^[–-]$/.test(cell?.text.trim() ?? '–'))
          (isOurs ? wrong : other).push(tell(names[0] ?? '', column, given, cell ?? { ...cells[0], text: '' }));
      }
    }
  }
  return { count, wrong: [...wrong, ...lostOf(met, JSON.parse(facts))], other };
}

/** Indicators whose achievement stands in no row of theirs, though that of others does. */
function lostOf(met: ReadonlySet<string>, { indikator }: Facts): readonly Text[] {
  if (![...met].some((one) => one.endsWith(' capaian'))) return [];
  return indikator.flatMap(({ nama, capaian_tahun, capaian_triwulan }) => {
    const figures = [capaian_tahun?.teks, capaian_triwulan?.teks].filter((text) => /\d/.test(text ?? ''));
    if (figures.length === 0 || met.has(`${plain(nama)} capaian`)) return [];
    const [name, figure] = [quoted(nama), quoted(figures[0] ?? '')];
    return [
      {
        id: `${name}: capaian ${figure} dari fakta.json tidak tercetak dalam satu tabel pun`,
        en: `${name}: the capaian ${figure} of fakta.json is printed in no table`,
      },
    ];
  });
}

/** As much of the facts as is asked here; who forges them is found by what they lack. */
interface Facts {
  readonly indikator: readonly {
    readonly nama: string;
    readonly capaian_tahun?: { readonly teks: string };
    readonly capaian_triwulan?: { readonly teks: string };
  }[];
}

function thingsIn(facts: string): ReadonlyMap<string, Thing> {
  const things = new Map<string, Map<string, Set<string>>>();
  const add = (name: string, column: string, text: unknown) => {
    const thing = things.get(name) ?? new Map<string, Set<string>>();
    things.set(name, thing.set(column, (thing.get(column) ?? new Set()).add(String(text ?? ''))));
  };
  const collect = (name: string, thing: object, time = ''): void => {
    for (const [key, value] of Object.entries(thing)) {
      const column = key.replace(/_.*/, '');
      // Other years and quarters have columns of their own, but for achievements in tables of this period.
      if (key === 'perbandingan') collect(name, value, 'other ');
      else if (key === 'kategori')
        for (const one of [NONE, ...(typeof value === 'string' ? [value] : Object.values(value ?? {}))])
          add(name, key, one);
      else if (typeof value === 'object' && value !== null && 'teks' in value)
        add(name, (column === 'capaian' ? time : '') + column, value.teks);
    }
  };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('nama' in value && typeof value.nama === 'string') collect(plain(value.nama), value);
    for (const below of Object.values(value)) walk(below);
  };
  walk(JSON.parse(facts));
  return things;
}

/** Empty for one that shows something else. */
function columnOf(head: string): string {
  const [first = '', ...rest] = head
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  return rest.every((word) => PERIOD.test(word)) ? (COLUMNS[first.toLowerCase()] ?? '') : '';
}

/** A sign may stand before a number. */
function prints(text: string, given: readonly string[]): boolean {
  const bare = (one: string) => plain(one).replace(/^[≥≤<>±]/, '');
  return given.some((one) => bare(one) === bare(text));
}

function tell(
  name: string,
  column: string,
  given: readonly string[],
  { text, page = 0 }: Partial<Part> & Pick<Part, 'text'>,
): Text {
  const all = [...new Set(given)].map((one) => quoted(one));
  return {
    id: `${quoted(name)}, ${column}: fakta.json memberi ${all.join(' atau ')}, tercetak ${quoted(text.trim())} (halaman PDF ke-${page + 1})`,
    en: `${quoted(name)}, ${column}: fakta.json gives ${all.join(' or ')}, printed is ${quoted(text.trim())} (page ${page + 1} of the PDF)`,
  };
}
