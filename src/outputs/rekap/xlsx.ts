/** The tables of the recap as a workbook; sums and percentages are formulas over the rows of the agencies. */
import { ketentuan } from '../../data/link/index.ts';
import { namePeriodInFull } from '../../report/recap/index.ts';
import { workbookFile } from '../xlsx/file.ts';
import type { OutputRekap } from './output.ts';

export const xlsx: OutputRekap = async ({ rekap, page, tanggal }) => {
  const { view, html } = await page();
  const isRegional = rekap.kelompok.some(({ jenis }) => ketentuan[jenis].daerah);
  return workbookFile({
    html,
    view,
    kepala: {
      milik: [isRegional ? 'Daerah' : 'Kementerian/Lembaga', isRegional ? rekap.daerah : rekap.induk],
      periode: namePeriodInFull(rekap),
    },
    tanggal,
  });
};
