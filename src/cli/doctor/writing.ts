/** Whether files can be written where lkj writes: the products, the unpacked browser, the browser's profile. */
import { printable } from '../../base/printable.ts';
import { cacheFolder, freeSpace, temporaryFolder, whyNotWritable } from '../../io/machine/index.ts';
import { relativePath } from '../../io/place.ts';
import { type Check, type Finding, ok, type Surroundings, trouble } from './check.ts';

export const permission: Check = (surroundings) =>
  folders(surroundings).map(({ name, folder, isNeeded, cure }): Finding => {
    const why = whyNotWritable(folder);
    if (why === undefined) return ok(`${name}: dapat ditulis`, `${name}: can be written`);
    return trouble(
      isNeeded ? 'gagal' : 'peringatan',
      `${name}: tidak dapat ditulis (${why})`,
      `${name}: cannot be written (${why})`,
      cure,
    );
  });

/** A report takes a few MB; the browser once 190 MB for itself, and as much again for a while as its profile. */
const enough = { out: 50e6, cache: 250e6, temporary: 250e6 } as const;

export const space: Check = (surroundings) =>
  Promise.all(
    folders(surroundings).map(async ({ name, folder, kind }): Promise<Finding> => {
      const free = await freeSpace(folder);
      if (free === undefined) return ok(`${name}: tidak diketahui`, `${name}: not known`);
      const size = free >= 1e9 ? `${Math.floor(free / 1e9)} GB` : `${Math.floor(free / 1e6)} MB`;
      if (free >= enough[kind]) return ok(`${name}: ${size} kosong`, `${name}: ${size} free`);
      const least = `${enough[kind] / 1e6} MB`;
      return trouble(
        free < 10e6 ? 'gagal' : 'peringatan',
        `${name}: hanya ${size} kosong`,
        `${name}: only ${size} free`,
        `sediakan sedikitnya ${least}`,
        `make room for at least ${least}`,
      );
    }),
  );

function folders({ out, world }: Surroundings) {
  const [cache, temporary] = [cacheFolder(world.environment), temporaryFolder()];
  return [
    {
      kind: 'out',
      name: printable(relativePath(world.folder, out)),
      folder: out,
      isNeeded: true,
      cure: { id: 'pilih folder lain dengan --out', en: 'choose another folder with --out' },
    },
    {
      kind: 'cache',
      name: printable(cache),
      folder: cache,
      // Without it the browser is unpacked anew each time.
      isNeeded: false,
      cure: {
        id: 'beri izin, atau tunjuk folder lain dengan XDG_CACHE_HOME; tanpa itu peramban dibuka ulang setiap kali',
        en: 'allow it, or point XDG_CACHE_HOME elsewhere; else the browser is unpacked anew each time',
      },
    },
    {
      kind: 'temporary',
      name: printable(temporary),
      folder: temporary,
      isNeeded: true,
      cure: { id: 'beri izin, atau tunjuk folder lain dengan TMPDIR', en: 'allow it, or point TMPDIR elsewhere' },
    },
  ] as const;
}
