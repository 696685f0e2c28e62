/** Which settings chose how a figure is made, each with the place where it was set; the others are defaults. */

import { plainText } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import type { Indikator, Project } from '../../data/link/index.ts';
import { kindOf } from '../../data/parse/index.ts';
import type { Assessment, Pemilik } from '../assess/index.ts';
import type { Figure } from '../figure.ts';
import { isRasio, rumusDitulis } from '../formulas/index.ts';

/** `asal` is absent where nobody set it: then it is the default. */
export interface Setelan {
  readonly kunci: string;
  readonly nilai: string;
  readonly asal?: Part;
}

/** The settings behind one figure, in the order in which they count. */
export function setelanFigur(
  pemilik: Pemilik,
  kunci: string,
  figure: Figure,
  assessment: Assessment,
): readonly Setelan[] {
  const { indikator } = pemilik;
  if (indikator && /^realisasi(?:_|$)/.test(kunci) && figure.rumus !== rumusDitulis.ditulis)
    return setelanRealisasi(indikator, figure);
  if (indikator && kunci === 'celah') return [milik(indikator, 'arah', indikator.arah)];
  if (indikator && kunci === 'kemajuan_renstra') return setelanRumus(indikator, assessment);
  if (indikator && kunci.startsWith('capaian')) return setelanCapaian(indikator, figure, assessment);
  const isAverage = (pemilik.jenis === 'sasaran' || pemilik.jenis === 'tujuan') && kunci === 'capaian';
  if (pemilik.jenis === 'total' && kunci === 'capaian') return [setelanTotal(assessment), ...setelanRerata(assessment)];
  return isAverage ? setelanRerata(assessment) : [];
}

/** The settings by which its number is printed; none where it is printed as it was typed, or is whole rupiah. */
export function setelanCetak(figure: Figure, { project }: Assessment): readonly Setelan[] {
  const value = figure.nilai;
  if (value?.jenis !== 'angka' || figure.bentuk === 'rupiah') return [];
  const isTyped = figure.bentuk === 'satuan' || figure.bentuk === 'selisih';
  if (isTyped && value.desimal !== undefined) return [];
  const { pembulatan, desimal } = project.pengaturan;
  return [umum(project, 'pembulatan', pembulatan), umum(project, 'desimal', String(desimal))];
}

/** The settings by which it gets its label. */
export function setelanKategori({ project }: Assessment): readonly Setelan[] {
  const { skalaCapaian, celah } = project.pengaturan;
  const nama = skalaCapaian.map((tingkat) => tingkat.nama).join(', ');
  return [umum(project, 'skala_capaian', nama), umum(project, 'celah', celah)];
}

function setelanCapaian(indikator: Indikator, figure: Figure, assessment: Assessment): readonly Setelan[] {
  const rumus = setelanRumus(indikator, assessment);
  if (figure.nilai === null) return /^(?:target|realisasi)_/.test(figure.kosong.sebab) ? rumus : [];
  return [...rumus, milik(indikator, 'batas_capaian', batas(indikator.batasCapaian), assessment.project)];
}

/** What chose the formula. */
function setelanRumus(indikator: Indikator, { project }: Assessment): readonly Setelan[] {
  const { arah, rumusTurun, targetNol } = indikator;
  if (indikator.skala) return [umum(project, 'rumus_predikat', project.pengaturan.rumusPredikat)];
  return [
    milik(indikator, 'arah', arah),
    ...(arah === 'naik' ? [] : [milik(indikator, 'rumus_turun', rumusTurun, project)]),
    ...(arah === 'turun' ? [milik(indikator, 'target_nol', targetNol, project)] : []),
  ];
}

function setelanRealisasi(indikator: Indikator, figure: Figure): readonly Setelan[] {
  const { pencatatan, akumulasi, pengali } = indikator;
  return [
    milik(indikator, 'pencatatan', pencatatan),
    ...(pencatatan === 'per_triwulan' ? [milik(indikator, 'akumulasi', akumulasi)] : []),
    ...(isRasio(figure) ? [milik(indikator, 'pengali', plainText(pengali))] : []),
  ];
}

/** How the capaian of the whole agency is made. */
function setelanTotal({ project: { documents, pengaturan } }: Assessment): Setelan {
  const laporan = documents.find(({ path }) => kindOf(path)?.kind === 'laporan');
  const asal = laporan?.root.follow('/total/capaian');
  return { kunci: 'total.capaian', nilai: pengaturan.totalCapaian ?? '', ...(asal ? { asal } : {}) };
}

/** Which targets the report's averages rest on, and whether they are made before the cap. */
function setelanRerata({ project, dasar }: Assessment): readonly Setelan[] {
  const { dasarCapaian, rerata, batasCapaian } = project.pengaturan;
  return [
    umum(project, 'dasar_capaian', dasarCapaian === dasar ? dasar : `${dasarCapaian} (${dasar})`),
    umum(project, 'batas_capaian', batas(batasCapaian)),
    ...(batasCapaian === undefined ? [] : [umum(project, 'rerata', rerata)]),
  ];
}

function batas(batasCapaian: number | undefined): string {
  return batasCapaian === undefined ? 'tanpa batas' : String(batasCapaian);
}

/** Set for this indicator alone, or, where a project is given, for the whole report. */
function milik({ asal }: Indikator, kunci: string, nilai: string, project?: Project): Setelan {
  const own = asal.below(kunci);
  if (own || !project) return own ? { kunci, nilai, asal: own } : { kunci, nilai };
  return umum(project, kunci, nilai);
}

function umum({ documents }: Project, kunci: string, nilai: string): Setelan {
  const laporan = documents.find(({ path }) => kindOf(path)?.kind === 'laporan');
  const asal = laporan?.root.below(kunci);
  return asal ? { kunci, nilai, asal } : { kunci, nilai };
}
