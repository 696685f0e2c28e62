/** The realisasi of an indicator up to a quarter, from what the files of the quarters say. */
import type { DataTahun, Indikator, Project, Triwulan } from '../../data/link/index.ts';
import { type Figure, kosong } from '../figure.ts';
import { akhirTriwulan, tanggal } from '../format.ts';
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

/** The same, but for a quarter that was over before the plan came into force that first has the indicator: nobody could report it then. */
export function realisasiMenurut(
  indikator: Indikator,
  data: DataTahun,
  triwulan: Triwulan,
  {
    rencana,
    berkasRenstra,
    pendahulu,
    instansi,
  }: Pick<Project, 'rencana' | 'berkasRenstra' | 'pendahulu' | 'instansi'>,
): Figure {
  const figure = realisasiBerjalan(indikator, data, triwulan);
  const sejak = rencana.length > 1 ? rencana.find(({ berkas }) => berkas === berkasRenstra)?.sejak : undefined;
  const isOwn = ['tujuan', 'sasaran'].includes(indikator.untuk.jenis) && pendahulu.get(indikator)?.id !== indikator.id;
  if (!sejak || !isOwn || akhirTriwulan(data.tahun, triwulan) >= sejak) return figure;
  if (figure.nilai !== null || figure.kosong.sebab !== 'belum_dilaporkan') return figure;
  const alasan = `${instansi.istilah.renstra} yang memuat indikator ini berlaku sejak ${tanggal(sejak)}`;
  return { ...figure, kosong: kosong('tidak_berlaku', alasan) };
}

export function triwulanSampai(triwulan: Triwulan): readonly Triwulan[] {
  return ([1, 2, 3, 4] as const).filter((tw) => tw <= triwulan);
}
