/** `lkj build` of one report. */

import { type Diagnostic, isGalat } from '../../base/diagnostic.ts';
import type { World } from '../../io/world.ts';
import { writeProduct } from '../../io/write.ts';
import { depfile } from '../../jobs/incremental/depfile.ts';
import { readMachinery } from '../../jobs/incremental/machinery.ts';
import { buildReport } from '../../jobs/report.ts';
import type { ExitCode } from '../command.ts';
import { refuseData } from '../not-data.ts';
import type { BuildAsked } from './request.ts';
import { mendFirst, notMade, printProducts, tellAttached, tellNotes, tellPeriod, tellUnchanged } from './words.ts';

/** What stands in the way, and what only a build finds. */
const brief = {
  isTold: (finding: Diagnostic) => isGalat(finding) || finding.code.startsWith('cetak/'),
  mostKinds: 8,
};

export async function buildOne(
  { request, isForced, deps, timeoutSeconds }: BuildAsked,
  world: World,
): Promise<ExitCode> {
  const machinery = await readMachinery();
  const { data, diminta } = request;
  const built = await buildReport(request, {
    ...world,
    machinery,
    isForced,
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    onFindings: async (findings, sources) =>
      (await import('../findings.ts')).tell(findings, { sources, data, world }, brief),
    onAttached: (used) => tellAttached(used, world),
    onSound: (periode) => tellPeriod(periode, diminta, world),
  });
  if (built.kind === 'refused') {
    world.say(notMade);
    world.say(mendFirst);
    return built.exitCode;
  }
  if (built.kind === 'unchanged') {
    tellPeriod(built.plan.periode, diminta, world);
    tellUnchanged(built.plan, world);
  }
  tellNotes(built.catatan, world);
  if (deps !== undefined) {
    refuseData(deps, { ...built, data, world });
    await writeProduct(deps, depfile(built.plan, machinery, world.folder));
  }
  printProducts(built.plan, built.terbuka, world);
  return 0;
}
