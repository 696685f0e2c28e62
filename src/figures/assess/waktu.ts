/** An indicator's figures of other times: the quarters of the year, and the years before it. */

import type { DataTahun, Indikator, Project, Triwulan } from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { rumusDitulis } from '../formulas/index.ts';
import type { FigurIndikator, KolomTahun, KolomTriwulan, Periode } from './assessment.ts';
import { capaian } from './capaian.ts';
import { realisasiBerjalan, triwulanSampai } from './realisasi.ts';
import { targetTahun, targetTriwulan } from './target.ts';

/** Where the figures to compare with are looked up. */
export interface Sekitar {
  readonly data: DataTahun;
  readonly periode: Periode;
  readonly project: Pick<Project, 'pengaturan' | 'renstra' | 'tahun'>;
}

/**
 * Those that have a file, each against the target of its own quarter and against that of the year; the last one is the
 * assessed quarter itself.
 */
export function kolomTriwulan(
  indikator: Indikator,
  figur: FigurIndikator,
  { data, periode, project: { pengaturan } }: Sekitar,
): readonly KolomTriwulan[] {
  const sekarang: KolomTriwulan = {
    triwulan: periode.triwulan,
    target: figur.target_triwulan,
    realisasi: figur.realisasi,
    capaian: figur.capaian_triwulan,
    capaianTahun: figur.capaian_tahun,
  };
  const lalu = triwulanSampai(periode.triwulan).filter((tw) => tw < periode.triwulan && data.triwulan.has(tw));
  return [
    ...lalu.map((triwulan): KolomTriwulan => {
      const target = {
        ...targetTriwulan(indikator, data, { ...periode, triwulan }),
        id: `${indikator.id}.target_tw${triwulan}`,
      };
      const realisasi: Figure = {
        ...realisasiBerjalan(indikator, data, triwulan),
        id: `${indikator.id}.realisasi_tw${triwulan}`,
      };
      const penilaian = data.triwulan.get(triwulan)?.indikator.get(indikator.id)?.penilaian;
      const terhadap = (kunci: string, yang: Figure) =>
        capaian(indikator, { kunci: `${kunci}_tw${triwulan}`, target: yang, realisasi, penilaian }, pengaturan);
      return {
        triwulan,
        target,
        realisasi,
        capaian: terhadap('capaian', target),
        capaianTahun: terhadap('capaian_tahun', figur.target_tahun),
      };
    }),
    sekarang,
  ];
}

/**
 * Earlier years that have a realisation: by the data of their fourth quarter, or else by what the plan's file says of
 * them. Targets likewise: those agreed in that year, or else the plan's.
 */
export function kolomTahun(
  indikator: Indikator,
  { periode, project: { tahun: semua, pengaturan } }: Sekitar,
): readonly KolomTahun[] {
  const years = new Set([...semua.keys(), ...indikator.realisasiTahun.keys()]);
  return [...years]
    .filter((tahun) => tahun < periode.tahun)
    .sort((a, b) => a - b)
    .flatMap((tahun) => {
      const data = semua.get(tahun) ?? { tahun, triwulan: new Map(), indikator: [] };
      const realisasi = realisasiSampai(indikator, data, 4) ?? realisasiRenstra(indikator, tahun);
      if (!realisasi) return [];
      const target = {
        ...targetTahun(indikator, data, { tahun, triwulan: 4 }),
        id: `${indikator.id}.target_${tahun}`,
      };
      const penilaian = data.triwulan.get(4)?.indikator.get(indikator.id)?.penilaian;
      const hasil = capaian(indikator, { kunci: `capaian_${tahun}`, target, realisasi, penilaian }, pengaturan);
      return [{ tahun, target, realisasi, capaian: hasil }];
    });
}

/**
 * What an earlier year had realised up to a quarter, by its own data; undefined where it has no value. Indicators of a
 * budget belong to their year: the same id in another year's budget may be another indicator.
 */
export function realisasiSampai(indikator: Indikator, data: DataTahun, triwulan: Triwulan): Figure | undefined {
  if (!['tujuan', 'sasaran'].includes(indikator.untuk.jenis) || !data.triwulan.has(triwulan)) return undefined;
  const kunci = triwulan === 4 ? `realisasi_${data.tahun}` : `realisasi_${data.tahun}_tw${triwulan}`;
  const figure: Figure = { ...realisasiBerjalan(indikator, data, triwulan), id: `${indikator.id}.${kunci}` };
  return figure.nilai === null ? undefined : figure;
}

function realisasiRenstra({ id, realisasiTahun }: Indikator, tahun: number): Figure | undefined {
  const ditulis = realisasiTahun.get(tahun);
  if (!ditulis) return undefined;
  return {
    id: `${id}.realisasi_${tahun}`,
    bentuk: 'satuan',
    nilai: ditulis.nilai,
    rumus: rumusDitulis.ditulis,
    masukan: [{ nama: `realisasi tahun ${tahun}`, dari: ditulis }],
  };
}
