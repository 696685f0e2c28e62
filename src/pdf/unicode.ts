/** Which text the glyphs of a PDF's font stand for, as its map of them says. */

/** The text of each glyph, by the number that draws it. */
export type Unicode = ReadonlyMap<number, string>;

/** Glyphs have two bytes: more are in no font, and a map that names them again and again says nothing new. */
const MOST_GLYPHS = 200_000;

/** Source: ISO 32000-1, 9.10.3: `<0003> <0020>` for one glyph, `<0013> <001D> <0030>` for a run of them. */
export function readUnicode(map: string): Unicode {
  const found = new Map<number, string>();
  let left = MOST_GLYPHS;
  for (const block of blocksOf(map, 'bfchar')) {
    for (const [, glyph, text] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      if (left-- > 0) found.set(Number.parseInt(glyph ?? '', 16), textOf(text ?? ''));
  }
  for (const block of blocksOf(map, 'bfrange')) {
    for (const [, first, last, text] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [start, end] = [Number.parseInt(first ?? '', 16), Number.parseInt(last ?? '', 16)];
      const begin = textOf(text ?? '');
      for (let glyph = start; glyph <= end && left-- > 0; glyph++) found.set(glyph, after(begin, glyph - start));
    }
  }
  return found;
}

/** What stands between the words that begin and end a part of the map; each letter of it is looked at once. */
function blocksOf(map: string, kind: string): readonly string[] {
  const ended = map.split(`end${kind}`).slice(0, -1);
  return ended.map((text) => text.slice(text.indexOf(`begin${kind}`)));
}

/** UTF-16, the high byte first, in hexadecimal. */
function textOf(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}

/** A run counts on in the last letter. */
function after(text: string, steps: number): string {
  const last = text.length - 1;
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + steps);
}
