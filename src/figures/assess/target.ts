/** The target that counts in a quarter: the agreement's, with the revisions dated by then, else the Renstra's. */

import type { DataTahun, Indikator, Instansi, Nilai, Tertulis } from '../../data/link/index.ts';
import { type Figure, kosong } from '../figure.ts';
import { triwulanRomawi } from '../format.ts';
import { rumusDitulis } from '../formulas/index.ts';
import type { Periode } from './assessment.ts';
import { targetBerlaku } from './berlaku.ts';

const { perjanjian } = rumusDitulis;

/** The target of the year. A revision counts from the quarter in which it is dated. */
export function targetTahun(indikator: Indikator, data: DataTahun, periode: Periode, { istilah }: Instansi): Figure {
  const umum = { id: `${indikator.id}.target_tahun`, bentuk: 'satuan' } as const;
  const disepakati = targetBerlaku(data, indikator.id, periode)?.tahun;
  if (disepakati) return ditetapkan(umum, disepakati, perjanjian);
  const renstra = indikator.targetRenstra.get(periode.tahun);
  if (renstra) return ditetapkan(umum, renstra, `target ${istilah.renstra}`);
  return belumDitetapkan(umum, `Target tahun ${periode.tahun} belum ditetapkan`);
}

/** The running target of the quarter, where the agreement sets one. */
export function targetTriwulan(indikator: Indikator, data: DataTahun, periode: Periode): Figure {
  const umum = { id: `${indikator.id}.target_triwulan`, bentuk: 'satuan' } as const;
  const disepakati = targetBerlaku(data, indikator.id, periode)?.tw.get(periode.triwulan);
  if (disepakati) return ditetapkan(umum, disepakati, perjanjian);
  return belumDitetapkan(umum, `Target triwulan ${triwulanRomawi(periode.triwulan)} belum ditetapkan`);
}

function ditetapkan(umum: Pick<Figure, 'id' | 'bentuk'>, target: Tertulis<Nilai>, rumus: string): Figure {
  return { nilai: target.nilai, rumus, masukan: [{ nama: 'target', dari: target }], ...umum };
}

function belumDitetapkan(umum: Pick<Figure, 'id' | 'bentuk'>, keterangan: string): Figure {
  return { nilai: null, kosong: kosong('tanpa_target', keterangan), rumus: perjanjian, masukan: [], ...umum };
}
