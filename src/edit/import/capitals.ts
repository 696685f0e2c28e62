/** Names that a sheet has in capitals: written as the project writes them elsewhere, or as a person has said; else left as they are and told. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { bernamaDalam } from '../../data/documents/index.ts';
import { child } from './butir.ts';
import type { Changed } from './change.ts';
import { bentukNama } from './context.ts';
import { choicesFile, withItems } from './kept-choices.ts';
import { open } from './opened.ts';

/** Words, and no small letter among them; a single word may be an abbreviation. */
function isCapitals(nama: string): boolean {
  return !/\p{Ll}/u.test(nama) && (nama.match(/\p{Lu}{3,}/gu) ?? []).length > 1;
}

/** How names are written in the data, under any id and in any year, and how a person has said that they are to be. */
export function writtenNames(sources: readonly Source[]): readonly string[] {
  const said = child(open(sources, choicesFile).naskah?.root, 'nama')?.items() ?? [];
  return [...bernamaDalam(sources).map(({ nama }) => nama), ...said.flatMap(({ text }) => text ?? [])];
}

/** The same name in small letters, where it is known so. */
export function asWritten(nama: string, known: readonly string[]): string {
  if (!isCapitals(nama)) return nama;
  const wanted = bentukNama(nama);
  return known.find((one) => !isCapitals(one) && bentukNama(one) === wanted) ?? nama;
}

/** Those for which nobody has said that they are written so. */
export function leftInCapitals(names: readonly string[], sources: readonly Source[]): readonly string[] {
  const known = writtenNames(sources);
  const asTheyAre = new Set(known.filter(isCapitals).map(bentukNama));
  return [...new Set(names)].filter((nama) => isCapitals(asWritten(nama, known)) && !asTheyAre.has(bentukNama(nama)));
}

/** `impor.yaml` with names as they are to be written from now on; undefined where it has them all. */
export function keepNames(sources: readonly Source[], names: readonly string[]): Changed | undefined {
  const known = new Set(writtenNames(sources));
  const items = names.filter((nama) => !known.has(nama)).map((nama) => `  - ${JSON.stringify(nama)}`);
  return items.length === 0 ? undefined : withItems(sources, 'nama', items);
}

const small =
  /^(?:agar|akan|antara|antar|atas|atau|bagi|dalam|dan|dari|demi|dengan|di|guna|hingga|ke|melalui|oleh|pada|sampai|sebagai|secara|serta|tanpa|tentang|terhadap|untuk|yang)$/;
/** Abbreviations of the field that can be spoken as words; those without a vowel are told by that. */
const short =
  /^(?:AIDS|APBD|APBN|APIP|ASN|BAPPEDA|BLUD|BOS|BUMD|DAK|DAU|DPA|HIV|IKM|IKU|IUMK|KB|KIA|KUA|LAKIP|LKPJ|NAPZA|ODGJ|OPD|PAD|PAUD|PIP|RKA|RKPD|SAKIP|SIPD|SPAM|SPBE|TIK|TPA|UKM|UKP|UMKM|UPT|UPTD|USP|[IVX]+)$/;

/**
 * A name in capitals with its words as titles have them; a proposal, for abbreviations cannot be told from words.
 * @example titled('PROGRAM PENUNJANG URUSAN DAERAH DAN UMKM') // 'Program Penunjang Urusan Daerah dan UMKM'
 */
export function titled(nama: string): string {
  return nama.replaceAll(/\p{L}+/gu, (word, at: number) => {
    if (short.test(word) || (word.length > 1 && !/[AEIOU]/.test(word))) return word;
    const lower = word.toLowerCase();
    return at > 0 && small.test(lower) ? lower : word.slice(0, 1) + lower.slice(1);
  });
}

/** No list of official names comes with lkj, for none with its source was found; which letters are capitals is for a person to say. */
export function capitalsNote(left: readonly string[]): readonly Text[] {
  if (left.length === 0) return [];
  const list = left.slice(0, 3).map((nama) => quoted(nama.slice(0, 60)));
  const more = left.length > list.length ? ', …' : '';
  const example = quoted(titled(left[0] ?? '').slice(0, 60));
  return [
    {
      id: `${left.length} nama baru ditulis dengan huruf kapital seperti di lembar (${list.join(', ')}${more}), dan laporan mencetaknya apa adanya; dengan --capitals title ditulis seperti ${example}, dengan --capitals keep tetap`,
      en: `${left.length} new names are written in capitals, as in the sheet (${list.join(', ')}${more}), and the report prints them as they are; --capitals title writes them like ${example}, --capitals keep leaves them`,
    },
  ];
}
