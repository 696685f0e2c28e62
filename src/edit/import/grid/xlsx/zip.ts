/** The parts of a zip archive that a stranger may have made: nothing is trusted that its directory says. */
import { Inflate } from 'fflate';
import { damaged, refused } from '../../refused.ts';

interface Entry {
  readonly start: number;
  readonly length: number;
  readonly isDeflated: boolean;
  readonly check: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** The text of a part; undefined where there is none of the name. */
  readonly read: (name: string) => string | undefined;
}

const most = { entries: 2000, bytes: 150_000_000, ratio: 200 } as const;
/** Small parts of one repeated word may be packed tighter than the ratio. */
const small = 1_000_000;
/** Packed bytes unpacked at once: at most a thousand times as much comes out before it is counted. */
const step = 16_384;

/** Throws UserError 2 for what is damaged, locked, or would unpack to more than a report can be. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  let left: number = most.bytes;
  const read = (name: string) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const { text, length, check } = unpack(bytes.subarray(entry.start, entry.start + entry.length), entry, left);
    left -= length;
    if (check !== entry.check) throw broken;
    return text;
  };
  return { names: [...entries.keys()], read };
}

const broken = damaged({ id: 'berkasnya rusak atau terpotong', en: 'it is damaged or cut short' });

/** Source: PKWARE APPNOTE 6.3.10, 4.3.12, 4.3.14 and 4.3.16. */
function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = endOfDirectory(view);
  if (count > most.entries) throw refused.tooLarge;
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))).replace(/^\//, '');
    const entry = readEntry(view, at, at + 46 + (nameLength ?? 0), extra ?? 0);
    const twin = entries.get(name);
    // A part that is there twice is harmless where both are the same.
    if (twin && (twin.check !== entry.check || twin.length !== entry.length)) throw broken;
    if (!twin) entries.set(name, entry);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

/** Parts that share their bytes are how a small archive unpacks to a huge one; no program writes them. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  inOrder.forEach((entry, at) => {
    const next = inOrder[at + 1];
    if (next && next.start < entry.start + entry.length) throw refused.tooLarge;
  });
}

function endOfDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const earliest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const locator = at - 20;
    const isLong = locator >= 0 && view.getUint32(locator, true) === 0x07064b50;
    if (!isLong || (count < 0xffff && start < 0xffff_ffff)) return { count, start };
    const long = longAt(view, locator + 8);
    if (long + 56 > view.byteLength || view.getUint32(long, true) !== 0x06064b50) throw broken;
    return { count: longAt(view, long + 32), start: longAt(view, long + 48) };
  }
  throw broken;
}

/** Of eight bytes; what does not fit in a file that is read is broken. */
function longAt(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw broken;
  const value = view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
  if (value > view.byteLength) throw broken;
  return value;
}

function readEntry(view: DataView, at: number, extra: number, length: number): Entry {
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) === 1) throw refused.encrypted;
  if (method !== 0 && method !== 8) throw broken;
  const [check = 0, packed = 0, size = 0, place = 0] = [16, 20, 24, 42].map((offset) =>
    view.getUint32(at + offset, true),
  );
  const long = longFields(view, extra, length);
  // The fields stand there in this order, and only those whose four bytes are full.
  const full = 0xffff_ffff;
  const before = size === full ? 8 : 0;
  const own = packed === full && long !== undefined ? longAt(view, long + before) : packed;
  const local = place === full && long !== undefined ? longAt(view, long + before + (packed === full ? 8 : 0)) : place;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== 0x04034b50) throw broken;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + own > view.byteLength) throw broken;
  return { start, length: own, isDeflated: method === 8, check };
}

/** Where the long fields of an entry stand: APPNOTE 4.5.3. */
function longFields(view: DataView, start: number, length: number): number | undefined {
  for (let at = start; at + 4 <= Math.min(start + length, view.byteLength); at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return undefined;
}

/** Counted, checked and decoded while it comes out: the size that the archive tells is not looked at. */
function unpack(packed: Uint8Array, { isDeflated }: Entry, left: number) {
  const texts: string[] = [];
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let [length, sum] = [0, -1];
  const take = (part: Uint8Array, isLast: boolean) => {
    length += part.length;
    if (length > left || (isDeflated && length > small && length > packed.length * most.ratio)) throw refused.tooLarge;
    sum = checked(sum, part);
    if (part.length > 0) decoder ??= new TextDecoder(encodingOf(part), { fatal: true });
    try {
      texts.push(decoder?.decode(part, { stream: !isLast }) ?? '');
    } catch {
      throw notText;
    }
  };
  if (!isDeflated) take(packed, true);
  else {
    const inflate = new Inflate(take);
    try {
      for (let at = 0; at < packed.length; at += step) {
        inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
      }
    } catch (error) {
      throw error === refused.tooLarge || error === notText ? error : broken;
    }
  }
  return { text: texts.join(''), length, check: (sum ^ -1) >>> 0 };
}

const notText = damaged({ id: 'isinya bukan UTF-8 atau UTF-16', en: 'its contents are neither UTF-8 nor UTF-16' });

/** By its first bytes: XML in UTF-16 begins with a mark of the order of its bytes. */
export function encodingOf(content: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  return content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** CRC-32 as zip archives keep it (ISO 3309), but for the last turn of its bits; four bytes at once. */
function checked(before: number, content: Uint8Array): number {
  const [one, two, three, four] = tables;
  const at = (table: Int32Array, byte: number) => table[byte & 0xff] as number; // A table has an entry for each byte.
  const byteAt = (index: number) => content[index] as number; // Within the content.
  let [sum, index] = [before, 0];
  for (; index + 4 <= content.length; index += 4) {
    sum ^= byteAt(index) | (byteAt(index + 1) << 8) | (byteAt(index + 2) << 16) | (byteAt(index + 3) << 24);
    sum = at(four, sum) ^ at(three, sum >>> 8) ^ at(two, sum >>> 16) ^ at(one, sum >>> 24);
  }
  for (; index < content.length; index += 1) sum = (sum >>> 8) ^ at(one, sum ^ byteAt(index));
  return sum;
}

const first = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
/** The same with one to three bytes of zero behind. */
const behind = (table: Int32Array) => table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
const second = behind(first);
const third = behind(second);
const tables = [first, second, third, behind(third)] as const;
