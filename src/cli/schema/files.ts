/** What `lkj schema` does once it is run. */
import { columns } from '../../base/columns.ts';
import { isFields, readJson } from '../../base/json.ts';
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { meant, nearest } from '../../base/suggest.ts';
import { UserError } from '../../base/user-error.ts';
import { projectSchemas } from '../../edit/editor-schemas.ts';
import { schemaFolder } from '../../edit/init/index.ts';
import { readSchemaFiles } from '../../io/package-files.ts';
import { join, pathLine, relativePath } from '../../io/place.ts';
import { readData } from '../../io/read-data.ts';
import type { World } from '../../io/world.ts';
import { writeTogether } from '../../io/write.ts';
import type { ExitCode, Options } from '../command.ts';
import { schemaNames } from './names.ts';

export async function showSchemas({ jenis, out, project, data }: Options, world: World): Promise<ExitCode> {
  const kind = typeof jenis === 'string' ? known(jenis) : undefined;
  const ours = await readSchemaFiles();
  const schemas = project ? projectSchemas(ours, await readData(String(data))) : ours;
  const folder = typeof out === 'string' ? out : project && !kind ? schemaFolder : undefined;
  if (folder !== undefined)
    for (const path of await writeSchemas(
      folder,
      schemas.filter((one) => isWanted(one, kind)),
      world,
    ))
      world.print(pathLine(world.folder, path));
  else if (kind) world.print(textOf(schemas, kind).trimEnd());
  else world.print(list(ours));
  return 0;
}

function known(jenis: string): string {
  const name = schemaNames.find((one) => one === jenis);
  if (name) return name;
  const suggestion = nearest(jenis, schemaNames);
  throw new UserError(
    2,
    `tidak ada skema ${quoted(jenis)}`,
    `there is no schema ${quoted(jenis)}`,
    meant(suggestion, { id: `yang ada: ${schemaNames.join(', ')}`, en: `there are: ${schemaNames.join(', ')}` }),
  );
}

/** One kind needs `umum` beside it, which it refers to. */
function isWanted({ path }: Source, kind: string | undefined): boolean {
  return kind === undefined || [kind, 'umum'].some((name) => path === `schemas/${name}.schema.json`);
}

function textOf(schemas: readonly Source[], kind: string): string {
  const found = schemas.find(({ path }) => path === `schemas/${kind}.schema.json`);
  return new TextDecoder().decode(found?.bytes);
}

function list(schemas: readonly Source[]): string {
  return columns(
    schemaNames.map((name) => {
      // The schemas are ours: each has a description.
      const { description } = JSON.parse(textOf(schemas, name)) as { description: string };
      return [name, description];
    }),
  );
}

/** Gives their paths. Every file is known to be writable, and to be a schema of ours where one is there, before one is written. */
export async function writeSchemas(
  folder: string,
  schemas: readonly Source[],
  world: World,
): Promise<readonly string[]> {
  const named = schemas.map(({ path, bytes }) => ({ path: join(folder, path.replace('schemas/', '')), bytes }));
  await writeTogether(named, async (opened) =>
    opened.map(({ path, bytes, product: { previous } }) => {
      if (previous && idOf(previous) !== idOf(bytes)) throw notOurs(relativePath(world.folder, path));
      return bytes;
    }),
  );
  return named.map(({ path }) => path);
}

function idOf(bytes: Uint8Array): unknown {
  const value = readJson(bytes);
  return isFields(value) ? value.$id : undefined;
}

function notOurs(path: string): UserError {
  return new UserError(
    2,
    `${quoted(path)} bukan skema lkj dan tidak akan ditimpa`,
    `${quoted(path)} is no schema of lkj and will not be overwritten`,
    'pilih folder lain dengan --out',
    'choose another folder with --out',
  );
}
