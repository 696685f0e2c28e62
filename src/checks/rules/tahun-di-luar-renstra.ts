/** A target or a folder of a year that the strategic plan does not cover. */

import type { Span } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { berkas } from './berkas.ts';
import { finding, type Rule } from './rule.ts';

export const tahunDiLuarRenstra: Rule = {
  code: 'lint/tahun-di-luar-renstra',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'target atau data untuk tahun di luar periode rencana jangka menengah',
      en: 'a target or data for a year outside the plan',
    },
    reason: {
      id: 'Rencana jangka menengah menetapkan target untuk tahun-tahun dalam periodenya saja. Tahun di luarnya biasanya salah ketik, atau tersisa dari rencana yang lama. Realisasi tahun-tahun sebelum rencana boleh ada sebagai pembanding.',
      en: 'A plan sets targets for the years of its period alone. Another year is mistyped as a rule, or left over from the former plan. What was realised before the plan may stand for comparison.',
    },
    source: 'PermenPANRB 53/2014 Lampiran II: realisasi dibandingkan dengan target jangka menengah dalam Renstra',
    example: { wrong: 'periode: { awal: 2018, akhir: 2023 }\n…\ntarget:\n  2032: 86', right: 'target:\n  2023: 86' },
  }),
  *check(assessment) {
    const { awal, akhir } = assessment.project.renstra.periode;
    const { renstra } = assessment.project.instansi.istilah;
    for (const { span, tahun, apa } of tahunTertulis(assessment)) {
      if (tahun >= (apa.sejak ?? awal) && tahun <= akhir) continue;
      yield finding(
        { span },
        `${apa.id} tahun ${tahun} di luar periode ${renstra} ${awal}–${akhir}`,
        `${apa.en} of ${tahun} lies outside the period of the ${renstra}, ${awal}–${akhir}`,
        `perbaiki tahunnya, atau hapus bila tersisa dari ${renstra} yang lama`,
        `mend the year, or delete what is left over from the former ${renstra}`,
      );
    }
  },
};

interface TahunTertulis {
  readonly span: Span;
  readonly tahun: number;
  readonly apa: { readonly id: string; readonly en: string; readonly sejak?: number };
}

/** An earlier or a later plan has it. */
function isOfOther({ rencana, berkasRenstra }: Assessment['project'], year: number): boolean {
  const others = rencana.filter(({ berkas }) => berkas !== berkasRenstra);
  return others.some(({ renstra: { periode } }) => year >= periode.awal && year <= periode.akhir);
}

function* tahunTertulis({ project, periode }: Assessment): Iterable<TahunTertulis> {
  const renstra = project.tujuan.flatMap(({ indikator, sasaran }) => [
    ...indikator,
    ...sasaran.flatMap((satu) => satu.indikator),
  ]);
  const tahunan = [...project.tahun].flatMap(([tahun, { indikator }]) => (isOfOther(project, tahun) ? [] : indikator));
  for (const { targetRenstra, realisasiTahun } of [...renstra, ...tahunan]) {
    for (const [tahun, { asal }] of targetRenstra)
      yield { span: asal.keySpan, tahun, apa: { id: 'target', en: 'the target' } };
    for (const [tahun, { asal }] of realisasiTahun) {
      yield { span: asal.keySpan, tahun, apa: { id: 'realisasi', en: 'the realisation', sejak: 0 } };
    }
  }
  for (const { path, year } of berkas(project, 'perjanjian-kinerja')) {
    if (year === undefined || year === periode.tahun || isOfOther(project, year)) continue;
    const span = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    yield { span, tahun: year, apa: { id: 'perjanjian kinerja', en: 'the performance agreement' } };
  }
}
