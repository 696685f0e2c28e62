/** The answers that a new project needs, and the titles that follow from them. */
import { type JenisInstansi, ketentuan } from '../../data/link/index.ts';
import type { Triwulan } from '../../data/parse/index.ts';

export const ciServices = ['github', 'gitlab', 'none'] as const;

/** Where the project's checks run by themselves. */
export type CiService = (typeof ciServices)[number];

export const kinds = Object.keys(ketentuan) as readonly JenisInstansi[];

export interface Answers {
  readonly jenis: JenisInstansi;
  /** Without the name of the region. */
  readonly instansi: string;
  /** Of an agency of a region. With its kind: `Kabupaten Contoh`. */
  readonly daerah: string;
  readonly regionHead: string;
  /** Of a unit of a ministry: the ministry, and the title of who is above the head. */
  readonly induk: string;
  readonly superior: string;
  /** The title of the head of the agency. */
  readonly jabatan: string;
  /** Of the Renstra. */
  readonly periode: { readonly awal: number; readonly akhir: number };
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly ci: CiService;
}

/**
 * The title of a region's head by the kind of region: `Kabupaten Contoh` has a Bupati Contoh. Undefined where the name
 * does not say its kind. Source: UU 23/2014 Pasal 59 (gubernur, bupati, wali kota).
 */
export function regionHead(daerah: string): string | undefined {
  const [, jenis = '', nama = ''] = /^(kabupaten|kota|provinsi)\s+(.+)$/i.exec(daerah.trim()) ?? [];
  const title = { kabupaten: 'Bupati', kota: 'Wali Kota', provinsi: 'Gubernur' }[jenis.toLowerCase()];
  return title && `${title} ${nama.replace(/^administrasi\s+/i, '')}`;
}

/** As agencies of that name are led: a Dinas by its Kepala, an Inspektorat by the Inspektur. */
const leaders: readonly (readonly [RegExp, (instansi: string) => string])[] = [
  [/^inspektorat/i, (instansi) => instansi.replace(/^inspektorat/i, 'Inspektur')],
  [/^sekretariat/i, (instansi) => instansi.replace(/^sekretariat/i, 'Sekretaris')],
  [/^kecamatan/i, (instansi) => instansi.replace(/^kecamatan/i, 'Camat')],
  [/^rumah sakit|^rsud/i, (instansi) => `Direktur ${instansi}`],
];

/** The title of the agency's head, as documents write it: `Kepala Dinas Contoh Kabupaten Contoh`. */
export function headTitle(instansi: string, daerah: string): string {
  const found = leaders.find(([name]) => name.test(instansi));
  return `${found ? found[1](instansi) : `Kepala ${instansi}`} ${daerah}`.trim();
}
