/** Names that a sheet has in capitals: written as the project writes them in another year, else left as they are and told. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import type { Bernama } from '../../data/documents/index.ts';
import { bentukNama } from './context.ts';

/** Words, and no small letter among them; a single word may be an abbreviation. */
function isCapitals(nama: string): boolean {
  return !/\p{Ll}/u.test(nama) && (nama.match(/\p{Lu}{3,}/gu) ?? []).length > 1;
}

/** The same name in small letters, where the project has it under any id and in any year. */
export function asWritten(nama: string, bernama: readonly Bernama[]): string {
  if (!isCapitals(nama)) return nama;
  const wanted = bentukNama(nama);
  return bernama.find((one) => !isCapitals(one.nama) && bentukNama(one.nama) === wanted)?.nama ?? nama;
}

/** No list of official names comes with lkj, for none with its source was found; which letters are capitals is not for us to say. */
export function capitalsNote(names: readonly string[], bernama: readonly Bernama[]): readonly Text[] {
  const left = [...new Set(names)].filter((nama) => isCapitals(asWritten(nama, bernama)));
  if (left.length === 0) return [];
  const list = left.slice(0, 3).map((nama) => quoted(nama.slice(0, 60)));
  const more = left.length > list.length ? ', …' : '';
  return [
    {
      id: `${left.length} nama baru ditulis dengan huruf kapital seperti di lembar (${list.join(', ')}${more}); ubah di berkasnya, karena laporan mencetaknya apa adanya`,
      en: `${left.length} new names are written in capitals, as in the sheet (${list.join(', ')}${more}); change them in the file, for the report prints them as they are`,
    },
  ];
}
