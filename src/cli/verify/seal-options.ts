/** The options of `lkj verify` that seal a report, and what each needs. */
import { UserError } from '../../base/user-error.ts';
import type { Options } from '../command.ts';
import { option, wrong } from '../options.ts';

export const sealOptions = [
  option('--seal', {
    id: 'sahkan: catat isi laporan yang ditandatangani ini di <tahun>/pengesahan.yaml',
    en: 'seal: keep what this signed report says in <year>/pengesahan.yaml',
  }),
  option('--date <tanggal>', {
    id: 'tanggal tanda tangan (bila tidak disebut: menurut tanda tangan dalam PDF, lalu menurut data)',
    en: 'date of the signature (default: what the signature in the PDF says, then the data)',
  }),
  option('--correction', { id: 'PDF ini koreksi atas yang disahkan', en: 'the PDF corrects the sealed one' }),
  option('--reason <sebab>', { id: 'sebab koreksi itu', en: 'the reason of that correction' }),
  option('-d, --data <folder>', { id: 'folder data (--seal)', en: 'data folder (--seal)' }, { default: 'data' }),
];

/** Throws UserError 2 for an option that says nothing without another, and for what is no date. */
export function checkSealOptions({ seal: isWanted, date, correction, reason }: Options): void {
  const alone = isWanted ? [] : Object.entries({ '--date': date, '--correction': correction, '--reason': reason });
  const [without] = alone.find(([, given]) => given !== undefined) ?? [];
  if (without !== undefined) throw needs(without, '--seal');
  if (reason !== undefined && !correction) throw needs('--reason', '--correction');
  if (reason !== undefined && String(reason).trim() === '')
    throw wrong('--reason', String(reason), { id: 'satu kalimat', en: 'a sentence' }, '--reason "salah hitung"');
  if (date !== undefined && !isDate(String(date))) {
    const expected = { id: 'tahun-bulan-hari', en: 'year-month-day' };
    throw wrong('--date', String(date), expected, 'lkj verify laporan.pdf --seal --date 2025-07-10');
  }
}

/** From 1900 to 2200, and in the calendar. */
function isDate(text: string): boolean {
  const [, year] = /^(\d{4})-\d\d-\d\d$/.exec(text) ?? [];
  const time = Date.parse(`${text}T00:00:00Z`);
  if (year === undefined || Number.isNaN(time) || Number(year) < 1900 || Number(year) > 2200) return false;
  return new Date(time).toISOString().startsWith(text);
}

function needs(name: string, other: string): UserError {
  return new UserError(
    2,
    `${name} hanya berarti bersama ${other}`,
    `${name} means something only with ${other}`,
    'contoh: lkj verify laporan.pdf --seal --correction --reason "salah hitung"',
    'example: lkj verify report.pdf --seal --correction --reason "counted twice"',
  );
}
