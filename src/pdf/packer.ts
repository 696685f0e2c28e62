/** Packs the streams of a PDF, each content once however often it is asked for: by libdeflate as WebAssembly, so that the bytes are the same with every Node and on every machine. */
import { zlib } from 'libdeflate';

export interface Packer {
  /** The content as `/FlateDecode` undoes it; known again by being the same bytes. */
  pack(content: Uint8Array): Uint8Array;
}

export function startPacking(): Packer {
  const packed = new Map<Uint8Array, Uint8Array>();
  return {
    pack(content) {
      const known = packed.get(content);
      if (known) return known;
      const made = zlib(content, 6);
      packed.set(content, made);
      return made;
    },
  };
}
