/** An indicator's figures of other times: the quarters of the year, and the years before it. */
import {
  type DataTahun,
  garis,
  type Indikator,
  type Pendahulu,
  type Project,
  type Triwulan,
  takSebanding,
} from '../../data/link/index.ts';
import type { Figure } from '../figure.ts';
import { rumusDitulis } from '../formulas/index.ts';
import type { FigurIndikator, KolomTahun, KolomTriwulan, Periode, Sebelumnya } from './assessment.ts';
import { capaian } from './capaian.ts';
import { realisasiBerjalan, realisasiMenurut, triwulanSampai } from './realisasi.ts';
import { targetTahun, targetTriwulan } from './target.ts';

/** Where the figures to compare with are looked up. */
export interface Sekitar {
  readonly data: DataTahun;
  readonly periode: Periode;
  readonly project: Pick<
    Project,
    'pengaturan' | 'rencana' | 'berkasRenstra' | 'pendahulu' | 'renstra' | 'tahun' | 'instansi'
  >;
}

/**
 * Those that have a file, each against the target of its own quarter and against that of the year; the last one is the
 * assessed quarter itself.
 */
export function kolomTriwulan(
  indikator: Indikator,
  figur: FigurIndikator,
  { data, periode, project }: Sekitar,
): readonly KolomTriwulan[] {
  const { pengaturan, pendahulu } = project;
  const sekarang: KolomTriwulan = {
    triwulan: periode.triwulan,
    target: figur.target_triwulan,
    realisasi: figur.realisasi,
    capaian: figur.capaian_triwulan,
    capaianTahun: figur.capaian_tahun,
  };
  const lalu = triwulanSampai(periode.triwulan).filter((tw) => tw < periode.triwulan && data.triwulan.has(tw));
  const segaris = garis(indikator, pendahulu);
  return [
    ...lalu.map((triwulan): KolomTriwulan => {
      const isMeasured = (satu: Indikator) => realisasiBerjalan(satu, data, triwulan).nilai !== null;
      const milik = segaris.find(isMeasured) ?? indikator;
      const lama = milik.id !== indikator.id;
      const target = sebagai(indikator, `target_tw${triwulan}`, [
        milik,
        targetTriwulan(milik, data, { ...periode, triwulan }),
      ]);
      const realisasi = sebagai(indikator, `realisasi_tw${triwulan}`, [
        milik,
        realisasiMenurut(milik, data, triwulan, project),
      ]);
      const setahun = lama ? targetTahun(milik, data, { ...periode, triwulan }, project.instansi) : figur.target_tahun;
      const penilaian = data.triwulan.get(triwulan)?.indikator.get(milik.id)?.penilaian;
      const terhadap = (kunci: string, yang: Figure) => {
        const kini = { kunci: `${kunci}_tw${triwulan}`, target: yang, realisasi, penilaian };
        const made = capaian(milik, kini, pengaturan);
        return lama ? { ...made, id: `${indikator.id}.${kunci}_tw${triwulan}` } : made;
      };
      return {
        triwulan,
        target,
        realisasi,
        capaian: terhadap('capaian', target),
        capaianTahun: terhadap('capaian_tahun', setahun),
        ...(lama ? { dari: milik } : {}),
      };
    }),
    sekarang,
  ];
}

/** A figure under a key of the indicator; the inputs of one that it replaces are named after that one. */
function sebagai({ id }: Indikator, kunci: string, [milik, figure]: readonly [Indikator, Figure]): Figure {
  if (milik.id === id) return { ...figure, id: `${id}.${kunci}` };
  const masukan = figure.masukan.map((satu) => ({ ...satu, nama: `${milik.id}: ${satu.nama}` }));
  return { ...figure, masukan, id: `${id}.${kunci}` };
}

/**
 * Earlier years that have a realisation: by the data of their fourth quarter, or else by what the plan's file says of
 * them. Targets likewise: those agreed in that year, or else the plan's. What an indicator carries on or replaces stands in
 * for it in years of which it has nothing itself, where the figures of both can be set against one another.
 */
export function kolomTahun(indikator: Indikator, sekitar: Sekitar): readonly KolomTahun[] {
  const segaris = garis(indikator, sekitar.project.pendahulu);
  return tahunLalu(segaris, sekitar).flatMap((tahun) => kolomSetahun(indikator, segaris, tahun, sekitar));
}

/** The same of an indicator that is replaced, and whose figures can not be set against those of the one that replaces it. */
export function kolomPendahulu(indikator: Indikator, sekitar: Sekitar): Sebelumnya | undefined {
  const lama = takSebanding(indikator, sekitar.project.pendahulu);
  return lama && { indikator: lama, tahun: kolomTahun(lama, sekitar) };
}

function tahunLalu(segaris: readonly Indikator[], { periode, project }: Sekitar): readonly number[] {
  const years = new Set([
    ...project.tahun.keys(),
    ...segaris.flatMap(({ realisasiTahun }) => [...realisasiTahun.keys()]),
  ]);
  return [...years].filter((tahun) => tahun < periode.tahun).sort((a, b) => a - b);
}

function kolomSetahun(
  indikator: Indikator,
  segaris: readonly Indikator[],
  tahun: number,
  { project: { tahun: semua, pengaturan, instansi } }: Sekitar,
): readonly KolomTahun[] {
  const data = semua.get(tahun) ?? { tahun, triwulan: new Map(), indikator: [] };
  const [found] = segaris.flatMap((satu) => {
    const realisasi = realisasiSampai(satu, data, 4) ?? realisasiRenstra(satu, tahun);
    return realisasi ? [{ milik: satu, realisasi }] : [];
  });
  if (!found) return [];
  const { milik } = found;
  const realisasi = sebagai(indikator, `realisasi_${tahun}`, [milik, found.realisasi]);
  // What is carried on has its target of an earlier year in the plan of that year.
  const targets = segaris
    .filter(({ id }) => id === milik.id)
    .map((satu) => targetTahun(satu, data, { tahun, triwulan: 4 }, instansi));
  const ditetapkan =
    targets.find(({ nilai }) => nilai !== null) ?? targetTahun(milik, data, { tahun, triwulan: 4 }, instansi);
  const target = sebagai(indikator, `target_${tahun}`, [milik, ditetapkan]);
  const lama = milik.id !== indikator.id;
  const penilaian = data.triwulan.get(4)?.indikator.get(milik.id)?.penilaian;
  const hasil = capaian(milik, { kunci: `capaian_${tahun}`, target, realisasi, penilaian }, pengaturan);
  return [
    {
      tahun,
      target,
      realisasi,
      capaian: { ...hasil, id: `${indikator.id}.capaian_${tahun}` },
      ...(lama ? { dari: milik } : {}),
    },
  ];
}

/** What an earlier year had realised up to a quarter, by the indicator itself or by what it carries on or replaces. */
export function realisasiLalu(
  indikator: Indikator,
  data: DataTahun,
  triwulan: Triwulan,
  pendahulu: Pendahulu,
): { readonly dari: Figure; readonly milik: Indikator } | undefined {
  for (const milik of garis(indikator, pendahulu)) {
    const figure = realisasiSampai(milik, data, triwulan);
    const kunci = figure?.id.slice(milik.id.length + 1) ?? '';
    if (figure) return { dari: sebagai(indikator, kunci, [milik, figure]), milik };
  }
  return undefined;
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
