/** Writes the results of a workspace: the manifest of its reports, and beside it how long each took. */

import { columns } from '../../base/columns.ts';
import { isGalat, type Language, placeText } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { join } from '../../io/place.ts';
import { removeFile } from '../../io/remove.ts';
import { readBelow } from '../../io/standing.ts';
import type { World } from '../../io/world.ts';
import { writeAside, writeProduct } from '../../io/write.ts';
import type { Machinery } from '../../jobs/incremental/machinery.ts';
import type { Request } from '../../jobs/incremental/request.ts';
import { type Durations, durationsName, durationsText, readDurations } from '../../jobs/workspace/durations.ts';
import { type BatchManifest, type Laporan, manifestName, manifestText } from '../../jobs/workspace/manifest.ts';
import type { Shard } from '../../jobs/workspace/shard.ts';
import { countWords } from '../reporters/severities.ts';
import type { Agencies, Result } from './safely.ts';

/** A report of the workspace, whatever became of it. */
export interface Finished extends Result {
  readonly agency: string;
}

interface Results {
  readonly request: Request;
  readonly machinery: Machinery;
  readonly agencies: Agencies;
  readonly finished: readonly Finished[];
  readonly shard?: Shard;
}

/** A run that is stopped in between leaves no manifest that speaks of the one before. */
export async function clearResults(out: string, shard: Shard | undefined): Promise<void> {
  await removeFile(join(out, manifestName(shard)));
}

export async function writeResults({ request, machinery, agencies, finished, shard }: Results): Promise<void> {
  const { out, diminta, hanya, formats } = request;
  const manifest: BatchManifest = {
    versi: 1,
    lkj: machinery.version,
    permintaan: { ...diminta, ...(hanya ? { hanya } : {}), format: formats },
    ...(shard ? { bagian: { ke: shard.ke, dari: shard.dari } } : {}),
    instansi: agencies.all,
    laporan: finished.map(reportOf),
  };
  await writeProduct(join(out, manifestName(shard)), manifestText(manifest));
  // Only what parts are balanced by: without it they are balanced by size.
  await writeAside(out, durationsName(shard), durationsText(durationsOf(finished, out)));
}

function reportOf({ agency, built, exitCode }: Finished): Laporan {
  const { plan, temuan = { galat: 0, peringatan: 0, info: 0 } } = built ?? {};
  const known = { instansi: agency, laporan: plan?.report ?? null };
  const masukan = plan?.masukan ?? null;
  if (built && built.kind !== 'refused') {
    const hasil = built.products.map(({ name, ukuran, sha256 }) => ({ path: `${agency}/${name}`, ukuran, sha256 }));
    return { ...known, status: 'selesai', temuan, masukan, hasil };
  }
  const first = built?.diagnostics.find(isGalat);
  const place = first && `${placeText(first.span)} ${first.code}`;
  return { ...known, status: 'gagal', sebab: place ?? `kode keluar ${exitCode}`, temuan, masukan, hasil: [] };
}

/** Those of this run stand in the place of what was known; what was not made again keeps what it took. */
function durationsOf(finished: readonly Finished[], out: string): Durations {
  const known = readDurations(readBelow(out, durationsName()));
  const now = finished.flatMap(({ agency, built }) => {
    const detik = built?.kind === 'made' ? built.detik : built?.plan?.record?.detik;
    return detik === undefined ? [] : [[agency, detik] as const];
  });
  return { ...known, ...Object.fromEntries(now) };
}

/** One line for each report, and one that counts them. */
export function resultsTable(finished: readonly Finished[], language: Language): string {
  const rows = finished.map(({ agency, built, word, detik }) => [
    printable(agency),
    built?.plan?.report ?? '–',
    word[language],
    (built && countWords(built.temuan, language).join(', ')) || '–',
    `${secondsText(detik, language)} ${{ id: 'detik', en: 's' }[language]}`,
  ]);
  return `${columns([titles[language], ...rows])}\n\n${totals(finished, language)}`;
}

const titles = {
  id: ['instansi', 'laporan', 'hasil', 'temuan', 'waktu'],
  en: ['agency', 'report', 'result', 'findings', 'time'],
} as const;

/** To a tenth; the decimal mark of the language. */
export function secondsText(seconds: number, language: Language): string {
  const text = seconds.toFixed(1);
  return language === 'id' ? text.replace('.', ',') : text;
}

function totals(finished: readonly Finished[], language: Language): string {
  const count = (wanted: (one: Finished) => boolean) => finished.filter(wanted).length;
  const made = count(({ built }) => built?.kind === 'made');
  const unchanged = count(({ built }) => built?.kind === 'unchanged');
  const failed = finished.length - made - unchanged;
  return {
    id: `${finished.length} laporan: ${made} dibuat, ${unchanged} tidak berubah, ${failed} gagal.`,
    en: `${finished.length} reports: ${made} made, ${unchanged} unchanged, ${failed} failed.`,
  }[language];
}

/** Which part it is, and who said so. */
export function tellShard({ ke, dari, asal }: Shard, { all, wanted }: Agencies, { say }: World): void {
  const share = `${wanted.length}/${all.length}`;
  say({
    id: `Bagian ${ke} dari ${dari} (${asal}): ${share} laporan.`,
    en: `Part ${ke} of ${dari} (${asal}): ${share} reports.`,
  });
}
