/** What reports are made with beside their data: templates, schemas, fonts, and the program itself. */
import { sha256 } from '../../io/hash.ts';
import {
  packageVersion,
  placeInPackage,
  programHash,
  readFontPackages,
  readSchemaFiles,
  readTemplateFiles,
} from '../../io/package-files.ts';

/** One file of it; `place` is where it lies here. */
export interface Part {
  readonly path: string;
  readonly place: string;
  readonly ukuran: number;
  readonly sha256: string;
}

export interface Machinery {
  readonly parts: readonly Part[];
  /** That of lkj. */
  readonly version: string;
  /** The hash of the bundle; undefined where the program runs unbundled, and nobody can say that it is the same. */
  readonly program: string | undefined;
}

let known: Machinery | undefined;

/** Read and hashed once in a run: a report is made with what was read then. What could not be read is tried again. */
export async function readMachinery(): Promise<Machinery> {
  known ??= await read();
  return known;
}

async function read(): Promise<Machinery> {
  const files = [...(await readTemplateFiles()), ...(await readSchemaFiles()), ...readFontPackages()];
  return {
    parts: files.map(({ path, bytes }) => ({
      path,
      place: placeInPackage(path),
      ukuran: bytes.length,
      sha256: sha256(bytes),
    })),
    version: await packageVersion(),
    program: programHash(),
  };
}
