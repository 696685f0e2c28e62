/** The tables of the recap as a workbook; sums and percentages are formulas over the rows of the agencies. */
import { namePeriodInFull } from '../../report/recap/index.ts';
import { workbookFile } from '../xlsx/file.ts';
import type { OutputRekap } from './output.ts';

export const xlsx: OutputRekap = async ({ rekap, page, tanggal }) => {
  const { view, html } = await page();
  return workbookFile({
    html,
    view,
    kepala: { milik: ['Daerah', rekap.daerah], periode: namePeriodInFull(rekap) },
    tanggal,
  });
};
