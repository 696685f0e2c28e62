/** `lkj build --all`: the reports of many agencies, with one browser; one that fails stops no other. */

import { openSession } from '../../browser/index.ts';
import { coresHere } from '../../io/cores.ts';
import { pathLine } from '../../io/place.ts';
import type { World } from '../../io/world.ts';
import { readMachinery } from '../../jobs/incremental/machinery.ts';
import type { Making } from '../../jobs/report.ts';
import { pooled } from '../../jobs/workspace/pool.ts';
import type { ExitCode } from '../command.ts';
import type { BuildAsked, Workspace } from './request.ts';
import { clearResults, type Finished, resultsTable, tellShard, writeResults } from './results.ts';
import { buildSafely, findAgencies, requestFor } from './safely.ts';

/** 5 where a report could not be made. Throws UserError 3 where there is no browser: no report could be. */
export async function buildAll(
  { request, isForced, timeoutSeconds }: BuildAsked,
  workspace: Workspace,
  world: World,
): Promise<ExitCode> {
  const { language, environment } = world;
  const agencies = await findAgencies(workspace, request.out);
  if (workspace.shard) tellShard(workspace.shard, agencies, world);
  const machinery = await readMachinery();
  await clearResults(request.out, workspace.shard);
  const session = openSession({ environment }, world.progress);
  const timeout = timeoutSeconds === undefined ? {} : { timeoutSeconds };
  const making: Making = { machinery, environment, isForced, session, ...timeout, progress: () => undefined };
  let done = 0;
  try {
    const finished = await pooled(agencies.wanted, workspace.jobs ?? coresHere(), async (agency): Promise<Finished> => {
      const result = await buildSafely(requestFor(agency, workspace, request), making, world);
      done += 1;
      const count = `[${done}/${agencies.wanted.length}] ${agency}`;
      world.progress({ id: `${count}: ${result.word.id}`, en: `${count}: ${result.word.en}` });
      return { agency, ...result };
    });
    await writeResults({ request, machinery, agencies, finished, ...workspace });
    world.say(`\n${resultsTable(finished, language)}`);
    const isWhole = finished.every(({ built }) => built && built.kind !== 'refused');
    for (const { built } of finished) {
      if (!built || built.kind === 'refused') continue;
      for (const { path } of built.plan.products) world.print(pathLine(world.folder, path));
    }
    return isWhole ? 0 : 5;
  } finally {
    await session.end();
  }
}
