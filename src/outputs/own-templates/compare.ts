/** What a page that is made by a project's own templates lacks, alters or adds, beside the page that ours make of the same data. */
import { content } from '../../base/diagnostic.ts';
import { kataPengubah } from '../../checks/rules/kata-angka.ts';
import { kalimat } from '../../checks/rules/prosa.ts';
import { kataRalat } from '../../checks/rules/ralat.ts';
import { OWN_CLASS } from '../../data/link/own-sheet/allowed.ts';
import { parseBody } from '../office/tree.ts';
import { isEmpty, isFixed, isInCover, isShort, notAllowed } from './allowed.ts';
import { blockText, INLINE, isCell, partsOf, toldOf } from './block-text.ts';
import { linesMoved } from './lines.ts';
import { noteMarks } from './note-marks.ts';
import { disguisesIn, numbersIn, type Printed, withoutNames } from './numbers.ts';
import { type Element, isElement, type Node, type Parsed, parsePage, textOf, written } from './parsed.ts';
import type { Judge } from './prose.ts';
import {
  type Difference,
  foreign,
  inOtherOrder,
  lacking,
  outsideBody,
  shortBordered,
  shown,
  typedValue,
  unfit,
  withoutText,
} from './told.ts';
import { contradicted, takesBack, unknownNumber } from './told-numbers.ts';

/** What style sheets do: the classes by which ours move something, and what those of the project draw lines around. */
export interface Looks {
  readonly moving: ReadonlySet<string>;
  readonly isBordered: (element: Element) => boolean;
}

export function differences(
  own: string,
  ours: string,
  { moving, isBordered }: Looks,
  judge: Judge,
  typed: readonly Printed[] = [],
): readonly Difference[] {
  const [page, original] = [parsePage(own), parsePage(ours)];
  if (!page || !original) return [outsideBody];
  const left = fixedParts(original.body, moving);
  const unlined = new Set(textsOf(original.body));
  const numbers = new Set(
    numbersIn(blockText(original.body, isCell)).flatMap(({ key }) => [key, key.replace(/^Rp|[^\d.,].*$/g, '')]),
  );
  const found: Difference[] = differsAround(page, original) ? [outsideBody] : [];
  const texts: string[] = [];
  const onCover: string[] = [];
  const placed: Element[] = [];
  const marks = noteMarks(own);
  const visit = (node: Node) => {
    if ('value' in node) texts.push(node.value);
    if (!isElement(node) || (node.tagName === 'sup' && marks.has(textOf(node).trim()))) return;
    if (isFixed(node, moving)) {
      const key = written(node, OWN_CLASS);
      const [first, ...more] = left.get(key) ?? [];
      texts.push('\n');
      if (first) left.set(key, more);
      if (first) placed.push(first);
      if (!first && isInCover(node)) onCover.push(textOf(node));
      else if (!first) found.push(unfit(node, [...left.values()].flat()));
      if (first || !isInCover(node)) return;
    }
    const bad = notAllowed(node);
    if (!bad && isEmpty(node) && !ours.includes(written(node, OWN_CLASS))) found.push(withoutText(node));
    else if (!bad && isBordered(node) && isShort(node) && !unlined.has(keyOf(node))) found.push(shortBordered(node));
    if (bad) found.push({ ...foreign(shown(bad.what), node, bad.isOutside), teks: bad.what });
    else {
      texts.push(toldOf(node));
      if (!INLINE.has(node.tagName)) texts.push('\n');
      node.childNodes.forEach(visit);
      if (!INLINE.has(node.tagName)) texts.push('\n');
    }
  };
  page.body.childNodes.forEach(visit);
  for (const missing of [...left.values()].flat()) found.push(lacking(missing));
  const moved = firstMoved(placed, original.body);
  if (moved) found.push(inOtherOrder(moved));
  else found.push(...linesMoved(page.body, original.body, moving));
  const parts = partsOf(texts.join(''));
  const known = new Set(partsOf(blockText(original.body)));
  const { agreeing, contradicting } = judge.figures(parts.filter((part) => !known.has(part)));
  for (const { typed, figure } of contradicting) found.push({ ...contradicted(typed, figure), teks: typed });
  const tell = (text: string) => {
    if (!found.some(({ teks }) => teks === text)) found.push({ ...unknownNumber(text), teks: text });
  };
  // A year names what it stands beside; on the cover it is that of the report.
  for (const { text, key } of [...parts.map(withoutNames), ...onCover].flatMap(numbersIn)) {
    if (!numbers.has(key) && !agreeing.has(text)) tell(text);
  }
  const told = new Set([...known].flatMap((part) => kalimat(part).map(({ teks }) => teks.trim())));
  // A sentence that ours print too has its words from the data.
  const sentences = parts
    .filter((part) => !known.has(part))
    .flatMap(kalimat)
    .filter(({ teks }) => !told.has(teks.trim()));
  for (const { teks } of sentences) {
    disguisesIn(teks).forEach(tell);
    // That there is nothing is said where ours says it.
    for (const [none] of teks.matchAll(/Rp\.? ?0(?![.,]?\d)/gi)) tell(none);
    const quarter = judge.otherQuarter(teks);
    if (quarter !== undefined) found.push({ ...typedValue(quarter, '{{periode}}'), teks: quarter });
    const claimed = teks.replace(COURTESY, '');
    for (const words of [kataRalat(claimed) ?? [], kataPengubah(claimed)].flat())
      found.push({ ...takesBack(words), teks: words });
  }
  for (const content of judge.claims(sentences.map(({ teks }) => teks.trim()))) {
    if (!found.some(({ teks }) => teks !== undefined && content.teks?.includes(teks))) found.push(content);
  }
  const figures = new Set(typed.map(({ text }) => text));
  for (const text of figures) if (!agreeing.has(text)) tell(text);
  return found.length === 0 ? notWhole(own) : found;
}

/** How letters end: it says nothing of the figures. */
const COURTESY =
  /(?:dipergunakan|digunakan|dilaksanakan) sebagaimana mestinya|(?:apabila|bila|jika) (?:ada|terdapat) (?:data|hal) yang (?:keliru|salah|kurang tepat), (?:mohon|harap) (?:disampaikan|diberitahukan)/giu;

function textsOf(node: Node): readonly string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
  return isElement(node) ? [keyOf(node), ...below] : below;
}

function keyOf(element: Element): string {
  return `${element.tagName} ${textOf(element).replace(/\s+/g, ' ').trim()}`;
}

/** A browser closes what is left open, as it sees fit; the office programs get no page that has to be mended. */
function notWhole(html: string): readonly Difference[] {
  try {
    parseBody(html);
    return [];
  } catch (error) {
    const [, near = ''] = /«(.*)»?$/s.exec(error instanceof Error ? error.message : '') ?? [];
    const text = near.slice(0, 40).trim();
    return [
      content(
        'cetak/templat-unsur',
        `susunan HTML dari templat tidak utuh di dekat «${text}»`,
        `the HTML that the templates make is not whole near «${text}»`,
        'tutup setiap unsur dengan penutupnya, seperti <p>…</p>, dan tulis atribut di antara tanda kutip ganda',
        'close every element, as in <p>…</p>, and write attributes in double quotes',
      ),
    ];
  }
}

/** The outermost, by how they are written. */
function fixedParts(body: Element, moving: ReadonlySet<string>): Map<string, readonly Element[]> {
  const parts = new Map<string, readonly Element[]>();
  const visit = (node: Node) => {
    if (!isElement(node)) return;
    if (!isFixed(node, moving)) return node.childNodes.forEach(visit);
    const key = written(node, OWN_CLASS);
    parts.set(key, [...(parts.get(key) ?? []), node]);
  };
  visit(body);
  return parts;
}

/** The first that stands before one which is before it in the original. */
function firstMoved(placed: readonly Element[], body: Element): Element | undefined {
  const places = new Map<Element, number>();
  const count = (node: Node) => {
    if (!isElement(node)) return;
    places.set(node, places.size);
    node.childNodes.forEach(count);
  };
  count(body);
  return placed.find((element, index) => (places.get(placed[index - 1] ?? element) ?? 0) > (places.get(element) ?? 0));
}

/** The doctype, the head, and what the page and its body are said to be. */
function differsAround(page: Parsed, original: Parsed): boolean {
  const around = ({ root, head, body, hasDoctype }: Parsed) =>
    JSON.stringify([hasDoctype, root.attrs, body.attrs, written(head, OWN_CLASS).replace(/\s+/g, ' ')]);
  return around(page) !== around(original);
}
