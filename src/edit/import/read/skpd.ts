/** A sheet of several agencies is read for the rows of ours alone. */
import type { Text } from '../../../base/diagnostic.ts';
import { quoted } from '../../../base/quote.ts';
import { UserError } from '../../../base/user-error.ts';
import { bentukNama, type Context } from '../context.ts';
import { type Row, textAt } from '../grid/grid.ts';
import type { Table } from '../heads.ts';

interface Ours {
  readonly isOurs: (row: Row) => boolean;
  readonly catatan: readonly Text[];
}

/** Throws UserError 2 where there are several agencies, and none has our name. */
export function ourRows({ rows, columns }: Table, { instansi = '' }: Context): Ours {
  const at = columns.get('nama_skpd');
  const names = new Set(rows.map((row) => textAt(row, at)).filter((name) => name !== ''));
  const [only] = names;
  const isOurName = (name: string) => bentukNama(name) === bentukNama(instansi);
  if (names.size <= 1) {
    const isOther = only !== undefined && instansi !== '' && !isOurName(only);
    return { isOurs: () => true, catatan: isOther ? [otherName(only, instansi)] : [] };
  }
  if (![...names].some(isOurName)) throw nobody(names.size, instansi);
  // A row that names no agency belongs to none: a total, or an empty one.
  const others = rows.filter((row) => textAt(row, at) !== '' && !isOurName(textAt(row, at))).length;
  return {
    isOurs: (row) => isOurName(textAt(row, at)),
    catatan: [
      {
        id: `lembar ini memuat ${names.size} SKPD; ${others} baris SKPD lain dilewati`,
        en: `the sheet holds ${names.size} agencies; ${others} rows of the others are passed over`,
      },
    ],
  };
}

function otherName(name: string, instansi: string): Text {
  return {
    id: `SKPD dalam lembar ini ${quoted(name)}, dalam instansi.yaml ${quoted(instansi)}`,
    en: `the agency is ${quoted(name)} in the sheet, ${quoted(instansi)} in instansi.yaml`,
  };
}

function nobody(count: number, instansi: string): UserError {
  return new UserError(
    2,
    `lembar ini memuat ${count} SKPD, dan tidak satu pun bernama ${quoted(instansi)}`,
    `the sheet holds ${count} agencies, and none is called ${quoted(instansi)}`,
    'unduh lembar SKPD Anda saja, atau samakan nama di instansi.yaml dengan Nama SKPD',
    'download the sheet of your agency alone, or give instansi.yaml the name of Nama SKPD',
  );
}
