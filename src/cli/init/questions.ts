/** The questions of `lkj init`: what is asked, what it may be, and what is taken where nothing is said. */
import type { Language, Text } from '../../base/diagnostic.ts';
import { jabatanKepala, kepalaDaerah, type LayananCi, layananCi } from '../../edit/init/index.ts';

type Diketahui = Readonly<Partial<Record<string, string>>>;

/** One thing to know. `usual` is taken where nothing is said; without it an answer is needed. */
export interface Pertanyaan {
  /** The option's name in camelCase. */
  readonly nama: string;
  readonly flag: string;
  readonly teks: Text;
  readonly contoh: string;
  readonly usual: (known: Diketahui) => string | undefined;
  /** What is wrong with an answer, as the end of 'expected …'. */
  readonly salah: (answer: string) => Text | undefined;
}

/** In the order in which they are asked. `year` is this one. */
export function pertanyaan(year: number): readonly Pertanyaan[] {
  return [
    {
      nama: 'agency',
      flag: '--agency',
      teks: { id: 'Nama instansi, tanpa nama daerah', en: 'Name of the agency, without its region' },
      contoh: 'Dinas Contoh',
      usual: () => undefined,
      salah: (answer) => wrongName(answer, 200),
    },
    {
      nama: 'region',
      flag: '--region',
      teks: { id: 'Nama daerah, lengkap', en: 'Name of the region, in full' },
      contoh: 'Kabupaten Contoh',
      usual: () => undefined,
      salah: (answer) => wrongName(answer, 150),
    },
    {
      nama: 'regionHead',
      flag: '--region-head',
      teks: { id: 'Jabatan kepala daerah', en: 'Title of the head of the region' },
      contoh: 'Bupati Contoh',
      usual: ({ region = '' }) => kepalaDaerah(region),
      salah: (answer) => wrongName(answer, 200),
    },
    {
      nama: 'head',
      flag: '--head',
      teks: { id: 'Jabatan kepala instansi', en: 'Title of the head of the agency' },
      contoh: 'Kepala Dinas Contoh Kabupaten Contoh',
      usual: ({ agency = '', region = '' }) => jabatanKepala(agency, region),
      salah: (answer) => wrongName(answer, 400),
    },
    {
      nama: 'period',
      flag: '--period',
      teks: { id: 'Masa berlaku Renstra', en: 'Years of the Renstra' },
      contoh: `${year - 1}-${year + 3}`,
      usual: () => undefined,
      salah: (answer) => (readPeriode(answer) ? undefined : words.periode),
    },
    {
      nama: 'year',
      flag: '--year',
      teks: { id: 'Tahun pertama yang dilaporkan', en: 'First year to report' },
      contoh: String(year),
      usual: () => String(year),
      salah: (answer) => (isYear(answer) ? undefined : words.tahun),
    },
    {
      nama: 'quarter',
      flag: '--quarter',
      teks: { id: 'Triwulan pertama yang dilaporkan', en: 'First quarter to report' },
      contoh: '1',
      usual: () => '1',
      salah: (answer) => (/^[1-4]$/.test(answer) ? undefined : words.triwulan),
    },
    {
      nama: 'ci',
      flag: '--ci',
      teks: { id: 'Pemeriksaan otomatis (github, gitlab, none)', en: 'Automatic checks (github, gitlab, none)' },
      contoh: 'none',
      usual: () => 'none',
      salah: (answer) => (isCi(answer) ? undefined : words.ci),
    },
  ];
}

/** How a question reads: what, an example, and what a bare Enter means. */
export function kalimat({ teks, contoh, usual }: Pertanyaan, known: Diketahui, language: Language): string {
  const otherwise = usual(known);
  const example = { id: `misalnya ${contoh}`, en: `such as ${contoh}` }[language];
  return otherwise === undefined ? `${teks[language]} (${example}):` : `${teks[language]} [${otherwise}]:`;
}

function isYear(answer: string): boolean {
  return /^\d{4}$/.test(answer) && Number(answer) >= 1990 && Number(answer) <= 2100;
}

/** The years of a plan, as typed: `2025-2029`. */
export function readPeriode(answer: string): { awal: number; akhir: number } | undefined {
  const [, awal = '', akhir = ''] = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(answer) ?? [];
  if (!isYear(awal) || !isYear(akhir) || Number(awal) > Number(akhir)) return undefined;
  return { awal: Number(awal), akhir: Number(akhir) };
}

export function isCi(answer: string): answer is LayananCi {
  return (layananCi as readonly string[]).includes(answer);
}

function wrongName(answer: string, longest: number): Text | undefined {
  const isFit = answer !== '' && answer.length <= longest && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(answer);
  return isFit
    ? undefined
    : { id: `nama satu baris, paling panjang ${longest} huruf`, en: `a name on one line, at most ${longest} letters` };
}

const words = {
  periode: { id: 'dua tahun, misalnya 2025-2029', en: 'two years, such as 2025-2029' },
  tahun: { id: 'tahun empat angka', en: 'a year of four digits' },
  triwulan: { id: '1, 2, 3, atau 4', en: '1, 2, 3 or 4' },
  ci: { id: 'github, gitlab, atau none', en: 'github, gitlab or none' },
} as const;
