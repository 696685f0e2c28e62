/** The period that a text of a sheet names: `TRIWULAN I`, `s/d Juni 2023`, `TA 2025`; what only looks like one is passed over. */

/** By the end of what is named: 3 for the first quarter. Several years may be named by one text. */
export interface NamedPeriod {
  readonly bulan?: number;
  readonly tahun: readonly number[];
  /** What of the text names it, as a message shows it. */
  readonly tertulis: readonly string[];
}

const names = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agust', 'agt', 'ags', 'agu'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
] as const;

/** Every way to write a month, the longest first, so that a pattern takes the whole of it. */
export const bulanSetahun: readonly string[] = names.flat().sort((a, b) => b.length - a.length);

const year = '20\\d\\d';
const month = `(?:${bulanSetahun.join('|')})\\b\\.?`;
const whole = `(?:${names
  .flat()
  .filter((name) => name.length > 4 || name === 'mei' || name.startsWith('jun') || name.startsWith('jul'))
  .join('|')})\\b`;
const count = '(?:iv|i{1,3}|[1-4]|satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\\b';
const quarter = '\\b(?:tri ?wulan|tri ?bulan|trwl?|tw|kuartal|kwartal|q(?=[\\s.-]*[1-4]))[\\s.:-]*(?:ke[\\s-]*)?';
const joined = '\\s*(?:s d|sampai|-|–|,|dan|&|\\/)\\s*';
const ofYear = `(?:[\\s,/-]*(?:tahun anggaran|tahun|thn|ta)?[\\s.:]*(${year}))?`;
const lead =
  '\\b(?:s d|bulan|bln|per|periode|keadaan|posisi|akhir|sampai|hingga)\\b[\\s:]*(?:(?:dengan|bulan|bln|tanggal|tgl|akhir|per|posisi|keadaan)[\\s:]*)*';

const lastDay = `3[01]\\s+(?<akhir>maret|juni|september|desember)\\s+(?:tahun\\s+)?(${year})`;

/** The group `akhir` is the last of what is named, `tahun` its year. */
interface Pattern {
  readonly pattern: RegExp;
  readonly bulan: (akhir: string) => number | undefined;
}

const patterns: readonly Pattern[] = [
  {
    pattern: named(`${quarter}(?:${count}${joined}(?:${quarter})?)*(?<akhir>${count})${ofYear}`),
    bulan: (akhir) => 3 * number(akhir),
  },
  {
    pattern: named(
      `\\b(?:semester|smt)[\\s.:-]*(?:ke[\\s-]*)?(?:(?:i|1)${joined})?(?<akhir>ii|i|[12]|satu|dua|pertama|kedua)\\b${ofYear}`,
    ),
    bulan: (akhir) => 6 * number(akhir),
  },
  // From one month to another, with days or without.
  {
    pattern: named(`\\b${month}(?:\\s+${year})?${joined}(?:\\d{1,2}\\s+)?(?<akhir>${month})${ofYear}`),
    bulan: monthOf,
  },
  {
    pattern: named(`${lead}(?:\\d{1,2}\\s+)?(?<akhir>${month})(?!${joined}(?:\\d{1,2}\\s+)?${month})${ofYear}`),
    bulan: monthOf,
  },
  { pattern: named(`^(?<akhir>${whole})${ofYear}$`), bulan: monthOf },
  {
    pattern: named(
      `\\b(?:laporan|realisasi|rekap\\w*|rfk|progres\\w*)\\b.*(?<![\\d,]\\s*)\\b(?<akhir>${whole})\\s+(?:tahun\\s+)?(${year})`,
    ),
    bulan: monthOf,
  },
  // The last day of a quarter, by itself or in a title, but not after the name of a place.
  { pattern: named(`^\\W*${lastDay}\\W*$`), bulan: monthOf },
  {
    pattern: named(
      `\\b(?:laporan|realisasi|rekap\\w*|rfk|progres\\w*)\\b(?:(?!cetak|unduh|print|update|disusun|diterima|disampaikan).)*(?<![\\d,.]\\s*)\\b${lastDay}`,
    ),
    bulan: monthOf,
  },
  {
    pattern: named(`${lead}\\d{1,2}[/.-](?<akhir>\\d{1,2})[/.-](${year})`),
    bulan: (akhir) => (Number(akhir) >= 1 && Number(akhir) <= 12 ? Number(akhir) : undefined),
  },
];

/** In the head of a column a month or year stands by itself: `Realisasi Juni (Rp)`, `Pagu 2024`. */
const inHeads: readonly Pattern[] = [{ pattern: named(`\\b(?<akhir>${whole})${ofYear}`), bulan: monthOf }];

const yearsAlways = /\b(?:tahun anggaran|thn\.? anggaran|t\.?\s?a\b\.?|apbd(?:[- ]?p)?|apbn)[\s:.]*(20\d\d)\b/g;
const yearsAlone = /(?<!\d\s*)\b(?:tahun|thn)\b[\s.:]*(20\d\d)\b|^(20\d\d)$/g;
/** Rows that tell of something else than the period: decrees, dates of signing and printing, the names of programs. */
const otherRows =
  /^(?:lampiran|nomor|no|tanggal|tgl|di ?cetak|cetak|print\w*|di ?unduh|perihal|hal|dasar)\b|^(?:nama )?(?:program|(?:sub )?kegiatan|pekerjaan|paket|sasaran|tujuan|indikator|visi|misi|lokasi)\s*:/;
const decrees =
  /\b(?:nomor|no|peraturan|perda|perbup|perwali?|pergub|perpres|permen\w*|keputusan|kepmen\w*|undang|uu|pp|sk|inpres|renstra|rpjmd|rpjpd|jangka menengah)\b/;

/** When a form is to be handed in tells nothing of what it holds. */
const day = `(?:\\d{1,2}\\s+(?:bulan\\s+)?)?${month}(?:\\s+(?:tahun\\s+)?${year})?|\\d{1,2}[/.-]\\d{1,2}[/.-]${year}`;
const deadlines = named(
  `(\\b(?:batas|paling lambat|paling akhir|selambat\\w*|tenggat|deadline|jatuh tempo)\\b.{0,60}?)(?<!\\d\\s*)\\b(?:${day})(?:${joined}(?:${day}))?`,
);

/** The one year of a title, without the word for it: `LAPORAN RFK 2023`; undefined where it may be that of something else. */
function yearOfTitle(plain: string): string | undefined {
  const isTitle = /\b(?:laporan|realisasi|rfk)\b/.test(plain) && plain.length <= 120 && !decrees.test(plain);
  const isOfOther =
    /\b(?:form\w*|template|versi|edisi|pedoman|sisa|silpa|lhp|bpk|tindak lanjut|(?:di|pem|per)?banding\w*|luncuran|sebelumnya|lalu|cetak|dicetak|print\w*|diunduh|update)\b/;
  const all = plain.match(/20\d\d/g) ?? [];
  if (!isTitle || isOfOther.test(plain) || all.length !== 1) return undefined;
  return new RegExp(`(?<!\\d\\s*|[/.,-]\\s*|${month}\\s*)\\b${year}\\b(?!\\s*[/.-]?\\s*\\d)`).exec(plain)?.[0];
}

/** Undefined for a text that names no period. */
export function namedPeriod(text: string, isHead = false): NamedPeriod | undefined {
  const plain = text
    .slice(0, 500)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/\bs ?[./] ?d\b\.?|\bsd\b\.?|\bsampai dengan\b/g, 's d')
    .replaceAll(/\b20\d\d ?(?:[-–—/]|s d) ?20\d\d\b/g, ' ')
    .replaceAll(deadlines, '$1');
  if (!isHead && otherRows.test(plain) && !/\bperjanjian kinerja\b/.test(plain)) return undefined;
  const tertulis: string[] = [];
  const bulan: number[] = [];
  const tahun: number[] = [];
  for (const { pattern, bulan: of } of isHead ? [...patterns, ...inHeads] : patterns) {
    for (const found of plain.matchAll(pattern)) {
      const end = of(found.groups?.akhir ?? '');
      if (end === undefined) continue;
      bulan.push(end);
      tertulis.push(found[0].trim());
      const [, ...rest] = found;
      tahun.push(...rest.filter((part) => /^20\d\d$/.test(part ?? '')).map(Number));
    }
  }
  const alone = isHead ? [/\b(20\d\d)\b/g] : decrees.test(plain) ? [yearsAlways] : [yearsAlways, yearsAlone];
  for (const pattern of alone) {
    for (const found of plain.matchAll(pattern)) {
      tahun.push(Number(found[1] ?? found[2]));
      tertulis.push(found[0].trim());
    }
  }
  const title = isHead || tahun.length > 0 ? undefined : yearOfTitle(plain);
  if (title !== undefined) {
    tahun.push(Number(title));
    tertulis.push(title);
  }
  const end = bulan.length > 0 ? Math.max(...bulan) : undefined;
  return tertulis.length === 0 ? undefined : { tahun, tertulis, ...(end === undefined ? {} : { bulan: end }) };
}

function named(source: string): RegExp {
  return new RegExp(source, 'g');
}

function number(text: string): number {
  const all = ['i|1|satu|pertama', 'ii|2|dua|kedua', 'iii|3|tiga|ketiga', 'iv|4|empat|keempat'];
  return all.findIndex((words) => words.split('|').includes(text)) + 1;
}

/** The month, from 1, that a word is a name of; undefined for any other word. */
export function monthOf(text: string): number | undefined {
  const at = names.findIndex((all) => all.some((name) => name === text.replace(/\.$/, '')));
  return at < 0 ? undefined : at + 1;
}
