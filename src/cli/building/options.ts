/** What `lkj build` may be asked for, and examples of it. */
import { formulir } from '../../data/link/bagian.ts';
import { formats } from '../../outputs/names.ts';
import type { Command } from '../command.ts';
import { dataOption, option, outOption, quarterOption, semesterOption, timeoutOption, yearOption } from '../options.ts';

export const forms = Object.keys(formulir).join(', ');
export const formatsOfReport = 'pdf,html,json';
export const formatsOfForm = 'pdf,html';

export const buildOptions = [
  quarterOption,
  yearOption,
  option('--annual', {
    id: 'laporan tahunan: seluruh tahun, dari data keempat triwulannya',
    en: 'the annual report: the whole year, from the data of its four quarters',
  }),
  semesterOption,
  dataOption,
  option(
    '--only <formulir>',
    {
      id: `satu formulir saja, tanpa laporan: ${forms}`,
      en: `one form alone, without the report: ${forms}`,
    },
    { choices: Object.keys(formulir) },
  ),
  outOption,
  option(
    '-f, --format <daftar>',
    {
      id: `hasil yang dibuat: pdf, html, json, docx, xlsx, dipisahkan dengan koma (bila tidak disebut: ${formatsOfReport}; dengan --only: ${formatsOfForm})`,
      en: `products to make: pdf, html, json, docx, xlsx, comma-separated (default: ${formatsOfReport}; with --only: ${formatsOfForm})`,
    },
    { choices: formats },
  ),
  option('--no-attach', {
    id: 'PDF tanpa lampiran berkas data (fakta dan manifes tetap)',
    en: 'a PDF without the data files attached (facts and manifest stay)',
  }),
  option('--force', {
    id: 'susun ulang, juga bila tidak ada yang berubah',
    en: 'make it anew, also where nothing has changed',
  }),
  option('--deps <berkas>', {
    id: 'tulis daftar masukan laporan sebagai aturan Make ke berkas ini',
    en: 'write the inputs of the report to this file, as a rule for Make',
  }),
  option('--dry-run', {
    id: 'tunjukkan saja laporan, masukan, dan hasilnya, dan apakah berubah',
    en: 'only show the reports, their inputs and products, and whether they have changed',
  }),
  option('--json', { id: 'bersama --dry-run: untuk program lain', en: 'with --dry-run: for programs' }),
  option('--all [folder]', {
    id: 'laporan semua instansi: setiap folder di dalamnya yang berisi instansi.yaml (bila foldernya tidak disebut: yang dari --data)',
    en: 'the reports of all agencies: every folder in it that holds instansi.yaml (without a folder: that of --data)',
  }),
  timeoutOption,
  option('--watch', { id: 'susun lagi setiap kali data disimpan', en: 'build again whenever the data is saved' }),
  option('--jobs <n>', {
    id: 'bersama --all: banyaknya laporan yang disusun bersamaan (bila tidak disebut: menurut inti prosesor)',
    en: 'with --all: how many reports are made at a time (default: by processor cores)',
  }),
  option('--shard <i/n>', {
    id: 'bersama --all: bagian ke-i dari n saja, digabung kemudian dengan lkj merge',
    en: 'with --all: only part i of n, to be joined by lkj merge',
  }),
];

export const buildExamples: Command['examples'] = [
  [
    'lkj build --quarter 2',
    { id: 'laporan triwulan II tahun terakhir', en: 'report of the second quarter of the latest year' },
  ],
  ['lkj build', { id: 'laporan triwulan terakhir yang ada datanya', en: 'report of the latest quarter that has data' }],
  ['lkj build --year 2019 --annual', { id: 'laporan kinerja tahun 2019', en: 'the report of the year 2019' }],
  ['lkj build --year 2019 --semester 1', { id: 'laporan semester I', en: 'the report of the first semester' }],
  [
    'lkj build --only perjanjian-kinerja',
    { id: 'formulir perjanjian kinerja saja', en: 'the form of the performance agreement alone' },
  ],
  [
    'lkj build --quarter 2 --format json',
    { id: 'angka-angkanya saja, tanpa mencetak', en: 'the figures alone, without printing' },
  ],
  [
    'lkj build --quarter 2 --format docx,xlsx',
    { id: 'laporan untuk Word dan tabelnya untuk Excel', en: 'the report for Word and its tables for Excel' },
  ],
  [
    'lkj build --quarter 2 --no-attach',
    { id: 'PDF yang tidak membawa berkas datanya', en: 'a PDF that does not carry its data files' },
  ],
  [
    'lkj build --dry-run',
    {
      id: 'apakah ada yang berubah sejak penyusunan terakhir',
      en: 'whether anything has changed since the last build',
    },
  ],
  [
    'lkj build --all kabupaten --quarter 2',
    {
      id: 'laporan semua instansi dalam folder kabupaten/',
      en: 'the reports of all agencies in the folder kabupaten/',
    },
  ],
  [
    'lkj build --all kabupaten --shard 1/4',
    { id: 'seperempatnya, di satu dari empat mesin', en: 'a quarter of them, on one of four machines' },
  ],
  ['lkj build --format html --watch', { id: 'HTML yang selalu baru', en: 'an HTML file that is always up to date' }],
];
