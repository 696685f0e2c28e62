/** Assessment → Assessment, judged by the rules: inputs and results alike. */

import { type Diagnostic, galat, type Outcome, outcome, peringatan } from '../../base/diagnostic.ts';
import { nearest } from '../../base/suggest.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { type Rule, rules } from '../rules/index.ts';
import { isLaporan } from '../rules/places.ts';
import { covers, type Ignore, readIgnores, readNotes } from './ignores.ts';
import { messages } from './messages.ts';

/** Findings that a comment accepts are left out; comments that accept nothing, or give no reason, are found themselves. */
export function lint(assessment: Assessment): Outcome<Assessment> {
  const found = rules.flatMap((rule) => apply(rule, assessment));
  // Comments in the files of other quarters speak of findings that are not looked for now.
  const { documents, narasi } = assessment.project;
  const ignores = [
    ...documents.filter((document) => isLaporan(document, assessment)).flatMap(readIgnores),
    ...[...narasi.values()].flatMap(readNotes),
  ];
  const kept = found.filter((finding) => !ignores.some((ignore) => ignore.reason !== '' && covers(ignore, finding)));
  return outcome(assessment, [...kept, ...judgeIgnores(ignores, found), ...unknownRules(assessment)]);
}

function apply(rule: Rule, assessment: Assessment): readonly Diagnostic[] {
  const set = assessment.project.pengaturan.aturan.get(rule.code)?.nilai;
  const chosen = rule.isKept && set !== undefined && isLow(set) ? 'peringatan' : set;
  if (chosen === 'mati') return [];
  return [...rule.check(assessment)].map((temuan) => ({
    ...temuan,
    code: rule.code,
    severity: chosen ?? temuan.severity ?? rule.severity,
  }));
}

function isLow(level: string): boolean {
  return level === 'mati' || level === 'info';
}

function codesOfRules(): readonly string[] {
  return rules.map(({ code }) => code);
}

/** The prefix is what people leave out. */
function nearestCode(code: string): string | undefined {
  const codes = codesOfRules();
  return codes.find((known) => known === `lint/${code}`) ?? nearest(code, codes);
}

function judgeIgnores(ignores: readonly Ignore[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const codes = codesOfRules();
  return ignores.flatMap((ignore) => {
    const { code, span, reason } = ignore;
    if (!codes.includes(code)) return [peringatan(span, messages.aturanTakDikenal(code, nearestCode(code)))];
    if (reason === '') return [galat(span, messages.abaikanTanpaAlasan(code))];
    return found.some((finding) => covers(ignore, finding)) ? [] : [peringatan(span, messages.abaikanSiaSia(code))];
  });
}

function unknownRules({ project }: Assessment): readonly Diagnostic[] {
  const codes = codesOfRules();
  return [...project.pengaturan.aturan].flatMap(([code, { nilai, asal }]) => {
    if (!codes.includes(code)) return [galat(asal.keySpan, messages.aturanTakDikenal(code, nearestCode(code)))];
    const isKept = rules.some((rule) => rule.code === code && rule.isKept);
    return isKept && isLow(nilai) ? [peringatan(asal.span, messages.aturanTetap(code, nilai))] : [];
  });
}
