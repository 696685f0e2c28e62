/** What a check of a report is: what was looked at, how it came out, and what differs. */
import type { Text } from '../../base/diagnostic.ts';
import type { Evidence } from './evidence.ts';

/** `unchecked` is neither good nor bad: the check could not be made, and says why. */
export type Result = 'same' | 'differs' | 'unchecked';

export interface Finding {
  readonly result: Result;
  readonly text: Text;
  /** Each difference on its own, or each reason. */
  readonly details: readonly Text[];
}

/** How the checks before this one came out, by name. */
export type Earlier = ReadonlyMap<string, Result>;

export type Check = (evidence: Evidence, earlier: Earlier) => Promise<Finding> | Finding;

export function same(id: string, en: string): Finding {
  return { result: 'same', text: { id, en }, details: [] };
}

export function differs(text: Text, details: readonly Text[] = []): Finding {
  return { result: 'differs', text, details };
}

export function unchecked(text: Text, details: readonly Text[] = []): Finding {
  return { result: 'unchecked', text, details };
}
