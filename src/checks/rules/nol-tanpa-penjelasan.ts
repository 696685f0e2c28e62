/** A bare zero, of which nobody can tell whether it was measured. */

import type { Span } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { type KomponenTerukur, matchTerukur } from '../../data/link/index.ts';
import type { Assessment, IndikatorDinilai } from '../../figures/assess/index.ts';
import { angkaFigure } from '../../figures/figure.ts';
import { finding, type Rule } from './rule.ts';

export const nolTanpaPenjelasan: Rule = {
  code: 'lint/nol-tanpa-penjelasan',
  severity: 'peringatan',
  explain: () => ({
    title: { id: 'realisasi nol tanpa penjelasan', en: 'a realisation of zero without a word' },
    reason: {
      id: 'Nol, belum diukur, dan tidak ada data adalah tiga hal yang berbeda, tetapi ketiganya sering ditulis 0. Nol yang sungguh-sungguh perlu satu kalimat penjelasan; selain itu ada kata tersendiri.',
      en: 'Zero, not measured yet and no data are three things, but all three are often typed as 0. A true zero needs one sentence; the others have words of their own.',
    },
    source: 'Laporan Kinerja Triwulan II 2019 yang menjadi dasar proyek ini mencetak 0 tanpa sebab',
    example: {
      wrong: 'sehat:\n  realisasi: 0',
      right: 'sehat:\n  realisasi: belum_diukur\n  alasan: Penilaian kesehatan dilakukan pada triwulan IV',
    },
  }),
  *check(assessment) {
    for (const dinilai of assessment.indikator) {
      const span = nol(dinilai, assessment);
      if (!span || isExplained(dinilai)) continue;
      yield finding(
        { span },
        `realisasi ${quoted(dinilai.indikator.nama)} nol tanpa penjelasan`,
        `the realisasi of ${quoted(dinilai.indikator.nama)} is zero without an explanation`,
        'bila belum diukur, tulis belum_diukur dengan alasan; bila sungguh nol, tambahkan keterangan atau kendala',
        'where it was not measured, write belum_diukur and why; where it is truly zero, add keterangan or kendala',
      );
    }
  },
};

/** Where the quarter's own zero stands. One that was the target is no surprise. */
function nol({ indikator, figur }: IndikatorDinilai, { dataTriwulan }: Assessment): Span | undefined {
  const terukur = dataTriwulan.indikator.get(indikator.id)?.terukur;
  const isTarget = [figur.target_triwulan, figur.target_tahun].some((target) => angkaFigure(target)?.eq('0'));
  if (isTarget) return undefined;
  return matchTerukur<Span | undefined>(terukur, {
    nilai: ({ nilai: { nilai, asal } }) => (nilai.jenis === 'angka' && nilai.angka.eq('0') ? asal.span : undefined),
    rasio: ({ pembilang: { nilai, asal } }) => (nilai.eq('0') ? asal.span : undefined),
    komponen: ({ bagian }) => (bagian.every(isNol) ? bagian[0]?.nilai?.asal.span : undefined),
    tanpa_nilai: undefined,
    kosong: undefined,
  });
}

function isNol({ nilai }: KomponenTerukur): boolean {
  return nilai?.nilai.angka.eq('0') ?? false;
}

/** Any word about it will do; evidence alone is none. */
function isExplained({ catatan: { bukti: _, ...words } }: IndikatorDinilai): boolean {
  return Object.keys(words).length > 0;
}
