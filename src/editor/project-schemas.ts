/** The schemas as one project needs them: where a file names an id of another, its editor offers the ids there are. */
import { type Bernama, bernamaDalam, type JenisBernama } from '../documents/index.ts';
import type { Source } from '../source.ts';

/** `schemas` are ours, `sources` the project's. Where a project has no ids of a kind yet, the schema stays as it is. */
export function projectSchemas(schemas: readonly Source[], sources: readonly Source[]): readonly Source[] {
  const bernama = bernamaDalam(sources);
  return schemas.map(({ path, bytes }) => {
    const narrow = narrowing[path.replace(/^.*\//, '').replace('.schema.json', '')];
    if (!narrow) return { path, bytes };
    // The schemas are ours: each is an object.
    const schema = JSON.parse(new TextDecoder().decode(bytes)) as Simpul;
    narrow(schema, (...jenis) => bernama.filter((satu) => jenis.includes(satu.jenis)));
    const made = { $comment: 'Dibuat oleh lkj schema --project menurut isi folder data; jangan disunting.', ...schema };
    return { path, bytes: new TextEncoder().encode(`${JSON.stringify(made, null, 2)}\n`) };
  });
}

/** A part of a JSON schema, as far as it is changed here. */
interface Simpul {
  [key: string]: unknown;
}

type Narrow = (schema: Simpul, of: (...jenis: JenisBernama[]) => readonly Bernama[]) => void;

const narrowing: Readonly<Record<string, Narrow>> = {
  triwulan(schema, of) {
    keysOnly(at(schema, 'properties', 'indikator'), of('indikator'));
    keysOnly(at(schema, 'properties', 'anggaran'), of('kegiatan', 'sub_kegiatan'));
  },
  'perjanjian-kinerja'(schema, of) {
    keysOnly(at(schema, 'definitions', 'target_per_indikator'), of('indikator'));
  },
  anggaran(schema, of) {
    valuesOnly(at(schema, 'definitions', 'program', 'properties', 'sasaran'), of('sasaran'));
  },
  renstra(schema, of) {
    valuesOnly(at(schema, 'definitions', 'tujuan', 'properties', 'misi'), of('misi'));
  },
};

/** The keys of a map are the ids; each is shown with the name of what it stands for. */
function keysOnly(map: Simpul, ids: readonly Bernama[]): void {
  const [shape] = Object.values((map.patternProperties ?? {}) as Simpul);
  if (ids.length === 0 || !shape) return;
  map.properties = Object.fromEntries(
    ids.map((satu) => [satu.id, { ...(shape as Simpul), description: sebutan(satu) }]),
  );
  delete map.patternProperties;
}

/** The items of a list are ids; `enumDescriptions` is what VS Code shows beside each. */
function valuesOnly(list: Simpul, ids: readonly Bernama[]): void {
  if (ids.length === 0) return;
  list.items = { type: 'string', enum: ids.map(({ id }) => id), enumDescriptions: ids.map(sebutan) };
}

function sebutan({ nama, satuan }: Bernama): string {
  return satuan === undefined ? nama : `${nama} (${satuan})`;
}

function at(schema: Simpul, ...path: readonly string[]): Simpul {
  let here = schema;
  for (const step of path) {
    const next = here[step];
    if (typeof next !== 'object' || next === null) throw new Error(`the schema has no ${path.join('/')}`);
    here = next as Simpul;
  }
  return here;
}
