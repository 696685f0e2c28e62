/** The quick way into `lkj build`: tells that nothing has changed, or starts the browser while the program is loaded. */
import { Command, Option } from 'commander';
import { UserError } from '../../base/user-error.ts';
import { type BegunBrowser, beginBrowser } from '../../browser/begin.ts';
import { heedSignals } from '../../io/cleaning.ts';
import { readData } from '../../io/read-data.ts';
import { processWorld, type World } from '../../io/world.ts';
import { readMachinery } from '../../jobs/incremental/machinery.ts';
import { type Ground, groundOf, isUnchanged, planOn, staleFormats, surelyStale } from '../../jobs/incremental/plan.ts';
import type { Format } from '../../outputs/names.ts';
import type { Options } from '../command.ts';
import { languageOf } from '../language.ts';
import { tellError } from '../tell.ts';
import { buildOptions } from './options.ts';
import { type BuildAsked, readBuild } from './request.ts';
import { printProducts, tellPeriod, tellUnchanged } from './words.ts';

/** What has been done of a build before the program is loaded. */
export interface Begun {
  readonly isUnchanged: boolean;
  /** Of a build that has nothing to do. */
  readonly exitCode?: number;
  /** The browser for the report that will be printed. */
  readonly browser?: BegunBrowser | undefined;
}

const notBegun: Begun = { isUnchanged: false };

/**
 * `argv` begins behind `build`. Loads nothing that compiles or prints. Whatever is wrong is left to the program, which meets it
 * again and tells of it.
 */
export async function begin(argv: readonly string[]): Promise<Begun> {
  const language = languageOf(argv, process.env.LKJ_LANG);
  const options = language && readOptions(argv);
  // One that watches goes on where nothing has changed yet.
  if (!options || options.watch) return notBegun;
  const world = processWorld(language, !argv.includes('--no-color'));
  try {
    const asked = readBuild(options, world.environment);
    return asked.preview || asked.workspace ? notBegun : await beginOne(asked, world);
  } catch {
    return notBegun;
  }
}

async function beginOne({ request, isForced, deps }: BuildAsked, world: World): Promise<Begun> {
  const sources = await readData(request.data);
  const ground = groundOf(request, sources);
  if (!ground) return notBegun;
  let exitCode = 0;
  const stale = surelyStale(ground);
  const wanted = isForced ? request.formats : stale.includes('pdf') ? stale : await compare(ground);
  if (wanted === undefined) return { isUnchanged: true, exitCode };
  if (!wanted.includes('pdf')) return notBegun;
  heedSignals();
  return { isUnchanged: false, browser: await beginBrowser(world.environment) };

  /** Undefined where nothing is to be done, which is told then. */
  async function compare(known: Ground): Promise<readonly Format[] | undefined> {
    const plan = await planOn(known, { machinery: await readMachinery(), environment: world.environment });
    if (deps !== undefined || !isUnchanged(plan)) return staleFormats(plan);
    tellPeriod(plan.periode, request.diminta, world);
    tellUnchanged(plan, world);
    try {
      printProducts(plan, world);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      tellError(error, world);
      exitCode = error.exitCode;
    }
    return undefined;
  }
}

/** Undefined for help, and for what commander does not understand. */
function readOptions(argv: readonly string[]): Options | undefined {
  const command = new Command('build').exitOverride();
  command.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const option of buildOptions('id')) command.addOption(option);
  command.addOption(new Option('--lang <id|en>')).addOption(new Option('--no-color'));
  try {
    return command.parse(argv, { from: 'user' }).opts();
  } catch {
    return undefined;
  }
}
