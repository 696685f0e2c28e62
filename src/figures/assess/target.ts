/** The target that counts in a quarter: the agreement's, with the revisions dated by then, else the Renstra's. */
import type { DataTahun, Indikator, Instansi, TargetTertulis } from '../../data/link/index.ts';
import { type Figure, kosong } from '../figure.ts';
import { triwulanRomawi } from '../format.ts';
import { rumusDitulis, targetRasio } from '../formulas/index.ts';
import type { Periode } from './assessment.ts';
import { targetBerlaku } from './berlaku.ts';

const { perjanjian } = rumusDitulis;

/** The target of the year. A revision counts from the quarter in which it is dated. */
export function targetTahun(indikator: Indikator, data: DataTahun, periode: Periode, { istilah }: Instansi): Figure {
  const umum = { id: `${indikator.id}.target_tahun`, bentuk: 'satuan' } as const;
  const disepakati = targetBerlaku(data, indikator.id, periode)?.tahun;
  if (disepakati) return ditetapkan(umum, disepakati, indikator, [perjanjian, 'target', `tahun ${periode.tahun}`]);
  const renstra = indikator.targetRenstra.get(periode.tahun);
  if (renstra)
    return ditetapkan(umum, renstra, indikator, [`target ${istilah.renstra}`, 'target', `tahun ${periode.tahun}`]);
  return belumDitetapkan(umum, `Target tahun ${periode.tahun} belum ditetapkan`);
}

/** The running target of the quarter, where the agreement sets one. */
export function targetTriwulan(indikator: Indikator, data: DataTahun, periode: Periode): Figure {
  const umum = { id: `${indikator.id}.target_triwulan`, bentuk: 'satuan' } as const;
  const disepakati = targetBerlaku(data, indikator.id, periode)?.tw.get(periode.triwulan);
  if (disepakati) {
    const kapan = `triwulan ${triwulanRomawi(periode.triwulan)}`;
    return ditetapkan(umum, disepakati, indikator, [perjanjian, 'target', kapan]);
  }
  return belumDitetapkan(umum, `Target triwulan ${triwulanRomawi(periode.triwulan)} belum ditetapkan`);
}

/** As it was set; of two counts what they make. `nama` is what a number is called as an input, `kapan` what it is for. */
export function ditetapkan(
  umum: Pick<Figure, 'id' | 'bentuk'>,
  target: TargetTertulis,
  indikator: Indikator,
  [rumus, nama, kapan]: readonly [rumus: string, nama: string, kapan: string],
): Figure {
  if (!target.rasio) return { nilai: target.nilai, rumus, masukan: [{ nama, dari: target }], ...umum };
  const made = targetRasio(indikator, target.rasio, `target ${kapan}`);
  return { nilai: target.nilai, ...made, rumus: `${rumus}: ${made.rumus}`, ...umum };
}

function belumDitetapkan(umum: Pick<Figure, 'id' | 'bentuk'>, keterangan: string): Figure {
  return { nilai: null, kosong: kosong('tanpa_target', keterangan), rumus: perjanjian, masukan: [], ...umum };
}
