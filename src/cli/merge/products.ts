/** Whether the products that lie in the folders of the parts are those of their manifests, all of them and no other. */
import type { Text } from '../../base/diagnostic.ts';
import { sha256 } from '../../io/hash.ts';
import { namesIn } from '../../io/listing.ts';
import { join, relativePath } from '../../io/place.ts';
import { leadsAway, readBelow } from '../../io/standing.ts';
import type { World } from '../../io/world.ts';
import type { BatchManifest, Hasil, Part } from '../../jobs/workspace/manifest.ts';
import { possiblePaths } from '../../jobs/workspace/planned.ts';

/** A part, and the folder in which its manifest and products lie. */
export interface FoundPart extends Part {
  readonly folder: string;
}

/** All products that a manifest names. */
export function productsOf({ laporan }: BatchManifest): readonly Hasil[] {
  return laporan.flatMap(({ hasil }) => hasil);
}

/** Says of a product that it is not there, or not the one that was made. */
export function differing(folder: string, { folder: here }: World): (hasil: Hasil) => readonly Text[] {
  return ({ path, ...recorded }) => {
    const place = relativePath(here, join(folder, path));
    const bytes = readBelow(folder, path);
    if (!bytes) return [{ id: `${place} tidak ada`, en: `${place} is missing` }];
    if (bytes.length !== recorded.ukuran) {
      const sizes = [bytes.length, recorded.ukuran];
      return [
        {
          id: `${place} bukan yang tercatat dalam manifest: ${sizes.join(' bita, bukan ')} bita`,
          en: `${place} is not the one in the manifest: ${sizes.join(' bytes, not ')} bytes`,
        },
      ];
    }
    if (sha256(bytes) === recorded.sha256) return [];
    return [{ id: `${place} bukan yang tercatat dalam manifest`, en: `${place} is not the one in the manifest` }];
  };
}

/** What stands among the products under the name of one of these reports, and is in no manifest: it would pass for one of them. */
export function notNamed(parts: readonly FoundPart[], { folder: here }: World): readonly Text[] {
  const reports = parts.flatMap(({ manifest: { permintaan, laporan } }) =>
    laporan.map((report) => ({ report, possible: possiblePaths(report, permintaan) })),
  );
  const names = new Set(reports.flatMap(({ possible }) => possible.map((path) => path.slice(path.indexOf('/') + 1))));
  const failed = new Set(
    reports.filter(({ report }) => report.status === 'gagal').map(({ report }) => report.instansi),
  );
  return distinct(parts.map(({ folder }) => folder)).flatMap((folder) => {
    const own = parts.filter((part) => part.folder === folder);
    const known = new Set(own.flatMap(({ manifest }) => productsOf(manifest).map(({ path }) => path)));
    return namesIn(folder)
      .filter((agency) => !agency.startsWith('.') && !failed.has(agency))
      .flatMap((agency) => namesIn(join(folder, agency)).map((name) => ({ name, path: `${agency}/${name}` })))
      .filter(({ name, path }) => names.has(name) && !known.has(path))
      .map(({ path }) => {
        const place = relativePath(here, join(folder, path));
        return {
          id: `${place} tidak ada dalam manifest mana pun: hapus, atau susun dengan format itu`,
          en: `${place} is in no manifest: remove it, or make that format too`,
        };
      });
  });
}

/** Products are not copied through a link that lies in the folder of all. */
export function linked(out: string, { folder: here }: World): (part: FoundPart) => readonly Text[] {
  return ({ manifest }) =>
    productsOf(manifest)
      .filter(({ path }) => leadsAway(out, path))
      .map(({ path }) => relativePath(here, join(out, path.slice(0, path.indexOf('/')))))
      .map((place) => ({ id: `${place} adalah tautan, bukan folder`, en: `${place} is a link, not a folder` }));
}

/** Each once, in order. */
export function distinct<T>(all: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}
