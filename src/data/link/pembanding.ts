/** What an indicator is compared with outside of the agency: what is reached elsewhere, and what a standard asks for. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located, Part, Tertulis } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import { angkaContent } from '../validate/index.ts';
import { messages } from './messages/index.ts';
import type { CaraBaca } from './nilai.ts';
import type { NilaiPembanding } from './project.ts';
import { readTarget } from './target.ts';
import type { Nilai } from './values.ts';

export function linkPembanding(
  ditulis: Located<schema.Pembanding[]> | undefined,
  cara: CaraBaca,
  findings: Diagnostic[],
): readonly NilaiPembanding[] {
  if (!ditulis) return none;
  return ditulis.items().flatMap((satu, index) => {
    const { tingkat, wilayah, jenis } = satu.value;
    if (tingkat === 'instansi' && wilayah === undefined) {
      findings.push(galat(satu.at('tingkat').span, messages.pembandingTanpaNama));
    }
    const typed = satu.at('nilai');
    const nilai = jenis === 'standar' ? readTarget(typed, cara, findings) : readCapaian(typed, cara, findings);
    return nilai ? { ...satu.value, nomor: index + 1, nilai } : [];
  });
}

/** One for all that have none: most do. */
const none: readonly NilaiPembanding[] = [];

/** What was reached is a number or a step of the scale: it has no sign and is no range, whatever the indicator's target is. */
function readCapaian(typed: Part, cara: CaraBaca, findings: Diagnostic[]): Tertulis<Nilai> | undefined {
  if (/^[≥≤<>]/.test(typed.text)) {
    findings.push(galat(typed.span, angkaContent('link', typed, { ok: false, problem: 'bukan-angka' })));
    return undefined;
  }
  if (typeof typed.value === 'object' && typed.value !== null) {
    findings.push(galat(typed.span, messages.pembandingRentang));
    return undefined;
  }
  return readTarget(typed, { ...cara, arah: 'naik' }, findings);
}
