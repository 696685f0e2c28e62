/** Reads what `lkj build` was asked for; all of it is known to be right before anything is done. */

import { defined } from '../../base/defined.ts';
import { quoted } from '../../base/quote.ts';
import { nearest } from '../../base/suggest.ts';
import { UserError } from '../../base/user-error.ts';
import { type Formulir, formulir, isFormulir } from '../../data/link/bagian.ts';
import type { World } from '../../io/world.ts';
import type { Request } from '../../jobs/incremental/request.ts';
import { type Shard, shardOf } from '../../jobs/workspace/shard.ts';
import { readEpoch } from '../../outputs/epoch.ts';
import { type Format, isFormat, formats as knownFormats } from '../../outputs/names.ts';
import type { Options } from '../command.ts';
import { exclusive, readTimeout, wrong } from '../options.ts';
import { readSpan } from '../span.ts';
import { formatsOfForm, formatsOfReport, forms } from './options.ts';

/** `request` is of the one report, and the pattern of all where a workspace is asked for. */
export interface BuildAsked {
  readonly request: Request;
  readonly isForced: boolean;
  /** For the printing of each report; by its size when left out. */
  readonly timeoutSeconds?: number;
  /** Where the rule for Make is to go. */
  readonly deps?: string;
  readonly preview?: 'text' | 'json';
  readonly workspace?: Workspace;
}

/** Many agencies. */
export interface Workspace {
  readonly folder: string;
  /** How many reports at a time; absent where that is left to us. */
  readonly jobs?: number;
  readonly shard?: Shard;
}

/** Throws UserError 2 for what is wrong or does not go together. */
export function readBuild(options: Options, environment: World['environment']): BuildAsked {
  refuseLoose(options);
  const hanya = readForm(options);
  const sourceDateEpoch = readEpoch(environment.SOURCE_DATE_EPOCH);
  return {
    request: {
      diminta: readSpan(options, 'lkj build'),
      formats: readFormats(String(options.format ?? (hanya === undefined ? formatsOfReport : formatsOfForm))),
      data: String(options.data),
      out: String(options.out),
      attachesSources: options.attach !== false,
      ...defined({ hanya, sourceDateEpoch }),
    },
    isForced: options.force === true,
    ...readTimeout(options),
    ...(options.deps === undefined ? {} : { deps: String(options.deps) }),
    ...(options.dryRun ? { preview: options.json ? 'json' : 'text' } : {}),
    ...(options.all === undefined ? {} : { workspace: readWorkspace(options, environment) }),
  };
}

function readWorkspace({ all, data, jobs, shard }: Options, environment: World['environment']): Workspace {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(String(jobs))) {
    const expected = { id: 'bilangan mulai 1', en: 'a number from 1' };
    throw wrong('--jobs', String(jobs), expected, 'lkj build --all kabupaten --jobs 4');
  }
  const part = shardOf(shard === undefined ? undefined : String(shard), environment);
  return {
    folder: typeof all === 'string' ? all : String(data),
    ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
    ...defined({ shard: part }),
  };
}

/** Options that only mean something beside another, and those that exclude each other. */
function refuseLoose(options: Options): void {
  const needs = (name: string, other: string) =>
    new UserError(
      2,
      { id: `${name} hanya berlaku bersama ${other}`, en: `${name} goes with ${other} only` },
      { id: `contoh: lkj build ${other} ${name}`, en: `example: lkj build ${other} ${name}` },
    );
  if (options.json && !options.dryRun) throw needs('--json', '--dry-run');
  if (options.all === undefined && options.jobs !== undefined) throw needs('--jobs', '--all');
  if (options.all === undefined && options.shard !== undefined) throw needs('--shard', '--all');
  if (options.all === undefined || options.deps === undefined) return;
  throw exclusive('--deps', '--all', {
    id: 'contoh: lkj build --data dinas-a --deps dinas-a.d',
    en: 'example: lkj build --data dinas-a --deps dinas-a.d',
  });
}

/** Throws UserError 2 for what is no form. */
function readForm({ only }: Options): Formulir | undefined {
  if (only === undefined || isFormulir(only)) return only;
  const near = nearest(String(only), Object.keys(formulir));
  throw new UserError(
    2,
    {
      id: `--only diberi ${quoted(String(only))}; seharusnya salah satu dari ${forms}`,
      en: `--only was given ${quoted(String(only))}; expected one of ${forms}`,
    },
    near === undefined
      ? { id: 'contoh: lkj build --only rencana-aksi', en: 'example: lkj build --only rencana-aksi' }
      : { id: `mungkin maksudnya «${near}»?`, en: `did you mean «${near}»?` },
  );
}

function readFormats(list: string): readonly Format[] {
  const names = [
    ...new Set(
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
  const unknown = names.find((name) => !isFormat(name));
  const choices = knownFormats.join(', ');
  if (unknown !== undefined || names.length === 0) {
    throw wrong('--format', unknown ?? list, { id: choices, en: choices }, 'lkj build --format pdf,json');
  }
  return names.filter(isFormat);
}
