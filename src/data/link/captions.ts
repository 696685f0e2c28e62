/** Captions that a narrative gives its own tables and pictures, found by their lines: what is printed is the renderer's to say. */

interface Caption {
  readonly jenis: 'tabel' | 'gambar';
  /** Where its line begins, and how long that is. */
  readonly offset: number;
  readonly length: number;
  /** Whether a table stands right below it, or a picture right above. */
  readonly isAttached: boolean;
}

/** Lines that begin with «Tabel:», «Gambar:» or «Grafik:», outside of code. */
export function captionsIn(markdown: string): readonly Caption[] {
  const lines = markdown.split('\n');
  const found: Caption[] = [];
  let offset = 0;
  let fence = '';
  for (const [at, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (mark !== '' && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    const word = fence === '' ? captionLine.exec(line)?.[1] : undefined;
    if (word !== undefined) {
      const jenis = word.toLowerCase() === 'tabel' ? 'tabel' : 'gambar';
      const isAttached = jenis === 'tabel' ? isAboveTable(lines, at) : isBelowPicture(lines, at);
      found.push({ jenis, offset, length: line.trimEnd().length, isAttached });
    }
    offset += line.length + 1;
  }
  return found;
}

/** Also bold, and as the first line of an item of a list. */
const captionLine =
  /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?[*_]{0,3}(tabel|gambar|grafik)[*_]{0,3}[ \t]*:[*_ \t]*[^*_\s]/i;

/** Its paragraph may go over several lines; a table is a head with a line of dashes under it. */
function isAboveTable(lines: readonly string[], at: number): boolean {
  let next = at + 1;
  while (isText(lines[next]) && !isDashes(lines[next + 1])) next += 1;
  while (lines[next]?.trim() === '') next += 1;
  return isText(lines[next]) && isDashes(lines[next + 1]);
}

function isBelowPicture(lines: readonly string[], at: number): boolean {
  let before = at - 1;
  while (lines[before]?.trim() === '') before -= 1;
  return /^\s*(?:(?:[-+*]|\d{1,9}[.)])\s+)?!\[.*\)\s*$/.test(lines[before] ?? '');
}

function isText(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '';
}

function isDashes(line: string | undefined): boolean {
  return line !== undefined && /^[ :|-]*-[ :|-]*\s*$/.test(line);
}
