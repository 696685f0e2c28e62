/** `lkj import`: takes pagu, realisasi and progress from a spreadsheet into the data, and writes an empty table of our own. */
import { UserError } from '../base/user-error.ts';
import { about } from '../edit/import/kinds/about.ts';
import type { Command, Options } from './command.ts';
import { dataOption, exclusive, option, quarterOption, yearOption } from './options.ts';

export const importSheet: Command = {
  name: 'import',
  summary: {
    id: 'mengambil angka dan rencana dari lembar kerja, tabel kami, atau laporan Word ke dalam data',
    en: 'takes numbers and plans from spreadsheets, our own table or a report in Word into the data',
  },
  argument: {
    name: 'file',
    text: { id: 'berkas .xlsx, .xls, .ods, .csv, atau .docx', en: 'a file .xlsx, .xls, .ods, .csv or .docx' },
  },
  options: [
    quarterOption,
    yearOption,
    dataOption,
    option('--sheet <nama>', { id: 'lembar yang dibaca', en: 'the sheet that is read' }),
    option('--as <jenis>', {
      id: 'jenis lembarnya, lihat di bawah (bila tidak disebut: dikenali dari kepala kolomnya)',
      en: 'the kind of the sheet, see below (default: told by the heads of its columns)',
    }),
    option(
      '--column <nilai=kolom>',
      {
        id: 'kolom untuk suatu nilai, misalnya realisasi=F; beberapa dijumlahkan: realisasi=D+E; tidak diambil: fisik=-. Disimpan di impor.yaml',
        en: 'the column of a value, such as realisasi=F; several summed: realisasi=D+E; not taken: fisik=-. Kept in impor.yaml',
      },
      { isRepeated: true },
    ),
    option('--add', {
      id: 'tambahkan yang belum ada dalam data: program, kegiatan, sub kegiatan, indikator, dan dari tabel kami juga rencana',
      en: 'add what the data does not have: programs, kegiatan, sub-kegiatan, indicators, and from our own table plans, too',
    }),
    option(
      '--capitals <tulisan>',
      {
        id: 'nama baru yang seluruhnya huruf kapital: title (Huruf Awal Besar) atau keep (tetap). Disimpan di impor.yaml',
        en: 'new names that are all in capitals: title (Words Like These) or keep (as they are). Kept in impor.yaml',
      },
      { choices: ['title', 'keep'] },
    ),
    option('--dry-run', { id: 'tunjukkan perubahannya saja', en: 'only show the changes' }),
    option('--yes', { id: 'terapkan tanpa bertanya', en: 'apply without asking' }),
    option('--template', {
      id: 'tulis tabel untuk semua yang diketik tiap tahun, dengan isi data; bersama --quarter juga nilai triwulannya',
      en: 'write a table for all that is typed every year, with what the data has; with --quarter also its values',
    }),
    option('--full', {
      id: 'bersama --template: semua kolom, bukan hanya yang biasa diisi',
      en: 'with --template: all columns, not only those that are usually filled in',
    }),
    option('-o, --out <berkas>', {
      id: 'bersama --template: berkas hasil (.xlsx atau .csv)',
      en: 'with --template: the file to write (.xlsx or .csv)',
    }),
  ],
  examples: [
    [
      'lkj import realisasi.xlsx --quarter 2 --dry-run',
      { id: 'lihat apa yang akan berubah di tw2.yaml', en: 'see what would change in tw2.yaml' },
    ],
    ['lkj import realisasi.xlsx --quarter 2 --yes', { id: 'terapkan tanpa bertanya', en: 'apply it without asking' }],
    [
      'lkj import rekap.xlsx --year 2026 --add',
      { id: 'susun anggaran.yaml dari Rekap SIPD-RI', en: 'make anggaran.yaml from a Rekap of SIPD-RI' },
    ],
    ['lkj import --template -o isian.xlsx', { id: 'tabel kosong untuk diisi', en: 'an empty table to fill in' }],
  ],
  more: (language) => {
    const kinds = Object.entries(about).map(
      ([jenis, { title, told, takes }]) => `  ${jenis}: ${title[language]}\n    ${told}\n    → ${takes[language]}`,
    );
    return [
      {
        id: 'Jenis lembar, kepala kolomnya, dan yang diambil:',
        en: 'Kinds of sheets, their heads, and what is taken:',
      }[language],
      ...kinds,
    ].join('\n');
  },
  async run(options, world) {
    refuseLoose(options);
    if (options.template) return (await import('./import/template.ts')).writeTemplate(options, world);
    return (await import('./import/run.ts')).runImport(options, world);
  },
};

/** What is wrong with the command line is said before anything is read. */
function refuseLoose({ file, template, out, full, yes, dryRun }: Options): void {
  if (!template && full) {
    throw new UserError(
      2,
      { id: '--full hanya berlaku bersama --template', en: '--full goes with --template only' },
      { id: 'contoh: lkj import --template --full', en: 'example: lkj import --template --full' },
    );
  }
  if (!template && out !== undefined) {
    throw new UserError(
      2,
      { id: '--out hanya berlaku bersama --template', en: '--out goes with --template only' },
      { id: 'contoh: lkj import --template --out isian.xlsx', en: 'example: lkj import --template --out isian.xlsx' },
    );
  }
  if (yes && dryRun) {
    throw exclusive('--yes', '--dry-run', {
      id: 'lihat dulu dengan --dry-run, lalu terapkan dengan --yes',
      en: 'look first with --dry-run, then apply with --yes',
    });
  }
  if (template && file !== undefined) {
    throw new UserError(
      2,
      { id: '--template menulis tabel, dan tidak membaca berkas', en: '--template writes a table, and reads no file' },
      { id: `contoh: lkj import --template --out ${file}`, en: `example: lkj import --template --out ${file}` },
    );
  }
  if (!template && file === undefined) {
    throw new UserError(
      2,
      'berkas yang diimpor belum disebut',
      'the file to import is not named',
      'contoh: lkj import realisasi.xlsx --quarter 2 --dry-run; tabel kosong: lkj import --template',
      'example: lkj import realisasi.xlsx --quarter 2 --dry-run; an empty table: lkj import --template',
    );
  }
}
