/** What a report's PDF brings along to be checked with. */
import type { Outcome, Text } from '../../base/diagnostic.ts';
import { quoted } from '../../base/quote.ts';
import { largestSource, type Source } from '../../base/source.ts';
import { compile, older } from '../../compile.ts';
import { isTemplat } from '../../data/link/templat.ts';
import type { Assessment, Periode } from '../../figures/assess/index.ts';
import { dimintaUntuk } from '../../figures/choice.ts';
import type { Diminta } from '../../figures/period.ts';
import { attachmentNames, type Manifest } from '../../outputs/manifest.ts';
import { type Additions, type Attached, type PdfDocument, type Seal, UnreadablePdf } from '../../pdf/index.ts';

/** Where the browser is looked for, and whom to tell what takes time. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: (message: Text) => void;
}

export interface Evidence extends Surroundings {
  readonly pdf: Uint8Array;
  readonly seal: Seal;
  /** What stands behind the end of the report; undefined where nothing does, or the report itself has changed. */
  readonly additions: Additions | undefined;
  /** The report as it was made where it was only signed since, else as the file shows it now. */
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

/** Throws UnreadablePdf where one is larger than `lkj build` reads. */
export function sourcesOf(attached: readonly Attached[]): readonly Source[] {
  const { data } = attachmentNames;
  const large = attached.find(({ name, bytes }) => name.startsWith(data) && (bytes?.length ?? 0) > largestSource);
  if (large) throw tooLarge(large.name);
  // Of two with one name the first is the one that programs take out.
  const first = new Map([...attached].reverse().map(({ name, bytes }) => [name, bytes]));
  return attached.flatMap(({ name, bytes }) =>
    name.startsWith(data) && bytes && first.get(name) === bytes ? [{ path: name.slice(data.length), bytes }] : [],
  );
}

export function recompiling(
  sources: readonly Source[],
  manifest: Manifest | undefined,
): () => Outcome<Assessment> | undefined {
  let made: Outcome<Assessment> | undefined;
  return () => {
    if (!manifest || sources.length === 0) return undefined;
    // The reading of the manifest admits 1 to 4 only.
    made ??= compileAnyLooks(sources, dimintaUntuk(manifest.opsi as Periode));
    return made;
  };
}

/** Looks that an earlier lkj allowed change no figure: where they alone stand in the way, the data is compiled without them. */
function compileAnyLooks(sources: readonly Source[], diminta: Diminta): Outcome<Assessment> {
  const made = compile(sources, diminta, older);
  if (made.ok || !made.diagnostics.some(({ severity, span }) => severity === 'galat' && isTemplat(span.file)))
    return made;
  return compile(
    sources.filter(({ path }) => !isTemplat(path)),
    diminta,
    older,
  );
}

function tooLarge(name: string): UnreadablePdf {
  const megabytes = largestSource / 1e6;
  const text = {
    id: `lampiran ${quoted(name)} lebih besar dari ${megabytes} MB, batas berkas data`,
    en: `the attachment ${quoted(name)} is larger than ${megabytes} MB, the limit of a data file`,
  };
  return new UnreadablePdf(text);
}
