/** What a report's PDF brings along to be checked with. */

import type { Outcome, Text } from '../../base/diagnostic.ts';
import type { Source } from '../../base/source.ts';
import { compile } from '../../compile.ts';
import type { Triwulan } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { attachmentNames, type Manifest } from '../../outputs/manifest.ts';
import type { Attached, PdfDocument } from '../../pdf/index.ts';

/** Where the browser is looked for, and whom to tell what takes time. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: (message: Text) => void;
}

export interface Evidence extends Surroundings {
  readonly pdf: Uint8Array;
  readonly document: PdfDocument;
  readonly attached: readonly Attached[];
  readonly manifestBytes: Uint8Array;
  /** Undefined where it cannot be read: then only it is judged. */
  readonly manifest: Manifest | undefined;
  /** The attached data files, by their paths in the data folder. */
  readonly sources: readonly Source[];
  /** What the attached data gives now; undefined where none is attached. Compiled once. */
  readonly recompiled: () => Outcome<Assessment> | undefined;
}

export function sourcesOf(attached: readonly Attached[]): readonly Source[] {
  const { data } = attachmentNames;
  return attached.flatMap(({ name, bytes }) =>
    name.startsWith(data) && bytes ? [{ path: name.slice(data.length), bytes }] : [],
  );
}

export function recompiling(
  sources: readonly Source[],
  manifest: Manifest | undefined,
): () => Outcome<Assessment> | undefined {
  let made: Outcome<Assessment> | undefined;
  return () => {
    if (!manifest || sources.length === 0) return undefined;
    const { tahun, triwulan, tahunan } = manifest.opsi;
    // The reading of the manifest admits 1 to 4 only.
    made ??= compile(sources, tahunan ? { tahun, tahunan } : { tahun, triwulan: triwulan as Triwulan });
    return made;
  };
}
