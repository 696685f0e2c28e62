/** The manifest of a PDF: what it was made from and with, so that anybody can check it and find the commit. */
import type { Source } from '../base/source.ts';
import type { BrowserBuild } from '../browser/index.ts';
import type { Formulir } from '../data/link/index.ts';
import { isTemplat } from '../data/link/templat.ts';
import { gitBlob, sha256 } from '../io/hash.ts';
import type { Digest } from '../pdf/index.ts';
import type { Bahan } from './output.ts';

/** One file: `git` is the blob id, by which a repository that holds it finds the commits that had it. */
export interface Masukan {
  readonly path: string;
  readonly ukuran: number;
  readonly sha256: string;
  readonly git: string;
}

/** `versi` 1: keys are added, never renamed. Nothing in it depends on the checkout, the clock or the user. */
export interface Manifest {
  readonly versi: 1;
  readonly lkj: string;
  readonly peramban: { readonly nama: string; readonly sistem: string };
  /** `sumber`: whether the data is attached; `source_date_epoch` where the run has set it. */
  readonly opsi: {
    readonly tahun: number;
    readonly triwulan: number;
    /** In an annual report. */
    readonly tahunan?: true;
    /** In the report of a semester. */
    readonly semester?: true;
    /** The form that was printed alone; absent in a report. */
    readonly hanya?: Formulir;
    readonly sumber: boolean;
    readonly source_date_epoch?: number;
  };
  readonly fakta: Masukan;
  /** Paths are relative to the data folder. */
  readonly data: readonly Masukan[];
  readonly templat: readonly Masukan[];
  /** The project's own among them, which the report looks different by; absent where it has none. */
  readonly templat_proyek?: readonly string[];
  readonly skema: readonly Masukan[];
  readonly huruf: readonly Masukan[];
  /** SHA-256 of all that the PDF shows, and of what is drawn on each page. */
  readonly isi: { readonly dokumen: string; readonly halaman: readonly string[] };
}

/** The names of the attachments; the data is below `data/`. */
export const attachmentNames = { facts: 'fakta.json', manifest: 'manifes.json', data: 'data/' } as const;

export function masukan({ path, bytes }: Source): Masukan {
  return { path, ukuran: bytes.length, sha256: sha256(bytes), git: gitBlob(bytes) };
}

/** What the files of a report are, each as its reader has read it. */
export interface Files {
  readonly facts: Source;
  readonly templates: readonly Source[];
  readonly schemas: readonly Source[];
  readonly fonts: readonly Source[];
}

export function writeManifest(
  { assessment, sources, version, attachesSources, sourceDateEpoch, hanya }: Bahan,
  files: Files,
  { digest, browser }: { readonly digest: Digest; readonly browser: BrowserBuild },
): string {
  const { tahun, triwulan, tahunan, semester } = assessment.periode;
  const own = sources.map(({ path }) => path).filter(isTemplat);
  const manifest: Manifest = {
    versi: 1,
    lkj: version,
    peramban: { nama: browser.name, sistem: browser.system },
    opsi: {
      tahun,
      triwulan,
      ...(tahunan ? { tahunan } : {}),
      ...(semester ? { semester } : {}),
      ...(hanya ? { hanya } : {}),
      sumber: attachesSources,
      ...(sourceDateEpoch === undefined ? {} : { source_date_epoch: sourceDateEpoch }),
    },
    fakta: masukan(files.facts),
    data: sources.map(masukan),
    templat: files.templates.map(masukan),
    ...(own.length > 0 ? { templat_proyek: own } : {}),
    skema: files.schemas.map(masukan),
    huruf: files.fonts.map(masukan),
    // A page that cannot be read would never be found to be the same.
    isi: { dokumen: digest.document, halaman: digest.pages.map((page) => page ?? '') },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
