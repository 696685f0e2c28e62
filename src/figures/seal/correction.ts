/** Whether a report is a correction of one that was signed, and of what. */
import { defined } from '../../base/defined.ts';
import { oncePer } from '../../base/once.ts';
import { type BagianFakta, bagianFakta, type Fakta, terurut } from '../../data/link/index.ts';
import type { Assessment } from '../assess/index.ts';
import { factsOfReport, namaLaporan } from './facts.ts';

/** One fact that is another than it was; absent where it was not there, or is no longer. */
export interface PerubahanFakta {
  readonly bagian: BagianFakta;
  readonly kunci: string;
  readonly semula?: string;
  readonly menjadi?: string;
}

/** `atas` is the date of the signature under the report that is corrected. */
export interface Koreksi {
  readonly atas: string;
  readonly sebab?: string;
  readonly perubahan: readonly PerubahanFakta[];
}

/**
 * Undefined for a report that nobody has signed yet, and for one that says what was signed. The correction that was
 * itself signed stays one, of the report before it. Every part of the page asks for it, and an assessment never changes.
 */
export const correctionOf = oncePer((assessment: Assessment): Koreksi | undefined => {
  const disahkan = assessment.data.pengesahan?.get(namaLaporan(assessment.periode));
  if (!disahkan) return undefined;
  const kini = factsOfReport(assessment);
  const [terakhir, sebelumnya] = [...disahkan.versi].reverse();
  const isSigned = terakhir !== undefined && changedFacts(terakhir.fakta, kini).length === 0;
  const atas = isSigned ? sebelumnya : terakhir;
  const sebab = isSigned ? terakhir.sebab : disahkan.sebabKoreksi;
  if (!atas) return undefined;
  return { atas: atas.tanggal, ...defined({ sebab }), perubahan: changedFacts(atas.fakta, kini) };
});

/** In the order of their names. */
export function changedFacts(dulu: Fakta, kini: Fakta): readonly PerubahanFakta[] {
  return bagianFakta.flatMap((bagian) =>
    terurut(new Map([...dulu[bagian], ...kini[bagian]])).flatMap(([kunci]) => {
      const [semula, menjadi] = [dulu[bagian].get(kunci), kini[bagian].get(kunci)];
      if (semula === menjadi || asNow(semula) === menjadi) return [];
      const berubah = defined({ semula, menjadi });
      return [{ bagian, kunci, ...berubah }];
    }),
  );
}

/** What an earlier version of this program printed in other words for the same. */
function asNow(text: string | undefined): string | undefined {
  return text?.replace(/poin persen(?!tase)/g, 'poin persentase');
}
