/** The checks of `lkj doctor`, in the order in which it tells of them. */
import { data } from './data.ts';
import { git } from './git.ts';
import { huruf } from './huruf.ts';
import { node } from './node.ts';
import type { Pemeriksaan, Sekitar, Temuan } from './pemeriksaan.ts';
import { penyunting } from './penyunting.ts';
import { peramban } from './peramban.ts';
import { terminal } from './terminal.ts';
import { izin, ruang } from './tulis.ts';

export type { Keadaan, Sekitar, Temuan } from './pemeriksaan.ts';

/** By the name under which they are told. */
export const pemeriksaan = {
  node,
  peramban,
  huruf,
  izin,
  ruang,
  terminal,
  git,
  data,
  penyunting,
} as const satisfies Record<string, Pemeriksaan>;

export type NamaPemeriksaan = keyof typeof pemeriksaan;

export type Diperiksa = Temuan & { readonly nama: NamaPemeriksaan };

/** Runs every check, one after the other: they measure time. */
export async function periksa(sekitar: Sekitar): Promise<readonly Diperiksa[]> {
  const found: Diperiksa[] = [];
  // The keys are those of the map itself.
  for (const nama of Object.keys(pemeriksaan) as NamaPemeriksaan[]) {
    for (const temuan of await pemeriksaan[nama](sekitar)) found.push({ nama, ...temuan });
  }
  return found;
}
