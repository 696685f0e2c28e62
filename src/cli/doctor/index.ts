/** The checks of `lkj doctor`, in the order in which it tells of them. */
import { browser } from './browser.ts';
import type { Check, Finding, Surroundings } from './check.ts';
import { data } from './data.ts';
import { editor } from './editor.ts';
import { fonts } from './fonts.ts';
import { git } from './git.ts';
import { node } from './node.ts';
import { terminal } from './terminal.ts';
import { permission, space } from './writing.ts';

export type { State } from './check.ts';

/** By the name under which they are told. */
export const checks = {
  node,
  peramban: browser,
  huruf: fonts,
  izin: permission,
  ruang: space,
  terminal,
  git,
  data,
  penyunting: editor,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

export type Checked = Finding & { readonly name: CheckName };

/** Runs every check, one after the other: they measure time. */
export async function runChecks(surroundings: Surroundings): Promise<readonly Checked[]> {
  const found: Checked[] = [];
  // The keys are those of the map itself.
  for (const name of Object.keys(checks) as CheckName[]) {
    for (const finding of await checks[name](surroundings)) found.push({ name, ...finding });
  }
  return found;
}
