/** Reads a tag as Skia writes it by one pattern: a report has thousands, and making objects of them takes ten times as long. */
import { LITERAL } from '../syntax.ts';
import type { Attribute, Kid } from './element.ts';

/** What a tag says, its lists still as they stand in the file. */
export interface PlainTag {
  readonly role: string;
  /** What it says besides, as `Alt`. */
  readonly others: string;
  /** The object of the page of its pieces. */
  readonly page: number | undefined;
  readonly kids: string;
  readonly attributes: string;
  readonly identifier: string | undefined;
}

const TEXT = `(?:${LITERAL}|<[\\dA-Fa-f]*>)`;
/** A name or a whole number, as the library writes them too; others are left to it. */
const SIMPLE = String.raw`(?:\/[A-Za-z]\w*|-?(?:0|[1-9]\d*))`;
const ITEM = String.raw`(?:${SIMPLE}|\([^\\()<>[\]]*\))`;
/** Of simple values, and of texts without a bracket: the names of cells. What stands between two is never left out, or there were many ways to read it. */
const LIST = String.raw`\[(?:${ITEM}(?: ${ITEM})*)?\]`;
const ATTRIBUTE = String.raw`<<\/O \/\w+(?:\s\/\w+ (?:${SIMPLE}|${LIST}))*>>`;
const ATTRIBUTES = String.raw`\[(?:${ATTRIBUTE}(?: ${ATTRIBUTE})*)?\]`;

/** A piece of the drawing of some page, a thing on a page, another tag, or a piece of the drawing of the tag's own page. */
const KID = String.raw`<<\/Type \/MCR\s\/Pg (\d+) 0 R\s\/MCID (\d+)>>|<<\/Type \/OBJR\s\/Obj (\d+) 0 R(?:\s\/Pg (\d+) 0 R)?>>|(\d+) 0 R|(\d+)`;
const ONE_KID = `(?:${KID.replaceAll(/\((?=\\d)/g, '(?:')})`;
const KIDS = String.raw`\[(?:${ONE_KID}(?: ${ONE_KID})*)?\]`;

/** `<</Type /StructElem /S /TD /P 4 0 R /Pg 2 0 R /K [5 0 R 7] /A [<</O /Table /ColSpan 2>>]>>`, with line ends between. */
const TAG = new RegExp(
  String.raw`<<\/Type \/StructElem\s\/S \/(\w+)((?:\n\/(?:Alt|Lang|T|E|ActualText) ${TEXT})*)\s\/P \d+ 0 R(?:\s\/Pg (\d+) 0 R)?` +
    String.raw`(?:\s\/K (\d+(?: 0 R)?|${KIDS}))?(?:\s\/A (${ATTRIBUTES}))?(?:\s\/ID (\([^\\()<>[\]]*\)))?>>(?=\s*endobj)`,
  'y',
);

/** Undefined where none stands at this place of the file, or one that is written in another way. */
export function readTag(text: string, at: number): { readonly tag: PlainTag; readonly end: number } | undefined {
  if (!text.startsWith('<</Type /StructElem', at)) return undefined;
  TAG.lastIndex = at;
  const found = TAG.exec(text);
  if (!found) return undefined;
  const [, role = '', others = '', page, kids = '', attributes = '', identifier] = found;
  const tag = { role, others, page: page === undefined ? page : Number(page), kids, attributes, identifier };
  return { tag, end: TAG.lastIndex };
}

const EACH_KID = new RegExp(KID, 'g');

/** Its kids; of another tag the number of its object. */
export function kidsOf({ kids, page }: PlainTag): readonly (Kid | number)[] {
  if (ONE_TAG.test(kids)) return [Number.parseInt(kids, 10)];
  const found: (Kid | number)[] = [];
  EACH_KID.lastIndex = 0;
  for (let kid = EACH_KID.exec(kids); kid; kid = EACH_KID.exec(kids)) {
    const [, place, piece, object, whereabouts, tag, own] = kid;
    if (tag !== undefined) found.push(Number(tag));
    else if (object !== undefined) {
      const on = whereabouts === undefined ? undefined : Number(whereabouts);
      found.push({ kind: 'thing', object: Number(object), page: on });
    } else if (place !== undefined) found.push({ kind: 'content', page: Number(place), number: Number(piece) });
    else if (page !== undefined) found.push({ kind: 'content', page, number: Number(own) });
  }
  return found;
}

const ONE_TAG = /^\d+ 0 R$/;

const OTHER = new RegExp(String.raw`\s\/(\w+) ${TEXT}`, 'g');

/** The names of what it says besides. */
export function othersOf({ others }: PlainTag): readonly string[] {
  return others === '' ? [] : [...others.matchAll(OTHER)].map(([, key = '']) => key);
}

/** An entry, with the owner where its list begins. */
const ENTRY = new RegExp(String.raw`(?:<<\/O \/(\w+))?\s\/(\w+) (${SIMPLE}|\[[^\]]*\])`, 'g');

export function attributesIn({ attributes }: PlainTag): readonly Attribute[] {
  const found: Attribute[] = [];
  let owner = '';
  ENTRY.lastIndex = 0;
  for (let entry = ENTRY.exec(attributes); entry; entry = ENTRY.exec(attributes)) {
    const [, opened, key = '', value = ''] = entry;
    owner = opened ?? owner;
    found.push({ owner, key, value });
  }
  return found;
}
