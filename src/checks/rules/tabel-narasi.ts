/** The rows of the tables in a narrative, cell by cell, read at least as freely as Markdown does. */

/** A part of the text, from `awal` up to `akhir`. */
export interface Sel {
  readonly awal: number;
  readonly akhir: number;
}

export interface BarisTabel extends Sel {
  readonly sel: readonly Sel[];
  /** The cells of the head, column by column. */
  readonly kepala: readonly Sel[];
  /** What stands right above the table: its caption, or the paragraph or heading that leads to it. */
  readonly judul: Sel;
}

/** A table is a head, a line of dashes under it, and the lines from there to the next empty one; lists and quotations may hold it. */
export function barisTabel(teks: string): readonly BarisTabel[] {
  const lines = [...teks.matchAll(/[^\n]*(?:\n|$)/g)].map(({ 0: line, index }) => ({
    awal: index,
    akhir: index + line.trimEnd().length,
    teks: line.trimEnd(),
  }));
  const rows: BarisTabel[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const [head, dashes] = [lines[at - 1], lines[at]];
    if (!head || !dashes || !isDashes(dashes.teks) || !/[^\s>|:-]/.test(head.teks)) continue;
    const kepala = selDalam(head);
    let above = at - 2;
    while (lines[above]?.teks.trim() === '') above -= 1;
    const judul = lines[above] ?? { awal: 0, akhir: 0 };
    // The head is a row as well, below none.
    rows.push({ awal: head.awal, akhir: head.akhir, sel: kepala, kepala: [], judul });
    for (at += 1; at < lines.length; at += 1) {
      const line = lines[at];
      if (!line || !/[^\s>]/.test(line.teks)) break;
      // One without a bar reads as a sentence.
      if (line.teks.includes('|'))
        rows.push({ awal: line.awal, akhir: line.akhir, sel: selDalam(line), kepala, judul });
    }
  }
  return rows;
}

/** A single column needs its bar: dashes alone are a rule, or the underline of a heading. */
function isDashes(line: string): boolean {
  return /^[\s>]*[|:\s-]*-[|:\s-]*$/.test(line) && /[|:]/.test(line);
}

function selDalam({ awal, teks }: Sel & { readonly teks: string }): readonly Sel[] {
  const before = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+(?=\S))?\|?/.exec(teks)?.[0].length ?? 0;
  const cells: Sel[] = [];
  let from = before;
  const add = (to: number) => cells.push({ awal: awal + from, akhir: awal + to });
  for (const { index } of teks.slice(before).matchAll(/(?<!\\)\|/g)) {
    add(before + index);
    from = before + index + 1;
  }
  if (teks.slice(from).trim() !== '') add(teks.length);
  return cells;
}

/** The text with these parts of it, in order, made otherwise. */
export function gantiBagian(teks: string, bagian: readonly Sel[], ganti: (text: string) => string): string {
  let from = 0;
  const pieces = bagian.flatMap(({ awal, akhir }) => {
    const both = [teks.slice(from, awal), ganti(teks.slice(awal, akhir))];
    from = akhir;
    return both;
  });
  return [...pieces, teks.slice(from)].join('');
}
