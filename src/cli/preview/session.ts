/** What the preview shows at this moment: the last good report, and what stands in the way of a newer one. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import { once } from '../../base/once.ts';
import { isSameSource, type Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { compile } from '../../compile.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { Diminta } from '../../figures/period.ts';
import { usedFor } from '../../jobs/used.ts';
import { reportName } from '../../outputs/names.ts';
import { composePage, type Page } from '../../outputs/page.ts';
import { Refused } from '../../outputs/refused.ts';
import { keepTemplates } from '../../outputs/templates.ts';
import { linesOf } from '../reporting.ts';
import { type FigureCells, figureCells } from './figure-cells.ts';
import { mostFindings, type PanelFinding, panelError, panelFindings } from './findings.ts';
import type { ShownPlaces } from './shown-places.ts';

/** A report that could be made, with all that it was made of. */
export interface GoodReport {
  readonly assessment: Assessment;
  readonly sources: readonly Source[];
  readonly page: Page;
  readonly html: string;
  /** Which of its cells prints which figure. */
  readonly cells: () => FigureCells;
}

/** What the page is told of the state. */
export interface State {
  /** Counts the reports that were shown; 0 before the first. */
  readonly version: number;
  readonly title: string;
  /** What its PDF is called, without the ending. */
  readonly name: string;
  /** True where the data as it is now gives no report: what is shown is older. */
  readonly isStale: boolean;
  readonly findings: readonly PanelFinding[];
  /** How many findings there are more than those. */
  readonly more: number;
}

export interface Session {
  /** Looks at the data anew. Never throws for what is wrong with it. */
  readonly refresh: () => Promise<State>;
  readonly good: () => GoodReport | undefined;
  /** Findings of the printed page, as the panel shows them. */
  readonly describe: (error: UserError) => readonly PanelFinding[];
}

export function openSession(read: () => Promise<readonly Source[]>, asked: Diminta, places: ShownPlaces): Session {
  const templates = keepTemplates();
  let good: GoodReport | undefined;
  let version = 0;
  let lastRead: readonly Source[] = [];
  const panel = (findings: readonly Diagnostic[]) => panelFindings(findings, { places, linesOf: linesOf(lastRead) });
  const describe = (error: UserError) => (error instanceof Refused ? panel(error.diagnostics) : [panelError(error)]);
  const make = async (): Promise<{
    readonly findings: readonly PanelFinding[];
    readonly more: number;
    ok: boolean;
  }> => {
    lastRead = kept(await read(), lastRead);
    const compiled = compile(lastRead, asked);
    const more = Math.max(0, compiled.diagnostics.length - mostFindings);
    const findings = panel(compiled.diagnostics);
    if (!compiled.ok) return { findings, more, ok: false };
    try {
      const { assessment, sources } = usedFor(compiled.value, lastRead);
      const page = await composePage(assessment, undefined, templates);
      const html = page.screen();
      if (html !== good?.html) version += 1;
      good = { assessment, sources, page, html, cells: once(() => figureCells(page.view.sel)) };
      return { findings, more, ok: true };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { findings: [...describe(error), ...findings], more, ok: false };
    }
  };
  const refresh = async (): Promise<State> => {
    const made = await make().catch((error: unknown) => {
      return { findings: [panelError(error instanceof UserError ? error : bug(error))], more: 0, ok: false };
    });
    const { findings, more, ok } = made;
    const [title, name] = good ? [good.page.view.judul, reportName(good.assessment.periode, undefined)] : ['', ''];
    return { version, title, name, isStale: !ok, findings, more };
  };
  return { refresh, good: () => good, describe };
}

/** What has not changed stays the same source, which the compiler has read already. */
function kept(now: readonly Source[], before: readonly Source[]): readonly Source[] {
  const known = new Map(before.map((source) => [source.path, source]));
  return now.map((source) => {
    const there = known.get(source.path);
    return there && isSameSource(there, source) ? there : source;
  });
}

/** The next save may do without it, so the preview goes on. */
function bug(error: unknown): UserError {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new UserError(
    4,
    { id: `ini kesalahan lkj sendiri, bukan kesalahan data: ${why}`, en: `this is a bug of lkj: ${why}` },
    { id: 'mohon laporkan beserta teks di atas', en: 'please report it with the text above' },
  );
}
