/** The data folder: whether it is there, and which kinds of files it has. */
import { printable } from '../../base/printable.ts';
import { isTemplat } from '../../data/link/templat.ts';
import { kindOf } from '../../data/parse/index.ts';
import { isFolder, readProject } from '../../io/files.ts';
import { relativePath } from '../../io/place.ts';
import { type Check, type Finding, ok, trouble } from './check.ts';

export const data: Check = async ({ data: folder, world }) => {
  const name = printable(relativePath(world.folder, folder));
  if (!isFolder(folder)) {
    return [
      trouble(
        'peringatan',
        `folder data «${name}» tidak ada`,
        `the data folder «${name}» is not there`,
        'mulai dengan lkj init, atau sebut foldernya dengan --data',
        'start with lkj init, or name the folder with --data',
      ),
    ];
  }
  const sources = await readProject(folder);
  const kinds = sources.flatMap(({ path }) => kindOf(path) ?? []);
  const missing = (['instansi', 'renstra', 'triwulan'] as const).filter((kind) =>
    kinds.every((one) => one.kind !== kind),
  );
  const quarters = kinds.flatMap(({ year, quarter }) => (quarter ? [`${year} tw${quarter}`] : []));
  if (missing.length > 0) {
    return [
      trouble(
        'peringatan',
        `${name}: belum ada ${missing.join(', ')}`,
        `${name}: no ${missing.join(', ')} yet`,
        'mulai dengan lkj init, atau lihat lkj validate',
        'start with lkj init, or see lkj validate',
      ),
    ];
  }
  return [
    ok(
      `${name}: ${kinds.length} berkas, triwulan terakhir ${quarters.at(-1)}`,
      `${name}: ${kinds.length} files, latest quarter ${quarters.at(-1)}`,
    ),
    ...ownTemplates(sources.map(({ path }) => path).filter(isTemplat)),
  ];
};

function ownTemplates(paths: readonly string[]): readonly Finding[] {
  const names = paths.map((path) => printable(path)).join(', ');
  return paths.length === 0
    ? []
    : [ok(`templat dan gaya proyek: ${names}`, `templates and styles of the project: ${names}`)];
}
