/** Project → Assessment: every figure of one quarter, by the formulas, and the roll-ups. */
import { groupBy } from '../../base/groups.ts';
import {
  type Indikator,
  indikatorRenstra,
  ketentuan,
  menurut,
  type Project,
  rencanaPada,
  type Sasaran,
} from '../../data/link/index.ts';
import { akhirTriwulan } from '../format.ts';
import { assessBelanja, assessProgram, barisFisik } from './anggaran.ts';
import type { Assessment, Dasar, IndikatorDinilai, Periode, ProgramDinilai } from './assessment.ts';
import { dataBerlaku } from './berlaku.ts';
import { assessIndikator } from './indikator.ts';
import { perBidangUrusan, perKro, perUnit, uangPerUrusan } from './kelompok-anggaran.ts';
import { assessMisi, assessPerangkat } from './pemda.ts';
import { assessPendapatan } from './pendapatan.ts';
import { assessRiwayat } from './riwayat-pagu.ts';
import { assessSasaran, assessTujuan } from './sasaran.ts';
import { assessTotal } from './total.ts';
import { gabungan } from './uang.ts';

export { belanjaTertinggi, isDalamAmbang } from './ambang-batas.ts';
export type * from './assessment.ts';
export { paguSesudah, perubahanPerjanjian, revisiBerlaku, targetBerlaku } from './berlaku.ts';
export { kategoriFigur } from './kategori.ts';
export { figurKomponen } from './komponen.ts';
export { type Pemilik, pemilikSemua } from './pemilik.ts';
export { perubahanPendapatan } from './pendapatan.ts';
export { bertarget, type Dijanjikan, dijanjikan, indikatorDijanjikan, isPromised } from './promised.ts';
export { realisasiBerjalan } from './realisasi.ts';
export { isTargetTercapai } from './tercapai.ts';
export { realisasiSampai } from './waktu.ts';
export { uangPerUrusan };

/**
 * By the plan in force at the end of the quarter, or on another day `pada`. The project must have data of this quarter
 * (`choosePeriode` sees to it).
 */
export function assess(
  semua: Project,
  periode: Periode,
  pada = akhirTriwulan(periode.tahun, periode.triwulan),
): Assessment {
  const project = menurut(semua, rencanaPada(semua.rencana, pada), periode.tahun);
  const { pengaturan } = project;
  const tahun = project.tahun.get(periode.tahun);
  const dataTriwulan = tahun?.triwulan.get(periode.triwulan);
  if (!tahun || !dataTriwulan) throw new Error(`no data of ${periode.tahun} quarter ${periode.triwulan}`);
  const data = dataBerlaku(tahun, periode);
  const dinilai = new Map<Indikator, IndikatorDinilai>();
  for (const indikator of [...indikatorRenstra(project.tujuan), ...data.indikator]) {
    dinilai.set(indikator, assessIndikator(indikator, data, periode, project));
  }
  const of = (list: readonly Indikator[]) => list.flatMap((indikator) => dinilai.get(indikator) ?? []);
  const perPemilik = groupBy(dinilai.values(), ({ indikator: { untuk } }) => `${untuk.jenis}/${untuk.id}`);
  const program = (data.anggaran?.program ?? []).map((satu) =>
    assessProgram(satu, data, periode, (id) => perPemilik.get(id) ?? []),
  );
  // A year is judged by its own targets.
  const dasar = periode.tahunan ? 'tahun' : dasarCapaian(project, dinilai);
  const sasaranDinilai = (sasaran: Sasaran) =>
    assessSasaran(sasaran, of(sasaran.indikator), serves(program, sasaran), dasar, { pengaturan, dataTriwulan });
  const tujuan = project.tujuan.map((satu) =>
    assessTujuan(satu, of(satu.indikator), satu.sasaran.map(sasaranDinilai), pengaturan),
  );
  const kegiatan = program.flatMap((satu) => satu.kegiatan);
  const pendapatan = assessPendapatan(data, periode);
  const belanja = assessBelanja(data, periode);
  const anggaranPerangkat = assessPerangkat(data, periode);
  const assessment: Assessment = {
    project,
    periode,
    data,
    dataTriwulan,
    dasar,
    tujuan,
    sasaran: tujuan.flatMap((satu) => satu.sasaran),
    indikator: [...dinilai.values()],
    program,
    kegiatan,
    unit: perUnit(kegiatan),
    bidangUrusan: perBidangUrusan(program, data.anggaran?.bidangUrusan ?? new Map()),
    kro: ketentuan[project.instansi.jenis].daerah ? [] : perKro(kegiatan, data.anggaran?.kro ?? new Map()),
    misi: assessMisi(project, tujuan),
    riwayatPagu: assessRiwayat(data, periode),
    ...(belanja ? { belanja } : {}),
    ...(anggaranPerangkat ? { anggaranPerangkat } : {}),
    ...(pendapatan ? { pendapatan } : {}),
    total: gabungan(
      'total',
      program.map(({ figur }) => figur),
      program.flatMap(({ kegiatan }) => kegiatan.flatMap(barisFisik)),
    ),
  };
  return { ...assessment, ...assessTotal(assessment) };
}

function serves(program: readonly ProgramDinilai[], sasaran: Sasaran): readonly ProgramDinilai[] {
  return program.filter((satu) => satu.program.sasaran.includes(sasaran));
}

/** One basis for the whole report: the quarter's targets, if every sasaran indicator with a target has one for it. */
function dasarCapaian({ pengaturan, tujuan }: Project, dinilai: ReadonlyMap<Indikator, IndikatorDinilai>): Dasar {
  if (pengaturan.dasarCapaian !== 'otomatis') return pengaturan.dasarCapaian;
  const all = tujuan.flatMap((satu) => satu.sasaran.flatMap((sasaran) => sasaran.indikator));
  const figures = penentuDasar(all.flatMap((indikator) => dinilai.get(indikator) ?? [])).map(({ figur }) => figur);
  const quarterly = figures.length > 0 && figures.every(({ target_triwulan }) => target_triwulan.nilai !== null);
  return quarterly ? 'triwulan' : 'tahun';
}

/** The indicators of sasaran by whose targets that basis is chosen. */
export function penentuDasar(daftar: readonly IndikatorDinilai[]): readonly IndikatorDinilai[] {
  return daftar.filter(
    ({ indikator, figur: { target_tahun, target_triwulan } }) =>
      indikator.jenisNilai === 'angka' && (target_tahun.nilai !== null || target_triwulan.nilai !== null),
  );
}
