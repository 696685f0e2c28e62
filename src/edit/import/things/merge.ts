/** Puts keys, maps and items of lists into a YAML file: where they are missing, and where it is said, over what stands there. */
import { readAngka } from '../../../base/decimal.ts';
import type { Part } from '../../../base/located.ts';
import type { Source } from '../../../base/source.ts';
import { child, isPlaceholder } from '../butir.ts';
import { type Changed, changed } from '../change.ts';
import { open } from '../opened.ts';
import { createdFile } from '../schema-line.ts';
import { isFlow, itemsAfter, keyInBlock, linesAfter, type Naskah, type Sunting, setKey } from '../yaml.ts';
import type { Nilai } from './baris.ts';

export type Peta = ReadonlyMap<string, Nilai | Isi>;
/** What is wanted below a key. */
export interface Isi {
  readonly peta: Peta;
}

/** Something that the file says otherwise, or that cannot be written in its place. */
export interface Tertahan {
  readonly keys: readonly string[];
  readonly standing: string;
  readonly wanted: string;
  readonly isByHand: boolean;
}

interface Cara {
  /** The keys that come before one, at a place of the file. */
  readonly before: (keys: readonly string[]) => readonly string[];
  readonly replaces: boolean;
}

export interface Hasil {
  readonly edits: Sunting[];
  readonly tertahan: Tertahan[];
  replaced: number;
}

export function noEdits(): Hasil {
  return { edits: [], tertahan: [], replaced: 0 };
}

/** A file of the project with what is wanted in it, or a new one. */
export function mergedFile(
  sources: readonly Source[],
  path: string,
  wanted: Peta,
  cara: Cara,
  hasil: Hasil,
): readonly Changed[] {
  const { source, naskah } = open(sources, path);
  if (!source || !naskah) return [createdFile(sources, path, mapLines(wanted))];
  const start = hasil.edits.length;
  mergeMap(naskah, naskah.root, wanted, cara, hasil);
  const edits = hasil.edits.slice(start);
  return edits.length > 0 ? [changed(source, naskah, edits)] : [];
}

/** Adds to `hasil` what makes the map hold what is wanted. */
export function mergeMap(
  naskah: Naskah,
  owner: Part,
  wanted: Peta,
  cara: Cara,
  hasil: Hasil,
  path: readonly string[] = [],
) {
  for (const [key, value] of wanted) {
    const keys = [...path, key];
    const standing = child(owner, key);
    if ('peta' in value) mergeBelow(naskah, owner, key, value.peta, cara, hasil, keys);
    else if (!standing || (standing.text === '' && standing.value === null)) set(value.yaml);
    else if (!isSame(standing, value)) {
      if (cara.replaces || isPlaceholder(standing.text)) set(value.yaml, standing);
      else hasil.tertahan.push({ keys, standing: shown(standing), wanted: value.raw, isByHand: false });
    }

    function set(yaml: string, old?: Part): void {
      const made = setKey(naskah, owner, key, yaml, cara.before(keys));
      if (made) hasil.edits.push(...made);
      else hasil.tertahan.push({ keys, standing: old ? shown(old) : '', wanted: yaml, isByHand: true });
      if (made && old) hasil.replaced += 1;
    }
  }
}

function mergeBelow(
  naskah: Naskah,
  owner: Part,
  key: string,
  wanted: Peta,
  cara: Cara,
  hasil: Hasil,
  keys: readonly string[],
) {
  const standing = child(owner, key);
  if (standing && standing.entries().length > 0) mergeMap(naskah, standing, wanted, cara, hasil, keys);
  else if (standing && standing.value !== null && !isFlow(naskah, standing))
    hasil.tertahan.push({ keys, standing: shown(standing), wanted: key, isByHand: true });
  else if (isFlow(naskah, owner) && owner.entries().length > 0)
    hasil.edits.push(...(setKey(naskah, owner, key, inBraces(wanted), cara.before(keys)) ?? []));
  else if (standing) hasil.edits.push(...opened(naskah, standing, rendered(wanted)));
  else hasil.edits.push(keyInBlock(naskah, owner, [`${key}:`, ...rendered(wanted)], cara.before(keys)));
}

/** `{ }`, `[ ]` or nothing behind a key becomes lines below it. */
function opened(naskah: Naskah, standing: Part, lines: readonly string[]): readonly Sunting[] {
  const { endLine, endColumn } = standing.span;
  const { line, column, endLine: keyLine, endColumn: keyColumn } = standing.keySpan;
  const below = lines.map((one) => ' '.repeat(column - 1) + one);
  if (!isFlow(naskah, standing)) return [linesAfter(naskah, line, below)];
  const braces = {
    start: naskah.lines.offset(keyLine, keyColumn) + 1,
    end: naskah.lines.offset(endLine, endColumn),
    replacement: '',
  };
  return [braces, linesAfter(naskah, endLine, below)];
}

/** Items behind those of a list, or the list with them; false where the list is written in `[ ]`. */
export function addItems(
  naskah: Naskah,
  owner: Part,
  key: string,
  items: readonly (readonly string[])[],
  before: readonly string[],
): readonly Sunting[] | undefined {
  const list = child(owner, key);
  const first = list?.items()[0];
  const lines = items.flatMap((one) => one.map((line) => `  ${line}`));
  if (!list) return isFlow(naskah, owner) ? undefined : [keyInBlock(naskah, owner, [`${key}:`, ...lines], before)];
  if (!first) return list.value === null || isFlow(naskah, list) ? opened(naskah, list, lines) : undefined;
  const made = itemsAfter(naskah, list, items.flat());
  return made && [made];
}

/** The lines of a map as they stand below its key. */
export function rendered(wanted: Peta): readonly string[] {
  return mapLines(wanted).map((line) => `  ${line}`);
}

function mapLines(wanted: Peta): readonly string[] {
  return [...wanted].flatMap(([key, value]) =>
    'peta' in value ? [`${key}:`, ...rendered(value.peta)] : [`${key}: ${value.yaml}`],
  );
}

function inBraces(wanted: Peta): string {
  const parts = [...wanted].map(([key, value]) => {
    if ('peta' in value) return `${key}: ${inBraces(value.peta)}`;
    return `${key}: ${/[,[\]{}]/.test(value.yaml) && !/^["'[{]/.test(value.yaml) ? JSON.stringify(value.yaml) : value.yaml}`;
  });
  return `{ ${parts.join(', ')} }`;
}

/** What stands somewhere, as one text: the items of a list, and the two ends of a range, too. */
export function shown(part: Part | undefined): string {
  if (!part) return '';
  const [min, maks] = ['min', 'maks'].map((key) => child(part, key)?.text);
  if (min !== undefined && maks !== undefined) return `${min}–${maks}`;
  const counts = ['pembilang', 'penyebut'].flatMap((key) => child(part, key)?.text ?? []);
  if (counts.length === 2) return counts.join(' dari ');
  const items = part.items();
  return items.length > 0 ? items.map((one) => shown(one)).join('; ') : part.text;
}

function isSame(standing: Part, { raw, read = readAngka }: Nilai): boolean {
  const [one = '', other = ''] = [shown(standing), raw].map((text) => text.replaceAll(/\s+/g, ' ').trim());
  if (one === other) return true;
  const [a, b] = [read(one), read(other)];
  return a.ok && b.ok && a.nilai.eq(b.nilai);
}
