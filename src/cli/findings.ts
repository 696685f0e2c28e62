/** Tells findings in words for people, and counts them; shared by the commands that read a project. */
import { countBySeverity, type Diagnostic, isGalat, type Language } from '../base/diagnostic.ts';
import { printable } from '../base/printable.ts';
import { grouped, kindsOf, type Reporter, reporters } from './reporters/index.ts';
import { countWords } from './reporters/severities.ts';
import { type Checked, reportingOf } from './reporting.ts';

/** Which findings are told here, and of how many kinds at most; the rest is counted, for `lkj validate` tells it. */
interface Brief {
  readonly isTold?: (finding: Diagnostic) => boolean;
  readonly mostKinds?: number;
}

/** On stderr: findings that stand in the way of what was asked for, or beside it. */
export async function tell(findings: readonly Diagnostic[], checked: Checked, brief: Brief = {}): Promise<void> {
  if (findings.length === 0) return;
  const { say, stderr, language } = checked.world;
  const { isTold = () => true, mostKinds } = brief;
  const kinds = kindsOf(withoutFolded(findings).filter(isTold)).slice(0, mostKinds);
  const shown = kinds.flatMap((kind) => kind.findings);
  const reporter = await forPeople(stderr.isTerminal);
  if (shown.length > 0) say(`${reporter(shown, await reportingOf(checked, stderr))}\n`);
  const hidden = findings.length - shown.length;
  const command = `lkj validate${checked.data === 'data' ? '' : ` --data ${printable(checked.data)}`}`;
  const rest = {
    id: shown.length === 0 ? `; lihat: ${command}` : `; ${hidden} tidak ditampilkan: ${command} --full`,
    en: shown.length === 0 ? `; see: ${command}` : `; ${hidden} not shown: ${command} --full`,
  }[language];
  say(`${summary(findings, language)}${hidden > 0 ? rest : ''}.`);
}

/** Findings as words for a person: kinds together, each that stands alone under its lines where there is a terminal. */
export async function forPeople(isTerminal: boolean): Promise<Reporter> {
  return grouped(await reporters[isTerminal ? 'pretty' : 'compact'](), isTerminal ? '\n\n' : '\n');
}

/** What does not stop is left out as long as something does: it is looked at when the data is sound. */
export function withoutFolded(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.some(isGalat) ? findings.filter(isGalat) : findings;
}

/** Without the full stop: `2 galat, 1 peringatan di 2 berkas`; the values of an opened form are no errors of anybody. */
export function summary(findings: readonly Diagnostic[], language: Language): string {
  const files = new Set(findings.map(({ span }) => span.file)).size;
  const unfilled = new Set(kindsOf(findings).flatMap((kind) => (kind.isForm ? kind.findings : [])));
  const form = { id: `${unfilled.size} nilai belum diisi`, en: `${unfilled.size} values not filled in` }[language];
  const counts = [
    ...(unfilled.size > 0 ? [form] : []),
    ...countWords(countBySeverity(findings.filter((finding) => !unfilled.has(finding))), language),
  ];
  return {
    id: `${counts.join(', ')} di ${files} berkas`,
    en: `${counts.join(', ')} in ${files} file${files === 1 ? '' : 's'}`,
  }[language];
}
