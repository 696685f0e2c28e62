/** Estimates the width of a text in em, closely enough to choose the widths of columns before anything is drawn. */

/** On average over the fonts of the report, rather too wide than too narrow. */
const lebarHuruf: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’|!ijlIft()/-]/u, 0.31],
  [/[mwMW%@—]/u, 0.9],
  [/\p{Lu}/u, 0.7],
];
const hurufBiasa = 0.56;
/** How many times as wide bold letters are. */
export const tebal = 1.08;

export function lebarTeks(teks: string, isTebal = false): number {
  let lebar = 0;
  for (let at = 0; at < teks.length; at += 1) {
    const kode = teks.codePointAt(at) ?? 0;
    lebar += lebarDikenal.get(kode) ?? lebarSatu(kode);
    if (kode > 0xffff) at += 1;
  }
  return isTebal ? lebar * tebal : lebar;
}

/** By code point: a report has thousands of texts and a hundred letters. */
const lebarDikenal = new Map<number, number>();

function lebarSatu(kode: number): number {
  const huruf = String.fromCodePoint(kode);
  const lebar = lebarHuruf.find(([pola]) => pola.test(huruf))?.[1] ?? hurufBiasa;
  lebarDikenal.set(kode, lebar);
  return lebar;
}

/** White space, and behind a stroke between words. */
const breakable = /\s+|(?<=\p{L}{2}\/)(?=\p{L}{2})/u;

/** The widest part that a line cannot be broken in. */
export function lebarKata(teks: string, isTebal = false): number {
  return Math.max(0, ...teks.split(breakable).map((kata) => lebarTeks(kata, isTebal)));
}

/** How many lines a text takes in a column; the ends of lines stay partly empty. */
export function banyakBaris(teks: string, lebar: number): number {
  const isi = lebarTeks(teks);
  return isi <= lebar ? 1 : Math.ceil((isi * 1.1) / Math.max(lebar, 1));
}
