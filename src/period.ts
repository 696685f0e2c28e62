/** Which year and quarter a run is about: the ones asked for, or the latest that has data. */
import type { Periode } from './assess/index.ts';
import { failure, type Outcome, outcome } from './diagnostic.ts';
import type { Project, Triwulan } from './link/index.ts';
import { messages, missing } from './link/messages/index.ts';

/** What the command line may name. */
export interface Diminta {
  readonly tahun?: number;
  readonly triwulan?: Triwulan;
  /** The report of the whole year: the quarter is its fourth. */
  readonly tahunan?: true;
}

/** A finding at the file that is missing, where the period asked for has no data. */
export function choosePeriode(project: Project, diminta: Diminta): Outcome<Periode> {
  if (diminta.tahunan) return chooseTahun(project, diminta.tahun);
  const all = [...project.tahun.values()].flatMap(({ tahun, triwulan }) =>
    [...triwulan.keys()].sort().map((tw): Periode => ({ tahun, triwulan: tw })),
  );
  const fitting = all.filter(
    ({ tahun, triwulan }) => tahun === (diminta.tahun ?? tahun) && triwulan === (diminta.triwulan ?? triwulan),
  );
  const latest = fitting.at(-1);
  if (latest) return outcome(latest);
  const tahun = diminta.tahun ?? [...project.tahun.keys()].at(-1);
  if (tahun === undefined) return failure([missing('instansi.yaml', messages.tanpaData)]);
  const file = `${tahun}/tw${diminta.triwulan ?? 1}.yaml`;
  const available = all.map((periode) => `--year ${periode.tahun} --quarter ${periode.triwulan}`);
  const content =
    available.length > 0 ? messages.tanpaTriwulan(file, available.slice(-4)) : messages.berkasTidakAda(file);
  return failure([missing(file, content)]);
}

/** A year is closed by its fourth quarter: without it there is nothing final to report. */
function chooseTahun(project: Project, diminta: number | undefined): Outcome<Periode> {
  const closed = [...project.tahun.values()].filter(({ triwulan }) => triwulan.has(4)).map(({ tahun }) => tahun);
  const tahun = diminta ?? closed.at(-1) ?? [...project.tahun.keys()].at(-1);
  if (tahun === undefined) return failure([missing('instansi.yaml', messages.tanpaData)]);
  if (closed.includes(tahun)) return outcome({ tahun, triwulan: 4, tahunan: true });
  const latest = [...(project.tahun.get(tahun)?.triwulan.keys() ?? [])].sort().at(-1);
  const file = `${tahun}/tw4.yaml`;
  return failure([missing(file, messages.tahunBelumTutup(file, tahun, latest))]);
}
