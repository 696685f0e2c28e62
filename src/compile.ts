/**
 * The pipeline on one page: Source[] → Project → Assessment → page → products. Start reading here.
 * Its second half is loaded when something is to be printed; whoever only checks data never loads it.
 */

import { andThen, each, failure, inReadingOrder, map, type Outcome, outcome } from './base/diagnostic.ts';
import { once, oncePer } from './base/once.ts';
import { isImageName, type Source } from './base/source.ts';
import { lint } from './checks/lint/index.ts';
import { unfinished } from './checks/readiness/unfinished.ts';
import { link, type Project } from './data/link/index.ts';
import { inWordsOf } from './data/link/kata-jenis.ts';
import { isTemplat } from './data/link/templat.ts';
import { unknownFiles } from './data/link/unknown-files.ts';
import { kindOf, parse } from './data/parse/index.ts';
import { type Valid, validate } from './data/validate/index.ts';
import { type Assessment, assess } from './figures/assess/index.ts';
import { checkNarasi } from './figures/kutipan.ts';
import { choosePeriode, type Diminta } from './figures/period.ts';
import type { Wanted, Written } from './outputs/make.ts';

/** `judged` is what the rules have looked at, also where they found a `galat`; absent where no rule was run. */
export type Compiled = Outcome<Assessment> & { readonly judged?: Assessment };

/** How much is asked of the files: of some of a project's alone not that they make a report which is whole. */
interface Reading {
  readonly mayShareIds: boolean;
  readonly isPart: boolean;
}

const whole: Reading = { mayShareIds: false, isPart: false };

/** Some of the files of a project, or those of which one asks what they lack. */
export const part: Reading = { mayShareIds: false, isPart: true };

/** Data of a report that was made before, or of a revision: read as it was, though ids were not unique then. */
export const older: Reading = { mayShareIds: true, isPart: true };

/**
 * Every figure of one quarter, or every finding that stands in the way. All files are checked, also those of other
 * quarters; findings come in reading order.
 */
export function compile(sources: readonly Source[], diminta: Diminta, how = whole): Compiled {
  return judge(figuresOf(sources, diminta, how), how);
}

/** The first half of it, of which the page can be made already: no rule has looked at the figures yet. */
export function figuresOf(sources: readonly Source[], diminta: Diminta, { mayShareIds } = whole): Outcome<Assessment> {
  const assessed = andThen(sound(read(sources, mayShareIds)), (project) =>
    map(choosePeriode(project, diminta), (periode) => assess(project, periode)),
  );
  const checked = andThen(assessed, checkNarasi);
  return { ...checked, diagnostics: inWordsOf(instansiOf(sources), checked.diagnostics) };
}

/** As far as it can be read: what it lacks is told anyway. */
function instansiOf(sources: readonly Source[]): Parameters<typeof inWordsOf>[0] {
  const [document] = matching(sources, /^instansi\.yaml$/).map(readDocument);
  return document?.ok && document.value.kind === 'instansi' ? document.value.root.value : {};
}

/** The other half: the rules. */
export function judge(checked: Outcome<Assessment>, { isPart } = whole): Compiled {
  const judged = andThen(checked, (assessment) =>
    outcome(assessment, [...lint(assessment).diagnostics, ...(isPart ? [] : unfinished(assessment))]),
  );
  const instansi = checked.ok ? checked.value.project.instansi : {};
  const diagnostics = inReadingOrder(inWordsOf(instansi, judged.diagnostics));
  return { ...judged, diagnostics, ...(checked.ok ? { judged: checked.value } : {}) };
}

/**
 * The page is presented, rendered and searched for flaws once, when the first product asks for it; then all products are
 * put in their folder, or none. Throws Refused for findings on the page, UserError for what the machine lacks.
 */
export async function produce(assessment: Assessment, wanted: Wanted): Promise<readonly Written[]> {
  const { makeProducts } = await import('./outputs/make.ts');
  const page = once(async () => (await import('./outputs/page.ts')).composePage(assessment, wanted.hanya));
  return makeProducts(assessment, page, wanted);
}

/** No figure is made while a finding stands in the way, whichever stage has found it. */
function sound<T>(made: Outcome<T>): Outcome<T> {
  return made.ok ? outcome(made.value, made.diagnostics) : made;
}

/** The files that a report is made of; whatever else lies in the folder is told of, and stays out. */
export function inputsOf(sources: readonly Source[]): readonly Source[] {
  return sources.filter(
    ({ path }) => kindOf(path) !== undefined || narasi.test(path) || isImageName(path) || isTemplat(path),
  );
}

const narasi = /^narasi\/.*\.md$/;

function matching(sources: readonly Source[], name: RegExp): readonly Source[] {
  return sources.filter(({ path }) => name.test(path));
}

/** A run that compiles again hands in the same sources for what has not changed. The key is the source itself, so nothing leaks. */
const readDocument = oncePer((source: Source): Outcome<Valid> => andThen(parse(source), validate));

/** The files as one project, its parts resolved. */
function read(sources: readonly Source[], mayShareIds: boolean): Outcome<Project> {
  const known = sources.filter(({ path }) => kindOf(path));
  const documents = each(known, readDocument);
  const noted = each([outcome(null, unknownFiles(sources)), documents], (made): Outcome<unknown> => made);
  const lampiran = {
    narasi: matching(sources, narasi),
    gambar: sources.filter(({ path }) => isImageName(path)),
    templat: sources.filter(({ path }) => isTemplat(path)),
  };
  if (!noted.ok || !documents.ok) return failure(noted.diagnostics);
  return andThen({ ...documents, diagnostics: noted.diagnostics }, (valid) => link(valid, lampiran, mayShareIds));
}
