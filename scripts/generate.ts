/** Makes what follows from schemas/: the types in src/base/schema.ts and the data dictionary in schemas/README.md. */
import { readFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { Document, isCollection } from 'yaml';

/** The documents a project is made of, by the file they stand in; the order is that of the dictionary. */
export const DOCUMENTS = {
  laporan: 'laporan.yaml',
  instansi: 'instansi.yaml',
  renstra: 'renstra.yaml',
  'perjanjian-kinerja': '<tahun>/perjanjian-kinerja.yaml',
  anggaran: '<tahun>/anggaran.yaml',
  'anggaran-perangkat': '<tahun>/anggaran-perangkat.yaml',
  pendapatan: '<tahun>/pendapatan.yaml',
  triwulan: '<tahun>/tw1.yaml … tw4.yaml',
  evaluasi: '<tahun>/evaluasi.yaml',
  pengesahan: '<tahun>/pengesahan.yaml',
  'sumber-daya': '<tahun>/sumber-daya.yaml',
} as const;

/** One node of a JSON Schema file, as far as this project uses JSON Schema. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  /** What an editor says of a wrong value, and what it inserts for a key. */
  readonly errorMessage?: string;
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly angka?: boolean;
  /** What opening the next period does with the value. */
  readonly pembukaan?: 'isi' | 'komentar';
  /** Free text, and of which kind; a column of the table that `lkj import` reads. */
  readonly prosa?: 'uraian' | 'nama' | 'judul';
  readonly impor?: boolean;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Reads schemas/<name>.schema.json. */
export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;
}

/** The text of src/base/schema.ts: every schema as types, the map `Dokumen` from kind to type at their head. */
export async function generateTypes(): Promise<string> {
  const documents = Object.keys(DOCUMENTS).map((kind) => [kind, readSchema(kind)] as const);
  const definitions = [readSchema('umum'), ...documents.map(([, schema]) => schema)].flatMap((schema) =>
    Object.entries(schema.definitions ?? {}),
  );
  const bundle = {
    title: 'Dokumen',
    description: 'Every kind of document, by its name.',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(DOCUMENTS),
    properties: Object.fromEntries(documents.map(([kind, { definitions: _, $id: __, ...schema }]) => [kind, schema])),
    definitions: Object.fromEntries(definitions),
  };
  // The bundle is JSON Schema 7 with our keyword `angka`, which the compiler ignores; its own type is JSON Schema 4.
  const types = await compile(localRefs(bundle) as JSONSchema, 'Dokumen', {
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    bannerComment:
      '/** The types of the YAML documents.\n *  GENERATED from schemas/ by scripts/generate.ts; do not edit: `npx vitest -u` writes this file. */',
    style: { singleQuote: true, printWidth: 120, trailingComma: 'all' },
  });
  return withoutReferenceNotes(types);
}

/** What says nothing of the shape of a value. */
const UNTYPED = new Set([
  ...['examples', 'default', '$schema', 'errorMessage', 'defaultSnippets'],
  ...['pembukaan', 'prosa', 'impor'],
]);

/** Points every reference into the bundle; a reference that says more than its target keeps the target's name. */
function localRefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(localRefs);
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node as Schema;
  const typed = Object.entries(rest).filter(
    // Beside named keys a pattern only repeats them, for editors.
    ([key]) => !UNTYPED.has(key) && !(key === 'patternProperties' && rest.properties),
  );
  const others = Object.fromEntries(typed.map(([key, value]) => [key, localRefs(value)]));
  if ($ref === undefined) return others;
  const target = { $ref: $ref.slice($ref.indexOf('#')) };
  return 'description' in others ? { ...others, allOf: [target] } : target;
}

/** Drops the compiler's notes 'This interface was referenced by …', which outnumber the types. */
function withoutReferenceNotes(types: string): string {
  return types
    .replace(/\n *\*\n *\* This interface was referenced by .*\n *\* via the .*/g, '')
    .replace(/ *\/\*\*\n *\* This interface was referenced by .*\n *\* via the .*\n *\*\/\n/g, '');
}

const INTRODUCTION = `<!-- GENERATED from schemas/ by scripts/generate.ts; do not edit: \`npx vitest -u\` writes this file. -->
# Kamus data

Setiap berkas YAML, setiap kuncinya, dan cara mengisinya. Penyunting yang mengenal JSON Schema (misalnya VS Code dengan
ekstensi YAML dari Red Hat) menampilkan keterangan yang sama sambil mengetik.

- \`daerah.nama\` berarti kunci \`nama\` di bawah \`daerah\`; \`[]\` berarti tiap butir dalam daftar; \`<id>\` dan \`<tahun>\` diganti dengan id atau tahun.
- *Wajib* berlaku bila induknya ditulis. Yang tidak diketahui tidak ditulis: kosong tidak sama dengan nol.
- Kunci yang tidak ada dalam kamus ini ditolak.
`;

/** The text of schemas/README.md: the data dictionary, a table for every document and every shape they share. */
export function generateDictionary(): string {
  const shared = Object.entries(UMUM.definitions ?? {}).filter(([, node]) => node.type !== 'array');
  const shapes = shared.filter(([, node]) => isObject(node));
  const notations = shared.filter(([, node]) => !isObject(node));
  return [
    INTRODUCTION,
    ...Object.entries(DOCUMENTS).map(([kind, file]) => section(`## \`${file}\``, readSchema(kind), readSchema(kind))),
    '## Bentuk bersama\n\nDipakai di beberapa berkas; tabel di atas merujuk ke sini.\n',
    ...shapes.map(([name, node]) => section(`### ${name}`, node, UMUM)),
    '## Cara menulis nilai\n',
    table(
      ['jenis', 'isi', 'contoh'],
      notations.map(([name, node]) => [`<a id="${name}"></a>${name}`, contents(node), example(node)]),
    ),
  ].join('\n');
}

/** The shapes and notations all documents share; its references name the file, so that they can be read from any other. */
const UMUM = JSON.parse(JSON.stringify(readSchema('umum')).replaceAll('"#/', '"umum.schema.json#/')) as Schema;

function section(heading: string, node: Schema, file: Schema): string {
  const about = (node.description ?? '').replace(/^[^:]*yaml: /, '');
  const head = ['kunci', 'wajib', 'jenis', 'isi', 'contoh'];
  return `${heading}\n\n${about.charAt(0).toUpperCase()}${about.slice(1)}\n\n${table(head, rows(node, file, ''))}`;
}

/** The rows of an object: one for each key, and right after it those of the keys below it, unless they are shared. */
function rows(node: Schema, file: Schema, path: string): readonly (readonly string[])[] {
  const named = Object.entries(node.properties ?? {});
  const patterns = node.properties ? {} : (node.patternProperties ?? {});
  const free = Object.entries(patterns).map(([pattern, of]) => [placeholder(pattern), of] as const);
  return [...named, ...free].flatMap(([key, property]) => {
    const target = resolve(property, file);
    const full = { ...target, ...property };
    const required = node.required?.includes(key) === true ? 'ya' : '';
    const row = [`\`${path}${key}\``, required, kindOf(property, file), contents(full), example(full)];
    const below = target.items ?? property;
    const isElsewhere = sharedName(below) !== undefined;
    const step = target.items === undefined ? '.' : '[].';
    return [row, ...(isElsewhere ? [] : rows(resolve(below, file), file, path + key + step))];
  });
}

function placeholder(pattern: string): string {
  if (pattern.includes('tw')) return '<laporan>';
  if (pattern.includes('\\p{L}')) return '<nama>';
  if (pattern.includes('X')) return '<kode>';
  return pattern.includes('\\d') ? '<tahun>' : pattern.includes('\\.') ? '<id>.<kunci>' : '<id>';
}

/** What a key holds, in a word; a shape or notation of umum.schema.json is linked to its place in the dictionary. */
function kindOf(node: Schema, file: Schema): string {
  const target = resolve(node, file);
  const shared = sharedName(node);
  // One, or a list of such.
  if (shared !== undefined && target.items !== undefined && isObject(target))
    return `[${shared}](#${shared}) atau daftarnya`;
  if (target.items !== undefined && target.type === 'array') return `daftar ${kindOf(target.items, file)}`;
  if (shared !== undefined) return `[${shared}](#${shared})`;
  if (target.enum !== undefined) return 'pilihan';
  return KINDS[String(target.type)] ?? 'kelompok';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'teks',
  integer: 'bilangan bulat',
  boolean: '`true` / `false`',
};

/** The description, and the choices where it does not name them all. */
function contents(node: Schema): string {
  const description = node.description ?? '';
  const choices = (node.enum ?? []).map(String);
  if (choices.every((choice) => description.includes(choice))) return description;
  return `${description} Pilihan: ${choices.map((choice) => `\`${choice}\``).join(', ')}.`;
}

const LONGEST_EXAMPLE = 60;

/** The first example as it is typed in YAML; none where it would not fit a cell (the rows below it show its parts). */
function example(node: Schema): string {
  const [first] = node.examples ?? [];
  if (first === undefined) return '';
  const document = new Document(first);
  if (isCollection(document.contents)) document.contents.flow = true;
  // A text that looks like a number is quoted, as the descriptions of kode, nip and nomor ask.
  const isNumberLike = node.type === 'string' && node.format === undefined && /^[\d(]/.test(String(first));
  const defaultStringType = isNumberLike ? 'QUOTE_DOUBLE' : 'PLAIN';
  const text = document.toString({ lineWidth: 0, defaultStringType }).trim();
  return text.length > LONGEST_EXAMPLE && isCollection(document.contents) ? '' : `\`${text}\``;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')}\n`;
}

function isObject(node: Schema): boolean {
  return [node.type].flat().includes('object');
}

/** The name of the definition of umum.schema.json a node points at, if it does. */
function sharedName(node: Schema): string | undefined {
  return node.$ref?.match(/^umum\.schema\.json#\/definitions\/(.*)$/)?.[1];
}

function resolve(node: Schema, file: Schema): Schema {
  if (node.$ref === undefined) return node;
  const home = sharedName(node) === undefined ? file : UMUM;
  const target = home.definitions?.[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)];
  if (target === undefined) throw new Error(`${node.$ref} points at nothing`);
  return target;
}
