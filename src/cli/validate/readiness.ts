/** What `lkj validate --readiness` prints: on stdout the list, as text or JSON; on stderr what stands in its way. */
import { readiness } from '../../checks/readiness/index.ts';
import { readinessJson } from '../../checks/readiness/json.ts';
import { readinessText } from '../../checks/readiness/text.ts';
import { compile, part } from '../../compile.ts';
import { relativePlace } from '../../io/place.ts';
import { readData } from '../../io/read-data.ts';
import type { World } from '../../io/world.ts';
import type { ExitCode, Options } from '../command.ts';
import { tell } from '../findings.ts';
import { refuseData } from '../not-data.ts';
import { readPeriod, wrong } from '../options.ts';
import type { Report } from './reports.ts';

/** A list with gaps is no failure: it is what was asked for. Errors in the data are one. */
export async function showReadiness(options: Options, reports: readonly Report[], world: World): Promise<ExitCode> {
  const asked = typeof options.format === 'object' ? reports : [];
  const other = asked.find(({ format }) => format !== 'json');
  if (other) throw wrong('--format', other.format, { id: 'json', en: 'json' }, 'lkj validate --readiness -f json');
  const data = String(options.data);
  const sources = await readData(data);
  const compiled = compile(sources, readPeriod(options), part);
  if (!compiled.ok) {
    await tell(compiled.diagnostics, { sources, data, world });
    return 1;
  }
  const blocks = readiness(compiled.value);
  const reader = { language: world.language, place: relativePlace(world.folder, data) };
  const { periode } = compiled.value;
  if (asked.length === 0) world.print(readinessText(blocks, periode, reader));
  for (const { file } of asked) {
    const json = readinessJson(blocks, periode, reader);
    if (file === undefined) world.print(json);
    else {
      refuseData(file, { sources, data, world });
      const { writeProduct } = await import('../../io/write.ts');
      await writeProduct(file, `${json}\n`);
    }
  }
  return 0;
}
