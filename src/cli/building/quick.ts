/** The quick way out of `lkj build`: tells that nothing has changed, before the program is loaded. */
import { Command, Option } from 'commander';
import { UserError } from '../../base/user-error.ts';
import { readData } from '../../io/read-data.ts';
import { processWorld, type World } from '../../io/world.ts';
import { readMachinery } from '../../jobs/incremental/machinery.ts';
import { groundOf, isUnchanged, type Plan, planOn, surelyStale } from '../../jobs/incremental/plan.ts';
import type { Request } from '../../jobs/incremental/request.ts';
import { type Options, optionsOf } from '../command.ts';
import { languageOf } from '../language.ts';
import { tellError } from '../tell.ts';
import { buildOptions } from './options.ts';
import { readBuild } from './request.ts';
import { printProducts, tellNotes, tellPeriod, tellUnchanged } from './words.ts';

/**
 * The exit code where nothing has changed, which is told; undefined where the program has something to do. `argv` begins behind
 * `build`. Loads nothing that compiles or prints. Whatever is wrong is left to the program, which meets it again and tells of it.
 */
export async function tellIfUnchanged(argv: readonly string[]): Promise<number | undefined> {
  const language = languageOf(argv, process.env.LKJ_LANG);
  const options = language && readOptions(argv);
  // One that watches goes on where nothing has changed yet.
  if (!options || options.watch) return undefined;
  const world = processWorld(language, !argv.includes('--no-color'));
  try {
    const { request, isForced, deps, preview, workspace } = readBuild(options, world.environment);
    if (preview || workspace || isForced || deps !== undefined) return undefined;
    const ground = groundOf(request, await readData(request.data), world.environment);
    if (!ground || surelyStale(ground)) return undefined;
    const plan = await planOn(ground, { machinery: await readMachinery(), environment: world.environment });
    return isUnchanged(plan) ? told(plan, request, world) : undefined;
  } catch {
    return undefined;
  }
}

function told(plan: Plan, { diminta }: Request, world: World): number {
  tellPeriod(plan.periode, diminta, world);
  tellUnchanged(plan, world);
  tellNotes(plan.record?.catatan ?? [], world);
  try {
    printProducts(plan, plan.record?.terbuka, world);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tellError(error, world);
    return error.exitCode;
  }
}

/** Undefined for help, and for what commander does not understand. */
function readOptions(argv: readonly string[]): Options | undefined {
  const command = new Command('build').exitOverride();
  command.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const option of optionsOf({ options: buildOptions }, 'id')) command.addOption(option);
  command.addOption(new Option('--lang <id|en>')).addOption(new Option('--no-color'));
  try {
    return command.parse(argv, { from: 'user' }).opts();
  } catch {
    return undefined;
  }
}
