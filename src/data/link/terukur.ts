/** One answer for each kind of realisasi: whoever asks has to answer for all of them. */
import type { Terukur } from './project.ts';

/** A new kind of realisasi does not compile where it has no answer yet. */
export type PerJenis<Answer> = {
  readonly [Jenis in Terukur['jenis']]: (terukur: Extract<Terukur, { jenis: Jenis }>) => Answer;
};

/** Answers for the kind of realisasi that a quarter gives. */
export function matchTerukur<Answer>(terukur: Terukur, answers: PerJenis<Answer>): Answer {
  // The answer is that of its own kind, which the compiler cannot follow through the key.
  return (answers[terukur.jenis] as (terukur: Terukur) => Answer)(terukur);
}
