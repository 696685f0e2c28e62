/** What a row of our own table can be of: in which list of which file it stands, and below what. */
import { type SchemaNode, schemaAt } from '../../../data/validate/index.ts';

export type Jenis =
  | 'misi'
  | 'tujuan'
  | 'sasaran'
  | 'program'
  | 'kegiatan'
  | 'sub_kegiatan'
  | 'belanja'
  | 'indikator'
  | 'komponen';

export type Berkas = 'renstra' | 'anggaran';

interface Tempat {
  /** The list that holds it, in the thing above it or in the file itself. */
  readonly daftar: string;
  /** What it may stand below; the file itself where there is none. */
  readonly induk: readonly Jenis[];
  /** Where its name is kept. */
  readonly nama: 'nama' | 'uraian';
  /** One place of it in the schemas: it has the same keys wherever it stands. */
  readonly skema: readonly [Berkas, ...string[]];
}

const tempat = (daftar: string, induk: readonly Jenis[], ...skema: Tempat['skema']): Tempat => ({
  daftar,
  induk,
  nama: daftar === 'misi' ? 'uraian' : 'nama',
  skema,
});

/** In the order in which a template lists them, each before what stands below it. */
export const jenisBaris: Readonly<Record<Jenis, Tempat>> = {
  misi: tempat('misi', [], 'renstra', 'misi', '[]'),
  tujuan: tempat('tujuan', [], 'renstra', 'tujuan', '[]'),
  sasaran: tempat('sasaran', ['tujuan'], 'renstra', 'tujuan', '[]', 'sasaran', '[]'),
  program: tempat('program', [], 'anggaran', 'program', '[]'),
  kegiatan: tempat('kegiatan', ['program'], 'anggaran', 'program', '[]', 'kegiatan', '[]'),
  sub_kegiatan: tempat(
    'sub_kegiatan',
    ['kegiatan'],
    ...(['anggaran', 'program', '[]', 'kegiatan', '[]', 'sub_kegiatan', '[]'] as const),
  ),
  belanja: tempat('belanja', [], 'anggaran', 'belanja', '[]'),
  indikator: tempat(
    'indikator',
    ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'],
    ...(['renstra', 'tujuan', '[]', 'indikator', '[]'] as const),
  ),
  komponen: tempat(
    'komponen',
    ['indikator'],
    ...(['renstra', 'tujuan', '[]', 'indikator', '[]', 'komponen', '[]'] as const),
  ),
};

export const semuaJenis = Object.keys(jenisBaris) as readonly Jenis[];

/** What may stand below it, in the order of its lists. */
export function anakDari(jenis: Jenis | undefined): readonly Jenis[] {
  return semuaJenis.filter((one) =>
    jenis === undefined ? jenisBaris[one].induk.length === 0 : jenisBaris[one].induk.includes(jenis),
  );
}

function skemaDari(jenis: Jenis): SchemaNode {
  const [kind, ...steps] = jenisBaris[jenis].skema;
  return schemaAt(kind, ...steps);
}

/** The keys of it in the order of the schema. */
export function kunciDari(jenis: Jenis): readonly string[] {
  return Object.keys(skemaDari(jenis).properties ?? {});
}
