/** The tables and figures that a narrative may refer to: `{{tabel-capaian}}` becomes `Tabel 3.1`, and leads there. */
import {
  banding,
  captionsIn,
  ketentuan,
  rujukanIndikator,
  rujukanProgram,
  rujukanSasaran,
} from '../data/link/index.ts';
import type { Assessment } from './assess/index.ts';

/** The ids that the sections give them, in reading order; which of them a report has depends on its data. */
const always: readonly string[] = [
  'gambar-struktur',
  'tabel-pegawai',
  'tabel-sarana',
  'tabel-isu-strategis',
  'tabel-tujuan-sasaran',
  'tabel-indikator-utama',
  'tabel-pergantian-indikator',
  'tabel-program-sasaran',
  'tabel-lintas-sektor',
  'gambar-pohon-kinerja',
  'tabel-rencana-kerja',
  'tabel-program-kegiatan',
  'tabel-perjanjian-target',
  'tabel-perjanjian-anggaran',
  'tabel-capaian',
  'gambar-capaian',
  'tabel-celah',
  'tabel-efisiensi',
  'tabel-indikator-tujuan',
  ...banding.map((jenis) => `tabel-${jenis}-indikator-tujuan`),
  'tabel-anggaran',
  'tabel-riwayat-pagu',
  'tabel-jenis-belanja',
  'tabel-unit',
  'tabel-pendapatan',
  'gambar-serapan',
  'tabel-tindak-lanjut',
  'tabel-nilai-lhe',
  'tabel-rekomendasi',
  'tabel-publikasi',
  'tabel-pemanfaatan',
];

const ofPemda: readonly string[] = ['tabel-misi', 'tabel-anggaran-perangkat', 'tabel-anggaran-urusan'];

/** All that this agency's report can have: each sasaran has tables and a figure of its own, each program a table. */
export function knownRujukan({ sasaran, program, indikator, project }: Assessment): ReadonlySet<string> {
  const milik = [
    ...sasaran.flatMap(({ sasaran: { id } }) => rujukanSasaran(id)),
    ...program.flatMap(({ program: { id } }) => rujukanProgram(id)),
    ...indikator.flatMap(({ indikator: { id }, komponen }) => (komponen.length > 0 ? rujukanIndikator(id) : [])),
  ];
  return new Set([
    ...always,
    ...(project.instansi.jenis === 'pemda' ? ofPemda : []),
    ...(ketentuan[project.instansi.jenis].daerah ? [] : ['tabel-rincian-output']),
    ...milik,
    ...[...project.narasi].flatMap(([nama, { teks }]) => rujukanOfNarratives(nama, teks)),
  ]);
}

/** The tables and pictures of a narrative that have a caption there, counted apart. */
function rujukanOfNarratives(nama: string, teks: string): readonly string[] {
  const captions = captionsIn(teks).filter(({ isAttached }) => isAttached);
  return (['tabel', 'gambar'] as const).flatMap((jenis) =>
    captions.filter((satu) => satu.jenis === jenis).map((_, index) => captionId(jenis, nama, index + 1)),
  );
}

/** The id of the nth table or picture of a narrative: no section gives such ids. */
export function captionId(jenis: 'tabel' | 'gambar', narasi: string, nomor: number): string {
  return `${jenis}-narasi-${narasi}-${nomor}`;
}

/** Whether a quotation asks for a table or a figure of the report: ids of numbers have a dot, these have none. */
export function isRujukan(id: string): boolean {
  return /^(?:tabel|gambar)-[^.]*$/.test(id);
}
