/** Joins parts: checks the set and every product, copies what lies elsewhere, writes the manifest of all. */
import type { Text } from '../../base/diagnostic.ts';
import { printable } from '../../base/printable.ts';
import { UserError } from '../../base/user-error.ts';
import { sha256 } from '../../io/hash.ts';
import { namesIn } from '../../io/listing.ts';
import { packageVersion } from '../../io/package-files.ts';
import { join, pathLine, relativePath } from '../../io/place.ts';
import { removeFile } from '../../io/remove.ts';
import { readBelow, readStanding } from '../../io/standing.ts';
import type { World } from '../../io/world.ts';
import { writeAside, writeProduct } from '../../io/write.ts';
import { durationsName, durationsText, readDurations } from '../../jobs/workspace/durations.ts';
import { joinParts } from '../../jobs/workspace/join.ts';
import {
  type BatchManifest,
  type Hasil,
  manifestName,
  manifestText,
  partName,
  readManifest,
} from '../../jobs/workspace/manifest.ts';
import type { ExitCode, Options } from '../command.ts';
import { differing, distinct, type FoundPart, linked, notNamed, productsOf } from './products.ts';

/** 1 where the set is not whole or a product is not the one its manifest names; 5 where a report had failed in its part. */
export async function mergeParts(options: Options, world: World): Promise<ExitCode> {
  const out = String(options.out);
  const named = Array.isArray(options.folder) ? options.folder.map(({ value }: { value: string }) => value) : [];
  const parts = partsIn(named.length > 0 ? named : [out], world);
  await removeFile(join(out, manifestName(undefined)));
  const joined = joinParts(parts);
  const wrong = [
    ...ofOtherVersions(parts, await packageVersion()),
    ...('wrong' in joined ? joined.wrong : []),
    ...parts.flatMap(({ folder, manifest }) => productsOf(manifest).flatMap(differing(folder, world))),
    ...notNamed(parts, world),
    ...parts.filter((part) => !isSame(part.folder, out, world)).flatMap(linked(out, world)),
  ];
  if ('wrong' in joined || wrong.length > 0) return refuse(distinct(wrong), world);
  for (const { folder, manifest } of parts.filter((part) => !isSame(part.folder, out, world))) {
    for (const hasil of productsOf(manifest)) await copy(folder, out, hasil);
  }
  await writeProduct(join(out, manifestName(undefined)), manifestText(joined.manifest));
  await joinDurations(parts, out);
  world.print(pathLine(world.folder, join(out, manifestName(undefined))));
  return tellResult(joined.manifest, world);
}

/** Throws UserError 2 for a folder without parts: a slip in its name must not look like a missing report. */
function partsIn(folders: readonly string[], { folder: here }: World): readonly FoundPart[] {
  const found = folders.flatMap((folder) => {
    const names = namesIn(folder).filter((name) => partName.test(name));
    if (names.length === 0) throw withoutParts(folder);
    return names.sort().map((name) => {
      const bytes = readStanding(join(folder, name));
      const manifest = bytes && readManifest(bytes);
      const isPart = manifest?.bagian !== undefined && manifestName(manifest.bagian) === name;
      return { folder, place: relativePath(here, join(folder, name)), manifest: isPart ? manifest : undefined };
    });
  });
  const broken = found.filter(({ manifest }) => manifest === undefined).map(({ place }) => place);
  if (broken.length > 0) throw notManifests(broken);
  return found.flatMap(({ manifest, ...part }) => (manifest ? { ...part, manifest } : []));
}

/** Which products a report has is for its own lkj to say. */
function ofOtherVersions(parts: readonly FoundPart[], version: string): readonly Text[] {
  return parts
    .filter(({ manifest }) => manifest.lkj !== version)
    .map(({ place, manifest: { lkj } }) => ({
      id: `${place} dibuat oleh lkj ${lkj}, sedangkan ini lkj ${version}`,
      en: `${place} was made by lkj ${lkj}, and this is lkj ${version}`,
    }));
}

function isSame(a: string, b: string, { folder }: World): boolean {
  return relativePath(folder, a) === relativePath(folder, b);
}

/** What is copied is what was checked: it is read again, and may have changed. Throws UserError 4. */
async function copy(from: string, to: string, { path, sha256: expected }: Hasil): Promise<void> {
  const bytes = readBelow(from, path);
  if (!bytes || sha256(bytes) !== expected) throw changed(join(from, path));
  await writeProduct(join(to, path), bytes);
}

/** From now on parts are balanced by what this run took. Where its files were left behind, they stay as they were. */
async function joinDurations(parts: readonly FoundPart[], out: string): Promise<void> {
  const read = (folder: string, name: string) => Object.entries(readDurations(readBelow(folder, name)));
  const known = read(out, durationsName());
  // A part's file also holds what it knew of the others: only its own reports are news.
  const now = parts.flatMap(({ folder, manifest }) => {
    const own = new Set(manifest.laporan.map(({ instansi }) => instansi));
    return read(folder, durationsName(manifest.bagian)).filter(([instansi]) => own.has(instansi));
  });
  const text = durationsText(Object.fromEntries([...known, ...now]));
  await writeAside(out, durationsName(), text);
}

function refuse(wrong: readonly Text[], { say, language }: World): ExitCode {
  // What a manifest names may come from anywhere.
  for (const text of wrong) say(printable(text[language], 2000));
  say({
    id: 'Tidak digabung. Jalankan lagi bagian yang kurang atau berbeda (yang sudah selesai tidak disusun ulang), lalu gabungkan lagi.',
    en: 'Not joined. Run the part that is missing or differs again (what is done is not made again), then join once more.',
  });
  return 1;
}

function tellResult({ laporan }: BatchManifest, { say, language }: World): ExitCode {
  const failed = laporan.filter(({ status }) => status === 'gagal');
  for (const { instansi, sebab = '' } of failed) {
    say(printable({ id: `${instansi} gagal: ${sebab}`, en: `${instansi} failed: ${sebab}` }[language], 2000));
  }
  const made = laporan.length - failed.length;
  say({
    id: `${laporan.length} laporan digabung: ${made} selesai, ${failed.length} gagal.`,
    en: `${laporan.length} reports joined: ${made} done, ${failed.length} failed.`,
  });
  return failed.length === 0 ? 0 : 5;
}

function withoutParts(folder: string): UserError {
  return new UserError(
    2,
    `folder «${folder}» tidak berisi manifest bagian (manifest-1-of-4.json dan seterusnya)`,
    `the folder «${folder}» holds no manifest of a part (manifest-1-of-4.json and so on)`,
    'buat dulu: lkj build --all kabupaten --shard 1/4',
    'make it first: lkj build --all kabupaten --shard 1/4',
  );
}

function notManifests(places: readonly string[]): UserError {
  const names = places.map((place) => `«${place}»`).join(', ');
  return new UserError(
    2,
    { id: `${names} bukan manifest bagian dari lkj`, en: `${names}: no manifest of a part by lkj` },
    { id: 'susun lagi bagian itu', en: 'make that part again' },
  );
}

function changed(place: string): UserError {
  return new UserError(
    4,
    `«${place}» berubah selagi disalin`,
    `«${place}» has changed while it was copied`,
    'gabungkan lagi bila tidak ada lagi yang menulis ke sana',
    'join again when nobody writes there any more',
  );
}
