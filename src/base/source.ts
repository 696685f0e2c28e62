/** One input file as it was read, not yet parsed. */

/** `path` is relative to the data folder and uses `/`; `bytes` are exactly what the file held. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Larger files are refused: a year of a large agency is far below 1 MB. */
export const largestSource = 5_000_000;

/** Cameras and Windows write endings in capitals. */
export function isImageName(path: string): boolean {
  return /\.(?:png|jpe?g)$/i.test(path);
}

/** The same file with the same content. */
export function isSameSource(one: Source, other: Source): boolean {
  return (
    one.path === other.path &&
    one.bytes.length === other.bytes.length &&
    one.bytes.every((byte, at) => byte === other.bytes[at])
  );
}
