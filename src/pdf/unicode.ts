/** Which text the glyphs of a PDF's font stand for, as its map of them says. */

/** The text of each glyph, by the number that draws it. */
export type Unicode = ReadonlyMap<number, string>;

/** Source: ISO 32000-1, 9.10.3: `<0003> <0020>` for one glyph, `<0013> <001D> <0030>` for a run of them. */
export function readUnicode(map: string): Unicode {
  const found = new Map<number, string>();
  for (const [, block] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph, text] of (block ?? '').matchAll(/<(\w+)>\s*<(\w+)>/g))
      found.set(Number.parseInt(glyph ?? '', 16), textOf(text ?? ''));
  }
  for (const [, block] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first, last, text] of (block ?? '').matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [start, end] = [Number.parseInt(first ?? '', 16), Number.parseInt(last ?? '', 16)];
      const begin = textOf(text ?? '');
      for (let glyph = start; glyph <= end && glyph - start < 65536; glyph++)
        found.set(glyph, after(begin, glyph - start));
    }
  }
  return found;
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
