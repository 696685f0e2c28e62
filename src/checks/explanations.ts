/** What can be said of any code: of the rules, which explain themselves, and of all others. */
import { codes, type Explained } from '../base/codes/index.ts';
import type { Text } from '../base/diagnostic.ts';
import { rules } from './rules/index.ts';

export interface Explanation extends Explained {
  /** The regulation or practice behind a rule; other codes are about the form of the data. */
  readonly source?: string;
  readonly isRule: boolean;
}

/** By code: the stages in the order of the pipeline, the rules last and in their own order. */
export function explanations(): ReadonlyMap<string, Explanation> {
  const others = [...codes].map(([code, explained]): Entry => [code, { ...explained, isRule: false }]);
  return new Map([
    ...others,
    ...rules.map(({ code, severity, explain }): Entry => [code, { severity, ...explain(), isRule: true }]),
  ]);
}

type Entry = readonly [code: string, explanation: Explanation];

/** What a code says, in one line: of a rule, without a look at all that is known. */
export function titleOf(code: string): Text | undefined {
  return (rules.find((rule) => rule.code === code)?.explain() ?? codes.get(code))?.title;
}
