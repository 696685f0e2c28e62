/** What a readiness list is made of: blocks of criteria, each met, partly met, not met, or beyond what the data can tell. */

import type { Language, Text } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';

/** Something that is missing, and the file and key where it is to be filled in. */
export interface Gap {
  readonly what: Text;
  readonly file: string;
  readonly key: string;
  /** The data says why it is missing, and readers are told. */
  readonly isSaid?: true;
}

/** Of how many things that a criterion asks for how many are there. `unknown` says what the data cannot tell. */
export type Verdict =
  | { readonly met: number; readonly of: number; readonly gaps: readonly Gap[]; readonly note?: Text }
  | { readonly unknown: Text };

export interface Criterion {
  /** The number by which the regulation, or its worksheet, knows it. */
  readonly number: string;
  readonly title: Text;
  readonly verdict: Verdict;
}

export function criterion(number: string, id: string, en: string, verdict: Verdict): Criterion {
  return { number, title: { id, en }, verdict };
}

export interface Block {
  readonly id: string;
  readonly title: Text;
  readonly criteria: readonly Criterion[];
}

/** The criteria of one regulation or chapter of it. `blocks` has one for each sasaran where they are judged apart. */
export interface Group {
  /** The regulation, and where the wording was taken from. */
  readonly source: string;
  readonly blocks: (assessment: Assessment) => readonly Block[];
}

type State = 'met' | 'partly' | 'unmet' | 'unknown';

/** What a state is called. */
export const stateWords: Readonly<Record<Language, Readonly<Record<State, string>>>> = {
  id: { met: 'terpenuhi', partly: 'sebagian', unmet: 'belum', unknown: 'tidak diketahui' },
  en: { met: 'met', partly: 'partly', unmet: 'not met', unknown: 'unknown' },
};

export function stateOf(verdict: Verdict): State {
  if ('unknown' in verdict) return 'unknown';
  if (verdict.of > 0 && verdict.met === verdict.of) return 'met';
  return verdict.met > 0 ? 'partly' : 'unmet';
}

/** Each item is asked for the same; `gap` is undefined where it has it. */
export function each<T>(items: readonly T[], gap: (item: T) => Gap | undefined, none: Gap): Verdict {
  if (items.length === 0) return { met: 0, of: 1, gaps: [none] };
  const gaps = items.flatMap((item) => gap(item) ?? []);
  return { met: items.length - gaps.length, of: items.length, gaps };
}
