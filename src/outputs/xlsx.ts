/** The tables of the report as a workbook: one sheet for each, numbers that are numbers, formulas that can be followed. */
import { fillText } from '../pdf/slots.ts';
import { sebutan } from '../report/sections/index.ts';
import { dateOf } from './date.ts';
import type { Output } from './output.ts';
import { workbookFile } from './xlsx/file.ts';

export const xlsx: Output = {
  async make(bahan) {
    const { view, paper } = await bahan.page();
    const { assessment } = bahan;
    return workbookFile({
      html: fillText(paper(), []),
      view,
      kepala: { daerah: assessment.project.instansi.daerah.nama, periode: sebutan(assessment).periode },
      tanggal: dateOf(bahan),
    });
  },
};
