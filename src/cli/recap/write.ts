/** What `lkj recap --write` does: takes the money of the agencies into the data of their pemda. */
import { quoted } from '../../base/quote.ts';
import type { Source } from '../../base/source.ts';
import { UserError } from '../../base/user-error.ts';
import { moneyFile, staleAgencies } from '../../edit/agency-money.ts';
import { readProject } from '../../io/files.ts';
import { sha256 } from '../../io/hash.ts';
import { join, pathLine } from '../../io/place.ts';
import { rewriteInside } from '../../io/rewrite.ts';
import type { World } from '../../io/world.ts';
import type { Rekap } from '../../report/recap/index.ts';

/** Of all inputs of an agency; made again from them by `sha256sum` over the list that `sha256sum` prints of them. */
export function hashOfInputs(sources: readonly Source[]): string {
  return sha256(sources.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join(''));
}

/** The folder of the one pemda of a workspace. Throws UserError 2 where there is none, or more than one. */
export function folderOfPemda({ kelompok }: Rekap, workspace: string): string {
  const [satu, lain] = kelompok.find(({ jenis }) => jenis === 'pemda')?.perangkat ?? [];
  if (satu && !lain) return satu.folder;
  const text = satu
    ? {
        id: `ada lebih dari satu pemda di dalam ${quoted(workspace)}: ${satu.folder}, ${lain?.folder}`,
        en: `there is more than one pemda in ${quoted(workspace)}: ${satu.folder}, ${lain?.folder}`,
      }
    : { id: `tidak ada pemda di dalam ${quoted(workspace)}`, en: `there is no pemda in ${quoted(workspace)}` };
  throw new UserError(2, text, {
    id: 'anggaran ditulis ke satu folder yang instansi.yaml-nya berisi jenis: pemda',
    en: 'the money is written into the one folder whose instansi.yaml says jenis: pemda',
  });
}

/** Throws UserError 2 for a file of before that cannot be read. */
export async function writeMoney(
  rekap: Rekap,
  hashes: ReadonlyMap<string, string>,
  workspace: string,
  world: World,
): Promise<void> {
  const folder = join(workspace, folderOfPemda(rekap, workspace));
  const path = `${rekap.periode.tahun}/anggaran-perangkat.yaml`;
  const before = (await readProject(folder)).find((source) => source.path === path);
  const text = moneyFile(rekap, hashes, before);
  if (text === undefined) throw unreadable(pathLine(world.folder, join(folder, path)));
  const after = new TextEncoder().encode(text);
  await rewriteInside(folder, [{ path, ...(before ? { before: before.bytes } : {}), after }]);
  world.print(pathLine(world.folder, join(folder, path)));
}

/** Says which agencies have changed since their money was taken; nothing where there is no pemda, or nothing was taken. */
export async function tellStale(
  { kelompok, periode }: Rekap,
  hashes: ReadonlyMap<string, string>,
  workspace: string,
  world: World,
): Promise<void> {
  const path = `${periode.tahun}/anggaran-perangkat.yaml`;
  for (const { folder } of kelompok.find(({ jenis }) => jenis === 'pemda')?.perangkat ?? []) {
    const file = (await readProject(join(workspace, folder))).find((source) => source.path === path);
    const stale = file ? staleAgencies(file, periode.triwulan, hashes) : [];
    if (stale.length === 0) continue;
    const place = pathLine(world.folder, join(workspace, folder, path));
    world.say({
      id: `${place} ditulis dari data yang sudah berubah (${stale.join(', ')}); jalankan lagi dengan --write.`,
      en: `${place} was written from data that has changed (${stale.join(', ')}); run it again with --write.`,
    });
  }
}

function unreadable(path: string): UserError {
  return new UserError(
    2,
    { id: `${quoted(path)} tidak dapat dibaca sebagai YAML`, en: `${quoted(path)} cannot be read as YAML` },
    { id: 'hapus berkas itu; lkj recap --write menulisnya lagi', en: 'delete it; lkj recap --write writes it again' },
  );
}
