/** What the files of a year may speak of, day by day: indicators and sasaran of the plan in force, and the budget's own. */
import type { Content, Diagnostic } from '../../base/diagnostic.ts';
import type { Triwulan } from '../parse/index.ts';
import { indexById } from './ids.ts';
import { messages } from './messages/index.ts';
import type { Indikator, Kegiatan, Rencana, Sasaran, SubKegiatan } from './project.ts';
import { akhir, rencanaPada, rencanaTahun } from './rencana.ts';
import { indikatorRenstra } from './renstra.ts';

/** What a file may speak of. */
export interface Dikenal {
  readonly indikator: ReadonlyMap<string, Indikator>;
  readonly sasaran: ReadonlyMap<string, Sasaran>;
  /** Absent where the year has no budget at all. */
  readonly kegiatan?: ReadonlyMap<string, Kegiatan | SubKegiatan>;
  /** Of ids that there are, but not at that time: what is said of them. */
  readonly lain: ReadonlyMap<string, Content>;
}

export interface DikenalTahun {
  /** A quarter may also fill in what a plan measures that comes in later that year. */
  readonly triwulan: (triwulan: Triwulan) => Dikenal;
  /** On the day of an agreement or of its revision, as far as it lies in the year. */
  readonly pada: (tanggal: string) => Dikenal;
  /** At any time of the year. */
  readonly tahun: Dikenal;
  /** True where the plan changes within the year. */
  readonly berganti: boolean;
}

interface Bahan extends Pick<Dikenal, 'kegiatan'> {
  readonly rencana: readonly Rencana[];
  /** Those of the year's budget. */
  readonly indikator: readonly Indikator[];
}

export function dikenalTahun(year: number, bahan: Bahan, findings: Diagnostic[]): DikenalTahun {
  const { rencana, kegiatan } = bahan;
  const berlaku = rencanaTahun(rencana, year);
  const indexed = berlaku.map((plan) => {
    const found: Diagnostic[] = [];
    const indikator = indexPlan(plan, year, bahan, found);
    // A budget stands beside each plan of its year: what is twice in it is told once.
    findings.push(...found.filter((one) => !findings.some((other) => isSame(one, other))));
    return { indikator, sasaran: plan.sasaran };
  });
  const of = (from: number, to = berlaku.length): Dikenal => {
    // What is carried on is read alike by both.
    const plans = indexed.slice(from, to);
    const indikator = new Map(plans.flatMap((plan) => [...plan.indikator]));
    const sasaran = new Map(plans.flatMap((plan) => [...plan.sasaran]));
    const lain = others(rencana, { indikator, sasaran }, year);
    return { indikator, sasaran, lain, ...(kegiatan ? { kegiatan } : {}) };
  };
  const at = (tanggal: string) => Math.max(0, berlaku.indexOf(rencanaPada(rencana, tanggal)));
  const semua = of(0);
  return {
    triwulan: (triwulan) => (berlaku.length === 1 ? semua : of(at(akhir(year, triwulan)))),
    pada: (tanggal) => (berlaku.length === 1 ? semua : of(at(tanggal), at(tanggal) + 1)),
    tahun: semua,
    berganti: berlaku.length > 1,
  };
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  const [a, b] = [one.span, other.span];
  return one.code === other.code && a.file === b.file && a.line === b.line && a.column === b.column;
}

function indexPlan(
  plan: Rencana,
  year: number,
  { indikator }: Bahan,
  findings: Diagnostic[],
): ReadonlyMap<string, Indikator> {
  const measured = indikatorRenstra(plan.tujuan).filter(({ dihentikan = year }) => dihentikan >= year);
  return indexById('indikator', [...measured, ...indikator], findings);
}

function others(
  rencana: readonly Rencana[],
  here: Pick<Dikenal, 'indikator' | 'sasaran'>,
  year: number,
): ReadonlyMap<string, Content> {
  const lain = new Map<string, Content>();
  for (const plan of rencana) {
    for (const { id, dihentikan = year } of indikatorRenstra(plan.tujuan)) {
      if (here.indikator.has(id)) continue;
      const isStopped = dihentikan < year;
      lain.set(
        id,
        isStopped ? messages.indikatorDihentikan(id, dihentikan) : messages.milikRenstraLain('indikator', id, plan),
      );
    }
    for (const id of plan.sasaran.keys()) {
      if (!here.sasaran.has(id)) lain.set(id, messages.milikRenstraLain('sasaran', id, plan));
    }
  }
  return lain;
}
