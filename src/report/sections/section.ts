/** What a section of the report is: its heading, what its template places, and whether somebody signs under it. */

import type { IdBagian, IdNaskah } from '../../data/link/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import type { Penomoran } from './parts/penomoran.ts';
import type { Sebutan } from './parts/sebutan.ts';
import type { TandaTangan } from './parts/tanda-tangan.ts';

/** What a section is made of. `nomor` hands out the numbers of tables and figures in order. */
export interface Bahan {
  readonly assessment: Assessment;
  readonly sebutan: Sebutan;
  readonly nomor: Penomoran;
  /** True where one form is printed alone, without a report around it. */
  readonly sendiri: boolean;
  /** What the report holds, known once its sections are: its chapters with the titles in them, and its annexes. */
  readonly daftarBab: readonly { readonly nama: string; readonly bagian: readonly string[] }[];
  readonly daftarLampiran: readonly string[];
  /** What a draft says is missing, by the section or the sasaran at which it would stand; empty where the report is no draft. */
  readonly kurang: ReadonlyMap<string, readonly string[]>;
}

/** The place in `kurang` of what is missing of one sasaran. */
export function atSasaran(id: string): string {
  return `sasaran ${id}`;
}

/** Its template is `templates/sections/<id>.hbs`; `data/narasi/<id>.md` may replace or follow its prose. */
export interface Section {
  readonly id: IdBagian | 'sampul' | 'koreksi' | `bagian-${string}`;
  /** The name of its narrative, where that is all that it has: then it has no template. */
  readonly narasi?: string;
  /** The heading; absent where the section stands directly under the heading of its chapter. */
  readonly judul?: string;
  /** False where it has nothing to show: then the report goes without it. */
  readonly ada?: (bahan: Bahan) => boolean;
  /** A narrative that its template places itself, in the place of a part of ours. */
  readonly naskah?: IdNaskah;
  /** The title of a form that is printed alone. */
  readonly judulFormulir?: (bahan: Bahan) => string;
  /** Texts, tables and figures by the names that the template uses. The template is strict: every name must be there. */
  isi(bahan: Bahan): Readonly<Record<string, unknown>>;
  readonly tandaTangan?: (bahan: Bahan) => TandaTangan;
  /** Its pages lie on their side where one of its tables is too wide for upright ones; for sections that start a page. */
  readonly melebar?: true;
  /** True where it is a part of the section before it: a smaller heading, and no letter of its own. */
  readonly anak?: true;
}

/** A chapter with its sections, in order. */
export interface Bab {
  readonly id: string;
  readonly judul: string;
  readonly bagian: readonly Section[];
}
