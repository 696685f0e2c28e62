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
  return text.replace(pairs, (pair) => (pair.length > longest ? pair : keep(pair)));
}

/** In letters: what is longer may be broken, so that no column of a table need be wider for it. */
const longest = 20;

/** The page with each of them as one piece; headings are balanced. */
export function keepPairs(html: string): string {
  return html.replace(TEXT, (all, _, before: string | undefined, text: string) =>
    before === undefined ? all : before + eachPair(text, (pair) => `<span class="pasang">${pair}</span>`),
  );
}

/** What stands in paragraphs, lists and cells, apart from what is passed over whole: its own type of text, on one line already, or a trace. */
const TEXT =
  /<(head|style|svg|nav|h[1-6]|header|dt|code|pre|a|details)\b[^>]*>[\s\S]*?<\/\1>|<span class="jejak"[^>]*>[^<]*|<td[^>]* (?:data-figur="[^"]*"|class="[^"]*\bangka\b[^"]*")[^>]*>[^<]*|(>)([^<]+)/g;
