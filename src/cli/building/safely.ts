/** Builds one report among many: its errors are told, and stop no other report. */
import { isGalat, type Text } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { UserError } from '../../base/user-error.ts';
import { readProject } from '../../io/files.ts';
import { join } from '../../io/place.ts';
import { isLink, readBelow } from '../../io/standing.ts';
import { stopwatch } from '../../io/stopwatch.ts';
import { agencyFolders } from '../../io/workspace.ts';
import type { World } from '../../io/world.ts';
import type { Request } from '../../jobs/incremental/request.ts';
import { type Built, buildReport, type Making } from '../../jobs/report.ts';
import { durationsName, readDurations } from '../../jobs/workspace/durations.ts';
import { agenciesOf } from '../../jobs/workspace/shard.ts';
import { tell } from '../findings.ts';
import type { Workspace } from './request.ts';

/** `built` is undefined where something was thrown; `exitCode` is what the report alone would have ended with. */
export interface Result {
  readonly built: Built | undefined;
  readonly exitCode: number;
  readonly word: Text;
  readonly detik: number;
}

/** Findings that stand in the way are told in full, others only counted. Throws UserError 3: without a browser none can be made. */
export async function buildSafely(request: Request, making: Making, world: World): Promise<Result> {
  const elapsed = stopwatch();
  try {
    if (isLink(request.out)) throw linkedOut(request.out);
    const built = await buildReport(request, making);
    if (built.kind !== 'refused')
      return { built: light(built), exitCode: 0, word: words[built.kind], detik: elapsed() };
    const { diagnostics, sources, exitCode } = built;
    const inTheWay = diagnostics.filter(isGalat);
    await tell(inTheWay, { sources, data: request.data, world });
    return { built: light(built), exitCode, word: words.refused, detik: elapsed() };
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 3) throw error;
    tellThrown(error, request, world);
    const exitCode = error instanceof UserError ? error.exitCode : 4;
    return { built: undefined, exitCode, word: words.refused, detik: elapsed() };
  }
}

/** In a folder of many products it would lead one report out of it, or into that of another agency. */
function linkedOut(folder: string): UserError {
  return new UserError(
    4,
    `«${folder}» adalah tautan; hasil satu instansi ditulis ke folder sungguhan di dalam folder hasil`,
    `«${folder}» is a link; the products of an agency are written into a real folder within that of all products`,
    'hapus tautannya, atau sebut folder lain dengan --out',
    'remove the link, or name another folder with --out',
  );
}

const words = {
  made: { id: 'dibuat', en: 'made' },
  unchanged: { id: 'tidak berubah', en: 'unchanged' },
  refused: { id: 'GAGAL', en: 'FAILED' },
} as const satisfies Record<string, Text>;

/** Without the files: of a hundred agencies they need not all be kept. */
function light(built: Built): Built {
  return { ...built, sources: [] };
}

function tellThrown(error: unknown, { data }: Request, { say, language }: World): void {
  const place = printable(data);
  if (error instanceof UserError) {
    say(`${place}: ${printable(error.text[language], 2000)}`);
    say(`  → ${printable(error.hint[language], 2000)}`);
    return;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = told.split('\n').map((line) => printable(line));
  say(`${place}: ${{ id: 'ini kesalahan lkj sendiri', en: 'this is a bug of lkj' }[language]}\n${lines.join('\n')}`);
}

/** `all` are those of the whole workspace, `wanted` those of this run; both in order. */
export interface Agencies {
  readonly all: readonly string[];
  readonly wanted: readonly string[];
}

/** Throws UserError 2 where there is no workspace. */
export async function findAgencies({ folder, shard }: Workspace, out: string): Promise<Agencies> {
  const all = agencyFolders(folder);
  if (!shard) return { all, wanted: all };
  const durations = readDurations(readBelow(out, durationsName()));
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
