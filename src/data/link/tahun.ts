/** One year: its agreement, its budget and its quarters, tied to the plan and to each other. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import type { Part } from '../../base/located.ts';
import { ownFirst, type Triwulan } from '../parse/index.ts';
import type { Valid } from '../validate/index.ts';
import { linkAnggaran } from './anggaran.ts';
import { linkAnggaranPerangkat } from './anggaran-perangkat.ts';
import { dikenalTahun } from './dikenal.ts';
import { linkEvaluasi } from './evaluasi.ts';
import { indexById } from './ids.ts';
import { type JenisInstansi, ketentuan } from './istilah.ts';
import { joinFiles } from './many-files.ts';
import { messages, missing } from './messages/index.ts';
import { linkPendapatan } from './pendapatan.ts';
import type { Pengaturan } from './pengaturan.ts';
import { linkPengesahan } from './pengesahan.ts';
import { checkTahun, linkPerjanjian } from './perjanjian.ts';
import type { Jabatan } from './profil.ts';
import type { Anggaran, DataTahun, DataTriwulan, Indikator, Rencana, Tujuan } from './project.ts';
import { akhir, rencanaPada, rencanaTahun } from './rencana.ts';
import { linkSumberDaya } from './sumber-daya.ts';
import { linkTriwulan } from './triwulan.ts';

interface Bersama {
  readonly rencana: readonly Rencana[];
  readonly pengaturan: Pengaturan;
  /** What the structure of the agency names, by id. */
  readonly jabatan: ReadonlyMap<string, Jabatan>;
  readonly findings: Diagnostic[];
  readonly jenis: JenisInstansi;
}

export function linkTahun(year: number, documents: readonly Valid[], bersama: Bersama): DataTahun {
  const { rencana, pengaturan, jabatan, findings } = bersama;
  const ofYear = documents.filter((document) => document.year === year);
  const quarters = ofYear.filter((document) => document.kind === 'triwulan');
  const budget = ofYear.find((document) => document.kind === 'anggaran');
  const sasaran = new Map(rencanaTahun(rencana, year).flatMap((plan) => [...plan.sasaran]));
  const anggaran =
    budget &&
    linkAnggaran(budget.root, budget.path, {
      sasaran,
      lain: sasaranLain(rencana, sasaran),
      pengaturan,
      jabatan,
      findings,
      jenis: bersama.jenis,
    });
  const foreign = budget?.root.at(ketentuan[bersama.jenis].daerah ? 'kro' : 'bidang_urusan');
  if (foreign)
    findings.push(
      galat(
        foreign.keySpan,
        messages.kunciJenisLain(ketentuan[bersama.jenis].daerah ? 'kro' : 'bidang_urusan', bersama.jenis),
      ),
    );
  const dated = [
    budget?.root.at('perubahan')?.at('tanggal') ?? [],
    (budget?.root.at('revisi')?.items() ?? []).map((satu) => satu.at('tanggal')),
  ];
  for (const tanggal of dated.flat()) checkTahun(tanggal, year, findings);
  const indikator = indikatorAnggaran(anggaran);
  const dikenal = dikenalTahun(
    year,
    { rencana, indikator, ...(anggaran ? { kegiatan: indexKegiatan(anggaran, findings) } : {}) },
    findings,
  );
  const pk = ofYear.find((document) => document.kind === 'perjanjian-kinerja');
  const sesudahnya = ofYear.find((document) => document.kind === 'evaluasi');
  const income = ofYear.find((document) => document.kind === 'pendapatan');
  const perangkat = ofYear.find((document) => document.kind === 'anggaran-perangkat');
  if (perangkat && bersama.jenis !== 'pemda')
    findings.push(galat(perangkat.root.span, messages.bukanPemda(bersama.jenis)));
  const sah = ofYear.find((document) => document.kind === 'pengesahan');
  const sumberDaya = ofYear.find((document) => document.kind === 'sumber-daya');
  const triwulan = new Map<Triwulan, DataTriwulan>();
  for (const quarter of new Set(quarters.flatMap((satu) => satu.quarter ?? []))) {
    const files = ownFirst(quarters.filter((satu) => satu.quarter === quarter));
    const root = joinFiles(files, findings);
    const [berkas = '', ...lain] = files.map(({ path }) => path);
    if (root) triwulan.set(quarter, linkTriwulan(root, [berkas, ...lain], dikenal.triwulan(quarter), findings));
  }
  if (!budget)
    findings.push(
      ...withoutBudget(
        year,
        quarters.flatMap(({ root }) => root.at('anggaran') ?? []),
      ),
    );
  const { tujuan } = rencanaPada(rencana, akhir(year, [...triwulan.keys()].sort().at(-1) ?? 4));
  if (!pk && triwulan.size > 0 && !hasRenstraTargets(tujuan, year)) {
    findings.push(missing(`${year}/perjanjian-kinerja.yaml`));
  }
  return {
    tahun: year,
    triwulan,
    indikator,
    ...(anggaran ? { anggaran } : {}),
    ...(income ? { pendapatan: linkPendapatan(income.root, income.path, year, findings) } : {}),
    ...(perangkat ? { anggaranPerangkat: linkAnggaranPerangkat(perangkat.root, findings) } : {}),
    ...(pk ? { perjanjianKinerja: linkPerjanjian(pk.root, pk.path, year, dikenal, findings) } : {}),
    ...(sesudahnya ? { evaluasi: linkEvaluasi(sesudahnya.root, sesudahnya.path, year, findings) } : {}),
    ...(sah ? { pengesahan: linkPengesahan(sah.root, year, findings) } : {}),
    ...(sumberDaya ? { sumberDaya: linkSumberDaya(sumberDaya.root, findings) } : {}),
  };
}

/** What is said of sasaran of a plan that is not in force in the year. */
function sasaranLain(rencana: readonly Rencana[], sasaran: ReadonlyMap<string, unknown>) {
  return new Map(
    rencana.flatMap((plan) =>
      [...plan.sasaran.keys()]
        .filter((id) => !sasaran.has(id))
        .map((id) => [id, messages.milikRenstraLain('sasaran', id, plan)] as const),
    ),
  );
}

/** One finding for a budget that is not there, instead of one for each of its lines. */
function withoutBudget(year: number, realised: readonly Part[]): readonly Diagnostic[] {
  return realised.slice(0, 1).map((part) => galat(part.keySpan, messages.berkasTidakAda(`${year}/anggaran.yaml`)));
}

/** Without an agreement, only the Renstra's own targets of the year are left to measure against. */
function hasRenstraTargets(tujuan: readonly Tujuan[], year: number): boolean {
  const measured = tujuan.flatMap(({ sasaran }) => sasaran.flatMap(({ indikator }) => indikator));
  return measured.length > 0 && measured.every(({ targetRenstra }) => targetRenstra.has(year));
}

function indexKegiatan({ program, belanja }: Anggaran, findings: Diagnostic[]) {
  indexById('program', program, findings);
  const kegiatan = program.flatMap((satu) => satu.kegiatan);
  return indexById('kegiatan', [...kegiatan.flatMap((satu) => [satu, ...satu.subKegiatan]), ...belanja], findings);
}

function indikatorAnggaran(anggaran: Anggaran | undefined): readonly Indikator[] {
  return (anggaran?.program ?? []).flatMap((program) => [
    ...program.indikator,
    ...program.kegiatan.flatMap((kegiatan) => [
      ...kegiatan.indikator,
      ...kegiatan.subKegiatan.flatMap((sub) => sub.indikator),
    ]),
  ]);
}
