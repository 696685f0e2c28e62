/** The editor: whether each data file says its schema, whether that is there, and whether VS Code is told of the extension. */
import { printable } from '../../base/printable.ts';
import { kindOf } from '../../data/parse/index.ts';
import { hasFile, isFolder, readProject } from '../../io/files.ts';
import { join, relativePath } from '../../io/place.ts';
import { type Check, type Finding, ok, trouble } from './check.ts';

export const editor: Check = async ({ data, world }) => {
  if (!isFolder(data)) return [];
  const sources = (await readProject(data)).filter(({ path }) => kindOf(path));
  const decoder = new TextDecoder();
  const places = sources.map(({ path, bytes }) => ({ path, schema: schemaOf(decoder.decode(bytes)) }));
  const without = places.filter(({ schema }) => schema === undefined).map(({ path }) => path);
  const broken = places.filter(({ path, schema }) => {
    const isLocal = schema !== undefined && !/^[a-z]+:/i.test(schema);
    return isLocal && !hasFile(join(data, path, '..', schema));
  });
  // Where the first of them looks for it.
  const [first] = broken;
  const wanted =
    first?.schema && printable(relativePath(world.folder, join(data, first.path, '..', first.schema, '..')));
  const findings: Finding[] = [
    ...lines(
      without,
      { id: 'tanpa baris skema', en: 'without a schema line' },
      {
        id: 'tambahkan di baris pertama: # yaml-language-server: $schema=…',
        en: 'add as the first line: # yaml-language-server: $schema=…',
      },
    ),
    ...lines(
      broken.map(({ path }) => path),
      { id: 'skemanya tidak ditemukan', en: 'its schema is not there' },
      { id: `tulis skemanya: lkj schema -o ${wanted}`, en: `write the schemas: lkj schema -o ${wanted}` },
    ),
  ];
  if (findings.length === 0)
    findings.push(
      ok(`${places.length} berkas data menunjuk skemanya`, `${places.length} data files point at their schema`),
    );
  const isTold = hasFile(join(world.folder, '.vscode', 'extensions.json'));
  return [
    ...findings,
    isTold ? ok('.vscode menyarankan ekstensi YAML', '.vscode suggests the YAML extension') : untold,
  ];
};

const untold: Finding = trouble(
  'peringatan',
  'VS Code tidak disarankan memasang ekstensi YAML',
  'VS Code is not told of the YAML extension',
  'pasang ekstensi YAML (redhat.vscode-yaml) di VS Code',
  'install the YAML extension (redhat.vscode-yaml) in VS Code',
);

function schemaOf(text: string): string | undefined {
  return /^#\s*yaml-language-server:\s*\$schema=(\S+)/m.exec(text)?.[1];
}

/** One line for all files of which the same is to be said. */
function lines(paths: readonly string[], message: Finding['message'], cure: Finding['message']): readonly Finding[] {
  if (paths.length === 0) return [];
  const list = printable(paths.slice(0, 5).join(', ')) + (paths.length > 5 ? ', …' : '');
  return [trouble('peringatan', `${message.id}: ${list}`, `${message.en}: ${list}`, cure)];
}
