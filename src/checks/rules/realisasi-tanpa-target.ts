/** A realisation that nothing can be measured against. */
import { quoted } from '../../base/quote.ts';
import { placeInQuarter, relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const realisasiTanpaTarget: Rule = {
  code: 'lint/realisasi-tanpa-target',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'realisasi tanpa target', en: 'a realisation without a target' },
    reason: {
      id: 'Tanpa target, capaiannya tidak dapat dihitung dan barisnya tercetak tanpa persen. Biasanya targetnya lupa disalin dari perjanjian kinerja.',
      en: 'Without a target there is no capaian, and the row prints without a percentage. As a rule the target was not copied from the agreement.',
    },
    source: 'PermenPANRB 53/2014, lampiran II: perbandingan antara target dan realisasi kinerja tahun ini',
    example: {
      wrong: '# perjanjian-kinerja.yaml tidak menyebut sehat\nsehat:\n  realisasi: 82,10',
      right: '# perjanjian-kinerja.yaml\ntarget:\n  sehat:\n    tahun: 86,70',
    },
  }),
  *check(assessment) {
    const {
      indikator,
      periode: { tahun },
    } = assessment;
    for (const { indikator: satu, figur } of indikator) {
      const span = placeInQuarter(assessment, figur.realisasi);
      if (figur.realisasi.nilai === null || figur.target_tahun.nilai || figur.target_triwulan.nilai || !span) continue;
      yield finding(
        { span, ...relatedTo(satu.asal.follow('/nama').span, 'indikatornya', 'the indicator') },
        `${quoted(satu.nama)} direalisasikan, tetapi targetnya tahun ${tahun} tidak ada`,
        `${quoted(satu.nama)} is realised, but has no target for ${tahun}`,
        `tambahkan «${satu.id}:» di ${tahun}/perjanjian-kinerja.yaml, atau target ${tahun} pada indikatornya`,
        `add «${satu.id}:» to ${tahun}/perjanjian-kinerja.yaml, or the target of ${tahun} to the indicator`,
      );
    }
  },
};
