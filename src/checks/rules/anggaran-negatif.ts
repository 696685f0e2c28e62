/** Money below zero. */

import type { Decimal } from '../../base/decimal.ts';
import type { Kegiatan, Tertulis } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { rupiah } from '../../figures/format.ts';
import { finding, type Rule } from './rule.ts';

export const anggaranNegatif: Rule = {
  code: 'lint/anggaran-negatif',
  severity: 'galat',
  explain: () => ({
    title: { id: 'uang kurang dari nol', en: 'money below zero' },
    reason: {
      id: 'Pagu, rencana, dan realisasi belanja tidak kurang dari nol. Biasanya tanda hubung pemisah tersalin dari tabel, atau yang diketik adalah selisihnya.',
      en: 'Ceilings, plans and spending are never below zero. As a rule the dash of a table was copied along, or a difference was typed.',
    },
    source: 'Laporan SIPD-RI: setoran pengembalian ada di kolom tersendiri, realisasi tidak bertanda minus',
    example: { wrong: 'operasional:\n  realisasi: -330.632.301', right: 'operasional:\n  realisasi: 330.632.301' },
  }),
  *check(assessment) {
    for (const { nilai, asal } of uang(assessment)) {
      if (nilai.gte('0')) continue;
      yield finding(
        { span: asal.span },
        `${rupiah(nilai)} kurang dari nol`,
        `${rupiah(nilai)} is below zero`,
        `tulis ${asal.text.replace('-', '')} bila tanda minusnya ikut tersalin, atau 0 bila memang belum ada`,
        `write ${asal.text.replace('-', '')} where the minus was copied along, or 0 where there is none yet`,
      );
    }
  },
};

/** Every amount of the year's budget, and those spent up to the quarter. */
function uang({ data, dataTriwulan }: Assessment): readonly Tertulis<Decimal>[] {
  const kegiatan = data.anggaran?.program.flatMap((program) => program.kegiatan) ?? [];
  const lines: readonly Omit<Kegiatan, 'subKegiatan'>[] = [
    ...kegiatan.flatMap((satu) => [satu, ...satu.subKegiatan]),
    ...(data.anggaran?.belanja ?? []),
  ];
  return [
    ...lines.flatMap(({ pagu, revisi, rencana }) => [pagu ?? [], ...revisi.values(), ...rencana.values()].flat()),
    ...[...dataTriwulan.anggaran.values()].map(({ realisasi }) => realisasi),
    ...(data.pendapatan?.baris ?? []).flatMap(({ target, targetPerubahan, realisasi }) =>
      [target ?? [], targetPerubahan ?? [], ...realisasi.values()].flat(),
    ),
  ];
}
