/** One input file as it was read, not yet parsed. */

/** `path` is relative to the data folder and uses `/`; `bytes` are what the file held, as written or with the lines of Unix. */
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

/**
 * Whether git keeps the content elsewhere, and this is what stands in its place: a pointer of Git LFS or git-annex, or a link that
 * was checked out as text, as on Windows.
 */
export function isPointer({ bytes }: Pick<Source, 'bytes'>): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, LONGEST_POINTER));
  return bytes.length < LONGEST_POINTER && pointer.test(text);
}

/** Source: Git LFS, docs/spec.md, which reads no larger file as a pointer. */
const LONGEST_POINTER = 1024;
const pointer =
  /^(?:version https?:\/\/\S+\/spec\/v?\d|\/annex\/objects\/|\S*\/\.git\/annex\/objects\/|(?=[^\s:]*\/)[^\s:]+\.(?:ya?ml|md|hbs|css|png|jpe?g)\s*$)/i;

/** The same file with the same content. */
export function isSameSource(one: Source, other: Source): boolean {
  return (
    one.path === other.path &&
    one.bytes.length === other.bytes.length &&
    one.bytes.every((byte, at) => byte === other.bytes[at])
  );
}

const [CR, LF] = [13, 10];

/** A text with its lines ended as on Unix, so that a checkout on Windows makes the same products. A CR that is out of place stays, to be refused. */
export function withUnixLines(source: Source): Source {
  const { path, bytes } = source;
  if (!/\.(?:ya?ml|md|hbs|css)$/i.test(path) || !bytes.includes(CR)) return source;
  const endsLine = (at: number) => bytes[at] === CR && bytes[at + 1] === LF && bytes[at - 1] !== CR;
  return { path, bytes: bytes.filter((_, at) => !endsLine(at)) };
}
