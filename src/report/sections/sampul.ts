/** The cover: what report this is, of which agency, for which period. */
import { kalimatKoreksi } from './parts/koreksi.ts';
import type { Section } from './section.ts';

export const sampul: Section = {
  id: 'sampul',
  isi: ({ assessment, sebutan }) => ({
    pemerintah: sebutan.pemerintah,
    instansi: sebutan.namaInstansi,
    triwulan: sebutan.triwulan,
    periode: sebutan.periode,
    daerah: sebutan.daerah,
    koreksi: kalimatKoreksi(assessment),
    tahun: sebutan.tahun,
    provinsi: namaProvinsi(assessment.project.instansi.daerah.provinsi),
    alamat: assessment.project.instansi.alamat ?? '',
  }),
};

/** `Provinsi Jawa Timur`, whether or not the data says the word; empty where none is named. */
function namaProvinsi(nama = ''): string {
  return nama === '' || /^provinsi\b/i.test(nama) ? nama : `Provinsi ${nama}`;
}
