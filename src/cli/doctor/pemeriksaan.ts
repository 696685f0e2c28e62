/** What a check of the machine is, and what it may say. */
import type { Text } from '../../base/diagnostic.ts';
import type { World } from '../../io/world.ts';

export type Keadaan = 'ok' | 'peringatan' | 'gagal';

/** One line of the doctor's word. `obat` is there where something can be done. */
export interface Temuan {
  readonly keadaan: Keadaan;
  readonly pesan: Text;
  readonly obat?: Text;
}

/** What is looked at: the folders of a run, and the world around it. */
export interface Sekitar {
  readonly data: string;
  readonly out: string;
  readonly world: World;
}

export type Pemeriksaan = (sekitar: Sekitar) => Promise<readonly Temuan[]> | readonly Temuan[];

export function ok(id: string, en: string): Temuan {
  return { keadaan: 'ok', pesan: { id, en } };
}
