/** Words and numbers that no line parts: `Tahun 2019`, `Tabel 3.1`, `April–Juni`, `3 (tiga)`, `≤ 25 ‰`. */

const months = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const named =
  '[Tt]ahun|[Tt]riwulan|[Tt]ribulan|[Ss]emester|[Bb]ab|BAB|[Tt]abel|[Gg]ambar|[Ll]ampiran|[Nn]omor|[Pp]asal|[Mm]isi|NIP\\.|Rp';
const counts = 'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus|ribu)';
const pairs = new RegExp(
  [
    `\\b(?:${named}) (?:\\d[\\d./]*(?:–\\d+)?|[IVX]+)(?![\\p{L}\\d])`,
    `\\b(?:\\d{1,2} )?(?:${months})–(?:${months})\\b`,
    `\\b\\d{1,2} (?:${months})\\b`,
    `\\d+ \\((?:${counts})\\p{L}*`,
    '(?:[≤≥<>]|&[lg]t;) \\d[\\d.,]*(?: ‰)?',
    '\\d[\\d.,]* ‰',
  ].join('|'),
  'gu',
);

/** A text of a page with these as `keep` makes them. */
export function eachPair(text: string, keep: (pair: string) => string): string {
  return text.replace(pairs, keep);
}

/** The page with each of them in prose as one piece; tables measure their own columns, and headings are balanced. */
export function keepPairs(html: string): string {
  return html.replace(TEXT, (all, _, before: string | undefined, text: string) =>
    before === undefined ? all : before + eachPair(text, (pair) => `<span class="pasang">${pair}</span>`),
  );
}

/** What stands in paragraphs and items of lists, apart from what is passed over whole: their own type of text, or on one line already. */
const TEXT = /<(head|style|svg|table|nav|h[1-6]|header|dt|code|pre|a|details)\b[^>]*>[\s\S]*?<\/\1>|(>)([^<]+)/g;
