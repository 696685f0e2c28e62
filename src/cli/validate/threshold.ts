/** How grave the findings must be for a check to fail. */
import { countBySeverity, type Diagnostic, type Severity, type Text } from '../../base/diagnostic.ts';
import type { Options, OptionsIn } from '../command.ts';
import { option, wrong } from '../options.ts';

/** A check always fails on a `galat`. */
interface Threshold {
  /** The least grave severity that fails. */
  readonly failOn: Severity;
  /** More warnings than this fail; any number may stand where it is absent. */
  readonly maxWarnings?: number;
}

export const thresholdOptions: readonly OptionsIn[] = [
  (language) =>
    option(
      '--fail-on <tingkat>',
      {
        id: 'gagal (kode keluar 1) mulai dari tingkat ini: galat, peringatan, atau info (bila tidak disebut: galat)',
        en: 'fail (exit code 1) from this severity on: error, warning or info (default: error)',
      },
      { choices: { id: ['galat', 'peringatan', 'info'], en: ['error', 'warning', 'info'] }[language] },
    )(language),
  option('--max-warnings <n>', {
    id: 'gagal bila peringatannya lebih dari n',
    en: 'fail when there are more than n warnings',
  }),
];

const levels: Readonly<Record<string, Severity>> = {
  galat: 'galat',
  error: 'galat',
  peringatan: 'peringatan',
  warning: 'peringatan',
  info: 'info',
};

/** Throws UserError 2 for what is no severity, and for what is no count. */
export function readThreshold({ failOn = 'galat', maxWarnings }: Options): Threshold {
  const level = Object.hasOwn(levels, String(failOn)) ? levels[String(failOn)] : undefined;
  if (!level) {
    const choices = { id: 'galat, peringatan, atau info', en: 'error, warning or info' };
    throw wrong('--fail-on', String(failOn), choices, 'lkj validate --fail-on peringatan');
  }
  if (maxWarnings === undefined) return { failOn: level };
  if (!/^\d{1,6}$/.test(String(maxWarnings))) {
    const count = { id: 'bilangan bulat, 0 atau lebih', en: 'a whole number, 0 or more' };
    throw wrong('--max-warnings', String(maxWarnings), count, 'lkj validate --max-warnings 10');
  }
  return { failOn: level, maxWarnings: Number(maxWarnings) };
}

/** Why a check fails although there is no `galat`; undefined where it does not. */
export function whyFailed(findings: readonly Diagnostic[], { failOn, maxWarnings }: Threshold): Text | undefined {
  const { peringatan, info } = countBySeverity(findings);
  if (maxWarnings !== undefined && peringatan > maxWarnings) {
    return {
      id: `Gagal: ${peringatan} peringatan, paling banyak ${maxWarnings} (--max-warnings).`,
      en: `Failed: ${peringatan} warnings, at most ${maxWarnings} (--max-warnings).`,
    };
  }
  const fails = failOn !== 'galat' && (peringatan > 0 || (failOn === 'info' && info > 0));
  return fails
    ? { id: 'Gagal: ada temuan setingkat --fail-on.', en: 'Failed: there are findings of the severity of --fail-on.' }
    : undefined;
}
