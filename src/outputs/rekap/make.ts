/** Makes the products of a recap and puts them in their folder: all of them, or none. */
import { once } from '../../base/once.ts';
import type { Periode } from '../../figures/assess/index.ts';
import { akhirTriwulan } from '../../figures/format.ts';
import { join, pathLine } from '../../io/place.ts';
import type { World } from '../../io/world.ts';
import { writeTogether } from '../../io/write.ts';
import type { Rekap } from '../../report/recap/index.ts';
import { readEpoch } from '../epoch.ts';
import { type FormatRekap, outputsRekap } from './index.ts';
import type { BahanRekap } from './output.ts';

/** Which products are wanted, and where. */
interface WantedRekap extends Pick<BahanRekap, 'timeoutSeconds'> {
  readonly formats: readonly FormatRekap[];
  readonly out: string;
}

/** Writes `out/rekap-<tahun>-tw<n>.<ext>`, or `-tahunan`, for each format and prints the paths. */
export async function makeRekap(rekap: Rekap, { formats, out, ...printing }: WantedRekap, world: World): Promise<void> {
  const tanggal = dateOf(rekap.periode, world);
  const named = formats.map((format) => ({ format, path: join(out, `${productName(rekap.periode)}.${format}`) }));
  const page = once(async () => (await import('./page.ts')).composeRekap(rekap));
  await writeTogether(named, async (opened) => {
    const contents: (string | Uint8Array)[] = [];
    for (const { format, path } of opened) {
      world.progress({ id: `menyusun ${path} …`, en: `making ${path} …` });
      contents.push(await (await outputsRekap[format]())({ rekap, page, tanggal, world, ...printing }));
    }
    return contents;
  });
  for (const { path } of named) world.print(pathLine(world.folder, path));
}

/** `rekap-2019-tw2`, `rekap-2019-tahunan`. */
function productName({ tahun, triwulan, tahunan }: Periode): string {
  return `rekap-${tahun}-${tahunan ? 'tahunan' : `tw${triwulan}`}`;
}

/** The run's own date where it fixes one, else the last day of the period. Never the clock. */
function dateOf({ tahun, triwulan }: Periode, { environment }: World): string {
  const seconds = readEpoch(environment.SOURCE_DATE_EPOCH);
  return seconds === undefined ? `${akhirTriwulan(tahun, triwulan)}T00:00:00Z` : new Date(seconds * 1000).toISOString();
}
