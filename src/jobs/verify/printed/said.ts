/** Whether a report says beside its pages what they say: in bookmarks, the title of its window, labels, descriptions of pictures and links. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { type Part, plain, type Said, type Shown, undoubled } from '../../../pdf/index.ts';

/** What the data gives of it. */
export interface Meant {
  readonly properties: Readonly<Record<'Title' | 'Author' | 'Subject', string>>;
  readonly labels: readonly string[];
  readonly descriptions: readonly string[];
  /** Where its links lead, as the page has it. */
  readonly links: readonly string[];
}

/** With what is meant it is compared with the data too, whose page is the one that is printed; an lkj before this one doubled bookmarks. */
export function saidDifferences(
  { said, outline }: Pick<Shown, 'said' | 'outline'>,
  meant: Meant | undefined,
  isOurs: boolean,
): readonly Text[] {
  return said ? [...saidBeside(said, outline, isOurs), ...(meant ? saidOtherwise(said, meant) : [])] : [];
}

/** What a report says otherwise than its own pages, whoever has composed them. */
function saidBeside(
  { bookmarks, places, links, properties, isRepeated }: Said,
  outline: readonly Part[],
  isOurs: boolean,
): readonly Text[] {
  const parts = outline.filter(({ kind }) => kind === 'heading');
  const headings = parts.map(({ text }) => text);
  const astray = places.findIndex(([page], at) => page !== parts[at]?.page);
  const stranger = [...properties].find(([key, text]) => !PROPERTIES[key]?.test(text));
  const wrong = links.find(({ says, words }) => plain(words) !== '' && plain(says) !== plain(words));
  const unspoken = links.find(({ says, words }) => plain(words) === '' && /\s/.test(says.trim()));
  return [
    ...first(
      'markah',
      'bookmark',
      isOurs ? bookmarks : bookmarks.map((one, at) => undoubled(one, headings[at] ?? '')),
      headings,
    ),
    ...first(
      `halaman markah ${quoted(headings[astray] ?? '')}`,
      `the page of the bookmark ${quoted(headings[astray] ?? '')}`,
      astray < 0 ? [] : [pageName(places[astray]?.[0])],
      astray < 0 ? [] : [pageName(parts[astray]?.page)],
    ),
    ...[wrong ?? unspoken].flatMap((one) =>
      one ? tell('keterangan tautan', 'the words of a link', one.words, one.says) : [],
    ),
    ...(stranger ? tell('properti', 'the property', stranger[0], stranger[1]) : []),
    ...(isRepeated ? [] : tell('metadata XMP', 'the XMP metadata', properties.get('Title') ?? '', '…')),
  ];
}

/** What a report says otherwise than its data. */
function saidOtherwise({ properties, labels, descriptions, leads }: Said, meant: Meant): readonly Text[] {
  return [
    ...Object.entries(meant.properties).flatMap(([key, text]) =>
      first(`properti ${key}`, `the property ${key}`, [properties.get(key) ?? ''], [text]),
    ),
    ...first('label halaman', 'the label of a page', labels, meant.labels),
    ...first('tujuan tautan', 'where a link leads', leads.map(address), meant.links.map(address)),
    ...first('uraian gambar', 'the description of a picture', descriptions, meant.descriptions),
  ];
}

/** As browsers write it: `https://a.id` is `https://a.id/`. What is none stays. */
function address(lead: string): string {
  return URL.canParse(lead) ? new URL(lead).href : lead;
}

function pageName(page = Number.NaN): string {
  return String(page + 1);
}

/** Those that there may be, and what any report may say in them. */
const PROPERTIES: Readonly<Record<string, RegExp>> = {
  Title: /^/,
  Author: /^/,
  Subject: /^/,
  Creator: /^lkj$/,
  Producer: /^Skia\/PDF m\d{1,4}$/,
  CreationDate: /^D:\d{14}Z?$/,
  ModDate: /^D:\d{14}Z?$/,
  LkjManifest: /^[\da-f]{64}$/,
};

/** The first that is another. */
function first(id: string, en: string, said: readonly string[], meant: readonly string[]): readonly Text[] {
  for (let at = 0; at < Math.max(said.length, meant.length); at++)
    if (plain(said[at] ?? '') !== plain(meant[at] ?? '') || at >= said.length || at >= meant.length)
      return tell(id, en, meant[at] ?? '', said[at] ?? '');
  return [];
}

function tell(id: string, en: string, meant: string, said: string): readonly Text[] {
  const [should, is] = [quoted(meant.slice(0, 80)), quoted(said.slice(0, 80))];
  return [{ id: `${id}: seharusnya ${should}, tertulis ${is}`, en: `${en}: should be ${should}, is ${is}` }];
}
