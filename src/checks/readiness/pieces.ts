/** What single indicators and lines of the budget lack of a part of the report, each by its name. */
import type { Language, Text } from '../../base/diagnostic.ts';
import type { IdBagian } from '../../data/link/index.ts';
import { type Assessment, dijanjikan } from '../../figures/assess/index.ts';
import { budgetLines } from '../rules/places.ts';
import { type Criterion, type Gap, stateOf } from './criterion.ts';
import { isUnsaid } from './open.ts';
import { targetDanRealisasi } from './perbandingan.ts';

/** Something that a part lacks, and the sections in which it would stand. */
export interface Missing extends Gap {
  /** Where own text may stand for it, the first of them where it belongs. */
  readonly naskah: readonly IdBagian[];
  /** A final report is refused without it. */
  readonly isPart: boolean;
  /** No text can stand for it. */
  readonly isFigure?: boolean;
  /** Where each thing is to have it, who has not. */
  readonly gaps?: readonly Gap[];
}

export type Piece = Omit<Missing, 'naskah'>;

/** What one of the seven analyses lacks. Each indicator is to have its realisasi and its causes, or a reason why not. */
export function ofAnalysis({ number, title, verdict }: Criterion, nama: string): readonly Piece[] {
  const all = 'gaps' in verdict ? verdict.gaps : [];
  const unsaid = all.filter(({ isSaid }) => !isSaid);
  const what = (text: Text): Text => ({
    id: `Bab III A angka ${number}, ${title.id}, ${nama} (${text.id})`,
    en: `Bab III A number ${number}, ${title.en}, ${nama} (${text.en})`,
  });
  const isFigure = number === '1';
  if (number !== '1' && number !== '5') return together(what, all, { isPart: stateOf(verdict) === 'unmet' });
  if (unsaid.length === 0) return together(what, all, { isPart: false, isFigure });
  return together(what, unsaid, {
    isPart: true,
    isFigure,
    gaps: unsaid.map((gap) => ({ ...gap, what: what(gap.what) })),
  });
}

/** What is promised beside the indicators of sasaran is to have its realisasi too. */
export function ofOthers(assessment: Assessment): readonly Piece[] {
  return dijanjikan(assessment)
    .filter(({ jenis }) => jenis !== 'sasaran')
    .flatMap(({ nama, indikator }) => {
      const title = { id: 'target dan realisasi tahun ini', en: "this year's target against its realisasi" };
      return ofAnalysis({ number: '1', title, verdict: targetDanRealisasi(indikator, assessment) }, nama);
    });
}

/** Lines of the budget of which nobody says what was spent. */
export function unspent(assessment: Assessment): readonly Piece[] {
  const file = assessment.dataTriwulan.berkas;
  const what = (text: Text): Text => ({
    id: `Bab III B: realisasi ${text.id}`,
    en: `Bab III B: what was spent of ${text.en}`,
  });
  const gaps = budgetLines(assessment)
    .filter(({ figur }) => isUnsaid(figur.realisasi))
    .map(({ id, nama }): Gap => ({ what: { id: nama, en: nama }, file, key: `anggaran.${id}` }));
  const apart = gaps.map((gap) => ({ ...gap, what: what(gap.what) }));
  return together(what, gaps, { isPart: true, isFigure: true, gaps: apart });
}

/** In one line, at the place of the first. */
function together(
  what: (text: Text) => Text,
  gaps: readonly Gap[],
  kind: Pick<Missing, 'isPart' | 'isFigure' | 'gaps'>,
): readonly Piece[] {
  const [first] = gaps;
  if (!first) return [];
  const told = (language: Language) => gaps.map((gap) => gap.what[language]).join('; ');
  return [{ ...first, what: what({ id: told('id'), en: told('en') }), ...kind }];
}
