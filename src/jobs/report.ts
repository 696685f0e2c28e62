/** One report, brought up to date: what has not changed is left alone, all else is made. */

import { type Counts, countBySeverity, type Diagnostic, type Text } from '../base/diagnostic.ts';
import { once } from '../base/once.ts';
import type { Source } from '../base/source.ts';
import { UserError } from '../base/user-error.ts';
import { beginBrowser, endBegun } from '../browser/begin.ts';
import type { BrowserSession } from '../browser/index.ts';
import type { Open } from '../checks/readiness/open.ts';
import type { Periode } from '../figures/assess/index.ts';
import { working } from '../io/cleaning.ts';
import { readData } from '../io/read-data.ts';
import { stopwatch } from '../io/stopwatch.ts';
import type { World } from '../io/world.ts';
import type { Written } from '../outputs/make.ts';
import type { Format } from '../outputs/names.ts';
import { isUnchanged, type Plan, planBuild, type Surroundings, staleFormats } from './incremental/plan.ts';
import { type BuildRecord, readRecord, writeRecord } from './incremental/record.ts';
import type { Request } from './incremental/request.ts';
import type { Used } from './used.ts';

/** How a report is made beside what it is asked to be. */
export interface Making extends Surroundings {
  readonly isForced: boolean;
  readonly progress: World['progress'];
  readonly session?: BrowserSession;
  /** Seconds that printing may take; by the size of the report when left out. */
  readonly timeoutSeconds?: number;
  /** Told of the findings as soon as there are any: of the data before anything is printed, of the page after. */
  readonly onFindings?: (findings: readonly Diagnostic[], sources: readonly Source[]) => Promise<void>;
  /** Told of the files that a PDF carries, and of those that it does not. */
  readonly onAttached?: (used: Used) => void;
  /** Told that a report is about to be made. */
  readonly onSound?: (periode: Periode) => void;
}

export type Built = {
  readonly sources: readonly Source[];
  /** Undefined where no data fits the period asked for. */
  readonly plan: Plan | undefined;
  readonly temuan: Counts;
  /** What the report lacks before it can be signed; undefined where there is none, or its record does not say. */
  readonly terbuka?: Open | undefined;
  /** What whoever reads the report should know; none where it was refused, or its record does not say. */
  readonly catatan: readonly Text[];
  /** Those of this run; none where nothing has changed. */
  readonly diagnostics: readonly Diagnostic[];
} & (
  | { readonly kind: 'unchanged'; readonly plan: Plan; readonly products: readonly Written[] }
  | { readonly kind: 'made'; readonly plan: Plan; readonly products: readonly Written[]; readonly detik: number }
  | { readonly kind: 'refused'; readonly exitCode: 1 | 4 }
);

/** `products` are all that were asked for, also those that were left alone. */
export async function buildReport(request: Request, making: Making): Promise<Built> {
  const elapsed = stopwatch();
  const sources = await readData(request.data);
  // Before anything is made: what it is made with may change meanwhile, and the product must not pass for a newer one.
  const plan = await planBuild(request, sources, making);
  if (plan && !making.isForced && isUnchanged(plan)) return unchanged(plan, sources);
  const formats = making.isForced || !plan ? request.formats : staleFormats(plan);
  if (formats.includes('pdf') && !making.session) await beginBrowser(making.environment);
  try {
    return await makeReport({ request, making, sources, plan, formats, elapsed });
  } finally {
    await endBegun();
  }
}

interface Work {
  readonly request: Request;
  readonly making: Making;
  readonly sources: readonly Source[];
  readonly plan: Plan | undefined;
  readonly formats: readonly Format[];
  readonly elapsed: () => number;
}

async function makeReport({ request, making, sources, plan, formats, elapsed }: Work): Promise<Built> {
  const [{ figuresOf, judge, produce }, { notesFor }, { openParts }, { Refused }, { usedFor }] = await Promise.all([
    import('../compile.ts'),
    import('../checks/notes.ts'),
    import('../checks/readiness/open.ts'),
    import('../outputs/refused.ts'),
    import('./used.ts'),
  ]);
  const figures = await working(() => figuresOf(sources, request.diminta));
  const judged = once(async () => {
    const compiled = await working(() => judge(figures));
    await making.onFindings?.(compiled.diagnostics, sources);
    if (compiled.ok && plan) making.onSound?.(plan.periode);
    return compiled;
  });
  const refused = (exitCode: 1 | 4, findings: readonly Diagnostic[]): Built => ({
    kind: 'refused',
    exitCode,
    plan,
    sources,
    diagnostics: findings,
    temuan: countBySeverity(findings),
    catatan: [],
  });
  // There is time for it while a browser looks at the page before it prints, unless others wait for that browser.
  const isJudgedLater = formats.includes('pdf') && !making.session;
  if (!figures.ok || (!isJudgedLater && !(await judged()).ok)) return refused(1, (await judged()).diagnostics);
  // A period that has figures has a file whose name says so.
  if (!plan) throw new Error('a report was compiled for a period that no file is named for');
  try {
    const used = await working(() => usedFor(figures.value, sources, request.hanya));
    const notes = once(async () => notesFor(used.sources, used.assessment));
    const assertSound = async () => {
      if (!(await judged()).ok) throw new UserError(1, notSound.why, notSound.cure);
      await notes();
    };
    const written = await produce(used.assessment, {
      ...request,
      ...making,
      formats,
      sources: used.sources,
      ...(isJudgedLater ? { assertSound } : {}),
    });
    const { diagnostics } = await judged();
    if (request.attachesSources && formats.includes('pdf')) making.onAttached?.(used);
    const temuan = countBySeverity(diagnostics);
    const terbuka = openParts(used.assessment, diagnostics);
    const catatan = await notes();
    const detik = elapsed();
    const told = { temuan, terbuka, catatan, detik };
    await remember(plan, written, told, making.environment);
    return { kind: 'made', plan, sources, diagnostics, ...told, products: standing(plan, written) };
  } catch (error) {
    const { ok, diagnostics } = await judged();
    if (!ok) return refused(1, diagnostics);
    if (!(error instanceof Refused)) throw error;
    await making.onFindings?.(error.diagnostics, sources);
    return refused(4, [...diagnostics, ...error.diagnostics]);
  }
}

/** Ends the print; what is told are the findings. */
const notSound = {
  why: { id: 'data laporan ini belum benar', en: 'the data of this report has errors' },
  cure: { id: 'perbaiki galat yang disebut', en: 'mend the errors that are named' },
};

function unchanged(plan: Plan, sources: readonly Source[]): Built {
  const temuan = plan.record?.temuan ?? countBySeverity([]);
  const terbuka = plan.record?.terbuka;
  const catatan = plan.record?.catatan ?? [];
  return { kind: 'unchanged', plan, sources, temuan, terbuka, catatan, diagnostics: [], products: standing(plan, []) };
}

/** Each product asked for, as this build has written it or an earlier one. */
function standing({ products, record }: Plan, written: readonly Written[]): readonly Written[] {
  return products.flatMap(({ name }) => {
    const earlier = record?.hasil[name];
    const now = written.find((product) => product.name === name);
    return now ?? (earlier ? { name, ukuran: earlier.ukuran, sha256: earlier.sha256 } : []);
  });
}

/** Products of other formats stay remembered, also those that another run has made meanwhile. */
async function remember(
  { request, report, data, products }: Plan,
  written: readonly Written[],
  told: Required<Pick<BuildRecord, 'temuan' | 'terbuka' | 'catatan' | 'detik'>>,
  environment: Making['environment'],
): Promise<void> {
  const made = written.flatMap(({ name, ukuran, sha256 }) => {
    const masukan = products.find((product) => product.name === name)?.masukan;
    return masukan === undefined ? [] : [[name, { masukan, data, ukuran, sha256 }] as const];
  });
  const record = readRecord(request.out, report, environment);
  const hasil = { ...record?.hasil, ...Object.fromEntries(made) };
  // A part of the products takes a part of the time.
  const detik = written.length === products.length ? told.detik : Math.max(told.detik, record?.detik ?? 0);
  await writeRecord(request.out, report, { versi: 1, hasil, ...told, detik }, environment);
}
