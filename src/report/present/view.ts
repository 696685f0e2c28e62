/** What the render stage places: every text made, every number printed, every anchor known. */
import type { Pengaturan } from '../../data/link/index.ts';
import type { Entri, Kop, Row, TandaTangan } from '../sections/index.ts';

/** The agency's own Markdown for a section, with the texts of the figures it may quote. */
export interface NarasiTercetak {
  readonly teks: string;
  readonly mengganti: boolean;
  /** Its captions in order; without a label outside the chapters, where nothing is numbered. */
  readonly keterangan: readonly { readonly id: string; readonly label: string; readonly judul: string }[];
}

export interface BagianView {
  readonly id: string;
  /** `BAB I`, `A.`, `Lampiran I`; empty where the heading has no number. */
  readonly label: string;
  /** Empty where the section stands directly under the heading of its chapter. */
  readonly judul: string;
  /** The level of its heading: 1 starts a page. */
  readonly tingkat: 1 | 2 | 3;
  /** Null where it has no template: then its narrative is all that it has. */
  readonly isi: Readonly<Record<string, unknown>> | null;
  readonly narasi: NarasiTercetak | null;
  /** Markdown of the agency's that the section's template places in the place of a part of ours. */
  readonly naskah: string | null;
  /** `baris` is how many lines it takes at most. */
  readonly tandaTangan: (TandaTangan & { readonly baris: number }) | null;
  /** True where the whole section needs pages that lie on their side. */
  readonly melebar: boolean;
  /** What a draft says is missing in it. */
  readonly kurang: string;
}

export interface BabView {
  readonly id: string;
  readonly label: string;
  readonly judul: string;
  readonly bagian: readonly BagianView[];
}

export interface ReportView {
  /** `Laporan Kinerja Triwulan II Tahun 2019 Dinas …`, or `Rencana Aksi Tahun 2019 Dinas …`: the title of the document. */
  readonly judul: string;
  /** `Laporan Kinerja`, or the name of the form. */
  readonly perihal: string;
  readonly instansi: string;
  /** `Triwulan II Tahun 2019`. */
  readonly periode: string;
  readonly pengaturan: Pengaturan;
  /** Whether it is a draft, which each of its pages says. */
  readonly draf: boolean;
  /** The letterhead of signed pages; null where there is none. */
  readonly kop: Kop | null;
  /** The path by which the data names the emblem; empty where there is none. */
  readonly lambang: string;
  /** Whose it is, in a word: `daerah`. */
  readonly pemilikLambang: 'daerah' | 'instansi';
  /** Null where one form is printed alone; then there are no lists and no chapters either. */
  readonly sampul: BagianView | null;
  readonly depan: readonly BagianView[];
  readonly bab: readonly BabView[];
  readonly lampiran: readonly BagianView[];
  /** The cells of every table by its id, row by row, with the figures that they print. */
  readonly sel: ReadonlyMap<string, readonly Row[]>;
  readonly daftarIsi: readonly Entri[];
  readonly daftarTabel: readonly Entri[];
  readonly daftarGambar: readonly Entri[];
  /** Ids whose page labels the contents print. */
  readonly anchors: readonly string[];
  /** Where roman and where arabic page numbers begin; in a form alone, both at its beginning, so that all are arabic. */
  readonly front: string;
  readonly body: string;
  /** The text of each figure that Markdown may quote, by `<id>.<key>`. */
  readonly kutipan: ReadonlyMap<string, string>;
  /** The label of each table and figure that Markdown may refer to, by id: `Tabel 3.1`. */
  readonly rujukan: ReadonlyMap<string, string>;
}
