/** What `lkj import FILE` does: reads, matches, shows the change, and writes it where that is agreed to. */
import { type Diagnostic, isGalat } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { compile } from '../../compile.ts';
import { guidesIn, type IsGuide } from '../../edit/guides.ts';
import {
  choosePeriod,
  chooserOf,
  type Flags,
  type Jenis,
  jenisLembar,
  lastLook,
  limits,
  needsQuarter,
  openTable,
  planImport,
  type Rencana,
  readFlags,
  readGrids,
  sheetsOf,
  type Table,
  withFiles,
} from '../../edit/import/index.ts';
import { dataTemplates } from '../../edit/init/index.ts';
import { unifiedDiff } from '../../edit/unified-diff.ts';
import { readGivenFile } from '../../io/given-file.ts';
import { readProjectTemplates } from '../../io/package-files.ts';
import { relativePlace } from '../../io/place.ts';
import { readDataAsWritten } from '../../io/read-data.ts';
import { rewriteInside } from '../../io/rewrite.ts';
import type { World } from '../../io/world.ts';
import { isAgreed } from '../agreement.ts';
import type { ExitCode, Options } from '../command.ts';
import { tell } from '../findings.ts';
import { readPeriod, wrong } from '../options.ts';
import { decided, unambiguous } from './ask.ts';
import { importText, words } from './text.ts';

/** 0: applied, or nothing to do. 1: something is left for a person, or nothing was agreed to. */
export async function runImport(options: Options, world: World): Promise<ExitCode> {
  const [asked, data] = [readAsked(options), String(options.data)];
  const grids = await readGrids(await readGivenFile(String(options.file), limits.bytes));
  let sources = await readDataAsWritten(data);
  const period = (table: Table) => choosePeriod(sources, readPeriod(options), table);
  const { names, left, flags } = await unambiguous(asked.flags, options, world, (chosen, sheet = asked.sheet) => {
    const named = sheet === undefined ? {} : { sheet };
    return { ...sheetsOf(grids, { ...asked, ...named, period, choose: chooserOf(sources, chosen) }), flags: chosen };
  });
  const isGuide = guidesIn(dataTemplates(await readProjectTemplates()));
  let code: ExitCode = 0;
  const changes: Rencana['files'][] = [];
  for (const sheet of names) {
    const made = await importSheet(grids, { ...asked, flags, sheet, sources, isGuide }, options, world);
    if (made.code !== 0) code = 1;
    sources = made.sources;
    changes.push(made.files ?? []);
  }
  if (left.length > 0) world.say(printable(words.left(left)[world.language], 400));
  return (await apply(changes, options, world)) ? code : 1;
}

/** What all sheets bring, asked for once; false where that was not agreed to. */
async function apply(changes: readonly Rencana['files'][], options: Options, world: World): Promise<boolean> {
  const data = String(options.data);
  const all = changes.flat();
  const paths = [...new Set(all.map(({ path }) => path))];
  if (paths.length === 0) return true;
  if (options.dryRun) world.say(words.dryRun);
  if (options.dryRun) return true;
  if (!options.yes && !(await isAgreed(words, world))) return false;
  // Of a file that several sheets change, from how it stood before the first to how the last has left it.
  const whole = paths.flatMap((path) => {
    const own = all.filter((file) => file.path === path);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ path, after: last.after, ...(first.before ? { before: first.before } : {}) }] : [];
  });
  await rewriteInside(data, whole);
  world.say(words.written(paths.map(relativePlace(world.folder, data))));
  await (await import('../schema/renew.ts')).renewSchemas(data, world);
  return true;
}

interface OfSheet extends Asked {
  /** With what another sheet has brought before, also where that is only shown. */
  readonly sources: readonly Source[];
  readonly isGuide: IsGuide;
}

/** The data as it is then, and the files that are to be written for it. */
async function importSheet(
  grids: Awaited<ReturnType<typeof readGrids>>,
  asked: OfSheet,
  options: Options,
  world: World,
): Promise<{ readonly code: ExitCode; readonly sources: readonly Source[]; readonly files?: Rencana['files'] }> {
  const [diminta, data] = [readPeriod(options), String(options.data)];
  const { language, say } = world;
  const { sources, isGuide } = asked;
  const left = { code: 1, sources } as const;
  const period = (table: Table) => choosePeriod(sources, diminta, table);
  const opened = await unambiguous(asked.flags, options, world, (flags) => {
    const table = openTable(grids, { ...asked, period, choose: chooserOf(sources, flags) });
    const sasaran = period(table);
    if (needsQuarter(table) && sasaran.triwulan === undefined) throw noQuarter(sasaran.tahun);
    const given = { sources, table, sasaran, flags, isGuide };
    return { given, first: planImport({ ...given, accepted: new Set(), adds: options.add === true }) };
  });
  const { table, sasaran } = opened.given;
  say(printable(words.kind(table, sasaran, needsQuarter(table))[language], 400));
  for (const line of lastLook(opened.first)) say(printable(line[language], 1500));
  const rencana = await decided(opened, options, world);
  if (rencana.diagnostics.some(isGalat)) {
    await tell(rencana.diagnostics, { sources, data, world });
    return left;
  }
  const place = relativePlace(world.folder, data);
  if (rencana.files.length > 0 && rencana.selisih.length === 0)
    world.print(unifiedDiff(rencana.files, place, world.stdout.isColoured));
  say(importText(rencana, language));
  const isClean = rencana.selisih.length + rencana.masalah.length + doubtful(rencana) === 0;
  if (rencana.selisih.length > 0) say(words.totals);
  if (rencana.selisih.length > 0) return left;
  const done = { code: isClean ? 0 : 1, sources: withFiles(sources, rencana.files) } as const;
  if (rencana.files.length === 0) {
    say(words.nothing);
    return done;
  }
  const broken = newFindings(sources, rencana);
  if (broken.length > 0) {
    say(words.invalid);
    await tell(broken, { sources: done.sources, data, world });
    return left;
  }
  return { ...done, files: rencana.files };
}

function doubtful({ fitting, asing, baru, added }: Rencana): number {
  return fitting.filter(({ ragu }) => ragu).length + asing.length + baru.length - added;
}

/** Findings that the data did not have before the import: it is not written then. */
function newFindings(sources: readonly Source[], rencana: Rencana): readonly Diagnostic[] {
  const galat = (all: readonly Source[]) => compile(all, {}).diagnostics.filter(isGalat);
  const known = new Set(galat(sources).map(nameOf));
  return galat(withFiles(sources, rencana.files)).filter((finding) => !known.has(nameOf(finding)));
}

/** Lines move when others are added above them, so a finding is known by what it says. */
function nameOf({ code, span, message }: Diagnostic): string {
  return [code, span.file, message.id].join('\n');
}

interface Asked {
  readonly kind?: Jenis;
  readonly sheet?: string;
  readonly flags: Flags;
}

function readAsked({ as, sheet, column }: Options): Asked {
  const flags: Flags = column === undefined ? new Map() : readFlags(String(column));
  const kind = jenisLembar.find((jenis) => jenis === as);
  if (as !== undefined && !kind) {
    const all = jenisLembar.join(', ');
    throw wrong(
      '--as',
      String(as),
      { id: `salah satu dari ${all}`, en: `one of ${all}` },
      'lkj import data.xlsx --as rfk',
    );
  }
  return { flags, ...(kind ? { kind } : {}), ...(sheet === undefined ? {} : { sheet: String(sheet) }) };
}

function noQuarter(tahun: number): UserError {
  return new UserError(
    2,
    `belum ada berkas triwulan tahun ${tahun}, dan --quarter tidak disebut`,
    `there is no quarter of ${tahun} yet, and --quarter is not given`,
    'sebut triwulannya, misalnya: --quarter 1',
    'name the quarter, for example: --quarter 1',
  );
}
