/** Numbers in the words of other languages, which nothing compares: «ninety-two percent», «sangang puluh persen». */
import { huruf } from './angka-tertulis.ts';
import type { Sel } from './tabel-narasi.ts';

export function angkaAsing(teks: string): readonly Sel[] {
  if (!sekilas.test(teks)) return [];
  return [...teks.matchAll(pola)].map(({ 0: whole, index }) => ({ awal: index, akhir: index + whole.length }));
}

const inggris =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const belanda = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd';
const daerah =
  'siji|loro|rong|telu|telung|papat|patang|enem|nem|pitu|pitung|wolu|wolung|sanga|sangang|selawe|seket|suwidak|hiji|tilu|opat|genep|dalapan|salapan|sapuluh|lapan|sifar';
const asing = `(?:${inggris}|${belanda}|${daerah})`;
const lanjut = (words: string) => `(?:[ -]+(?:${asing}|${words})(?!\\p{L}))`;
const cacah = `${asing}(?!\\p{L})${lanjut('and|en|puluh|belas|atus|lima|dua|tujuh')}*`;
const pecahan = `[ -]+(?:point|dot|koma)${lanjut('zero|oh|nol|lima|dua|tujuh')}+`;
const persen = '(?:[ -]*%|[ -]+(?:pers?en|prosen|per ?cent|pro ?cent|peratus|pct)(?!\\p{L}))';
/** Letters of other scripts end a word too here; `pola` knows better, but all letters take much longer to compile. */
const sekilas = new RegExp(`(?<![${huruf}])${asing}(?![${huruf}])`, 'i');
/** Before a sign or word for percent, or with decimals. */
const pola = new RegExp(`(?<!\\p{L})${cacah}(?:${persen}|${pecahan}${persen}?)`, 'giu');
