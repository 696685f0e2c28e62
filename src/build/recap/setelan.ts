/** The settings of a recap: those of a `laporan.yaml` that lies in the workspace itself, else the defaults. */
import { andThen, type Diagnostic, type Outcome, outcome } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { type Pengaturan, pengaturan } from '../../data/link/index.ts';
import { parse } from '../../data/parse/index.ts';
import { validate } from '../../data/validate/index.ts';

/** `source` is absent where the workspace has no such file; its path is `laporan.yaml`. */
export function setelanRekap(source: Source | undefined): Outcome<Pengaturan> {
  if (!source) return outcome(pengaturan(undefined, []));
  return andThen(andThen(parse(source), validate), (valid) => {
    if (valid.kind !== 'laporan') throw new Error(`${source.path} is no file of settings`);
    const findings: Diagnostic[] = [];
    const read = pengaturan(valid.root, findings);
    return outcome(read, findings);
  });
}
