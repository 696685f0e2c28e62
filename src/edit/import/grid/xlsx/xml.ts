/** Reads the XML that spreadsheet programs write, and refuses what XML allows beyond it: DTD and entities. */
import { damaged, refused } from '../../refused.ts';

interface Handlers {
  /** `attribute` gives the value of one, by its whole name or, with a colon before it, under any prefix: `:id`. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const broken = damaged({ id: 'XML di dalamnya tidak utuh', en: 'the XML inside it is not whole' });
const deepest = 64;
const cdata = '<![CDATA[';

/** Calls the handlers in the order of the file. Throws UserError 2 for what is not well formed, as far as we read it. */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  const names: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && names.length > 0) text(unescaped(xml.slice(at, start)));
    if (xml.startsWith(cdata, start)) {
      const close = xml.indexOf(']]>', start);
      if (close < 0) throw broken;
      if (names.length > 0) text(xml.slice(start + cdata.length, close));
      at = close + 3;
      continue;
    }
    at = afterProlog(xml, start);
    if (at !== start) continue;
    const end = endOfTag(xml, start);
    const isEmpty = xml[end - 1] === '/';
    const inside = xml.slice(start + 1, isEmpty ? end - 1 : end);
    if (inside.startsWith('/')) {
      const name = withoutPrefix(inside.slice(1).trim());
      if (names.pop() !== name) throw broken;
      close(name);
    } else {
      const [written = ''] = /^[^\s]+/.exec(inside) ?? [];
      const name = withoutPrefix(written);
      open(name, attributesOf(inside));
      if (isEmpty) close(name);
      else if (names.push(name) > deepest) throw broken;
    }
    at = end + 1;
  }
  if (names.length > 0) throw broken;
}

/** Behind a declaration or comment; where it is any other markup of that kind, the file is none of a spreadsheet program's. */
function afterProlog(xml: string, start: number): number {
  const [opening, closing] = xml.startsWith('<?', start)
    ? ['<?', '?>']
    : xml.startsWith('<!--', start)
      ? ['<!--', '-->']
      : [undefined, undefined];
  if (opening === undefined || closing === undefined) {
    if (xml.startsWith('<!', start)) throw refused.entities;
    return start;
  }
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) throw broken;
  return end + closing.length;
}

/** A `>` may stand in the value of an attribute: each quote is passed over as a whole, so that no letter is read twice. */
function endOfTag(xml: string, start: number): number {
  const [close, double, single] = [0x3e, 0x22, 0x27];
  for (let at = start; at < xml.length; at += 1) {
    const letter = xml.charCodeAt(at);
    if (letter === close) return at;
    if (letter !== double && letter !== single) continue;
    at = xml.indexOf(letter === double ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw broken;
}

/** Gives the values of the attributes of a tag by their names. */
function attributesOf(tag: string): (name: string) => string | undefined {
  // In a tag of double quotes alone what stands between a space and one is the name of an attribute: most tags are read so, and fast.
  const isPlain = !/['\t\r\n]| =|= /.test(tag);
  return (wanted) => {
    if (isPlain && !wanted.startsWith(':')) {
      const start = tag.indexOf(` ${wanted}="`);
      if (start < 0) return undefined;
      return unescaped(tag.slice(start + wanted.length + 3, tag.indexOf('"', start + wanted.length + 3)));
    }
    for (const [, name = '', one, other] of tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      if (name === wanted || (wanted.startsWith(':') && name.endsWith(wanted))) return unescaped(one ?? other ?? '');
    }
    return undefined;
  };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&]{0,12});?/g, (_whole, name: string) => {
    const code = /^#x([0-9a-fA-F]{1,6})$/.exec(name)?.[1] ?? undefined;
    const point = code === undefined ? Number(/^#(\d{1,7})$/.exec(name)?.[1] ?? -1) : Number.parseInt(code, 16);
    const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (known !== undefined) return known;
    if (point < 0 || point > 0x10ffff) throw refused.entities;
    return String.fromCodePoint(point);
  });
}
