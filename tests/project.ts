/** Small projects for tests: plainly invented names, only what the test is about. */
import type { Source } from '../src/base/source.ts';

/** Files given as text, or as a value that is written as JSON, which is YAML too. */
export function sources(files: Readonly<Record<string, string | object>>): readonly Source[] {
  const text = (content: string | object) => (typeof content === 'string' ? content : JSON.stringify(content));
  return Object.entries(files).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(text(content)) }));
}

export const instansi = {
  nama: 'Dinas Contoh',
  daerah: { nama: 'Kabupaten Contoh', kepala: 'Bupati Contoh' },
  kepala: { jabatan: 'Kepala Dinas Contoh Kabupaten Contoh' },
};

/** A renstra with one sasaran that holds the indicators. */
export function renstra(indikator: readonly object[]) {
  return {
    periode: { awal: 2018, akhir: 2026 },
    visi: 'Terwujudnya Kabupaten Contoh yang tertib',
    misi: [{ id: 'misi-1', uraian: 'Mewujudkan pelayanan yang baik' }],
    tujuan: [
      {
        id: 'tujuan-1',
        nama: 'Meningkatnya mutu pelayanan',
        sasaran: [{ id: 'sasaran-1', nama: 'Meningkatnya kepuasan masyarakat', indikator }],
      },
    ],
  };
}

/** A budget of one program that holds the kegiatan. */
export function anggaran(kegiatan: readonly object[]) {
  return { program: [{ id: 'program-1', nama: 'Program Contoh', kegiatan }] };
}
