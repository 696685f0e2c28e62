/** One answer for each kind of realisasi: a new kind does not compile where it has no answer yet. */
import type { Terukur } from './project.ts';

/** What is said of each kind, or made of what it holds. */
export type PerJenis<Answer> = {
  readonly [Jenis in Terukur['jenis']]: Answer | ((terukur: Extract<Terukur, { jenis: Jenis }>) => Answer);
};

/** The answer for what a quarter gives, which is nothing where it is not named. `Answer` is never a function. */
export function matchTerukur<Answer>(terukur: Terukur | undefined, answers: PerJenis<Answer>): Answer {
  const kind = terukur ?? { jenis: 'kosong' };
  // The answer is that of its own kind, which the compiler cannot follow through the key.
  const answer = answers[kind.jenis] as Answer | ((terukur: Terukur) => Answer);
  return answer instanceof Function ? answer(kind) : answer;
}
