/** The quick way into `lkj build`: tells that nothing has changed, or leaves the run to the whole program. */
import { Command, Option } from 'commander';
import { buildOptions } from './commands/build-options.ts';
import { readBuild } from './commands/build-request.ts';
import { printProducts, tellPeriod, tellUnchanged } from './commands/build-words.ts';
import type { Options } from './commands/command.ts';
import { languageOf } from './commands/language.ts';
import { readData } from './commands/read-data.ts';
import { readMachinery } from './incremental/machinery.ts';
import { isUnchanged, planBuild } from './incremental/plan.ts';
import { processWorld } from './io/world.ts';

/**
 * False where there is more to do than to say so: also for what is wrong, which the whole program tells. `argv` begins
 * behind `build`. Loads nothing that compiles or prints.
 */
export async function saysUnchanged(argv: readonly string[]): Promise<boolean> {
  const language = languageOf(argv, process.env.LKJ_LANG);
  const options = language && readOptions(argv);
  // One that watches goes on where nothing has changed yet.
  if (!options || options.watch) return false;
  const world = processWorld(language, !argv.includes('--no-color'));
  try {
    const { request, isForced, deps, preview, workspace } = readBuild(options, world.environment);
    if (isForced || deps !== undefined || preview || workspace) return false;
    const sources = await readData(request.data);
    const plan = await planBuild(request, sources, {
      machinery: await readMachinery(),
      environment: world.environment,
    });
    if (!plan || !isUnchanged(plan)) return false;
    process.stdout.on('error', () => process.exit(0));
    tellPeriod(plan.periode, request.diminta, world);
    tellUnchanged(plan, world);
    printProducts(plan, world);
    return true;
  } catch {
    // Whatever it is, the whole program meets it again, and tells of it.
    return false;
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
