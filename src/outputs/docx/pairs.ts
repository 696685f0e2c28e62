/** Words and numbers that no line of Word parts, as in `Tahun 2019`, `Tabel 3.1`, `30 Juni`, `3 (tiga)`. */
const months = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const named =
  '[Tt]ahun|[Tt]riwulan|[Tt]ribulan|[Ss]emester|[Bb]ab|BAB|[Tt]abel|[Gg]ambar|[Ll]ampiran|[Nn]omor|[Pp]asal|[Mm]isi|NIP\\.';
const pair = new RegExp(
  `\\b(?:${named}) (?:\\d[\\d./]*|[IVX]+)(?![\\p{L}\\d])|\\b\\d{1,2} (?:${months})\\b|\\d+ \\(\\p{L}+`,
  'gu',
);

/** With a space between them at which no line ends. */
export function keepPairs(text: string): string {
  return text.replace(pair, (both) => both.replace(' ', '\u00a0'));
}
