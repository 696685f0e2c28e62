/** Why a file cannot be imported: one message for each kind of trouble, with the way out. */
import type { Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { UserError } from '../../base/user-error.ts';

const saveAgain: Text = {
  id: 'buka di program lembar kerja, lalu simpan sebagai Excel Workbook (.xlsx) atau CSV UTF-8',
  en: 'open it in a spreadsheet program, then save it as an Excel workbook (.xlsx) or CSV UTF-8',
};

export function damaged(reason: Text): UserError {
  return new UserError(
    2,
    { id: `berkas ini tidak dapat dibaca: ${reason.id}`, en: `the file cannot be read: ${reason.en}` },
    saveAgain,
  );
}

export const refused = {
  encrypted: new UserError(
    2,
    'berkas ini dikunci dengan kata sandi',
    'the file is locked with a password',
    'buka dengan kata sandinya, hapus kata sandinya, lalu simpan lagi',
    'open it with its password, take the password away, and save it again',
  ),
  macros: new UserError(
    2,
    { id: 'berkas ini memuat makro, dan tidak dibaca', en: 'the file holds macros, and is not read' },
    saveAgain,
  ),
  external: new UserError(
    2,
    'berkas ini mengambil angka dari buku kerja lain, dan tidak dibaca',
    'the file takes numbers from another workbook, and is not read',
    'di Excel: Data → Edit Links → Break Link, lalu simpan lagi',
    'in Excel: Data → Edit Links → Break Link, then save it again',
  ),
  entities: damaged({
    id: 'isinya memuat DTD atau entitas XML, yang tidak pernah ditulis program lembar kerja',
    en: 'it holds a DTD or entities of XML, which no spreadsheet program writes',
  }),
  tooLarge: damaged({
    id: 'isinya jauh lebih besar daripada laporan mana pun (bom zip?)',
    en: 'its contents are far larger than any report (a zip bomb?)',
  }),
  noTable: new UserError(
    2,
    'berkas ini tidak memuat satu tabel pun',
    'the file holds no table at all',
    'bila diunduh dari aplikasi: masuk lagi, unduh lagi, dan periksa isinya',
    'if an application has sent it: sign in again, download it again, and look what is in it',
  ),
  noKnownTable: new UserError(
    2,
    'tidak ada tabel perjanjian kinerja, capaian, atau anggaran yang dikenal dalam berkas Word ini',
    'the Word file holds no table of an agreement, of capaian or of the budget that is known',
    'yang dicari: Sasaran, Indikator, Satuan, Target, Realisasi; atau Program/Kegiatan, Anggaran, Realisasi',
    'looked for are: Sasaran, Indikator, Satuan, Target, Realisasi; or Program/Kegiatan, Anggaran, Realisasi',
  ),
  notTaken: (reason: Text) =>
    new UserError(2, reason, {
      id: 'perbaiki tabel itu di Word, atau isi lewat tabel kami: lkj import --template',
      en: 'mend that table in Word, or fill in a table of ours: lkj import --template',
    }),
  inWord: (table: number, reason: Text, cure: Text) =>
    new UserError(
      2,
      { id: `tabel ${table} dalam berkas Word ini ${reason.id}`, en: `table ${table} of the Word file ${reason.en}` },
      cure,
    ),
  tooLong: damaged({
    id: 'membacanya terlalu lama; berkas laporan tidak pernah serumit itu',
    en: 'reading it takes too long; no report is as intricate',
  }),
  broken: damaged({
    id: 'berkasnya rusak, terpotong, atau tersusun lain daripada biasanya',
    en: 'it is damaged, cut short, or put together in an unusual way',
  }),
  notText: damaged({
    id: 'bukan lembar kerja yang dikenal, dan bukan teks UTF-8, UTF-16, atau Windows-1252',
    en: 'it is neither a known spreadsheet nor text in UTF-8, UTF-16 or Windows-1252',
  }),
  openQuote: (row: number) =>
    damaged({
      id: `tanda kutip di baris ${row} tidak ditutup`,
      en: `the quote that opens in row ${row} is not closed`,
    }),
  tooMany: (count: number, most: number) =>
    new UserError(
      2,
      `lembar ini memuat ${count} baris baru; paling banyak ${most} yang ditambahkan sekaligus`,
      `the sheet holds ${count} new lines; at most ${most} are added at once`,
      'pakai lembar yang memuat satu perangkat daerah saja',
      'take a sheet that holds one agency alone',
    ),
  formula: (cell: string, sheet: string) =>
    new UserError(
      2,
      `sel ${cell} lembar ${quoted(sheet)} berisi rumus tanpa hasil yang tersimpan`,
      `the cell ${cell} of the sheet ${quoted(sheet)} holds a formula without a kept result`,
      'buka di program lembar kerja, tunggu dihitung, simpan, lalu jalankan lagi; rumus tidak pernah dihitung oleh lkj',
      'open it in a spreadsheet program, let it count, save it, then run again; lkj never computes formulas',
    ),
} as const;
