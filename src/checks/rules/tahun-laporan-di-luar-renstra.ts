/** A report of a year that the strategic plan does not cover. */
import { berkas } from './berkas.ts';
import { relatedTo } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const tahunLaporanDiLuarRenstra: Rule = {
  code: 'lint/tahun-laporan-di-luar-renstra',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'tahun laporan di luar periode rencana jangka menengah',
      en: 'the reported year lies outside the period of the plan',
    },
    reason: {
      id: 'Laporan kinerja mengukur tujuan dan sasaran rencana jangka menengah yang berlaku pada tahun itu. Bila tahunnya di luar periode, rencananya bukan yang berlaku, atau folder tahunnya salah nama.',
      en: 'The report measures the goals of the plan in force in that year. Outside its period the plan is another one, or the folder of the year has the wrong name.',
    },
    source: 'PermenPANRB 53/2014 Lampiran II: realisasi dibandingkan dengan target jangka menengah dalam Renstra',
    example: {
      wrong: 'periode: { awal: 2018, akhir: 2023 } # dan data di folder 2024/',
      right: 'periode: { awal: 2024, akhir: 2026 }',
    },
  }),
  *check({ project, periode: { tahun }, dataTriwulan }) {
    const { awal, akhir } = project.renstra.periode;
    if (tahun >= awal && tahun <= akhir) return;
    const { renstra } = project.instansi.istilah;
    const file = { file: dataTriwulan.berkas, line: 1, column: 1, endLine: 1, endColumn: 1 };
    for (const { root } of berkas(project, 'renstra')) {
      yield finding(
        {
          span: root.at('periode').span,
          ...relatedTo(file, `data tahun ${tahun} di sini`, `the data of ${tahun} is here`),
        },
        `tahun laporan ${tahun} di luar periode ${renstra} ${awal}–${akhir}`,
        `the reported year ${tahun} lies outside the period of the ${renstra}, ${awal}–${akhir}`,
        `isi ${project.berkasRenstra} menurut ${renstra} yang berlaku pada tahun itu, atau perbaiki nama folder tahunnya`,
        `fill ${project.berkasRenstra} from the ${renstra} in force in that year, or mend the name of the folder`,
      );
    }
  },
};
