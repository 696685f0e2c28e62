/** Values of one indicator that are not equally exact. */

import { quoted } from '../../base/quote.ts';
import type { Nilai, NilaiAngka, Tertulis } from '../../data/link/index.ts';
import { type Assessment, type IndikatorDinilai, targetBerlaku } from '../../figures/assess/index.ts';
import { angka } from '../../figures/format.ts';
import { quarterBefore, relatedTo, typedRealisasi } from './places.ts';
import { finding, type Rule } from './rule.ts';

export const desimalBercampur: Rule = {
  code: 'lint/desimal-bercampur',
  severity: 'info',
  explain: () => ({
    title: { id: 'banyaknya desimal satu indikator bercampur', en: 'decimals of one indicator are mixed' },
    reason: {
      id: 'Dalam satu kolom, 74,7 di samping 80,94 menimbulkan pertanyaan: dibulatkan, terpotong, atau kurang satu angka? Angka dicetak dengan desimal yang diketik. Bilangan bulat tidak dipersoalkan.',
      en: 'In one column, 74,7 beside 80,94 makes one ask: rounded, cut off, or a digit lost? Values print with the decimals that were typed. Whole numbers are not questioned.',
    },
    source: 'Laporan terbit: desimal bercampur dalam satu kolom termasuk kesalahan yang paling sering berulang',
    example: {
      wrong: '# target: 80,94\nrat:\n  realisasi: 74,7',
      right: 'rat:\n  realisasi: 74,68',
    },
  }),
  *check(assessment) {
    for (const dinilai of assessment.indikator) {
      const values = berdesimal(dinilai, assessment);
      const most = Math.max(...values.map(({ nilai }) => nilai.desimal));
      const [rough, exact] = [
        values.find(({ nilai }) => nilai.desimal < most),
        values.find(({ nilai }) => nilai.desimal === most),
      ];
      if (!rough || !exact) continue;
      const full = angka(rough.nilai.angka, most);
      yield finding(
        {
          span: rough.asal.span,
          ...relatedTo(exact.asal.span, 'nilai yang lebih rinci', 'the more exact value'),
        },
        `${quoted(rough.asal.text)} berdesimal ${rough.nilai.desimal}, padahal nilai lain ${quoted(dinilai.indikator.nama)} berdesimal ${most}`,
        `${quoted(rough.asal.text)} has fewer decimals (${rough.nilai.desimal}) than another value of ${quoted(dinilai.indikator.nama)} (${most})`,
        `tulis angka lengkapnya; bila memang sebesar itu, tulis ${full}`,
        `write it in full; where it is just that much, write ${full}`,
      );
    }
  },
};

type Berdesimal = Tertulis<NilaiAngka & { readonly desimal: number }>;

/** The typed numbers with decimals: realised, this quarter's first, then the targets. */
function berdesimal({ indikator: { id } }: IndikatorDinilai, assessment: Assessment): readonly Berdesimal[] {
  const quarters = [assessment.dataTriwulan, ...quarterBefore(assessment).map(({ data }) => data)];
  const realised: readonly Tertulis<Nilai>[] = quarters.flatMap((quarter) => typedRealisasi(quarter, id) ?? []);
  const target = targetBerlaku(assessment.data, id, assessment.periode);
  const targets = [target?.tahun ?? [], ...(target?.tw.values() ?? [])].flat();
  return [...realised, ...targets].flatMap(({ nilai, asal }) =>
    nilai.jenis === 'angka' && nilai.desimal ? [{ nilai: { ...nilai, desimal: nilai.desimal }, asal }] : [],
  );
}
