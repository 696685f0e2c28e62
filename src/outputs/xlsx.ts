/** The tables of the report as a workbook: one sheet for each, numbers that are numbers, formulas that can be followed. */
import { type Instansi, ketentuan } from '../data/link/index.ts';
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
      kepala: { milik: milik(assessment.project.instansi), periode: sebutan(assessment).periode },
      tanggal: dateOf(bahan),
    });
  },
};

function milik({ jenis, daerah, induk = '' }: Instansi): readonly [string, string] {
  return ketentuan[jenis].daerah ? ['Daerah', daerah?.nama ?? ''] : ['Kementerian/Lembaga', induk];
}
