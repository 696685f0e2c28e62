/** Packs the streams of a PDF, each content once however often it is asked for: by code of a pinned package, so that no Node's own zlib changes the bytes. */
import { zlibSync } from 'fflate';

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
      const made = zlibSync(content, { level: 6 });
      packed.set(content, made);
      return made;
    },
  };
}
