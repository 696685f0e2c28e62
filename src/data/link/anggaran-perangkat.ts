/** The money of a pemda by its agencies and bidang urusan, as `lkj recap --write` has written it. */
import { sum } from '../../base/decimal.ts';
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Located } from '../../base/located.ts';
import type * as schema from '../../base/schema.ts';
import type { Triwulan } from '../parse/index.ts';
import { tertulis } from './anggaran.ts';
import { messages } from './messages/index.ts';
import type { AnggaranTriwulan, PerangkatBeranggaran } from './project.ts';

/** Whoever edits a part of it by hand is told: its parts make its sums. */
export function linkAnggaranPerangkat(
  root: Located<schema.AnggaranPerangkat>,
  findings: Diagnostic[],
): ReadonlyMap<Triwulan, AnggaranTriwulan> {
  return new Map(
    root
      .at('triwulan')
      .entries()
      // The schema admits the keys 1 to 4 alone.
      .map(([tw, satu]) => [Number(tw) as Triwulan, linkTriwulan(satu as Located<schema.AnggaranTriwulan>, findings)]),
  );
}

function linkTriwulan(satu: Located<schema.AnggaranTriwulan>, findings: Diagnostic[]): AnggaranTriwulan {
  return {
    perangkat: satu
      .at('perangkat')
      .items()
      .map((each) => linkPerangkat(each, findings)),
    belum: satu.value.belum ?? [],
  };
}

function linkPerangkat(satu: Located<schema.PerangkatBeranggaran>, findings: Diagnostic[]): PerangkatBeranggaran {
  const { folder, nama } = satu.value;
  const urusan = (satu.at('urusan')?.items() ?? []).map((each) => {
    const { kode, nama: sebutan } = each.value;
    return {
      ...(kode === undefined ? {} : { kode }),
      ...(sebutan === undefined ? {} : { nama: sebutan }),
      pagu: tertulis(each.at('pagu')),
      realisasi: tertulis(each.at('realisasi')),
    };
  });
  const made = { folder, nama, urusan, pagu: tertulis(satu.at('pagu')), realisasi: tertulis(satu.at('realisasi')) };
  for (const kunci of ['pagu', 'realisasi'] as const) {
    const parts = sum(urusan.map((each) => each[kunci].nilai));
    if (urusan.length > 0 && !parts.eq(made[kunci].nilai))
      findings.push(galat(made[kunci].asal.span, messages.urusanTidakJumlah(kunci, nama)));
  }
  return made;
}
