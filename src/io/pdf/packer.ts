/** Packs the streams of a PDF, each content once however often it is asked for: by code of a pinned package, so that no Node's own zlib changes the bytes. */
import { zlibSync } from 'fflate';

/** A text is known again by what it says, bytes by being the same. */
export type Content = string | Uint8Array;

export interface Packer {
  /** The content as `/FlateDecode` undoes it; a text is taken a byte a character. */
  pack(content: Content): Uint8Array;
}

export function startPacking(): Packer {
  const packed = new Map<Content, Uint8Array>();
  return {
    pack(content) {
      const known = packed.get(content);
      if (known) return known;
      const made = zlibSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, { level: 6 });
      packed.set(content, made);
      return made;
    },
  };
}
