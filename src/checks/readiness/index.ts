/** Assessment → the readiness list: what the report has, what it lacks and where that goes, and what cannot be known. */
import type { Assessment } from '../../figures/assess/index.ts';
import { type Block, type Group, stateOf } from './criterion.ts';
import { kualitas } from './kualitas.ts';
import { pemanfaatan } from './pemanfaatan.ts';
import { pemenuhan } from './pemenuhan.ts';
import { tujuhAnalisis } from './tujuh-analisis.ts';

export { type Criterion, stateOf, stateWords, type Verdict } from './criterion.ts';

/** In the order in which they are printed. */
const groups = { 'tujuh-analisis': tujuhAnalisis, pemenuhan, kualitas, pemanfaatan } satisfies Readonly<
  Record<string, Group>
>;

/** `met` of the `known` criteria are wholly met; those that the data cannot tell are in neither. */
export interface Judged extends Block {
  readonly source: string;
  readonly met: number;
  readonly known: number;
}

export function readiness(assessment: Assessment): readonly Judged[] {
  return Object.values<Group>(groups).flatMap(({ source, blocks }) =>
    blocks(assessment).map((block) => {
      const states = block.criteria.map(({ verdict }) => stateOf(verdict));
      const known = states.filter((state) => state !== 'unknown').length;
      return { ...block, source, known, met: states.filter((state) => state === 'met').length };
    }),
  );
}
