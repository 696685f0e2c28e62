/** Reads one block of a JPEG after the other, in both ways of coding: whether it is there, and its first coefficient, which is its mean. */
import type { Bits, Decoder } from './jpeg-bits.ts';

export interface BlockReader {
  /** `filled` has 64 places for the block from `at` on, `means` one at `index`. False where it is cut short, or no code. */
  readonly block: (filled: Uint8Array, at: number, means: Int32Array, index: number) => boolean;
  readonly restart: () => void;
}

/** Which coefficients a scan brings, and which of their bits: from `high` on are there, `low` are still to come. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly high: number;
  readonly low: number;
}

const none: Decoder = () => -1;

/** Source: ITU-T T.81, F.2.2. */
export function sequentialReader(source: Bits, dc: Decoder = none, ac: Decoder = none): BlockReader {
  let mean = 0;
  return {
    restart() {
      mean = 0;
    },
    block(_filled, _at, means, index) {
      const step = readFirst(source, dc);
      if (Number.isNaN(step)) return false;
      mean += step;
      means[index] = mean;
      for (let at = 1; at < 64; at++) {
        const code = ac(source);
        if (code < 0) return false;
        const [run, size] = [code >> 4, code & 15];
        if (size === 0 && run < 15) break;
        at += run;
        if (at > 63) return false;
        source.bits(size);
      }
      return !source.isOver();
    },
  };
}

/** By how much it differs from that of the block before; NaN where there is none. Source: ITU-T T.81, F.2.2.1. */
function readFirst(source: Bits, dc: Decoder): number {
  const size = dc(source);
  if (size < 0 || size > 16) return Number.NaN;
  const value = source.bits(size);
  if (source.isOver()) return Number.NaN;
  return size > 0 && value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
}

/** Source: ITU-T T.81, G.1.2 and G.2: runs over blocks that have nothing more in this band. */
export function progressiveReader(source: Bits, band: Band, dc: Decoder = none, ac: Decoder = none): BlockReader {
  let empty = 0;
  let mean = 0;
  const { first, last, high, low } = band;
  const runOf = (run: number) => (1 << run) + source.bits(run);
  const begin = (filled: Uint8Array, at: number): boolean => {
    for (let index = first; empty === 0 && index <= last; index++) {
      const code = ac(source);
      if (code < 0) return false;
      const [run, size] = [code >> 4, code & 15];
      if (size === 0 && run < 15) empty = runOf(run);
      else {
        index += run;
        if (index > last) return size === 0;
        source.bits(size);
        if (size > 0) filled[at + index] = 1;
      }
    }
    if (empty > 0) empty -= 1;
    return true;
  };
  const refine = (filled: Uint8Array, at: number): boolean => {
    let index = first;
    for (; empty === 0 && index <= last; index++) {
      const code = ac(source);
      if (code < 0) return false;
      const size = code & 15;
      let run = code >> 4;
      if (size === 0 && run < 15) {
        empty = runOf(run);
        break;
      }
      source.bits(size);
      for (; index <= last; index++) {
        if (filled[at + index] === 1) source.bit();
        else if (run-- === 0) break;
      }
      if (size > 0 && index <= last) filled[at + index] = 1;
    }
    if (empty > 0) {
      for (; index <= last; index++) if (filled[at + index] === 1) source.bit();
      empty -= 1;
    }
    return true;
  };
  return {
    restart() {
      [empty, mean] = [0, 0];
    },
    block(filled, at, means, index) {
      if (first > 0) return (high === 0 ? begin : refine)(filled, at) && !source.isOver();
      if (high === 0) {
        mean += readFirst(source, dc);
        means[index] = mean << low;
        return !Number.isNaN(mean);
      }
      means[index] = (means[index] ?? 0) | (source.bit() << low);
      return !source.isOver();
    },
  };
}
