/** A cash plan that does not lead to the ceiling. */

import { quoted } from '../../base/quote.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { rupiah, triwulanRomawi } from '../../figures/format.ts';
import { relatedTo, tempat } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const rencanaLawanPagu: Rule = {
  code: 'lint/rencana-lawan-pagu',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'rencana penarikan tidak menuju pagu', en: 'the cash plan does not lead to the pagu' },
    reason: {
      id: 'Rencana ditulis sampai dengan tiap triwulan: tidak turun, dan pada triwulan IV sama dengan pagu. Biasanya rencana tiap triwulan ditulis sendiri-sendiri, atau belum disesuaikan dengan perubahan anggaran.',
      en: 'The plan is running: it does not fall, and in quarter IV it is the ceiling. As a rule each quarter was given its own share, or the plan does not follow the revised budget.',
    },
    source:
      'Laporan Kinerja Interim Triwulan II 2021 BPOM: realisasi 23,03% dibandingkan dengan rencana penarikan 40,73%',
    example: {
      wrong: 'pagu: 400.000.000\nrencana: { 1: 90000000, 2: 110000000, 3: 100000000, 4: 100000000 }',
      right: 'pagu: 400.000.000\nrencana: { 1: 90000000, 2: 200000000, 3: 300000000, 4: 400000000 }',
    },
  }),
  *check(assessment) {
    for (const { nama, baris, figur } of berencana(assessment)) {
      const quarters = [...baris.rencana].sort(([a], [b]) => a - b);
      const at = quarters.findIndex(([, { nilai }], index) => quarters[index - 1]?.[1].nilai.gt(nilai));
      const [before, pagu] = [quarters[at - 1]?.[1], angkaFigure(figur.pagu)];
      const last = quarters.find(([tw, { nilai }]) => tw === 4 && pagu && !nilai.eq(pagu));
      const [tw, rencana] = quarters[at] ?? last ?? [];
      if (!tw || !rencana || !pagu) continue;
      const limit = before
        ? {
            id: `lebih kecil dari ${rupiah(before.nilai)} sebelumnya`,
            en: `less than ${rupiah(before.nilai)} before it`,
          }
        : { id: `padahal pagunya ${rupiah(pagu)}`, en: `but its pagu is ${rupiah(pagu)}` };
      const [name, amount] = [quoted(nama), rupiah(rencana.nilai)];
      yield finding(
        {
          span: rencana.asal.span,
          ...(before
            ? relatedTo(before.asal.span, 'rencana sebelumnya', 'the plan before it')
            : relatedTo(tempat(figur.pagu), 'pagunya', 'its pagu')),
        },
        `rencana ${name} sampai dengan triwulan ${triwulanRomawi(tw)} ${amount}, ${limit.id}`,
        `the plan of ${name} up to quarter ${triwulanRomawi(tw)} is ${amount}, ${limit.en}`,
        'tulis rencana sampai dengan tiap triwulan, dengan pagu yang berlaku pada triwulan IV',
        'write the running plan of each quarter, with the ceiling in force in quarter IV',
      );
    }
  },
};

/** Kegiatan, sub-kegiatan and jenis belanja, each with the plan that it states itself. */
function berencana({ kegiatan, belanja }: Assessment) {
  const lines = kegiatan.flatMap(({ kegiatan: satu, figur, subKegiatan }) => [
    { nama: satu.nama, baris: satu, figur },
    ...subKegiatan.map((sub) => ({ nama: sub.subKegiatan.nama, baris: sub.subKegiatan, figur: sub.figur })),
  ]);
  return [...lines, ...(belanja?.baris ?? []).map(({ belanja: baris, nama, figur }) => ({ nama, baris, figur }))];
}
