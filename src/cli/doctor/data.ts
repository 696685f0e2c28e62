/** The data folder: whether it is there, and which kinds of files it has. */

import { printable } from '../../base/printable.ts';
import { isTemplat } from '../../data/link/templat.ts';
import { kindOf } from '../../data/parse/index.ts';
import { isFolder, readProject } from '../../io/files.ts';
import { relativePath } from '../../io/place.ts';
import { ok, type Pemeriksaan, type Temuan } from './pemeriksaan.ts';

export const data: Pemeriksaan = async ({ data: folder, world }) => {
  const nama = printable(relativePath(world.folder, folder));
  if (!isFolder(folder)) {
    return [
      {
        keadaan: 'peringatan',
        pesan: { id: `folder data «${nama}» tidak ada`, en: `the data folder «${nama}» is not there` },
        obat: {
          id: 'mulai dengan lkj init, atau sebut foldernya dengan --data',
          en: 'start with lkj init, or name the folder with --data',
        },
      },
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
      {
        keadaan: 'peringatan',
        pesan: { id: `${nama}: belum ada ${missing.join(', ')}`, en: `${nama}: no ${missing.join(', ')} yet` },
        obat: { id: 'mulai dengan lkj init, atau lihat lkj validate', en: 'start with lkj init, or see lkj validate' },
      },
    ];
  }
  return [
    ok(
      `${nama}: ${kinds.length} berkas, triwulan terakhir ${quarters.at(-1)}`,
      `${nama}: ${kinds.length} files, latest quarter ${quarters.at(-1)}`,
    ),
    ...ownTemplates(sources.map(({ path }) => path).filter(isTemplat)),
  ];
};

function ownTemplates(paths: readonly string[]): readonly Temuan[] {
  const names = paths.map((path) => printable(path)).join(', ');
  return paths.length === 0
    ? []
    : [ok(`templat dan gaya proyek: ${names}`, `templates and styles of the project: ${names}`)];
}
