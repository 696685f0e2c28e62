/** What a report that can be made still lacks before anybody can sign it. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { Figure } from '../../figures/figure.ts';
import { dilaporkan } from '../rules/indikator-tanpa-realisasi.ts';
import { budgetLines } from '../rules/places.ts';
import { teksSementara } from '../rules/teks-sementara.ts';

/** Counts; nothing is open where all are 0. */
export interface Open {
  /** Placeholders such as «[isi nama program]». */
  readonly teks: number;
  /** Values of the quarter that are neither there nor said to be missing. */
  readonly nilai: number;
  /** 1 where the report says that it is a draft. */
  readonly konsep: number;
}

/** `findings` are those of lint: a placeholder that a comment accepts is none. */
export function openParts(assessment: Assessment, findings: readonly Diagnostic[]): Open {
  const { dataTriwulan, pendapatan } = assessment;
  const figures = [
    ...dilaporkan(assessment).map(({ figur }) => figur.realisasi),
    ...budgetLines(assessment).map(({ figur }) => figur.realisasi),
    ...(pendapatan?.baris ?? []).map(({ figur }) => figur.realisasi),
  ];
  return {
    teks: findings.filter(({ code }) => code === teksSementara.code).length,
    nilai: figures.filter(isUnsaid).length,
    konsep: dataTriwulan.status === 'konsep' ? 1 : 0,
  };
}

/** Missing without a reason: where one was typed, the reader is told it. */
export function isUnsaid(figure: Figure): boolean {
  if (figure.nilai !== null) return false;
  const { sebab, asal } = figure.kosong;
  return (sebab === 'belum_dilaporkan' || sebab === 'tidak_lengkap') && asal === undefined;
}
