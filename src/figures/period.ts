/** The year and quarter of a run as the project has them, or a finding that says what data is missing for them. */
import { type Diagnostic, failure, galat, type Outcome, outcome } from '../base/diagnostic.ts';
import type { Project } from '../data/link/index.ts';
import { messages, missing } from '../data/link/messages/index.ts';
import type { Periode } from './assess/index.ts';
import { chooseFrom, type Diminta } from './choice.ts';
import { akhirTriwulan } from './format.ts';

export type { Diminta } from './choice.ts';

/** A finding at the file that is missing, where the period asked for has no data. */
export function choosePeriode(project: Project, diminta: Diminta): Outcome<Periode> {
  const all = [...project.tahun.values()].flatMap(({ tahun, triwulan }) =>
    [...triwulan.keys()].sort().map((tw): Periode => ({ tahun, triwulan: tw })),
  );
  const chosen = chooseFrom(all, diminta);
  if (chosen) return inForce(project, chosen);
  return failure([diminta.tahunan ? notClosed(project, diminta, all) : withoutQuarter(project, diminta, all)]);
}

/** A report of the time before the first plan would measure what nobody had set. */
function inForce({ rencana }: Project, periode: Periode): Outcome<Periode> {
  const [plan] = rencana;
  const batas = akhirTriwulan(periode.tahun, periode.triwulan);
  const at = plan?.asal.at('berlaku_sejak');
  if (!plan?.sejak || !at || plan.sejak <= batas) return outcome(periode);
  return failure([galat(at.span, messages.renstraBelumBerlaku(batas, plan.sejak, plan.berkas))]);
}

function withoutQuarter(project: Project, diminta: Diminta, all: readonly Periode[]): Diagnostic {
  const tahun = diminta.tahun ?? [...project.tahun.keys()].at(-1);
  if (tahun === undefined) return missing('instansi.yaml', messages.tanpaData);
  const triwulan = diminta.triwulan ?? 1;
  const file = `${tahun}/tw${triwulan}.yaml`;
  return missing(file, messages.tanpaTriwulan(file, waysTo(project, tahun, triwulan, all)));
}

function notClosed(project: Project, diminta: Diminta, all: readonly Periode[]): Diagnostic {
  const tahun = diminta.tahun ?? [...project.tahun.keys()].at(-1);
  if (tahun === undefined) return missing('instansi.yaml', messages.tanpaData);
  const file = `${tahun}/tw4.yaml`;
  return missing(file, messages.tahunBelumTutup(file, waysTo(project, tahun, 4, all)));
}

/** Nothing opens a year before all others; of the quarters that are there the latest are named. */
function waysTo(project: Project, tahun: number, triwulan: number, all: readonly Periode[]) {
  const years = [...project.tahun.keys()];
  const quarter = `lkj init --from-previous --year ${tahun} --quarter ${triwulan}`;
  const isAfter = years.some((year) => year < tahun);
  const commands = years.includes(tahun)
    ? [quarter]
    : isAfter
      ? [`lkj init --from-previous --year ${tahun}`, quarter]
      : [];
  const available = all.slice(-4).map((periode) => `--year ${periode.tahun} --quarter ${periode.triwulan}`);
  return { commands, available };
}
