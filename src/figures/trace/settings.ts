/** Which settings chose how a figure is made, each with the place where it was set; the others are defaults. */
import { plainText } from '../../base/decimal.ts';
import type { Part } from '../../base/located.ts';
import type { Indikator, Project } from '../../data/link/index.ts';
import { kindOf } from '../../data/parse/index.ts';
import type { Assessment, Pemilik } from '../assess/index.ts';
import type { Figure } from '../figure.ts';
import { isRasio, rumusDitulis } from '../formulas/index.ts';

/** `asal` is absent where nobody set it: then it is the default. */
export interface Setting {
  readonly kunci: string;
  readonly nilai: string;
  readonly asal?: Part;
}

/** The settings behind one figure, in the order in which they count. */
export function settingsOf(
  pemilik: Pemilik,
  kunci: string,
  figure: Figure,
  assessment: Assessment,
): readonly Setting[] {
  const { indikator } = pemilik;
  if (indikator && /^realisasi(?:_|$)/.test(kunci) && figure.rumus !== rumusDitulis.ditulis)
    return realisasiSettings(indikator, figure);
  if (indikator && kunci === 'celah') return [ownSetting(indikator, 'arah', indikator.arah)];
  if (indikator && kunci === 'kemajuan_renstra') return rumusSettings(indikator, assessment);
  if (indikator && kunci.startsWith('capaian')) return capaianSettings(indikator, figure, assessment);
  const isAverage = (pemilik.jenis === 'sasaran' || pemilik.jenis === 'tujuan') && kunci === 'capaian';
  if (pemilik.jenis === 'total' && kunci === 'capaian')
    return [totalSetting(assessment), ...rerataSettings(assessment)];
  return isAverage ? rerataSettings(assessment) : [];
}

/** The settings by which its number is printed; none where it is printed as it was typed, or is whole rupiah. */
export function printSettings(figure: Figure, { project }: Assessment): readonly Setting[] {
  const value = figure.nilai;
  if (value?.jenis !== 'angka' || figure.bentuk === 'rupiah') return [];
  const isTyped = figure.bentuk === 'satuan' || figure.bentuk === 'selisih';
  if (isTyped && value.desimal !== undefined) return [];
  const { pembulatan, desimal } = project.pengaturan;
  return [reportSetting(project, 'pembulatan', pembulatan), reportSetting(project, 'desimal', String(desimal))];
}

/** The settings by which it gets its label. */
export function kategoriSettings({ project }: Assessment): readonly Setting[] {
  const { skalaCapaian, celah } = project.pengaturan;
  const nama = skalaCapaian.map((tingkat) => tingkat.nama).join(', ');
  return [reportSetting(project, 'skala_capaian', nama), reportSetting(project, 'celah', celah)];
}

function capaianSettings(indikator: Indikator, figure: Figure, assessment: Assessment): readonly Setting[] {
  const rumus = rumusSettings(indikator, assessment);
  if (figure.nilai === null) return /^(?:target|realisasi)_/.test(figure.kosong.sebab) ? rumus : [];
  return [...rumus, ownSetting(indikator, 'batas_capaian', limitText(indikator.batasCapaian), assessment.project)];
}

/** What chose the formula. */
function rumusSettings(indikator: Indikator, { project }: Assessment): readonly Setting[] {
  const { arah, rumusTurun, targetNol } = indikator;
  if (indikator.skala) return [reportSetting(project, 'rumus_predikat', project.pengaturan.rumusPredikat)];
  return [
    ownSetting(indikator, 'arah', arah),
    ...(arah === 'naik' ? [] : [ownSetting(indikator, 'rumus_turun', rumusTurun, project)]),
    ...(arah === 'turun' ? [ownSetting(indikator, 'target_nol', targetNol, project)] : []),
  ];
}

function realisasiSettings(indikator: Indikator, figure: Figure): readonly Setting[] {
  const { pencatatan, akumulasi, pengali } = indikator;
  return [
    ownSetting(indikator, 'pencatatan', pencatatan),
    ...(pencatatan === 'per_triwulan' ? [ownSetting(indikator, 'akumulasi', akumulasi)] : []),
    ...(isRasio(figure) ? [ownSetting(indikator, 'pengali', plainText(pengali))] : []),
  ];
}

/** How the capaian of the whole agency is made. */
function totalSetting({ project: { documents, pengaturan } }: Assessment): Setting {
  const laporan = documents.find(({ path }) => kindOf(path)?.kind === 'laporan');
  const asal = laporan?.root.follow('/total/capaian');
  return { kunci: 'total.capaian', nilai: pengaturan.totalCapaian ?? '', ...(asal ? { asal } : {}) };
}

/** Which targets the report's averages rest on, and whether they are made before the cap. */
function rerataSettings({ project, dasar }: Assessment): readonly Setting[] {
  const { dasarCapaian, rerata, batasCapaian } = project.pengaturan;
  return [
    reportSetting(project, 'dasar_capaian', dasarCapaian === dasar ? dasar : `${dasarCapaian} (${dasar})`),
    reportSetting(project, 'batas_capaian', limitText(batasCapaian)),
    ...(batasCapaian === undefined ? [] : [reportSetting(project, 'rerata', rerata)]),
  ];
}

function limitText(batasCapaian: number | undefined): string {
  return batasCapaian === undefined ? 'tanpa batas' : String(batasCapaian);
}

/** Set for this indicator alone, or, where a project is given, for the whole report. */
function ownSetting({ asal }: Indikator, kunci: string, nilai: string, project?: Project): Setting {
  const own = asal.below(kunci);
  if (own || !project) return own ? { kunci, nilai, asal: own } : { kunci, nilai };
  return reportSetting(project, kunci, nilai);
}

function reportSetting({ documents }: Project, kunci: string, nilai: string): Setting {
  const laporan = documents.find(({ path }) => kindOf(path)?.kind === 'laporan');
  const asal = laporan?.root.below(kunci);
  return asal ? { kunci, nilai, asal } : { kunci, nilai };
}
