/** `lkj recap`: from a workspace of agencies to the table of the head of the region. */
import type { Text } from '../base/diagnostic.ts';
import { UserError } from '../base/user-error.ts';
import type { FormatRekap } from '../outputs/rekap/index.ts';
import type { Command, Options } from './command.ts';
import { option, outOption, readTimeout, timeoutOption, wrong, yearOption } from './options.ts';
import { readSpan } from './span.ts';

const allFormats = 'pdf,xlsx,json';

export const recap: Command = {
  name: 'recap',
  summary: {
    id: 'merekap laporan semua instansi suatu daerah dalam satu tabel',
    en: 'sums up the reports of all agencies of a region in one table',
  },
  argument: {
    name: 'folder',
    text: {
      id: 'folder yang berisi satu folder untuk tiap instansi (bila tidak disebut: folder ini)',
      en: 'the folder that holds a folder for each agency (default: this folder)',
    },
  },
  options: [
    option('-q, --quarter <n>', {
      id: 'triwulan laporan, 1 sampai 4 (bila tidak disebut: yang terakhir dimiliki semua instansi)',
      en: 'quarter of the reports, 1 to 4 (default: the latest that every agency has)',
    }),
    yearOption,
    option('--annual', {
      id: 'rekap seluruh tahun, dari triwulan keempatnya',
      en: 'the recap of a whole year, from its fourth quarter',
    }),
    option('-d, --data <folder>', { id: 'sama dengan [folder]', en: 'the same as [folder]' }),
    outOption,
    option('-f, --format <daftar>', {
      id: `hasil yang dibuat: pdf, html, xlsx, json, dipisahkan dengan koma (bila tidak disebut: ${allFormats})`,
      en: `products to make: pdf, html, xlsx, json, comma-separated (default: ${allFormats})`,
    }),
    option('--write', {
      id: 'tulis pula anggaran perangkat daerah ke data pemdanya, <tahun>/anggaran-perangkat.yaml',
      en: "also write the agencies' budgets into the data of their pemda, <tahun>/anggaran-perangkat.yaml",
    }),
    timeoutOption,
  ],
  examples: [
    [
      'lkj recap kabupaten --quarter 2',
      {
        id: 'rekap triwulan II semua instansi di folder kabupaten/',
        en: 'recap of the second quarter of all agencies',
      },
    ],
    [
      'lkj recap kabupaten',
      { id: 'triwulan terakhir yang dimiliki semua instansi', en: 'the latest quarter that every agency has' },
    ],
    [
      'lkj recap kabupaten --year 2025 --annual --write',
      {
        id: 'anggaran setahun ke data pemda, untuk laporannya sendiri',
        en: 'the budgets of the year into the data of the pemda, for its own report',
      },
    ],
    [
      'lkj recap kabupaten --year 2025 --annual --format xlsx',
      { id: 'rekap tahun 2025 untuk lembar kerja', en: 'recap of the year 2025 for a spreadsheet' },
    ],
  ],
  async run(options, world) {
    const diminta = readSpan(options, 'lkj recap');
    const timeout = readTimeout(options);
    const workspace = readFolder(options);
    const formats = await readFormats(String(options.format ?? allFormats));
    const { makeRecap } = await import('./recap/agencies.ts');
    return makeRecap(
      { workspace, diminta, formats, out: String(options.out), write: options.write === true, ...timeout },
      world,
    );
  },
};

function readFolder({ folder, data }: Options): string {
  if (folder === undefined || data === undefined || folder === data) return String(folder ?? data ?? '.');
  const text: Text = {
    id: 'foldernya disebut dua kali, sebagai argumen dan dengan --data',
    en: 'the folder is named twice, as the argument and by --data',
  };
  throw new UserError(2, text, { id: 'contoh: lkj recap kabupaten', en: 'example: lkj recap kabupaten' });
}

async function readFormats(list: string): Promise<readonly FormatRekap[]> {
  const { isFormatRekap, outputsRekap } = await import('../outputs/rekap/index.ts');
  const names = [...new Set(list.split(',').map((name) => name.trim()))].filter(Boolean);
  const unknown = names.find((name) => !isFormatRekap(name));
  const choices = Object.keys(outputsRekap).join(', ');
  if (unknown !== undefined || names.length === 0)
    throw wrong('--format', unknown ?? list, { id: choices, en: choices }, 'lkj recap --format pdf,json');
  return names.filter(isFormatRekap);
}
