/** What `lkj init` must know, from the flags and by default. */
import type { Text } from '../../base/diagnostic.ts';
import { UserError } from '../../base/user-error.ts';
import type { Triwulan } from '../../data/link/index.ts';
import type { Jawaban } from '../../edit/init/index.ts';
import type { Options } from '../command.ts';
import { wrong } from '../options.ts';
import { isCi, type Pertanyaan, readPeriode } from './questions.ts';

/** The answers that the flags give. Throws UserError 2 for one that cannot be. */
export function dariOpsi(options: Options, questions: readonly Pertanyaan[]): Record<string, string> {
  const known: Record<string, string> = {};
  for (const { nama, flag, contoh, salah } of questions) {
    const given = options[nama];
    if (typeof given !== 'string') continue;
    const expected = salah(given.trim());
    if (expected) throw unfit(flag, given, expected, contoh);
    known[nama] = given.trim();
  }
  return known;
}

/** Adds what nobody was asked for. Throws UserError 2 with the flags that are missing. */
export function lengkapi(known: Record<string, string>, questions: readonly Pertanyaan[]): void {
  const missing: Pertanyaan[] = [];
  for (const question of questions) {
    const answer = known[question.nama] ?? question.usual(known);
    if (answer === undefined) missing.push(question);
    else known[question.nama] = answer;
  }
  if (missing.length === 0) return;
  const flags = missing.map(({ flag }) => flag).join(', ');
  const example = missing.map(({ flag, contoh }) => `${flag} "${contoh}"`).join(' ');
  throw new UserError(
    2,
    { id: `belum disebut: ${flags}`, en: `not given: ${flags}` },
    { id: `contoh: lkj init ${example}`, en: `example: lkj init ${example}` },
  );
}

/** All answers are there and sound. */
export function jawabanDari(known: Readonly<Record<string, string>>): Jawaban {
  const { agency = '', region = '', regionHead = '', head = '', period = '', year, quarter, ci = 'none' } = known;
  const periode = readPeriode(period) ?? { awal: 0, akhir: 0 };
  const tahun = Number(year);
  if (tahun < periode.awal || tahun > periode.akhir) {
    throw unfit(
      '--year',
      String(tahun),
      { id: `tahun di dalam ${period}`, en: `a year within ${period}` },
      String(periode.awal),
    );
  }
  return {
    instansi: agency,
    daerah: region,
    kepalaDaerah: regionHead,
    jabatan: head,
    periode,
    tahun,
    // The question's own check has admitted no other.
    triwulan: Number(quarter) as Triwulan,
    ci: isCi(ci) ? ci : 'none',
  };
}

function unfit(flag: string, given: string, expected: Text, contoh: string): UserError {
  return wrong(flag, given, expected, `lkj init ${flag} "${contoh}"`);
}
