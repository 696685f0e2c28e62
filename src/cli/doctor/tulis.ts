/** Whether files can be written where lkj writes: the products, the unpacked browser, the browser's profile. */

import { printable } from '../../base/printable.ts';
import { cacheFolder, freeSpace, temporaryFolder, whyNotWritable } from '../../io/machine/index.ts';
import { relativePath } from '../../io/place.ts';
import { ok, type Pemeriksaan, type Sekitar, type Temuan } from './pemeriksaan.ts';

export const izin: Pemeriksaan = (sekitar) =>
  folders(sekitar).map(({ nama, folder, isNeeded, obat }): Temuan => {
    const why = whyNotWritable(folder);
    if (why === undefined) return ok(`${nama}: dapat ditulis`, `${nama}: can be written`);
    return {
      keadaan: isNeeded ? 'gagal' : 'peringatan',
      pesan: { id: `${nama}: tidak dapat ditulis (${why})`, en: `${nama}: cannot be written (${why})` },
      obat,
    };
  });

/** A report takes a few MB; the browser once 190 MB for itself, and as much again for a while as its profile. */
const enough = { out: 50e6, cache: 250e6, temporary: 250e6 } as const;

export const ruang: Pemeriksaan = (sekitar) =>
  Promise.all(
    folders(sekitar).map(async ({ nama, folder, kind }): Promise<Temuan> => {
      const free = await freeSpace(folder);
      if (free === undefined) return ok(`${nama}: tidak diketahui`, `${nama}: not known`);
      const size = free >= 1e9 ? `${Math.floor(free / 1e9)} GB` : `${Math.floor(free / 1e6)} MB`;
      if (free >= enough[kind]) return ok(`${nama}: ${size} kosong`, `${nama}: ${size} free`);
      const least = `${enough[kind] / 1e6} MB`;
      return {
        keadaan: free < 10e6 ? 'gagal' : 'peringatan',
        pesan: { id: `${nama}: hanya ${size} kosong`, en: `${nama}: only ${size} free` },
        obat: { id: `sediakan sedikitnya ${least}`, en: `make room for at least ${least}` },
      };
    }),
  );

function folders({ out, world }: Sekitar) {
  const [cache, temporary] = [cacheFolder(world.environment), temporaryFolder()];
  return [
    {
      kind: 'out',
      nama: printable(relativePath(world.folder, out)),
      folder: out,
      isNeeded: true,
      obat: { id: 'pilih folder lain dengan --out', en: 'choose another folder with --out' },
    },
    {
      kind: 'cache',
      nama: printable(cache),
      folder: cache,
      // Without it the browser is unpacked anew each time.
      isNeeded: false,
      obat: {
        id: 'beri izin, atau tunjuk folder lain dengan XDG_CACHE_HOME; tanpa itu peramban dibuka ulang setiap kali',
        en: 'allow it, or point XDG_CACHE_HOME elsewhere; else the browser is unpacked anew each time',
      },
    },
    {
      kind: 'temporary',
      nama: printable(temporary),
      folder: temporary,
      isNeeded: true,
      obat: { id: 'beri izin, atau tunjuk folder lain dengan TMPDIR', en: 'allow it, or point TMPDIR elsewhere' },
    },
  ] as const;
}
