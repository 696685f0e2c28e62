/** What a rule is: what it looks for, why, and what it says where it finds it. */

import { type Diagnostic, messageAndHint, type Said, type Severity, type Text } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';

/** What a rule finds at one place; the code is the rule's, the severity too where it says none. */
export type Temuan = Pick<Diagnostic, 'span' | 'message' | 'hint' | 'related' | 'fix'> &
  Partial<Pick<Diagnostic, 'severity'>>;

/** What is wrong at a place, and its cure; beside the place what stands with it: related places, a fix, a severity of its own. */
export function finding(at: Omit<Temuan, 'message' | 'hint'>, ...said: Said): Temuan {
  return { ...at, ...messageAndHint(said) };
}

export interface Rule {
  /** Never renamed: data, baselines and people refer to it. */
  readonly code: `lint/${string}`;
  /** Unless `aturan` in `laporan.yaml` says otherwise. */
  readonly severity: Severity;
  /** True where `aturan` cannot set it below `peringatan`. */
  readonly isKept?: true;
  /** Made when it is asked for: to judge takes none of these texts. */
  readonly explain: () => Explanation;
  readonly check: (assessment: Assessment) => Iterable<Temuan>;
}

export interface Explanation {
  /** What the rule finds, in one line. */
  readonly title: Text;
  /** Why that is a mistake, or may be one: two or three sentences. */
  readonly reason: Text;
  /** The regulation, the published reports or the practice behind it. */
  readonly source: string;
  /** A few lines of YAML that it finds, and the same lines mended. */
  readonly example: { readonly wrong: string; readonly right: string };
}
