/** Dates that cannot belong to the year or the quarter whose file they stand in. */

import type { Part } from '../../base/located.ts';
import type { Project } from '../../data/link/index.ts';
import { akhirTriwulan, tanggal } from '../../figures/format.ts';
import { periodeLaporan } from '../../figures/seal/index.ts';
import { berkas } from './berkas.ts';
import { finding, type Rule } from './rule.ts';

export const tanggalDiLuarTriwulan: Rule = {
  code: 'lint/tanggal-di-luar-triwulan',
  severity: 'peringatan',
  explain: () => ({
    title: {
      id: 'tanggal tidak cocok dengan tahun atau triwulannya',
      en: 'a date that does not fit its year or quarter',
    },
    reason: {
      id: 'Laporan triwulan ditandatangani sesudah triwulannya berakhir, dan perjanjian kinerja sekitar awal tahunnya. Tanggal lain biasanya salah ketik atau tersisa dari tahun sebelumnya.',
      en: 'A quarterly report is signed after its quarter, an agreement about the start of its year. Another date is mistyped, or left over from the year before.',
    },
    source: 'PermenPANRB 53/2014: perjanjian kinerja untuk satu tahun; pengukuran berkala, triwulan dan tahunan',
    example: { wrong: '# 2024/tw2.yaml\ntanggal: 2024-06-08', right: '# 2024/tw2.yaml\ntanggal: 2024-07-08' },
  }),
  *check({ project }) {
    for (const { asal, apa, dari, sampai } of batasTanggal(project)) {
      if (asal.text >= dari && asal.text <= sampai) continue;
      const [ditulis, awal, akhir] = [tanggal(asal.text), tanggal(dari), tanggal(sampai)];
      yield finding(
        { span: asal.span },
        `tanggal ${apa.id} ${ditulis} di luar ${awal} sampai dengan ${akhir}`,
        `the date of the ${apa.en}, ${ditulis}, is not between ${awal} and ${akhir}`,
        'periksa tahun, bulan, dan nama berkasnya',
        'check the year, the month and the name of the file',
      );
    }
  },
};

interface BatasTanggal {
  readonly asal: Part;
  readonly apa: { readonly id: string; readonly en: string };
  /** ISO, both included. */
  readonly dari: string;
  readonly sampai: string;
}

function* batasTanggal(project: Project): Iterable<BatasTanggal> {
  const laporan = { id: 'laporan', en: 'report' };
  const perjanjian = { id: 'perjanjian kinerja', en: 'performance agreement' };
  for (const { root, year = 0, quarter = 1 } of berkas(project, 'triwulan')) {
    const asal = root.at('tanggal');
    const dari = akhirTriwulan(year, quarter);
    if (asal) yield { asal, apa: laporan, dari, sampai: `${year + 1}${dari.slice(4)}` };
  }
  for (const { root, year = 0 } of berkas(project, 'evaluasi')) {
    const reviu = root.at('reviu');
    const publikasi = (root.at('publikasi')?.items() ?? []).map((satu) => ({
      apa: { id: 'publikasi', en: 'publication' },
      asal: satu.at('tanggal'),
      laporan: satu.value.laporan,
      tahun: 5,
    }));
    const direviu = {
      apa: { id: 'reviu', en: 'review' },
      asal: reviu?.at('tanggal'),
      laporan: reviu?.value.laporan,
      tahun: 1,
    };
    for (const { apa, asal, laporan: nama = 'tahunan', tahun } of [direviu, ...publikasi]) {
      const dari = akhirTriwulan(year, periodeLaporan(year, nama).triwulan);
      if (asal) yield { asal, apa, dari, sampai: `${year + tahun}${dari.slice(4)}` };
    }
  }
  for (const { root, year = 0 } of berkas(project, 'perjanjian-kinerja')) {
    const asal = root.at('tanggal');
    if (asal) yield { asal, apa: perjanjian, dari: `${year - 1}-01-01`, sampai: `${year + 1}-12-31` };
  }
}
