/** The lines of a page in their order: headings stay over what they name, lines over their lists, and nothing of the original moves. */
import { OWN_CLASS } from '../../data/link/own-sheet/allowed.ts';
import { isFixed } from './allowed.ts';
import { INLINE } from './block-text.ts';
import { type Element, isElement, type Node, written } from './parsed.ts';
import type { Difference } from './told.ts';
import { lineLacking, lineMoved } from './told-lines.ts';

interface Line {
  /** As it reads; of a fixed part, as it is written. */
  readonly text: string;
  readonly tag: string;
  readonly isFixed: boolean;
  /** The line over a list, where this is the first in it. */
  readonly lead?: string;
  /** The heading that it stands under. */
  readonly heading: string;
}

/** What of the original is missing, moved or doubled: of these the first. */
export function linesMoved(own: Element, original: Element, moving: ReadonlySet<string>): readonly Difference[] {
  const [lines, ours] = [linesOf(own, moving), linesOf(original, moving)];
  const places = new Map<string, readonly number[]>();
  for (const [index, { text }] of ours.entries()) places.set(text, [...(places.get(text) ?? []), index]);
  let next = 0;
  for (const line of lines) {
    const known = places.get(line.text);
    const at = known?.find((place) => place >= next && isSame(line, ours[place]));
    if (at !== undefined && !isSentence(line)) next = at + 1;
    if (!known || at !== undefined) continue;
    const lead = known.map((place) => ours[place]?.lead).find((one) => one !== undefined && one !== line.lead);
    if (lead !== undefined) return [lineLacking(lead)];
    if (isSentence(line) && known.some((place) => ours[place]?.heading === line.heading)) continue;
    if (!line.isFixed) return [lineMoved(line.text)];
  }
  const count = (all: readonly Line[], text: string) =>
    all.filter((line) => line.text === text && NAMING.test(line.tag)).length;
  const lacking = ours.find(({ tag, text }) => NAMING.test(tag) && count(lines, text) < count(ours, text));
  return lacking ? [lineLacking(lacking.text)] : [];
}

/** A heading is one of its level, and what begins a list stands under the same line. */
function isSame(line: Line, ours: Line | undefined): boolean {
  if (!ours || ours.lead !== line.lead) return false;
  return !NAMING.test(line.tag + ours.tag) || line.tag === ours.tag;
}

/** What names all that follows it. */
const NAMING = /h[1-6]|figcaption/;

/** It says itself what it is about, and may stand anywhere under its heading. */
function isSentence({ text, tag, isFixed: isPart }: Line): boolean {
  return !isPart && tag === 'p' && /^(?:\S+ ){7}.*\.$/.test(text);
}

function linesOf(body: Element, moving: ReadonlySet<string>): readonly Line[] {
  const lines: Line[] = [];
  let [text, heading] = ['', ''];
  let list: string | undefined;
  const end = (tag: string) => {
    const line = text.replace(/\s+/g, ' ').trim();
    text = '';
    if (line === '') return;
    if (NAMING.test(tag)) heading = line;
    lines.push({ text: line, tag, isFixed: false, heading, ...(list === undefined ? {} : { lead: list }) });
    list = undefined;
  };
  const visit = (node: Node, tag: string): void => {
    if ('value' in node) text += node.value;
    if (!isElement(node)) return;
    const isInline = INLINE.has(node.tagName);
    if (!isInline) end(tag);
    if (!isInline && isFixed(node, moving)) {
      lines.push({ text: written(node, OWN_CLASS), tag: node.tagName, isFixed: true, heading });
      return;
    }
    if (/^[ou]l$/.test(node.tagName) && lines.at(-1)?.tag === 'p') list = lines.at(-1)?.text;
    for (const child of node.childNodes) visit(child, isInline ? tag : node.tagName);
    if (!isInline) end(node.tagName);
  };
  visit(body, 'body');
  return lines;
}
