/** `--baseline` and `--write-baseline`: findings that are known are counted but not shown again. */
import type { Diagnostic, Language } from '../../base/diagnostic.ts';
import { UserError } from '../../base/user-error.ts';
import { kindOf, parse } from '../../data/parse/index.ts';
import { readGivenFile } from '../../io/given-file.ts';
import type { Options } from '../command.ts';
import { refuseData } from '../not-data.ts';
import { exclusive } from '../options.ts';
import { type Checked, pointerOf } from '../reporting.ts';
import {
  type Baseline,
  baselineOf,
  baselineText,
  compareWith,
  mayWait,
  readBaseline,
  shrunk,
  sizeOf,
} from './baseline.ts';

/** The findings to show, and how many of the others are known. */
export interface Sifted {
  readonly fresh: readonly Diagnostic[];
  readonly known: number;
}

/** Throws UserError 2 for both options at once, and for a baseline that cannot be read. */
export async function sift(findings: readonly Diagnostic[], options: Options, checked: Checked): Promise<Sifted> {
  const { baseline: read, writeBaseline: write } = options;
  if (read !== undefined && write !== undefined) throw bothAsked();
  if (typeof write === 'string') return start(write, findings, checked);
  if (typeof read === 'string') return compare(read, findings, checked);
  return { fresh: findings, known: 0 };
}

async function start(path: string, findings: readonly Diagnostic[], checked: Checked): Promise<Sifted> {
  const { say } = checked.world;
  refuseData(path, checked);
  if (!checked.judged) {
    say(notWritten);
    return { fresh: findings, known: 0 };
  }
  const baseline = baselineOf(findings, pointerOf(checked));
  await write(path, baseline);
  return { fresh: findings.filter((finding) => !mayWait(finding)), known: sizeOf(baseline) };
}

const notWritten: Readonly<Record<Language, string>> = {
  id: 'Baseline tidak ditulis: aturan lint/ baru dijalankan bila tidak ada galat lain.',
  en: 'No baseline was written: the lint/ rules are run only where there is no other error.',
};

async function compare(path: string, findings: readonly Diagnostic[], checked: Checked): Promise<Sifted> {
  const before = await readFrom(path);
  const { fresh, known } = compareWith(before, findings, pointerOf(checked));
  const after = shrunk(before, known, isJudged(checked));
  if (sizeOf(after) < sizeOf(before)) await write(path, after);
  return { fresh, known: sizeOf(known) };
}

/** Rules look at one quarter: what the files of other quarters and years hold is not mended by not being looked at. */
function isJudged({ judged }: Checked): (file: string) => boolean {
  return (file) => {
    if (!judged) return false;
    const { tahun, triwulan } = judged.periode;
    const { year = tahun, quarter = triwulan } = kindOf(file) ?? {};
    return year === tahun && quarter === triwulan;
  };
}

async function write(path: string, baseline: Baseline): Promise<void> {
  const { writeProduct } = await import('../../io/write.ts');
  await writeProduct(path, baselineText(baseline, path));
}

async function readFrom(path: string): Promise<Baseline> {
  const parsed = parse(await readGivenFile(path));
  const baseline = parsed.ok ? readBaseline(parsed.value.root) : undefined;
  if (baseline) return baseline;
  throw new UserError(
    2,
    `«${path}» bukan berkas baseline`,
    `«${path}» is no baseline`,
    'buat yang baru dengan --write-baseline; hanya temuan lint/ yang dapat dicatat',
    'make a new one with --write-baseline; only lint/ findings can be listed',
  );
}

function bothAsked(): UserError {
  return exclusive('--baseline', '--write-baseline', {
    id: 'mulai dengan --write-baseline, lalu pakai --baseline',
    en: 'start with --write-baseline, then use --baseline',
  });
}
