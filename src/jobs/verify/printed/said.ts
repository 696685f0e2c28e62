/** Whether a report says beside its pages what they say: in bookmarks, the title of its window, labels, descriptions of pictures and links. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import type { Part, Said, Shown } from '../../../pdf/index.ts';
import { plain } from './plain.ts';

/** What the data gives of it. */
export interface Meant {
  readonly properties: Readonly<Record<'Title' | 'Author' | 'Subject', string>>;
  readonly labels: readonly string[];
  readonly descriptions: readonly string[];
}

/** With `isComposed` it is compared with the data too, whose page is the one that is printed. */
export function saidDifferences(
  { said, outline }: Pick<Shown, 'said' | 'outline'>,
  meant: Meant,
  isComposed: boolean,
): readonly Text[] {
  return said ? [...saidBeside(said, outline), ...(isComposed ? saidOtherwise(said, meant) : [])] : [];
}

/** What a report says otherwise than its own pages, whoever has composed them. */
function saidBeside({ bookmarks, links, properties, isRepeated }: Said, outline: readonly Part[]): readonly Text[] {
  const headings = outline.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
  const stranger = [...properties].find(([key, text]) => !PROPERTIES[key]?.test(text));
  const wrong = links.find(({ says, words }) => plain(words) !== '' && plain(says) !== plain(words));
  const unspoken = links.find(({ says, words }) => plain(words) === '' && /\s/.test(says.trim()));
  return [
    ...first(
      'markah',
      'bookmark',
      bookmarks.map((one, at) => once(one, headings[at] ?? '')),
      headings,
    ),
    ...[wrong ?? unspoken].flatMap((one) =>
      one ? tell('keterangan tautan', 'the words of a link', one.words, one.says) : [],
    ),
    ...(stranger ? tell('properti', 'the property', stranger[0], stranger[1]) : []),
    ...(isRepeated ? [] : tell('metadata XMP', 'the XMP metadata', properties.get('Title') ?? '', '…')),
  ];
}

/** What a report says otherwise than its data. */
function saidOtherwise({ properties, labels, descriptions }: Said, meant: Meant): readonly Text[] {
  return [
    ...Object.entries(meant.properties).flatMap(([key, text]) =>
      first(`properti ${key}`, `the property ${key}`, [properties.get(key) ?? ''], [text]),
    ),
    ...first('label halaman', 'the label of a page', labels, meant.labels),
    ...first('uraian gambar', 'the description of a picture', descriptions, meant.descriptions),
  ];
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

/** Of a heading that it lays out twice Chromium writes each part twice: never a part of a number, nor one number behind another. */
function once(said: string, meant: string): string {
  const [all, one] = [plain(said), plain(meant)];
  if (all.length <= one.length || all.length > 2 * one.length) return said;
  const isWhole = (text: string, at: number) => !NUMBER.test(text.slice(Math.max(0, at - 1), at + 1));
  /** How far in `all` one can be where so much of `one` is said. */
  const reached = Array.from({ length: one.length + 1 }, () => new Set<number>());
  reached[0]?.add(0);
  for (let at = 0; at < one.length; at++)
    for (const to of reached[at] ?? []) {
      if (all[to] === one[at]) reached[at + 1]?.add(to + 1);
      for (let end = at + 1; isWhole(one, at) && end <= one.length && all[to + end - at - 1] === one[end - 1]; end++) {
        const next = to + 2 * (end - at);
        const isTwice = all.slice(to, next) === one.slice(at, end).repeat(2);
        if (isTwice && isWhole(one, end) && isWhole(all, to + end - at)) reached[end]?.add(next);
      }
    }
  return reached[one.length]?.has(all.length) ? meant : said;
}

/** Two letters of one number. */
const NUMBER = /^[\d.,%]{2}$/;

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
