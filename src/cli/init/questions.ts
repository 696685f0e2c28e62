/** The questions of `lkj init`: what is asked, what it may be, and what is taken where nothing is said. */
import type { Language, Text } from '../../base/diagnostic.ts';
import { type JenisInstansi, ketentuan } from '../../data/link/index.ts';
import { type CiService, ciServices, headTitle, regionHead } from '../../edit/init/index.ts';

type Known = Readonly<Partial<Record<string, string>>>;

/** One thing to know. `usual` is taken where nothing is said; without it an answer is needed. */
export interface Question {
  /** The option's name in camelCase. */
  readonly name: string;
  readonly text: Text;
  readonly sample: string;
  readonly usual?: (known: Known) => string | undefined;
  /** What is wrong with an answer, as the end of 'expected …'. */
  readonly mistake: (answer: string) => Text | undefined;
}

/** The option that answers it: `--region-head`. */
export function flagOf({ name }: Question): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** In the order in which they are asked, for an agency of that kind. `year` is this one. */
export function questionsOf(year: number, jenis: JenisInstansi): readonly Question[] {
  const isRegional = ketentuan[jenis].daerah;
  const asked = jenis === 'pemda' ? pemda : isRegional ? [] : ministry;
  // The head of a pemda is that of its region.
  const dropped = jenis === 'pemda' ? ['head'] : isRegional ? [] : ['region', 'regionHead'];
  const replaced = new Set([...asked.map(({ name }) => name), ...dropped]);
  return [...asked, ...questions(year).filter(({ name }) => !replaced.has(name))];
}

/** Those of every kind, for what is asked of no project in particular. */
export function allQuestions(year: number): readonly Question[] {
  return [...pemda, ...ministry, ...questions(year)];
}

const region: Question = {
  name: 'region',
  text: { id: 'Nama daerah, lengkap', en: 'Name of the region, in full' },
  sample: 'Kabupaten Contoh',
  mistake: (answer) => wrongName(answer, 150),
};

const pemda: readonly Question[] = [
  region,
  {
    name: 'agency',
    text: { id: 'Nama pemerintah daerah', en: 'Name of the regional government' },
    sample: 'Pemerintah Kabupaten Contoh',
    usual: ({ region: daerah }) => daerah && `Pemerintah ${daerah}`,
    mistake: (answer) => wrongName(answer, 200),
  },
];

const ministry: readonly Question[] = [
  {
    name: 'agency',
    text: { id: 'Nama unit atau satuan kerja', en: 'Name of the unit' },
    sample: 'Satuan Kerja Contoh',
    mistake: (answer) => wrongName(answer, 200),
  },
  {
    name: 'ministry',
    text: { id: 'Kementerian atau lembaga yang membawahi', en: 'Ministry that it belongs to' },
    sample: 'Kementerian Contoh',
    mistake: (answer) => wrongName(answer, 150),
  },
  {
    name: 'superior',
    text: { id: 'Jabatan atasan kepala', en: 'Title of who is above the head' },
    sample: 'Direktur Jenderal Contoh',
    mistake: (answer) => wrongName(answer, 200),
  },
  {
    name: 'head',
    text: { id: 'Jabatan kepala', en: 'Title of the head' },
    sample: 'Kepala Satuan Kerja Contoh',
    usual: ({ agency = '' }) => headTitle(agency, ''),
    mistake: (answer) => wrongName(answer, 400),
  },
];

function questions(year: number): readonly Question[] {
  return [
    {
      name: 'agency',
      text: { id: 'Nama instansi, tanpa nama daerah', en: 'Name of the agency, without its region' },
      sample: 'Dinas Contoh',
      mistake: (answer) => wrongName(answer, 200),
    },
    region,
    {
      name: 'regionHead',
      text: { id: 'Jabatan kepala daerah', en: 'Title of the head of the region' },
      sample: 'Bupati Contoh',
      usual: ({ region = '' }) => regionHead(region),
      mistake: (answer) => wrongName(answer, 200),
    },
    {
      name: 'head',
      text: { id: 'Jabatan kepala instansi', en: 'Title of the head of the agency' },
      sample: 'Kepala Dinas Contoh Kabupaten Contoh',
      usual: ({ agency = '', region = '' }) => headTitle(agency, region),
      mistake: (answer) => wrongName(answer, 400),
    },
    {
      name: 'period',
      text: { id: 'Masa berlaku Renstra', en: 'Years of the Renstra' },
      sample: `${year - 1}-${year + 3}`,
      mistake: (answer) => (readPeriode(answer) ? undefined : words.periode),
    },
    {
      name: 'year',
      text: { id: 'Tahun pertama yang dilaporkan', en: 'First year to report' },
      sample: String(year),
      usual: () => String(year),
      mistake: (answer) => (isYear(answer) ? undefined : words.tahun),
    },
    {
      name: 'quarter',
      text: { id: 'Triwulan pertama yang dilaporkan', en: 'First quarter to report' },
      sample: '1',
      usual: () => '1',
      mistake: (answer) => (/^[1-4]$/.test(answer) ? undefined : words.triwulan),
    },
    {
      name: 'ci',
      text: { id: 'Pemeriksaan otomatis (github, gitlab, none)', en: 'Automatic checks (github, gitlab, none)' },
      sample: 'none',
      usual: () => 'none',
      mistake: (answer) => (isCi(answer) ? undefined : words.ci),
    },
  ];
}

/** How a question reads: what, an example, and what a bare Enter means. */
export function questionText({ text, sample, usual }: Question, known: Known, language: Language): string {
  const otherwise = usual?.(known);
  const example = { id: `misalnya ${sample}`, en: `such as ${sample}` }[language];
  return otherwise === undefined ? `${text[language]} (${example}):` : `${text[language]} [${otherwise}]:`;
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

export function isCi(answer: string): answer is CiService {
  return (ciServices as readonly string[]).includes(answer);
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
