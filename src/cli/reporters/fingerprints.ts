/** What tells a finding from all others, in this run and in the next: never its line, which moves with those above it. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { sha256 } from '../../io/hash.ts';
import type { Reporting } from './reporter.ts';

/** A hash of code, file and JSON pointer for each finding; of several with the same three, the later are numbered. */
export function fingerprints(
  findings: readonly Diagnostic[],
  { place, pointerOf }: Pick<Reporting, 'place' | 'pointerOf'>,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, span }) => {
    const identity = JSON.stringify([code, place(span.file), pointerOf(span)]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return sha256(before === 0 ? identity : `${identity} ${before + 1}`);
  });
}
