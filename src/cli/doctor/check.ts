/** What a check of the machine is, and what it may say. */
import { messageAndHint, type Said, type Text } from '../../base/diagnostic.ts';
import type { World } from '../../io/world.ts';

export type State = 'ok' | 'peringatan' | 'gagal';

/** One line of the doctor's word. `obat` is there where something can be done. */
export interface Finding {
  readonly state: State;
  readonly message: Text;
  readonly cure?: Text;
}

/** What is looked at: the folders of a run, and the world around it. */
export interface Surroundings {
  readonly data: string;
  readonly out: string;
  readonly world: World;
}

export type Check = (surroundings: Surroundings) => Promise<readonly Finding[]> | readonly Finding[];

export function ok(id: string, en: string): Finding {
  return { state: 'ok', message: { id, en } };
}

/** What is wrong, and what can be done. */
export function trouble(state: 'peringatan' | 'gagal', ...said: Said): Finding {
  const { message, hint } = messageAndHint(said);
  return { state, message, cure: hint };
}
