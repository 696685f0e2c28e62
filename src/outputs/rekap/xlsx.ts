/** The tables of the recap as a workbook; sums and percentages are formulas over the rows of the agencies. */
import { sebutPeriodeLengkap } from '../../report/recap/index.ts';
import { figurTercetak } from '../../report/sections/index.ts';
import { figuresAmong } from '../xlsx/figures.ts';
import { workbookFile } from '../xlsx/file.ts';
import type { OutputRekap } from './output.ts';

export const xlsx: OutputRekap = async ({ rekap, page, tanggal }) => {
  const { view, html } = await page();
  return workbookFile({
    html,
    figure: figuresAmong(figurTercetak(rekap)),
    kepala: {
      judul: view.judul,
      instansi: view.instansi,
      daerah: rekap.daerah,
      periode: sebutPeriodeLengkap(rekap),
    },
    pengaturan: view.pengaturan,
    tanggal,
  });
};
