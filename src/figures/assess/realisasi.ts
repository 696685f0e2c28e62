/** The realisasi of an indicator up to a quarter, from what the files of the quarters say. */
import type { DataTahun, Indikator, Triwulan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { akumulasi, realisasiTriwulan } from '../formulas/index.ts';

/** Data is running already unless the indicator is recorded per quarter: then its `akumulasi` makes it so. */
export function realisasiBerjalan(indikator: Indikator, data: DataTahun, triwulan: Triwulan): Figure {
  const quarters = triwulanSampai(triwulan).map((tw) => {
    const terukur = data.triwulan.get(tw)?.indikator.get(indikator.id)?.terukur;
    return { tw, terukur, nilai: realisasiTriwulan(indikator, terukur, tw) };
  });
  const own = quarters.at(-1)?.nilai;
  if (!own) throw new Error('a quarter is 1 to 4');
  const isRunning = indikator.pencatatan === 'sampai_dengan' || own.nilai === null;
  const berjalan = isRunning ? own : akumulasi[indikator.akumulasi](indikator, quarters, own);
  return { id: `${indikator.id}.realisasi`, bentuk: 'satuan', ...berjalan };
}

export function triwulanSampai(triwulan: Triwulan): readonly Triwulan[] {
  return ([1, 2, 3, 4] as const).filter((tw) => tw <= triwulan);
}
