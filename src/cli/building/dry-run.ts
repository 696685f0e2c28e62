/** `lkj build --dry-run`: what would be made, of what, and whether it has to be. */
import { columns } from '../../base/columns.ts';
import type { Language } from '../../base/diagnostic.ts';
import { printable, printableJson } from '../../base/printable.ts';
import { UserError } from '../../base/user-error.ts';
import { relativePath } from '../../io/place.ts';
import { readData } from '../../io/read-data.ts';
import type { World } from '../../io/world.ts';
import { type Machinery, readMachinery } from '../../jobs/incremental/machinery.ts';
import { isUnchanged, type Plan, planBuild } from '../../jobs/incremental/plan.ts';
import type { Request } from '../../jobs/incremental/request.ts';
import type { ExitCode } from '../command.ts';
import type { BuildAsked, Workspace } from './request.ts';
import { secondsText, tellShard } from './results.ts';
import { findAgencies, requestFor } from './safely.ts';

/** A report that would be made; `plan` is undefined where its data is missing or cannot be read, for the `sebab` given. */
interface Foreseen {
  readonly request: Request;
  /** Absent for a report that is not of a workspace. */
  readonly instansi?: string;
  readonly plan: Plan | undefined;
  readonly sebab?: string;
}

/** Reads and hashes, and writes nothing. */
export async function previewBuild(
  { request, isForced, workspace }: BuildAsked,
  form: 'text' | 'json',
  world: World,
): Promise<ExitCode> {
  const machinery = await readMachinery();
  const reports: Foreseen[] = [];
  for (const one of await requests(request, workspace, world)) reports.push(await foresee(one, machinery, world));
  const shown = { reports, machinery, isForced, world };
  world.print(form === 'json' ? asJson(shown) : asTable(shown));
  return 0;
}

type Wanted = Pick<Foreseen, 'request' | 'instansi'>;

async function requests(pattern: Request, workspace: Workspace | undefined, world: World): Promise<readonly Wanted[]> {
  if (!workspace) return [{ request: pattern }];
  const agencies = await findAgencies(workspace, pattern.out);
  if (workspace.shard) tellShard(workspace.shard, agencies, world);
  return agencies.wanted.map((instansi) => ({ instansi, request: requestFor(instansi, workspace, pattern) }));
}

/** One agency's folder that cannot be read hides no other. */
async function foresee(wanted: Wanted, machinery: Machinery, { environment, language }: World): Promise<Foreseen> {
  try {
    const sources = await readData(wanted.request.data);
    const plan = await planBuild(wanted.request, sources, { machinery, environment });
    return plan ? { ...wanted, plan } : { ...wanted, plan, sebab: withoutPeriod[language] };
  } catch (error) {
    if (!(error instanceof UserError) || wanted.instansi === undefined) throw error;
    return { ...wanted, plan: undefined, sebab: error.text[language] };
  }
}

const withoutPeriod = { id: 'tidak ada data periode itu', en: 'no data of that period' } as const;

interface Shown {
  readonly reports: readonly Foreseen[];
  readonly machinery: Machinery;
  readonly isForced: boolean;
  readonly world: World;
}

function asTable({ reports, isForced, world }: Shown): string {
  const { language, folder } = world;
  const rows = reports.flatMap(({ request, plan, sebab = '' }): readonly (readonly string[])[] => {
    const data = printable(relativePath(folder, request.data));
    if (!plan) return [[data, '–', '–', '–', printable(sebab)]];
    const { inputs, masukan, record, products } = plan;
    const took = record ? `${secondsText(record.detik, language)} ${{ id: 'detik', en: 's' }[language]}` : '–';
    return products.map(({ path, isCurrent }) => [
      `${data} (${inputs.length})`,
      masukan?.slice(0, 12) ?? '–',
      printable(relativePath(folder, path)),
      took,
      status[isCurrent && !isForced ? 'unchanged' : 'changed'][language],
    ]);
  });
  return columns([titles[language], ...rows]);
}

const titles: Readonly<Record<Language, readonly string[]>> = {
  id: ['data (berkas)', 'sidik masukan', 'hasil', 'terakhir', 'keadaan'],
  en: ['data (files)', 'input hash', 'product', 'last took', 'state'],
};

const status = {
  changed: { id: 'berubah', en: 'changed' },
  unchanged: { id: 'tidak berubah', en: 'unchanged' },
} as const;

/** `versi` 1: keys are added, never renamed. `bersama` are the inputs of all reports: templates, schemas, fonts. */
function asJson({ reports, machinery, isForced, world }: Shown): string {
  const { folder } = world;
  return printableJson({
    versi: 1,
    lkj: machinery.version,
    bersama: machinery.parts.map(({ path, ukuran, sha256 }) => ({ path, ukuran, sha256 })),
    laporan: reports.map(({ request, instansi = null, plan, sebab = null }) => ({
      instansi,
      data: relativePath(folder, request.data),
      laporan: plan?.report ?? null,
      ...(plan?.periode ?? {}),
      masukan: plan?.inputs ?? [],
      sidik: plan?.masukan ?? null,
      status: plan ? status[isUnchanged(plan) && !isForced ? 'unchanged' : 'changed'].id : 'gagal',
      sebab,
      detik: plan?.record?.detik ?? null,
      hasil: (plan?.products ?? []).map(({ path, format, masukan = null, isCurrent }) => ({
        path: relativePath(folder, path),
        format,
        sidik: masukan,
        status: status[isCurrent && !isForced ? 'unchanged' : 'changed'].id,
      })),
    })),
  });
}
