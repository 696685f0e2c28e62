/** Joins parts: checks the set and every product, copies what lies elsewhere, writes the manifest of all. */
import type { Text } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { UserError } from '../../base/user-error.ts';
import { sha256 } from '../../io/hash.ts';
import { namesIn } from '../../io/listing.ts';
import { join, pathLine, relativePath } from '../../io/place.ts';
import { removeFile } from '../../io/remove.ts';
import { readStanding } from '../../io/standing.ts';
import type { World } from '../../io/world.ts';
import { openProduct } from '../../io/write.ts';
import { durationsName, durationsText, readDurations } from '../../jobs/workspace/durations.ts';
import { joinParts, type Part } from '../../jobs/workspace/join.ts';
import {
  type BatchManifest,
  type Hasil,
  manifestName,
  manifestText,
  partName,
  readManifest,
} from '../../jobs/workspace/manifest.ts';
import type { ExitCode, Options } from '../command.ts';

interface FoundPart extends Part {
  readonly folder: string;
}

/** 1 where the set is not whole or a product is not the one its manifest names; 5 where a report had failed in its part. */
export async function mergeParts(options: Options, world: World): Promise<ExitCode> {
  const out = String(options.out);
  const named = Array.isArray(options.folder) ? options.folder.map(({ value }: { value: string }) => value) : [];
  const parts = (named.length > 0 ? named : [out]).flatMap((folder) => partsIn(folder, world));
  await removeFile(join(out, manifestName(undefined)));
  const joined = joinParts(parts);
  if ('wrong' in joined) return refuse(joined.wrong, world);
  const wrong = parts.flatMap(({ folder, manifest }) => productsOf(manifest).flatMap(differing(folder, world)));
  if (wrong.length > 0) return refuse(wrong, world);
  for (const { folder, manifest } of parts.filter((part) => !isSame(part.folder, out, world))) {
    for (const { path } of productsOf(manifest)) await copy(join(folder, path), join(out, path));
  }
  await write(join(out, manifestName(undefined)), manifestText(joined.manifest));
  await joinDurations(parts, out);
  world.print(pathLine(world.folder, join(out, manifestName(undefined))));
  return tellResult(joined.manifest, world);
}

/** Throws UserError 2 for a folder without parts: a slip in its name must not look like a missing report. */
function partsIn(folder: string, { folder: here }: World): readonly FoundPart[] {
  const names = namesIn(folder).filter((name) => partName.test(name));
  if (names.length === 0) throw withoutParts(folder);
  return names.sort().map((name) => {
    const place = relativePath(here, join(folder, name));
    const bytes = readStanding(join(folder, name));
    const manifest = bytes && readManifest(bytes);
    if (!manifest?.bagian || manifestName(manifest.bagian) !== name) throw notAManifest(place);
    return { folder, place, manifest };
  });
}

function productsOf({ laporan }: BatchManifest): readonly Hasil[] {
  return laporan.flatMap(({ hasil }) => hasil);
}

/** Says of a product that it is not there, or not the one that was made. */
function differing(folder: string, { folder: here }: World): (hasil: Hasil) => readonly Text[] {
  return ({ path, sha256: expected }) => {
    const place = relativePath(here, join(folder, path));
    const bytes = readStanding(join(folder, path));
    if (!bytes) return [{ id: `${place} tidak ada`, en: `${place} is missing` }];
    if (sha256(bytes) === expected) return [];
    return [{ id: `${place} bukan yang tercatat dalam manifest`, en: `${place} is not the one in the manifest` }];
  };
}

function isSame(a: string, b: string, { folder }: World): boolean {
  return relativePath(folder, a) === relativePath(folder, b);
}

async function copy(from: string, to: string): Promise<void> {
  await write(to, readStanding(from) ?? '');
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const product = await openProduct(path);
  await product.commit(content);
}

/** From now on parts are balanced by what this run took. Where its files were left behind, they stay as they were. */
async function joinDurations(parts: readonly FoundPart[], out: string): Promise<void> {
  const read = (path: string) => Object.entries(readDurations(readStanding(path)));
  const known = read(join(out, durationsName()));
  // A part's file also holds what it knew of the others: only its own reports are news.
  const now = parts.flatMap(({ folder, manifest }) => {
    const own = new Set(manifest.laporan.map(({ instansi }) => instansi));
    return read(join(folder, durationsName(manifest.bagian))).filter(([instansi]) => own.has(instansi));
  });
  const text = durationsText(Object.fromEntries([...known, ...now]));
  await write(join(out, durationsName()), text).catch(() => undefined);
}

function refuse(wrong: readonly Text[], { say, language }: World): ExitCode {
  // What a manifest names may come from anywhere.
  for (const text of wrong) say(printable(text[language], 2000));
  say(
    {
      id: 'Tidak digabung. Jalankan lagi bagian yang kurang (yang sudah selesai tidak disusun ulang), lalu gabungkan lagi.',
      en: 'Not joined. Run the missing part again (what is done is not made again), then join once more.',
    }[language],
  );
  return 1;
}

function tellResult({ laporan }: BatchManifest, { say, language }: World): ExitCode {
  const failed = laporan.filter(({ status }) => status === 'gagal');
  for (const { instansi, sebab = '' } of failed) {
    say(printable({ id: `${instansi} gagal: ${sebab}`, en: `${instansi} failed: ${sebab}` }[language], 2000));
  }
  const made = laporan.length - failed.length;
  say(
    {
      id: `${laporan.length} laporan digabung: ${made} selesai, ${failed.length} gagal.`,
      en: `${laporan.length} reports joined: ${made} done, ${failed.length} failed.`,
    }[language],
  );
  return failed.length === 0 ? 0 : 5;
}

function withoutParts(folder: string): UserError {
  return new UserError(
    2,
    {
      id: `folder «${folder}» tidak berisi manifest bagian (manifest-1-of-4.json dan seterusnya)`,
      en: `the folder «${folder}» holds no manifest of a part (manifest-1-of-4.json and so on)`,
    },
    {
      id: 'buat dulu: lkj build --all kabupaten --shard 1/4',
      en: 'make it first: lkj build --all kabupaten --shard 1/4',
    },
  );
}

function notAManifest(place: string): UserError {
  return new UserError(
    2,
    { id: `«${place}» bukan manifest bagian dari lkj`, en: `«${place}» is no manifest of a part by lkj` },
    { id: 'susun lagi bagian itu', en: 'make that part again' },
  );
}
