/** Puts findings of one kind together, the gravest first: what a person mends, one kind after the other. */

import type { Diagnostic, Severity } from '../../base/diagnostic.ts';
import { groupBy } from '../../base/groups.ts';
import { byWeight } from './severities.ts';

/** Findings of one code and severity; `isForm` for values of one file that wait to be filled in. */
export interface Kind {
  readonly code: string;
  readonly severity: Severity;
  readonly isForm: boolean;
  readonly findings: readonly Diagnostic[];
}

/** Fewer of a kind are told one by one. */
const fewest = 3;

/** By weight, then as they are read; among errors an opened form comes last, for nobody made a mistake there. */
export function kindsOf(findings: readonly Diagnostic[]): readonly Kind[] {
  const byKey = groupBy(findings, ({ code, severity, isUnfilled, span }) =>
    [code, severity, isUnfilled ? span.file : ''].join('\n'),
  );
  const kinds = [...byKey.values()].flatMap((group) => (group.length < fewest ? group.map((one) => [one]) : [group]));
  return byWeight.flatMap((wanted) => {
    const all = kinds.map(kindOf).filter(({ severity }) => severity === wanted);
    const order = new Map(findings.map((finding, index) => [finding, index]));
    const first = ({ findings: [one] }: Kind) => (one && order.get(one)) ?? 0;
    return all.sort((a, b) => Number(a.isForm) - Number(b.isForm) || first(a) - first(b));
  });
}

function kindOf(findings: readonly Diagnostic[]): Kind {
  const [{ code, severity, isUnfilled } = { code: '', severity: 'info' as const, isUnfilled: undefined }] = findings;
  return { code, severity, isForm: isUnfilled === true && findings.length >= fewest, findings };
}
