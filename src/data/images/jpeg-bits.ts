/** The bits of a JPEG's coded data, and the codes by which they are read. */

export interface Bits {
  /** The next one; 0 behind the end, where `isOver` becomes true. */
  readonly bit: () => number;
  readonly bits: (count: number) => number;
  readonly isOver: () => boolean;
  /** How many bytes were not read. */
  readonly rest: () => number;
  /** Goes on behind the restart marker of that number, of eight that take turns; false where another thing stands there. */
  readonly restart: (number: number) => boolean;
}

/** Source: ITU-T T.81, F.2.2.5: a 00 behind FF is no data. */
export function bitsOf(bytes: Uint8Array, from: number, to: number): Bits {
  let at = from;
  let byte = 0;
  let left = 0;
  let isOver = false;
  const bit = (): number => {
    if (left === 0) {
      byte = bytes[at] ?? 0;
      isOver ||= at >= to || (byte === 0xff && bytes[at + 1] !== 0);
      if (isOver) return 0;
      at += byte === 0xff ? 2 : 1;
      left = 8;
    }
    left -= 1;
    return (byte >> left) & 1;
  };
  return {
    bit,
    bits(count) {
      let value = 0;
      for (let index = 0; index < count; index++) value = (value << 1) | bit();
      return value;
    },
    isOver: () => isOver,
    rest: () => to - at,
    restart(number) {
      left = 0;
      while (at + 1 < to && bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
      if (bytes[at] !== 0xff || bytes[at + 1] !== 0xd0 + number) return false;
      at += 2;
      return true;
    },
  };
}

/** The value of the next code; −1 where it is none. */
export type Decoder = (bits: Bits) => number;

/** Each with its number: 0 to 3 for the first coefficient of a block, from 16 for the others. Source: ITU-T T.81, B.2.4.2, C.2 and F.2.2.3. */
export function* decodersOf(data: Uint8Array): Iterable<readonly [number, Decoder]> {
  for (let at = 0; at + 17 <= data.length; ) {
    const id = data[at] ?? 0;
    const counts = data.subarray(at + 1, at + 17);
    const values = data.subarray(at + 17, at + 17 + counts.reduce((whole, count) => whole + count, 0));
    at += 17 + values.length;
    yield [id, decoder(counts, values)];
  }
}

function decoder(counts: Uint8Array, values: Uint8Array): Decoder {
  return (bits) => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 0; length < 16; length++) {
      code = (code << 1) | bits.bit();
      const count = counts[length] ?? 0;
      if (code - first < count) return values[index + code - first] ?? -1;
      index += count;
      first = (first + count) << 1;
    }
    return -1;
  };
}
