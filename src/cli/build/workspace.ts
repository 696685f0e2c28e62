/** The reports of a workspace that a run is about: all, or those of its part. */
import type { Request } from '../../build/incremental/request.ts';
import { durationsName, readDurations } from '../../build/workspace/durations.ts';
import { agenciesOf } from '../../build/workspace/shard.ts';
import { readProject } from '../../io/files.ts';
import { join } from '../../io/place.ts';
import { readStanding } from '../../io/standing.ts';
import { agencyFolders } from '../../io/workspace.ts';
import type { Workspace } from './request.ts';

/** `all` are those of the whole workspace, `wanted` those of this run; both in order. */
export interface Agencies {
  readonly all: readonly string[];
  readonly wanted: readonly string[];
}

/** Throws UserError 2 where there is no workspace. */
export async function findAgencies({ folder, shard }: Workspace, out: string): Promise<Agencies> {
  const all = agencyFolders(folder);
  if (!shard) return { all, wanted: all };
  const durations = readDurations(readStanding(join(out, durationsName())));
  const weighed = await Promise.all(
    all.map(async (instansi) => ({
      instansi,
      ukuran: await sizeOf(join(folder, instansi)),
      detik: durations[instansi],
    })),
  );
  return { all, wanted: agenciesOf(shard, weighed) };
}

/** The request for one agency's report: its own data, its own folder of products. */
export function requestFor(agency: string, { folder }: Workspace, pattern: Request): Request {
  return { ...pattern, data: join(folder, agency), out: join(pattern.out, agency) };
}

/** What cannot be read has no size; that it cannot is told when its turn comes. */
async function sizeOf(folder: string): Promise<number> {
  const sources = await readProject(folder).catch(() => []);
  return sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
