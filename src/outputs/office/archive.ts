/** An office file is a zip archive; made anew, so that the same parts always give the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Text of a part by its path, or its bytes where it is none. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The first day that an archive can name. Archives tell local time, and so does this: the bytes are the same anywhere. */
const day = new Date(1980, 0, 1);

export function readArchive(bytes: Uint8Array): Parts {
  const isText = (path: string) => /\.(?:xml|rels)$/.test(path);
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, isText(path) ? strFromU8(part) : part]));
}

/** The list of the parts' kinds comes first, as readers expect; all else in the order of its path. Images are packed already. */
export function writeArchive(parts: Parts): Uint8Array {
  const rank = (path: string) => (path === '[Content_Types].xml' ? `0${path}` : `1${path}`);
  const inOrder = [...parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  const bytes = inOrder.map(([path, part]): [string, Zippable[string]] => [
    path,
    typeof part === 'string' ? [strToU8(part), { level: 6 }] : [part, { level: 0 }],
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: day });
}
