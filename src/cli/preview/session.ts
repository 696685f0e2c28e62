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
import { type FigureCells, figureCells } from './figure-cells.ts';
import { panelGalat, panelTemuan, type TemuanPanel, temuanTerbanyak } from './findings.ts';
import type { Tempat } from './shown-places.ts';

/** A report that could be made, with all that it was made of. */
export interface Terbaik {
  readonly assessment: Assessment;
  readonly sources: readonly Source[];
  readonly page: Page;
  readonly html: string;
  /** Which of its cells prints which figure. */
  readonly cells: () => FigureCells;
}

/** What the page is told of the state. */
export interface Keadaan {
  /** Counts the reports that were shown; 0 before the first. */
  readonly versi: number;
  readonly judul: string;
  /** What its PDF is called, without the ending. */
  readonly nama: string;
  /** True where the data as it is now gives no report: what is shown is older. */
  readonly basi: boolean;
  readonly temuan: readonly TemuanPanel[];
  /** How many findings there are more than those. */
  readonly sisa: number;
}

export interface Session {
  /** Looks at the data anew. Never throws for what is wrong with it. */
  readonly refresh: () => Promise<Keadaan>;
  readonly terbaik: () => Terbaik | undefined;
  /** Findings of the printed page, as the panel shows them. */
  readonly describe: (error: UserError) => readonly TemuanPanel[];
}

export function openSession(read: () => Promise<readonly Source[]>, diminta: Diminta, tempat: Tempat): Session {
  const templates = keepTemplates();
  let terbaik: Terbaik | undefined;
  let versi = 0;
  let terbaca: readonly Source[] = [];
  const panel = (findings: readonly Diagnostic[]) => panelTemuan(findings, { tempat, linesOf: linesOf(terbaca) });
  const describe = (error: UserError) => (error instanceof Refused ? panel(error.diagnostics) : [panelGalat(error)]);
  const make = async (): Promise<{ readonly temuan: readonly TemuanPanel[]; readonly sisa: number; ok: boolean }> => {
    terbaca = kept(await read(), terbaca);
    const compiled = compile(terbaca, diminta);
    const sisa = Math.max(0, compiled.diagnostics.length - temuanTerbanyak);
    const temuan = panel(compiled.diagnostics);
    if (!compiled.ok) return { temuan, sisa, ok: false };
    try {
      const { assessment, sources } = usedFor(compiled.value, terbaca);
      const page = await composePage(assessment, undefined, templates);
      const html = page.screen();
      if (html !== terbaik?.html) versi += 1;
      terbaik = { assessment, sources, page, html, cells: once(() => figureCells(page.view.sel)) };
      return { temuan, sisa, ok: true };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { temuan: [...describe(error), ...temuan], sisa, ok: false };
    }
  };
  const refresh = async (): Promise<Keadaan> => {
    const made = await make().catch((error: unknown) => {
      return { temuan: [panelGalat(error instanceof UserError ? error : bug(error))], sisa: 0, ok: false };
    });
    const { temuan, sisa, ok } = made;
    const [judul, nama] = terbaik
      ? [terbaik.page.view.judul, reportName(terbaik.assessment.periode, undefined)]
      : ['', ''];
    return { versi, judul, nama, basi: !ok, temuan, sisa };
  };
  return { refresh, terbaik: () => terbaik, describe };
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

/** Decoded but never refused: what is refused is what is to be shown. */
function linesOf(sources: readonly Source[]): (file: string) => readonly string[] | undefined {
  const made = new Map<string, readonly string[]>();
  return (file) => {
    const source = sources.find(({ path }) => path === file && /\.(?:ya?ml|md|hbs|css)$/.test(path));
    if (!source) return undefined;
    const lines = made.get(file) ?? new TextDecoder().decode(source.bytes).split('\n');
    made.set(file, lines);
    return lines;
  };
}
