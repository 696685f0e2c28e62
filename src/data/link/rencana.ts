/** The strategic plans of a project in the order in which they come into force, and which of them holds on a day. */
import { type Diagnostic, galat } from '../../base/diagnostic.ts';
import { byText } from '../../base/order.ts';
import type { Triwulan } from '../parse/index.ts';
import type { Valid } from '../validate/index.ts';
import { messages } from './messages/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Project, Rencana } from './project.ts';
import { indexSasaran, indikatorRenstra, linkTujuan } from './renstra.ts';

type Berkas = Extract<Valid, { kind: 'renstra' }>;

/** One `renstra.yaml`, or the files in `renstra/`; a plan whose place among others is not sure is a finding. */
export function linkRencana(
  documents: readonly Valid[],
  pengaturan: Pengaturan,
  findings: Diagnostic[],
): readonly Rencana[] {
  const files = documents.filter((document): document is Berkas => document.kind === 'renstra');
  const isAlone = new Set(files.map(({ path }) => path.replace(/\.ya?ml$/, ''))).size < 2;
  const plans = files.map(({ path, root }) => {
    const { berlaku_sejak: sejak, ...renstra } = root.value;
    checkPlace({ path, root }, isAlone, findings);
    const tujuan = linkTujuan(root, pengaturan, findings);
    const sasaran = indexSasaran(tujuan, findings);
    return { renstra, tujuan, sasaran, berkas: path, asal: root, ...(sejak === undefined ? {} : { sejak }) };
  });
  if (!isAlone) checkForms(plans, findings);
  return plans.sort((a, b) => byText(a.sejak ?? '', b.sejak ?? '') || byText(a.berkas, b.berkas));
}

/** What a file says of its own time: in its name, its period and the day on which it comes into force. */
function checkPlace({ path, root }: Pick<Berkas, 'path' | 'root'>, isAlone: boolean, findings: Diagnostic[]): void {
  const { awal, akhir } = root.value.periode;
  const [, dari, sampai] = /^renstra\/(\d{4})-(\d{4})/.exec(path) ?? [];
  if (dari && (Number(dari) !== awal || Number(sampai) !== akhir)) {
    findings.push(galat(root.at('periode').span, messages.namaRenstraLain(path, `${awal}-${akhir}`)));
  }
  const sejak = root.at('berlaku_sejak');
  if (!sejak && !isAlone) findings.push(galat(root.at('periode').span, messages.berlakuSejakTidakAda(path, awal)));
  const tahun = Number(sejak?.text.slice(0, 4));
  if (sejak && (tahun < awal || tahun > akhir)) {
    findings.push(galat(sejak.span, messages.berlakuDiLuarPeriode(sejak.text, awal, akhir)));
  }
}

function checkForms(plans: readonly Rencana[], findings: Diagnostic[]): void {
  const whole = plans.find(({ berkas }) => !berkas.startsWith('renstra/'));
  const other = plans.find(({ berkas }) => berkas.startsWith('renstra/'));
  if (whole && other) {
    const { awal, akhir } = whole.renstra.periode;
    findings.push(galat(whole.asal.span, messages.duaBentukRenstra(whole.berkas, other.berkas, `${awal}-${akhir}`)));
  }
  const first = new Map<string, Rencana>();
  for (const plan of plans) {
    const known = plan.sejak === undefined ? undefined : first.get(plan.sejak);
    const at = plan.asal.at('berlaku_sejak');
    if (!known && plan.sejak !== undefined) first.set(plan.sejak, plan);
    if (!known || !at) continue;
    const related = [{ span: known.asal.at('berlaku_sejak')?.span ?? at.span, message: messages.dipakaiDiSini }];
    findings.push({ ...galat(at.span, messages.berlakuBersamaan(at.text, known.berkas)), related });
  }
}

/** The plan in force on a day; before the first of them it is the first. There must be one. */
export function rencanaPada(rencana: readonly Rencana[], tanggal: string): Rencana {
  const plan = rencana.filter(({ sejak = '' }) => sejak <= tanggal).at(-1) ?? rencana[0];
  if (!plan) throw new Error('a project has a plan');
  return plan;
}

/** The plans that are in force at some time of a year, the earliest first. */
export function rencanaTahun(rencana: readonly Rencana[], tahun: number): readonly Rencana[] {
  const [first, last] = [`${tahun}-01-01`, akhir(tahun, 4)].map((day) => rencana.indexOf(rencanaPada(rencana, day)));
  return rencana.slice(first, (last ?? 0) + 1);
}

/** A day that no day of the quarter comes after; it need not be in a calendar. */
export function akhir(tahun: number, triwulan: Triwulan): string {
  return `${tahun}-${String(triwulan * 3).padStart(2, '0')}-31`;
}

/** The project as one of its plans has it, in a year: its tujuan, their indicators that are still measured, and the programs for them. */
export function menurut(project: Project, plan: Rencana, year: number): Project {
  const isMeasured = ({ dihentikan = year }: { readonly dihentikan?: number }) => dihentikan >= year;
  const stopped = indikatorRenstra(plan.tujuan).some((satu) => !isMeasured(satu));
  if (project.rencana.length === 1 && !stopped) return project;
  const tujuan = plan.tujuan.map((satu) => ({
    ...satu,
    indikator: satu.indikator.filter(isMeasured),
    sasaran: satu.sasaran.map((sasaran) => ({ ...sasaran, indikator: sasaran.indikator.filter(isMeasured) })),
  }));
  const byId = new Map(tujuan.flatMap(({ sasaran }) => sasaran).map((satu) => [satu.id, satu]));
  const tahun = new Map(
    [...project.tahun].map(([key, { anggaran, ...lain }]) => {
      const program = anggaran?.program.map((satu) => ({
        ...satu,
        sasaran: satu.melayani.flatMap((id) => byId.get(id) ?? []),
      }));
      return [key, anggaran && program ? { ...lain, anggaran: { ...anggaran, program } } : lain];
    }),
  );
  return { ...project, renstra: plan.renstra, berkasRenstra: plan.berkas, tujuan, tahun };
}
